"""The strip itself: places, what to do with them, and the tab that is left of it when it is folded."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme.touch import reach
from catalogue_app.ui.tray_strip.metrics import EDGE, HEIGHT
from catalogue_app.ui.tray_strip.slot_row import SlotRow
from catalogue_app.ui.version_drag import dropped_version
from catalogue_app.ui.widgets import Hairline, IconButton, TextButton

_FOLDED = "tray/folded"
_THIN = 28  # px, height of the tab
_SIDE, _RIGHT = 32, 22  # px; the icon at the right has its own air


class TrayStrip(QWidget):
    """Stands below the pages and covers none of them. Whether it is folded is remembered."""

    compare_opened = Signal()
    model_opened = Signal(str)
    sheet_opened = Signal(str)
    add_wanted = Signal()
    emptied = Signal(object, object)  # the ids that lay in the tray, and the baseline

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, theme = context, context.theme
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Comparison tray"))
        self.setAcceptDrops(True)
        self.row = SlotRow(context, self)
        self.compare = TextButton("", theme, self, kind="primary")
        self.empty = TextButton(self.tr("Empty"), theme, self, kind="quiet")
        self.empty.setAccessibleName(self.tr("Empty the comparison"))
        self.fold = IconButton("chevron-down", self.tr("Fold the tray away"), theme, self)
        self.unfold = TextButton("", theme, self, kind="quiet", icon_name="chevron-up")
        self.unfold.setStyleSheet(f"min-height: {reach(_THIN) - 2}px; padding: 0 10px;")
        self.row.opened.connect(self.model_opened)
        self.row.sheet_opened.connect(self.sheet_opened)
        self.row.add_wanted.connect(self.add_wanted)
        self.compare.clicked.connect(self.compare_opened)
        self.empty.clicked.connect(self._empty)
        self.fold.clicked.connect(self._fold)
        self.unfold.clicked.connect(self._unfold)
        self._lay_out()
        context.tray.changed.connect(self._count)
        context.drags.began.connect(self._show_state)
        context.drags.ended.connect(self._show_state)
        self._count()
        self._show_state()

    @property
    def folded(self) -> bool:
        """Whether only the tab is wanted."""
        return self._context.settings.value(_FOLDED) in (True, "true")

    def _lay_out(self) -> None:
        self._whole, self._tab = QWidget(self), QWidget(self)
        whole = QHBoxLayout(self._whole)
        whole.setContentsMargins(_SIDE - EDGE, 0, _RIGHT, 0)
        whole.setSpacing(8)
        whole.addWidget(self.row, 1)
        for button in (self.compare, self.empty, self.fold):
            whole.addWidget(button)
        tab = QHBoxLayout(self._tab)
        tab.setContentsMargins(_SIDE, 0, _RIGHT, 0)
        tab.addStretch(1)
        tab.addWidget(self.unfold)
        self._parts = QStackedWidget(self)
        self._parts.addWidget(self._whole)
        self._parts.addWidget(self._tab)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(self))
        column.addWidget(self._parts)

    @Slot()
    def _count(self) -> None:
        number = len(self._context.tray)
        self.compare.setText(self.tr("Compare ({count})").format(count=number))
        said = self.tr("Compare, 1 version") if number == 1 else self.tr("Compare, {count} versions")
        self.compare.setAccessibleName(said.format(count=number))
        words = self.tr("1 version to compare") if number == 1 else self.tr("{count} versions to compare")
        self.unfold.setText(words.format(count=number))
        opens = self.tr("{words}, show them").format(words=self.unfold.text())
        self.unfold.setAccessibleName(opens)
        for button in (self.compare, self.empty, self.fold):
            button.setVisible(number > 0)  # an empty strip is there for what is being dragged

    @Slot()
    def _show_state(self) -> None:
        """Show the places, or the tab only; whoever drags a car sees the places."""
        thin = self.folded and not self._context.drags.under_way
        self._parts.setCurrentWidget(self._tab if thin else self._whole)
        self.setFixedHeight(reach(_THIN) + 1 if thin else HEIGHT)

    def _set_folded(self, folded: bool) -> None:
        self._context.settings.setValue(_FOLDED, folded)
        self._show_state()

    @Slot()
    def _fold(self) -> None:
        self._set_folded(True)
        self.unfold.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _unfold(self) -> None:
        self._set_folded(False)
        self.fold.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _empty(self) -> None:
        tray = self._context.tray
        ids, baseline = tray.ids, tray.baseline
        tray.clear()
        self.emptied.emit(ids, baseline)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take versions beside the places too: they come last."""
        if dropped_version(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the version in the last place."""
        variant_id = dropped_version(event.mimeData())
        if variant_id is not None:
            event.acceptProposedAction()
            self._context.tray.add(variant_id)
