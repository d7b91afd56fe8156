"""`catalogue showroom reset-pin`: the way back in for who forgot the PIN."""

from collections.abc import Callable

from catalogue_app.store.pin import PinStore
from tests.cli.conftest import Answer

Ask = Callable[..., Answer]


def test_the_pin_is_taken_away_once(ask: Ask) -> None:
    store = PinStore()
    store.set("2580")
    first = ask("showroom", "reset-pin")
    assert (first.code, first.err) == (0, "")
    assert "taken away" in first.out
    assert not store.exists
    second = ask("showroom", "reset-pin")
    assert second.code == 0
    assert "no PIN" in second.out


def test_a_fault_is_one_line(ask: Ask) -> None:
    store = PinStore()
    store.path.mkdir(parents=True)
    try:
        answer = ask("showroom", "reset-pin")
        assert (answer.code, answer.out) == (1, "")
        assert len(answer.err.strip().splitlines()) == 1
    finally:
        store.path.rmdir()


def test_without_a_command_it_is_a_slip_of_usage(ask: Ask) -> None:
    assert ask("showroom").code == 2
