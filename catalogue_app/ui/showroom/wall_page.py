"""The page a customer begins with: brands above, cards, choices below."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.public_data import PublicData
from catalogue_app.ui.showroom.bars import BrandRow, ChoiceBar, PriceRow
from catalogue_app.ui.showroom.choice import Choice, Face, Power, select, shown_in_showroom
from catalogue_app.ui.showroom.touch import TouchButton
from catalogue_app.ui.showroom.wall import Wall
from catalogue_app.ui.showroom.wall_delegate import GAP
from catalogue_app.ui.tray import CompareTray
from catalogue_app.ui.widgets import EmptyState

_EDGE = 48


class WallPage(QWidget):
    """One `Choice` says what is shown."""

    opened = Signal(str)
    scale_pressed = Signal()
    again_pressed = Signal()
    compare_pressed = Signal()

    def __init__(self, context: AppContext, data: PublicData, tray: CompareTray, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data, self._tray = data, tray
        self.choice = Choice()
        self.faces: tuple[Face, ...] = ()
        on_show = [card for card in data.cards if shown_in_showroom(card)]
        self.brands = BrandRow(sorted({card.brand for card in on_show}, key=str.casefold), context, self)
        self.cards = Wall(context, data, tray, self)
        self.prices = PriceRow(context, self)
        self.prices.hide()
        self.bar = ChoiceBar(context, tray, self)
        self._nothing = EmptyState(
            self.tr("No car fits all of this"), self.tr("Let one choice go to see more."), context.theme, self
        )
        self.more = TouchButton(self.tr("Show all cars"), context.theme, self._nothing, kind="primary")
        self._nothing.add_button(self.more)
        self._lay_out()
        self.brands.chosen.connect(self._on_brand)
        self.prices.chosen.connect(self._on_price)
        self.bar.power_pressed.connect(self._on_power)
        self.bar.price_pressed.connect(self.prices.setVisible)
        self.bar.scale_pressed.connect(self.scale_pressed)
        self.bar.again_pressed.connect(self.again_pressed)
        self.bar.compare_pressed.connect(self.compare_pressed)
        self.cards.opened.connect(self.opened)
        self.cards.compare_pressed.connect(self._on_compare)
        self.more.clicked.connect(self.clear)
        self._show()

    def clear(self) -> None:
        """Show every car again."""
        self.prices.hide()
        self.bar.price.setChecked(False)
        self._apply(Choice())
        self.cards.show_faces(self.faces)

    def proposed(self, model_id: str) -> str | None:
        """Return the version to begin with under the choice, None to leave that open."""
        return next((face.proposed for face in self.faces if face.card.id == model_id), None)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.cards)
        self._stack.addWidget(self._nothing)
        inside = QHBoxLayout()
        inside.setContentsMargins(_EDGE, GAP, _EDGE - GAP, 0)
        inside.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.brands)
        column.addLayout(inside, 1)
        column.addWidget(self.prices)
        column.addWidget(self.bar)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _apply(self, choice: Choice) -> None:
        if choice != self.choice:
            self.choice = choice
            self._show()

    def _show(self) -> None:
        self.faces = select(self._data.cards, self.choice)
        self.cards.show_faces(self.faces)
        self.brands.show_brand(self.choice.brand)
        self.bar.show_powers(self.choice.powers)
        self.bar.scale.setEnabled(bool(self.faces))
        self.prices.show_ceiling(self.choice.ceiling)
        self._stack.setCurrentWidget(self.cards if self.faces else self._nothing)

    def _on_brand(self, brand: str) -> None:
        self._apply(replace(self.choice, brand=brand or None))

    def _on_power(self, power: Power) -> None:
        self._apply(self.choice.toggled(power))

    def _on_price(self, ceiling: int) -> None:
        self._apply(replace(self.choice, ceiling=ceiling or None))

    def _on_compare(self, model_id: str) -> None:
        """Take every version of the car out of the comparison, or put the proposed one in."""
        face = next((face for face in self.faces if face.card.id == model_id), None)
        if face is None:
            return
        inside = [variant.id for variant in face.card.variants if variant.id in self._tray]
        for variant_id in inside:
            self._tray.remove(variant_id)
        if not inside and face.proposed is not None:
            self._tray.add(face.proposed)
