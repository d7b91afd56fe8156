"""The list under "Add a version": type, arrow down, Enter."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QCloseEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from shiboken6 import isValid

from catalogue_app.ui.compare.choices import Choice, matching
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import CHIP_HEIGHT, Panel, TextLabel, chip_width, paint_chip

_WIDTH, _HEIGHT, _ROW = 520, 460, 50
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 7, Qt.Key.Key_PageUp: -7}
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ChoiceModel(QAbstractListModel):
    """The versions that fit what was typed."""

    def __init__(self, all_choices: Sequence[Choice], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(all_choices)
        self._shown = self._all

    @Slot(str)
    def narrow(self, typed: str) -> None:
        """Keep what holds every typed word."""
        self.beginResetModel()
        self._shown = matching(self._all, typed)
        self.endResetModel()

    def choice(self, row: int) -> Choice:
        """Return one version."""
        return self._shown[row]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many fit."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the name in one line."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        choice = self._shown[index.row()]
        return f"{choice.title} {choice.version}, {choice.chip}"


class ChoiceDelegate(QStyledItemDelegate):
    """Model bold, version below, powertrain at the right."""

    def __init__(self, model: ChoiceModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._choices, self._theme = model, theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike."""
        return QSize(_WIDTH - 60, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one version."""
        choice, box = self._choices.choice(index.row()), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("chip"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 6, 6)
        width = chip_width(choice.chip, self._theme)
        chip = QRectF(box.right() - width - 12, box.center().y() - CHIP_HEIGHT / 2, width, CHIP_HEIGHT)
        paint_chip(painter, chip, choice.chip, self._theme, outlined=True)
        room = chip.left() - box.left() - 24
        self._line(painter, QRectF(box.left() + 12, box.top() + 6, room, 20), choice.title, bold=True)
        self._line(painter, QRectF(box.left() + 12, box.top() + 25, room, 18), choice.version, bold=False)
        painter.restore()

    def _line(self, painter: QPainter, box: QRectF, text: str, *, bold: bool) -> None:
        painter.setFont(self._theme.font("body" if bold else "small", bold=bold))
        painter.setPen(self._theme.color("text" if bold else "text2"))
        metrics = QFontMetricsF(painter.font())
        painter.drawText(box, _LEFT, metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width()))


class VariantPicker(QWidget):
    """A list over the page; `picked` carries the id of the version. Esc, Tab or a click beside it closes it.

    It covers its whole parent so that a click anywhere else reaches it, and frees itself once closed.
    """

    picked = Signal(str)

    def __init__(self, all_choices: Sequence[Choice], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._before: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Add a version"))
        self.panel = Panel(theme, self, padding=12, ink=True)
        self.panel.setFixedSize(_WIDTH, _HEIGHT)
        self.search = QLineEdit(self.panel)
        self.search.setFont(theme.font("body_l"))
        self.search.setPlaceholderText(self.tr("Brand, model or version"))
        self.search.setAccessibleName(self.tr("Search all versions"))
        self.search.installEventFilter(self)
        self.choices = ChoiceModel(all_choices, self)
        self.list = self._made_list(theme)
        self._nothing = TextLabel(self.tr("No version fits this."), theme, "body", "text2", self.panel)
        self._nothing.setMargin(12)
        self._nothing.hide()
        self.panel.box.addWidget(self.search)
        self.panel.box.addWidget(self._nothing)
        self.panel.box.addWidget(self.list, 1)
        self.search.textEdited.connect(self._narrow)
        self.list.clicked.connect(self._pick)
        parent.installEventFilter(self)
        self._select(0)

    def open_below(self, anchor: QWidget) -> None:
        """Show the list under `anchor`, inside the page, ready for typing; closed it gives the keyboard back."""
        page = self._page
        self._before = self.window().focusWidget()
        self.setGeometry(page.rect())
        spot = anchor.mapTo(page, QPoint(anchor.width() - _WIDTH, anchor.height() + 6))
        self.panel.setFixedHeight(max(200, min(_HEIGHT, page.height() - 16)))
        x = max(8, min(spot.x(), page.width() - _WIDTH - 8))
        self.panel.move(x, max(8, min(spot.y(), page.height() - self.panel.height() - 8)))
        self.show()
        self.raise_()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the keyboard back to what had it; hiding alone would let Qt choose whoever comes next."""
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        super().closeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the list closes it."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While typing, the arrows walk the list, Enter picks and Esc closes; the cover follows the page."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event.key())
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._page.rect())
        return False

    def _key(self, key: int) -> bool:
        if key in _STEPS:
            self._select(self.list.currentIndex().row() + _STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.list.currentIndex())
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.close()
        else:
            return False
        return True

    def _made_list(self, theme: Theme) -> QListView:
        made = QListView(self.panel)
        made.setItemDelegate(ChoiceDelegate(self.choices, theme, made))
        made.setModel(self.choices)
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setAccessibleName(self.tr("Versions"))
        return made

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        self.choices.narrow(typed)
        self._nothing.setVisible(self.choices.rowCount() == 0)
        self._select(0)

    def _select(self, row: int) -> None:
        last = self.choices.rowCount() - 1
        if last >= 0:
            index = self.choices.index(max(0, min(row, last)))
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            chosen = self.choices.choice(index.row()).variant_id
            self.close()
            self.picked.emit(chosen)
