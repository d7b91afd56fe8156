"""Refresh the Qt Linguist files from the source and compile them: `python -m tests.words [--check]`.

`--check` changes nothing and fails when a string of the interface is not translated, when a translation has other
{fields} than its source, or when the compiled words are old.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "assets" / "translations"
LANGUAGES = ("nl", "de", "fr", "it")


def _tool(name: str) -> str:
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is missing; it comes with PySide6-Essentials")
    return found


def refresh(ts: Path) -> None:
    """Bring a .ts file up to date with the strings in the ui floor."""
    sources = sorted(str(p.relative_to(ROOT)) for p in (ROOT / "catalogue_app" / "ui").rglob("*.py"))
    language = ts.stem.rsplit("_", 1)[1]
    command = [_tool("pyside6-lupdate"), "-no-obsolete", "-locations", "none", "-source-language", "en"]
    command += ["-target-language", language, *sources, "-ts", str(ts)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def compile_words(ts: Path, qm: Path) -> None:
    """Compile a .ts file."""
    subprocess.run([_tool("pyside6-lrelease"), str(ts), "-qm", str(qm)], check=True, capture_output=True)


def messages(ts: Path) -> Iterator[tuple[str, str, str | None]]:
    """Yield context, source text and translation of every string; None where it has no finished translation."""
    for context in ElementTree.parse(ts).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") != "unfinished" and translation.text
            yield name, message.findtext("source", ""), done or None


def unfinished(ts: Path) -> list[str]:
    """Return "Context: source text" of every string without a finished translation."""
    return [f"{name}: {source}" for name, source, done in messages(ts) if done is None]


def other_fields(ts: Path) -> list[str]:
    """Return "Context: translation" of every string whose {fields} are not those of its source."""
    return [f"{name}: {done}" for name, source, done in messages(ts) if done and _fields(done) != _fields(source)]


def _fields(text: str) -> list[str]:
    return sorted(re.findall(r"{\w*}", text))


def problems(language: str) -> list[str]:
    """Return what is wrong with the words of a language; changes nothing in the project."""
    ts = TRANSLATIONS / f"catalogue_{language}.ts"
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / ts.name
        shutil.copy(ts, copy)
        refresh(copy)
        found = [f"not translated: {text}" for text in unfinished(copy)]
        found += [f"other fields than the source: {text}" for text in other_fields(copy)]
        fresh = Path(folder) / "fresh.qm"
        compile_words(copy, fresh)
        if fresh.read_bytes() != ts.with_suffix(".qm").read_bytes():
            found.append(f"{ts.with_suffix('.qm').name} is older than the words; run `python -m tests.words`")
    return found


def main() -> int:
    """Run as a command; returns the exit code."""
    if "--check" in sys.argv:
        found = [f"{language}: {text}" for language in LANGUAGES for text in problems(language)]
        sys.stdout.write("".join(f"{text}\n" for text in found))
        return 1 if found else 0
    for language in LANGUAGES:
        ts = TRANSLATIONS / f"catalogue_{language}.ts"
        ts.parent.mkdir(exist_ok=True)
        refresh(ts)
        compile_words(ts, ts.with_suffix(".qm"))
        sys.stdout.write(f"{ts.name}: {len(unfinished(ts))} strings without translation\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
