"""The page as it will leave the printer, on a quiet ground."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from catalogue_app.ui.printing.drawing import A4_PT, PX_PER_PT
from catalogue_app.ui.theme import Theme

Zoom = Literal["fit", "full", "double"]
ZOOMS: tuple[Zoom, ...] = ("fit", "full", "double")
_ROOM = 20  # px around the page
_FACTORS = {"full": 1.0, "double": 2.0}


class PageView(QWidget):
    """Paints the picture of a page; until there is one of the present size, the one before stretched to it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: QImage | None = None
        self._waiting = ""
        self._page = QSize(100, 141)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: QImage | None) -> None:
        """Show another picture, or an empty sheet for None."""
        self._picture = picture
        self.update()

    def show_waiting(self, words: str) -> None:
        """Write on an empty sheet which page it will be."""
        self._waiting = words
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
        return self._picture is not None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper and page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = QRectF(_ROOM, _ROOM, self._page.width(), self._page.height())
        painter.fillRect(paper, Qt.GlobalColor.white)
        if self._picture is not None:
            painter.drawImage(paper, self._picture)
        elif self._waiting:
            painter.setFont(self._theme.font("body"))
            painter.setPen(Qt.GlobalColor.darkGray)
            painter.drawText(paper, Qt.AlignmentFlag.AlignCenter, self._waiting)
        painter.setPen(QPen(self._theme.color("line2"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(paper)
        painter.end()


class Preview(QScrollArea):
    """Scrolls the page; `fit` keeps all of it in sight. Arrow keys scroll.

    `resized` tells that the page has another size on screen, so that it must be drawn anew.
    """

    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = PageView(theme)
        self._zoom: Zoom = "fit"
        self._points = A4_PT
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
        """Fit the page in, or show it at its true size or twice that."""
        self._zoom = zoom
        self._lay_out()

    def set_points(self, size: QSizeF) -> None:
        """Show paper of another size, in points."""
        if size != self._points:
            self._points = size
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
        if fit:
            room = self.maximumViewportSize() - QSize(2 * _ROOM + 2, 2 * _ROOM + 2)
            size = self._points.toSize().scaled(room.expandedTo(QSize(80, 80)), Qt.AspectRatioMode.KeepAspectRatio)
        else:
            size = (self._points * PX_PER_PT * _FACTORS[self._zoom]).toSize()
        if size != self.page.page_size:
            self.page.set_page_size(size)
            self.resized.emit()
