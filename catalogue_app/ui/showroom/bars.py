"""The row of brands above the wall and the bar of choices below it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from catalogue_app.facts.formatting import format_amount
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.showroom.choice import CEILINGS, Power
from catalogue_app.ui.showroom.touch import TouchButton
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.tray import CompareTray
from catalogue_app.ui.widgets import Hairline, TextLabel
from catalogue_app.ui.widgets.kinetic import make_kinetic

_EDGE = 48
_TIGHT = 1500  # px; below this the bar keeps its words closer together


class Bar(QWidget):
    """A strip of the screen on its own ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class BrandRow(Bar):
    """`chosen` carries a brand, "" for all of them. What does not fit is thrown into sight."""

    chosen = Signal(str)

    def __init__(self, brands: Sequence[str], context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._brands = ("", *brands)
        self._group = QButtonGroup(self)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFixedHeight(theme.size["touch_target"] + 40)
        inside = QWidget(area)
        inside.setObjectName("clear")
        row = QHBoxLayout(inside)
        row.setContentsMargins(_EDGE, 20, _EDGE, 20)
        row.setSpacing(6)
        for number, brand in enumerate(self._brands):
            button = TouchButton(brand or self.tr("All"), theme, inside, kind="word", checkable=True)
            button.setChecked(not brand)
            button.setAutoExclusive(True)
            self._group.addButton(button, number)
            row.addWidget(button)
            if number < len(brands):
                row.addStretch(1)
        area.setWidget(inside)
        make_kinetic(area, reduced_motion=context.reduced_motion, with_mouse=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area)
        column.addWidget(Hairline(self))
        self._group.idClicked.connect(self._on_clicked)

    def show_brand(self, brand: str | None) -> None:
        """Show the choice, without a signal."""
        self._group.button(self._brands.index(brand or "")).setChecked(True)

    def button(self, brand: str) -> TouchButton:
        """Return the button of a brand; raises KeyError."""
        found = self._group.button(self._brands.index(brand)) if brand in self._brands else None
        if not isinstance(found, TouchButton):
            raise KeyError(brand)
        return found

    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(self._brands[number])


class PriceRow(Bar):
    """Ceilings in euros; `chosen` carries one, 0 for any price."""

    chosen = Signal(int)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme, lang = context.theme, context.lang
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 16, _EDGE, 0)
        row = QHBoxLayout()
        row.setSpacing(16)
        for ceiling in (0, *CEILINGS):
            amount = format_amount(ceiling, "EUR", lang)
            words = self.tr("up to {amount}").format(amount=amount) if ceiling else self.tr("Any price")
            button = TouchButton(words, theme, self, checkable=True)
            button.setChecked(not ceiling)
            button.setAutoExclusive(True)
            self._group.addButton(button, ceiling)
            row.addWidget(button, 1)
        column.addLayout(row)
        note = self.tr("Published prices in euros, of the country and date on the card; our offer may differ.")
        column.addWidget(TextLabel(note, theme, "lead", "text2", self))
        self._group.idClicked.connect(self.chosen)

    def show_ceiling(self, ceiling: int | None) -> None:
        """Show the choice, without a signal."""
        self._group.button(ceiling or 0).setChecked(True)

    def button(self, ceiling: int) -> TouchButton:
        """Return the button of a ceiling; raises KeyError."""
        found = self._group.button(ceiling)
        if not isinstance(found, TouchButton):
            raise KeyError(ceiling)
        return found


