"""What the rules say of the sheet that is looked at: what stops it, what must be looked at, what is to be verified."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from catalogue_app.linting.lint import Finding
from catalogue_app.linting.rules import Level
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.printing.item import Item
from catalogue_app.ui.printing.revealing import RevealingArea
from catalogue_app.ui.printing.ticks import Tick
from catalogue_app.ui.theme import icon_pixmap
from catalogue_app.ui.widgets import TextButton, TextLabel
from catalogue_app.ui.widgets.kinetic import make_kinetic

if TYPE_CHECKING:
    from catalogue_app.facts.text import Lang

_ORDER = (Level.BLOCK, Level.ASK, Level.VERIFY)
_INK = {Level.BLOCK: "err", Level.ASK: "warn", Level.VERIFY: "text2"}
_SIGN = 16


class FindingsPanel(RevealingArea):
    """One entry per broken rule, worst first; what is only to be verified is folded away.

    `ticked` carries the id of a rule and whether it was looked at; `ticked_everywhere` the id of one that was looked at
    for every sheet that it asks about.
    """

    ticked = Signal(str, bool)
    ticked_everywhere = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._lang: Lang = context.lang
        self._shown: tuple[Item | None, tuple[Finding, ...], dict[str, int]] | None = None
        self._folded: tuple[Finding, ...] = ()
        self._unfolded = False
        self.ticks: dict[str, Tick] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        make_kinetic(self, reduced_motion=context.reduced_motion)
        self.setAccessibleName(self.tr("What the rules say"))
        self.hide()

    def show_findings(self, item: Item | None, findings: Sequence[Finding] | None, others: dict[str, int]) -> None:
        """Show what the rules say of an item; `others` counts per rule how many sheets ask it, this one too."""
        told = [f for level in _ORDER for f in findings or () if f.severity is level]
        asked = (item, tuple(told), others)
        if asked == self._shown:
            return
        here = self._shown[0] if self._shown is not None else None
        scrolled = self.verticalScrollBar().value() if here and item and here.number == item.number else 0
        focus = next((rule for rule, tick in self.ticks.items() if tick.hasFocus()), "")
        self._shown = asked
        self.ticks = {}
        body = QWidget()
        body.setObjectName("clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(2, 10, 10, 6)
        column.setSpacing(4)
        for finding in told:
            if finding.severity is not Level.VERIFY:
                self._add(column, finding, item, others.get(finding.rule.id, 0))
        self._add_verify(column, [finding for finding in told if finding.severity is Level.VERIFY])
        column.addStretch(1)
        self.setWidget(body)
        self.setVisible(item is not None and bool(told))
        if scrolled:
            column.activate()
            self.verticalScrollBar().setValue(scrolled)
        if focus in self.ticks:
            self.ticks[focus].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, column: QVBoxLayout, finding: Finding, item: Item | None, others: int) -> None:
        lang, theme = self._lang, self._theme
        head = QHBoxLayout()
        head.setSpacing(8)
        sign = QLabel()
        sign.setPixmap(icon_pixmap("warning", theme.color(_INK[finding.severity]), _SIGN, self.devicePixelRatioF()))
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        level = TextLabel(finding.severity.label.in_(lang), theme, "small", bold=True)
        level.setProperty("tone", _INK[finding.severity])
        head.addWidget(level, 1)
        column.addLayout(head)
        column.addWidget(self._words(finding.rule.text.in_(lang), "text", bold=True))
        column.addWidget(self._words(finding.text.in_(lang), "text"))
        source = finding.source
        where = ", ".join(part for part in (source.publisher, source.title) if part)
        column.addWidget(self._words(where, "text3"))
        if finding.severity is Level.ASK and item is not None:
            self._add_tick(column, finding.rule.id, item, others)
        column.addSpacing(10)

    def _add_verify(self, column: QVBoxLayout, findings: list[Finding]) -> None:
        """Fold away what nobody could read; it holds nothing back."""
        if not findings:
            return
        one, many = self.tr("1 rule to be verified"), self.tr("{count} rules to be verified")
        words = one if len(findings) == 1 else many.format(count=len(findings))
        fold = TextButton(words, self._theme, kind="link")
        fold.setCheckable(True)
        fold.setChecked(self._unfolded)
        column.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.fold = fold
        self._folded = tuple(findings)
        fold.toggled.connect(self._on_fold)
        if self._unfolded:
            self._unfold(column)

    def _unfold(self, column: QVBoxLayout) -> None:
        for finding in self._folded:
            self._add(column, finding, None, 0)

    def _add_tick(self, column: QVBoxLayout, rule_id: str, item: Item, others: int) -> None:
        tick = Tick(self.tr("I have checked this"), self._theme)
        tick.setObjectName(rule_id)
        tick.setChecked(rule_id in item.checked)
        tick.clicked.connect(self._on_ticked)
        column.addWidget(tick)
        self.ticks[rule_id] = tick
        if others > 1:
            words = self.tr("I have checked this for all {count} sheets").format(count=others)
            button = TextButton(words, self._theme, kind="link")
            button.setObjectName(f"all {rule_id}")
            button.clicked.connect(self._on_everywhere)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _words(self, text: str, tone: str, *, bold: bool = False) -> TextLabel:
        label = TextLabel(text, self._theme, "small", bold=bold, wrap=True)
        label.setProperty("tone", tone)
        return label

    @Slot(bool)
    def _on_fold(self, unfolded: bool) -> None:
        """Show or fold away; made anew, because most who look here never unfold it."""
        self._unfolded = unfolded
        again, self._shown = self._shown, None
        if again is not None:
            self.show_findings(*again)
            self.fold.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def _on_ticked(self, checked: bool) -> None:
        self.ticked.emit(self.sender().objectName(), checked)

    @Slot()
    def _on_everywhere(self) -> None:
        self.ticked_everywhere.emit(self.sender().objectName().removeprefix("all "))
