"""Keeping comparisons: what the compare page plugs in."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from catalogue_app.comparison.changes import Changes
from catalogue_app.comparison.kept import Rows
from catalogue_app.exchange.kept_shelf import Entry
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.ui.compare.keeping.banner import ChangesBanner
from catalogue_app.ui.compare.keeping.dialog import KeptDialog
from catalogue_app.ui.compare.keeping.drops import FileDrops
from catalogue_app.ui.compare.keeping.work import changes_of
from catalogue_app.ui.compare.port import Compared
from catalogue_app.ui.compare.present import Present
from catalogue_app.ui.compare.showing import Showing
from catalogue_app.ui.context import AppContext

_CHANGES = "comparison changes"


class Keeping(QObject):
    """Gives the page its list of kept comparisons, its banner of changes, and files that are dropped on it.

    Put `banner` between the bar and the table; `told` carries a sentence to pass on. In the customer's view nothing
    that was kept for others is listed or named, and no file is taken.
    """

    told = Signal(str)

    def __init__(self, context: AppContext, page: Compared, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._page, self._widget = context, page, parent
        self._desk = context.kept_desk
        self._present = Present(context, page)
        self._changes: Changes | None = None
        self._dealer = context.audience == "dealer"
        self.banner = ChangesBanner(context.theme, context.lang, parent)
        self.banner.marks_wanted.connect(self._mark)
        self.banner.closed.connect(self._put_away)
        self._desk.opened.connect(self._look)
        self._desk.changed.connect(self._follow)
        if self._dealer:
            FileDrops(parent).dropped.connect(self._take_in)
        self._look()

    @property
    def changes(self) -> Changes | None:
        """What changed since the comparison that is open was kept; None until that is known."""
        return self._changes

    @Slot()
    def open(self) -> None:
        """Show what is kept, with the present comparison ready to be kept too."""
        if not self._dealer:
            return
        dialog = KeptDialog(self._context, self._desk, self._present, self._widget.window())
        dialog.chosen.connect(self._desk.open)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.open()

    @Slot()
    def _look(self) -> None:
        """Look at a comparison that was just opened as it was looked at, and find out what changed."""
        look = self._desk.take_look()
        if look is not None:
            view, align = look
            self._page.show_as(self._page.showing.with_view(view), align)
        self._find_changes()

    @Slot()
    def _follow(self) -> None:
        """Nothing is open any more, or under another name, or it was kept anew."""
        if self._desk.before is None or self._desk.told:
            self._forget()
        elif self._changes is not None and not self.banner.isHidden():
            self._tell(self._changes)

    def _forget(self) -> None:
        self._context.jobs.forget(_CHANGES)
        self._changes = None
        self.banner.hide()
        self._page.show_changes(None)

    def _find_changes(self) -> None:
        self._forget()
        before = self._desk.before
        if before is None or (self._desk.told and not self._desk.marked):
            return
        work = partial(changes_of, self._context.catalogue, before, customer=not self._dealer)
        self._context.jobs.run(work, self._on_changes, self._on_failed, token=_CHANGES)

    def _on_changes(self, changes: Changes) -> None:
        self._changes = changes
        if not self._desk.told:
            self._tell(changes)
        if self._desk.marked:
            self._page.show_changes(changes)

    def _tell(self, changes: Changes) -> None:
        # The name may be that of another customer, or say what was thought of this one.
        self.banner.show_changes(self._desk.name if self._dealer else "", changes, marked=self._desk.marked)

    @Slot(bool)
    def _mark(self, on: bool) -> None:
        self._desk.marked = on
        if self._changes is None or not on:
            self._page.show_changes(None)
            return
        self._page.show_as(_revealing(self._page.showing, self._changes), self._page.align)
        self._page.show_changes(self._changes)

    @Slot()
    def _put_away(self) -> None:
        self._desk.told, self._desk.marked = True, False
        self._page.show_changes(None)

    @Slot(str)
    def _take_in(self, path: str) -> None:
        work = partial(self._desk.shelf.take_in, Path(path))
        self._context.jobs.run(work, self._taken_in, self._on_failed)

    def _taken_in(self, entry: Entry) -> None:
        if entry.kept is not None:
            self._desk.open(entry.kept)

    def _on_failed(self, error: Exception) -> None:
        """Say what is wrong with a file; a bug goes on to the error dialog."""
        if not isinstance(error, CatalogueProblem):
            raise error
        self.told.emit(error.in_(self._context.lang))


def _revealing(showing: Showing, changes: Changes) -> Showing:
    """Return how to look at the table so that every changed figure is in it."""
    keys = {key for _, key, _ in changes.told}
    groups = {str(BY_KEY[key].group) for key in keys if key in BY_KEY}
    return replace(
        showing,
        rows=Rows.ALL,
        typed="",
        hidden_rows=showing.hidden_rows - keys,
        hidden_groups=showing.hidden_groups - groups,
        collapsed_groups=showing.collapsed_groups - groups,
    )
