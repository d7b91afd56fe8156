"""The wall of cards."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from catalogue_app.ui.browse.card_delegate import CardDelegate
from catalogue_app.ui.browse.card_layout import GAP, HEIGHT, LEAST, columns_for
from catalogue_app.ui.browse.places import GridPlaces
from catalogue_app.ui.browse.reported_legend import ReportedLegend, shows_reports
from catalogue_app.ui.browse.wall import Wall
from catalogue_app.ui.context import AppContext

_OVER = 4  # px that the viewport is wider than the cells
_FOOT, _FOOT_EDGE = 30, 8  # px: the strip with the legend, and how far from its left the legend stands


class CardGrid(Wall):
    """Cards in as many columns as fit, under them what the mark of a reported figure means."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        self._face = CardDelegate(context)
        self._cell = QSize(LEAST + GAP, HEIGHT + GAP)
        super().__init__(context, self._face, GridPlaces(0, 1, self._cell), context.theme.color("bg"), parent)
        self.setObjectName("grid")
        self.setAccessibleName(self.tr("Models"))
        self._legend = ReportedLegend(context.theme, self)
        self._legend.setVisible(shows_reports(context))
        self.setViewportMargins(0, 0, 0, _FOOT if shows_reports(context) else 0)
        context.photos.changed.connect(self.viewport().update)

    @property
    def car_scale(self) -> float:
        """Px per mm of every drawing in the grid."""
        return self._face.scale

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the legend in the strip below the cards."""
        super().resizeEvent(event)
        self._legend.adjustSize()
        self._legend.move(_FOOT_EDGE, self.height() - (_FOOT + self._legend.height()) // 2)

    def _lay_out(self) -> None:
        width = self.viewport().width()
        columns = columns_for(width - GAP)
        # Cells include the gap at their right; the last card ends where the header does (see the page).
        wide, spare = divmod(max(columns, width - _OVER), columns)
        cell = QSize(wide, HEIGHT + GAP)
        if cell != self._cell:
            self._cell = cell
            self._face.set_cell(cell)
            self._darkroom.clear()
        self._places = GridPlaces(self._cards.rowCount(), columns, cell, spare)
