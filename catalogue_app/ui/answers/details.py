"""What an answer rests on: the facts, how it went at other makers, and what nobody tells."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from catalogue_app.facts.records import Precedent
from catalogue_app.facts.text import Text, in_all
from catalogue_app.origin.answer_card import AnswerCard
from catalogue_app.origin.sentences import NAMED
from catalogue_app.ui.answers.fact_lines import FactLines, Line
from catalogue_app.ui.answers.work import facts_of
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import label
from catalogue_app.ui.model.writing import Writer
from catalogue_app.ui.skin.data import Fact
from catalogue_app.ui.skin.fact_card import FactTeller
from catalogue_app.ui.widgets import TextButton, TextLabel

_FIRST = 6  # facts that stand at once


class AnswerDetails(QWidget):
    """Made when first asked for, a bit in a turn of the event loop; a button brings the rest of many facts."""

    def __init__(
        self, context: AppContext, card: AnswerCard, teller: FactTeller, before: QWidget, parent: QWidget
    ) -> None:
        """`before` is what the keyboard leaves to come here."""
        super().__init__(parent)
        self._last_fact, self._last_case = before, before
        self._context, self._card, self._teller = context, card, teller
        self._subject = card.question.in_(context.lang)
        self._facts = facts_of(card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        self._steps: list[Callable[[], None]] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._next_step)
        self._bring(self._facts[:_FIRST])
        if len(self._facts) > _FIRST:
            words = self.tr("Show all {count} facts").format(count=len(self._facts))
            self._more = TextButton(words, context.theme, self, kind="link")
            self._more.setProperty("flush", True)
            self._more.clicked.connect(self._show_rest)
            column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
            QWidget.setTabOrder(before, self._more)
            self._last_case = self._more
        self._add_unknown(column)
        if card.precedents:
            self._add_precedents(column)
        self._next_step()

    @property
    def complete(self) -> bool:
        """Whether all that was asked for stands there."""
        return not self._timer.isActive()

    @Slot()
    def _show_rest(self) -> None:
        self._bring(self._facts[_FIRST:])

    def _hide_more(self, lines: FactLines) -> None:
        """The button of the rest is going: its keyboard goes on to the first of the facts that it brought."""
        if self._more.hasFocus():
            lines.links[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._more.hide()

    def _bring(self, facts: Sequence[Fact]) -> None:
        if facts:
            self._steps.append(partial(self._add_facts, facts))
        self._timer.start()

    @Slot()
    def _next_step(self) -> None:
        if self._steps:
            self._steps.pop(0)()
        else:
            self._timer.stop()

    def _add_facts(self, facts: Sequence[Fact]) -> None:
        lines = self._lines([Line(fact, self._subject) for fact in facts], self._rows)
        self._steps.insert(0, partial(self._link_facts, lines))

    def _link_facts(self, lines: FactLines) -> None:
        lines.add_links()
        before = self._last_fact
        self._last_fact = self._chained(before, lines)
        if self._last_case is before:
            self._last_case = self._last_fact
        if self._rows.count() > 1:
            self._hide_more(lines)

    def _lines(self, lines: Sequence[Line], column: QVBoxLayout) -> FactLines:
        made = FactLines(self._context, self._subject, lines, self._teller, self)
        column.addWidget(made)
        return made

    @staticmethod
    def _chained(before: QWidget, lines: FactLines) -> QWidget:
        """Put the links behind `before` for the Tab key; returns the last."""
        for link in lines.links:
            QWidget.setTabOrder(before, link)
            before = link
        return before

    def _add_unknown(self, column: QVBoxLayout) -> None:
        lang, theme = self._context.lang, self._context.theme
        lines = [text.in_(lang) for text in self._card.unknown if text.in_(lang) != self._card.answer.in_(lang)]
        if not lines:
            return
        column.addSpacing(12)
        dealer = self._context.audience == "dealer"
        heading = self.tr("What we do not know") if dealer else self.tr("What is not stated here")
        column.addWidget(TextLabel(heading, theme, "body", parent=self, bold=True))
        for line in lines:
            column.addWidget(label(theme, line, "body", "text2", self, wrap=True))

    def _add_precedents(self, column: QVBoxLayout) -> None:
        column.addSpacing(16)
        heading = self.tr("How it went at other makers: official line beside practice")
        column.addWidget(TextLabel(heading, self._context.theme, "body", parent=self, bold=True, wrap=True))
        column.addSpacing(6)
        self._steps.append(partial(self._add_cases, column))

    def _add_cases(self, column: QVBoxLayout) -> None:
        lines = self._lines([self._case(case) for case in self._card.precedents], column)
        self._steps.insert(0, partial(self._link_cases, lines))

    def _link_cases(self, lines: FactLines) -> None:
        lines.add_links()
        self._last_case = self._chained(self._last_case, lines)

    def _case(self, case: Precedent) -> Line:
        said = case.statement
        fact = Fact(None, None, None, _of(case, case.in_practice), said.evidence, said.source, said.as_of)
        return Line(fact, f"{case.brand} {case.model.plain(self._context.lang)}", partial(self._write_line, case))

    def _write_line(self, case: Precedent, writer: Writer) -> None:
        writer.words(self.tr("Official line"), "caption", "text3")
        writer.paragraph(_of(case, case.official_line).in_(writer.lang), above=2)
        writer.paragraph(self.tr("In practice"), "caption", "text3", above=8)


def _of(case: Precedent, words: Text) -> Text:
    """What is said of a car of another maker, with the name of that car: the sentence is also copied by itself."""
    return in_all(
        lambda lang: NAMED.plain(lang).format(name=f"{case.brand} {case.model.plain(lang)}", words=words.in_(lang))
    )
