"""The six figures as large tiles."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from catalogue_app.facts.records import Model, Variant
from catalogue_app.facts.text import Lang
from catalogue_app.ui.customer.big_text import fitting, paint_fitted, paint_weak_mark, sized
from catalogue_app.ui.customer.figures import BigFigure, big_figures
from catalogue_app.ui.theme import Theme

_LEAST = QSize(150, 66)


class Tile(QWidget):
    """One figure: name, value, and what it holds for; everything grows with the tile."""

    def __init__(self, figure: BigFigure, theme: Theme, lang: Lang, parent: QWidget) -> None:
        super().__init__(parent)
        self.figure, self._theme, self._lang = figure, theme, lang
        weak = figure.evidence.label.in_(lang) if figure.evidence is not None else ""
        words = f"{figure.name}: {figure.value}"
        self.setAccessibleName(", ".join(part for part in (words, weak, figure.aside) if part))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:
        """Return the least size that still reads at arm's length."""
        return _LEAST

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the three lines under a hairline."""
        painter, theme, figure = QPainter(self), self._theme, self.figure
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawLine(0, 0, self.width(), 0)
        width = self.width() - 12.0
        small, large = line_sizes(self.height(), self.window().height())
        name = QRectF(0, small * 0.5, width, small * 1.35)
        paint_fitted(painter, name, figure.name, fitting(theme, figure.name, small, width), theme.color("text2"))
        value = QRectF(0, name.bottom(), width, large * 1.22)
        font = fitting(theme, figure.value, large if figure.known else small * 1.25, width, bold=figure.known)
        paint_fitted(painter, value, figure.value, font, theme.color("text" if figure.known else "text2"))
        aside = QRectF(0, value.bottom(), width, small * 1.35)
        if figure.evidence is not None:
            aside.setLeft(paint_weak_mark(painter, aside, small, figure.evidence, self._lang, theme))
        paint_fitted(painter, aside, figure.aside, sized(theme, small), theme.color("text2"))
        painter.end()


def line_sizes(height: int, window: int = 0) -> tuple[float, float]:
    """Return the sizes in px of the small lines and of the value, so that all three fit a tile of this height.

    On a `window` higher than 1080 px they may grow along with it.
    """
    small = max(12.0, min(24.0 * max(1.0, min(1.8, window / 1080)), height * 0.165))
    return small, max(16.0, min(small * 2.3, (height - 3.4 * small) / 1.22))


class Tiles(QWidget):
    """Six tiles in two columns; `show_variant` fills them."""

    def __init__(self, theme: Theme, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._lang = theme, lang
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(0)
        self.tiles: list[Tile] = []

    def show_variant(self, model: Model, variant: Variant | None) -> None:
        """Show the figures of this version, or those of the model as a whole."""
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        figures = big_figures(model, variant, self._lang)
        self.tiles = [Tile(figure, self._theme, self._lang, self) for figure in figures]
        for number, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, number // 2, number % 2)
            tile.show()  # a layout shows a newcomer only later, which would flicker
