"""The print desk of the session: the queue, what the rules say of every sheet in it, and who it comes from."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from itertools import islice

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.text import Lang
from catalogue_app.linting.draft import Template
from catalogue_app.linting.lint import Finding
from catalogue_app.sheets.jobs import SheetJob
from catalogue_app.sheets.letterhead import Letterhead
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.printing.item import Item, Standing, asks, blocks, standing_of
from catalogue_app.ui.printing.names import Names, kind_line
from catalogue_app.ui.printing.queue import PrintQueue, Removed, RowView
from catalogue_app.ui.printing.senders import Ages, current_letterhead, read_ages
from catalogue_app.ui.printing.work import Checked, check_all

_JOB = "print rules"
_AT_ONCE = 6  # sheets checked in one piece of work: 20 ms each
_MOST_KEPT = 2_000


@dataclass(frozen=True, slots=True)
class Counts:
    """How the queue stands."""

    all: int
    ready: int
    blocked: int
    asking: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an item; `asking`: ids of the rules that ask something nobody has looked at."""

    item: Item
    standing: Standing
    findings: tuple[Finding, ...] | None = None
    asking: frozenset[str] = frozenset()
    problem: CatalogueProblem | None = None


class PrintDesk(QObject):
    """Lives as long as the session, so that the queue outlives the pages. `checked` tells that rules have answered."""

    checked = Signal()
    terms_changed = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._names: Names | None = None
        self._letterhead, self._ages = current_letterhead(context.settings), read_ages(context.settings)
        self._answers: dict[SheetJob, Checked] = {}
        self._known: dict[int, Known] = {}  # by number: asking for an answer must cost nothing
        self._views: dict[int, tuple[Item, RowView]] = {}
        self._busy = False
        self.current = 0  # the item that is looked at, for the next page of ours
        self._dismissed: set[str] = set()
        self.queue = PrintQueue(self.view_of, self)
        self._soon = QTimer(self, singleShot=True, interval=1)
        self._soon.timeout.connect(self._check_more)
        self.queue.altered.connect(self._soon.start)
        context.audience_changed.connect(self._start_anew)
        context.release_changed.connect(self._start_anew)
        context.language_changed.connect(self._start_anew)

    # -- what is in the queue

    def add(self, template: Template, subjects: Iterable[tuple[str, ...]]) -> list[int]:
        """Put sheets in the queue, in the language of the interface; returns their numbers."""
        lang, reported = self._context.lang, self._reported_anyway
        jobs = (SheetJob(ids, template, lang, with_reported=reported, code=True) for ids in subjects)
        made = [Item(0, job) for job in jobs]
        self._dismissed.difference_update(subject for item in made for subject in item.job.subjects)
        return self.queue.add(made)

    def open(self, subject: str) -> list[int]:
        """Put the spec sheet of a model or version in the queue, once; none of one that was taken out on purpose."""
        if subject in self._dismissed:
            return []
        return self.add(Template.SPEC, [(subject,)])

    def want(self, subject: str) -> None:
        """Someone asks for a sheet anew: that it was taken out before does not count any more."""
        self._dismissed.discard(subject)

    def remove(self, numbers: Iterable[int]) -> Removed:
        """Take sheets out of the queue; going back to where they were opened does not bring them again."""
        removed = self.queue.remove(numbers)
        self._dismissed.update(item.job.subjects[0] for _row, item in removed if len(item.job.subjects) == 1)
        return removed

    def put_back(self, removed: Removed) -> None:
        """Put sheets where they were."""
        self._dismissed.difference_update(subject for _row, item in removed for subject in item.job.subjects)
        self.queue.put_back(removed)

    def names(self) -> Names:
        """Return the names of all cars."""
        if self._names is None:
            self._names = Names(self._context.catalogue.cards(), self._context.lang)
        return self._names

    # -- how it stands

    def job(self, item: Item) -> SheetJob:
        """Return the sheet to make today, with the letterhead and the terms in force, for whoever looks."""
        return replace(
            item.job, letterhead=self._letterhead, made=datetime.now().astimezone().date(),
            customer=self._context.audience == "customer" and not self._context.with_reports,
            ask_after_days=self._ages.ask, block_after_days=self._ages.block,
        )  # fmt: skip

    def findings(self, item: Item) -> tuple[Finding, ...] | None:
        """Return what the rules say of an item; None where they were not asked yet or it cannot be made."""
        return self._know(item).findings

    def standing(self, item: Item) -> Standing:
        """Return whether an item can be printed."""
        return self._know(item).standing

    def problem(self, item: Item) -> str:
        """Return why an item cannot be made; empty where it can."""
        problem = self._know(item).problem
        return "" if problem is None else problem.in_(self._context.lang)

    def counts(self) -> Counts:
        """Return how many items stand how."""
        found = [self.standing(item) for item in self.queue.items]
        stopped = found.count(Standing.BLOCKED) + found.count(Standing.FAILED)
        return Counts(
            len(found), found.count(Standing.READY), stopped, found.count(Standing.ASKING),
            found.count(Standing.WAITING),
        )  # fmt: skip

    def ready(self) -> list[Item]:
        """Return what can be printed, in order."""
        return [item for item in self.queue.items if self.standing(item) is Standing.READY]

    def tick(self, numbers: Iterable[int], rule_id: str, *, checked: bool) -> None:
        """Remember that the dealer has looked at what a rule asks, or that this was a mistake."""
        self.queue.change(numbers, partial(_ticked, rule_id, checked))

    def asking(self, rule_id: str) -> list[int]:
        """Return the items of which a rule asks something that nobody has looked at."""
        return [item.number for item in self.queue.items if rule_id in self._know(item).asking]

    # -- sender and terms

    @property
    def letterhead(self) -> Letterhead | None:
        """What stands at the head of the sheets; None for nothing."""
        return self._letterhead

    @property
    def ages(self) -> Ages:
        """How old a price may be."""
        return self._ages

    def follow_settings(self) -> None:
        """Take in a change of letterhead or terms: the sheets are other ones now."""
        self._letterhead, self._ages = current_letterhead(self._context.settings), read_ages(self._context.settings)
        self._forget()
        self.terms_changed.emit()
        self.queue.touch()
        self._soon.start()

    # -- words

    def view_of(self, item: Item) -> RowView:
        """Return how a row is shown."""
        known = self._views.get(item.number)
        if known is not None and known[0] is item:
            return known[1]
        view = self._view(item)
        self._views[item.number] = item, view
        return view

    def _view(self, item: Item) -> RowView:
        lang, standing = self._context.lang, self.standing(item)
        title, kind = self.names().title(item), kind_line(item, lang)
        reasons = self._reasons(item, standing, lang)
        spoken = ", ".join((title, kind, self._copies(item), *(reasons or (standing_word(standing),))))
        return RowView(title, kind, standing, reasons, spoken)

    def _reasons(self, item: Item, standing: Standing, lang: Lang) -> tuple[str, ...]:
        if standing is Standing.FAILED:
            return (self.problem(item),)
        findings = self.findings(item) or ()
        if standing is Standing.BLOCKED:
            return tuple(finding.text.in_(lang) for finding in blocks(findings))
        open_ = [finding for finding in asks(findings) if finding.rule.id not in item.checked]
        return tuple(finding.text.in_(lang) for finding in open_)

    def _copies(self, item: Item) -> str:
        translate = QCoreApplication.translate
        if item.copies == 1:
            return translate("Printing", "1 copy")
        return translate("Printing", "{count} copies").format(count=item.copies)

    # -- asking the rules

    @property
    def _reported_anyway(self) -> bool:
        """In the customer's view what may be shown is settled for all of it."""
        return self._context.audience == "customer" and self._context.with_reports

    def _know(self, item: Item) -> Known:
        known = self._known.get(item.number)
        if known is None or known.item is not item:
            answer = self._answers.get(self.job(item))
            known = Known(item, Standing.WAITING) if answer is None else _known_of(item, answer)
            self._known[item.number] = known
        return known

    def _forget(self) -> None:
        self._known.clear()
        self._views.clear()

    @Slot()
    def _check_more(self) -> None:
        if self._busy or not self._context.opened:
            return
        open_ = (self.job(item) for item in self.queue.items if self.standing(item) is Standing.WAITING)
        jobs = list(islice(open_, _AT_ONCE))
        if jobs:
            self._busy = True
            work = partial(check_all, self._context.catalogue, jobs)
            self._context.jobs.run(work, self._take, self._failed, token=_JOB)

    def _take(self, answers: list[tuple[SheetJob, Checked]]) -> None:
        self._busy = False
        if len(self._answers) > _MOST_KEPT:
            self._answers.clear()
        self._answers.update(answers)
        about = {(job.template, job.subjects) for job, _answer in answers}
        for row, item in enumerate(self.queue.items):
            if item.about in about:
                self._known.pop(item.number, None)
                self._views.pop(item.number, None)
                self.queue.touch(row)
        self.checked.emit()
        self._soon.start()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        raise error

    @Slot()
    def _start_anew(self) -> None:
        """Another catalogue, or another language: names and answers are no longer right."""
        self._names = None
        self._answers.clear()
        self._forget()
        self._context.jobs.forget(_JOB)
        self._busy = False
        self.queue.touch()
        self._soon.start()


def _known_of(item: Item, answer: Checked) -> Known:
    if isinstance(answer, CatalogueProblem):
        return Known(item, Standing.FAILED, problem=answer)
    open_ = frozenset(finding.rule.id for finding in asks(answer)) - item.checked
    return Known(item, standing_of(item, answer), answer, open_)


def _ticked(rule_id: str, checked: bool, item: Item) -> Item:
    ids = item.checked | {rule_id} if checked else item.checked - {rule_id}
    return replace(item, checked=frozenset(ids))


def standing_word(standing: Standing) -> str:
    """Return in a word how an item stands."""
    translate = QCoreApplication.translate
    return {
        Standing.WAITING: translate("Printing", "Being checked"),
        Standing.BLOCKED: translate("Printing", "Is not printed"),
        Standing.ASKING: translate("Printing", "Asks first"),
        Standing.READY: translate("Printing", "Ready"),
        Standing.FAILED: translate("Printing", "Cannot be made"),
    }[standing]
