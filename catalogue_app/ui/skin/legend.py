"""What the patterns and the marks mean."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.text import Lang
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.ui.skin.lines import evidence_pen, mark_width, paint_evidence, paint_origin
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets.zone_painter import paint_zone

_TILE, _LINE, _ROW = 30, 26, 24
_LEVELS = (Evidence.OFFICIAL, Evidence.PRESS, Evidence.REPORTED, Evidence.RUMOURED)


class Legend(QWidget):
    """Origins at the left, evidence at the right; below each other where there is no room for both."""

    def __init__(self, lang: Lang, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lang: Lang = lang
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        words = [thing.label.in_(lang) for thing in (*Ownership, *_LEVELS)]
        self.setAccessibleName(self.tr("Legend: {words}").format(words=", ".join(words)))

    def hasHeightForWidth(self) -> bool:
        """Return True: it wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in px."""
        return _ROW * (1 if self._origins_width() + self._levels_width() <= width else 2)

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = max(self.width(), 300)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, theme = 0.0, self._theme
        for origin in Ownership:
            path = QPainterPath()
            path.addRoundedRect(QRectF(x + 1, 5, _TILE - 4, _ROW - 10), 3, 3)
            paint_zone(painter, path, origin, theme, 1.0)
            room = QRectF(x + _TILE + 2, 0, self.width(), _ROW)
            x = paint_origin(painter, room, origin, self._lang, theme)
        below = self.heightForWidth(self.width()) > _ROW
        top = float(_ROW if below else 0)
        x = 0.0 if below else self.width() - self._levels_width()
        for level in _LEVELS:
            painter.setPen(evidence_pen(level, theme, theme.color("text2"), 1.8))
            painter.drawLine(int(x), int(top + _ROW / 2), int(x + _LINE - 6), int(top + _ROW / 2))
            x = paint_evidence(painter, QRectF(x + _LINE, top, self.width(), _ROW), level, self._lang, theme)
        painter.end()

    def _origins_width(self) -> float:
        widths = (mark_width(o.label.in_(self._lang), self._theme, bold=True) for o in Ownership)
        return sum(_TILE + 2 + width for width in widths)

    def _levels_width(self) -> float:
        return sum(_LINE + mark_width(level.label.in_(self._lang), self._theme) for level in _LEVELS) - 8
