"""How many parts are whose, as one bar with the patterns of the zones and the counts in words below."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.facts.text import Lang
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import GLYPH, paint_origin_glyph
from catalogue_app.ui.widgets.zone_painter import paint_zone

_BAR, _ROW, _GAP = 14, 20, 14


class OriginBar(QWidget):
    """Counts per origin: `2 Stellantis`, `1 Joint venture`."""

    def __init__(self, lang: Lang, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lang: Lang = lang
        self._theme = theme
        self._counts: Mapping[Ownership, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_counts(self, counts: Mapping[Ownership, int]) -> None:
        """Show how many parts each origin has."""
        self._counts = counts
        self.setAccessibleName(", ".join(self._words(origin) for origin in counts))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return True: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in px."""
        rows = {row for _, _, row in self._places(width)}
        return _BAR + 6 + _ROW * max(1, len(rows))

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bar and words."""
        total = sum(self._counts.values())
        if not total:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, step = 1.0, (self.width() - 2) / total
        for origin, count in self._counts.items():
            path = QPainterPath()
            path.addRoundedRect(QRectF(x + 1, 1.5, step * count - 3, _BAR - 3), 3, 3)
            paint_zone(painter, path, origin, self._theme, 1.0)
            x += step * count
        for origin, left, row in self._places(self.width()):
            top = _BAR + 6 + row * _ROW
            paint_origin_glyph(painter, QRectF(left, top + 4, GLYPH, GLYPH), origin, self._theme)
            painter.setFont(self._theme.font("small", bold=True))
            painter.setPen(self._theme.origin(origin).color)
            box = QRectF(left + GLYPH + 5, top, self.width(), _ROW)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._words(origin))
        painter.end()

    def _words(self, origin: Ownership) -> str:
        named = origin is Ownership.STELLANTIS  # a name keeps its capital
        word = origin.label.in_(self._lang) if named else origin.label.inside(self._lang)
        return f"{self._counts[origin]} {word}"

    def _places(self, width: int) -> list[tuple[Ownership, float, int]]:
        """Where the words of each origin begin, and on which row."""
        metrics = QFontMetricsF(self._theme.font("small", bold=True))
        x, row, found = 0.0, 0, []
        for origin in self._counts:
            needed = GLYPH + 5 + metrics.horizontalAdvance(self._words(origin))
            if x and x + needed > width:
                x, row = 0.0, row + 1
            found.append((origin, x, row))
            x += needed + _GAP
        return found
