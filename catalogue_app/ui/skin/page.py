"""The page under the skin of a model, and the one of two models side by side."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.problems import NotFound
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.bar import ModelBar
from catalogue_app.ui.past.note import PastNote
from catalogue_app.ui.skin.answers_panel import AnswersPanel
from catalogue_app.ui.skin.data import SkinData, load_skin
from catalogue_app.ui.skin.more import More, load_more
from catalogue_app.ui.skin.sisters_panel import SistersPanel
from catalogue_app.ui.skin.timeline_panel import TimelinePanel
from catalogue_app.ui.skin.view import SkinView
from catalogue_app.ui.skin.xray_view import XrayView
from catalogue_app.ui.widgets.kinetic import make_kinetic

if TYPE_CHECKING:
    from collections.abc import Callable

_EDGE = 32
_PAINTED_MS = 5


def _scrolled(context: AppContext, body: QWidget, parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    make_kinetic(area, reduced_motion=context.reduced_motion)
    return area


class SkinPage(QWidget):
    """`open` shows a model; its other tabs lead to the page of the model."""

    back_requested = Signal()
    model_opened = Signal(str)
    skin_opened = Signal(str)
    pair_opened = Signal(str)
    compare_opened = Signal()
    sheet_opened = Signal(str)
    told = Signal(str)
    shown = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._model_id = ""
        self._day: PartialDate | None = None
        self._scroll = 0  # where to go once all stands there
        self._read_more: Callable[[], More] | None = None
        self._steps: list[Callable[[], object]] = []
        self._later = QTimer(self, singleShot=True, interval=_PAINTED_MS)
        self._later.timeout.connect(self._start_more)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bar = ModelBar(context, self)
        self._bar.select("origin")
        self.note = PastNote(context, self)
        self.view = SkinView(context)
        self.answers, self.sisters = AnswersPanel(context), SistersPanel(context)
        self.timeline, self.topic = TimelinePanel(context), TimelinePanel(context)
        self._panels = (self.answers, self.sisters, self.timeline, self.topic)
        body = QWidget()
        body.setObjectName("pageBody")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._box = QVBoxLayout(body)
        self._box.setContentsMargins(_EDGE, 20, _EDGE - 8, 28)
        self._box.setSpacing(16)
        self._box.addWidget(self.view)
        for panel in self._panels:
            self._box.addWidget(panel)
        self._box.addStretch(1)
        self._area = _scrolled(context, body, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.note)
        column.addWidget(self._area, 1)
        self._connect()

    def open(self, model_id: str) -> None:
        """Show a model as it is known today."""
        self._show(model_id, None)

    def state(self) -> dict[str, Any]:
        """Return what `restore` needs."""
        day = None if self._day is None else str(self._day)
        return {"model": self._model_id, "day": day, "scroll": self._area.verticalScrollBar().value()}

    def restore(self, state: dict[str, Any]) -> None:
        """Show the model, the day and the place on the page that `state` told."""
        if state.get("model"):
            day = state.get("day")
            self._show(str(state["model"]), None if not day else PartialDate.parse(str(day)),
                       int(state.get("scroll", 0)))  # fmt: skip

    def focused_subject(self) -> str | None:
        """Return the version shown, else the model."""
        if self.view.data is None:
            return None
        variants = self.view.version.variants
        return variants[0] if variants else self._model_id

    def toggle_compare(self) -> None:
        """Put the version shown in the comparison, or take it out."""
        subject = self.focused_subject()
        if subject is not None and subject != self._model_id:
            self._context.tray.toggle(subject)

    @Slot()
    def print_shown(self) -> None:
        """Ask for the sheet of what is shown."""
        subject = self.focused_subject()
        if subject is not None:
            self.sheet_opened.emit(subject)

    def go_back(self) -> bool:
        """Close the source card if it is open; returns whether there was one."""
        return self.view.close_card()

    def _connect(self) -> None:
        self._bar.back_pressed.connect(self.back_requested)
        self._bar.section_chosen.connect(self._on_section)
        self._bar.sheet_pressed.connect(self.print_shown)
        self.note.today_wanted.connect(self._on_today)
        self._bar.compare_pressed.connect(self._on_compare)
        self.view.model_opened.connect(self.skin_opened)
        self.view.day_chosen.connect(self._on_day)
        self.view.told.connect(self.told)
        self.view.shown.connect(self.shown)
        self.view.shown.connect(self._later.start)
        self.answers.told.connect(self.told)
        for panel in self._panels:
            panel.filled.connect(self._next_panel)
        self.sisters.pair_wanted.connect(self._on_sister)
        self.sisters.other_wanted.connect(self._on_pair)

    def _show(self, model_id: str, day: PartialDate | None, scroll: int = 0) -> None:
        self._model_id, self._day, self._scroll = model_id, day, scroll
        now = self._context.catalogue
        catalogue = now if day is None else self._context.catalogue_on(day)
        self.note.show_day(day)
        if self.view.data is not None and self.view.data.model.id != model_id:
            self._clear()
        work = partial(load_skin, catalogue, model_id, day, now)
        self._context.jobs.run(work, self._on_read, self._on_failed, token=id(self))
        # Read when all above has been painted: a thread would take the interpreter from it.
        self._later.stop()
        self._read_more = partial(load_more, catalogue, model_id, day)
        self._context.jobs.forget((id(self), "more"))
        self._steps = []

    def _clear(self) -> None:
        for panel in self._panels:
            panel.put_away()
        self.view.clear()
        self._area.verticalScrollBar().setValue(0)

    def _on_read(self, data: SkinData) -> None:
        self._bar.show_name(data.model.brand, data.model.name)
        self._bar.select("origin")
        for panel in self._panels:
            panel.put_away()  # it tells of what was shown before
        self.view.show_data(data)

    @Slot()
    def _start_more(self) -> None:
        if self._read_more is not None:
            self._context.jobs.run(self._read_more, self._on_more, self._on_no_more, token=(id(self), "more"))
            self._read_more = None

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, NotFound):
            raise error
        # On that day nobody had heard of this car: say so and stay with what is known today.
        self.told.emit(self.tr("Nothing was known of this car on that day."))
        if self._day is not None:
            self._show(self._model_id, None)

    def _on_more(self, more: More) -> None:
        self._steps = [
            partial(self.answers.show_cards, more.answers),
            partial(self.sisters.show_sisters, more.sisters),
            partial(self.timeline.show_timeline, more.timeline, name=more.name),
            partial(self.topic.show_timeline, more.topic, more.partner),
        ]
        self._next_panel()

    @Slot()
    def _next_panel(self) -> None:
        """One panel after the other, each a bit in a turn of the event loop, so that the window never stalls."""
        if self._steps:
            self._steps.pop(0)()
        elif self._scroll:
            QTimer.singleShot(0, self, self._scroll_back)  # once the last panel has its height

    @Slot()
    def _scroll_back(self) -> None:
        self._area.verticalScrollBar().setValue(self._scroll)
        self._scroll = 0

    def _on_no_more(self, error: Exception) -> None:
        if not isinstance(error, NotFound):
            raise error
        self._on_more(More())

    @Slot(str)
    def _on_sister(self, model_id: str) -> None:
        self.pair_opened.emit(f"{self._model_id} {model_id}")

    @Slot(object)
    def _on_day(self, day: PartialDate | None) -> None:
        self._show(self._model_id, day)

    @Slot()
    def _on_today(self) -> None:
        self._show(self._model_id, None)

    @Slot(str)
    def _on_section(self, key: str) -> None:
        if key != "origin":
            self._bar.select("origin")
            self.model_opened.emit(self._model_id)

    @Slot()
    def _on_compare(self) -> None:
        subject = self.focused_subject()
        if subject is not None and subject != self._model_id and self._context.tray.add(subject):
            self.compare_opened.emit()

    @Slot()
    def _on_pair(self) -> None:
        data = self.view.data
        if data is None:
            return
        others = [sibling.model_id for sibling in data.siblings]
        others += [card.id for card in self._context.catalogue.cards() if card.id != self._model_id]
        self.pair_opened.emit(f"{self._model_id} {others[0]}" if others else self._model_id)


class PairPage(QWidget):
    """Two models layer by layer; the subject is both ids with a space between."""

    told = Signal(str)
    shown = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = XrayView(context)
        body = QWidget()
        body.setObjectName("pageBody")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QVBoxLayout(body)
        box.setContentsMargins(_EDGE, 20, _EDGE - 8, 28)
        box.addWidget(self.view)
        box.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.note = PastNote(context, self)
        self.note.today_wanted.connect(self._on_today)
        column.addWidget(self.note)
        column.addWidget(_scrolled(context, body, self), 1)
        self._pair = ""
        self.view.shown.connect(self._on_shown)
        self.view.told.connect(self.told)

    def open(self, pair: str) -> None:
        """Show two models as they are known today."""
        self._show(pair, None)

    def _show(self, pair: str, day: PartialDate | None) -> None:
        first, _, second = pair.partition(" ")
        self._pair = pair
        self.view.show_pair(first, second or first, day)

    @Slot()
    def _on_today(self) -> None:
        self._show(self._pair, None)

    def state(self) -> dict[str, Any]:
        """Return what `restore` needs."""
        day = self.view.day
        return {"pair": self._pair, "day": None if day is None else str(day)}

    def restore(self, state: dict[str, Any]) -> None:
        """Show the pair and the day that `state` told."""
        if state.get("pair"):
            day = state.get("day")
            self._show(str(state["pair"]), None if not day else PartialDate.parse(str(day)))

    def go_back(self) -> bool:
        """Close the source card if it is open; returns whether there was one."""
        return self.view.close_card()

    @Slot(str, str)
    def _on_shown(self, first: str, second: str) -> None:
        self._pair = f"{first} {second}"
        self.note.show_day(self.view.day)
        self.shown.emit(self._pair)
