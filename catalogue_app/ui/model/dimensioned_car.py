"""The drawing on its grid, with dimension lines for what a source gives."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from catalogue_app.drawing.car import CarDrawing
from catalogue_app.drawing.dimensions import DimensionLine, dimension_lines
from catalogue_app.drawing.path import Point
from catalogue_app.facts.figures import figure_spec
from catalogue_app.facts.formatting import format_number
from catalogue_app.facts.text import Lang
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import paint_car

_GRID_MM = 250
_BELOW_MM, _BESIDE_MM = 560, 420  # room that the dimension lines need
_TOP, _FOOT, _EDGE = 58, 40, 28  # px kept free for the name above and the note below


class DimensionedCar(QWidget):
    """One car, fitted to the widget: with its dimensions, as a silhouette, or not at all where a photo stands."""

    def __init__(self, drawing: CarDrawing, theme: Theme, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing, self._theme, self._lang = drawing, theme, lang
        self._view = "dimensions"

    def show_view(self, view: str) -> None:
        """Show the "dimensions", the "silhouette" alone, or nothing for any other view."""
        self._view = view
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint grid, ground, car and lines."""
        if self._view not in ("dimensions", "silhouette"):
            return
        dimensions = self._view == "dimensions"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, x, ground = self._place()
        self._paint_grid(painter, scale, x, ground)
        painter.setPen(QPen(self._theme.car("carline"), 1.2))
        reach = self._drawing.frame.length * scale
        painter.drawLine(
            QPointF(max(_EDGE, x - 40), ground), QPointF(min(self.width() - _EDGE, x + reach + 130), ground)
        )
        stroke = self._theme.car_stroke["hero"]
        paint_car(painter, self._drawing, QPointF(x, ground), scale, self._theme, stroke=stroke,
                  mode="full" if dimensions else "outline")  # fmt: skip
        if dimensions:
            for line in dimension_lines(self._drawing):
                self._paint_dimension(painter, line, scale, x, ground)
        painter.end()

    def _place(self) -> tuple[float, float, float]:
        """Scale in px per mm, x of the front bumper and y of the ground, in px."""
        frame = self._drawing.frame
        room = self.height() - _TOP - _FOOT
        scale = max(0.01, min(
            (self.width() - 2 * _EDGE) / (frame.length + _BESIDE_MM), room / (frame.height + _BELOW_MM)
        ))  # fmt: skip
        x = (self.width() - (frame.length + _BESIDE_MM) * scale) / 2
        spare = room - (frame.height + _BELOW_MM) * scale
        return scale, x, self.height() - _FOOT - _BELOW_MM * scale - spare / 2

    def _paint_grid(self, painter: QPainter, scale: float, x: float, ground: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # upright lines need none, and it is slow
        step = _GRID_MM * scale
        right, bottom = float(self.width()), float(self.height())
        for number in range(-int(x / step) - 1, int((right - x) / step) + 2):
            painter.setPen(self._grid_pen(number))
            painter.drawLine(QPointF(x + number * step, 0), QPointF(x + number * step, bottom))
        for number in range(-int((bottom - ground) / step) - 1, int(ground / step) + 2):
            painter.setPen(self._grid_pen(number))
            painter.drawLine(QPointF(0, ground - number * step), QPointF(right, ground - number * step))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _grid_pen(self, number: int) -> QPen:
        color = self._theme.color("line2" if number % 4 == 0 else "line")
        color.setAlphaF(0.45 if number % 4 == 0 else 0.6)
        return QPen(color, 1)

    def _paint_dimension(self, painter: QPainter, line: DimensionLine, scale: float, x: float, ground: float) -> None:
        def at(point: Point) -> QPointF:
            return QPointF(x + point[0] * scale, ground - point[1] * scale)

        painter.setPen(QPen(self._theme.color("control"), 0.8, Qt.PenStyle.DashLine))
        for first, last in line.extensions:
            painter.drawLine(at(first), at(last))
        start, end = at(line.start), at(line.end)
        painter.setPen(QPen(self._theme.color("text2"), 1))
        painter.drawLine(start, end)
        upright = line.kind in ("height", "ground_clearance")
        across = QPointF(5, 0) if upright else QPointF(0, 5)
        for point in (start, end):
            painter.drawLine(point - across, point + across)
        self._paint_words(painter, line, (start + end) / 2, upright=upright)

    @property
    def growth(self) -> float:
        """How many times larger than on the page the words of the dimension lines are."""
        return 1.0

    def _grown(self, role: str, *, bold: bool = False) -> QFont:
        font = self._theme.font(role, bold=bold)
        if self.growth != 1.0:
            font.setPixelSize(round(font.pixelSize() * self.growth))
        return font

    def _paint_words(self, painter: QPainter, line: DimensionLine, middle: QPointF, *, upright: bool) -> None:
        clearance = line.kind == "ground_clearance"
        value = format_number(line.value_mm, self._lang, 0)
        word = "" if upright else figure_spec(f"{line.kind}_mm").label.inside(self._lang) + " "
        small = self._grown("small")
        strong = self._grown("small" if clearance else "h4", bold=True)
        words, values = QFontMetricsF(small), QFontMetricsF(strong)
        width = words.horizontalAdvance(word) + values.horizontalAdvance(value)
        painter.save()
        painter.translate(middle)
        if clearance:
            painter.translate(12 + width / 2, 0)
        elif upright:
            painter.rotate(-90)
        half = 11 * self.growth
        box = QRectF(-width / 2, -half, width, 2 * half)
        if not clearance:
            painter.fillRect(box.adjusted(-7, 0, 7, 0), self._theme.color("surface"))
        base = (values.ascent() - values.descent()) / 2
        painter.setFont(small)
        painter.setPen(self._theme.color("text2"))
        painter.drawText(QPointF(box.left(), base), word)
        painter.setFont(strong)
        painter.setPen(self._theme.color("text"))
        painter.drawText(QPointF(box.left() + words.horizontalAdvance(word), base), value)
        painter.restore()
