"""Where one names the present search, and renames or deletes those that are kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from catalogue_app.selection.wishes import Selection
from catalogue_app.ui.browse.saved_searches import MOST, NAME_LENGTH, SavedSearches
from catalogue_app.ui.browse.wish_words import unbroken
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme.touch import TOUCH
from catalogue_app.ui.widgets import Hairline, TextButton, TextLabel
from catalogue_app.ui.widgets.kinetic import make_kinetic

if TYPE_CHECKING:
    from collections.abc import Callable

_NAME = int(Qt.ItemDataRole.UserRole)


class SavedDialog(QDialog):
    """Saves `selection` (said by `words`) under a name; shows, renames and deletes what is kept.

    Open it with `open()`; it frees itself. Every change is kept at once. `chosen` carries the selection to show.
    """

    chosen = Signal(object)  # Selection

    def __init__(
        self, context: AppContext, saved: SavedSearches, selection: Selection, words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._saved, self._selection = context.theme, saved, selection
        self._deleted: tuple[int, str, Selection] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Saved searches"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(10)
        self._column.addWidget(TextLabel(self.tr("Saved searches"), self._theme, "h3"))
        self._add_saving(words)
        self._add_list()
        make_kinetic(self.names, reduced_motion=context.reduced_motion)
        self._add_buttons()
        self._show_names()
        self.resize(520, 500)
        (self.field if self.field.isEnabled() else self.names).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_saving(self, words: str) -> None:
        self.field = QLineEdit(words[:NAME_LENGTH].strip(), self)
        self.field.setMaxLength(NAME_LENGTH)
        self.field.setAccessibleName(self.tr("Name of this search"))
        self.field.setPlaceholderText(self.tr("Name of this search"))
        self.field.selectAll()
        self.save = TextButton("", self._theme, self, kind="primary")
        self.save.clicked.connect(self._save)
        self.field.textChanged.connect(self._name_saving)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.save)
        if self._selection.active:
            self._column.addWidget(TextLabel(unbroken(words), self._theme, "body", "text2", wrap=True))
            self._column.addLayout(row)
        else:
            self._column.addLayout(row)
            self._column.addWidget(TextLabel(self.tr("Nothing is chosen now."), self._theme, "small", "text3"))
            self.field.setEnabled(False)
        self._told = TextLabel("", self._theme, "small", "text2", wrap=True)
        self.undo = TextButton(self.tr("Undo"), self._theme, self, kind="link")
        self.undo.clicked.connect(self._undo)
        telling = QHBoxLayout()
        telling.addWidget(self._told, 1)
        telling.addWidget(self.undo)
        self.undo.hide()
        self._column.addLayout(telling)
        self._column.addWidget(Hairline(self))

    def _add_list(self) -> None:
        self.names = QListWidget(self)
        self.names.setFont(self._theme.font("body_l"))
        self.names.setAccessibleName(self.tr("Saved searches"))
        self.names.setProperty("focusRing", True)
        ui = self._theme.ui
        self.names.setStyleSheet(
            f"QListWidget {{ border: 1px solid {ui.line}; border-radius: {self._theme.radius['control']}px; }}"
            f"QListWidget::item {{ padding: 0 10px; }}"
            f"QListWidget::item:selected {{ background: {ui.chip}; color: {ui.text}; }}"
        )
        self.names.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.names.itemDoubleClicked.connect(self._show_item)
        self.names.itemChanged.connect(self._renamed)
        self.names.currentItemChanged.connect(self._enable)
        self.names.installEventFilter(self)
        self._none = TextLabel(self.tr("No search is saved yet."), self._theme, "body", "text3")
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._none.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._column.addWidget(self._none)
        self._column.addWidget(self.names, 1)

    def _add_buttons(self) -> None:
        self.show_it = TextButton(self.tr("Show"), self._theme, self)
        self.rename = TextButton(self.tr("Rename"), self._theme, self)
        self.delete = TextButton(self.tr("Delete"), self._theme, self)
        close = TextButton(self.tr("Close"), self._theme, self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, slot in (
            (self.show_it, self._show_current),
            (self.rename, self._edit),
            (self.delete, self._delete),
        ):
            button.clicked.connect(slot)
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        row.addWidget(close)
        self._column.addLayout(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the current name with Enter and delete it with Delete; keys of a name being edited stay there."""
        if watched is not self.names or not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Delete: self._delete,
            Qt.Key.Key_Return: self._show_current,
            Qt.Key.Key_Enter: self._show_current,
        }
        act = acts.get(event.key())
        if act is not None and self.names.hasFocus():
            act()
        return act is not None

    def _show_names(self, current: str = "") -> None:
        with QSignalBlocker(self.names):
            self.names.clear()
            for name in self._saved.names:
                item = QListWidgetItem(name)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                item.setData(_NAME, name)
                item.setSizeHint(QSize(0, TOUCH))
                self.names.addItem(item)
                if name == current:
                    self.names.setCurrentItem(item)
        self.names.setVisible(bool(self._saved.names))
        self._none.setVisible(not self._saved.names)
        if self.names.currentRow() < 0 and self.names.count():
            self.names.setCurrentRow(0)
        self._enable()
        self._name_saving()

    def _tell(self, sentence: str, *, undo: bool = False) -> None:
        self._told.setText(sentence)
        self.undo.setVisible(undo)

    @property
    def told(self) -> str:
        """The sentence that says what was done, or why not."""
        return self._told.text()

    def _typed(self) -> str:
        return self.field.text().strip()

    @Slot()
    def _name_saving(self) -> None:
        """A name that is there already is replaced, and the button says so."""
        words = self.tr("Replace") if self._typed() in self._saved else self.tr("Save")
        self.save.setText(words)
        self.save.setAccessibleName(words)
        self.save.setEnabled(bool(self._typed()) and bool(self._selection.active))

    @Slot()
    def _enable(self) -> None:
        for button in (self.show_it, self.rename, self.delete):
            button.setEnabled(self.names.currentRow() >= 0)

    @Slot()
    def _save(self) -> None:
        name, there = self._typed(), self._typed() in self._saved
        if not self._saved.save(name, self._selection):
            self._tell(self.tr("There is room for {count}: delete one first.").format(count=MOST))
            return
        told = self.tr("“{name}” is replaced.") if there else self.tr("“{name}” is saved.")
        self._tell(told.format(name=name))
        self._show_names(name)

    @Slot(QListWidgetItem)
    def _show_item(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._saved.selection(str(item.data(_NAME))))
        self.close()

    @Slot()
    def _show_current(self) -> None:
        if self.names.currentRow() >= 0:
            self._show_item(self.names.currentItem())

    @Slot()
    def _edit(self) -> None:
        if self.names.currentRow() >= 0:
            self.names.editItem(self.names.currentItem())

    @Slot(QListWidgetItem)
    def _renamed(self, item: QListWidgetItem) -> None:
        old, new = str(item.data(_NAME)), item.text().strip()[:NAME_LENGTH]
        done = old == new or self._saved.rename(old, new)
        with QSignalBlocker(self.names):
            item.setText(new if done else old)
            item.setData(_NAME, item.text())
        self._tell("" if done else self.tr("That name is taken or empty; “{name}” is kept.").format(name=old))
        self._name_saving()

    @Slot()
    def _delete(self) -> None:
        place = self.names.currentRow()
        if place < 0:
            return
        name = self._saved.names[place]
        self._deleted = place, name, self._saved.selection(name)
        self._saved.delete(name)
        self._show_names(self._saved.names[min(place, len(self._saved.names) - 1)] if self._saved.names else "")
        self._tell(self.tr("“{name}” is deleted.").format(name=name), undo=True)

    @Slot()
    def _undo(self) -> None:
        if self._deleted is not None:
            place, name, selection = self._deleted
            self._saved.save(name, selection, place)
            self._deleted = None
            self._tell("")
            self._show_names(name)
