"""Above the models: how many, what is asked for, in what order and how they are shown."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QFont, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from catalogue_app.facts.formatting import format_number
from catalogue_app.selection.shelf import shelf_of
from catalogue_app.selection.wishes import Selection, Sort
from catalogue_app.ui.browse.header_layout import HeaderLayout
from catalogue_app.ui.browse.pills import PillRow
from catalogue_app.ui.browse.saved_button import SavedButton
from catalogue_app.ui.browse.wish_words import wishes_of
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme import icon
from catalogue_app.ui.widgets import TextButton, TextLabel


class BrowseHeader(QWidget):
    """Counts at the left; saved searches, order and view at the right; between or below them the pills.

    `drop_pressed` carries a drop as `Selection.without` takes it with ""; for one value of a facet that value; for a
    part of the search DROP_QUERY with the search that is left. `told` carries a notice.
    """

    drop_pressed = Signal(str, str)
    clear_pressed = Signal()
    sort_chosen = Signal(str)
    filters_pressed = Signal()
    saved_chosen = Signal(object)  # Selection, its words not yet searched for
    told = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._lang = context.theme, context.lang
        self._shelf = shelf_of(context.catalogue.cards())
        self.filters = TextButton(self.tr("Filters"), self._theme, self, icon_name="filter")
        self.filters.setCheckable(True)
        self.filters.clicked.connect(self.filters_pressed)
        self._models = TextLabel("", self._theme, "h2")
        self._versions = TextLabel("", self._theme, "h2", "text2")
        self._versions.setFont(self._light())
        self._pills = PillRow(self._theme, self.filters, self)
        self._pills.drop_pressed.connect(self.drop_pressed)
        self._pills.clear_pressed.connect(self.clear_pressed)
        self.saved = SavedButton(context, self)
        self.saved.saved_chosen.connect(self.saved_chosen)
        self.saved.setVisible(context.audience == "dealer")  # the names may be those of customers
        self._sort = self._sort_button()
        self._tools = QHBoxLayout()
        self._lines = HeaderLayout(self)
        self._lines.addWidget(_row(QHBoxLayout(), self.filters, self._models, self._versions))
        self._lines.addWidget(self._pills)
        self._lines.addWidget(_row(self._tools, self.saved, self._sort))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._untold = self.saved.searches.damaged

    def set_view_switch(self, switch: QWidget) -> None:
        """Put the switch between the views at the right end."""
        self._tools.addWidget(switch)

    def show_state(self, models: int, versions: int, selection: Selection) -> None:
        """Show counts, what is asked for and the order."""
        self._models.setText(self._models_words(models))
        self._versions.setText("· " + self._versions_words(versions))
        self._sort.setText(self._order_words(selection))
        self._sort.setAccessibleName(self.tr("Order: {order}").format(order=self._sort.text()))
        for action in self._sort.menu().actions():
            action.setChecked(action.data() == str(selection.sort))
        wishes = wishes_of(selection, self._shelf, self._lang)
        had_focus = any(pill.hasFocus() for pill in self.pills())
        self._pills.show_wishes(wishes)
        self.saved.show_state(selection, " · ".join(wish.words for wish in wishes))
        if had_focus and not wishes:
            self._sort.setFocus(Qt.FocusReason.OtherFocusReason)
        self._lines.invalidate()
        self.updateGeometry()

    @property
    def counts_text(self) -> str:
        """The line with the counts."""
        return f"{self._models.text()} {self._versions.text()}"

    def pills(self) -> tuple[QPushButton, ...]:
        """Return the buttons of what is asked for, in order."""
        return self._pills.pills()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell, once there is somebody to tell it to, that saved searches were lost."""
        super().showEvent(event)
        if self._untold:
            self._untold = False
            self.told.emit(self.tr("The saved searches could not be read and were set aside."))

    def _sort_button(self) -> TextButton:
        button = TextButton("", self._theme, self)
        button.setObjectName("sort")
        button.setIcon(icon("chevron-down", self._theme.color("text"), 16))
        button.setIconSize(QSize(16, 16))
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setMenu(self._sort_menu())
        return button

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
        by_relevance = selection.found is not None and selection.sort is Sort.BRAND
        return self.tr("Best match") if by_relevance else selection.sort.label.in_(self._lang)

    def _models_words(self, count: int) -> str:
        return self.tr("1 model") if count == 1 else self.tr("{count} models").format(count=self._number(count))

    def _versions_words(self, count: int) -> str:
        return self.tr("1 version") if count == 1 else self.tr("{count} versions").format(count=self._number(count))

    def _number(self, count: int) -> str:
        return format_number(count, self._lang, 0)

    @Slot(QAction)
    def _choose_sort(self, action: QAction) -> None:
        self.sort_chosen.emit(str(action.data()))


def _row(row: QHBoxLayout, *widgets: QWidget) -> QWidget:
    """A widget with others side by side."""
    holder = QWidget()
    holder.setLayout(row)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    return holder
