"""The main window: bars, pages, the way between them, and the keys that work everywhere."""

from collections import Counter
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.shell.brand_strip import BrandStrip
from catalogue_app.ui.shell.history import HOME, History, Kind, Place
from catalogue_app.ui.shell.keys import KeysDialog
from catalogue_app.ui.shell.notice import Notice
from catalogue_app.ui.shell.opening import LoadingState, ProblemState
from catalogue_app.ui.shell.page_stack import Factories, PageStack, State
from catalogue_app.ui.shell.top_bar import TopBar
from catalogue_app.ui.widgets import SourceCard

if TYPE_CHECKING:
    from collections.abc import Callable


class MainWindow(QMainWindow):
    """Shows the loading state until `show_catalogue`, then the pages.

    Language and theme changes rebuild everything inside and keep the state that each page gives.
    """

    retry_requested = Signal()
    details_requested = Signal()

    def __init__(self, context: AppContext, factories: Factories) -> None:
        super().__init__()
        self._context, self._factories = context, factories
        self._history = History()
        self._brand, self._query = "", ""
        self._bar: TopBar | None = None
        self._aside: tuple[dict[Kind, State], dict[Kind, str]] | None = None
        self.setMinimumSize(QSize(1024, 640))
        self._restore_size()
        self._add_keys()
        self.show_loading()
        context.language_changed.connect(self._rebuild)
        context.theme_about_to_change.connect(self._set_aside)
        context.theme_changed.connect(self._rebuild)
        context.tray.refused.connect(self.tell)

    def show_loading(self) -> LoadingState:
        """Show that the catalogue is being opened; returns the state, to be told the progress."""
        state = LoadingState(self._context.theme, self)
        self._set_body(state)
        return state

    def show_problem(self, sentence: str, remedy: str) -> None:
        """Show why the catalogue cannot be opened."""
        state = ProblemState(sentence, remedy, self._context.theme, self)
        state.retry_requested.connect(self.retry_requested)
        state.details_requested.connect(self.details_requested)
        self._set_body(state)

    def show_catalogue(self) -> None:
        """Show the models; `context.catalogue` must be there by now."""
        self._build()
        self._show(self._history.here)
        self._current_call("focus_results")

    def go(self, place: Place) -> None:
        """Go to a place and remember the way back."""
        self._history.go(place)
        self._show(place)

    def go_back(self) -> None:
        """Go to the place before this one."""
        self._show(self._history.back(), again=True)

    @property
    def here(self) -> Place:
        """The place shown."""
        return self._history.here

    def tell(self, sentence: str) -> None:
        """Show a passing notice."""
        if self._bar is not None:
            self._notice.tell(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the notice in its place."""
        super().resizeEvent(event)
        if self._bar is not None:
            self._notice.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and place."""
        self._context.settings.setValue("geometry", self.saveGeometry())
        super().closeEvent(event)

    def _set_body(self, body: QWidget) -> None:
        self._bar = None
        self._put(body)

    def _put(self, body: QWidget) -> None:
        self.setWindowTitle(self.tr("Catalogue"))
        self.setCentralWidget(body)  # the one before is deleted when the event loop is reached
        body.show()

    def _build(self) -> None:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = TopBar(self._context, body)
        self._bar.section_chosen.connect(self._on_section)
        self._bar.searched.connect(self._on_search)
        self._bar.compare_opened.connect(self._open_compare)
        self._bar.help_requested.connect(self._show_keys)
        self._bar.search.left_downwards.connect(self._to_results)
        self._bar.search.show_text(self._query)
        counts = Counter(card.brand for card in self._context.catalogue.cards())
        self._strip = BrandStrip(sorted(counts.items(), key=_by_name), self._context.theme, body)
        self._strip.chosen.connect(self._on_brand)
        self._strip.show_brand(self._brand)
        self._stack = QStackedWidget(body)
        self._pages = PageStack(self._context, self._factories, self._stack)
        self._pages.model_opened.connect(self._open_model)
        self._pages.compare_opened.connect(self._open_compare)
        self._pages.sheet_opened.connect(self._open_sheet)
        self._pages.back_requested.connect(self.go_back)
        self._pages.told.connect(self.tell)
        self._pages.brand_changed.connect(self._follow_brand)
        self._pages.query_changed.connect(self._follow_query)
        column.addWidget(self._bar)
        column.addWidget(self._strip)
        column.addWidget(self._stack, 1)
        self._put(body)
        self._notice = Notice(self._context.theme, self)

    def _set_aside(self) -> None:
        """Keep what the pages need to stand again, and let go of them: restyling them first would take a second."""
        if self._bar is None or self._aside is not None:
            return
        self._aside = self._pages.states(), self._pages.subjects
        shiboken6.delete(self._stack)
        self._notice.deleteLater()

    def _rebuild(self) -> None:
        self._set_aside()
        if self._aside is None:
            return
        states, subjects = self._aside
        self._aside = None
        self._build()
        self._pages.restore(states, subjects)
        self._show(self._history.here)

    def _show(self, place: Place, *, again: bool = False) -> None:
        if self._bar is None:
            return
        self._bar.show_section(place.section)
        self._strip.setVisible(place.kind == "models")
        self._pages.show(place, again=again)

    def _on_section(self, section: str) -> None:
        if section == "models":
            self.go(HOME)
        elif section == "compare":
            self._open_compare()
        else:
            self.go(self._history.last_of("sheet") or Place("sheet"))

    def _open_model(self, model_id: str) -> None:
        self.go(Place("model", model_id))

    def _open_compare(self) -> None:
        self.go(Place("compare"))

    def _open_sheet(self, subject: str) -> None:
        self.go(Place("sheet", subject))

    def _on_search(self, text: str) -> None:
        self._query = text
        if text:
            self.go(HOME)
        self._pages.call(self._pages.page("models"), "set_query", text)

    def _on_brand(self, brand: str) -> None:
        self._brand = brand
        self._pages.call(self._pages.page("models"), "set_brand", brand)

    def _follow_brand(self, brand: str) -> None:
        self._brand = brand
        self._strip.show_brand(brand)

    def _follow_query(self, text: str) -> None:
        self._query = text
        if self._bar is not None:
            self._bar.search.show_text(text)

    def _add_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Ctrl+K", self._to_search), ("/", self._to_search),
            ("Ctrl+1", self._key_models), ("Ctrl+2", self._open_compare), ("Ctrl+3", self._key_sheets),
            ("Esc", self._key_escape), ("V", self._key_compare), ("Ctrl+Shift+V", self._open_compare),
            ("Ctrl+P", self._key_print), ("F", self._key_filters), ("T", self._key_theme),
            ("F1", self._show_keys), ("?", self._show_keys),
        )  # fmt: skip
        for key, slot in keys:
            QShortcut(QKeySequence(key), self, slot)

    def _current_call(self, method: str) -> object:
        """Call a method of the page in sight, if it has it."""
        return None if self._bar is None else self._pages.call(self._pages.page(self.here.kind), method)

    def _to_search(self) -> None:
        if self._bar is not None:
            self._bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._bar.search.selectAll()

    def _to_results(self) -> None:
        self.go(HOME)
        self._current_call("focus_results")

    def _key_models(self) -> None:
        self.go(HOME)

    def _key_sheets(self) -> None:
        self._on_section("sheets")

    def _key_compare(self) -> None:
        self._current_call("toggle_compare")

    def _key_print(self) -> None:
        self._current_call("print_shown")

    def _key_filters(self) -> None:
        self._current_call("focus_filters")

    def _key_theme(self) -> None:
        if self._bar is not None:
            self._bar.switch_theme()

    def _key_escape(self) -> None:
        """Close the topmost thing: source card, search text, what the page has open, and then the page itself."""
        open_cards = [card for card in self.findChildren(SourceCard) if card.isVisible()]
        if open_cards:
            open_cards[-1].close_card()
        elif self._bar is not None and self._bar.search.hasFocus() and self._bar.search.text():
            self._bar.search.clear()
        elif self._current_call("go_back") is not True:
            self.go_back()

    def _show_keys(self) -> None:
        KeysDialog(self._context, self).open()

    def _restore_size(self) -> None:
        saved = self._context.settings.value("geometry")
        if isinstance(saved, QByteArray) and self.restoreGeometry(saved):
            return
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(1600, screen.width() - 40), min(1000, screen.height() - 60))


def _by_name(entry: tuple[str, int]) -> str:
    return entry[0].casefold()
