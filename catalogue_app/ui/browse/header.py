"""Above the cards: how many, which filters are on, in what order."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QFont
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from catalogue_app.ui.browse.selection import DROP_BRAND, DROP_QUERY, Facet, Selection, Sort, value_label
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme import icon
from catalogue_app.ui.widgets import FlowLayout, TextButton, TextLabel


class BrowseHeader(QWidget):
    """Counts, pills and the sort button."""

    drop_pressed = Signal(str, str)  # facet, DROP_QUERY or DROP_BRAND; and the value of a facet
    clear_pressed = Signal()
    sort_chosen = Signal(str)
    filters_pressed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._lang = context.theme, context.lang
        self.filters = TextButton(self.tr("Filters"), self._theme, self, icon_name="filter")
        self.filters.setCheckable(True)
        self.filters.clicked.connect(self.filters_pressed)
        self._models = TextLabel("", self._theme, "h2")
        self._versions = TextLabel("", self._theme, "h2", "text2")
        self._versions.setFont(self._light())
        self._sort = TextButton("", self._theme, self)
        self._sort.setObjectName("sort")
        self._sort.setIcon(icon("chevron-down", self._theme.color("text"), 16))
        self._sort.setIconSize(QSize(16, 16))
        self._sort.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._sort.setMenu(self._sort_menu())
        self._pills = QWidget(self)
        self._flow = FlowLayout(self._pills, gap=8)
        self._clear = TextButton(self.tr("Clear all"), self._theme, self._pills, kind="link")
        self._clear.clicked.connect(self.clear_pressed)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.filters)
        top.addWidget(self._models)
        top.addWidget(self._versions)
        top.addStretch()
        top.addWidget(self._sort)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._pills)

    def show_state(self, models: int, versions: int, selection: Selection) -> None:
        """Show counts, the filters that are on and the order."""
        self._models.setText(self._models_words(models))
        self._versions.setText("· " + self._versions_words(versions))
        self._sort.setText(self._order_words(selection))
        self._sort.setAccessibleName(self.tr("Order: {order}").format(order=self._sort.text()))
        for action in self._sort.menu().actions():
            action.setChecked(action.data() == str(selection.sort))
        self._show_pills(selection)

    @property
    def counts_text(self) -> str:
        """The line with the counts."""
        return f"{self._models.text()} {self._versions.text()}"

    def pills(self) -> tuple[QPushButton, ...]:
        """Return the buttons of the filters that are on, in order."""
        found = self._pills.findChildren(QPushButton, "pill", Qt.FindChildOption.FindDirectChildrenOnly)
        return tuple(found)

    def _show_pills(self, selection: Selection) -> None:
        focused = any(pill.hasFocus() for pill in self.pills())
        while self._flow.count():
            self._flow.takeAt(0)
        for pill in self.pills():
            pill.setParent(None)
            pill.deleteLater()
        for drop, value, words in self._active(selection):
            self._flow.addWidget(self._pill(drop, value, words))
        self._flow.addWidget(self._clear)
        self._pills.setVisible(bool(selection.active))
        # The height of wrapped lines depends on a width that only the layout knows.
        self._flow.invalidate()
        self.updateGeometry()
        if focused:
            left = self.pills()
            (left[0] if left else self._sort).setFocus(Qt.FocusReason.OtherFocusReason)

    def _pill(self, drop: str, value: str, words: str) -> QPushButton:
        pill = TextButton(words, self._theme, self._pills, kind="pill", icon_name="close")
        pill.setObjectName("pill")
        pill.setFont(self._theme.font("small"))
        pill.setIconSize(QSize(13, 13))
        pill.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        pill.setAccessibleName(self.tr("Remove filter {filter}").format(filter=words))
        pill.setProperty("drop", drop)
        pill.setProperty("value", value)
        pill.clicked.connect(self._drop)
        pill.show()
        return pill

    def _active(self, selection: Selection) -> list[tuple[str, str, str]]:
        found = []
        if selection.query:
            found.append((DROP_QUERY, "", self.tr("Search: {text}").format(text=selection.query)))
        if selection.brand:
            found.append((DROP_BRAND, "", selection.brand))
        for facet in Facet:
            chosen = selection.values(facet)
            found += [(str(facet), value, value_label(facet, value).in_(self._lang)) for value in sorted(chosen)]
        return found

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for sort in Sort:
            action = QAction(sort.label.in_(self._lang), menu)
            action.setCheckable(True)
            action.setData(str(sort))
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._choose_sort)
        return menu

    def _light(self) -> QFont:
        font = self._theme.font("h2")
        font.setWeight(QFont.Weight.Normal)
        return font

    def _order_words(self, selection: Selection) -> str:
        by_relevance = selection.query and selection.sort is Sort.BRAND
        return self.tr("Best match") if by_relevance else selection.sort.label.in_(self._lang)

    def _models_words(self, count: int) -> str:
        return self.tr("1 model") if count == 1 else self.tr("{count} models").format(count=count)

    def _versions_words(self, count: int) -> str:
        return self.tr("1 version") if count == 1 else self.tr("{count} versions").format(count=count)

    @Slot(QAction)
    def _choose_sort(self, action: QAction) -> None:
        self.sort_chosen.emit(str(action.data()))

    @Slot()
    def _drop(self) -> None:
        pill = self.sender()
        self.drop_pressed.emit(str(pill.property("drop")), str(pill.property("value")))
