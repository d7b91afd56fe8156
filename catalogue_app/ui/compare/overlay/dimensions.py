"""Paints the dimension lines of an overlay: each car's length, wheelbase and height, the difference set bold."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTransform

from catalogue_app.drawing.car import CarDrawing
from catalogue_app.drawing.overlay import Align, DifferenceLine, difference_lines, shift
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.formatting import format_number
from catalogue_app.facts.text import Lang
from catalogue_app.ui.compare.overlay.pens import dash_number, outline_pen
from catalogue_app.ui.theme import Theme

_STEP, _GAP = 26.0, 30.0  # px between two lines, and from the cars to the first one
_TICK = 4.0
_WORDS = 118.0  # px for the figures beside a line
_TITLES = 92.0  # px for what a group of lines measures


class Margins(NamedTuple):
    """Room in px around the outlines."""

    left: float
    top: float
    right: float
    below: float


def margins(drawings: Sequence[CarDrawing], theme: Theme) -> Margins:
    """Return the room that the dimension lines of these cars need."""
    specs = [drawing.spec for drawing in drawings]
    lengths = sum(spec.length_mm is not None for spec in specs)
    bases = sum(spec.wheelbase_mm is not None for spec in specs)
    heights = sum(spec.height_mm is not None for spec in specs)
    words = QFontMetricsF(theme.font("small")).height()
    below = _GAP + _STEP * (lengths + bases + (1 if lengths and bases else 0)) + words / 2
    return Margins(_TITLES, 34, max(_WORDS, _GAP + _STEP * heights + words), below)


def paint_differences(
    painter: QPainter,
    drawings: Sequence[CarDrawing],
    places: Sequence[QTransform],
    baseline: int,
    align: Align,
    lifted: int,
    theme: Theme,
    lang: Lang,
) -> None:
    """Paint all lines of cars at `places`, which are all at one scale; of a lifted car only its own and the baseline's.

    `lifted` is -1 when no car is.
    """
    scale = places[0].m11()
    lines = difference_lines(drawings, baseline, align, _STEP / scale, _GAP / scale)
    # Where the overlay has its 0: the first car lies its own shift to the right of it.
    zero = places[0].dx() - shift(drawings[0].frame, align) * scale
    frame = QTransform(scale, 0, 0, -scale, zero, places[0].dy())
    _paint_guides(painter, lines, frame, baseline, theme)
    guides = {line.kind: frame.map(QPointF(*line.end)).x() for line in lines if line.car == baseline}
    for line in lines:
        shown = lifted in (-1, line.car) or line.car == baseline
        painter.setOpacity(1.0 if shown else 0.3)
        number = dash_number(line.car, baseline)
        painter.setPen(outline_pen(theme, number))
        painter.drawLine(frame.map(QPointF(*line.start)), frame.map(QPointF(*line.end)))
        _paint_ends(painter, line, frame, theme)
        _paint_words(painter, line, frame, guides.get(line.kind, 0.0), theme, lang)
    painter.setOpacity(1.0)
    _paint_titles(painter, lines, frame, theme, lang)


def _paint_guides(
    painter: QPainter, lines: Sequence[DifferenceLine], frame: QTransform, baseline: int, theme: Theme
) -> None:
    """Thin lines from the baseline past the lines of the others: what runs beyond them is the difference."""
    painter.setPen(QPen(theme.color("control"), 0.8, Qt.PenStyle.DashLine))
    for kind in ("length", "wheelbase", "height"):
        group = [line for line in lines if line.kind == kind]
        base = next((line for line in group if line.car == baseline), None)
        if base is None:
            continue
        if kind == "height":
            last = max(line.start[0] for line in group)
            first = base.start[0] - _GAP / frame.m11()
            painter.drawLine(frame.map(QPointF(first, base.end[1])), frame.map(QPointF(last, base.end[1])))
            continue
        lowest = min(line.start[1] for line in group) - 8 / frame.m11()
        for x in (base.start[0], base.end[0]):
            top = base.start[1] + 8 / frame.m11() if kind == "wheelbase" else 0.0
            painter.drawLine(frame.map(QPointF(x, top)), frame.map(QPointF(x, lowest)))


def _paint_ends(painter: QPainter, line: DifferenceLine, frame: QTransform, theme: Theme) -> None:
    across = QPointF(_TICK, 0) if line.kind == "height" else QPointF(0, _TICK)
    painter.setPen(QPen(theme.color("text"), 1))
    for point in (line.start, line.end):
        at = frame.map(QPointF(*point))
        painter.drawLine(at - across, at + across)
    if line.stub is not None:
        pen = QPen(theme.color("ink"), 5)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(frame.map(QPointF(*line.stub[0])), frame.map(QPointF(*line.stub[1])))


def _paint_words(
    painter: QPainter, line: DifferenceLine, frame: QTransform, past: float, theme: Theme, lang: Lang
) -> None:
    """The size, and behind it bold by how much it differs; to the right of x `past`, where the guide runs."""
    size, more = format_number(line.value_mm, lang, 0), signed(line.difference_mm, lang)
    plain, bold = theme.font("small"), theme.font("small", bold=True)
    width = QFontMetricsF(plain).horizontalAdvance(size + "  ")
    painter.save()
    if line.kind == "height":
        middle = frame.map(QPointF((line.start[0] + line.end[0]) / 2, (line.start[1] + line.end[1]) / 2))
        whole = width + QFontMetricsF(bold).horizontalAdvance(more)
        painter.translate(middle)
        painter.rotate(-90)
        box = QRectF(-whole / 2, -9, whole, 18)
        opacity = painter.opacity()
        painter.setOpacity(1.0)  # faint words still need the line behind them cut
        painter.fillRect(box.adjusted(-5, 0, 5, 0), theme.color("surface"))
        painter.setOpacity(opacity)
        painter.translate(box.topLeft())
    else:
        end = frame.map(QPointF(*line.end))
        painter.translate(max(end.x(), past) + 12, end.y() - 9)
    painter.setFont(plain)
    painter.setPen(theme.color("text2"))
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(0, 0, 200, 18), left, size)
    painter.setFont(bold)
    painter.setPen(theme.color("text"))
    painter.drawText(QRectF(width, 0, 200, 18), left, more)
    painter.restore()


def _paint_titles(
    painter: QPainter, lines: Sequence[DifferenceLine], frame: QTransform, theme: Theme, lang: Lang
) -> None:
    painter.setFont(theme.font("small"))
    painter.setPen(theme.color("text2"))
    words = painter.fontMetrics()
    for kind in ("length", "wheelbase", "height"):
        first = next((line for line in lines if line.kind == kind), None)
        if first is None:
            continue
        title = BY_KEY[f"{kind}_mm"].label.in_(lang)
        width = words.horizontalAdvance(title) + 2
        if kind == "height":
            top = min(frame.map(QPointF(*line.end)).y() for line in lines if line.kind == kind)
            painter.drawText(QRectF(frame.map(QPointF(*first.end)).x() - 8, top - 26, width, 18), 0, title)
        else:
            leftmost = min(frame.map(QPointF(*line.start)).x() for line in lines if line.kind == kind)
            y = frame.map(QPointF(*first.start)).y() - 9
            painter.drawText(QRectF(leftmost - 14 - width, y, width, 18), Qt.AlignmentFlag.AlignVCenter, title)


def signed(more: float | None, lang: Lang) -> str:
    """Return a difference with its sign, "=" for none; empty when there is nothing to compare."""
    if more is None:
        return ""
    if more == 0:
        return "="
    return f"{'+' if more > 0 else '−'}{format_number(abs(more), lang, 0)}"
