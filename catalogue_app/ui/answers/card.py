"""One question with its answer; what it rests on unfolds."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from catalogue_app.facts.text import Text
from catalogue_app.origin.answer_card import AnswerCard
from catalogue_app.origin.questions import Question
from catalogue_app.ui.answers.details import AnswerDetails
from catalogue_app.ui.answers.work import copied, facts_of
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import label
from catalogue_app.ui.skin.fact_card import FactTeller
from catalogue_app.ui.theme import icon
from catalogue_app.ui.widgets import EvidenceBadge, FlowLayout, Panel, TextButton, TextLabel
from catalogue_app.ui.widgets.copy_links import CopyLinks

_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-ZÀ-ÝÖÜ])")
_MODELS = 6  # that are named below an answer; the page of a part shows all


class AnswerBox(Panel):
    """`unfolded` tells that the facts were shown or put away; the others lead on or say what was copied."""

    model_opened = Signal(str)
    pair_opened = Signal(str)
    component_opened = Signal(str)
    unfolded = Signal()
    told = Signal(str)

    def __init__(
        self, context: AppContext, card: AnswerCard, names: Mapping[str, Text | str], teller: FactTeller,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(context.theme, parent)
        self._context, self.card, self._names, self._teller = context, card, names, teller
        self.question = card.question.in_(context.lang)
        self.details: AnswerDetails | None = None
        self.setAccessibleName(self.question)
        self.box.addWidget(TextLabel(self.question, self.theme, "h4", parent=self, wrap=True))
        self._add_answer()
        self.box.addLayout(self._made_head())
        self._below = QVBoxLayout()
        self.box.addLayout(self._below)
        self._links = FlowLayout(gap=12)
        self._add_links()
        self.box.addLayout(self._links)
        self._add_copy()

    @property
    def is_open(self) -> bool:
        """Whether the facts are shown."""
        return self.details is not None and not self.details.isHidden()

    def show_open(self, shown: bool) -> None:
        """Show what the answer rests on, or put it away."""
        if shown and self.details is None:
            self.details = AnswerDetails(self._context, self.card, self._teller, self.more, self)
            self._below.addWidget(self.details)
        if self.details is not None:
            self.details.setVisible(shown)
            self._show_face()

    def _add_answer(self) -> None:
        first, _, rest = self.card.answer.in_(self._context.lang).partition("\n")
        first, *others = _SENTENCE.split(first)
        self.box.addWidget(label(self.theme, first, "lead", "text", self, wrap=True))
        behind = " ".join([*others, *rest.splitlines()])
        if behind:
            self.box.addWidget(label(self.theme, behind, "body", "text2", self, wrap=True))

    def _made_head(self) -> FlowLayout:
        """The button that unfolds the facts, and how sure they are, the surest first."""
        facts = facts_of(self.card)
        self._count = len(facts)
        self.more = TextButton("", self.theme, self, small=True)
        self.more.clicked.connect(self._turn)
        self.more.setVisible(bool(facts or self.card.precedents))
        self._show_face()
        row = FlowLayout(gap=12)
        row.addWidget(self.more)
        for evidence in sorted({fact.evidence for fact in facts}, key=lambda level: level.rank):
            badge = EvidenceBadge(evidence, self._context.lang, self.theme, self)
            badge.setMinimumHeight(self.more.sizeHint().height())  # its word on the line of the button
            row.addWidget(badge)
        return row

    def _add_links(self) -> None:
        if self.card.kind is Question.SAME_CAR and len(self.card.model_ids) > 1:
            self._link(self.tr("Lay the two side by side"), "pair", " ".join(self.card.model_ids[:2]))
        for component_id in self.card.component_ids:
            words = self.tr("Open the part") if len(self.card.component_ids) == 1 else self._name(component_id)
            self._link(words, "component", component_id)
        models = [i for i in self.card.model_ids if i in self._names]
        for model_id in models[:_MODELS]:
            self._link(self._name(model_id), "model", model_id)
        if len(models) > _MODELS:
            words = self.tr("and {count} more").format(count=len(models) - _MODELS)
            self._links.addWidget(TextLabel(words, self.theme, "body", "text2", self))

    def _name(self, thing_id: str) -> str:
        name = self._names[thing_id]
        return name if isinstance(name, str) else name.plain(self._context.lang)

    def _link(self, words: str, kind: str, target: str) -> None:
        button = TextButton(words, self.theme, self, kind="link")
        button.setProperty("flush", True)  # in line with the words above
        button.setProperty("leads", kind)
        button.setProperty("target", target)
        button.clicked.connect(self._lead_on)
        self._links.addWidget(button)

    def _add_copy(self) -> None:
        text = copied(self.card)
        if text is None or self._context.audience != "dealer":
            return
        links = CopyLinks(self._context, text, self.question, self)
        links.copied.connect(self._tell)
        self.box.addWidget(links)

    def _show_face(self) -> None:
        words = self.tr("1 fact") if self._count == 1 else self.tr("{count} facts").format(count=self._count)
        if not self._count:
            words = self.tr("How it went at other makers")
        self.more.setText(words)
        state = self.tr("shown") if self.is_open else self.tr("not shown")
        self.more.setAccessibleName(f"{self.question} {words}, {state}")
        self.more.setIcon(icon("chevron-down" if self.is_open else "chevron-right", self.theme.color("text"), 16))
        self.more.setIconSize(QSize(16, 16))

    @Slot()
    def _turn(self) -> None:
        self.show_open(not self.is_open)
        self.unfolded.emit()

    @Slot()
    def _lead_on(self) -> None:
        leads = {"pair": self.pair_opened, "component": self.component_opened, "model": self.model_opened}
        button = self.sender()
        leads[str(button.property("leads"))].emit(str(button.property("target")))

    @Slot()
    def _tell(self) -> None:
        self.told.emit(self.tr("Copied: what may be said, with who says so."))