class CountButton(TouchButton):
    """The way to the comparison, with the number of cars in it on a disc."""

    def __init__(self, context: AppContext, tray: CompareTray, parent: QWidget | None = None) -> None:
        super().__init__("", context.theme, parent, kind="primary", icon_name="compare")
        self._theme, self._tray = context.theme, tray
        self.setText(self.tr("Compare") + "        ")
        tray.changed.connect(self._count)
        self._count()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, and the number over the room kept for it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(self.width() - 20 - 28, (self.height() - 28) / 2, 28, 28)
        painter.setPen(Qt.PenStyle.NoPen)
        usable = self.isEnabled()
        painter.setBrush(self._theme.color("onink" if usable else "line2"))
        painter.drawEllipse(disc)
        painter.setPen(self._theme.color("ink" if usable else "text2"))
        painter.setFont(self._theme.font("lead", bold=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(len(self._tray)))
        painter.end()

    def _count(self) -> None:
        number = len(self._tray)
        self.setEnabled(number >= 2)
        words = self.tr("Compare, 1 car") if number == 1 else self.tr("Compare, {count} cars")
        self.setAccessibleName(words.format(count=number))
        self.update()


def _in_a_row(holder: QWidget, buttons: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for button in buttons:
        row.addWidget(button)
    return row


class ChoiceBar(Bar):
    """Powers, price, to scale; start over and compare. All in the lower part of the screen, where hands are."""

    power_pressed = Signal(Power)
    price_pressed = Signal(bool)
    scale_pressed = Signal()
    again_pressed = Signal()
    compare_pressed = Signal()

    def __init__(self, context: AppContext, tray: CompareTray, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme, lang = context.theme, context.lang
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(self))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(_EDGE, 20, _EDGE, 20)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        self._choices, self._ways = QWidget(self), QWidget(self)
        self.powers = {power: TouchButton(power.label.in_(lang), theme, self, checkable=True) for power in Power}
        for power, button in self.powers.items():
            button.setProperty("power", power)
            button.clicked.connect(self._on_power)
        self.price = TouchButton(self.tr("Price"), theme, self, icon_name="chevron-down", checkable=True)
        self.price.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the sign behind the word
        self.price.clicked.connect(self.price_pressed)
        self.scale = TouchButton(self.tr("Side by side to scale"), theme, self, icon_name="side-by-side")
        self.scale.clicked.connect(self.scale_pressed)
        self.again = TouchButton(self.tr("Start over"), theme, self)
        self.again.clicked.connect(self.again_pressed)
        self.compare = CountButton(context, tray, self)
        self.compare.clicked.connect(self.compare_pressed)
        self._rows = [
            _in_a_row(self._choices, (*self.powers.values(), self.price, self.scale)),
            _in_a_row(self._ways, (self.again, self.compare)),
        ]
        self._grid.addWidget(self._choices, 0, 0)
        self._grid.addWidget(self._ways, 0, 2)

    def show_powers(self, powers: frozenset[Power]) -> None:
        """Show the choice, without a signal."""
        for power, button in self.powers.items():
            button.setChecked(power in powers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move closer together on a narrow screen, and on two lines where that is not enough."""
        super().resizeEvent(event)
        tight = self.width() < _TIGHT
        edge, gap = (24, 8) if tight else (_EDGE, 16)
        for row in self._rows:
            row.setSpacing(gap)
        self._grid.setContentsMargins(edge, 20, edge, 20)
        self._grid.setSpacing(gap)
        needed = sum(row.sizeHint().width() for row in self._rows) + gap + 2 * edge
        line = 1 if needed > self.width() else 0
        if self._grid.getItemPosition(self._grid.indexOf(self._ways)) != (line, 2, 1, 1):
            self._grid.removeWidget(self._ways)
            self._grid.addWidget(self._ways, line, 2)
            self._grid.removeWidget(self._choices)
            self._grid.addWidget(self._choices, 0, 0, 1, 3 if line else 1, Qt.AlignmentFlag.AlignLeft)

    def _on_power(self) -> None:
        button = self.sender()
        if button is not None:
            self.power_pressed.emit(Power(button.property("power")))


class FootBar(Bar):
    """The bar below a page: the way back at the left, further buttons at the right (`add`)."""

    back_pressed = Signal()

    def __init__(self, back: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(self))
        self._row = QHBoxLayout()
        self._row.setContentsMargins(_EDGE, 20, _EDGE, 20)
        self._row.setSpacing(16)
        column.addLayout(self._row)
        self.back = TouchButton(back, theme, self, icon_name="chevron-left")
        self.back.clicked.connect(self.back_pressed)
        self._row.addWidget(self.back)
        self.words = TextLabel("", theme, "h3", "text2", self)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row.addWidget(self.words, 1)

    def add(self, button: QWidget) -> None:
        """Put a button at the right."""
        self._row.addWidget(button)
