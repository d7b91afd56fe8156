"""How the models are shown: as cards, in a table or to scale."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme import icon
from catalogue_app.ui.widgets import SegmentedControl

VIEWS = ("cards", "table", "scale")
_ICONS = {"cards": "grid", "table": "table", "scale": "ruler"}


class ViewSwitch(SegmentedControl):
    """Three segments with an icon and a word. `chosen` carries one of `VIEWS`; the keys 1, 2 and 3 choose as well."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        theme = context.theme
        super().__init__([(view, "") for view in VIEWS], VIEWS[0], theme, "", parent)
        words = {"cards": self.tr("Cards"), "table": self.tr("Table"), "scale": self.tr("To scale")}
        self.setAccessibleName(self.tr("Show the models as"))
        for number, view in enumerate(VIEWS, start=1):
            button = self.button(view)
            button.setText(words[view])
            button.setAccessibleName(words[view])
            button.setToolTip(f"{words[view]} ({number})")
            button.setIcon(icon(_ICONS[view], theme.color("text"), 18, theme.color("onink")))
            button.setIconSize(QSize(18, 18))
            QShortcut(QKeySequence(str(number)), self, self._choose_by_key).setObjectName(view)

    def show_view(self, view: str) -> None:
        """Show which view is in sight, without a signal."""
        self.set_current(view)

    @Slot()
    def _choose_by_key(self) -> None:
        view = self.sender().objectName()
        if view != self.current:
            self.set_current(view)
            self.chosen.emit(view)
