"""The PIN of showroom mode: salted, slow, in a file of its owner's only, and easy to take away."""

import json
import os
import sys
from pathlib import Path

import pytest

from catalogue_app.facts.problems import StoreProblem
from catalogue_app.store.pin import PinStore, pin_path, well_formed


@pytest.fixture
def store(tmp_path: Path) -> PinStore:
    return PinStore(tmp_path / "deep" / "pin.json")


def test_the_right_pin_fits_and_no_other(store: PinStore) -> None:
    store.set("2580")
    assert store.exists
    assert store.fits("2580")
    assert not store.fits("2581")
    assert not store.fits("25800")
    assert not store.fits("")


def test_the_pin_is_not_in_the_file_and_salted(store: PinStore) -> None:
    store.set("13572468")
    first = json.loads(store.path.read_text())
    store.set("13572468")
    second = json.loads(store.path.read_text())
    assert "13572468" not in store.path.read_text()
    assert first["salt"] != second["salt"]
    assert first["hash"] != second["hash"]
    assert (first["scheme"], first["n"], first["r"]) == ("scrypt", 2**15, 8)


@pytest.mark.skipif(sys.platform == "win32", reason="file modes are of POSIX")
def test_only_the_owner_reads_the_file(store: PinStore) -> None:
    store.set("2580")
    assert store.path.stat().st_mode & 0o777 == 0o600


def test_a_new_pin_takes_the_place_of_the_old_one(store: PinStore) -> None:
    store.set("1111")
    store.set("2222")
    assert not store.fits("1111")
    assert store.fits("2222")
    assert [p.name for p in store.path.parent.iterdir()] == ["pin.json"]


def test_without_a_pin_the_way_is_free(store: PinStore) -> None:
    assert not store.exists
    assert not store.reset()
    store.set("2580")
    assert store.reset()
    assert not store.exists
    assert store.fits("anything")


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "１２３４", "-123"])
def test_what_is_no_pin_is_refused(store: PinStore, pin: str) -> None:
    assert not well_formed(pin)
    with pytest.raises(ValueError, match="digits"):
        store.set(pin)
    assert not store.exists


@pytest.mark.parametrize("text", ["", "not json", "{}", '{"n": "x", "r": 8, "p": 1, "salt": "AA==", "hash": "AA=="}'])
def test_a_damaged_file_is_told_with_the_way_out(store: PinStore, text: str) -> None:
    store.path.parent.mkdir()
    store.path.write_text(text)
    with pytest.raises(StoreProblem) as caught:
        store.fits("2580")
    assert "reset-pin" in caught.value.remedy
    assert str(store.path) in str(caught.value)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_told(store: PinStore) -> None:
    store.path.parent.mkdir(mode=0o500)
    with pytest.raises(StoreProblem, match="written"):
        store.set("2580")


def test_a_folder_in_its_place_is_told(store: PinStore) -> None:
    store.path.mkdir(parents=True)
    with pytest.raises(StoreProblem, match="written"):
        store.set("2580")
    with pytest.raises(StoreProblem, match="written"):
        store.reset()


def test_the_command_line_and_the_window_name_the_same_file() -> None:
    assert PinStore().path == pin_path()
    assert pin_path().name == "showroom-pin.json"
