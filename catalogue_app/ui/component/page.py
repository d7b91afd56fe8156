"""The page of one platform, motor, engine, gearbox, battery or piece of electronics."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import Component
from catalogue_app.ui.component.bar import ComponentBar
from catalogue_app.ui.component.content import ComponentContent
from catalogue_app.ui.component.loading import PageData, days_told, load
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.past.note import PastNote
from catalogue_app.ui.widgets import EmptyState, TextButton
from catalogue_app.ui.widgets.kinetic import make_kinetic

_PAINTED_MS = 5


class ComponentPage(QWidget):
    """`open` reads the part off the GUI thread and then builds the page; `shown` tells that it is there.

    The page can go back to a day; a part that is opened from it or after it is shown as it is known today.
    """

    back_requested = Signal()
    model_opened = Signal(str)
    component_opened = Signal(str)
    shown = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._component_id = ""
        self._scroll = 0
        self._day: PartialDate | None = None  # the past that is shown, None for today
        self._read: Catalogue | None = None  # what is known on that day
        self._error: NotFound | None = None  # why there is no page on that day
        self._content: ComponentContent | None = None
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = ComponentBar(context, self)
        self.bar.back_pressed.connect(self.back_requested)
        self.bar.day_chosen.connect(self._on_day)
        column.addWidget(self.bar)
        self.note = PastNote(context, self)
        self.note.today_wanted.connect(self._on_today)
        column.addWidget(self.note)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: a bar that comes when the page grows would lay everything out a second time.
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        make_kinetic(self._area, reduced_motion=context.reduced_motion)
        column.addWidget(self._area, 1)

    @property
    def content(self) -> ComponentContent | None:
        """What is shown now; None while the first part is being read, and when it cannot be shown."""
        return self._content

    def open(self, component_id: str) -> None:
        """Show a part as it is known today, from the beginning of its page."""
        self._show(component_id, None)

    def state(self) -> dict[str, Any]:
        """Return part, day and place on the page, for `restore`."""
        day = None if self._day is None else str(self._day)
        return {"component": self._component_id, "day": day, "scroll": self._area.verticalScrollBar().value()}

    def restore(self, state: dict[str, Any]) -> None:
        """Go back to a place that `state` returned."""
        if state.get("component"):
            day = state.get("day")
            self._show(str(state["component"]), None if not day else PartialDate.parse(str(day)),
                       int(state.get("scroll", 0)))  # fmt: skip

    def focused_subject(self) -> str | None:
        """Return the part that is shown."""
        return self._component_id or None

    def _show(self, component_id: str, day: PartialDate | None, scroll: int = 0) -> None:
        self._component_id, self._day, self._scroll = component_id, day, scroll
        self._read = self._context.catalogue if day is None else self._context.catalogue_on(day)
        self.note.show_day(day)
        work = partial(self._read.component, component_id)
        self._context.jobs.run(work, self._on_component, self._on_failed, token=id(self))

    @Slot(object)
    def _on_day(self, day: PartialDate | None) -> None:
        self._show(self._component_id, day)

    @Slot()
    def _on_today(self) -> None:
        self._show(self._component_id, None)

    def _on_component(self, component: Component) -> None:
        self.bar.show_component(component)
        self.bar.show_days((), self._day)
        # A child of the scroll area from the start: to move it there later would style all of it a second time.
        content = ComponentContent(self._context, component, self._area.viewport())
        content.model_opened.connect(self.model_opened)
        content.component_opened.connect(self.component_opened)
        content.completed.connect(self._on_completed)
        self._content = content
        self._area.setWidget(content)
        content.show()
        self._area.verticalScrollBar().setValue(0)
        # The rest is read when the top has been painted: a thread would take the interpreter from it.
        QTimer.singleShot(_PAINTED_MS, content, self._read_rest)

    @Slot()
    def _read_rest(self) -> None:
        if self._content is not None and self._read is not None:
            work = partial(load, self._read, self._content.component.id, self._context.catalogue)
            self._context.jobs.run(work, self._on_rest, self._on_failed, token=id(self))

    def _on_rest(self, data: PageData) -> None:
        if self._content is not None:
            self.bar.show_days(data.days, self._day)
            self._content.take(data)

    @Slot()
    def _on_completed(self) -> None:
        if self._scroll:
            self._area.verticalScrollBar().setValue(self._scroll)
        self.shown.emit(self._component_id)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, NotFound):
            raise error
        self._content = None
        self.bar.show_component(None)
        if self._day is None:
            self._show_nothing(error)
        else:  # is it only that day, or is there no such part at all?
            self._error = error
            work = partial(_as_today, self._context.catalogue, self._component_id)
            self._context.jobs.run(work, self._on_not_yet, self._on_missing, token=id(self))

    def _on_missing(self, error: Exception) -> None:
        if not isinstance(error, NotFound):
            raise error
        self._day = None
        self.note.show_day(None)
        self._show_nothing(error)

    def _on_not_yet(self, found: tuple[Component, tuple[PartialDate, ...]]) -> None:
        component, days = found
        if self._error is None:
            return
        self.bar.show_component(component)
        self.bar.show_days(days, self._day)
        self._show_nothing(self._error, later=True)

    def _show_nothing(self, error: NotFound, *, later: bool = False) -> None:
        """Say why there is no page; `later` for a part that is known today."""
        theme = self._context.theme
        if self._context.audience == "customer":
            title, words = self.tr("Nothing is stated here about this part"), self.tr("Ask us about it.")
        else:
            title = self.tr("Not known yet") if later else self.tr("This part cannot be shown")
            words = error.in_(self._context.lang)
        state = EmptyState(title, words, theme)
        if later:
            today = TextButton(self.tr("Back to today"), theme, kind="primary")
            today.clicked.connect(self._on_today)
            state.add_button(today)
        back = TextButton(self.tr("Back"), theme, kind="secondary" if later else "primary")
        back.clicked.connect(self.back_requested)
        state.add_button(back)
        self._area.setWidget(state)
        self.shown.emit(self._component_id)


def _as_today(catalogue: Catalogue, component_id: str) -> tuple[Component, tuple[PartialDate, ...]]:
    return catalogue.component(component_id), days_told(catalogue, component_id)
