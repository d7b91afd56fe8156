"""The browse screen."""

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from catalogue_app.selection.query import parse
from catalogue_app.selection.saved import as_data, from_data
from catalogue_app.selection.shelf import shelf_of
from catalogue_app.selection.wishes import DROP_QUERY, Bounds, Facet, Part, Selection, Sort, Span
from catalogue_app.ui.browse.facets import FacetColumn
from catalogue_app.ui.browse.grid import CardGrid
from catalogue_app.ui.browse.header import BrowseHeader
from catalogue_app.ui.browse.model import Results
from catalogue_app.ui.browse.view_switch import VIEWS, ViewSwitch
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.version_menu import VersionMenu
from catalogue_app.ui.widgets import Hairline

if TYPE_CHECKING:
    from catalogue_app.ui.browse.no_results import NoResults

NARROW = 1280  # px; below this width the facets are a drawer
_LAST = "browse/last"
_REMEMBER_MS = 400


class _View(Protocol):
    """What the cards, the table and the line-up have in common."""

    def show_rows(self, rows: Results) -> None: ...
    def current_id(self) -> str | None: ...
    def select_model(self, model_id: str) -> bool: ...
    def setFocus(self, reason: Qt.FocusReason) -> None: ...


def _table(context: AppContext, parent: QWidget) -> QWidget:
    from catalogue_app.ui.browse.table_view import TableView  # here, for start-up time

    return TableView(context, parent)


def _lineup(context: AppContext, parent: QWidget) -> QWidget:
    from catalogue_app.ui.browse.lineup_view import LineupView

    return LineupView(context, parent)


_MAKERS: dict[str, Callable[[AppContext, QWidget], QWidget]] = {"cards": CardGrid, "table": _table, "scale": _lineup}


def _selection_in(state: dict[str, object]) -> Selection:
    found = state.get("selection")
    return from_data(found) if isinstance(found, dict) else Selection()


