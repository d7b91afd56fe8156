"""Print the report; exit 1 when a bound is not held. `--shipped` leaves the large catalogue out."""

import json
import sys

from tests.bench.lines import all_lines


def main() -> int:
    """Run as a command; returns the exit code."""
    lines = list(all_lines(large="--shipped" not in sys.argv))
    if "--json" in sys.argv:
        sys.stdout.write(json.dumps({"lines": [line.as_dict() for line in lines]}, indent=1) + "\n")
    else:
        for line in lines:
            held = "held" if line.held else "NOT HELD"
            sys.stdout.write(
                f"{line.name:20} {line.ours:8.3f} {line.unit} / {line.baseline:8.3f} {line.unit} = {line.ratio:6.2f}"
                f"  (bound {line.bound:g}, {held})  {line.note}\n"
            )
    return 0 if all(line.held for line in lines) else 1


if __name__ == "__main__":
    raise SystemExit(main())
