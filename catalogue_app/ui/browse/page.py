"""The browse screen."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from catalogue_app.ui.browse.facets import FacetColumn
from catalogue_app.ui.browse.grid import CardGrid
from catalogue_app.ui.browse.header import BrowseHeader
from catalogue_app.ui.browse.model import CardRow
from catalogue_app.ui.browse.no_results import NoResults
from catalogue_app.ui.browse.selection import (
    DROP_BRAND,
    DROP_QUERY,
    Facet,
    Selection,
    Sort,
    face_of,
    select,
    variant_count,
    ways_out,
)
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import Hairline

if TYPE_CHECKING:
    from collections.abc import Iterable

NARROW = 1280  # px; below this width the facets are a drawer


class BrowsePage(QWidget):
    """Facets at the left, header and cards at the right. One `Selection` says what is shown."""

    model_opened = Signal(str)
    sheet_opened = Signal(str)
    brand_changed = Signal(str)  # by the page itself; "" is all brands
    query_changed = Signal(str)  # by the page itself

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._cards = context.catalogue.cards()
        self._selection = Selection()
        self._drawer_open = False
        self.facets = FacetColumn(context, self)
        self._edge = Hairline(self, standing=True)
        self.header = BrowseHeader(context, self)
        self.grid = CardGrid(context, self)
        self.no_results = NoResults(context, self)
        self._lay_out()
        self.facets.switched.connect(self._switch)
        self.header.drop_pressed.connect(self._drop)
        self.header.clear_pressed.connect(self.clear)
        self.header.sort_chosen.connect(self._sort)
        self.header.filters_pressed.connect(self._toggle_drawer)
        self.no_results.drop_pressed.connect(self._drop_whole)
        self.no_results.clear_pressed.connect(self.clear)
        self.grid.opened.connect(self.model_opened)
        self.grid.add_pressed.connect(self._toggle_model)
        self._show()

    @property
    def selection(self) -> Selection:
        """What is shown now."""
        return self._selection

    def set_brand(self, brand: str) -> None:
        """Show one brand, or all of them for ""."""
        self._apply(replace(self._selection, brand=brand or None))

    def set_query(self, text: str) -> None:
        """Show what answers a search, best first; everything for an empty text."""
        words = text.strip()
        found = self._context.search(words) if words else None
        self._apply(replace(self._selection, query=words, found=found))

    @Slot()
    def clear(self) -> None:
        """Drop every filter, the brand and the search."""
        self._apply(self._selection.cleared(), tell=True)

    def toggle_compare(self) -> None:
        """Add the current card to the comparison, or take it out."""
        current = self.grid.current_id()
        if current is not None:
            self._toggle_model(current)

    def print_shown(self) -> None:
        """Ask for the sheet of the current model."""
        current = self.grid.current_id()
        if current is not None:
            self.sheet_opened.emit(current)

    def go_back(self) -> bool:
        """Close the drawer when it is open; return whether it was."""
        if not self._drawer_open or not self._narrow():
            return False
        self._toggle_drawer()
        return True

    def focus_filters(self) -> None:
        """Put the keyboard on the first filter, opening the drawer where it is one."""
        if self._narrow() and not self._drawer_open:
            self._toggle_drawer()
        self.facets.focus_first()

    def focus_results(self) -> None:
        """Put the keyboard on the cards."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> dict[str, object]:
        """Return what `restore` needs to show the same again."""
        chosen = {str(facet): sorted(values) for facet, values in self._selection.chosen.items() if values}
        return {
            "chosen": chosen,
            "brand": self._selection.brand or "",
            "query": self._selection.query,
            "sort": str(self._selection.sort),
            "current": self.grid.current_id() or "",
            "drawer": self._drawer_open,
        }

    def restore(self, state: dict[str, object]) -> None:
        """Show what `state` told; what is missing from it stays at rest."""
        chosen = cast("dict[str, Iterable[str]]", state.get("chosen", {}))
        query = str(state.get("query", ""))
        self._drawer_open = bool(state.get("drawer", False))
        self._apply(Selection(
            chosen={Facet(facet): frozenset(values) for facet, values in chosen.items()},
            brand=str(state.get("brand", "")) or None,
            query=query,
            found=self._context.search(query) if query else None,
            sort=Sort(str(state.get("sort", Sort.BRAND))),
        ))  # fmt: skip
        self._show_drawer()
        self.grid.select_model(str(state.get("current", "")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the facets into a drawer, or back."""
        super().resizeEvent(event)
        self._show_drawer()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.no_results)
        right = QVBoxLayout()
        right.setContentsMargins(28, 20, 0, 0)
        right.setSpacing(14)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 29, 0)
        top.addWidget(self.header)
        right.addLayout(top)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.facets)
        row.addWidget(self._edge)
        row.addLayout(right, 1)

    def _apply(self, selection: Selection, *, tell: bool = False) -> None:
        before, self._selection = self._selection, selection
        if selection != before:
            self._show()
        if tell and selection.brand != before.brand:
            self.brand_changed.emit(selection.brand or "")
        if tell and selection.query != before.query:
            self.query_changed.emit(selection.query)

    def _show(self) -> None:
        shown = select(self._cards, self._selection)
        self.grid.show_rows(tuple(CardRow(card, face_of(card, self._selection)) for card in shown))
        self.facets.show_selection(self._selection)
        self.header.show_state(len(shown), variant_count(shown, self._selection), self._selection)
        if shown:
            self._stack.setCurrentWidget(self.grid)
            return
        self.no_results.show_ways_out(self._selection, ways_out(self._cards, self._selection))
        self._stack.setCurrentWidget(self.no_results)

    def _narrow(self) -> bool:
        return self.width() < NARROW

    def _show_drawer(self) -> None:
        shown = self._drawer_open or not self._narrow()
        self.facets.setVisible(shown)
        self._edge.setVisible(shown)
        self.header.filters.setVisible(self._narrow())
        self.header.filters.setChecked(self._drawer_open)

    @Slot()
    def _toggle_drawer(self) -> None:
        self._drawer_open = not self._drawer_open
        self._show_drawer()

    @Slot(str, str)
    def _switch(self, facet: str, value: str) -> None:
        self._apply(self._selection.toggled(Facet(facet), value))

    @Slot(str, str)
    def _drop(self, drop: str, value: str) -> None:
        if drop in (DROP_QUERY, DROP_BRAND):
            self._drop_whole(drop)
        else:
            self._switch(drop, value)

    @Slot(str)
    def _drop_whole(self, drop: str) -> None:
        self._apply(self._selection.without(drop), tell=True)

    @Slot(str)
    def _sort(self, sort: str) -> None:
        self._apply(replace(self._selection, sort=Sort(sort)))

    @Slot(str)
    def _toggle_model(self, model_id: str) -> None:
        """Take every version of the model out of the tray, or put the proposed one in."""
        row = self.grid.row_for(model_id)
        if row is None:
            return
        inside = [variant.id for variant in row.card.variants if variant.id in self._context.tray]
        for variant_id in inside:
            self._context.tray.remove(variant_id)
        proposed = row.face.proposed
        if not inside and proposed is not None:
            self._context.tray.add(proposed.id)
