"""Where the sections stand: the story left, the facts right; one column where it is narrow, three on a wall."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from catalogue_app.ui.model.places import EDGE, GAP, height_of

_LEFT, _RIGHT = 32, 20  # px; with the scroll bar beside it the page ends where the bars above do
_SIDE = 420  # px, the column of facts
_TWO_FROM, _THREE_FROM = 1180, 2100  # px
_MOST = 1700  # px; two columns are never wider: lines would not read well
_ONE = ("hero", "figures", "statements", "uses", "around", "descriptions", "kin", "conflicts", "ties", "sources")
_STORY = ("hero", "statements", "uses", "around", "descriptions")
_FACTS = ("figures", "kin", "ties", "conflicts", "sources")


@dataclass(frozen=True, slots=True)
class Places:
    """The rectangle of every section, and the height of all of them."""

    rects: Mapping[str, QRect]
    height: int


def places_for(width: int, sections: Mapping[str, QWidget]) -> Places:
    """Return where sections by name stand in a page of so many px."""
    rects: dict[str, QRect] = {}
    bottoms = [
        _stack(left, room, [name for name in names if name in sections], sections, rects)
        for left, room, names in _columns(width)
    ]
    return Places(rects, max(bottoms) - GAP + EDGE)


def _columns(width: int) -> list[tuple[int, int, Sequence[str]]]:
    """Return left edge, width and names of every column."""
    room = width - _LEFT - _RIGHT
    if width < _TWO_FROM:
        return [(_LEFT, room, _ONE)]
    if width < _THREE_FROM:
        room = min(room, _MOST)
        left = _LEFT + (width - _LEFT - _RIGHT - room) // 2
        story = room - _SIDE - GAP
        return [(left, story, _STORY), (left + story + GAP, _SIDE, _FACTS)]
    half = (room - _SIDE - 2 * GAP) // 2
    middle = _LEFT + half + GAP
    return [
        (_LEFT, half, ("hero", "uses")),
        (middle, half, ("statements", "around", "descriptions")),
        (middle + half + GAP, _SIDE, _FACTS),
    ]


def _stack(left: int, width: int, names: Sequence[str], sections: Mapping[str, QWidget],
           rects: dict[str, QRect]) -> int:  # fmt: skip
    """Place sections below each other, return where the next one would begin."""
    top = EDGE
    for name in names:
        rects[name] = QRect(left, top, width, height_of(sections[name], width))
        top = rects[name].bottom() + 1 + GAP
    return top
