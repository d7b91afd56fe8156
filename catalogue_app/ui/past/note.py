"""The strip that says that a page shows the past."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.formatting import format_date
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme import icon_pixmap
from catalogue_app.ui.widgets import ElidedLabel, TextButton, TextLabel

_HEIGHT, _SIGN = 44, 16


class PastNote(QWidget):
    """`show_day` says which day is shown and what that leaves out; hidden for today. `today_wanted` leads back."""

    today_wanted = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.setFixedHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 0, 32, 1)
        row.setSpacing(10)
        sign = TextLabel("", theme)
        sign.setPixmap(icon_pixmap("clock", theme.color("text2"), _SIGN, self.devicePixelRatioF()))
        row.addWidget(sign)
        self._day = TextLabel("", theme, "body", bold=True)
        row.addWidget(self._day)
        left_out = self.tr("What became known later, or bears no date, is left out.")
        self._rest = ElidedLabel(left_out, theme, "body", "text2", parent=self)
        row.addWidget(self._rest, 1)
        back = TextButton(self.tr("Back to today"), theme, self, small=True)
        back.clicked.connect(self.today_wanted)
        row.addWidget(back)
        self.hide()

    def show_day(self, day: PartialDate | None) -> None:
        """Show which day's knowledge the page has; None for today's."""
        self.setVisible(day is not None)
        words = self.tr("As known on {date}").format(date=format_date(day, self._context.lang))
        self._day.setText(words if day is not None else "")
        self.setAccessibleName(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the hairline under it."""
        painter, theme = QPainter(self), self._context.theme
        painter.fillRect(self.rect(), theme.color("sunk"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
