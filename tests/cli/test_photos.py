"""`photo add`, `photo remove` and `photo list`."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image  # noqa: TID253 - start-up time is no concern of a test

from catalogue_app.exchange.photos import PhotoShelf
from tests.cli.conftest import Answer
from tests.exchange.photo_files import corners, saved

Ask = Callable[..., Answer]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CATALOGUE_PHOTOS", str(tmp_path / "photos"))
    return tmp_path / "photos"


def test_a_photo_is_added_listed_and_removed(ask: Ask, tmp_path: Path, folder: Path) -> None:
    photo = saved(tmp_path / "b10.jpg", corners())
    added = ask("photo", "add", "Leapmotor B10", str(photo))
    assert (added.code, added.out, added.err) == (0, "leapmotor/b10\n", "")
    answer = ask("photo", "list", "--json")
    (listed,) = answer.data["photos"]
    assert answer.data["folder"] == str(folder)
    assert (listed["id"], listed["bytes"]) == ("leapmotor/b10", photo.stat().st_size)
    assert Path(listed["file"]).read_bytes() == photo.read_bytes()
    assert ask("photo", "list").out.startswith("leapmotor/b10 ")
    assert ask("photo", "remove", "leapmotor/b10").code == 0
    assert ask("photo", "list", "--json").data["photos"] == []
    assert photo.exists()


def test_no_photos_is_an_empty_list(ask: Ask, folder: Path) -> None:
    answer = ask("photo", "list", "--json")
    assert (answer.code, answer.data) == (0, {"folder": str(folder), "photos": []})
    assert not folder.exists()


def test_what_is_no_photo_is_one_line_and_exit_1(ask: Ask, tmp_path: Path) -> None:
    letter = tmp_path / "letter.jpg"
    letter.write_text("Dear customer")
    answer = ask("photo", "add", "leapmotor/b10", str(letter))
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == "letter.jpg is no photo that can be shown. Choose a JPEG, PNG or WebP file.\n"
    assert not PhotoShelf().has("leapmotor/b10")


def test_a_remark_goes_to_stderr_and_the_photo_is_taken(ask: Ask, tmp_path: Path) -> None:
    photo = saved(tmp_path / "print.jpg", Image.new("CMYK", (300, 200)))
    answer = ask("photo", "add", "leapmotor/b10", str(photo))
    assert (answer.code, answer.out) == (0, "leapmotor/b10\n")
    assert "CMYK" in answer.err


def test_an_unknown_model_and_a_photo_that_is_not_there_are_told(ask: Ask, tmp_path: Path) -> None:
    photo = saved(tmp_path / "car.jpg", corners())
    unknown = ask("photo", "add", "Trabant 601 Universal", str(photo))
    assert unknown.code == 1
    assert len(unknown.err.splitlines()) == 1
    none = ask("photo", "remove", "leapmotor/b10")
    assert (none.code, none.err) == (1, "There is no photo of leapmotor/b10.\n")
