"""The second bar: the way back, of what the page tells, and as of which day."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.records import Component
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.bar import HEIGHT
from catalogue_app.ui.model.parts import label
from catalogue_app.ui.past.date_button import DateButton
from catalogue_app.ui.widgets import ElidedLabel, TextButton


class ComponentBar(QWidget):
    """Back, the kind of part and its name, which gives way on a narrow screen, and the day (None for today)."""

    back_pressed = Signal()
    day_chosen = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._context, self._theme = context, theme
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 32, 1)  # the quiet button of the way back has 8 px of air of its own
        row.setSpacing(12)
        back = TextButton(self.tr("Back"), theme, self, kind="quiet", icon_name="chevron-left", small=True)
        back.clicked.connect(self.back_pressed)
        row.addWidget(back)
        self._kind = label(theme, "", "body_l", "text2", self)
        row.addWidget(self._kind)
        self._name = ElidedLabel("", theme, "h4", parent=self)
        row.addWidget(self._name, 1)
        self.days = DateButton(context, self)
        self.days.day_chosen.connect(self.day_chosen)
        self.days.hide()
        row.addWidget(self.days)

    def show_component(self, component: Component | None) -> None:
        """Show which part the page tells of; None for none."""
        lang = self._context.lang
        self._kind.setText("" if component is None else component.kind.label.in_(lang))
        self._name.setText("" if component is None else component.name.plain(lang))

    def show_days(self, days: Sequence[PartialDate], day: PartialDate | None) -> None:
        """Offer the days on which the part came to be known better; `day` is in force, None for today."""
        self.days.show_days(days, PartialDate.parse(self._context.catalogue.edition()), day)
        self.days.show()

    @property
    def name(self) -> str:
        """The name of the part."""
        return self._name.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline under the bar."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
