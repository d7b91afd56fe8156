"""The page as it will leave the printer, on a quiet ground."""

from typing import Literal

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from catalogue_app.ui.theme import Theme

Zoom = Literal["fit", "full"]
A4_MM = (210.0, 297.0)
FULL = QSize(794, 1123)  # A4 at 96 px per inch
_ROOM = 20


class PageView(QWidget):
    """Paints one SVG page on white, as large as it is; drawn once per size, because a page takes 10 ms and more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._renderer: QSvgRenderer | None = None
        self._drawn: QPixmap | None = None
        self._page = FULL
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_page(self, svg: bytes | None) -> None:
        """Show another page, or an empty sheet for None."""
        self._renderer = QSvgRenderer(QByteArray(svg)) if svg is not None else None
        self._drawn = None
        self.update()

    def set_page_size(self, size: QSize) -> None:
        """Change the size of the paper on screen."""
        self._page = size
        self.setFixedSize(size + QSize(2 * _ROOM, 2 * _ROOM))

    @property
    def page_size(self) -> QSize:
        """The size of the paper on screen, px."""
        return self._page

    @property
    def has_page(self) -> bool:
        """Whether there is something on the paper."""
        return self._renderer is not None and self._renderer.isValid()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper and page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = QRectF(_ROOM, _ROOM, self._page.width(), self._page.height())
        painter.fillRect(paper, Qt.GlobalColor.white)
        painter.setPen(QPen(self._theme.color("line2"), 1))
        painter.drawRect(paper)
        if self._renderer is not None:
            painter.drawPixmap(paper.topLeft(), self._picture(self._renderer))
        painter.end()

    def _picture(self, renderer: QSvgRenderer) -> QPixmap:
        """Return the page as a picture of the present size, drawn now if need be."""
        ratio = self.devicePixelRatioF()
        size = QSize(round(self._page.width() * ratio), round(self._page.height() * ratio))
        if self._drawn is None or self._drawn.size() != size:
            self._drawn = QPixmap(size)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._drawn)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            renderer.render(painter, QRectF(0, 0, self._page.width(), self._page.height()))
            painter.end()
        return self._drawn


class Preview(QScrollArea):
    """Scrolls the page; `fit` keeps all of it in sight, `full` shows it at its true size. Arrow keys scroll."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = PageView(theme)
        self._zoom: Zoom = "fit"
        self.setWidget(self.page)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", True)
        self.viewport().setAutoFillBackground(False)
        self.page.setAutoFillBackground(False)
        self._lay_out()

    @property
    def zoom(self) -> Zoom:
        """How the page is shown."""
        return self._zoom

    def set_zoom(self, zoom: Zoom) -> None:
        """Fit the page in, or show it at its true size."""
        self._zoom = zoom
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page fitting."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        fit = self._zoom == "fit"
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fit else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)
        self.setHorizontalScrollBarPolicy(policy)
        size = FULL
        if fit:
            room = self.maximumViewportSize() - QSize(2 * _ROOM + 2, 2 * _ROOM + 2)
            size = FULL.scaled(room.expandedTo(QSize(80, 113)), Qt.AspectRatioMode.KeepAspectRatio)
        self.page.set_page_size(size)
