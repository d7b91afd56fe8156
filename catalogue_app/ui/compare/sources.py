"""Who says so, for every cell of the compare table: figures, and parts in the X-ray of layers."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from catalogue_app.facts.text import same
from catalogue_app.origin.layers import LayerFact
from catalogue_app.origin.spoken_figure import Subject
from catalogue_app.ui.compare.table_model import CompareModel
from catalogue_app.ui.compare.table_view import CompareTable
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.skin.data import Fact, fact_of
from catalogue_app.ui.skin.fact_card import FactTeller
from catalogue_app.ui.widgets import SourceCard, SourceWatch


class CellSources(QObject):
    """Opens the source card of a cell, at once or after a moment; a cell that nobody speaks of has none."""

    def __init__(self, context: AppContext, model: CompareModel, table: CompareTable, host: QWidget) -> None:
        super().__init__(host)
        self._context, self._model, self._table = context, model, table
        self._figures = SourceWatch(context, host)
        self._facts = FactTeller(context, host)
        self._last: tuple[LayerFact, Fact | None] | None = None

    @property
    def is_open(self) -> bool:
        """Whether a card is on screen; the page asks before it takes Esc for "back"."""
        return self._figures.is_open or self._facts.is_open

    @property
    def card(self) -> SourceCard:
        """The card that is open, else that of figures."""
        return self._facts.card if self._facts.is_open else self._figures.card

    @Slot(int, int)
    def open(self, row: int, column: int) -> None:
        """Open the card of a cell at once."""
        self._tell(row, column, soon=False)

    @Slot(int, int)
    def hover(self, row: int, column: int) -> None:
        """Open the card of a cell unless the pointer leaves first."""
        self._tell(row, column, soon=True)

    @Slot()
    def leave(self) -> None:
        """The pointer left the cell."""
        self._figures.leave()
        self._facts.leave()

    @Slot()
    def close(self) -> None:
        """Close whichever card is open."""
        self._figures.close()
        self._facts.close()

    def _tell(self, row: int, column: int, *, soon: bool) -> None:
        figure = self._model.figure(row, column)
        part = self._model.part(row, column)
        fact = None if part is None else self._fact(part)
        if figure is None and fact is None:
            return
        model, variant = self._model.comparison.columns[column]
        rect = self._table.cell_rect(row, column)
        if figure is not None:
            self._facts.close()
            tell = self._figures.hover if soon else self._figures.open
            tell(figure, Subject(model, variant), rect, self._model.remarks(row, column))
        elif fact is not None:
            self._figures.close()
            say = self._facts.hover if soon else self._facts.open
            name = self._model.column_name(column)
            self._facts.introduce(same(model.full_name), same(name))
            say(fact, name, rect)

    def _fact(self, part: LayerFact) -> Fact | None:
        """What is said of a part: the same object while the same cell is meant, so that a second key goes into it."""
        if self._last is None or self._last[0] is not part:
            self._last = (part, fact_of(part, None))
        return self._last[1]
