"""The button with the saved searches."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from catalogue_app.selection.wishes import Selection
from catalogue_app.ui.browse.saved_dialog import SavedDialog
from catalogue_app.ui.browse.saved_searches import SavedSearches
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme import icon
from catalogue_app.ui.widgets import TextButton

_IN_MENU = 12


class SavedButton(TextButton):
    """Opens a menu: save the present search, choose a saved one, rename or delete."""

    saved_chosen = Signal(object)  # Selection, its words not yet searched for

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Saved"), context.theme, parent, icon_name="bookmark")
        self.setIcon(icon("bookmark", context.theme.color("text"), 18))
        self.setIconSize(QSize(18, 18))
        self.setAccessibleName(self.tr("Saved searches"))
        self._context = context
        self._selection, self._words = Selection(), ""
        self._saved = SavedSearches(context.settings)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        menu.triggered.connect(self._act)
        self.setMenu(menu)

    @property
    def searches(self) -> SavedSearches:
        """What is kept."""
        return self._saved

    def show_state(self, selection: Selection, words: str) -> None:
        """Know what would be saved, and how it is called unless the user knows better."""
        self._selection, self._words = selection, words

    @Slot()
    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        menu.addAction(self.tr("Save this search…")).setEnabled(bool(self._selection.active))
        if self._saved.damaged:
            menu.addAction(self.tr("The saved searches could not be read and were set aside.")).setEnabled(False)
        names = self._saved.names
        if names:
            menu.addSeparator()
        for name in names[:_IN_MENU]:
            action = QAction(name.replace("&", "&&"), menu)
            action.setData(name)
            menu.addAction(action)
        if names:
            menu.addSeparator()
            more = self.tr("All {count}, rename, delete…").format(count=len(names))
            menu.addAction(more if len(names) > _IN_MENU else self.tr("Rename or delete…"))

    @Slot(QAction)
    def _act(self, action: QAction) -> None:
        name = action.data()
        if name is not None:
            self.saved_chosen.emit(self._saved.selection(str(name)))
            return
        dialog = SavedDialog(self._context, self._saved, self._selection, self._words, self.window())
        dialog.chosen.connect(self.saved_chosen)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.open()
