"""Sizes of the overview on a screen: all grow with its width."""

from dataclasses import dataclass

from PySide6.QtGui import QFont

from catalogue_app.ui.customer.big_text import sized
from catalogue_app.ui.theme import Theme

_PER_BODY = 54  # of the width; on a 17-inch screen of 1280 px that is 24 px, over 14 pt
_LEAST, _MOST = 20, 64


@dataclass(frozen=True, slots=True)
class Metrics:
    """Type and room in px for a width."""

    width: int

    @property
    def body(self) -> int:
        """The size of the models and their figures."""
        return max(_LEAST, min(_MOST, self.width // _PER_BODY))

    @property
    def edge(self) -> int:
        """Room at the left and right."""
        return self.body * 2

    @property
    def row(self) -> int:
        """How high the line of a model is."""
        return round(self.body * 1.9)

    def columns(self, count: int) -> list[tuple[int, int]]:
        """Return left edge and width of the amounts, from left to right; the name has what is left of them."""
        wide = round(self.body * 8.2)
        right = self.width - self.edge
        return [(right - wide * (count - place), wide) for place in range(count)]

    def name_room(self, count: int) -> int:
        """Return how wide the name may be beside so many columns."""
        return self.columns(count)[0][0] - self.edge if count else self.width - 2 * self.edge

    def font(self, theme: Theme, factor: float = 1.0, *, bold: bool = False) -> QFont:
        """Return the face at a multiple of the body size."""
        return sized(theme, self.body * factor, bold=bold)
