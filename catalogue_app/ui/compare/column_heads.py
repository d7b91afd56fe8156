"""The heads of all columns: they follow the table sideways and change places when pulled."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from catalogue_app.facts.records import Model, Variant
from catalogue_app.facts.text import Lang
from catalogue_app.ui.compare.column_head import LINK, SMALL, TOOL, ColumnHead
from catalogue_app.ui.compare.metrics import HEAD_CAR, LABEL_WIDTH, LEAST_COLUMN, PAD
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.theme.touch import reach
from catalogue_app.ui.version_drag import dropped_version

_HEIGHT = 238  # px: of a head where a mouse is used


class ColumnHeads(QWidget):
    """All heads in a row; the corner before it stays. The signals are those of `ColumnHead`.

    `dropped` carries a version that was dragged here and its place in the tray.
    """

    removed = Signal(str)
    moved = Signal(str, int)
    opened = Signal(str)
    sheet_wanted = Signal(str)
    pinned = Signal(str)
    exchange_wanted = Signal(str)
    challenge_wanted = Signal(str)
    dropped = Signal(str, int)

    def __init__(self, theme: Theme, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lang: Lang = lang
        self._width, self._shift = LEAST_COLUMN, 0
        self._pulled: tuple[str, int] | None = None
        self.heads: list[ColumnHead] = []
        self._window = QWidget(self)
        self._high = _HEIGHT + sum(reach(px) - px for px in (TOOL, LINK, SMALL))  # room for fingers
        self.setFixedHeight(self._high)
        self.setAcceptDrops(True)

    def show_cars(self, cars: Sequence[tuple[Model, Variant]], baseline: int = 0) -> None:
        """Give each car a head. A car that stays keeps its own, and with it the focus of its buttons."""
        held = {head.variant_id: head for head in self.heads}
        self.heads = [held.pop(car[1].id) if car[1].id in held else self._made(car) for car in cars]
        self._pulled = None
        for head in held.values():
            head.hide()
            head.deleteLater()
        previous: QWidget | None = None
        for position, head in enumerate(self.heads):
            head.set_place(position, len(cars), baseline=position == baseline)
            for stop in head.stops:
                if previous is not None:
                    self.setTabOrder(previous, stop)
                previous = stop
        self._place()

    def set_columns(self, width: int) -> None:
        """Give every column this width, as the table has."""
        if width != self._width:
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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a version that is dragged here."""
        if dropped_version(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which version was dropped, and between which columns."""
        variant_id = dropped_version(event.mimeData())
        if variant_id is not None:
            event.acceptProposedAction()
            over = (event.position().x() - LABEL_WIDTH + self._shift) / max(1, self._width)
            self.dropped.emit(variant_id, self._slot(variant_id, round(over)))

    def _slot(self, variant_id: str, between: int) -> int:
        """Return the place in the tray; a version that comes from the left leaves a gap behind it."""
        ids = [head.variant_id for head in self.heads]
        place = max(0, min(len(ids), between))
        return place - 1 if variant_id in ids and ids.index(variant_id) < place else place

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ink line under the heads."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("ink"))
        painter.end()

    def _made(self, car: tuple[Model, Variant]) -> ColumnHead:
        head = ColumnHead(car, self._theme, self._lang, self._window)
        head.removed.connect(self.removed)
        head.moved.connect(self.moved)
        head.opened.connect(self.opened)
        head.sheet_wanted.connect(self.sheet_wanted)
        head.pinned.connect(self.pinned)
        head.exchange_wanted.connect(self.exchange_wanted)
        head.challenge_wanted.connect(self.challenge_wanted)
        head.pulled.connect(self._on_pulled)
        head.let_go.connect(self._on_let_go)
        head.show()
        return head

    @Slot(str, int)
    def _on_pulled(self, variant_id: str, way: int) -> None:
        self._pulled = variant_id, way
        self._place()

    @Slot(str, int)
    def _on_let_go(self, variant_id: str, way: int) -> None:
        start, to = self._start_of(variant_id), self._target(variant_id, way)
        self._pulled = None
        self._place()
        if to != start:
            self.moved.emit(variant_id, to)

    def _start_of(self, variant_id: str) -> int:
        return next(n for n, head in enumerate(self.heads) if head.variant_id == variant_id)

    def _target(self, variant_id: str, way: int) -> int:
        """Return the place over which a pulled head hangs."""
        return max(0, min(len(self.heads) - 1, self._start_of(variant_id) + round(way / max(1, self._width))))

    def _places(self) -> list[int]:
        """Return the place of each head; the others make way for the one that is pulled."""
        order = list(range(len(self.heads)))
        if self._pulled is not None:
            start = self._start_of(self._pulled[0])
            order.remove(start)
            order.insert(self._target(*self._pulled), start)
        return [order.index(number) for number in range(len(self.heads))]

    def _place(self) -> None:
        longest = max((head.size_mm[0] for head in self.heads), default=4500.0)
        tallest = max((head.size_mm[1] for head in self.heads), default=1700.0)
        room = (self._width - 2 * PAD - 2) / longest, (HEAD_CAR - 6) / tallest
        scale = min(*room, self._theme.car_scale["compare_header"])
        for number, (head, place) in enumerate(zip(self.heads, self._places(), strict=True)):
            x = place * self._width - self._shift
            if self._pulled is not None and head.variant_id == self._pulled[0]:
                x = number * self._width - self._shift + self._pulled[1]
                head.raise_()
            head.setGeometry(x, 0, self._width, self._high - 1)
            head.car.set_scale(scale)
