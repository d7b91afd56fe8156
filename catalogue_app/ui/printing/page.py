"""The print centre: the queue at the left, the page in the middle, what is on it at the right."""

from collections import OrderedDict
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.linting.draft import Template
from catalogue_app.sheets.jobs import SheetJob
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.printing.adder import Adder
from catalogue_app.ui.printing.adding import TRAY, as_template, sheets_for
from catalogue_app.ui.printing.ages_dialog import AgesDialog
from catalogue_app.ui.printing.batch import Way
from catalogue_app.ui.printing.item import Item, asks
from catalogue_app.ui.printing.letterhead_dialog import LetterheadDialog
from catalogue_app.ui.printing.options import Options, with_copies
from catalogue_app.ui.printing.preview import ZOOMS
from catalogue_app.ui.printing.queue_panel import QueuePanel
from catalogue_app.ui.printing.sending import Sending
from catalogue_app.ui.printing.stage import Stage
from catalogue_app.ui.printing.work import Pages, pages_of
from catalogue_app.ui.widgets import Hairline

if TYPE_CHECKING:
    from catalogue_app.ui.printing.queue import Removed

COMPARISON = "compare"
_PAGES = "print pages"  # which jobs replace each other
_PATIENCE_MS = 120  # after the last change, before a page is made
_KEPT = 8  # sheets whose pages are kept, to leaf through
_LEFT, _RIGHT = (300, 360), (270, 310)  # px: least and most
_COMPARED = range(2, 7)


