"""The page of the technology atlas."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from catalogue_app.atlas.graph import NodeKind
from catalogue_app.atlas.selecting import Choice, Wanted
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.ui.atlas.filters import AtlasFilters
from catalogue_app.ui.atlas.heads import LayerHeads
from catalogue_app.ui.atlas.panel import AtlasPanel
from catalogue_app.ui.atlas.saving import AtlasSaver
from catalogue_app.ui.atlas.table import LinkTable
from catalogue_app.ui.atlas.tools import VIEWS, AtlasTools
from catalogue_app.ui.atlas.view import AtlasView
from catalogue_app.ui.atlas.work import Read, Request, Shown, first_focus, prepare, quarters_before, read
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.past.note import PastNote
from catalogue_app.ui.widgets import EmptyState, Hairline, TextButton

_READ, _LAY_OUT = "atlas read", "atlas layout"  # which jobs replace each other
_KEPT = 40  # layouts
_QUARTERS = 16  # so far one can go back
_SLOW_MS = 150  # what takes longer says that it is busy


class AtlasPage(QWidget):
    """Companies, their ties and parts, and the models with these; `drawn` tells that a choice is in sight."""

    model_opened = Signal(str)
    component_opened = Signal(str)
    answers_opened = Signal(str)
    told = Signal(str)
    drawn = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._read: Read | None = None
        self._seen: Shown | None = None
        self._laid_out: dict[Request, Shown] = {}  # going back to a choice is no work
        self._request = Request(Wanted(), None, frozenset(), True, False, 1050.0, context.lang)
        self._day: PartialDate | None = None  # the past that is shown, None for today
        self._fresh = True  # nobody chose anything yet: open with a family
        self._kept_groups: object = None
        self._note: EmptyState | None = None
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.filters, self.tools = AtlasFilters(context, self), AtlasTools(context, self)
        self.view, self.table = AtlasView(context, self), LinkTable(context, self)
        self.heads, self.panel = LayerHeads(context, self.view, self), AtlasPanel(context, self)
        self.saver = AtlasSaver(context, self)
        self.note = PastNote(context, self)
        self._later = QTimer(self, singleShot=True, interval=200)
        self._later.timeout.connect(self._fit_width)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._show_reading)
        self._build()
        self._connect()
        self._start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the keyboard on the graph. A focus proxy would cut the way back with Shift+Tab."""
        self.view.setFocus(event.reason())

    # -- state

    def state(self) -> dict[str, object]:
        """Return what is shown, for `restore`."""
        request = self._request
        return {
            "wanted": {choice.value: sorted(request.wanted.of(choice)) for choice in Choice},
            "focus": request.focus,
            "unfolded": sorted(request.unfolded),
            "folding": request.folding,
            "only_family": request.only_family,
            "view": self.tools.views.current,
            "day": str(self._day) if self._day is not None else "",
            "groups": self.filters.state() if self._read is not None else self._kept_groups,
        }

    def restore(self, state: dict[str, object]) -> None:
        """Show what `state` told of; what this edition does not have is left out."""
        wanted, focus = state.get("wanted"), state.get("focus")
        chosen = Wanted()
        if isinstance(wanted, dict):
            for choice in Choice:
                values = wanted.get(choice.value)
                if isinstance(values, list):
                    chosen = chosen.with_(choice, frozenset(map(str, values)))
        unfolded = state.get("unfolded")
        self._request = replace(
            self._request, wanted=chosen, focus=focus if isinstance(focus, str) else None,
            unfolded=frozenset(map(str, unfolded)) if isinstance(unfolded, list) else frozenset(),
            folding=state.get("folding") is not False, only_family=state.get("only_family") is True,
        )  # fmt: skip
        self._fresh = "focus" not in state
        day = state.get("day")
        self._day, before = (PartialDate.parse(day) if isinstance(day, str) and day else None), self._day
        self._kept_groups = state.get("groups")
        view = state.get("view")
        if view in VIEWS:
            self.tools.views.set_current(str(view))
            self._show_view(str(view))
        if self._day != before:
            self._start()
        elif self._read is not None:
            self.filters.open_groups(self._kept_groups)
            self._lay_out()

    def open(self, node_id: str) -> None:
        """Put a node in focus, by its own id, or by the id or name of the thing it stands for."""
        self._fresh = False
        if self._read is not None:
            node = self._read.graph.find(node_id)
            node_id = node.id if node is not None else node_id
        self._change(focus=node_id)

    # -- building

    def _build(self) -> None:
        self.graph = QWidget(self)
        column = QVBoxLayout(self.graph)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heads)
        column.addWidget(self.view, 1)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.graph)
        self.stack.addWidget(self.table)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.tools)
        middle.addWidget(self.stack, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.note)
        row = QHBoxLayout()
        row.setSpacing(0)
        page.addLayout(row, 1)
        row.addWidget(self.filters)
        row.addWidget(Hairline(self, standing=True))
        row.addLayout(middle, 1)
        row.addWidget(Hairline(self, standing=True))
        row.addWidget(self.panel)

    def _connect(self) -> None:
        self.filters.switched.connect(self._switch)
        self.filters.cleared.connect(self._clear_filters)
        self.filters.found.connect(self._find)
        self.filters.questions.clicked.connect(self._open_answers)
        self.view.focus_wanted.connect(self._focus)
        self.view.open_wanted.connect(self._open)
        self.view.clear_wanted.connect(self._let_go)
        self.view.resized.connect(self._later.start)
        self.table.focus_wanted.connect(self._focus_in_graph)
        self.panel.open_wanted.connect(self._open)
        self.panel.focus_wanted.connect(self._focus)
        self.tools.view_chosen.connect(self._show_view)
        self.tools.folding.toggled.connect(self._fold)
        self.tools.family.toggled.connect(self._only_family)
        self.tools.save.clicked.connect(self.saver.ask)
        self.saver.told.connect(self.told)
        self.tools.days.day_chosen.connect(self._go_to_day)
        self.note.today_wanted.connect(self._go_to_today)

    def _start(self) -> None:
        self.tools.setEnabled(False)
        self.note.show_day(self._day)
        self._slow.start()
        catalogue = self._context.catalogue if self._day is None else self._context.catalogue_on(self._day)
        self._context.jobs.run(lambda: read(catalogue), self._on_read, self._on_unread, token=(_READ, id(self)))

    def _on_read(self, found: Read) -> None:
        self._read, self._laid_out = found, {}
        self._slow.stop()
        self.tools.setEnabled(True)
        self.filters.show_graph(found.graph)
        today = PartialDate.parse(found.edition)
        self.tools.days.show_days(quarters_before(today, _QUARTERS), today, self._day)
        if self._kept_groups is not None:
            self.filters.open_groups(self._kept_groups)
        if self._fresh:
            self._request = replace(self._request, focus=first_focus(found.graph))
        elif self._request.focus is not None:
            node = found.graph.find(self._request.focus)
            self._request = replace(self._request, focus=node.id if node is not None else None)
        self._lay_out()

    @Slot()
    def _show_reading(self) -> None:
        self._show_note(EmptyState(self.tr("The atlas is being drawn"), "", self._context.theme, self))

    def _on_unread(self, error: Exception) -> None:
        self._slow.stop()
        sentence = error.in_(self._context.lang) if isinstance(error, CatalogueProblem) else str(error)
        note = EmptyState(self.tr("The atlas cannot be read"), sentence, self._context.theme, self, warning=True)
        again = TextButton(self.tr("Try again"), self._context.theme, kind="primary")
        again.clicked.connect(self._retry)
        note.add_button(again)
        self._show_note(note)

    @Slot()
    def _retry(self) -> None:
        self._start()

    # -- showing

    def _change(self, **changes: object) -> None:
        self._fresh = False
        self._request = replace(self._request, **changes)  # type: ignore[arg-type]
        self._lay_out()

    def _lay_out(self) -> None:
        if self._read is None:
            return
        width = float(max(self.view.viewport().width(), 1)) if self.isVisible() else self._request.width
        self._request = request = replace(self._request, width=width)
        graph, token = self._read.graph, (_LAY_OUT, id(self))
        before = self._seen if self._laid_out else None  # nothing yet of what was read anew
        if request in self._laid_out:
            self._context.jobs.forget(token)
            self._show(self._laid_out[request])
        else:
            self._context.jobs.run(
                lambda: prepare(graph, request, before), self._on_laid_out, self._on_not_laid_out, token=token
            )

    def _on_laid_out(self, found: Shown) -> None:
        while len(self._laid_out) >= _KEPT:
            del self._laid_out[next(iter(self._laid_out))]
        self._laid_out[found.request] = found
        self._show(found)

    def _show(self, found: Shown) -> None:
        if self._read is None:
            return
        before, self._seen = self._seen, found
        self.saver.offer(found.layout, self._read.edition, self._day)
        self._request = replace(self._request, focus=found.focus)
        self.filters.show_state(found.request.wanted, found.counts)
        self._show_tools(found)
        self.table.links.show_rows(found.rows)
        if not found.layout.boxes:
            self._show_nothing()
        else:
            self.heads.show_counts(found, self._read.graph)
            self.view.show_layout(found.layout, to_top=before is None or _moved(before, found))
            self._drop_note()
            self.stack.setCurrentIndex(VIEWS.index(self.tools.views.current))
        self.panel.show_node(self._read, found.selected, found.focus)
        self.drawn.emit()

    def _show_tools(self, found: Shown) -> None:
        request, focused = found.request, found.focus is not None
        for button, on in ((self.tools.folding, request.folding), (self.tools.family, request.only_family)):
            button.blockSignals(True)
            button.setChecked(on)
            button.blockSignals(False)
        self.tools.family.setEnabled(focused or request.only_family)
        self.tools.save.setEnabled(bool(found.layout.boxes))

    def _on_not_laid_out(self, error: Exception) -> None:
        """Without a picture there is still the table."""
        self.told.emit(self.tr("The graph cannot be drawn; here is the table. {error}").format(error=error))
        self._show_view("table")
        self.tools.views.set_current("table")

    def _show_nothing(self) -> None:
        theme = self._context.theme
        if self._day is not None and self._request.wanted.empty:
            note = EmptyState(self.tr("Nothing was known yet"), "", theme, self)
            way, act = TextButton(self.tr("Back to today"), theme, kind="primary"), self._go_to_today
        else:
            note = EmptyState(self.tr("No link found"), self.tr("Drop a filter to go on."), theme, self)
            way, act = TextButton(self.tr("Clear filters"), theme, kind="primary"), self._clear_filters
        way.setObjectName("wayOut")
        way.clicked.connect(act)
        note.add_button(way)
        self._show_note(note)

    def _show_note(self, note: EmptyState) -> None:
        self._drop_note()
        self._note = note
        self.stack.addWidget(note)
        self.stack.setCurrentWidget(note)

    def _drop_note(self) -> None:
        if self._note is not None:
            self.stack.removeWidget(self._note)
            self._note.deleteLater()
            self._note = None

    # -- choices

    @Slot(str, str)
    def _switch(self, choice: str, value: str) -> None:
        self._change(wanted=self._request.wanted.toggled(Choice(choice), value))

    @Slot()
    def _open_answers(self) -> None:
        self.answers_opened.emit("")

    @Slot()
    def _clear_filters(self) -> None:
        self._change(wanted=Wanted())

    @Slot(str)
    def _focus(self, node_id: str) -> None:
        brand = self._brand_of(node_id)
        if brand is not None:
            self._change(unfolded=self._request.unfolded | {brand})
        else:
            self._change(focus=node_id)

    @Slot(str)
    def _find(self, node_id: str) -> None:
        """Show what was looked for, even when the filters leave it out."""
        if self._seen is not None and node_id not in self._seen.selected.by_id:
            self._change(wanted=Wanted(), focus=node_id)
        else:
            self._change(focus=node_id)
        self.view.setFocus()

    @Slot(str)
    def _focus_in_graph(self, node_id: str) -> None:
        self.tools.views.set_current("graph")
        self._show_view("graph")
        self._focus(node_id)
        self.view.setFocus()

    @Slot()
    def _let_go(self) -> None:
        self._change(focus=None, only_family=False)

    @Slot(str)
    def _open(self, node_id: str) -> None:
        node = self._read.graph.by_id.get(node_id) if self._read is not None else None
        if node is None or node.kind is NodeKind.COMPANY:
            self._focus(node_id)
        elif node.kind is NodeKind.MODEL:
            self.model_opened.emit(node.ref)
        else:
            self.component_opened.emit(node.ref)

    def _brand_of(self, node_id: str) -> str | None:
        node = self._seen.layout.folded.by_id.get(node_id) if self._seen is not None else None
        return node.brand if node is not None and node.kind is NodeKind.BRAND else None

    @Slot(str)
    def _show_view(self, view: str) -> None:
        self.tools.folding.setVisible(view == "graph")  # the table has every model anyway
        if self._note is None:
            self.stack.setCurrentIndex(VIEWS.index(view))

    @Slot(bool)
    def _fold(self, folding: bool) -> None:
        self._change(folding=folding, unfolded=frozenset())

    @Slot(bool)
    def _only_family(self, only: bool) -> None:
        self._change(only_family=only)

    @Slot()
    def _fit_width(self) -> None:
        if self._seen is not None and abs(self.view.viewport().width() - self._request.width) > 4:
            self._lay_out()

    @Slot(object)
    def _go_to_day(self, day: PartialDate | None) -> None:
        if day != self._day:
            self._kept_groups = self.filters.state()
            self._day, self._fresh = day, False
            self._start()

    @Slot()
    def _go_to_today(self) -> None:
        self._go_to_day(None)


def _moved(before: Shown, after: Shown) -> bool:
    """Whether the view starts at the top again: another focus, filter, folding or width; not when a brand unfolds."""
    return replace(before.request, unfolded=after.request.unfolded) != after.request
