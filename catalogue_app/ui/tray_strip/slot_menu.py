"""What can be done with a car in the strip."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from catalogue_app.ui.context import AppContext

if TYPE_CHECKING:
    from catalogue_app.ui.tray_strip.slot import TraySlot


class SlotMenu(QMenu):
    """The same as the keys of a place do, with the keys beside the words. It frees itself when it closes."""

    opened = Signal()
    sheet_wanted = Signal()
    move_wanted = Signal(int)
    pin_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, context: AppContext, slot: "TraySlot") -> None:
        super().__init__(slot)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFont(context.theme.font("body"))
        self.setAccessibleName(slot.name)
        last = slot.count - 1
        self._add("open", self.tr("Open"), True).triggered.connect(self.opened)
        self._add("sheet", self.tr("Spec sheet"), True).triggered.connect(self.sheet_wanted)
        self.addSeparator()
        self._add("pin", self.tr("Use as baseline"), not slot.is_baseline).triggered.connect(self.pin_wanted)
        self._add("left", self.tr("Move to the left"), slot.place > 0).triggered.connect(self._left)
        self._add("right", self.tr("Move to the right"), slot.place < last).triggered.connect(self._right)
        self.addSeparator()
        self._add("remove", self.tr("Take out"), True).triggered.connect(self.remove_wanted)

    def _add(self, name: str, words: str, possible: bool) -> QAction:
        action = QAction(words, self)
        action.setObjectName(name)
        action.setEnabled(possible)
        self.addAction(action)
        return action

    @Slot()
    def _left(self) -> None:
        self.move_wanted.emit(-1)

    @Slot()
    def _right(self) -> None:
        self.move_wanted.emit(1)
