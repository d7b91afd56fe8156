"""Where the user is and was."""

from typing import Literal, NamedTuple

Kind = Literal["models", "model", "skin", "pair", "atlas", "answers", "component", "compare", "sheet"]

_SECTIONS: dict[Kind, str] = {
    "models": "models",
    "model": "models",
    "skin": "models",
    "pair": "models",
    "atlas": "atlas",
    "answers": "atlas",
    "component": "atlas",
    "compare": "compare",
    "sheet": "sheets",
}

_MOST = 60


class Place(NamedTuple):
    """A page and what it shows: a model or component id, the subject of a sheet, or nothing."""

    kind: Kind
    subject: str = ""

    @property
    def section(self) -> str:
        """The section of the top bar that this place belongs to."""
        return _SECTIONS[self.kind]


HOME = Place("models")


class History:
    """The way back. Going somewhere twice in a row is one step."""

    def __init__(self) -> None:
        self._places: list[Place] = [HOME]

    @property
    def here(self) -> Place:
        """The place shown now."""
        return self._places[-1]

    def go(self, place: Place) -> None:
        """Step to a place."""
        if place == self.here:
            return
        self._places.append(place)
        del self._places[:-_MOST]

    def turn(self, place: Place) -> None:
        """Show another place instead of this one: leafing through models leaves no trail to go back through."""
        self._places[-1] = place

    def back(self) -> Place:
        """Step back and return the place; home stays home."""
        if len(self._places) > 1:
            self._places.pop()
        else:
            self._places = [HOME]
        return self.here

    def last_of(self, kind: Kind) -> Place | None:
        """Return the last place of a kind that was shown."""
        return next((place for place in reversed(self._places) if place.kind == kind), None)
