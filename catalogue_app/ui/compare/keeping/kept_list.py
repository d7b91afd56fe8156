"""The list of kept comparisons: name, cars and day; of a damaged file what is wrong with it."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from catalogue_app.comparison.kept import NAME_LENGTH, Kept
from catalogue_app.exchange.kept_shelf import Entry
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.text import Lang
from catalogue_app.ui.theme import Theme, icon

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()
_ROW, _PAD, _SIGN = 58, 14, 16  # px
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SPOKEN = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


def day_of(kept: Kept, lang: Lang) -> str:
    """Return the day on which a comparison was kept, where this computer stands."""
    day = kept.made.astimezone().date()
    return format_date(PartialDate(day.year, day.month, day.day), lang)


def cars_of(kept: Kept, lang: Lang) -> str:
    """Return the cars of a comparison from left to right."""
    return ", ".join(car.name.full.plain(lang) for car in kept.seen)


class KeptModel(QAbstractListModel):
    """What lies on the shelf. `rename_wanted` carries the entry and the name that was typed over its own."""

    rename_wanted = Signal(object, str)

    def __init__(self, lang: Lang, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lang: Lang = lang
        self._entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """Return what is in a row, None where there is no such row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, name: str) -> int:
        """Return the row of a comparison by its name, -1 when it is not there."""
        return next((n for n, entry in enumerate(self._entries) if entry.kept is not None and entry.name == name), -1)

    def below(self, row: int) -> tuple[str, str]:
        """Return the line under the name and what stands at its right: cars and day, or what is wrong."""
        entry = self._entries[row]
        if entry.kept is not None:
            return cars_of(entry.kept, self._lang), day_of(entry.kept, self._lang)
        return "" if entry.problem is None else entry.problem.in_(self._lang), ""

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name, or all that is shown in one line."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return entry.name
        return ", ".join(part for part in (entry.name, *self.below(index.row())) if part) if role in _SPOKEN else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another name; the row follows when it is kept."""
        entry, name = self.entry(index.row()), str(value).strip()
        if role != Qt.ItemDataRole.EditRole or entry is None or name == entry.name:
            return False
        self.rename_wanted.emit(entry, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A damaged file has no name that could be changed."""
        flags = super().flags(index)
        entry = self.entry(index.row()) if index.isValid() else None
        return flags | Qt.ItemFlag.ItemIsEditable if entry is not None and entry.kept is not None else flags


class KeptDelegate(QStyledItemDelegate):
    """Name bold with the day at its right, cars below; a damaged file has a sign and its sentence."""

    def __init__(self, model: KeptModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike."""
        return QSize(240, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one comparison."""
        box, entry = QRectF(option.rect), self._model.entry(index.row())
        if entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, box, option.state)
        inner = box.adjusted(_PAD, 8, -_PAD, -8)
        below, day = self._model.below(index.row())
        if entry.kept is None:
            sign = QRectF(inner.left(), inner.top() + 2, _SIGN, _SIGN)
            icon("warning", self._theme.color("err"), _SIGN).paint(painter, sign.toRect())
            inner.setLeft(inner.left() + _SIGN + 8)
        metrics = QFontMetricsF(self._theme.font("small"))
        right = metrics.horizontalAdvance(day) + 16 if day else 0.0
        top = QRectF(inner.left(), inner.top(), inner.width() - right, 21)
        self._text(painter, top, entry.name, "body", "text", bold=True)
        self._text(painter, QRectF(inner.left(), inner.top(), inner.width(), 21), day, "small", "text2", align=_RIGHT)
        low = QRectF(inner.left(), inner.top() + 22, inner.width(), 20)
        self._text(painter, low, below, "small", "err" if entry.kept is None else "text2")
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """Return the field for another name."""
        field = QLineEdit(parent)
        field.setMaxLength(NAME_LENGTH)
        field.setFont(self._theme.font("body", bold=True))
        field.setAccessibleName(self.tr("New name"))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the present name, chosen whole."""
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data() or ""))
            editor.selectAll()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Stand over the row."""
        editor.setGeometry(option.rect.adjusted(4, 8, -4, -8))

    def _ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box.adjusted(0, 0, 0, -1), self._theme.color("chip"))
        if chosen:  # ink at the edge too: a tint alone is too faint on some screens
            painter.fillRect(QRectF(box.left(), box.top() + 8, 3, box.height() - 17), self._theme.color("ink"))
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _text(
        self, painter: QPainter, box: QRectF, text: str, role: str, tone: str, *, bold: bool = False,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> None:  # fmt: skip
        painter.setFont(self._theme.font(role, bold=bold))
        painter.setPen(self._theme.color(tone))
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, align, shown)
