"""Measures the browse screens in a process of their own: `python -m tests.bench.browsing DATABASE`, JSON to stdout.

Types letter by letter, presses filters, opens models, scrolls. All times in ms.
"""

import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget

from catalogue_app.selection.scale import scale_of
from catalogue_app.selection.shelf import shelf_of
from catalogue_app.selection.wishes import Bounds, Facet, Selection, Sort, Span
from catalogue_app.ui.model.dimensioned_car import DimensionedCar
from tests.bench.session import Painted, Session, measure, p95

QUERIES = ("peugeot 3008", "pegeot", "puretech", "de nieuwe panda", "stla medium", ">400 km <40000", "ketting", "b10")
SLIDERS = (Span.PRICE, Span.RANGE, Span.BOOT, Span.TOW)
SELECTIONS = (
    Selection().with_values(Facet.POWERTRAIN, {"bev"}).with_bounds(Span.PRICE, Bounds(None, 35_000)),
    Selection().with_values(Facet.SEGMENT, {"B", "C"}).with_bounds(Span.RANGE, Bounds(300, None)),
    Selection(sort=Sort.PRICE).with_values(Facet.TECHNOLOGY, {"stellantis"}),
)


class Browsing(Session):
    """The browse screens, and the page of a model opened from them."""

    @property
    def browse(self) -> QWidget:
        """The browse page."""
        return self.window._pages.page("models")

    def typing(self) -> list[float]:
        """Type letter by letter; each time from the key to the painted results."""
        field = self.window._bar.search
        palette = self.window.findChild(QWidget, "palette") or next(
            child for child in self.window.findChildren(QWidget) if type(child).__name__ == "SearchPalette"
        )
        painted = Painted(palette.list.viewport())
        taken = []
        for query in QUERIES:
            field.setFocus()
            field.clear()
            self.rest(0.05)
            for letter in query:
                start = time.perf_counter()
                QTest.keyClick(field, letter)
                self.until(lambda start=start: painted.at > start)
                taken.append((painted.at - start) * 1000)
        field.clear()
        return taken

    def filtering(self) -> list[float]:
        """Switch filters and sliders; each time from the press to the painted results."""
        painted = Painted(self.browse.grid.viewport())
        taken = []
        for _ in range(3):
            for selection in (*SELECTIONS, Selection()):
                start = time.perf_counter()
                self.browse._apply(selection)
                self.until(lambda start=start: painted.at > start)
                taken.append((painted.at - start) * 1000)
                self.rest(0.1)
        return taken

    def counting(self) -> list[float]:
        """All facet counts and histograms."""
        shelf = shelf_of(self.context.catalogue.cards())
        edges = {span: scale_of(shelf.axes[span], span) for span in SLIDERS}
        taken = []
        for selection in SELECTIONS * 5:
            start = time.perf_counter()
            shelf.counts(selection)
            shelf.histograms(selection, edges)
            taken.append((time.perf_counter() - start) * 1000)
        return taken

    def scrolling(self, view: str) -> list[float]:
        """Scroll through a view frame by frame; the time of each paint."""
        self.browse.show_view(view)
        self.rest(0.5)
        shown = self.browse.view
        areas = [a for a in (shown, *shown.findChildren(QAbstractItemView)) if isinstance(a, QAbstractItemView)]
        area = next(a for a in areas if a.isVisible() and a.verticalScrollBar().maximum() > 0)
        bar, viewport = area.verticalScrollBar(), area.viewport()
        taken = []
        for frame in range(150):
            bar.setValue(min(bar.maximum(), 40 * frame))
            start = time.perf_counter()
            viewport.repaint()
            taken.append((time.perf_counter() - start) * 1000)
            self.rest(0.016)
        bar.setValue(0)
        self.browse.show_view("cards")
        return taken


def browsing(path: Path, folder: str) -> dict[str, float]:
    """Measure everything."""
    session = Browsing(path, folder)
    ids = [card.id for card in session.context.catalogue.cards()][:160:11]
    found = {
        "typing": p95(session.typing()),
        "counting": max(session.counting()),
        "filtering": p95(session.filtering()),
        "scroll_cards": p95(session.scrolling("cards")),
        "scroll_table": p95(session.scrolling("table")),
        "scroll_scale": p95(session.scrolling("scale")),
    }
    times, turn = session.opening("model", ids, DimensionedCar, lambda car, wanted: _shown(session, car, wanted))
    return found | {"open_model": p95(times), "longest_turn": turn}


def _shown(session: Session, car: QWidget, model_id: str) -> bool:
    content = session.page("model").content
    return content is not None and content.model.id == model_id and content.isAncestorOf(car)


if __name__ == "__main__":
    measure(browsing)
