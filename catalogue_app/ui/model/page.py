"""The page of one model."""

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from catalogue_app.facts.records import Model
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.bar import ModelBar
from catalogue_app.ui.model.content import ModelContent
from catalogue_app.ui.model.loading import PageData, load, load_model
from catalogue_app.ui.version_card import version_card
from catalogue_app.ui.version_menu import VersionMenu
from catalogue_app.ui.widgets import EmptyState, SourceWatch, TextButton
from catalogue_app.ui.widgets.kinetic import make_kinetic

_PAINTED_MS = 5


class ModelPage(QWidget):
    """`show_model` reads the model off the GUI thread and then builds the page; `shown` tells that it is there."""

    back_requested = Signal()
    sheet_opened = Signal(str)
    model_opened = Signal(str)
    skin_opened = Signal(str)
    compare_opened = Signal()
    told = Signal(str)
    shown = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._model_id = ""
        self._wanted: dict[str, Any] = {}
        self._content: ModelContent | None = None
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._watch = SourceWatch(context, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = ModelBar(context, self)
        column.addWidget(self._bar)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: a bar that comes when the page grows would lay everything out a second time.
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        make_kinetic(self._area, reduced_motion=context.reduced_motion)
        column.addWidget(self._area, 1)
        self._bar.back_pressed.connect(self.back_requested)
        self._bar.section_chosen.connect(self._on_section)
        self._bar.sheet_pressed.connect(self.print_shown)
        self._bar.compare_pressed.connect(self._on_compare)
        self._area.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def content(self) -> ModelContent | None:
        """What is shown now; None while the first model is being read."""
        return self._content

    def show_model(self, model_id: str) -> None:
        """Show a model from its beginning."""
        self._show(model_id, {})

    def state(self) -> dict[str, Any]:
        """Return model, variant, view of the car and place on the page, for `restore`."""
        variant, view = (self._content.variant_id, self._content.view) if self._content is not None else (None, "")
        scroll = self._area.verticalScrollBar().value()
        return {"model": self._model_id, "variant": variant, "view": view, "scroll": scroll}

    def restore(self, state: dict[str, Any]) -> None:
        """Go back to a place that `state` returned."""
        if state.get("model"):
            self._show(str(state["model"]), state)

    def open(self, model_id: str) -> None:
        """Do the same; the name that the window calls."""
        self.show_model(model_id)

    def toggle_compare(self) -> None:
        """Put the chosen variant in the comparison, or take it out."""
        variant = self._variant()
        if variant is not None:
            self._context.tray.toggle(variant)

    def focused_subject(self) -> str | None:
        """Return the chosen variant, else the model."""
        return self._variant() or self._model_id or None

    def go_back(self) -> bool:
        """Close the source card if it is open; returns whether there was one."""
        if not self._watch.is_open:
            return False
        self._watch.close()
        return True

    def _variant(self) -> str | None:
        return self._content.variant_id if self._content is not None else None

    def _show(self, model_id: str, wanted: dict[str, Any]) -> None:
        self._model_id, self._wanted = model_id, wanted
        self._bar.select("overview")
        work = partial(load_model, self._context.catalogue, model_id)
        self._context.jobs.run(work, self._on_model, self._on_failed, token=id(self))

    def _on_model(self, model: Model) -> None:
        self._bar.show_name(model.brand, model.name)
        view = str(self._wanted.get("view", ""))
        # A child of the scroll area from the start: to move it there later would style all of it a second time.
        stage = self._area.viewport()
        content = ModelContent(self._context, model, self._watch, stage, self._wanted.get("variant"), view)
        content.told.connect(self.told)
        content.model_opened.connect(self.model_opened)
        content.menu_wanted.connect(self._open_menu)
        content.section_wanted.connect(self._on_section)
        content.completed.connect(self._on_completed)
        self._content = content
        self._watch.close()
        self._area.setWidget(content)
        content.show()
        self._area.verticalScrollBar().setValue(0)
        # The rest is read when the top has been painted: a thread would take the interpreter from it. Painting has a
        # low priority, so that a turn of the event loop is not enough.
        QTimer.singleShot(_PAINTED_MS, content, self._read_rest)

    @Slot()
    def _read_rest(self) -> None:
        if self._content is not None:
            work = partial(load, self._context.catalogue, self._content.model)
            self._context.jobs.run(work, self._on_rest, self._on_failed, token=id(self))

    def _on_rest(self, data: PageData) -> None:
        if self._content is not None:
            self._content.take(data)

    def _on_failed(self, error: Exception) -> None:
        self._content = None
        title = self.tr("This model cannot be shown")
        theme = self._context.theme
        state = EmptyState(title, str(error.args[0] if error.args else error), theme, warning=True)
        back = TextButton(self.tr("Back to the models"), theme, kind="primary")
        back.clicked.connect(self.back_requested)
        state.add_button(back)
        self._area.setWidget(state)

    @Slot()
    def _on_completed(self) -> None:
        scroll = int(self._wanted.get("scroll", 0))
        if scroll:
            self._area.verticalScrollBar().setValue(scroll)
        self.shown.emit(self._model_id)

    @Slot(str, QPoint)
    def _open_menu(self, variant_id: str, at: QPoint) -> None:
        """Open the menu of a version."""
        found = version_card(self._context.catalogue, variant_id)
        if found is None:
            return
        menu = VersionMenu(self._context, found.card, [found.variant], self, of_version=True)
        menu.skin_opened.connect(self.skin_opened)
        menu.sheet_opened.connect(self.sheet_opened)
        menu.compare_opened.connect(self.compare_opened)
        menu.popup(at)

    @Slot(str)
    def _on_section(self, key: str) -> None:
        if key == "origin":
            self._on_scrolled()  # the tab stays where the page is: the other page has its own
            self.skin_opened.emit(self._model_id)
        elif self._content is not None:
            bar = self._area.verticalScrollBar()
            bar.setValue(min(bar.maximum(), self._content.top_of(key)))
            self._bar.select(key)

    @Slot()
    def _on_scrolled(self) -> None:
        if self._content is not None:
            self._bar.select(self._content.section_at(self._area.verticalScrollBar().value()))

    @Slot()
    def print_shown(self) -> None:
        """Ask for the sheet of the chosen variant, or of the model when it has none."""
        subject = self.focused_subject()
        if subject is not None:
            self.sheet_opened.emit(subject)

    @Slot()
    def _on_compare(self) -> None:
        variant = self._variant()
        if variant is not None and self._context.tray.add(variant):
            self.compare_opened.emit()
