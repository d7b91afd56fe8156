"""One layer of an X-ray: the verdict, what each car has, the sentence behind it and who says so."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from catalogue_app.facts.formatting import format_date
from catalogue_app.origin.sentences import NAMED
from catalogue_app.origin.sharing import Verdict
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.skin.fact_card import FactTeller
from catalogue_app.ui.skin.lines import evidence_pen, paint_evidence
from catalogue_app.ui.skin.xray_cars import SIGNS
from catalogue_app.ui.skin.xray_data import XrayRow
from catalogue_app.ui.widgets import GLYPH, paint_origin_glyph

_PAD, _LINE, _LEFT, _PICTURE = 12, 20, 92, 64
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class VerdictRow(QAbstractButton):
    """A press shows who says so; hover and focus tell `looked_at` (the layer, None when it is over)."""

    looked_at = Signal(object)

    def __init__(self, context: AppContext, teller: FactTeller, row: XrayRow, subject: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._teller, self.row, self._subject = context, teller, row, subject
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if row.fact is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        lang = context.lang
        said = [row.layer.label.in_(lang), row.verdict.verdict.label.in_(lang), row.verdict.reason.in_(lang)]
        if row.fact is not None:
            said += [row.fact.evidence.label.in_(lang), row.fact.source.publisher]
        self.setAccessibleName(", ".join(said))
        self.clicked.connect(self._tell)

    def hasHeightForWidth(self) -> bool:
        """Return True: the sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in px."""
        return 2 * _PAD + _LINE + self._reason_height(width) + (_LINE if self.row.fact is not None else 0) + 2

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = max(320, self.width())
        return QSize(width, self.heightForWidth(width))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that one looks here."""
        super().enterEvent(event)
        self.looked_at.emit(self.row.layer)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that one looks elsewhere."""
        super().leaveEvent(event)
        self.looked_at.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that one looks here."""
        super().focusInEvent(event)
        self.looked_at.emit(self.row.layer)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that one looks elsewhere."""
        super().focusOutEvent(event)
        self.looked_at.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and S show the source, Esc closes it."""
        if event.key() in (Qt.Key.Key_S, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Escape and self._teller.is_open:
            self._teller.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        painter, theme, lang = QPainter(self), self._context.theme, self._context.lang
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunk"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 1, 0, -1), 6, 6)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
        self._paint_picture(painter)
        verdict, width = self.row.verdict, self.width() - _LEFT - 8
        painter.setFont(theme.font("body", bold=True))
        painter.setPen(theme.color("text"))
        words = NAMED.filled(name=self.row.layer.label, words=verdict.verdict.label).in_(lang)
        if not verdict.applicable:
            words = self.row.layer.label.in_(lang)
        painter.drawText(QRect(_LEFT, _PAD, width, _LINE), int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text2"))
        reason = QRect(_LEFT, _PAD + _LINE, width, self._reason_height(self.width()) + 2)
        painter.drawText(reason, _WRAP, verdict.reason.in_(lang))
        if self.row.fact is not None:
            self._paint_source(painter, QRectF(_LEFT, reason.bottom() + 1, width, _LINE))
        painter.end()

    def _paint_picture(self, painter: QPainter) -> None:
        """Two origins; a line between them whose style is the evidence where they share the part or its family."""
        theme, row = self._context.theme, self.row
        y = _PAD + _LINE / 2
        left, right = 6.0, 6.0 + _PICTURE - GLYPH
        kind = row.verdict.verdict
        if not row.verdict.applicable:
            return
        if kind in (Verdict.SAME_PART, Verdict.SAME_FAMILY):
            painter.setPen(evidence_pen(row.verdict.evidence, theme, theme.color("text2"), 1.8))
            painter.drawLine(QPointF(left + GLYPH + 3, y), QPointF(right - 3, y))
        for x, fact in ((left, row.left), (right, row.right)):
            if fact.applicable:
                paint_origin_glyph(painter, QRectF(x, y - GLYPH / 2, GLYPH, GLYPH), fact.ownership, theme)
        middle = QPointF((left + right + GLYPH) / 2, y)
        painter.setPen(QPen(theme.color("text2"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(middle, 8, 8)
        painter.setFont(theme.font("small", bold=True))
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(middle.x() - 8, y - 9, 16, 17), Qt.AlignmentFlag.AlignCenter, SIGNS[kind])

    def _paint_source(self, painter: QPainter, row: QRectF) -> None:
        fact, theme, lang = self.row.fact, self._context.theme, self._context.lang
        if fact is None:
            return
        x = paint_evidence(painter, row, fact.evidence, lang, theme)
        font = theme.font("small")
        metrics = QFontMetrics(font)
        date = format_date(fact.as_of, lang)
        room = round(row.right() - x) - metrics.horizontalAdvance(date) - 14
        name = metrics.elidedText(fact.source.publisher, Qt.TextElideMode.ElideRight, room)
        font.setUnderline(True)
        painter.setFont(font)
        painter.drawText(QRectF(x, row.top(), row.width(), row.height()), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text3"))
        after = x + metrics.horizontalAdvance(name) + 12
        painter.drawText(QRectF(after, row.top(), row.width(), row.height()), Qt.AlignmentFlag.AlignVCenter, date)

    def _reason_height(self, width: int) -> int:
        metrics = QFontMetrics(self._context.theme.font("body"))
        room = QRect(0, 0, max(60, width - _LEFT - 8), 9_999)
        return metrics.boundingRect(room, _WRAP, self.row.verdict.reason.in_(self._context.lang)).height()

    def _tell(self) -> None:
        if self.row.fact is not None:
            anchor = QRect(self.mapToGlobal(self.rect().topLeft()), self.size())
            self._teller.open(self.row.fact, self._subject, anchor)
