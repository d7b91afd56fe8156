"""The second bar of the page of questions: the way back, what the page is, and the day."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.bar import HEIGHT
from catalogue_app.ui.past.date_button import DateButton
from catalogue_app.ui.widgets import ElidedLabel, TextButton


class AnswersBar(QWidget):
    """Back, the title, and the date control."""

    back_pressed = Signal()
    day_chosen = Signal(object)

    def __init__(self, context: AppContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 32, 1)  # the quiet button of the way back has 8 px of air of its own
        row.setSpacing(12)
        back = TextButton(self.tr("Back"), self._theme, self, kind="quiet", icon_name="chevron-left", small=True)
        back.clicked.connect(self.back_pressed)
        row.addWidget(back)
        row.addWidget(ElidedLabel(title, self._theme, "h4", parent=self), 1)
        self.days = DateButton(context, self)
        self.days.day_chosen.connect(self.day_chosen)
        self.days.hide()
        row.addWidget(self.days)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline under the bar."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