class BrowsePage(QWidget):
    """Facets at the left, header and models at the right. One `Selection` says what is shown, in one of three views."""

    model_opened = Signal(str)
    skin_opened = Signal(str)
    compare_opened = Signal()
    sheet_opened = Signal(str)
    brand_changed = Signal(str)  # by the page itself; "" is all brands
    query_changed = Signal(str)  # by the page itself
    told = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._shelf = shelf_of(context.catalogue.cards())
        self._selection = Selection()
        self._results = Results(self._shelf, self._selection)
        context.challengers = self._results.proposals
        self._drawer_open = False
        self.facets = FacetColumn(context, self._shelf, self)
        self._edge = Hairline(self, standing=True)
        self.header = BrowseHeader(context, self)
        self.view_switch = ViewSwitch(context, self)
        self.header.set_view_switch(self.view_switch)
        self._no_results: NoResults | None = None
        self._views: dict[str, QWidget] = {}
        self._view = VIEWS[0]
        self._lineup_state: dict[str, object] = {}
        self._lay_out()
        self._connect()
        self._remembering = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._remembering.timeout.connect(self._remember)
        self.show_view(self._view)

    @property
    def selection(self) -> Selection:
        """What is shown now."""
        return self._selection

    @property
    def results(self) -> Results:
        """The models that are shown, in order."""
        return self._results

    def neighbour(self, model_id: str, step: int) -> str | None:
        """Return the model so many places further in the order shown; None beyond the ends or when it is not shown."""
        row = self._results.place_of(model_id)
        wanted = row + step
        return self._results.card(wanted).id if row >= 0 and 0 <= wanted < len(self._results) else None

    @property
    def no_results(self) -> "NoResults":
        """What is shown when nothing meets everything; made when first needed."""
        if self._no_results is None:
            from catalogue_app.ui.browse.no_results import NoResults  # here, for start-up time

            made = self._no_results = NoResults(self._context, self)
            made.drop_pressed.connect(self._drop_whole)
            made.clear_pressed.connect(self.clear)
            made.model_opened.connect(self.model_opened)
            self._stack.addWidget(made)
        return self._no_results

    @property
    def view(self) -> QWidget:
        """The view in sight: cards, table or line-up."""
        return self._made(self._view)

    @property
    def grid(self) -> CardGrid:
        """The view with the cards."""
        grid = self._made("cards")
        if not isinstance(grid, CardGrid):
            raise TypeError("the view with the cards is a CardGrid")
        return grid

    def set_brand(self, brand: str) -> None:
        """Show one brand, or all of them for ""."""
        self._apply(self._selection.with_values(Facet.BRAND, {brand} if brand else ()))

    def set_query(self, text: str) -> None:
        """Show what answers a search, best first; everything for an empty text."""
        self._apply(self._searched(self._selection, text.strip()))

    def set_part(self, part: Part) -> None:
        """Show the models that have a part, or parts of a company."""
        self._apply(replace(self._selection.cleared(), part=part), tell=True)

    @Slot()
    def clear(self) -> None:
        """Drop every filter, the brand and the search."""
        self._apply(self._selection.cleared(), tell=True)

    def show_view(self, view: str) -> None:
        """Show the models as "cards", in a "table" or to "scale"; the current model stays current."""
        current = self._current()
        held = self._stack.isAncestorOf(self.focusWidget() or self)
        self._view = view if view in VIEWS else VIEWS[0]
        self._show_results()
        self.view_switch.show_view(self._view)
        if current is not None:
            self._in_sight().select_model(current)
        if held:  # Qt would let the keyboard wander to whatever comes next
            self.focus_results()
        self._remembering.start()

    def toggle_compare(self) -> None:
        """Add the current model to the comparison, or take it out."""
        current = self._current()
        if current is not None:
            self._toggle_model(current)

    def print_shown(self) -> None:
        """Ask for the sheet of the current model."""
        current = self._current()
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
        """Put the keyboard on the models."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> dict[str, object]:
        """Return what `restore` needs to show the same again."""
        lineup = self._views.get("scale")
        return {
            "lineup": self._lineup_state if lineup is None else lineup.state(),  # type: ignore[attr-defined]
            "selection": as_data(self._selection),
            "view": self._view,
            "current": self._current() or "",
            "drawer": self._drawer_open,
            "facets": self.facets.state(),
        }

    def restore(self, state: dict[str, object]) -> None:
        """Show what `state` told; what is missing from it stays at rest."""
        selection = _selection_in(state)
        self._drawer_open = bool(state.get("drawer", False))
        facets = state.get("facets")
        if isinstance(facets, dict):
            self.facets.restore(facets)
        self._apply(self._searched(selection, selection.query))
        lineup = state.get("lineup")
        if isinstance(lineup, dict):
            self._lineup_state = lineup
        self.show_view(str(state.get("view", VIEWS[0])))
        self._show_drawer()
        self._in_sight().select_model(str(state.get("current", "")))

    def restore_last(self) -> None:
        """Show what was shown when the program was last closed; settings that cannot be read are dropped."""
        kept = self._context.settings.value(_LAST)
        try:
            state = json.loads(str(kept)) if kept else None
        except ValueError:
            self._context.settings.remove(_LAST)
            return
        if not isinstance(state, dict):
            return
        wanted = _selection_in(state)
        words = parse(wanted.query).words
        self.restore({**state, "selection": as_data(wanted.with_search("", None, ()))})
        self._tell_of(Selection())
        if wanted.query:
            # The index of words may still have to be made: not while the window opens.
            work = partial(self._context.search, words) if words else tuple
            self._context.jobs.run(work, partial(self._show_last_search, wanted.query), token=_LAST)

    def _show_last_search(self, query: str, found: tuple[str, ...]) -> None:
        asked = parse(query)
        self._apply(self._selection.with_search(query, found if asked.words else None, asked.limits), tell=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the facets into a drawer, or back."""
        super().resizeEvent(event)
        self._show_drawer()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        right = QVBoxLayout()
        right.setContentsMargins(28, 20, 0, 0)
        right.setSpacing(14)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 32, 0)
        top.addWidget(self.header)
        right.addLayout(top)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.facets)
        row.addWidget(self._edge)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.facets.switched.connect(self._switch)
        self.facets.bounds_chosen.connect(self._bound)
        self.header.drop_pressed.connect(self._drop)
        self.header.clear_pressed.connect(self.clear)
        self.header.sort_chosen.connect(self._sort)
        self.header.filters_pressed.connect(self._toggle_drawer)
        self.header.saved_chosen.connect(self._show_saved)
        self.header.told.connect(self.told)
        self.view_switch.chosen.connect(self.show_view)

    def _made(self, name: str) -> QWidget:
        """The view of that name, made when first asked for."""
        if name not in self._views:
            view = _MAKERS[name](self._context, self)
            view.opened.connect(self.model_opened)  # type: ignore[attr-defined]
            view.add_pressed.connect(self._toggle_model)  # type: ignore[attr-defined]
            view.menu_wanted.connect(self._open_menu)  # type: ignore[attr-defined]
            if hasattr(view, "sort_chosen"):
                view.sort_chosen.connect(self._sort)
            if hasattr(view, "restore"):
                view.restore(self._lineup_state)
            self._views[name] = view
            self._stack.addWidget(view)
        return self._views[name]

    def _in_sight(self) -> _View:
        view: _View = self.view  # type: ignore[assignment]
        return view

    def _current(self) -> str | None:
        return self._in_sight().current_id() if self._view in self._views else None

    def _searched(self, selection: Selection, text: str) -> Selection:
        query = parse(text)
        found = self._context.search(query.words) if query.words else None
        return selection.with_search(text, found, query.limits)

    def _apply(self, selection: Selection, *, tell: bool = False) -> None:
        before, self._selection = self._selection, selection
        if selection != before:
            self._results = Results(self._shelf, selection)
            self._context.challengers = self._results.proposals
            self._show_results()
            self._remembering.start()
        if tell:
            self._tell_of(before)

    def _tell_of(self, before: Selection) -> None:
        """Tell the bars above what the page changed by itself."""
        if self._selection.brand != before.brand:
            self.brand_changed.emit(self._selection.brand or "")
        if self._selection.query != before.query:
            self.query_changed.emit(self._selection.query)

    def _show_results(self) -> None:
        results, selection = self._results, self._selection
        self.facets.show_selection(selection)
        self.header.show_state(len(results), results.versions, selection)
        if not len(results):
            self.no_results.show_selection(self._shelf, selection)
            self.no_results.show_hint(self._hint(selection))
            self._stack.setCurrentWidget(self.no_results)
            return
        self._in_sight().show_rows(results)
        if hasattr(self.view, "show_sort"):
            self.view.show_sort(selection.sort)
        self._stack.setCurrentWidget(self.view)

    def _hint(self, selection: Selection) -> str:
        """What the words of a search without answer may have meant."""
        if selection.found != ():
            return ""
        names = [found.title.plain(self._context.lang) for found in self._context.nearest(selection.query)]
        return self.tr("Did you mean {names}?").format(names=", ".join(names)) if names else ""

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

    @Slot()
    def _remember(self) -> None:
        self._context.settings.setValue(_LAST, json.dumps(self.state()))

    @Slot(str, str)
    def _switch(self, facet: str, value: str) -> None:
        self._apply(self._selection.toggled(Facet(facet), value), tell=True)

    @Slot(str, object)
    def _bound(self, span: str, bounds: Bounds) -> None:
        self._apply(self._selection.with_bounds(Span(span), bounds))

    @Slot(str, str)
    def _drop(self, drop: str, value: str) -> None:
        if drop == DROP_QUERY:  # with what is left of the search
            self._apply(self._searched(self._selection, value), tell=True)
        elif value:
            self._switch(drop, value)
        else:
            self._drop_whole(drop)

    @Slot(str)
    def _drop_whole(self, drop: str) -> None:
        self._apply(self._selection.without(drop), tell=True)

    @Slot(str)
    def _sort(self, sort: str) -> None:
        self._apply(replace(self._selection, sort=Sort(sort)))

    @Slot(object)
    def _show_saved(self, selection: Selection) -> None:
        # The words are searched for again: the catalogue may have changed since.
        self._apply(self._searched(selection, selection.query), tell=True)

    @Slot(str, QPoint)
    def _open_menu(self, model_id: str, at: QPoint) -> None:
        """Open the menu of a model; its versions stand in it with the proposed one first."""
        place = self._results.place_of(model_id)
        if place < 0:
            return
        row = self._results[place]
        proposed = row.face.proposed
        others = [variant for variant in row.card.variants if variant is not proposed]
        menu = VersionMenu(self._context, row.card, [proposed, *others] if proposed is not None else [], self)
        menu.opened.connect(self.model_opened)
        menu.skin_opened.connect(self.skin_opened)
        menu.sheet_opened.connect(self.sheet_opened)
        menu.compare_opened.connect(self.compare_opened)
        menu.popup(at)

    @Slot(str)
    def _toggle_model(self, model_id: str) -> None:
        """Take every version of the model out of the tray, or put the proposed one in."""
        place = self._results.place_of(model_id)
        if place < 0:
            return
        row = self._results[place]
        inside = [variant.id for variant in row.card.variants if variant.id in self._context.tray]
        for variant_id in inside:
            self._context.tray.remove(variant_id)
        proposed = row.face.proposed
        if not inside and proposed is not None:
            self._context.tray.add(proposed.id)
