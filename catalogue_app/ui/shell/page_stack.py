"""The pages of the window: made when first needed, rebuilt in another language or theme."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.shell.history import Kind, Place

PageFactory = Callable[[AppContext, QWidget], QWidget]
Factories = Mapping[Kind, PageFactory]
State = dict[str, object]

_SIGNALS = (
    "model_opened",
    "component_opened",
    "answers_opened",
    "skin_opened",
    "pair_opened",
    "compare_opened",
    "sheet_opened",
    "back_requested",
    "told",
    "brand_changed",
    "query_changed",
)


class PageStack(QObject):
    """Holds one page per kind of place and passes their signals on.

    A page may have the signals `model_opened(str)`, `skin_opened(str)`, `pair_opened(str)` (two ids with a space
    between), `component_opened(str)`, `answers_opened(str)` (a question, or nothing), `compare_opened()`,
    `sheet_opened(str)`, `back_requested()`, `told(str)`, `brand_changed(str)`, `query_changed(str)`, `shown(str)` (the
    subject it shows now), and the methods `open(str)`, `state()`, `restore(dict)`.
    """

    model_opened = Signal(str)
    component_opened = Signal(str)
    answers_opened = Signal(str)
    skin_opened = Signal(str)
    pair_opened = Signal(str)
    compare_opened = Signal()
    sheet_opened = Signal(str)
    back_requested = Signal()
    told = Signal(str)
    brand_changed = Signal(str)
    query_changed = Signal(str)

    def __init__(self, context: AppContext, factories: Factories, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._context, self._factories, self._stack = context, factories, stack
        self._pages: dict[Kind, QWidget] = {}
        self._subjects: dict[Kind, str] = {}
        self._before: dict[Kind, State] = {}
        self._left: dict[Place, State] = {}
        self._here: Place | None = None

    def page(self, kind: Kind) -> QWidget:
        """Return the page of a kind, made now if need be."""
        if kind not in self._pages:
            page = self._factories[kind](self._context, self._stack)
            self._pages[kind] = page
            self._stack.addWidget(page)
            self._connect(page)
            self._stand_as_before(kind, page)
        return self._pages[kind]

    def show(self, place: Place, *, again: bool = False) -> None:
        """Show a place; a page that shows its subject already is not opened anew.

        `again` takes the user back to a place as it was left.
        """
        if self._here is not None:
            self._remember(self._here)
        page = self.page(place.kind)
        if place.subject and self._subjects.get(place.kind) != place.subject:
            self.call(page, "open", place.subject)
            self._subjects[place.kind] = place.subject
            if again and place in self._left:
                self.call(page, "restore", self._left[place])
        self._here = place
        self._stack.setCurrentWidget(page)

    def states(self) -> dict[Kind, State]:
        """Return what each page would need to stand as it stands now."""
        found = dict(self._before)
        for kind, page in self._pages.items():
            state = self.call(page, "state")
            if isinstance(state, dict):
                found[kind] = state
        return found

    def restore(self, states: Mapping[Kind, State], subjects: Mapping[Kind, str]) -> None:
        """Let the pages stand again as they stood, each when it is next shown: rebuilding all at once would be felt."""
        self._before, self._subjects = dict(states), dict(subjects)

    @property
    def subjects(self) -> dict[Kind, str]:
        """The subject that each page shows."""
        return dict(self._subjects)

    @staticmethod
    def call(page: QWidget, method: str, *arguments: object) -> Any:  # noqa: ANN401 - as the page's method
        """Call a method that pages may have; None when this page has no such method."""
        found = getattr(page, method, None)
        return found(*arguments) if callable(found) else None

    def _stand_as_before(self, kind: Kind, page: QWidget) -> None:
        if self._subjects.get(kind):
            self.call(page, "open", self._subjects[kind])
        state = self._before.pop(kind, None)
        if state is not None:
            self.call(page, "restore", state)

    def _remember(self, place: Place) -> None:
        state = self.call(self.page(place.kind), "state")
        if isinstance(state, dict):
            self._left.pop(place, None)
            self._left[place] = state
            if len(self._left) > 60:
                del self._left[next(iter(self._left))]

    def _connect(self, page: QWidget) -> None:
        for name in _SIGNALS:
            signal = getattr(page, name, None)
            if signal is not None:
                signal.connect(getattr(self, name))
        if hasattr(page, "shown"):
            page.shown.connect(self._on_shown)

    def _on_shown(self, subject: str) -> None:
        """Follow a page that chose another subject by itself."""
        for kind, page in self._pages.items():
            if page is self.sender():
                self._subjects[kind] = subject
