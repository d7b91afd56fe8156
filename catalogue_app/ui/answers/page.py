"""The page of the questions that customers ask: a field to ask in, and the answers with their sources."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.ui.answers.bar import AnswersBar
from catalogue_app.ui.answers.card import AnswerBox
from catalogue_app.ui.answers.columns import AnswerColumns
from catalogue_app.ui.answers.examples import Examples
from catalogue_app.ui.answers.work import Shown, load
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import label
from catalogue_app.ui.past.note import PastNote
from catalogue_app.ui.skin.fact_card import FactTeller
from catalogue_app.ui.widgets import TextButton
from catalogue_app.ui.widgets.kinetic import make_kinetic

_EDGE = 32
_FIELD = 720  # px at most
_TYPED_MS, _SLOW_MS = 200, 150  # ms of rest after a key; what takes longer says that it is busy
_STEP = 12  # answers that stand at once, and that a press adds


class AnswersPage(QWidget):
    """`open` asks a question; without one the general questions stand there. `shown` tells that the answers do."""

    back_requested = Signal()
    model_opened = Signal(str)
    pair_opened = Signal(str)
    component_opened = Signal(str)
    told = Signal(str)
    shown = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._day: PartialDate | None = None  # the past that is shown, None for today
        self._seen: Shown | None = None
        self._started = False
        self._unfolded: list[str] = []
        self._scroll = 0
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._teller = FactTeller(context, self)
        self._typed = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._typed.timeout.connect(self._ask)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._show_busy)
        self._build()

    # -- what the window asks of a page

    def open(self, question: str) -> None:
        """Ask a question as it is known today."""
        self._start(question, None)

    def state(self) -> dict[str, Any]:
        """Return what `restore` needs."""
        return {
            "words": self.field.text(), "day": None if self._day is None else str(self._day),
            "unfolded": [box.card.question.en for box in self.boxes if box.is_open],
            "scroll": self._area.verticalScrollBar().value(),
        }  # fmt: skip

    def restore(self, state: dict[str, Any]) -> None:
        """Show the answers that `state` told of, unfolded and scrolled as they were."""
        day = state.get("day")
        self._start(str(state.get("words", "")), PartialDate.parse(str(day)) if day else None)
        self._unfolded, self._scroll = list(state.get("unfolded", ())), int(state.get("scroll", 0))

    def focused_subject(self) -> str | None:
        """Return the model that all answers are about; None where they are about more than one, or none."""
        cards = () if self._seen is None else self._seen.cards
        models = {model_id for card in cards for model_id in card.model_ids}
        return models.pop() if len(models) == 1 else None

    def go_back(self) -> bool:
        """Close the source card if it is open, else wipe the question; returns whether there was either."""
        if self._teller.is_open:
            self._teller.close()
            return True
        if self.field.hasFocus() and self.field.text():
            self.field.clear()
            return True
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the keyboard in the field."""
        self.field.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        """Compose the general answers when first looked at without a question."""
        super().showEvent(event)
        if not self._started:
            self._start("", None)

    @property
    def boxes(self) -> tuple[AnswerBox, ...]:
        """The answers that stand there."""
        return () if self._columns is None else tuple(self._columns.boxes)

    # -- building

    def _build(self) -> None:
        dealer = self._context.audience == "dealer"
        title = self.tr("Questions customers ask") if dealer else self.tr("Questions and answers")
        self.bar = AnswersBar(self._context, title, self)
        self.bar.back_pressed.connect(self.back_requested)
        self.bar.day_chosen.connect(self._go_to_day)
        self.note = PastNote(self._context, self)
        self.note.today_wanted.connect(self._go_to_today)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._made_body(title))
        self._area.verticalScrollBar().valueChanged.connect(self._teller.close)
        make_kinetic(self._area, reduced_motion=self._context.reduced_motion)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.note)
        column.addWidget(self._area, 1)

    def _made_body(self, title: str) -> QWidget:
        theme = self._context.theme
        self._body = body = QWidget()
        body.setObjectName("pageBody")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QVBoxLayout(body)
        box.setContentsMargins(_EDGE, 24, _EDGE - 8, 28)
        box.setSpacing(12)
        box.addWidget(label(theme, self.tr("What do you want to know?"), "h2", "text", body))
        self.field = QLineEdit(body)
        self.field.setFont(theme.font("body_l"))
        self.field.setMaximumWidth(_FIELD)
        self.field.setPlaceholderText(self.tr("A question or a few words, such as: battery Grandland"))
        self.field.setAccessibleName(title)
        self.field.setClearButtonEnabled(False)
        self.field.textEdited.connect(self._typed.start)
        self.field.textChanged.connect(self._on_changed)
        self.field.returnPressed.connect(self._ask)
        box.addWidget(self.field)
        self.examples = Examples(self._context, body)
        self.examples.chosen.connect(self._ask_example)
        box.addWidget(self.examples)
        self.status = label(theme, "", "body_l", "text2", body, wrap=True)
        box.addWidget(self.status)
        self._columns: AnswerColumns | None = None
        self._answers = QVBoxLayout()
        box.addLayout(self._answers)
        self.more = TextButton("", theme, body)
        self.more.clicked.connect(self._show_more)
        self.more.hide()
        box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        return body

    # -- asking

    def _start(self, question: str, day: PartialDate | None) -> None:
        self._unfolded, self._scroll = [], 0
        self._day = day
        self.field.blockSignals(True)
        self.field.setText(question)
        self.field.blockSignals(False)
        self._ask()

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        if not text:
            self._ask()

    @Slot()
    def _ask(self) -> None:
        self._started = True
        self._typed.stop()
        self._slow.start()
        self.note.show_day(self._day)
        now = self._context.catalogue
        catalogue = now if self._day is None else self._context.catalogue_on(self._day)
        work = partial(load, catalogue, self.field.text(), self._day, now)
        self._context.jobs.run(work, self._show, self._on_failed, token=id(self))

    @Slot()
    def _show_busy(self) -> None:
        self.status.setText(self.tr("The answers are being composed."))

    def _on_failed(self, error: Exception) -> None:
        self._slow.stop()
        if not isinstance(error, CatalogueProblem):
            raise error
        self.status.setText(error.in_(self._context.lang))

    @Slot(object)
    def _go_to_day(self, day: PartialDate | None) -> None:
        if day != self._day:
            self._day = day
            self._ask()

    @Slot()
    def _go_to_today(self) -> None:
        self._go_to_day(None)

    # -- showing

    def _show(self, found: Shown) -> None:
        self._slow.stop()
        self._teller.close()
        self._seen = found
        self.bar.days.show_days(found.days, found.today, self._day)
        self.bar.days.show()
        self.examples.show_questions(found.examples)
        self.status.setText(self._told(found))
        unfolded = self._unfolded or ([found.cards[0].question.en] if found.words and len(found.cards) == 1 else [])
        self._unfolded = []
        self.more.hide()
        self._start_columns(found, unfolded)
        if not self._scroll:
            self._area.verticalScrollBar().setValue(0)

    @Slot(str)
    def _ask_example(self, question: str) -> None:
        self.field.setText(question)
        self._ask()

    def _start_columns(self, found: Shown, unfolded: list[str]) -> None:
        if self._columns is not None:
            self._columns.hide()
            self._columns.deleteLater()
        self._columns = columns = AnswerColumns(self._context, self._teller, found, unfolded, self._body)
        columns.model_opened.connect(self.model_opened)
        columns.pair_opened.connect(self.pair_opened)
        columns.component_opened.connect(self.component_opened)
        columns.told.connect(self.told)
        columns.filled.connect(self._on_filled)
        self._answers.addWidget(columns)
        columns.show()
        columns.show_more(_STEP)

    @Slot()
    def _show_more(self) -> None:
        self.more.hide()
        if self._columns is not None:
            self._columns.show_more(_STEP)

    @Slot()
    def _on_filled(self) -> None:
        if self._seen is None or self._columns is None:
            return
        left = self._columns.left
        self.more.setVisible(left > 0)
        if left:
            words = self.tr("1 more answer") if left == 1 else self.tr("{count} more answers").format(count=left)
            self.more.setText(words)
            self.more.setAccessibleName(words)
        if self._scroll:
            QTimer.singleShot(0, self, self._scroll_back)
        self.shown.emit(self._seen.words)

    @Slot()
    def _scroll_back(self) -> None:
        self._area.verticalScrollBar().setValue(self._scroll)
        self._scroll = 0

    def _told(self, found: Shown) -> str:
        """One sentence on what stands below."""
        count = len(found.cards)
        if found.words.strip() and found.question is None:
            words = self.tr("No answer fits “{words}”: ask one of the questions above, or name a car with it.")
            return words.format(words=found.words.strip())
        if not count and self._day is not None:
            return self.tr("On that day no source had said anything that answers this.")
        if not count:
            return self.tr("To this there is no answer with a source.")
        if found.question is None:
            return self.tr("Each answer stands with its sources.")
        question = found.question.in_(self._context.lang)
        if count == 1:
            return self.tr("Understood as: {question}").format(question=question)
        return self.tr("Understood as: {question} {count} answers.").format(question=question, count=count)
