"""The strip of brands under the top bar."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QWidget

from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import IconButton, TabButton
from catalogue_app.ui.widgets.kinetic import make_kinetic

_GAP = 20
_STEP = 240
_ROOM = 48


class _Strip(QScrollArea):
    """A row that scrolls sideways with the wheel and has no scroll bar."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways, whichever way the wheel turns."""
        delta = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (delta.x() or delta.y()))
        event.accept()


class BrandStrip(QWidget):
    """52 px high; `chosen` carries a brand, "" for all. Left and right move from brand to brand."""

    chosen = Signal(str)

    def __init__(
        self,
        counts: Sequence[tuple[str, int]],
        theme: Theme,
        parent: QWidget | None = None,
        *,
        reduced_motion: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.size["brandstrip"])
        self._brands = ["", *(brand for brand, _count in counts)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 1)
        row.setSpacing(0)
        self._back = IconButton("chevron-left", self.tr("Brands to the left"), theme, self, side=32)
        self._on = IconButton("chevron-right", self.tr("Brands to the right"), theme, self, side=32)
        self._area = _Strip(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        make_kinetic(self._area, reduced_motion=reduced_motion)
        self._row = self._tabs(counts)
        self._area.setWidget(self._row)
        row.addWidget(self._back)
        row.addWidget(self._area, 1)
        row.addWidget(self._on)
        for button in (self._back, self._on):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys do the same
            button.clicked.connect(self._scroll)
        bar = self._area.horizontalScrollBar()
        bar.rangeChanged.connect(self._show_arrows)
        bar.valueChanged.connect(self._show_arrows)
        self._show_arrows()

    def show_brand(self, brand: str) -> None:
        """Underline a brand, without a signal; "" is all brands."""
        if brand in self._brands:
            button = self._group.button(self._brands.index(brand))
            button.setChecked(True)
            self._reveal(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline below."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the brand in force in sight."""
        super().resizeEvent(event)
        self._show_arrows()
        chosen = self._group.checkedButton()
        if chosen is not None:
            self._reveal(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the focus along the strip with left and right."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, TabButton):
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if step is not None:
                button = self._group.button((self._group.id(watched) + step) % len(self._brands))
                button.setFocus(Qt.FocusReason.TabFocusReason)
                self._reveal(button)
                return True
        return False

    def _tabs(self, counts: Sequence[tuple[str, int]]) -> QWidget:
        inner = QWidget()
        inner.setObjectName("clear")
        row = QHBoxLayout(inner)
        row.setContentsMargins(32, 0, 32, 0)
        row.setSpacing(_GAP)
        self._group = QButtonGroup(self)
        total = sum(count for _brand, count in counts)
        entries = [(self.tr("All brands"), total, None), *((b, n, self._theme.brand(b)) for b, n in counts)]
        for index, (word, count, accent) in enumerate(entries):
            tab = TabButton(word, self._theme, inner, count=count, accent=accent)
            tab.installEventFilter(self)
            self._group.addButton(tab, index)
            if index:
                row.addStretch(1)
            row.addWidget(tab)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._on_clicked)
        return inner

    def _on_clicked(self, index: int) -> None:
        self.chosen.emit(self._brands[index])

    def _reveal(self, tab: QWidget) -> None:
        """Scroll just as far as a brand and some room beside it need."""
        bar, left, right = self._area.horizontalScrollBar(), tab.x() - _ROOM, tab.geometry().right() + _ROOM
        if left < bar.value():
            bar.setValue(left)
        elif right > bar.value() + self._area.viewport().width():
            bar.setValue(right - self._area.viewport().width())

    def _scroll(self) -> None:
        bar = self._area.horizontalScrollBar()
        bar.setValue(bar.value() + (_STEP if self.sender() is self._on else -_STEP))

    def _show_arrows(self) -> None:
        # Judged without the arrows: they themselves take the room that may be missing.
        bar = self._area.horizontalScrollBar()
        overflowing = self._row.minimumSizeHint().width() > self.width()
        self._back.setVisible(overflowing)
        self._on.setVisible(overflowing)
        self._back.setEnabled(bar.value() > bar.minimum())
        self._on.setEnabled(bar.value() < bar.maximum())
