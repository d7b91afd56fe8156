"""The head of one column: the car, its names, and what one may do with it."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from catalogue_app.facts.names import without_model
from catalogue_app.facts.records import Model, Variant
from catalogue_app.facts.text import Lang
from catalogue_app.ui.compare.head_car import HeadCar
from catalogue_app.ui.compare.metrics import HEAD_CAR, PAD
from catalogue_app.ui.compare.names import car_name
from catalogue_app.ui.compare.wrapped import TwoLines
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.theme.touch import reach
from catalogue_app.ui.widgets import ElidedLabel, IconButton, TextButton, drawing_of

TOOL, LINK, SMALL = 28, 24, 32  # px: heights of the buttons in a head


class ColumnHead(QWidget):
    """One car. The signals carry the id of its version, `opened` that of its model.

    Pulled sideways it tells by how many px (`pulled`) and when it was let go; a click on its car does nothing.
    """

    removed = Signal(str)
    moved = Signal(str, int)
    opened = Signal(str)
    sheet_wanted = Signal(str)
    pinned = Signal(str)
    exchange_wanted = Signal(str)
    challenge_wanted = Signal(str)
    pulled = Signal(str, int)
    let_go = Signal(str, int)

    def __init__(self, car: tuple[Model, Variant], theme: Theme, lang: Lang, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._variant = car
        self._theme, self._position, self._count = theme, 0, 1
        self._pressed: QPoint | None = None
        self._pulling = False
        self._name = car_name(self._model, self._variant, lang)
        self.setAccessibleName(self._name)
        self.setAutoFillBackground(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(PAD, 12, PAD, 8)
        box.setSpacing(2)
        self.car = HeadCar(drawing_of(self._model), theme, self._name, self)
        box.addWidget(self.car)
        box.addSpacing(4)
        box.addLayout(self._brand_row())
        box.addWidget(self._model_button())
        version = without_model(self._variant.name.plain(lang), self._model.full_name, self._model.name)
        box.addWidget(TwoLines(version, theme, "small", "text2", self))
        box.addLayout(self._baseline_row())
        box.addStretch(1)

    @property
    def variant_id(self) -> str:
        """The id of the version."""
        return self._variant.id

    @property
    def stops(self) -> list[QWidget]:
        """The buttons in the order in which Tab reaches them."""
        return [b for b in self.findChildren(QWidget) if b.focusPolicy() is Qt.FocusPolicy.StrongFocus]

    @property
    def size_mm(self) -> tuple[float, float]:
        """The length and height at which the car is drawn."""
        return self.car.size_mm

    def set_place(self, position: int, count: int, *, baseline: bool) -> None:
        """Stand at `position` of `count`; the baseline is what the others are held against."""
        self._position, self._count = position, count
        self._pin.setChecked(baseline)
        self._pin.setText(self.tr("Baseline") if baseline else self.tr("As baseline"))
        told = self.tr("{car} is the baseline") if baseline else self.tr("Hold the others against {car}")
        self._pin.setAccessibleName(told.format(car=self._name))
        self._pin.setToolTip(self._pin.accessibleName() if baseline else self.tr("Key B"))

    def menu(self) -> QMenu:
        """Return what may be done with this car; the menu frees itself when it closes."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.setFont(self._theme.font("body"))
        for name, words, slot, possible in (
            ("pin", self.tr("Use as baseline"), self._want_pin, not self._pin.isChecked()),
            ("challenge", self.tr("Next from the filter"), self._want_challenge, not self._pin.isChecked()),
            ("exchange", self.tr("Replace by another…"), self._want_exchange, True),
            ("left", self.tr("Move to the left"), self._move_left, self._position > 0),
            ("right", self.tr("Move to the right"), self._move_right, self._position < self._count - 1),
            ("open", self.tr("Open this model"), self._open, True),
            ("sheet", self.tr("Spec sheet"), self._want_sheet, True),
            ("remove", self.tr("Take out"), self._remove, True),
        ):
            action = QAction(words, made)
            action.setObjectName(name)
            action.setEnabled(possible)
            action.triggered.connect(slot)
            made.addAction(action)
        return made

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the brand bar: 3 px, the only place where a brand has its colour."""
        painter = QPainter(self)
        painter.fillRect(
            PAD, 12 + HEAD_CAR + 13 + (reach(TOOL) - TOOL) // 2, 3, 14, self._theme.brand(self._model.brand)
        )
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the same as the button with three dots."""
        self.menu().popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition().toPoint()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Be pulled sideways."""
        if self._pressed is None:
            return
        way = event.globalPosition().toPoint().x() - self._pressed.x()
        if self._pulling or abs(way) >= QApplication.startDragDistance():
            self._pulling = True
            self.pulled.emit(self._variant.id, way)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._pulling and self._pressed is not None:
            self.let_go.emit(self._variant.id, event.globalPosition().toPoint().x() - self._pressed.x())
        self._pressed, self._pulling = None, False

    def _brand_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(ElidedLabel(self._model.brand, self._theme, "small", "text2", self), 1)
        more = self._tool("more", "more", self.tr("What to do with {car}").format(car=self._name))
        more.clicked.connect(self._open_menu)
        remove = self._tool("remove", "close", self.tr("Remove {car}").format(car=self._name))
        remove.clicked.connect(self._remove)
        for tool in (more, remove):
            row.addWidget(tool)
        return row

    def _tool(self, key: str, icon_name: str, words: str) -> IconButton:
        made = IconButton(icon_name, words, self._theme, self, side=TOOL)
        made.setObjectName(key)
        return made

    def _model_button(self) -> TextButton:
        opened = TextButton(self._model.name, self._theme, self, kind="link")
        opened.setFont(self._theme.font("h3", bold=True))
        opened.setObjectName("model")
        opened.setAccessibleName(self.tr("Open {model}").format(model=self._model.full_name))
        opened.setToolTip(opened.accessibleName())
        ink = self._theme.ui.text  # a heading that can be pressed: neither centred nor underlined as other links are
        opened.setStyleSheet(f"text-align: left; padding: 0; text-decoration: none; color: {ink};")
        opened.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        opened.clicked.connect(self._open)
        return opened

    def _baseline_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._pin = TextButton("", self._theme, self, small=True)
        self._pin.setObjectName("pin")
        look, high = self._theme.ui, reach(26) - 2  # quiet until it is the baseline, then framed
        self._pin.setStyleSheet(
            f"QPushButton {{ background: transparent; border: 1px solid transparent; color: {look.text2};"
            f" min-height: {high}px; padding: 0 8px; margin-left: -8px; font-weight: 400; }}"
            f" QPushButton:hover {{ border-color: {look.control}; color: {look.text}; }}"
            f" QPushButton:checked {{ border-color: {look.ink}; color: {look.text}; font-weight: 600;"
            " margin-left: 0; }"
        )
        self._pin.setCheckable(True)
        self._pin.clicked.connect(self._want_pin)
        row.addWidget(self._pin)
        row.addStretch(1)
        return row

    @Slot()
    def _open_menu(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget):
            self.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._variant.id)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._model.id)

    @Slot()
    def _want_sheet(self) -> None:
        self.sheet_wanted.emit(self._variant.id)

    @Slot()
    def _want_pin(self) -> None:
        self._pin.setChecked(True)  # the baseline stays so when pressed again: there always is one
        self.pinned.emit(self._variant.id)

    @Slot()
    def _want_exchange(self) -> None:
        self.exchange_wanted.emit(self._variant.id)

    @Slot()
    def _want_challenge(self) -> None:
        self.challenge_wanted.emit(self._variant.id)

    @Slot()
    def _move_left(self) -> None:
        self.moved.emit(self._variant.id, self._position - 1)

    @Slot()
    def _move_right(self) -> None:
        self.moved.emit(self._variant.id, self._position + 1)
