"""How what is known grew: dated statements, oldest first; none is overwritten."""

from functools import partial

from PySide6.QtCore import QPoint, QRect, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from catalogue_app.facts.text import same
from catalogue_app.origin.timeline import Entry, Timeline
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.skin.data import Fact
from catalogue_app.ui.skin.fact_card import FactTeller
from catalogue_app.ui.skin.fresh import Fresh
from catalogue_app.ui.skin.timeline_rows import TimelineRows


class TimelinePanel(Fresh):
    """A line per statement: when, how sure, what, and who says so; a step to firmer ground stands in bold.

    The name of the source opens its card, with what may be said of it.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.entries: tuple[Entry, ...] = ()  # what is shown
        self.title = self.set_title(self.tr("How this became known"))
        self._teller, self._name = FactTeller(context, self), ""
        self._rows: TimelineRows | None = None
        self._firmer: frozenset[str] = frozenset()  # the steps to firmer ground
        self._facts: dict[str, Fact] = {}  # the same one each time: a second press goes on to the links of its card

    def show_timeline(self, told: Timeline | None, partner: str = "", name: str = "") -> None:
        """Show statements; without any the panel is not there.

        They are about the technology of `partner`, or about the model `name`.
        """
        self._name = name
        self._teller.introduce(same(name), same(name))
        if partner:
            words = self.tr("How technology of {partner} comes into the brands of Stellantis").format(partner=partner)
            self.title.setText(words)
            self.setAccessibleName(words)
        self._teller.close()
        self._facts.clear()
        column = self.start_over()
        self.entries = () if told is None else told.entries
        self._firmer = frozenset() if told is None else frozenset(entry.id for entry in told.growth)
        self.fill([partial(self._add_rows, column), self._add_links] if self.entries else [])

    def _add_rows(self, column: QVBoxLayout) -> None:
        rows = TimelineRows(self.context, self.title.text(), self.entries, self._firmer, self.body)
        rows.wanted.connect(self._tell)
        column.addWidget(rows)
        self._rows = rows

    def _add_links(self) -> None:
        if self._rows is not None:
            self._rows.add_links()

    @Slot(str, QWidget)
    def _tell(self, entry_id: str, link: QWidget) -> None:
        entry = next(e for e in self.entries if e.id == entry_id)
        fact = self._facts.setdefault(
            entry.id, Fact(None, None, None, entry.text, entry.evidence, entry.source, entry.as_of)
        )
        self._teller.open(fact, self._name or self.title.text(), QRect(link.mapToGlobal(QPoint(0, 0)), link.size()))
