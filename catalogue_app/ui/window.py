"""The main window: bars, pages, the way between them, and the keys that work everywhere."""

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from catalogue_app.facts.found import Found, FoundKind
from catalogue_app.selection.wishes import Part
from catalogue_app.ui.compare.read_ahead import ReadAhead
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.shell.brand_strip import BrandStrip
from catalogue_app.ui.shell.history import HOME, History, Kind, Place
from catalogue_app.ui.shell.keys import KeysDialog
from catalogue_app.ui.shell.notice import Notice
from catalogue_app.ui.shell.opening import LoadingState, ProblemState
from catalogue_app.ui.shell.page_stack import Factories, PageStack, State
from catalogue_app.ui.shell.screens import Screens
from catalogue_app.ui.shell.top_bar import TopBar
from catalogue_app.ui.tray_strip import StripHost
from catalogue_app.ui.widgets import SourceCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalogue_app.comparison.code import TakenHome
    from catalogue_app.comparison.kept import Kept
    from catalogue_app.ui.customer.sent import Sent
    from catalogue_app.ui.shell.palette import SearchPalette

_PALETTE_AFTER_MS = 700  # not before the first painting is done


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
        self._body: QWidget
        self._palette: SearchPalette | None = None
        self._aside: tuple[dict[Kind, State], dict[Kind, str]] | None = None
        self.setMinimumSize(QSize(1024, 640))
        self._restore_size()
        self.screens = Screens(context, self)
        self.screens.send_wanted.connect(self._send)
        self._add_keys()
        self.show_loading()
        context.audience_changed.connect(self._rebuild)
        context.language_changed.connect(self._rebuild)
        context.theme_about_to_change.connect(self._set_aside)
        context.theme_changed.connect(self._rebuild)
        context.motion_changed.connect(self._rebuild)
        context.tray.refused.connect(self.tell)
        self._read_ahead = ReadAhead(context, self)

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
        self._current_call("restore_last")
        self._current_call("focus_results")

    def make_ready(self) -> None:
        """Make the page of a model behind the one in sight: the first model opens as fast as the next."""
        if self._bar is not None:
            self._pages.page("model")

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
        self.screens.close_customer()
        self.screens.close_overview()
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
        brands, calm = sorted(counts.items(), key=_by_name), self._context.reduced_motion
        self._strip = BrandStrip(brands, self._context.theme, body, reduced_motion=calm)
        self._strip.chosen.connect(self._on_brand)
        self._strip.show_brand(self._brand)
        self._stack = QStackedWidget(body)
        self._pages = PageStack(self._context, self._factories, self._stack)
        self._pages.model_opened.connect(self._open_model)
        self._pages.component_opened.connect(self._open_component)
        self._pages.answers_opened.connect(self._open_answers)
        self._pages.skin_opened.connect(self._open_skin)
        self._pages.pair_opened.connect(self._open_pair)
        self._pages.compare_opened.connect(self._open_compare)
        self._pages.sheet_opened.connect(self._open_sheet)
        self._pages.back_requested.connect(self.go_back)
        self._pages.told.connect(self.tell)
        self._pages.brand_changed.connect(self._follow_brand)
        self._pages.query_changed.connect(self._follow_query)
        column.addWidget(self._bar)
        column.addWidget(self.screens.attach(self._bar.views, body))
        column.addWidget(self._strip)
        column.addWidget(self._stack, 1)
        self._tray = StripHost(self._context, column, body)
        self._tray.compare_opened.connect(self._open_compare)
        self._tray.model_opened.connect(self._open_model)
        self._tray.sheet_opened.connect(self._open_sheet)
        self._tray.add_wanted.connect(self._choose_another)
        self._tray.emptied.connect(self._offer_back)
        self._tray.resized.connect(self._lift_notice)
        self._put(body)
        self._notice = Notice(self._context.theme, self)
        self._body, self._palette = body, None
        self._bar.search.typed.connect(self._first_typed)
        QTimer.singleShot(_PALETTE_AFTER_MS, body, self._add_palette)

    def _first_typed(self, text: str) -> None:
        """The user is quicker than the timer: the palette has not heard this key yet."""
        if self._palette is None:
            self._made_palette().ask(text)

    def _add_palette(self) -> None:
        """Make the palette, which warms the index: not while the window is being painted for the first time."""
        if self._palette is None:
            self._made_palette()

    def _made_palette(self) -> "SearchPalette":
        from catalogue_app.ui.shell.palette import SearchPalette

        if self._bar is None:
            raise RuntimeError("the palette belongs to the bar of an open catalogue")
        palette = SearchPalette(self._context, self._bar.search, self._body)
        palette.model_chosen.connect(self._open_found_model)
        palette.variant_chosen.connect(self._open_found_variant)
        palette.part_chosen.connect(self._show_part)
        palette.question_chosen.connect(self._open_found_question)
        palette.overview_chosen.connect(self.screens.open_overview)
        palette.comparison_found.connect(self._open_comparison)
        palette.list_requested.connect(self._show_list)
        self._palette = palette
        return palette

    def _choose_another(self) -> None:
        """Go to where a car can be chosen, and say how."""
        self._to_results()
        self.tell(self.tr("Press V on a car, or its plus, or drag it to the tray."))

    def _offer_back(self, variant_ids: tuple[str, ...], baseline: str | None) -> None:
        """Tell that the comparison is empty, with a way back."""
        back = partial(self._put_back, variant_ids, baseline)
        self._notice.offer(self.tr("The comparison is empty."), self.tr("Undo"), back)
        self._notice.button.setFocus(Qt.FocusReason.OtherFocusReason)  # what had the keyboard is gone

    def _put_back(self, variant_ids: tuple[str, ...], baseline: str | None) -> None:
        tray = self._context.tray
        tray.replace((*variant_ids, *tray.ids), baseline)  # with what was added since

    def _lift_notice(self) -> None:
        self._notice.lift(self._tray.height)

    def _send(self) -> None:
        """Send the page in sight to the customer's screen: a model, or what lies in the comparison."""
        sent = self._sendable() if self._bar is not None else None
        if sent is not None:
            self.screens.send(sent)
        else:
            self.tell(self.tr("Open a model or a comparison to send it."))

    def _sendable(self) -> "Sent | None":
        from catalogue_app.ui.customer.sent import Sent

        tray = self._context.tray.ids
        if self.here.kind == "model" and self.here.subject:
            chosen = self._current_call("focused_subject")
            variant = chosen if isinstance(chosen, str) and chosen != self.here.subject else None
            return Sent(self.here.subject, variant)
        return Sent(variant_ids=tray) if self.here.kind == "compare" and tray else None

    def _set_aside(self) -> None:
        """Keep what the pages need to stand again, and let go of them: restyling them first would take a second."""
        if self._bar is None or self._aside is not None:
            return
        self._aside = self._pages.states(), self._pages.subjects
        shiboken6.delete(self._stack)
        self._tray.drop()
        shiboken6.delete(self._strip)  # not the bar: the change may have been asked for by one of its buttons
        self._notice.deleteLater()

    def _rebuild(self) -> None:
        self._set_aside()
        if self._aside is None:
            return
        states, subjects = self._aside
        self._aside = None
        self._build()
        self._pages.restore(states, subjects)
        QTimer.singleShot(1, self, self._show_here)  # in a turn of its own: bars and page in one would be felt

    def _show_here(self) -> None:
        self._show(self._history.here)

    def _show(self, place: Place, *, again: bool = False) -> None:
        if self._bar is None:
            return
        self._bar.show_section(place.section)
        self._strip.setVisible(place.kind == "models")
        self._pages.show(place, again=again)
        self._tray.follow(place.kind)

    def _on_section(self, section: str) -> None:
        if section == "models":
            self.go(HOME)
        elif section == "atlas":
            self._open_atlas()
        elif section == "compare":
            self._open_compare()
        else:
            self.go(self._history.last_of("sheet") or Place("sheet"))

    def _open_model(self, model_id: str) -> None:
        self.go(Place("model", model_id))

    def _open_skin(self, model_id: str) -> None:
        self.go(Place("skin", model_id))

    def _open_pair(self, pair: str) -> None:
        self.go(Place("pair", pair))

    def _open_atlas(self) -> None:
        self.go(Place("atlas"))

    def _open_answers(self, question: str = "") -> None:
        """Go to the questions customers ask, and ask one if there is one."""
        self.go(Place("answers", question))
        if self._bar is not None:
            self._pages.page("answers").setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_component(self, component_id: str) -> None:
        self.go(Place("component", component_id))

    def _open_compare(self) -> None:
        self.go(Place("compare"))

    def _open_sheet(self, subject: str) -> None:
        self._context.print_desk.want(subject)
        self.go(Place("sheet", subject))

    def _on_search(self, text: str) -> None:
        self._query = text
        if text:
            self.go(HOME)
        self._pages.call(self._pages.page("models"), "set_query", text)

    def _open_found_model(self, model_id: str) -> None:
        """Open what was chosen in the search; the list keeps the search it had before."""
        if self._bar is not None:
            self._bar.search.show_text(self._query)
        self._open_model(model_id)
        self._pages.page("model").setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_found_variant(self, variant_id: str, model_id: str) -> None:
        """Open the model of a version with that version chosen."""
        self._open_found_model(model_id)
        self._pages.call(self._pages.page("model"), "restore", {"model": model_id, "variant": variant_id})

    def _open_found_question(self, question: str) -> None:
        """Open the answers; the list keeps the search it had before."""
        self._follow_query(self._query)
        self._open_answers(question)

    def _open_comparison(self, found: "Kept | TakenHome") -> None:
        """Open what a code stands for; the list keeps the search it had before."""
        self._follow_query(self._query)
        self._context.kept_desk.open(found)
        self._open_compare()
        self._current_call("begin")

    def _show_list(self, text: str) -> None:
        self._follow_query(text)
        self._on_search(text)
        self._to_results()

    def _show_part(self, found: Found) -> None:
        """Open the page of a part; of a company show the models with its parts."""
        if found.kind in (FoundKind.PLATFORM, FoundKind.COMPONENT):
            self._follow_query("")
            self._open_component(found.id)
            return
        self._follow_query("")
        self.go(HOME)
        part = Part(str(found.kind), found.id, found.title, found.model_ids)
        self._pages.call(self._pages.page("models"), "set_part", part)
        self._current_call("focus_results")

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
            ("Ctrl+1", self._key_models), ("Ctrl+2", self._open_atlas),
            ("Ctrl+3", self._open_compare), ("Ctrl+4", self._key_sheets),
            ("Esc", self._key_escape), ("V", self._key_compare), ("Ctrl+Shift+V", self._open_compare),
            ("Ctrl+P", self._key_print), ("F", self._key_filters), ("T", self._key_theme), ("Q", self._open_answers),
            ("F1", self._show_keys), ("?", self._show_keys),
            ("[", self._key_previous), ("]", self._key_next),
            ("C", self.screens.change_audience), ("F11", self.screens.enter_showroom), ("Ctrl+Shift+K", self._send),
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

    def _key_previous(self) -> None:
        self._leaf(-1)

    def _key_next(self) -> None:
        self._leaf(1)

    def _leaf(self, step: int) -> None:
        """Go from a model to its neighbour in the order of the models page."""
        if self._bar is None or self.here.kind != "model":
            return
        model_id = self._pages.call(self._pages.page("models"), "neighbour", self.here.subject, step)
        if isinstance(model_id, str):
            place = Place("model", model_id)
            self._history.turn(place)
            self._show(place)

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
