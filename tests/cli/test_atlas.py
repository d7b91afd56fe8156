"""`catalogue atlas`."""

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Answer


def test_the_whole_atlas(ask: Callable[..., Answer], tmp_path: Path) -> None:
    file = tmp_path / "atlas.svg"
    assert ask("atlas", "-o", str(file), "--lang", "nl").code == 0
    text = file.read_text(encoding="utf-8")
    assert text.startswith("<svg")
    assert "Techniekatlas" in text
    assert "Leapmotor International" in text


def test_a_focus_draws_only_its_family(ask: Callable[..., Answer], tmp_path: Path) -> None:
    file = tmp_path / "atlas.svg"
    assert ask("atlas", "-o", str(file), "--focus", "stla-medium").code == 0
    text = file.read_text(encoding="utf-8")
    assert "<title>Peugeot 3008</title>" in text
    assert "<title>Leapmotor B10</title>" not in text


def test_as_of_a_day_shows_what_was_known(ask: Callable[..., Answer], tmp_path: Path) -> None:
    then, now = tmp_path / "then.svg", tmp_path / "now.svg"
    assert ask("atlas", "-o", str(then), "--focus", "Leapmotor", "--as-of", "2024-01-01").code == 0
    assert ask("atlas", "-o", str(now), "--focus", "Leapmotor").code == 0
    known, knows = (file.read_text(encoding="utf-8") for file in (then, now))
    assert "As known on 1 Jan 2024" in known
    assert "<title>Leapmotor B10</title>" not in known
    assert "<title>Leapmotor B10</title>" in knows


def test_what_goes_wrong_is_one_line(ask: Callable[..., Answer], tmp_path: Path) -> None:
    unknown = ask("atlas", "-o", str(tmp_path / "a.svg"), "--focus", "nobody")
    assert (unknown.code, unknown.err.strip()) == (1, "There is nothing called nobody in the atlas.")
    assert not (tmp_path / "a.svg").exists()
    assert ask("atlas", "-o", str(tmp_path / "none" / "a.svg")).code == 1
    assert ask("atlas", "-o", str(tmp_path / "a.svg"), "--as-of", "yesterday").code == 2
