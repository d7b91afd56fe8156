"""The search palette: what was found, under the search field while typing."""

import gc
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from catalogue_app.facts.found import Answer, Found, FoundKind
from catalogue_app.facts.ports import Searchable
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.searching import search_in
from catalogue_app.ui.shell.palette_delegate import PaletteDelegate, row_height
from catalogue_app.ui.shell.palette_footer import PaletteFooter
from catalogue_app.ui.shell.palette_model import PaletteModel, spoken
from catalogue_app.ui.shell.palette_rows import RowKind, rows_of
from catalogue_app.ui.shell.search_field import SearchField
from catalogue_app.ui.widgets import Panel
from catalogue_app.ui.widgets.kinetic import make_kinetic

_WIDTH, _EDGE, _BELOW, _PAD = 660, 16, 6, 8
_JOB = "search-palette"
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _answer_to(search: Searchable, text: str) -> tuple[str, Answer]:
    return text, search.find(text)


class SearchPalette(Panel):
    """Lies over `body` under the field and never takes the keyboard from it.

    Up and Down walk through the hits, Enter opens the chosen one (or shows all in the list when none is chosen), Esc
    closes, Tab leaves.
    """

    model_chosen = Signal(str)
    variant_chosen = Signal(str, str)  # its id and that of its model
    part_chosen = Signal(object)  # a Found: platform, component or company
    list_requested = Signal(str)  # the text: show its models in the list

    def __init__(self, context: AppContext, field: SearchField, body: QWidget) -> None:
        super().__init__(context.theme, body, padding=_PAD, ink=True)
        self._context, self._field, self._body = context, field, body
        self._search = search_in(context.catalogue)
        self._answer = Answer()
        self.setAccessibleName(self.tr("Search results"))
        self.rows = PaletteModel(self)
        self.list = self._made_list()
        self.footer = PaletteFooter(context.theme, self)
        self.footer.clicked.connect(self._request_list)
        self.box.setSpacing(4)
        self.box.addWidget(self.list, 1)
        self.box.addWidget(self.footer)
        self.hide()
        field.installEventFilter(self)
        body.installEventFilter(self)
        field.typed.connect(self.ask)
        if not self._search.search_ready:
            context.jobs.run(self._search.warm_search, self._warmed)

    @property
    def answer(self) -> Answer:
        """What is shown."""
        return self._answer

    @Slot(str)
    def ask(self, text: str) -> None:
        """Look for a text and show what there is; an empty one closes the palette."""
        if not text.strip():
            self.close_palette()
        elif self._search.search_ready:
            self._context.jobs.forget(_JOB)
            self._show_answer(text, self._search.find(text))
        else:  # the first key after the start: the index is still being built
            self._context.jobs.run(partial(_answer_to, self._search, text), self._found, token=_JOB)

    def close_palette(self) -> None:
        """Put the palette away; what was typed stays."""
        self._context.jobs.forget(_JOB)
        self._field.show_open(False)
        self._field.setAccessibleDescription("")
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the field that belong to the list; follow the size of the window."""
        if watched is self._body:
            if event.type() is QEvent.Type.Resize and self.isVisible():
                self._place()
            return False
        if event.type() is QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
                self.close_palette()
            return False
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self.isVisible() and event.key() == Qt.Key.Key_Escape:
                event.accept()  # else the window would take it as its own
            return False
        return event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        if not self.isVisible():
            if event.key() == Qt.Key.Key_Down and self._field.text().strip():
                self.ask(self._field.text())
                return True
            return False
        if event.key() in _STEPS:
            self._step(_STEPS[event.key()])
        elif event.key() in _ENTER:
            self._choose_current()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return False
        return True

    # -- showing

    def _found(self, found: tuple[str, Answer]) -> None:
        text, answer = found
        if text == self._field.text():
            self._show_answer(text, answer)

    def _warmed(self, _nothing: object) -> None:
        """Leave the index, which is kept with the catalogue, out of the collection of garbage."""
        gc.freeze()

    def _show_answer(self, text: str, answer: Answer) -> None:
        self._answer = answer
        self.rows.show_rows(
            rows_of(
                answer,
                self._context.lang,
                understood=self.tr("Understood as"),
                nothing=self._nothing(text, answer),
                nearest=self.tr("The nearest"),
            )
        )
        self.list.setCurrentIndex(QModelIndex())
        self.list.scrollToTop()
        self.footer.show_count(len(answer.model_ids))
        self.footer.set_chosen(True)
        self._field.show_open(True)
        self._describe()
        self._place()
        self.show()
        self.raise_()

    def _nothing(self, text: str, answer: Answer) -> str:
        if answer.limits and not answer.words:
            return self.tr("No model keeps within these numbers.")
        return self.tr("Nothing found for “{text}”.").format(text=text.strip())

    def _place(self) -> None:
        """Stand under the field, as wide as the body allows and as high as the rows need."""
        body = self._body
        width = min(max(_WIDTH, self._field.width()), body.width() - 2 * _EDGE)
        spot = self._field.mapTo(body, QPoint(0, self._field.height() + _BELOW))
        x = max(_EDGE, min(spot.x(), body.width() - width - _EDGE))
        rows = sum(row_height(row) for row in self.rows.rows)
        wanted = rows + self.footer.sizeHint().height() + 2 * _PAD + 4 + 2
        self.setGeometry(x, spot.y(), width, min(wanted, body.height() - spot.y() - _EDGE))

    def _describe(self) -> None:
        """Tell a screen reader, which stays with the field, what is chosen or how much there is."""
        index = self.list.currentIndex()
        words = spoken(self.rows.rows[index.row()]) if index.isValid() else self.footer.text()
        self._field.setAccessibleDescription(words)

    # -- choosing

    def _step(self, by: int) -> None:
        """Walk through what can be chosen; before the first and behind the last stands the footer."""
        places = [n for n, row in enumerate(self.rows.rows) if row.leads_on]
        here = self.list.currentIndex().row()
        at = places.index(here) + 1 if here in places else 0
        to = at + by if abs(by) == 1 else max(0, min(at + by, len(places)))
        to %= len(places) + 1
        index = self.rows.index(places[to - 1]) if to else QModelIndex()
        self.list.setCurrentIndex(index)
        if to:
            self.list.scrollTo(index)
        self.footer.set_chosen(not to)
        self._describe()

    def _choose_current(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self._choose(index)
        else:
            self._request_list()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        row = self.rows.rows[index.row()]
        if row.kind is not RowKind.HIT or row.found is None or not row.leads_on:
            return
        self.close_palette()
        self._emit(row.found)

    def _emit(self, found: Found) -> None:
        if found.kind is FoundKind.MODEL:
            self.model_chosen.emit(found.id)
        elif found.kind is FoundKind.VARIANT:
            self.variant_chosen.emit(found.id, found.model_ids[0])
        else:
            self.part_chosen.emit(found)

    @Slot()
    def _request_list(self) -> None:
        text = self._field.text().strip()
        self.close_palette()
        self.list_requested.emit(text)

    def _made_list(self) -> QListView:
        made = QListView(self)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setItemDelegate(PaletteDelegate(self._context, made))
        made.setModel(self.rows)
        made.setMouseTracking(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setAccessibleName(self.tr("Search results"))
        made.clicked.connect(self._choose)
        make_kinetic(made, reduced_motion=self._context.reduced_motion)
        return made
