"""What keeping a comparison and taking it home need of the compare page."""

from typing import Protocol

from catalogue_app.comparison.changes import Changes
from catalogue_app.comparison.table import Comparison
from catalogue_app.drawing.overlay import Align
from catalogue_app.ui.compare.showing import Showing


class Compared(Protocol):
    """A page with a comparison on it."""

    @property
    def comparison(self) -> Comparison:
        """What is compared."""

    @property
    def showing(self) -> Showing:
        """How it is shown."""

    @property
    def align(self) -> Align:
        """Where the drawings that lie over each other meet."""

    def show_as(self, showing: Showing, align: Align) -> None:
        """Look at it in another way."""

    def show_changes(self, changes: Changes | None) -> None:
        """Mark what changed in the table, and bring the first of it in sight; None takes the marks away."""
