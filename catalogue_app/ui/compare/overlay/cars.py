"""The chosen versions as the overlay needs them: their names, published sizes and drawings."""

from collections.abc import Sequence
from dataclasses import dataclass

from catalogue_app.comparison.columns import short_names
from catalogue_app.comparison.entries import Column, figure_of, is_rumour
from catalogue_app.drawing.car import CarDrawing
from catalogue_app.drawing.overlay import Published
from catalogue_app.drawing.subject import SIZE_KEYS, drawing_of
from catalogue_app.facts.text import Lang
from catalogue_app.ui.compare.names import car_name


@dataclass(frozen=True, slots=True)
class OverlayCar:
    """One version. `name` is as short as tells it apart from the others, `full_name` leaves nothing out."""

    column: Column
    name: str
    full_name: str
    published: Published

    def draw(self) -> CarDrawing:
        """Return the drawing by the sizes of this version; it takes some ms the first time."""
        length, height, wheelbase, clearance = (_size(self.column, key) for key in SIZE_KEYS)
        return drawing_of(self.column[0], (length, height, wheelbase, clearance))


def overlay_cars(columns: Sequence[Column], lang: Lang) -> tuple[OverlayCar, ...]:
    """Return the versions in the same order."""
    return tuple(
        OverlayCar(column, name.in_(lang), car_name(*column, lang), _published(column))
        for column, name in zip(columns, short_names(columns), strict=True)
    )


def _published(column: Column) -> Published:
    keys = ("length_mm", "width_mm", "height_mm", "wheelbase_mm")
    return Published(*(_size(column, key) for key in keys))


def _size(column: Column, key: str) -> float | None:
    """A size as published; a rumour is no figure, and of a band one cannot say by how much it differs."""
    figure = figure_of(column, key)
    if figure is None or is_rumour(figure) or figure.low != figure.high:
        return None
    return figure.low
