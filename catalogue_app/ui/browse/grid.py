"""The wall of cards."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from catalogue_app.ui.browse.card_delegate import CardDelegate
from catalogue_app.ui.browse.card_layout import GAP, HEIGHT, LEAST, columns_for
from catalogue_app.ui.browse.places import GridPlaces
from catalogue_app.ui.browse.wall import Wall
from catalogue_app.ui.context import AppContext


class CardGrid(Wall):
    """Cards in as many columns as fit."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        self._face = CardDelegate(context)
        self._cell = QSize(LEAST + GAP, HEIGHT + GAP)
        super().__init__(context, self._face, GridPlaces(0, 1, self._cell), context.theme.color("bg"), parent)
        self.setObjectName("grid")
        self.setAccessibleName(self.tr("Models"))
        context.photos.changed.connect(self.viewport().update)

    @property
    def car_scale(self) -> float:
        """Px per mm of every drawing in the grid."""
        return self._face.scale

    def _lay_out(self) -> None:
        width = self.viewport().width()
        columns = columns_for(width - GAP)
        # Cells include the gap at their right; the viewport is one gap wider than the cards (see the page).
        cell = QSize(max(1, (width - 1) // columns), HEIGHT + GAP)
        if cell != self._cell:
            self._cell = cell
            self._face.set_cell(cell)
            self._darkroom.clear()
        self._places = GridPlaces(self._cards.rowCount(), columns, cell)
