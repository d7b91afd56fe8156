"""The heads of the columns: the car at one scale, its names, and what one may do with it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from catalogue_app.drawing.car import CarDrawing
from catalogue_app.facts.records import Model, Variant
from catalogue_app.facts.text import Lang
from catalogue_app.ui.compare.metrics import HEAD_CAR, LABEL_WIDTH, LEAST_COLUMN, PAD
from catalogue_app.ui.compare.names import car_name
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.theme.touch import reach
from catalogue_app.ui.widgets import ElidedLabel, IconButton, TextButton, drawing_of, paint_car

_HEIGHT, _TOOL, _LINK, _SMALL = 230, 28, 24, 32  # px: of a head, of the buttons in it
_SIDE = 28


class _Car(QWidget):
    """One car on the ground line, as far left as its text."""

    def __init__(self, drawing: CarDrawing, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing, self._theme, self._scale = drawing, theme, 0.04
        self.setAccessibleName(name)
        self.setFixedHeight(HEAD_CAR)

    @property
    def size_mm(self) -> tuple[float, float]:
        """The length and height of the car."""
        return self._drawing.frame.length, self._drawing.frame.height

    def set_scale(self, scale: float) -> None:
        """Set the px per mm that all columns share."""
        self._scale = scale
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the widget."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.height() - 3.5
        painter.setPen(QPen(self._theme.color("line2"), 1))
        painter.drawLine(QPointF(0, ground), QPointF(self.width(), ground))
        paint_car(painter, self._drawing, QPointF(1, ground), self._scale, self._theme, stroke=1.15)
        painter.end()


class ColumnHead(QWidget):
    """One car. The signals carry the id of its version (`opened` that of its model)."""

    removed = Signal(str)
    moved = Signal(str, int)
    opened = Signal(str)
    sheet_wanted = Signal(str)

    def __init__(self, car: tuple[Model, Variant], theme: Theme, lang: Lang, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._variant = car
        self._theme = theme
        self._position = 0
        name = car_name(self._model, self._variant, lang)
        self.setAccessibleName(name)
        box = QVBoxLayout(self)
        box.setContentsMargins(PAD, 12, PAD, 8)
        box.setSpacing(2)
        self.car = _Car(drawing_of(self._model), theme, name, self)
        box.addWidget(self.car)
        box.addSpacing(4)
        box.addLayout(self._brand_row(name))
        box.addWidget(self._model_button())
        version = ElidedLabel(self._variant.name.plain(lang), theme, "body", "text2", self)
        box.addWidget(version)
        box.addSpacing(4)
        box.addLayout(self._sheet_row(name))

    @property
    def variant_id(self) -> str:
        """The id of the version."""
        return self._variant.id

    @property
    def stops(self) -> list[QWidget]:
        """The buttons in the order in which Tab reaches them."""
        return [b for b in self.findChildren(QWidget) if b.focusPolicy() is Qt.FocusPolicy.StrongFocus]

    def set_place(self, position: int, count: int) -> None:
        """Stand at `position` of `count`; at the ends there is one way less to move."""
        self._position = position
        self._left.setEnabled(position > 0)
        self._right.setEnabled(position < count - 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the brand bar: 3 px, the only place where a brand has its colour."""
        painter = QPainter(self)
        painter.fillRect(
            PAD, 12 + HEAD_CAR + 13 + (reach(_TOOL) - _TOOL) // 2, 3, 14, self._theme.brand(self._model.brand)
        )
        painter.end()

    def _brand_row(self, name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(ElidedLabel(self._model.brand, self._theme, "small", "text2", self), 1)
        self._left = left = self._tool("left", "chevron-left", self.tr("Move {car} to the left").format(car=name))
        left.clicked.connect(self._move_left)
        self._right = right = self._tool("right", "chevron-right", self.tr("Move {car} to the right").format(car=name))
        right.clicked.connect(self._move_right)
        remove = self._tool("remove", "close", self.tr("Remove {car}").format(car=name))
        remove.clicked.connect(self._remove)
        for tool in (left, right, remove):
            row.addWidget(tool)
        return row

    def _tool(self, key: str, icon_name: str, words: str) -> IconButton:
        made = IconButton(icon_name, words, self._theme, self, side=_SIDE)
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

    def _sheet_row(self, name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        sheet = TextButton(self.tr("Spec sheet"), self._theme, self, small=True)
        sheet.setObjectName("sheet")
        sheet.setAccessibleName(self.tr("Spec sheet of {car}").format(car=name))
        sheet.clicked.connect(self._want_sheet)
        row.addWidget(sheet)
        row.addStretch(1)
        return row

    @property
    def size_mm(self) -> tuple[float, float]:
        """The length and height at which the car is drawn."""
        return self.car.size_mm

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
    def _move_left(self) -> None:
        self.moved.emit(self._variant.id, self._position - 1)

    @Slot()
    def _move_right(self) -> None:
        self.moved.emit(self._variant.id, self._position + 1)


class ColumnHeads(QWidget):
    """All heads in a row that follows the table sideways; the corner before it stays."""

    removed = Signal(str)
    moved = Signal(str, int)
    opened = Signal(str)
    sheet_wanted = Signal(str)

    def __init__(self, theme: Theme, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lang: Lang = lang
        self._width, self._shift = LEAST_COLUMN, 0
        self.heads: list[ColumnHead] = []
        self._window = QWidget(self)
        self._high = _HEIGHT + sum(reach(px) - px for px in (_TOOL, _LINK, _SMALL))  # room for fingers
        self.setFixedHeight(self._high)

    def show_cars(self, cars: Sequence[tuple[Model, Variant]]) -> None:
        """Give each car a head. A car that stays keeps its own, and with it the focus of its buttons."""
        held = {head.variant_id: head for head in self.heads}
        self.heads = [held.pop(car[1].id) if car[1].id in held else self._made(car) for car in cars]
        for head in held.values():
            head.hide()
            head.deleteLater()
        previous: QWidget | None = None
        for position, head in enumerate(self.heads):
            head.set_place(position, len(cars))
            for stop in head.stops:
                if previous is not None:
                    self.setTabOrder(previous, stop)
                previous = stop
        self._place()

    def _made(self, car: tuple[Model, Variant]) -> ColumnHead:
        head = ColumnHead(car, self._theme, self._lang, self._window)
        head.removed.connect(self.removed)
        head.moved.connect(self.moved)
        head.opened.connect(self.opened)
        head.sheet_wanted.connect(self.sheet_wanted)
        head.show()
        return head

    def set_columns(self, width: int) -> None:
        """Give every column this width, as the table has."""
        self._width = width
        self._place()

    @Slot(int)
    def set_shift(self, shift: int) -> None:
        """Follow the table when it is moved sideways."""
        self._shift = shift
        self._place()

    def sizeHint(self) -> QSize:
        """Return the size that all heads ask for."""
        return QSize(LABEL_WIDTH + self._width * len(self.heads), self._high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the heads again."""
        super().resizeEvent(event)
        self._window.setGeometry(LABEL_WIDTH, 0, max(0, self.width() - LABEL_WIDTH), self._high - 1)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ink line under the heads."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("ink"))
        painter.end()

    def _place(self) -> None:
        longest = max((head.size_mm[0] for head in self.heads), default=4500.0)
        tallest = max((head.size_mm[1] for head in self.heads), default=1700.0)
        room = (self._width - 2 * PAD - 2) / longest, (HEAD_CAR - 6) / tallest
        scale = min(*room, self._theme.car_scale["compare_header"])
        for position, head in enumerate(self.heads):
            head.setGeometry(position * self._width - self._shift, 0, self._width, self._high - 1)
            head.car.set_scale(scale)
