"""The page of one platform, motor, engine, gearbox, battery or piece of electronics."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import Component
from catalogue_app.ui.component.bar import ComponentBar
from catalogue_app.ui.component.content import ComponentContent
from catalogue_app.ui.component.loading import PageData, load
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import EmptyState, TextButton
from catalogue_app.ui.widgets.kinetic import make_kinetic

_PAINTED_MS = 5


class ComponentPage(QWidget):
    """`open` reads the part off the GUI thread and then builds the page; `shown` tells that it is there."""

    back_requested = Signal()
    model_opened = Signal(str)
    component_opened = Signal(str)
    shown = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._component_id = ""
        self._scroll = 0
        self._content: ComponentContent | None = None
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = ComponentBar(context, self)
        self.bar.back_pressed.connect(self.back_requested)
        column.addWidget(self.bar)
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
        """Show a part from the beginning of its page."""
        self._show(component_id, 0)

    def state(self) -> dict[str, Any]:
        """Return part and place on the page, for `restore`."""
        return {"component": self._component_id, "scroll": self._area.verticalScrollBar().value()}

    def restore(self, state: dict[str, Any]) -> None:
        """Go back to a place that `state` returned."""
        if state.get("component"):
            self._show(str(state["component"]), int(state.get("scroll", 0)))

    def focused_subject(self) -> str | None:
        """Return the part that is shown."""
        return self._component_id or None

    def _show(self, component_id: str, scroll: int) -> None:
        self._component_id, self._scroll = component_id, scroll
        work = partial(self._context.catalogue.component, component_id)
        self._context.jobs.run(work, self._on_component, self._on_failed, token=id(self))

    def _on_component(self, component: Component) -> None:
        self.bar.show_component(component)
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
        if self._content is not None:
            work = partial(load, self._context.catalogue, self._content.component.id)
            self._context.jobs.run(work, self._on_rest, self._on_failed, token=id(self))

    def _on_rest(self, data: PageData) -> None:
        if self._content is not None:
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
        theme = self._context.theme
        if self._context.audience == "customer":
            title, words = self.tr("Nothing is stated here about this part"), self.tr("Ask us about it.")
        else:
            title, words = self.tr("This part cannot be shown"), error.in_(self._context.lang)
        state = EmptyState(title, words, theme)
        back = TextButton(self.tr("Back"), theme, kind="primary")
        back.clicked.connect(self.back_requested)
        state.add_button(back)
        self._area.setWidget(state)
        self.shown.emit(self._component_id)
