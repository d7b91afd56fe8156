"""Paints a sheet of the queue: kind, title, how many, and why it is not printed."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from catalogue_app.ui.printing.item import Item, Standing
from catalogue_app.ui.printing.queue import Index, Role, RowView
from catalogue_app.ui.printing.wrapping import wrapped
from catalogue_app.ui.theme import Theme, paint_icon

_GAP, _PAD, _LEFT = 8, 12, 34  # px: between rows, inside, before the words
STEP, _STEPPER = 26, 78  # px: side of a step, width of the stepper
_SIGN = 14
_TITLE_LINES, _REASON_LINES = 2, 2
_AT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_STOPPED = (Standing.BLOCKED, Standing.FAILED)


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines of one kind: what, how high each, in which font and ink, whether they begin with the warning sign."""

    lines: tuple[str, ...]
    height: float
    role: str
    ink: str
    bold: bool = False
    sign: str = ""


class QueueDelegate(QStyledItemDelegate):
    """Rows are as high as their words. The layout of a row is kept until its words or the width change."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kept: dict[tuple[RowView, int], tuple[_Block, ...]] = {}
        self._fonts: dict[tuple[str, bool], QFontMetricsF] = {}
        self._more = self.tr("and {count} more")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the words need at the width of the list."""
        view = option.widget
        width = view.viewport().width() if hasattr(view, "viewport") else option.rect.width()
        height = sum(len(block.lines) * block.height for block in self._blocks(index.data(Role.VIEW), width))
        return QSize(160, round(max(height + 2 * _PAD, STEP + 2 * _PAD)) + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        item, view = index.data(Role.ITEM), index.data(Role.VIEW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = card_of(option.rect)
        self._frame(painter, box, option.state)
        self._handle(painter, box)
        y = box.top() + _PAD
        for block in self._blocks(view, option.rect.width()):
            y = self._write(painter, block, box, y)
        self._stepper(painter, item, stepper_of(option.rect))
        painter.restore()

    def _blocks(self, view: RowView, width: int) -> tuple[_Block, ...]:
        key = (view, width)
        if key not in self._kept:
            if len(self._kept) > 1_000:
                self._kept.clear()
            self._kept[key] = tuple(self._laid_out(view, width))
        return self._kept[key]

    def _laid_out(self, view: RowView, width: int) -> list[_Block]:
        room = width - 2 - _LEFT - _PAD
        beside = room - _STEPPER - 8
        blocks = [
            self._block((view.kind,), beside, "caption", "text2", 1),
            self._block((view.title,), beside, "body", "text", _TITLE_LINES, bold=True),
        ]
        ink = "err" if view.standing in _STOPPED else "warn"
        inner = room - _SIGN - 6
        blocks += [self._block((text,), inner, "small", ink, _REASON_LINES, sign=ink) for text in view.reasons[:1]]
        if len(view.reasons) > 1:
            more = self._more.format(count=len(view.reasons) - 1)
            blocks.append(self._block((more,), inner, "small", "text2", 1, sign=" "))
        return blocks

    def _block(
        self,
        texts: tuple[str, ...],
        width: float,
        role: str,
        ink: str,
        most: int,
        *,
        bold: bool = False,
        sign: str = "",
    ) -> _Block:
        metrics = self._metrics(role, bold=bold)
        lines = tuple(line for text in texts for line in wrapped(text, metrics, width, most))
        return _Block(lines, metrics.height() + (1 if role != "body" else 2), role, ink, bold, sign)

    def _metrics(self, role: str, *, bold: bool) -> QFontMetricsF:
        if (role, bold) not in self._fonts:
            self._fonts[role, bold] = QFontMetricsF(self._theme.font(role, bold=bold))
        return self._fonts[role, bold]

    def _write(self, painter: QPainter, block: _Block, box: QRectF, y: float) -> float:
        left = box.left() + _LEFT - 2
        if block.sign and block.lines:
            sign = QRectF(left, y + (block.height - _SIGN) / 2, _SIGN, _SIGN)
            if block.sign.strip():
                paint_icon(painter, "warning", sign, self._theme.color(block.ink))
            left += _SIGN + 6
        painter.setFont(self._theme.font(block.role, bold=block.bold))
        painter.setPen(self._theme.color(block.ink))
        for line in block.lines:
            painter.drawText(QRectF(left, y, box.right() - left, block.height), _AT, line)
            y += block.height
        return y

    def _frame(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        theme = self._theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        name = "focus" if focused else "ink" if chosen or hovered else "line2"
        width = 2.0 if focused or chosen else 1.0
        painter.setPen(QPen(theme.color(name), width))
        painter.setBrush(theme.color("surface"))
        inset = width / 2
        radius = theme.radius["card"]
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
        if focused and chosen:  # the keyboard is here, and it is chosen: both are seen
            painter.setPen(QPen(theme.color("ink"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(3.5, 3.5, -3.5, -3.5), radius - 2, radius - 2)

    def _handle(self, painter: QPainter, box: QRectF) -> None:
        """Six dots: the row can be dragged."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("text3"))
        for row in range(3):
            for column in range(2):
                painter.drawEllipse(QRectF(box.left() + 14 + 5 * column, box.top() + 17 + 5 * row, 2.4, 2.4))

    def _stepper(self, painter: QPainter, item: Item, box: QRect) -> None:
        theme, frame = self._theme, QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(frame, theme.radius["control"], theme.radius["control"])
        painter.setFont(theme.font("body"))
        less, more = steps_of(box)
        middle = QRect(less.right(), box.top(), more.left() - less.right(), box.height())
        for rect, text, ink in (
            (less, "−", "text" if item.copies > 1 else "text3"),
            (middle, str(item.copies), "text"),
            (more, "+", "text"),
        ):
            painter.setPen(theme.color(ink))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def card_of(row: QRect) -> QRectF:
    """Return the box of a row without the gap below it."""
    return QRectF(row.adjusted(1, 1, -1, -_GAP))


def stepper_of(row: QRect) -> QRect:
    """Return where the number of copies stands."""
    return QRect(row.right() - _PAD - _STEPPER, row.top() + _PAD, _STEPPER, STEP + 2)


def steps_of(stepper: QRect) -> tuple[QRect, QRect]:
    """Return where one copy less and one more is asked for."""
    side = stepper.height()
    return QRect(stepper.left(), stepper.top(), side, side), QRect(stepper.right() - side, stepper.top(), side, side)
