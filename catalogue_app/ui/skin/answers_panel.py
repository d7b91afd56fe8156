"""The questions that customers ask of a car, each with what may be said and who says so."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.origin.answer_card import AnswerCard
from catalogue_app.origin.say import Said
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import label
from catalogue_app.ui.skin.fresh import Fresh
from catalogue_app.ui.widgets import EvidenceBadge, Hairline, TextButton, TextLabel

_BADGE = 92  # px


class AnswersPanel(Fresh):
    """One block per question: the answer, then each sentence with its evidence; a button copies what may be said.

    What is only reported or rumoured is marked, and is not copied: it is no answer for a customer.
    """

    told = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._cards: tuple[AnswerCard, ...] = ()
        self.set_title(self.tr("What customers ask"))

    @property
    def cards(self) -> tuple[AnswerCard, ...]:
        """What is shown."""
        return self._cards

    def show_cards(self, cards: tuple[AnswerCard, ...]) -> None:
        """Show answers; without any the panel is not there."""
        self._cards = cards
        column = self.start_over()
        for number, card in enumerate(cards):
            if number:
                column.addWidget(Hairline(self))
            self._add(column, card, number)
        self.setVisible(bool(cards))

    def _add(self, column: QVBoxLayout, card: AnswerCard, number: int) -> None:
        theme, lang = self.context.theme, self.context.lang
        head = QHBoxLayout()
        head.addWidget(TextLabel(card.question.in_(lang), theme, "body", "text", self, bold=True, wrap=True), 1)
        copy = TextButton(self.tr("Copy the answer"), theme, self, small=True)
        copy.setProperty("card", number)
        copy.setAccessibleName(self.tr("Copy the answer to: {question}").format(question=card.question.in_(lang)))
        copy.clicked.connect(self._copy)
        copy.setEnabled(bool(_sayable(card)))
        head.addWidget(copy)
        column.addLayout(head)
        column.addWidget(label(theme, card.answer.in_(lang), "lead", "text", self, wrap=True))
        for said in card.sentences:
            column.addLayout(self._sentence(said))
        for unknown in card.unknown:
            column.addWidget(label(theme, unknown.in_(lang), "small", "text2", self, wrap=True))

    def _sentence(self, said: Said) -> QHBoxLayout:
        theme, lang = self.context.theme, self.context.lang
        row = QHBoxLayout()
        row.setSpacing(10)
        badge = EvidenceBadge(said.evidence, lang, theme, self)
        badge.setFixedWidth(_BADGE)
        row.addWidget(badge)
        row.addWidget(label(theme, said.text.in_(lang), "small", "text2", self, wrap=True), 1)
        return row

    @Slot()
    def _copy(self) -> None:
        card = self._cards[int(self.sender().property("card"))]
        lang = self.context.lang
        QGuiApplication.clipboard().setText(" ".join(said.text.in_(lang) for said in _sayable(card)))
        self.told.emit(self.tr("Copied: what may be said, with who says so."))


def _sayable(card: AnswerCard) -> tuple[Said, ...]:
    return tuple(said for said in card.sentences if said.releasable)
