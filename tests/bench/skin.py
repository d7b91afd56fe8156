"""Measures the pages under the skin in a process of their own: `python -m tests.bench.skin DATABASE`, JSON to stdout.

Opens models under the skin and parts, opens the atlas by its key, pans and zooms it at full content. All times in ms.
"""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from catalogue_app.ui.component.hero import HeroPanel
from catalogue_app.ui.shell.history import HOME
from catalogue_app.ui.skin.cutaway import Cutaway
from tests.bench.session import Painted, Session, Turns, measure, p95

PARTS = (
    "stla-medium", "leap-3-5", "puretech-12-gen3", "byd-73", "edct6", "cmp", "puretech-12-gen2", "leap-3-0",
    "stla-small", "byd-lfp-30",
)  # fmt: skip
_FRAMES = 90


class UnderTheSkin(Session):
    """Skin pages, component pages and the atlas."""

    def first_atlas(self) -> tuple[float, float]:
        """From Ctrl+2, pressed for the first time, to the painted graph, and the longest turn meanwhile."""
        self.window.go(HOME)
        self.rest(0.5)
        turns = Turns()
        start = time.perf_counter()
        QTest.keyClick(self.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        page = self.page("atlas")
        painted = Painted(page.view.viewport())
        self.until(lambda: page.view.edge_count() > 0)
        drawn = time.perf_counter()
        self.until(lambda: painted.at > drawn)
        taken = (painted.at - start) * 1000
        self.rest(0.6)
        return taken, turns.take()

    def all_of_the_atlas(self) -> None:
        """Show every node and line there is, nothing folded."""
        page = self.page("atlas")
        page.restore({"focus": None, "folding": False})
        self.rest(0.8)
        if len(page.view.shown.boxes) != len(page.view.shown.folded.nodes) or page.view.shown.family is not None:
            raise RuntimeError("this is not the whole atlas")

    def panning(self) -> list[float]:
        """Move through the atlas at life size; the time of each frame, painted whole."""
        view = self.page("atlas").view
        view.fit()
        bar = view.verticalScrollBar()
        return self._frames(view.viewport(), lambda number: bar.setValue(bar.minimum() + 30 * number))

    def zooming(self) -> list[float]:
        """Zoom from the whole of the atlas to twice life size and back; the time of each frame."""
        view = self.page("atlas").view
        middle = QPointF(view.viewport().rect().center())

        def step(number: int) -> None:  # one of those that a glide is made of
            view._scale_to(view.zoom * (1.06 if number < _FRAMES // 2 else 1 / 1.06), middle)

        view._scale_to(0.15, middle)
        return self._frames(view.viewport(), step)

    def _frames(self, viewport: QWidget, move: Callable[[int], None]) -> list[float]:
        taken = []
        for number in range(_FRAMES):
            start = time.perf_counter()
            move(number)
            viewport.repaint()
            taken.append((time.perf_counter() - start) * 1000)
            self.rest(0.016)
        return taken


def under_the_skin(path: Path, folder: str) -> dict[str, float]:
    """Measure everything."""
    session = UnderTheSkin(path, folder)
    atlas, atlas_turn = session.first_atlas()
    session.all_of_the_atlas()
    found = {"open_atlas": atlas, "longest_turn_atlas": atlas_turn, "pan_atlas": p95(session.panning()),
             "zoom_atlas": p95(session.zooming())}  # fmt: skip
    catalogue = session.context.catalogue
    ids = [card.id for card in catalogue.cards()][:160:7][:11]
    known = {part.id for part in catalogue.components()}
    skins, turn = session.opening("skin", ids, Cutaway, lambda car, wanted: _skin_shown(session, car, wanted))
    parts, part_turn = session.opening(
        "component", [part for part in PARTS if part in known], HeroPanel,
        lambda hero, wanted: _part_shown(session, hero, wanted),
    )  # fmt: skip
    return found | {"open_skin": p95(skins), "longest_turn_skin": turn, "open_component": p95(parts),
                    "longest_turn_component": part_turn}  # fmt: skip


def _skin_shown(session: Session, cutaway: QWidget, model_id: str) -> bool:
    view = session.page("skin").view
    return view.data is not None and view.data.model.id == model_id and view.panel("picture").isAncestorOf(cutaway)


def _part_shown(session: Session, hero: QWidget, part_id: str) -> bool:
    content = session.page("component").content
    return content is not None and content.component.id == part_id and content.isAncestorOf(hero)


if __name__ == "__main__":
    measure(under_the_skin)
