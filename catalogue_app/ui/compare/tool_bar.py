"""The second bar of the compare page."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from catalogue_app.comparison.kept import Rows
from catalogue_app.ui.compare.showing import Counts, Showing
from catalogue_app.ui.compare.tab_order import buttons_of
from catalogue_app.ui.theme import Theme, icon
from catalogue_app.ui.theme.touch import reach
from catalogue_app.ui.tray import MOST
from catalogue_app.ui.widgets import Hairline, IconButton, SegmentedControl, TextButton, TextLabel
from catalogue_app.ui.widgets.buttons import Kind

_FIND = 150  # px
_NARROW = 1440  # px: below this the title is a word


class FindField(QLineEdit):
    """Narrows the rows while one types; Esc empties it first."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field, then leave it; the arrow down goes on to the table."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CompareBar(QWidget):
    """Which rows, found by typing, how they look, and what to do with the comparison.

    `shown` carries a value of `Rows`, `looked` a field of `Showing` and its state.
    """

    back = Signal()
    add_wanted = Signal()
    shown = Signal(str)
    typed = Signal(str)
    left_field = Signal()
    looked = Signal(str, bool)
    unhide_wanted = Signal()
    kept_wanted = Signal()
    take_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, dealer: bool = True) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title_words = ("", "")
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 32, 1)
        row.setSpacing(12)
        self._line = Hairline(self)
        self.setFixedHeight(theme.size["comparebar"])
        self._back = IconButton("chevron-left", self.tr("Back"), theme, self, side=32)
        self._back.setObjectName("back")
        self._back.clicked.connect(self.back)
        row.addWidget(self._back)
        self._title = TextLabel("", theme, "h3", parent=self, bold=True)
        row.addWidget(self._title)
        self._rows: SegmentedControl | None = None
        self._slot = QHBoxLayout()
        row.addLayout(self._slot)
        self.field = self._made_field()
        row.addWidget(self.field)
        self.view = self._made_view()
        row.addWidget(self.view)
        row.addStretch(1)
        self.add = self._made("add", "plus", self.tr("Add a version"))
        self.add.clicked.connect(self.add_wanted)
        self.keep = self._made("keep", "save", self.tr("Keep"))
        self.keep.clicked.connect(self.kept_wanted)
        self.take = self._made("take", "print", self.tr("Take home"), "primary")
        self.take.clicked.connect(self.take_wanted)
        for button in (self.add, self.keep, self.take):
            row.addWidget(button)
        self.keep.setVisible(dealer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line at the lower edge; say less where there is less room."""
        super().resizeEvent(event)
        self._line.setGeometry(0, self.height() - 1, self.width(), 1)
        self._title.setText(self._title_words[self.width() < _NARROW])

    @property
    def rows(self) -> SegmentedControl | None:
        """The switch between all rows, differences and equal ones, None while there is nothing to compare."""
        return self._rows

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops in the bar, from left to right."""
        return [self._back, *buttons_of(self._rows), self.field, self.view, self.add, self.keep, self.take]

    def show_counts(self, cars: int, counts: Counts, showing: Showing) -> None:
        """Say how many versions and rows there are, and what is shown of them."""
        short = self.tr("Compare")
        title = self.tr("{count} versions compared").format(count=cars) if cars > 1 else short
        self._title_words = title, short
        self._title.setText(self._title_words[self.width() < _NARROW])
        self.add.setEnabled(cars < MOST)
        full = self.tr("The comparison is full: {count} versions at most.").format(count=MOST)
        self.add.setToolTip("" if cars < MOST else full)
        self._show_switch(counts if cars > 1 else None, showing.rows)
        for tool in (self.field, self.view, self.take):
            tool.setVisible(cars > 1)
        for name, action in self.actions_by_field.items():
            action.setChecked(bool(getattr(showing, name)))
        self._unhide.setText(self.tr("Show hidden rows ({count})").format(count=counts.hidden))
        self._unhide.setEnabled(counts.hidden > 0)
        if self.field.text() != showing.typed:
            self.field.setText(showing.typed)

    def _show_switch(self, counts: Counts | None, current: Rows) -> None:
        words = None if counts is None else self._switch_words(counts)
        if self._rows is not None and words is not None:
            for key, label in words:
                button = self._rows.button(key)
                button.setText(label)
                button.setAccessibleName(label)
            self._rows.set_current(current)
            return
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
            self._rows = None
        if words is not None:
            self._rows = SegmentedControl(words, current, self._theme, self.tr("Rows shown"), self, small=True)
            self._rows.button(Rows.DIFFERENT).setToolTip(self.tr("Key D"))
            self._rows.button(Rows.SAME).setToolTip(self.tr("Key G"))
            self._rows.chosen.connect(self._report)
            self._slot.addWidget(self._rows)

    def _switch_words(self, counts: Counts) -> list[tuple[str, str]]:
        return [
            (Rows.ALL, self.tr("All {rows}").format(rows=counts.all)),
            (Rows.DIFFERENT, self.tr("Differences {count}").format(count=counts.different)),
            (Rows.SAME, self.tr("Equal {count}").format(count=counts.same)),
        ]

    def _made_field(self) -> FindField:
        field = FindField(self)
        field.setObjectName("find")
        field.setFont(self._theme.font("body"))
        field.setPlaceholderText(self.tr("Find a row"))
        field.setAccessibleName(self.tr("Find a row"))
        field.setToolTip(self.tr("Key R"))
        field.setClearButtonEnabled(True)
        field.setFixedWidth(_FIND)
        field.setStyleSheet(f"min-height: {reach(32) - 2}px; max-height: {reach(32) - 2}px; padding: 0 8px;")
        field.textChanged.connect(self.typed)
        field.left.connect(self.left_field)
        return field

    def _made_view(self) -> TextButton:
        button = TextButton(self.tr("View"), self._theme, self, small=True)
        button.setObjectName("view")
        button.setIcon(icon("chevron-down", self._theme.color("text"), 16))
        button.setIconSize(QSize(16, 16))
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._menu = QMenu(button)
        self._menu.setFont(self._theme.font("body"))
        self.actions_by_field: dict[str, QAction] = {}
        for name, words in (
            ("best", self.tr("Mark the best value")),
            ("bars", self.tr("Bars")),
            ("deltas", self.tr("Differences to the baseline")),
            ("pictures", self.tr("Pictures to scale beside the table")),
        ):
            action = QAction(words, self._menu)
            action.setCheckable(True)
            action.setData(name)
            action.toggled.connect(self._on_look)
            self._menu.addAction(action)
            self.actions_by_field[name] = action
        self._menu.addSeparator()
        self._unhide = QAction("", self._menu)
        self._unhide.triggered.connect(self.unhide_wanted)
        self._menu.addAction(self._unhide)
        button.clicked.connect(self._open_view)
        return button

    def _made(self, key: str, icon_name: str, words: str, kind: Kind = "secondary") -> TextButton:
        made = TextButton(words, self._theme, self, kind=kind, icon_name=icon_name, small=True)
        made.setObjectName(key)
        return made

    @Slot(str)
    def _report(self, key: str) -> None:
        self.shown.emit(key)

    @Slot(bool)
    def _on_look(self, on: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.looked.emit(str(action.data()), on)

    @Slot()
    def _open_view(self) -> None:
        self._menu.popup(self.view.mapToGlobal(self.view.rect().bottomLeft()))
