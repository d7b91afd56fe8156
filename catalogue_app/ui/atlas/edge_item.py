"""The lines of the atlas: colour and width by what is lit, dashes by evidence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItemGroup, QGraphicsPathItem

from catalogue_app.atlas.graph import EdgeKind
from catalogue_app.atlas.layout import Curve, Layout
from catalogue_app.facts.evidence import Evidence
from catalogue_app.ui.theme import Theme

_ALONG = 170  # how much of its colour, of 255, an edge has that belongs to the family but not to the focus
_NOBODY = (1.0, 9.0)  # px: nobody says how sure it is


def pen_of(evidence: Evidence, color: QColor, width: float, theme: Theme) -> QPen:
    """Return the pen for a line of this evidence; `width` in px. The dashes of the tokens are px, of Qt pen widths."""
    pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    fallback = _NOBODY if evidence is Evidence.UNKNOWN else ()
    dash = theme.evidence_dash.get(evidence.value, fallback)
    if dash:
        pen.setDashPattern([d / width for d in dash])
    return pen


def edge_groups(layout: Layout, theme: Theme, ratio: float) -> tuple[QGraphicsItemGroup, QGraphicsItemGroup]:
    """Return the quiet lines and those of the family, each as one group that can fade.

    `ratio` is that of pixels to px: lines keep their width at every zoom, and such a pen counts in pixels. Quiet lines
    are one pixel wide on every screen.
    """
    family = layout.family
    lit = [c for c in layout.curves if family is not None and c.edge.id in family.edges]
    known = {c.edge.id for c in lit}
    quiet = [c for c in layout.curves if c.edge.id not in known]
    direct = family.direct if family is not None else frozenset()
    return _group(quiet, theme, direct, ratio, lit=False), _group(lit, theme, direct, ratio, lit=True)


def _group(
    curves: Sequence[Curve], theme: Theme, direct: frozenset[str], ratio: float, *, lit: bool
) -> QGraphicsItemGroup:
    group = QGraphicsItemGroup()
    group.setZValue(1 if lit else 0)
    group.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
    pens: dict[tuple[Evidence, str, float], QPen] = {}
    grey = theme.color("line2")
    for curve in curves:
        edge = curve.edge
        color = theme.origin(edge.ownership).color if lit else grey
        width = 1.0 if edge.id not in direct else 1.5 if edge.kind is EdgeKind.TIE else 2.0
        if lit and edge.id not in direct:  # so that the edges of the focus itself stand out
            color = QColor(color.red(), color.green(), color.blue(), _ALONG)
        key = (edge.evidence, color.name(), width)
        if key not in pens:
            pens[key] = pen_of(edge.evidence, color, width, theme)
            pens[key].setCosmetic(True)
            if lit:
                pens[key].setWidthF(width * ratio)
            else:  # wider than a pixel it is filled as an area, which costs four times as much: there are hundreds
                pens[key].setWidthF(1.0)
                if pens[key].style() is Qt.PenStyle.CustomDashLine:
                    pens[key].setDashPattern([d * width * ratio for d in pens[key].dashPattern()])
        item = QGraphicsPathItem(path_of(curve), group)
        item.setPen(pens[key])
    return group


def path_of(curve: Curve) -> QPainterPath:
    """Return the curve as a path in px."""
    x1, y1, x2, y2, x3, y3, x4, y4 = curve.points
    path = QPainterPath()
    path.moveTo(x1, y1)
    if curve.stub:
        path.lineTo(x4, y4)
    else:
        path.cubicTo(x2, y2, x3, y3, x4, y4)
    return path
