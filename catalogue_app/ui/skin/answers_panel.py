"""The questions that customers ask of a car, each with what may be said and who says so."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from catalogue_app.facts.text import spaced
from catalogue_app.origin.answer_card import AnswerCard
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.prose import Prose
from catalogue_app.ui.model.writing import Writer
from catalogue_app.ui.skin.fresh import Fresh
from catalogue_app.ui.widgets import Hairline
from catalogue_app.ui.widgets.copy_links import CopyLinks

_BADGE, _APART = 102, 8  # px


class AnswersPanel(Fresh):
    """One block per question: the answer, then each sentence with its evidence; links copy what may be said.

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
        self.fill(partial(self._add, column, card, first=number == 0) for number, card in enumerate(cards))

    def _add(self, column: QVBoxLayout, card: AnswerCard, *, first: bool) -> None:
        question = card.question.in_(self.context.lang)
        if not first:
            column.addWidget(Hairline(self.body))
        words = Prose(self.context, question, self.body)
        words.write([partial(_write, card)])
        column.addWidget(words)
        sayable = [said.text for said in card.sentences if said.releasable]
        sayable += card.unknown if card.releasable else ()  # beside a report "nobody says" would not be the whole of it
        if sayable and self.context.audience == "dealer":
            links = CopyLinks(self.context, spaced(*sayable), question, self.body)
            links.copied.connect(self._tell)
            column.addWidget(links)

    @Slot()
    def _tell(self) -> None:
        self.told.emit(self.tr("Copied: what may be said, with who says so."))


def _write(card: AnswerCard, writer: Writer) -> None:
    lang = writer.lang
    writer.paragraph(card.question.in_(lang), bold=True)
    for line in card.answer.in_(lang).splitlines():
        writer.paragraph(line, "lead", above=_APART)
    for said in card.sentences:
        writer.paragraph(above=_APART, role="small", hanging=(_BADGE,))
        writer.evidence(said.evidence)
        writer.words(f"\t{said.text.in_(lang)}", "small", "text2")
    for unknown in card.unknown:
        writer.paragraph(unknown.in_(lang), "small", "text2", above=_APART)
