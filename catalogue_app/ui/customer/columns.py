"""Two to six cars side by side, large."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from catalogue_app.facts.records import Model, Variant
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.origin.layers import layers
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.big_text import BigLine
from catalogue_app.ui.customer.figures import BigFigure, row_figures
from catalogue_app.ui.customer.origin_line import OriginLine
from catalogue_app.ui.customer.tiles import Tile
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import drawing_of, paint_car

Column = tuple[Model, Variant]


class ScaledCar(QWidget):
    """A car at a scale that all columns share, on its ground line; `reach` is length and height of the largest, mm."""

    def __init__(self, model: Model, reach: tuple[float, float], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing, self._reach, self._theme = drawing_of(model), reach, theme
        self.setAccessibleName(model.full_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(60)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(280, 150)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint car and ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = max(0.001, min((self.width() - 16) / self._reach[0], (self.height() - 6) / self._reach[1]))
        left, ground = (self.width() - self._drawing.frame.length * scale) / 2, self.height() - 2.5
        painter.setPen(QPen(self._theme.color("line2"), 1))
        painter.drawLine(QPointF(0, ground), QPointF(self.width(), ground))
        paint_car(painter, self._drawing, QPointF(left, ground), scale, self._theme, stroke=1.3)
        painter.end()


class CarColumn(QWidget):
    """One car of the comparison. Put a control for it in `corner`, beside its name."""

    def __init__(
        self, context: AppContext, column: Column, origin: Text, figures: Sequence[BigFigure],
        reach: tuple[float, float], parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        model, variant = column
        theme, lang = context.theme, context.lang
        self.setAccessibleName(f"{model.full_name}, {variant.name.plain(lang)}")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(ScaledCar(model, reach, theme, self), 2)
        box.addSpacing(14)
        head, names = QHBoxLayout(), QVBoxLayout()
        names.addWidget(BigLine(model.brand, theme, 18, self, tone="text2"))
        names.addWidget(BigLine(model.name, theme, 34, self, bold=True))
        head.addLayout(names, 1)
        self.corner = QHBoxLayout()
        head.addLayout(self.corner)
        box.addLayout(head)
        box.addWidget(BigLine(variant.name.plain(lang), theme, 16, self, tone="text2"))
        box.addSpacing(8)
        ownership = layers(model)[Layer.PLATFORM].ownership
        box.addWidget(OriginLine(origin.in_(lang), ownership, theme, 16, self, lines=2))
        box.addSpacing(8)
        self.tiles = [Tile(figure, theme, lang, self) for figure in figures]
        for tile in self.tiles:
            tile.setMaximumHeight(150)
            box.addWidget(tile, 2)


class SideBySide(QWidget):
    """The cars in columns of one width, all drawn at one scale; a row shows the same figure for all of them."""

    def __init__(
        self, context: AppContext, columns: Sequence[Column], origins: Sequence[Text], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Comparison"))
        frames = [drawing_of(model).frame for model, _ in columns]
        reach = max(f.length for f in frames), max(f.height for f in frames)
        rows = row_figures(columns, context.lang)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(28)
        self.columns = [
            CarColumn(context, column, origin, figures, reach, self)
            for column, origin, figures in zip(columns, origins, rows, strict=True)
        ]
        for made in self.columns:
            row.addWidget(made, 1, Qt.AlignmentFlag(0))
