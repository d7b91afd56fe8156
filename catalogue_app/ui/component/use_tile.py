"""One car that has the part, drawn to scale."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.records import ModelCard
from catalogue_app.facts.vocabulary import Status
from catalogue_app.origin.component_story import ModelUse
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import GLYPH, car_pixmap, drawing_of, paint_evidence_glyph

SCALE = 0.033  # px per mm, of all cars alike: the longest is about 195 px
_WIDTH, _CAR, _HEIGHT = 200, 76, 200
_LINE, _LEFT = 15, 8
_NAMED = 2  # versions told by name; the rest is counted


class UseTile(QAbstractButton):
    """Drawing, brand, name, the versions that have the part, and how sure it is that they do. A click opens the car."""

    def __init__(self, context: AppContext, card: ModelCard, use: ModelUse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._card, self._use = context, card, use
        self.model_id = use.model_id
        lang = context.lang
        self._drawing = drawing_of(card)
        self.versions = self._version_lines()
        state = "" if use.status is Status.ON_SALE else use.status.label.in_(lang)
        self._head = " · ".join(part for part in (use.brand, state) if part)
        said = [use.evidence.label.in_(lang), use.source.publisher, format_date(use.as_of, lang)]
        self.said = " · ".join(part for part in said if part)
        names = "\n".join(version.name.plain(lang) for version in use.versions)
        self.setToolTip("\n".join(part for part in (names, use.statement.in_(lang), self.said) if part))
        self.setAccessibleName(f"{use.full_name}: {', '.join(self.versions)}")
        self.setAccessibleDescription(" · ".join(part for part in (state, self.said) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """All tiles are alike."""
        return QSize(_WIDTH, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint car, ground, accent and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._context.theme
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunk"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        self._paint_car(painter)
        painter.fillRect(QRectF(_LEFT, _CAR + 18, 3, 14), theme.brand(self._use.brand))
        self._line(painter, _CAR + 14, _LEFT + 8, self._head, "small", "text2")
        self._line(painter, _CAR + 34, _LEFT, self._use.name, "h4", "text")
        top = _CAR + 57
        for line in self.versions:
            self._line(painter, top, _LEFT, line, "caption", "text2")
            top += _LINE
        self._paint_said(painter, _HEIGHT - 22)
        painter.end()

    def _paint_car(self, painter: QPainter) -> None:
        theme = self._context.theme
        announced = self._use.status is Status.ANNOUNCED
        style = Qt.PenStyle.DashLine if announced else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.color("line2"), 1, style))
        painter.drawLine(QPointF(6, _CAR + 6.5), QPointF(_WIDTH - 6, _CAR + 6.5))
        pixmap = car_pixmap(self._drawing, SCALE, theme, stroke=1.15, ratio=self.devicePixelRatioF())
        size = pixmap.deviceIndependentSize()
        painter.drawPixmap(QPointF((_WIDTH - size.width()) / 2, _CAR + 6.5 - size.height()), pixmap)

    def _paint_said(self, painter: QPainter, top: int) -> None:
        box = QRectF(_LEFT, top + (_LINE - GLYPH) / 2, GLYPH, GLYPH)
        paint_evidence_glyph(painter, box, self._use.evidence, self._context.theme)
        self._line(painter, top, _LEFT + GLYPH + 5, self.said, "caption", "text2")

    def _line(self, painter: QPainter, top: int, left: int, text: str, step: str, tone: str) -> None:
        font = self._context.theme.font(step)
        painter.setFont(font)
        painter.setPen(self._context.theme.color(tone))
        metrics, room = QFontMetrics(font), _WIDTH - left - 6
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        height = max(metrics.height(), _LINE)
        painter.drawText(left, top, room, height, int(Qt.AlignmentFlag.AlignVCenter), cut)

    def _version_lines(self) -> list[str]:
        """At most three lines: whether all versions have it, else which."""
        use, lang = self._use, self._context.lang
        lines = []
        if not use.versions:
            lines.append(self.tr("versions not known yet"))
        elif use.every:
            count = len(use.versions)
            lines.append(
                self.tr("all {count} versions").format(count=count) if count > 1 else self.tr("its one version")
            )
        else:
            lines += [version.name.plain(lang) for version in use.versions[:_NAMED]]
            rest = len(use.versions) - _NAMED
            if rest > 0:
                more = self.tr("and one more version") if rest == 1 else self.tr("and {count} more versions")
                lines.append(more.format(count=rest))
        return lines
