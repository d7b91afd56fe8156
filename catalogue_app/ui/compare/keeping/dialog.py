"""Where comparisons are kept, found again, renamed, deleted and shared."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from catalogue_app.comparison.kept import Kept
from catalogue_app.exchange.comparison_files import SUFFIX
from catalogue_app.exchange.kept_shelf import Entry, Removed
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.ui.compare.folders import clean_name, last_folder, remember_folder
from catalogue_app.ui.compare.keeping.desk import KeptDesk
from catalogue_app.ui.compare.keeping.in_order import InOrder
from catalogue_app.ui.compare.keeping.kept_list import KeptDelegate, KeptModel
from catalogue_app.ui.compare.keeping.saving import Saving
from catalogue_app.ui.compare.keeping.work import Shelved, deleted, listed_now, shared, with_entries
from catalogue_app.ui.compare.present import Present
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import Hairline, TextButton, TextLabel
from catalogue_app.ui.widgets.kinetic import make_kinetic

_SIZE = (640, 640)
_NOTE = 300  # characters of a note that are seen below the list
_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeptDialog(QDialog):
    """Everything on the shelf, and the present comparison to be put there.

    Open it with `open()`; it frees itself. Every change is on disk at once, off the GUI thread. `chosen` carries the
    comparison to show (a Kept).
    """

    chosen = Signal(object)

    def __init__(self, context: AppContext, desk: KeptDesk, present: Present, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._theme, self._desk, self._present = context, context.theme, desk, present
        self._removed: Removed | None = None
        self._select = desk.name
        self._orders = InOrder(context.jobs, self._failed, self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Kept comparisons"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(10)
        self._column.addWidget(TextLabel(self.tr("Kept comparisons"), self._theme, "h3"))
        self.saving = Saving(context, present.cars, self)
        self.saving.wanted.connect(self._keep)
        self._column.addWidget(self.saving)
        self._add_telling()
        self._column.addWidget(Hairline(self))
        self._add_list()
        self._add_buttons()
        self.saving.begin(desk.name or present.own_name, "" if desk.kept is None else desk.kept.note)
        self._tell_state()
        self.resize(*_SIZE)
        (self.saving.field if self.saving.field.isEnabled() else self.list).setFocus(Qt.FocusReason.OtherFocusReason)
        self._orders.run(partial(listed_now, desk.shelf), self._show)

    @property
    def told(self) -> str:
        """The sentence that says what was done, or why not."""
        return self._told.text()

    def _add_telling(self) -> None:
        self._told = TextLabel("", self._theme, "small", "text2", self, wrap=True)
        self._told.setAccessibleName(self.tr("What happened last"))
        self.undo = TextButton(self.tr("Undo"), self._theme, self, kind="link")
        self.undo.setObjectName("undo")
        self.undo.clicked.connect(self._undo)
        self.undo.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self._told, 1)
        row.addWidget(self.undo)
        self._told.hide()
        self.undo.hide()
        self._column.addLayout(row)

    def _add_list(self) -> None:
        self.model = KeptModel(self._context.lang, self)
        self.model.rename_wanted.connect(self._rename)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(KeptDelegate(self.model, self._theme, self.list))
        self.list.setAccessibleName(self.tr("Kept comparisons"))
        self.list.setProperty("focusRing", True)
        ui, radius = self._theme.ui, self._theme.radius["control"]
        self.list.setStyleSheet(f"QListView {{ border: 1px solid {ui.line}; border-radius: {radius}px; }}")
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.list.doubleClicked.connect(self._open_index)
        self.list.selectionModel().currentChanged.connect(self._enable)
        self.list.installEventFilter(self)
        make_kinetic(self.list, reduced_motion=self._context.reduced_motion)
        self._none = TextLabel(self.tr("No comparison is kept yet."), self._theme, "body", "text3", self)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._none.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.note = TextLabel("", self._theme, "small", "text2", self, wrap=True)
        self._none.hide()
        self._column.addWidget(self._none)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.note)

    def _add_buttons(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.show_it = self._button("open", self.tr("Open"), self._open_current)
        self.rename = self._button("rename", self.tr("Rename"), self._edit)
        self.delete = self._button("delete", self.tr("Delete"), self._delete)
        self.share = self._button("share", self.tr("Share…"), self._share)
        for button in (self.show_it, self.rename, self.delete, self.share):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._button("fromFile", self.tr("From a file…"), self._from_file))
        row.addWidget(self._button("close", self.tr("Close"), self.close))
        self._column.addLayout(row)
        self._enable()

    def _button(self, name: str, words: str, slot: object) -> TextButton:
        made = TextButton(words, self._theme, self)
        made.setObjectName(name)
        made.setAutoDefault(False)
        made.clicked.connect(slot)
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the current comparison with Enter and delete it with Delete; keys of a name being edited stay there."""
        if watched is not self.list or not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() not in _KEYS or not self.list.hasFocus():
            return False
        if event.key() == Qt.Key.Key_Delete:
            self._delete()
        else:
            self._open_current()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard; in a field it never presses a button of the row below."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            here = self.focusWidget()
            if isinstance(here, QPushButton):
                here.click()
            return
        super().keyPressEvent(event)

    # -- what is there

    def _show(self, shelved: Shelved) -> None:
        """Show the shelf as it is now, the comparison in hand chosen."""
        wanted = shelved.entry.name if shelved.entry is not None and shelved.entry.kept is not None else self._select
        row = self.list.currentIndex().row()
        self.model.show_entries(shelved.entries)
        found = self.model.row_of(wanted)
        if found < 0:
            found = max(0, min(row, len(shelved.entries) - 1))
        self.list.setCurrentIndex(self.model.index(found))
        self._select = ""
        self.list.setVisible(bool(shelved.entries))
        self._none.setVisible(not shelved.entries)
        self.saving.show_names(frozenset(e.name for e in shelved.entries if e.kept is not None))
        self._tell_state()
        self._enable()

    def _tell_state(self) -> None:
        kept = self._desk.kept
        if kept is None or not self._present.any:
            self.saving.show_state("")
        elif self._present.differs(kept):
            self.saving.show_state(self.tr("“{name}” is open and was changed since.").format(name=kept.name))
        else:
            self.saving.show_state(self.tr("“{name}” is open, as it was kept.").format(name=kept.name))

    def _tell(self, sentence: str, *, undo: bool = False, problem: bool = False) -> None:
        self._told.setProperty("tone", "err" if problem else "text2")
        self._told.style().unpolish(self._told)
        self._told.style().polish(self._told)
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        self.undo.setVisible(undo)

    def _failed(self, error: Exception) -> None:
        """Say what is wrong with the disk or a file; a bug goes on to the error dialog."""
        if not isinstance(error, CatalogueProblem):
            raise error
        self._tell(error.in_(self._context.lang), problem=True)
        self._orders.run(partial(listed_now, self._desk.shelf), self._show)

    def _current(self) -> Entry | None:
        return self.model.entry(self.list.currentIndex().row())

    @Slot()
    def _enable(self) -> None:
        entry = self._current()
        kept = None if entry is None else entry.kept
        for button in (self.show_it, self.rename, self.share):
            button.setEnabled(kept is not None)
        self.delete.setEnabled(entry is not None)
        self.note.setText(self._about(entry))
        self.note.setVisible(bool(self.note.text()))

    def _about(self, entry: Entry | None) -> str:
        """What there is to say of the current one below the list: its note, or what is wrong with it, whole."""
        if entry is None:
            return ""
        if entry.kept is None:
            return "" if entry.problem is None else entry.problem.in_(self._context.lang)
        note = " ".join(entry.kept.note.split())
        return self.tr("Note: {words}").format(words=note[:_NOTE]) if note else ""

    # -- what can be done

    @Slot(str, str, bool)
    def _keep(self, name: str, note: str, replace: bool) -> None:
        kept = self._present.kept(name, note)
        save = partial(self._desk.shelf.save, kept, overwrite=replace)
        words = self.tr("“{name}” is replaced.") if replace else self.tr("“{name}” is kept.")
        self._orders.run(partial(with_entries, self._desk.shelf, save), partial(self._kept, words.format(name=name)))

    def _kept(self, words: str, shelved: Shelved) -> None:
        if shelved.entry is not None and shelved.entry.kept is not None:
            self._desk.was_kept(shelved.entry.kept)
        self._tell(words)
        self._show(shelved)

    @Slot(object, str)
    def _rename(self, entry: Entry, name: str) -> None:
        work = partial(with_entries, self._desk.shelf, partial(self._desk.shelf.rename, entry, name))
        self._orders.run(work, partial(self._renamed, entry.name))

    def _renamed(self, old: str, shelved: Shelved) -> None:
        if shelved.entry is not None and shelved.entry.kept is not None:
            self._desk.was_renamed(old, shelved.entry.kept)
        self._tell("")
        self._show(shelved)

    @Slot()
    def _edit(self) -> None:
        if self.list.currentIndex().isValid():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.edit(self.list.currentIndex())

    @Slot()
    def _delete(self) -> None:
        entry = self._current()
        if entry is not None:
            self._orders.run(partial(deleted, self._desk.shelf, entry), self._deleted)

    def _deleted(self, shelved: Shelved) -> None:
        self._removed = shelved.removed
        if shelved.entry is not None:
            if self._desk.name == shelved.entry.name and shelved.entry.kept is not None:
                self._desk.forget()
            self._tell(self.tr("“{name}” is deleted.").format(name=shelved.entry.name), undo=True)
        self._show(Shelved(shelved.entries))

    @Slot()
    def _undo(self) -> None:
        removed, self._removed = self._removed, None
        if removed is not None:
            restore = partial(self._desk.shelf.restore, removed)
            self._orders.run(partial(with_entries, self._desk.shelf, restore), self._restored)

    def _restored(self, shelved: Shelved) -> None:
        if shelved.entry is not None:
            self._tell(self.tr("“{name}” is back.").format(name=shelved.entry.name))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)  # the button that had it is gone
        self._show(shelved)

    @Slot()
    def _open_current(self) -> None:
        entry = self._current()
        if entry is not None and entry.kept is not None:
            self._choose(entry.kept)

    @Slot(QModelIndex)
    def _open_index(self, _index: QModelIndex) -> None:
        self._open_current()

    def _choose(self, kept: Kept) -> None:
        self.close()
        self.chosen.emit(kept)

    @Slot()
    def _share(self) -> None:
        entry = self._current()
        if entry is None or entry.kept is None:
            return
        place = last_folder(self._context.settings) / f"{clean_name(entry.name)}{SUFFIX}"
        dialog = self._file_dialog(self.tr("Share the comparison as a file"), str(place))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(partial(self._share_to, entry.kept))
        dialog.open()

    def _share_to(self, kept: Kept, path: str) -> None:
        target = Path(path)
        if not target.name.endswith(SUFFIX):
            target = target.with_name(target.name.removesuffix(".json") + SUFFIX)
        remember_folder(self._context.settings, target)
        self._orders.run(partial(shared, kept, target), self._shared)

    def _shared(self, path: Path) -> None:
        self._tell(self.tr("Saved: {path}").format(path=path))

    @Slot()
    def _from_file(self) -> None:
        dialog = self._file_dialog(self.tr("Open a shared comparison"), str(last_folder(self._context.settings)))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take_in)
        dialog.open()

    @Slot(str)
    def _take_in(self, path: str) -> None:
        source = Path(path)
        remember_folder(self._context.settings, source)
        work = partial(with_entries, self._desk.shelf, partial(self._desk.shelf.take_in, source))
        self._orders.run(work, self._taken_in)

    def _taken_in(self, shelved: Shelved) -> None:
        if shelved.entry is not None and shelved.entry.kept is not None:
            self._choose(shelved.entry.kept)

    def _file_dialog(self, title: str, place: str) -> QFileDialog:
        dialog = QFileDialog(self, title, place)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Comparison") + f" (*{SUFFIX})")
        return dialog
