"""Paints a row of the table of models."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from catalogue_app.ui.browse.extremes import longest_and_tallest
from catalogue_app.ui.browse.model import CardRow
from catalogue_app.ui.browse.origin_mark import paint_technology_glyph
from catalogue_app.ui.browse.reported_legend import REPORTED_MARK, paint_reported
from catalogue_app.ui.browse.table_cells import Cell
from catalogue_app.ui.browse.table_columns import COLUMNS, PAD, ROW_HEIGHT, Column
from catalogue_app.ui.browse.wall_delegate import LEFT, RIGHT, Index, WallDelegate, paint_add
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import chip_width, drawing_of, paint_car, paint_chip

_ADD = 28
_CAR_AIR = 6  # px above the tallest car
_MARK = REPORTED_MARK + 4  # px, with the gap after it


class TableDelegate(WallDelegate):
    """Paints whole rows; as item delegate it answers the button in the first column."""

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._longest, self._tallest = longest_and_tallest(context.catalogue.cards())
        self._widths: tuple[int, ...] = tuple(spec.width for spec in COLUMNS)

    def set_widths(self, widths: tuple[int, ...]) -> None:
        """Use columns of these widths in px."""
        self._widths = widths

    @property
    def width(self) -> int:
        """Of a whole row in px."""
        return sum(self._widths)

    def card_box(self, cell: QRectF) -> QRectF:
        """Return the part of a cell in which a press opens the model: all of it."""
        return cell

    def add_box(self, cell: QRectF) -> QRectF:
        """Return the part of a cell of the first column that adds the model: all of it."""
        return cell

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Take presses in the first column; all others are the view's."""
        if COLUMNS[index.column()].column is Column.ADD:
            return super().editorEvent(event, model, option, index)
        return QStyledItemDelegate.editorEvent(self, event, model, option, index)

    def paint_row(self, painter: QPainter, row: CardRow, cells: dict[Column, Cell], *, hovered: bool = False) -> None:
        """Paint a row with its upper left corner at the origin."""
        width = self.width
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, width, ROW_HEIGHT), self._theme.color("sunk" if hovered else "surface"))
        painter.fillRect(QRectF(0, ROW_HEIGHT - 1, width, 1), self._theme.color("line"))
        x = 0
        for spec, room in zip(COLUMNS, self._widths, strict=True):
            box = QRectF(x + PAD, 0, room - 2 * PAD, ROW_HEIGHT - 1)
            self._paint_cell(painter, spec.column, box, row, cells)
            x += room
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, column: Column, box: QRectF, row: CardRow, cells: dict[Column, Cell]
    ) -> None:
        if column is Column.ADD:
            if row.face.proposed is not None:
                at = QRectF(box.center().x() - _ADD / 2, box.center().y() - _ADD / 2, _ADD, _ADD)
                paint_add(painter, at, self._theme, chosen=self.chosen(row))
        elif column is Column.CAR:
            self._paint_car(painter, box, row)
        elif cells[column].absent:
            self._paint_absent(painter, column, box, cells[column].text)
        elif column is Column.BRAND:
            painter.fillRect(QRectF(box.left(), box.center().y() - 6, 3, 13), self._theme.brand(row.card.brand))
            self._text(painter, box.adjusted(10, 0, 0, 0), row.card.brand, "small", "text2")
        elif column is Column.POWERTRAINS:
            self._paint_chips(painter, box, row)
        elif column is Column.PRICE:
            self._paint_price(painter, box, cells[column])
        elif column is Column.TECHNOLOGY:
            glyph = QRectF(box.left(), box.center().y() - 6, 12, 12)
            paint_technology_glyph(painter, glyph, row.card.technology, self._theme)
            self._paint_words(painter, box.adjusted(19, 0, 0, 0), cells[column].text)
        elif column is Column.PLATFORM:
            self._paint_words(painter, box, cells[column].text)
        else:
            self._paint_lines(painter, column, box, cells[column])

    def _paint_absent(self, painter: QPainter, column: Column, box: QRectF, words: str) -> None:
        align = RIGHT if _at_right(column) else LEFT
        painter.setFont(self._theme.font("small"))
        if painter.fontMetrics().horizontalAdvance(words) <= box.width():
            self._text(painter, box, words, "small", "text3", align=align)
        else:
            self._paint_wrapped(painter, box, words, "text3", align)

    def _paint_lines(self, painter: QPainter, column: Column, box: QRectF, cell: Cell) -> None:
        align, bold = RIGHT if _at_right(column) else LEFT, column is Column.MODEL
        painter.setFont(self._theme.font("body", bold=bold))
        fits = painter.fontMetrics().horizontalAdvance(cell.text) <= box.width() + 0.5
        upper, lower = _halves(box) if cell.caption else (box, box)
        self._text(painter, upper, cell.text, "body" if fits else "small", "text", bold=bold, align=align)
        if cell.caption:
            self._paint_caption(painter, lower, cell, "text3", align)

    def _paint_caption(self, painter: QPainter, box: QRectF, cell: Cell, tone: str, align: Qt.AlignmentFlag) -> None:
        """Paint the smaller line, before it the mark of what is only reported."""
        room = box.adjusted(_MARK, 0, 0, 0) if cell.unsure else box
        self._text(painter, room, cell.caption, "caption", tone, align=align)
        if cell.unsure:
            wide = min(painter.fontMetrics().horizontalAdvance(cell.caption), room.width())
            left = box.right() - wide - _MARK if align == RIGHT else box.left()
            paint_reported(painter, left, box.center().y(), self._theme)

    def _paint_price(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        upper, lower = _halves(box)
        where, amount = cell.text.split("\n")
        self._text(painter, upper, amount, "body", "text", bold=True, align=RIGHT)
        taken = painter.fontMetrics().horizontalAdvance(amount) + 6
        self._text(painter, upper.adjusted(0, 0, -taken, 0), where, "caption", "text3", align=RIGHT)
        self._paint_caption(painter, lower, cell, "text2", RIGHT)

    def _paint_words(self, painter: QPainter, box: QRectF, words: str) -> None:
        painter.setFont(self._theme.font("small"))
        if painter.fontMetrics().horizontalAdvance(words) <= box.width():
            self._text(painter, box, words, "small", "text")
        else:
            self._paint_wrapped(painter, box, words, "text2", LEFT)

    def _paint_wrapped(self, painter: QPainter, box: QRectF, words: str, tone: str, align: Qt.AlignmentFlag) -> None:
        """Paint words on two lines; what does not fit there ends in an ellipsis."""
        painter.setFont(self._theme.font("caption"))
        metrics = painter.fontMetrics()
        first, rest = "", words.replace("-", "-\u200b").replace(" ", " \u200b").split("\u200b")
        while rest and (not first or metrics.horizontalAdvance((first + rest[0]).rstrip()) <= box.width()):
            first += rest.pop(0)
        upper, lower = _halves(box)
        self._text(painter, upper if rest else box, first, "caption", tone, align=align)
        if rest:
            self._text(painter, lower, "".join(rest), "caption", tone, align=align)

    def _paint_chips(self, painter: QPainter, box: QRectF, row: CardRow) -> None:
        x, top = box.left(), box.center().y() - 10
        words = [power.chip.in_(self._lang) for power in row.card.powertrains]
        for place, word in enumerate(words):
            width, more = chip_width(word, self._theme), f"+{len(words) - place}"
            last = place == len(words) - 1
            if x + width + (0 if last else 4 + chip_width(more, self._theme)) > box.right() + 1:
                paint_chip(painter, QRectF(x, top, chip_width(more, self._theme), 20), more, self._theme)
                return
            paint_chip(painter, QRectF(x, top, width, 20), word, self._theme)
            x += width + 4

    def _paint_car(self, painter: QPainter, box: QRectF, row: CardRow) -> None:
        drawing, stroke = drawing_of(row.card), 0.9
        scale = min(box.width() / self._longest, (box.height() - _CAR_AIR) / self._tallest)
        # All on one scale and with their wheels on one line: the table is a line-up as well.
        origin = QPointF(box.left(), box.bottom() - 5)
        paint_car(painter, drawing, origin, scale, self._theme, stroke=stroke)

    def paint_focus(self, painter: QPainter, box: QRectF) -> None:
        """Paint the ring around the row that has the keyboard."""
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(1, 1, -1, -1))


def _at_right(column: Column) -> bool:
    return next(spec.right for spec in COLUMNS if spec.column is column)


def _halves(box: QRectF) -> tuple[QRectF, QRectF]:
    upper = QRectF(box.left(), box.top() + 3, box.width(), 18)
    return upper, QRectF(box.left(), box.top() + 20, box.width(), 16)
