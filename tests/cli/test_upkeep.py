"""`check`, `doctor`, `sheet`, `--version`, faults of the database, and the program as it is installed."""

import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from catalogue_app import __version__
from tests.cli.conftest import Answer
from tests.exchange.tiny import replace_in, write_tiny

Ask = Callable[..., Answer]
PROGRAM = Path(sys.executable).with_name("catalogue.exe" if sys.platform == "win32" else "catalogue")


def test_check_counts_what_was_taken(ask: Ask) -> None:
    answer = ask("check", "--json")
    assert (answer.code, answer.err) == (0, "")
    assert answer.data["refused"] == []
    taken = answer.data["taken"]
    assert (taken["brands"], taken["models"], taken["variants"], taken["components"]) == (13, 72, 218, 112)


def test_check_of_broken_content_names_the_mistake_and_exits_1(ask: Ask, tmp_path: Path) -> None:
    folder = write_tiny(tmp_path / "tiny")
    assert ask("check", "--content", str(folder), "--json").code == 0
    replace_in(folder, "brands/acme.yaml", "value: 4100", "value: 41")
    answer = ask("check", "--content", str(folder), "--json")
    assert answer.code == 1
    assert len(answer.err.splitlines()) == 1
    assert "acme/one, length_mm: 41 mm cannot be" in answer.data["refused"][0]
    assert "refused: acme/one" in ask("check", "--content", str(folder)).out


def test_doctor_tells_versions_paths_database_fonts_and_printers(ask: Ask) -> None:
    answer = ask("doctor", "--json")
    assert answer.code == 0
    data = answer.data
    assert {"versions", "paths", "database", "fonts", "printers", "faults"} <= set(data)
    assert data["versions"]["catalogue"] == __version__
    assert (data["database"]["state"], data["database"]["models"], data["database"]["variants"]) == ("ok", 72, 218)
    assert data["faults"] == []
    assert data["fonts"]["files"] > 0
    assert Path(data["paths"]["content"]).is_dir()


def test_doctor_says_what_to_do_about_a_fault(ask: Ask, tmp_path: Path) -> None:
    letter = tmp_path / "letter.db"
    letter.write_text("Dear customer")
    answer = ask("doctor", "--db", str(letter), "--json")
    assert answer.code == 1
    (fault,) = answer.data["faults"]
    assert "no SQLite database" in fault["what"]
    assert fault["remedy"]
    assert "FAULT: " in ask("doctor", "--db", str(letter)).out
    assert letter.read_text() == "Dear customer"


def test_the_version(ask: Ask) -> None:
    assert ask("--version") == Answer(0, f"catalogue {__version__}\n", "")


@pytest.mark.parametrize("command", [("models",), ("show", "B10"), ("origin", "B10"), ("shared", "B10")])
def test_a_fault_of_the_database_is_one_line_and_exit_1(ask: Ask, tmp_path: Path, command: tuple[str, ...]) -> None:
    letter = tmp_path / "letter.db"
    letter.write_text("Dear customer")
    answer = ask(*command, "--db", str(letter))
    assert (answer.code, answer.out) == (1, "")
    assert len(answer.err.splitlines()) == 1
    assert "letter.db is not a catalogue" in answer.err


@pytest.mark.parametrize(
    "url", ["nonsense://x", "postgresql+nodriver://u:secret@h/x", "://", "sqlite:////nowhere/x.db"]
)
def test_an_address_that_leads_nowhere_is_one_line_without_the_password(ask: Ask, url: str) -> None:
    answer = ask("models", "--db", url)
    assert (answer.code, answer.out) == (1, "")
    assert len(answer.err.splitlines()) == 1
    assert "secret" not in answer.err


def test_another_catalogue_by_option_before_or_after_the_command(
    ask: Ask, catalogue_path: Path, catalogue: object, tmp_path: Path
) -> None:
    other = tmp_path / "other.db"
    shutil.copy(catalogue_path, other)
    connection = sqlite3.connect(other)
    connection.execute("update edition set edition = '2030-01-01'")
    connection.commit()
    connection.close()
    for arguments in (("--db", str(other), "models", "--json"), ("models", "--json", "--db", str(other))):
        assert ask(*arguments).data["edition"] == "2030-01-01"


def test_a_sheet_is_written_as_pdf_and_its_place_told(ask: Ask, tmp_path: Path) -> None:
    target = tmp_path / "b10.pdf"
    answer = ask("sheet", "leapmotor/b10/b10-life-pro-56-2-kwh", "-o", str(target))
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.strip() == str(target)
    assert target.read_bytes()[:5] == b"%PDF-"


def test_a_sheet_of_nothing_is_refused_and_nothing_written(ask: Ask, tmp_path: Path) -> None:
    target = tmp_path / "x.pdf"
    answer = ask("sheet", "xyzzy", "-o", str(target))
    assert (answer.code, answer.out) == (1, "")
    assert len(answer.err.splitlines()) == 1
    assert not target.exists()


# -- the program itself


def program(*arguments: str) -> "subprocess.CompletedProcess[str]":
    assert PROGRAM.exists(), f"{PROGRAM} is not installed"
    return subprocess.run(
        [PROGRAM, *arguments], capture_output=True, text=True, encoding="utf-8", timeout=60, check=False
    )  # fmt: skip


@pytest.mark.usefixtures("catalogue")
def test_the_installed_program_answers() -> None:
    done = program("models", "--search", "leapmotor b10", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["models"][0]["id"] == "leapmotor/b10"
    assert program("--version").stdout == f"catalogue {__version__}\n"


@pytest.mark.usefixtures("catalogue")
def test_the_installed_program_refuses_in_one_line() -> None:
    for arguments, code in ((("show", "xyzzy"), 1), (("show",), 2), (("models", "--body", "boat"), 2)):
        done = program(*arguments)
        assert (done.returncode, done.stdout) == (code, ""), arguments
        assert len(done.stderr.splitlines()) == 1, arguments
        assert "Traceback" not in done.stderr


def test_the_installed_program_builds_a_catalogue_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    done = program("models", "--db", str(path), "--brand", "ram", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert [m["id"] for m in json.loads(done.stdout)["models"]] == ["ram/1500"]
    assert [p.name for p in tmp_path.iterdir()] == ["new.db"]
