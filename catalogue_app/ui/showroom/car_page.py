"""One car, large, with its versions to choose from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.car_sheet import CarSheet
from catalogue_app.ui.customer.figures import variant_of
from catalogue_app.ui.customer.public_data import PublicData
from catalogue_app.ui.showroom.bars import CountButton, FootBar
from catalogue_app.ui.showroom.touch import TouchButton
from catalogue_app.ui.tray import CompareTray
from catalogue_app.ui.widgets.kinetic import make_kinetic


class CarPage(QWidget):
    """The car, its versions in a row to throw, and the way back at the lower left."""

    back_pressed = Signal()
    compare_pressed = Signal()

    def __init__(
        self, context: AppContext, data: PublicData, tray: CompareTray, model_id: str, variant_id: str | None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._context, self._tray = context, tray
        self._model = data.models[model_id]
        self._variant = variant_of(self._model, variant_id)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inside = QVBoxLayout()
        inside.setContentsMargins(48, 32, 48, 20)
        inside.setSpacing(16)
        self.sheet = CarSheet(context, self._model, data.card(model_id), data.origin(model_id), self._variant, self)
        inside.addWidget(self.sheet, 1)
        self._group = QButtonGroup(self)
        if len(self._model.variants) > 1:
            inside.addWidget(self._versions())
        column.addLayout(inside, 1)
        foot = FootBar(self.tr("Back"), context.theme, self)
        foot.back_pressed.connect(self.back_pressed)
        self.add = TouchButton("", context.theme, foot, icon_name="plus", checkable=True)
        self.add.clicked.connect(self._on_add)
        self.add.setVisible(self._variant is not None)
        foot.add(self.add)
        compare = CountButton(context, tray, foot)
        compare.clicked.connect(self.compare_pressed)
        foot.add(compare)
        column.addWidget(foot)
        self.back = foot.back
        tray.changed.connect(self._follow)
        self._follow()

    @property
    def variant_id(self) -> str | None:
        """The version shown, None for a model without versions."""
        return None if self._variant is None else self._variant.id

    def version(self, variant_id: str) -> TouchButton:
        """Return the button of a version; raises StopIteration when there is none."""
        return next(b for b in self.findChildren(TouchButton) if b.property("variant") == variant_id)

    def _versions(self) -> QWidget:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFixedHeight(self._context.theme.size["touch_target"] + 8)
        inside = QWidget(area)
        inside.setObjectName("clear")
        row = QHBoxLayout(inside)
        row.setContentsMargins(2, 4, 2, 4)
        row.setSpacing(16)
        for variant in self._model.variants:
            button = TouchButton(variant.name.plain(self._context.lang), self._context.theme, inside, checkable=True)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.setProperty("variant", variant.id)
            button.setAutoExclusive(True)
            button.setChecked(variant.id == self.variant_id)
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self._group.buttonClicked.connect(self._on_version)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        make_kinetic(area, reduced_motion=self._context.reduced_motion, with_mouse=True)
        return area

    def _on_version(self, button: TouchButton) -> None:
        self._variant = self._model.variant(str(button.property("variant")))
        self.sheet.show_variant(self._variant)
        self._follow()

    def _on_add(self) -> None:
        if self._variant is not None:
            self._tray.toggle(self._variant.id)
        self._follow()

    def _follow(self) -> None:
        inside = self.variant_id in self._tray
        self.add.setChecked(inside)
        words = self.tr("In the comparison") if inside else self.tr("Add to comparison")
        self.add.setText(words)
        self.add.setAccessibleName(words)
