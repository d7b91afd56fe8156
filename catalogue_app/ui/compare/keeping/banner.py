"""Above the table: what changed since the comparison that is open was kept."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from catalogue_app.comparison.change_words import summary
from catalogue_app.comparison.changes import Changes
from catalogue_app.facts.text import Lang
from catalogue_app.ui.compare.strip import Strip
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import TextButton


class ChangesBanner(Strip):
    """One sentence, and a button that marks the changed cells: `marks_wanted` carries whether they shall be."""

    marks_wanted = Signal(bool)

    def __init__(self, theme: Theme, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setAccessibleName(self.tr("What changed since"))
        self._lang: Lang = lang
        self._on = False
        self.mark = TextButton("", theme, self, small=True)
        self.mark.setObjectName("showChanges")
        self.mark.clicked.connect(self._turn)
        self.add(self.mark)

    def show_changes(self, name: str, changes: Changes, *, marked: bool) -> None:
        """Say what changed in the comparison called `name` (empty for none); cells can be marked where some did."""
        self.mark.setVisible(bool(changes.told))
        self._show_turn(marked and bool(changes.told))
        self.say(summary(changes).in_(self._lang), title=name, icon_name="clock")

    @property
    def marked(self) -> bool:
        """Whether the changed cells are marked."""
        return self._on

    def _show_turn(self, on: bool) -> None:
        self._on = on
        words = self.tr("Hide what changed") if on else self.tr("Show what changed")
        self.mark.setText(words)
        self.mark.setAccessibleName(words)

    @Slot()
    def _turn(self) -> None:
        self._show_turn(not self._on)
        self.marks_wanted.emit(self._on)
