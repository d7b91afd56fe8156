"""Measures the compare page in a process of its own: `python -m tests.bench.comparing DATABASE`, JSON to stdout.

Opens six versions with every row, switches rows, adds a column. All times in ms.
"""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from catalogue_app.ui.shell.history import HOME, Place
from tests.bench.session import Painted, Session, Turns, measure, p95

MODELS = ("leapmotor/b10", "peugeot/3008", "opel/grandland", "jeep/compass", "citroen/c5-aircross", "fiat/600")
_ROUNDS = 12


class Comparing(Session):
    """Six versions side by side."""

    def six(self) -> list[str]:
        """The first version of six models."""
        cards = {card.id: card for card in self.context.catalogue.cards()}
        return [cards[model_id].variants[0].id for model_id in MODELS]

    def _timed(self, act: Callable[[], object]) -> float:
        table = self.page("compare").table
        painted = Painted(table.viewport())
        start = time.perf_counter()
        act()
        self.until(lambda: painted.at > start)
        table.viewport().removeEventFilter(painted)
        return (painted.at - start) * 1000

    def opening_six(self) -> tuple[list[float], float]:
        """From the key to the painted table, the versions laid in the tray before; and the longest turn meanwhile."""
        ids, taken, longest, turns = self.six(), [], 0.0, Turns()
        for _ in range(_ROUNDS):
            self.window.go(HOME)
            self.context.tray.clear()
            self.rest(0.3)
            self.context.tray.replace(ids)
            self.rest(0.6)
            turns.take()
            taken.append(self._timed(lambda: self.window.go(Place("compare"))))
            self.rest(0.5)
            longest = max(longest, turns.take())
        return taken[1:], longest

    def toggling(self) -> list[float]:
        """Between all rows, differences and equal ones."""
        table = self.page("compare").table
        table.setFocus()
        taken = []
        for key in (Qt.Key.Key_D, Qt.Key.Key_D, Qt.Key.Key_G, Qt.Key.Key_G) * _ROUNDS:
            taken.append(self._timed(lambda key=key: QTest.keyClick(table, key)))  # type: ignore[misc]
            self.rest(0.05)
        return taken

    def adding(self) -> list[float]:
        """A sixth column beside five, scrolled down; raises RuntimeError where the table does not keep its place."""
        ids, bar, taken = self.six(), self.page("compare").table.verticalScrollBar(), []
        for _ in range(_ROUNDS):
            self.context.tray.replace(ids[:5])
            self.rest(0.3)
            bar.setValue(bar.maximum() // 2)
            self.rest(0.1)
            place = bar.value()
            taken.append(self._timed(lambda: self.context.tray.add(ids[5])))
            if bar.value() != place:
                raise RuntimeError(f"the table was at {place} and is at {bar.value()}")
        return taken


def comparing(path: Path, folder: str) -> dict[str, float]:
    """Measure everything in turn."""
    session = Comparing(path, folder)
    times, turn = session.opening_six()
    return {
        "open_compare": p95(times),
        "longest_turn_compare": turn,
        "toggle_compare": p95(session.toggling()),
        "add_column": p95(session.adding()),
    }


if __name__ == "__main__":
    measure(comparing)
