"""Speed as ratios against a baseline of the same run: `python -m tests.bench [--json]`."""
