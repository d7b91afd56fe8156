"""What is on the compare page now, as it would be kept."""

from datetime import datetime

from catalogue_app.comparison.kept import NAME_LENGTH, Kept, View, kept_of
from catalogue_app.ui.compare.names import car_name
from catalogue_app.ui.compare.port import Compared
from catalogue_app.ui.context import AppContext


class Present:
    """Reads the page and the session whenever it is asked."""

    def __init__(self, context: AppContext, page: Compared) -> None:
        self._context, self._page = context, page

    @property
    def any(self) -> bool:
        """Whether something is compared."""
        return bool(self._page.comparison.columns)

    @property
    def cars(self) -> str:
        """The cars from left to right, in words."""
        return ", ".join(car_name(*column, self._context.lang) for column in self._page.comparison.columns)

    @property
    def own_name(self) -> str:
        """What it is called unless somebody knows better: its cars, as far as a name may be long."""
        cars = self.cars
        return cars if len(cars) <= NAME_LENGTH else cars[: NAME_LENGTH - 1].rstrip(" ,") + "…"

    @property
    def baseline(self) -> str | None:
        """The id of the car that the others are measured against."""
        place = self._page.comparison.baseline
        return None if place is None else self._page.comparison.columns[place][1].id

    @property
    def view(self) -> View:
        """How it is looked at; what is typed to find a row is of the moment."""
        showing = self._page.showing
        return View(
            showing.rows,
            self._page.align,
            tuple(sorted(showing.hidden_rows)),
            tuple(sorted(showing.hidden_groups)),
            tuple(sorted(showing.collapsed_groups)),
        )

    def kept(self, name: str, note: str = "", *, customer: bool = False) -> Kept:
        """Return it with all figures as they are now; raises ValueError while nothing is compared."""
        return kept_of(
            self._page.comparison.columns,
            name,
            datetime.now().astimezone(),
            self._context.catalogue.edition(),
            baseline=self.baseline,
            view=self.view,
            note=note,
            story=self._context.tray.story,
            customer=customer,
        )

    def differs(self, kept: Kept) -> bool:
        """Whether cars, order, baseline, choices or the way of looking are not as they were kept."""
        ids = tuple(variant.id for _, variant in self._page.comparison.columns)
        now = (ids, self.baseline, self._context.tray.story, _looks(self.view))
        # Where no baseline was chosen the first car is it.
        return now != (kept.ids, kept.baseline or kept.ids[0], kept.story, _looks(kept.view))


def _looks(view: View) -> tuple[object, ...]:
    lists = (view.hidden_rows, view.hidden_groups, view.collapsed_groups)
    return (view.rows, view.align, *(frozenset(keys) for keys in lists))
