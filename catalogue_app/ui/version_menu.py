"""What can be done with a car, as a menu: the same one on cards, rows and versions."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from catalogue_app.facts.records import ModelCard, VariantCard
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.version_card import VersionCard


def asks_for_menu(event: QKeyEvent) -> bool:
    """Whether a key is that of the menu, or Shift+F10 on a keyboard without one."""
    shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and shift)


def menu_place(view: QAbstractItemView, event: QContextMenuEvent | QKeyEvent) -> tuple[QModelIndex, QPoint]:
    """Return for what the menu is asked, and where on the screen it opens: by key in the middle of the current item."""
    if isinstance(event, QContextMenuEvent) and event.reason() is not QContextMenuEvent.Reason.Keyboard:
        return view.indexAt(event.pos()), event.globalPos()
    index = view.currentIndex()
    return index, view.viewport().mapToGlobal(view.visualRect(index).center())


class VersionMenu(QMenu):
    """The menu of a model, with its versions in a list of their own where there are several, or of one version.

    `versions` are those that can be compared, the proposed one first. Open it with `popup`; it frees itself.
    """

    opened = Signal(str)  # model id
    skin_opened = Signal(str)  # model id
    sheet_opened = Signal(str)  # id of the model, or of the version
    compare_opened = Signal()

    def __init__(
        self,
        context: AppContext,
        card: ModelCard,
        versions: Sequence[VariantCard],
        parent: QWidget,
        *,
        of_version: bool = False,
    ) -> None:
        super().__init__(parent)
        self._context, self._card, self._versions = context, card, tuple(versions)
        self._subject = versions[0].id if of_version else card.id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFont(context.theme.font("body"))
        self.setAccessibleName(self._name(self._versions[0]) if of_version else card.full_name)
        if not of_version:  # the page that shows a version is open already
            self._add("open", self.tr("Open")).triggered.connect(self._open)
        self._add("skin", self.tr("Under the skin")).triggered.connect(self._open_skin)
        if versions:
            self.addSeparator()
            self._add_comparing()
        self.addSeparator()
        self._add("sheet", self.tr("Spec sheet")).triggered.connect(self._open_sheet)

    def _add(self, name: str, words: str) -> QAction:
        action = QAction(words, self)
        action.setObjectName(name)
        self.addAction(action)
        return action

    def _toggling(self, version: VariantCard, words: str) -> QAction:
        action = QAction(words, self)
        action.setObjectName("toggle")
        action.setData(version.id)
        action.triggered.connect(self._toggle)
        return action

    def _add_comparing(self) -> None:
        first, tray = self._versions[0], self._context.tray
        if len(self._versions) == 1:
            words = self.tr("Take out of the comparison") if first.id in tray else self.tr("Add to the comparison")
            self.addAction(self._toggling(first, words))
        else:
            more = self.addMenu(self.tr("In the comparison"))
            more.setObjectName("versions")
            more.setFont(self.font())
            for version in self._versions:
                action = self._toggling(version, self._name(version).replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(version.id in tray)
                more.addAction(action)
        self._add("compare", self.tr("Compare with…")).triggered.connect(self._compare)

    def _name(self, version: VariantCard) -> str:
        return VersionCard(self._card, version).name(self._context.lang)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._card.id)

    @Slot()
    def _open_skin(self) -> None:
        self.skin_opened.emit(self._card.id)

    @Slot()
    def _open_sheet(self) -> None:
        self.sheet_opened.emit(self._subject)

    @Slot()
    def _toggle(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._context.tray.toggle(str(action.data()))

    @Slot()
    def _compare(self) -> None:
        """Open the comparison with the car in it: with the version that lies in it already, else the proposed one."""
        tray = self._context.tray
        inside = any(version.id in tray for version in self._versions)
        if inside or tray.add(self._versions[0].id):
            self.compare_opened.emit()
