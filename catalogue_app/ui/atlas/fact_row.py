"""A fact with its evidence, date and source, which opens as a card."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.facts.formatting import format_date
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.skin.data import Fact
from catalogue_app.ui.skin.fact_card import FactTeller
from catalogue_app.ui.widgets import ElidedLabel, EvidenceBadge, TextButton, TextLabel


class SourceLink(TextButton):
    """A link that tells when the pointer comes and goes."""

    entered = Signal()
    left = Signal()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer came."""
        super().enterEvent(event)
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer left."""
        super().leaveEvent(event)
        self.left.emit()


class FactRow(QWidget):
    """The sentence, and below it how sure, when and who says so; `subject` is what it is about."""

    def __init__(
        self, context: AppContext, fact: Fact, subject: str, teller: FactTeller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme, lang = context.theme, context.lang
        self._fact, self._subject, self._teller = fact, subject, teller
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 8)
        box.setSpacing(4)
        sentence = TextLabel(fact.text.in_(lang), theme, "body", wrap=True)
        sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addWidget(sentence)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(EvidenceBadge(fact.evidence, lang, theme))
        date = format_date(fact.as_of, lang) or self.tr("date not known")
        row.addWidget(ElidedLabel(f"{date} · {fact.source.publisher}", theme, "small", "text2"), 1)
        self.link = SourceLink(self.tr("Source"), theme, kind="link")
        self.link.setFont(theme.font("small"))
        self.link.setAccessibleName(self.tr("Source: {title}").format(title=fact.source.title))
        self.link.clicked.connect(self._open)
        self.link.entered.connect(self._hover)
        self.link.left.connect(teller.leave)
        row.addWidget(self.link)
        box.addLayout(row)

    @property
    def _anchor(self) -> QRect:
        return QRect(self.mapToGlobal(self.rect().topLeft()), self.size())

    @Slot()
    def _open(self) -> None:
        self._teller.open(self._fact, self._subject, self._anchor)

    @Slot()
    def _hover(self) -> None:
        self._teller.hover(self._fact, self._subject, self._anchor)