class PrintingPage(QWidget):
    """`open` adds the sheet of a model or variant id and looks at it; "compare" adds what lies in the comparison.

    `shown` tells that the pages of a sheet are there, `saved` where a file went.
    """

    back_requested = Signal()
    model_opened = Signal(str)
    told = Signal(str)
    shown = Signal(str)
    saved = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self.desk = context, context.print_desk
        self._made: OrderedDict[SheetJob, tuple[bytes, ...]] = OrderedDict()
        self._wanted: SheetJob | None = None
        self._stop = Event()
        self._removed: Removed = ()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.panel, self.adder = QueuePanel(context, self.desk, self), Adder(context, self)
        self.stage, self.options = Stage(context, self), Options(context, self)
        self.sending = Sending(context, self.desk, self)
        self.panel.duplex.setChecked(self.sending.duplex)
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._soon.timeout.connect(self._make)
        self._follow_soon = QTimer(self, singleShot=True, interval=0)  # several changes at once are one
        self._follow_soon.timeout.connect(self._follow)
        self._lay_out()
        self._connect()
        self._choose_first()
        self._follow_terms()

    @property
    def current(self) -> Item | None:
        """The sheet that is looked at."""
        return self.desk.queue.item(self.panel.view.current_number)

    @property
    def subject(self) -> str:
        """The id of the model or variant that is looked at; empty for none or for several."""
        item = self.current
        return item.job.subjects[0] if item is not None and len(item.job.subjects) == 1 else ""

    def open(self, subject_id: str) -> None:
        """Add the sheet of a model or variant and look at it; "compare" stands for what lies in the comparison."""
        if subject_id == COMPARISON:
            self._open_comparison()
            return
        numbers = self.desk.open(subject_id)
        if numbers:
            self._to_queue()
            self.panel.view.choose(numbers)

    def state(self) -> dict[str, object]:
        """Return what `restore` needs; the queue itself stays with the desk."""
        return {"zoom": self.stage.preview.zoom}

    def restore(self, state: dict[str, object]) -> None:
        """Stand again as `state` told."""
        self.stage.set_zoom(next((zoom for zoom in ZOOMS if zoom == state.get("zoom")), "fit"))

    def focused_subject(self) -> str | None:
        """Return the id of what is on paper."""
        return self.subject or None

    def go_back(self) -> bool:
        """Close the list of what can be added; returns whether it was open."""
        if self._left.currentWidget() is self.adder:
            self._to_queue()
            return True
        return False

    @Slot()
    def print_shown(self) -> None:
        """Ask for a printer and print what is ready."""
        self.sending.send(Way.PRINT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo the last removal."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their share."""
        super().resizeEvent(event)
        for widget, (least, most), share in ((self._left, _LEFT, 0.24), (self.options, _RIGHT, 0.2)):
            widget.setFixedWidth(max(least, min(most, round(self.width() * share))))

    # -- building

    def _lay_out(self) -> None:
        self._left = QStackedWidget(self)
        self._left.addWidget(self.panel)
        self._left.addWidget(self.adder)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sending.strip)
        middle.addWidget(self.stage, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(Hairline(self, standing=True))
        row.addLayout(middle, 1)
        row.addWidget(Hairline(self, standing=True))
        row.addWidget(self.options)

    def _connect(self) -> None:
        desk, panel, options = self.desk, self.panel, self.options
        desk.queue.altered.connect(self._follow_soon.start)
        desk.checked.connect(self._follow_soon.start)
        desk.terms_changed.connect(self._follow_terms)
        panel.add_pressed.connect(self._open_adder)
        panel.remove_pressed.connect(self._remove)
        panel.out_wanted.connect(self.sending.send)
        panel.duplex.toggled.connect(self.sending.set_duplex)
        panel.view.chosen_changed.connect(self._follow_soon.start)
        panel.view.selectionModel().currentChanged.connect(self._on_current)
        panel.view.copies_wanted.connect(self._change_copies)
        panel.view.doubleClicked.connect(self._open_model)
        panel.findings.ticked.connect(self._tick)
        panel.findings.ticked_everywhere.connect(self._tick_everywhere)
        self.adder.wanted.connect(self._add)
        self.adder.done.connect(self._to_queue)
        self.stage.back_pressed.connect(self.back_requested)
        self.stage.add_pressed.connect(self._open_adder)
        self.stage.retry_pressed.connect(self._retry)
        options.altered.connect(self._alter)
        options.template_wanted.connect(self._set_template)
        options.letterhead_pressed.connect(self._open_letterhead)
        options.ages_pressed.connect(self._open_ages)
        options.model_pressed.connect(self._open_model)
        self.sending.saved.connect(self.saved)
        self.sending.strip.undo_pressed.connect(self._undo)

    # -- the queue

    def _choose_first(self) -> None:
        items = self.desk.queue.items
        if items:
            here = self.desk.current if self.desk.queue.item(self.desk.current) else items[0].number
            self.panel.view.choose([here])

    @Slot()
    def _follow(self) -> None:
        """Show how the queue and the sheet that is looked at stand."""
        item = self.current
        if item is not None:
            self.desk.current = item.number
        chosen = [i for number in self.panel.view.chosen if (i := self.desk.queue.item(number)) is not None]
        self.panel.refresh()
        self.options.show_items(chosen, item)
        findings = self.desk.findings(item) if item is not None else None
        others = {f.rule.id: len(self.desk.asking(f.rule.id)) for f in asks(findings or ())}
        self.panel.findings.show_findings(item, findings, others)
        self._look_at(item)

    @Slot()
    def _on_current(self) -> None:
        self._follow_soon.start()

    @Slot()
    def _follow_terms(self) -> None:
        self.options.letterhead.show_letterhead(self.desk.letterhead)
        self.options.show_terms(self.desk.ages)
        self._follow()

    def _open_comparison(self) -> None:
        tray = self._context.tray.ids
        if len(tray) in _COMPARED:
            self._add(TRAY)
        elif tray:
            self.open(tray[0])

    @Slot()
    def _open_adder(self) -> None:
        self.adder.tell("")
        self._left.setCurrentWidget(self.adder)
        self.adder.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _to_queue(self) -> None:
        if self._left.currentWidget() is self.adder:
            self._left.setCurrentWidget(self.panel)
            self.panel.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _add(self, key: str) -> None:
        before = len(self.desk.queue)
        sheets = sheets_for(key, self._context.catalogue.cards(), self._context.tray.ids)
        numbers: list[int] = []
        for template in dict.fromkeys(template for template, _subjects in sheets):
            numbers += self.desk.add(template, [ids for kind, ids in sheets if kind is template])
        self.panel.view.choose(numbers[:1])
        count = len(self.desk.queue) - before
        one, many = self.tr("Added 1 sheet."), self.tr("Added {count} sheets.")
        none = self.tr("It is in the queue already.")
        self.adder.tell(none if not count else one if count == 1 else many.format(count=count))

    @Slot()
    def _remove(self) -> None:
        view = self.panel.view
        numbers = view.chosen
        if not numbers:
            return
        row = self.desk.queue.row_of(numbers[0])
        title = self.desk.names().title(self.desk.queue.items[row])
        self._removed = self.desk.remove(numbers)
        items = self.desk.queue.items
        if items:
            view.choose([items[min(row, len(items) - 1)].number])
        many = self.tr("Taken out of the queue: {count} sheets.").format(count=len(self._removed))
        one = self.tr("Taken out of the queue: {name}.").format(name=title)
        self.sending.strip.offer_undo(one if len(self._removed) == 1 else many)

    @Slot()
    def _undo(self) -> None:
        removed, self._removed = self._removed, ()
        if removed:
            self.desk.put_back(removed)
            self.panel.view.choose([item.number for _row, item in removed])
            self.sending.strip.quiet()
            self.panel.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(list, int)
    def _change_copies(self, numbers: list[int], by: int) -> None:
        self.desk.queue.change(numbers, partial(with_copies, by))

    @Slot(object)
    def _alter(self, alter: object) -> None:
        if callable(alter):
            self.desk.queue.change(self.panel.view.chosen, alter)

    @Slot(str)
    def _set_template(self, value: str) -> None:
        """Make the chosen sheets of this kind; a comparison or an overview is a sheet of its own."""
        template = Template(value)
        if template is Template.OVERVIEW:
            self.panel.view.choose(self.desk.add(template, [()]))
        elif template is Template.COMPARE:
            self._compare_chosen()
        else:
            self.desk.queue.change(self.panel.view.chosen, partial(as_template, template))
        self._follow_soon.start()

    def _compare_chosen(self) -> None:
        """Compare the chosen versions, else those of the comparison."""
        cards = self._context.catalogue.cards()
        versions = {variant.id for card in cards for variant in card.variants}
        items = [item for n in self.panel.view.chosen if (item := self.desk.queue.item(n)) is not None]
        ids = tuple(dict.fromkeys(s for item in items for s in item.job.subjects if s in versions))
        ids = ids if len(ids) in _COMPARED else self._context.tray.ids
        if len(ids) in _COMPARED:
            self.panel.view.choose(self.desk.add(Template.COMPARE, [ids]))
        else:
            self.told.emit(self.tr("Choose two to six versions in the queue, or put them in the comparison."))

    @Slot(str, bool)
    def _tick(self, rule_id: str, checked: bool) -> None:
        item = self.current
        if item is not None:
            self.desk.tick([item.number], rule_id, checked=checked)

    @Slot(str)
    def _tick_everywhere(self, rule_id: str) -> None:
        self.desk.tick(self.desk.asking(rule_id), rule_id, checked=True)

    # -- the page

    def _look_at(self, item: Item | None) -> None:
        if item is None:
            self._drop()
            self._wanted = None
            self.stage.show_empty()
            return
        job = self.desk.job(item)
        if job == self._wanted:
            return
        self._drop()
        self._wanted = job
        if job in self._made:
            self._show(job)
        else:
            self.stage.show_waiting(self.desk.names().title(item))
            self._soon.start()

    def _drop(self) -> None:
        """Nobody waits any more for the pages under way."""
        self._soon.stop()
        self._stop.set()
        self._context.jobs.forget(_PAGES)

    @Slot()
    def _make(self) -> None:
        if self._wanted is not None:
            self._stop = Event()
            work = partial(pages_of, self._context.catalogue, self._wanted, self._stop)
            self._context.jobs.run(work, self._on_pages, self._on_failed, token=_PAGES)

    def _on_pages(self, made: Pages | None) -> None:
        if made is None:
            return
        job = made.job
        self._made[job] = made.svg
        while len(self._made) > _KEPT:
            self._made.popitem(last=False)
        if job == self._wanted:
            self._show(job)

    def _show(self, job: SheetJob) -> None:
        item = self.current
        if item is not None:
            self.stage.show_pages(self.desk.names().title(item), self._made[job])
            self.shown.emit(self.subject)

    def _on_failed(self, error: Exception) -> None:
        """Say why there is no page; a bug goes on to the error dialog."""
        if not isinstance(error, CatalogueProblem):
            raise error
        self.stage.show_problem(error.in_(self._context.lang))

    @Slot()
    def _retry(self) -> None:
        self._wanted = None
        self._look_at(self.current)

    # -- other places

    @Slot()
    def _open_letterhead(self) -> None:
        dialog = LetterheadDialog(self._context, self.window())
        dialog.saved.connect(self.desk.follow_settings)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.open()

    @Slot()
    def _open_ages(self) -> None:
        dialog = AgesDialog(self._context, self.window())
        dialog.saved.connect(self.desk.follow_settings)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.open()

    @Slot()
    def _open_model(self) -> None:
        subject = self.subject
        for card in self._context.catalogue.cards():
            if subject == card.id or any(v.id == subject for v in card.variants):
                self.model_opened.emit(card.id)
                return
