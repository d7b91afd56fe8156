"""The search palette: what was found, under the search field while typing."""

import gc
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from catalogue_app.comparison.code import CodeKind, canonical, looks_like_code, read_short
from catalogue_app.comparison.code_faults import CodeProblem
from catalogue_app.facts.found import Answer, Found, FoundKind
from catalogue_app.facts.ports import Searchable
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.origin.asking import Asking, asking_of, names_the_page
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.searching import search_in
from catalogue_app.ui.shell.palette_delegate import PaletteDelegate, row_height
from catalogue_app.ui.shell.palette_footer import PaletteFooter
from catalogue_app.ui.shell.palette_model import PaletteModel, spoken
from catalogue_app.ui.shell.palette_rows import (
    Row,
    RowKind,
    code_row,
    names_the_overview,
    overview_rows,
    problem_row,
    question_rows,
    rows_of,
)
from catalogue_app.ui.shell.search_field import SearchField
from catalogue_app.ui.version_card import proposed_version
from catalogue_app.ui.version_drag import DragStarter
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
    question_chosen = Signal(str)  # what is asked of the page of answers; empty for the general answers
    overview_chosen = Signal()  # the showroom overview
    comparison_found = Signal(object)  # a Kept or TakenHome: what a code stands for
    list_requested = Signal(str)  # the text: show its models in the list

    def __init__(self, context: AppContext, field: SearchField, body: QWidget) -> None:
        super().__init__(context.theme, body, padding=_PAD, ink=True)
        self._context, self._field, self._body = context, field, body
        self._search = search_in(context.catalogue)
        self._answer = Answer()
        self._asking: Asking | None = None
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
        context.jobs.run(partial(asking_of, context.catalogue), self._understands)

    @property
    def answer(self) -> Answer:
        """What is shown."""
        return self._answer

    @Slot(str)
    def ask(self, text: str) -> None:
        """Look for a text and show what there is; an empty one closes the palette."""
        if not text.strip():
            self.close_palette()
        elif looks_like_code(text) is not None:
            self._context.jobs.forget(_JOB)
            self._show_code(text)
        elif self._search.search_ready:
            self._context.jobs.forget(_JOB)
            self._show_answer(text, self._search.find(text))
        else:  # the first key after the start: the index is still being built
            self._context.jobs.run(partial(_answer_to, self._search, text), self._found, token=_JOB)

    @Slot()
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
        asked = (*self._overview_rows(text), *self._question_rows(text))
        found = rows_of(
            answer,
            self._context.lang,
            understood=self.tr("Understood as"),
            nothing=self._nothing(text, answer),
            nearest=self.tr("The nearest"),
        )
        only = bool(asked) and not answer.groups  # then Enter opens the answer
        self.rows.show_rows(asked if only else (*asked, *found))
        self.list.setCurrentIndex(self.rows.index(1) if only else QModelIndex())
        self.list.scrollToTop()
        self.footer.show()
        self.footer.show_count(len(answer.model_ids))
        self.footer.set_chosen(not only)
        self._field.show_open(True)
        self._describe()
        self._place()
        self.show()
        self.raise_()

    def _show_code(self, text: str) -> None:
        """The code of a comparison was typed or scanned: offer to open it, or say what is wrong with it."""
        try:
            if looks_like_code(text) is CodeKind.SHORT:
                words = self.tr("Open the comparison {code}").format(code=read_short(text))
            else:
                canonical(text)
                words = self.tr("Open the comparison of this QR code")
        except CodeProblem as problem:
            self._show_rows(problem_row(problem, self._context.lang))
        else:
            self._show_rows(code_row(words, text), chosen=0)

    def _show_rows(self, rows: tuple[Row, ...], chosen: int | None = None) -> None:
        """Show these rows and nothing else; there is no list of models behind them."""
        self._answer = Answer()
        self.rows.show_rows(rows)
        self.list.setCurrentIndex(QModelIndex() if chosen is None else self.rows.index(chosen))
        self.footer.hide()
        self._field.show_open(True)
        self._field.setAccessibleDescription(spoken(rows[0]))
        self._place()
        self.show()
        self.raise_()

    def _code_opened(self, found: object) -> None:
        self.close_palette()
        self.comparison_found.emit(found)

    def _code_failed(self, error: Exception) -> None:
        if not isinstance(error, CatalogueProblem):
            raise error
        self._show_rows(problem_row(error, self._context.lang))

    def _understands(self, asking: Asking) -> None:
        self._asking = asking

    def _question_rows(self, text: str) -> tuple[Row, ...]:
        """The question that was typed, of more than a word, or the page of all questions by its name."""
        asking, lang = self._asking, self._context.lang
        if asking is None:
            return ()
        dealer = self._context.audience == "dealer"
        heading = self.tr("Questions customers ask") if dealer else self.tr("Questions and answers")
        if names_the_page(text):
            return question_rows(self.tr("All questions, with their answers"), "", heading)
        understood = asking.understand(text, forgiving=False) if len(text.split()) > 1 else None
        if understood is None:
            return ()
        question = understood.question.in_(lang)
        return question_rows(question, question, heading)

    def _overview_rows(self, text: str) -> tuple[Row, ...]:
        """The showroom overview by its name; it is for the dealer."""
        if self._context.audience != "dealer" or not names_the_overview(text):
            return ()
        return overview_rows(self.tr("Showroom overview of consumption and CO₂"), self.tr("Screens"))

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
        footer = 0 if self.footer.isHidden() else self.footer.sizeHint().height() + 4
        wanted = rows + footer + 2 * _PAD + 2
        self.setGeometry(x, spot.y(), width, min(wanted, body.height() - spot.y() - _EDGE))

    def _describe(self) -> None:
        """Tell a screen reader, which stays with the field, what is chosen or how much there is."""
        index = self.list.currentIndex()
        words = spoken(self.rows.rows[index.row()]) if index.isValid() else self.footer.text()
        self._field.setAccessibleDescription(words)

    # -- choosing

    def _step(self, by: int) -> None:
        """Walk through what can be chosen; before the first and behind the last stands the footer."""
        if self.footer.isHidden():  # one row, which is chosen, or a sentence
            return
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
        elif not self.footer.isHidden():
            self._request_list()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        row = self.rows.rows[index.row()]
        if row.code is not None:
            work = partial(self._context.kept_desk.shelf.opened, row.code)
            self._context.jobs.run(work, self._code_opened, self._code_failed, token=_JOB)
            return
        if row.overview:
            self.close_palette()
            self.overview_chosen.emit()
            return
        if row.question is not None:
            self.close_palette()
            self.question_chosen.emit(row.question)
            return
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

    def _version_at(self, point: QPoint) -> str | None:
        """The version that a drag from here takes along: of a model the one that its card proposes."""
        index = self.list.indexAt(point)
        found = self.rows.rows[index.row()].found if index.isValid() else None
        if found is None or found.kind not in (FoundKind.MODEL, FoundKind.VARIANT):
            return None
        return found.id if found.kind is FoundKind.VARIANT else proposed_version(self._context.catalogue, found.id)

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
        starter = DragStarter(made.viewport(), self._context, self._version_at)
        starter.about_to_start.connect(self.close_palette)  # it would lie over the places to drop
        make_kinetic(made, reduced_motion=self._context.reduced_motion)
        return made
