"""One part on the origin card: what it is, who developed it, who makes it, where, whose it is and how sure."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.origin.layers import LayerFact
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.skin.callout import paint_disc
from catalogue_app.ui.skin.data import Fact, fact_of, is_withheld
from catalogue_app.ui.skin.fact_card import FactTeller
from catalogue_app.ui.skin.lines import paint_evidence, paint_mark, paint_origin

EDGES: tuple[float, ...] = (0.0, 0.135, 0.37, 0.515, 0.65, 0.80, 1.0)
"""Where the columns begin, as shares of the width: layer, part, developed, made, built, whose and how sure."""
LEFT = 42
_PAD, _LINE = 10, 20
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_FLAT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def columns(width: int) -> list[tuple[int, int]]:
    """Return left edge and width of each column in px."""
    room = width - LEFT
    lefts = [LEFT + round(edge * room) for edge in EDGES]
    return [(left, right - left - 16) for left, right in pairwise(lefts)]


class PartRow(QAbstractButton):
    """A row that can be pressed: Enter or a click selects its layer; S or its source shows who says so."""

    layer_chosen = Signal(object)

    def __init__(self, context: AppContext, teller: FactTeller, fact: LayerFact, number: int | None, parent: QWidget,
                 *, first: bool, subject: str) -> None:  # fmt: skip
        super().__init__(parent)
        self._context, self._teller, self._subject = context, teller, subject
        self._part, self._number, self._first = fact, number, first
        self._fact: Fact | None = fact_of(fact, number)
        self._over_source = False
        self._selected = False
        self.layer: Layer = fact.layer
        self._cells = self._words()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if fact.applicable else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self.setAccessibleName(self._spoken())
        self.clicked.connect(self._on_click)

    def mark(self, selected: bool) -> None:
        """Show whether the layer of this row is selected."""
        if selected != self._selected:
            self._selected = selected
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Return True: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in px."""
        heights = [self._height(text, box[1], bold=n == 1)
                   for n, (text, box) in enumerate(zip(self._cells, columns(width), strict=False))]  # fmt: skip
        return max(*heights, _LINE * 2 if self._fact is not None else _LINE) + 2 * _PAD

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = max(self.width(), 600)
        return QSize(width, self.heightForWidth(width))

    def source_box(self) -> QRect:
        """Return where the source stands."""
        left, width = columns(self.width())[-1]
        return QRect(left, _PAD + _LINE, width, _LINE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter selects, S shows the source."""
        if event.key() == Qt.Key.Key_S:
            self._tell()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Escape and self._teller.is_open:
            self._teller.close()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Open the card of the source under the pointer."""
        super().mouseMoveEvent(event)
        over = self._fact is not None and self.source_box().adjusted(-4, -10, 4, 10).contains(
            event.position().toPoint()
        )
        if over and not self._over_source and self._fact is not None:
            self._teller.hover(self._fact, self._subject, self._anchor())
        elif self._over_source and not over:
            self._teller.leave()
        self._over_source = over

    def leaveEvent(self, event: QEvent) -> None:
        """Let the card go."""
        super().leaveEvent(event)
        if self._over_source:
            self._teller.leave()
        self._over_source = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cells."""
        painter, theme, part = QPainter(self), self._context.theme, self._part
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._selected or (self.underMouse() and part.applicable):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("mark" if self._selected else "sunk"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 1, 0, -1), 6, 6)
        elif self._first:
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
        if part.applicable:
            paint_mark(painter, QRectF(4, 8, 6, self.height() - 16), part.evidence, theme, theme.color("text2"))
        if self._number is not None and self._first:
            paint_disc(painter, QPointF(26, _PAD + 9), self._number, theme, filled=self._selected, side=20)
        tone = "text" if part.known else "text2"
        for number, (text, (left, width)) in enumerate(zip(self._cells, columns(self.width()), strict=False)):
            painter.setFont(theme.font("body", bold=number == 1))
            painter.setPen(theme.color("text2" if number == 0 else tone))
            painter.drawText(QRect(left, _PAD, width, self.height() - _PAD), _WRAP, text)
        if part.applicable and not is_withheld(part):
            self._paint_founded(painter)
        painter.end()

    def _paint_founded(self, painter: QPainter) -> None:
        """Whose, how sure, and below it who says so and when."""
        theme, lang = self._context.theme, self._context.lang
        left, width = columns(self.width())[-1]
        row = QRectF(left, _PAD - 1, width, _LINE)
        x = paint_origin(painter, row, self._part.ownership, lang, theme)
        paint_evidence(painter, QRectF(x, row.top(), row.right() - x, _LINE), self._part.evidence, lang, theme)
        if self._fact is None:
            return
        date = format_date(self._fact.as_of, lang)
        font = theme.font("small")
        metrics = QFontMetrics(font)
        room = width - (metrics.horizontalAdvance(date) + 12 if date else 0)
        name = metrics.elidedText(self._fact.source.publisher, Qt.TextElideMode.ElideRight, room)
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        painter.drawText(self.source_box(), _FLAT, name)
        font.setUnderline(False)
        painter.setFont(font)
        painter.setPen(theme.color("text3"))
        painter.drawText(self.source_box().adjusted(metrics.horizontalAdvance(name) + 12, 0, 12, 0), _FLAT, date)

    def _words(self) -> Sequence[str]:
        lang, part = self._context.lang, self._part
        layer = part.layer.label.in_(lang) if self._first else ""
        name = part.name.plain(lang)
        if not part.known:
            return layer, name, "", "", ""
        plant = part.layer is Layer.DESIGN_PRODUCTION
        absent = self._context.absent.in_(lang)
        built = part.built_at.plain(lang) if part.built_at is not None else absent
        if plant:  # the plant is the name itself; who designed the car is told among the facts
            return layer, name, "", ", ".join(part.made_by) or absent, ""
        return layer, name, ", ".join(part.developed_by) or absent, ", ".join(part.made_by) or absent, built

    def _spoken(self) -> str:
        lang, part = self._context.lang, self._part
        _layer, name, developed, made, built = self._cells
        said = [part.layer.label.in_(lang), name]
        said += [self.tr("developed by {who}").format(who=developed)] if developed else []
        said += [self.tr("made by {who}").format(who=made)] if made else []
        said += [self.tr("built at {where}").format(where=built)] if built else []
        if part.applicable and not is_withheld(part):
            said += [part.ownership.label.in_(lang), part.evidence.label.in_(lang)]
        if self._fact is not None:
            said += [self._fact.source.publisher, format_date(self._fact.as_of, lang)]
        return ", ".join(words for words in said if words)

    def _height(self, text: str, width: int, *, bold: bool) -> int:
        if not text:
            return 0
        metrics = QFontMetrics(self._context.theme.font("body", bold=bold))
        return metrics.boundingRect(QRect(0, 0, max(40, width), 9_999), _WRAP, text).height()

    def _tell(self) -> None:
        if self._fact is not None:
            self._teller.open(self._fact, self._subject, self._anchor())

    def _anchor(self) -> QRect:
        box = self.source_box()
        return QRect(self.mapToGlobal(box.topLeft()), box.size())

    def _on_click(self) -> None:
        if self._over_source:
            self._tell()
        elif self._part.applicable:
            self.layer_chosen.emit(self.layer)
