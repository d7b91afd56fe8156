"""Where the sections of the model page stand: the drawing beside the figures, the rest below, or beside on a wall."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

EDGE, GAP = 24, 16  # px
_LEFT, _RIGHT = 32, 20  # px; with the scroll bar beside it the page ends where the bars above do
_SIDE, _WIDE_SIDE = 420, 520  # px, the column beside the drawing
_NARROW = 1300  # px; below this the versions would not fit beside the key figures
_MOST = 1660  # px; a single stack is never wider: lines would not read well
_TWO_FROM = 2100  # px; from here on there are two stacks side by side
_BESIDE = ("specs",)  # beside the overview when there are two stacks; the rest goes below the shorter one


@dataclass(frozen=True, slots=True)
class Places:
    """The rectangle of every section, and the height of all of them."""

    rects: Mapping[str, QRect]
    height: int


def height_of(section: QWidget, width: int) -> int:
    """Return the height that a section asks for at a width, in px."""
    return section.heightForWidth(width) if section.hasHeightForWidth() else section.sizeHint().height()


def places_for(width: int, sections: Mapping[str, QWidget]) -> Places:
    """Return where sections by name stand in a page of so many px."""
    rects: dict[str, QRect] = {}
    rest = [name for name in sections if name not in ("hero", "variants", "keys", "summary")]
    if width < _TWO_FROM:
        room = min(width - _LEFT - _RIGHT, _MOST)
        left = _LEFT + (width - _LEFT - _RIGHT - room) // 2
        bottom = _overview(left, room, sections, rects)
        bottom = _stack(left, bottom, room, rest, sections, rects)
        return Places(rects, bottom - GAP + EDGE)
    half = (width - _LEFT - _RIGHT - GAP) // 2
    second = width - _RIGHT - half
    bottom = _overview(_LEFT, half, sections, rects)
    beside = _stack(second, EDGE, half, _BESIDE, sections, rects)
    for name in rest:
        if name in _BESIDE:
            continue
        if beside < bottom:
            beside = _stack(second, beside, half, (name,), sections, rects)
        else:
            bottom = _stack(_LEFT, bottom, half, (name,), sections, rects)
    return Places(rects, max(bottom, beside) - GAP + EDGE)


def _overview(left: int, width: int, sections: Mapping[str, QWidget], rects: dict[str, QRect]) -> int:
    """Place the top: where there is room for it the versions stand below the drawing, else below both."""
    narrow = width < _NARROW
    side = _WIDE_SIDE if width > 1560 else _SIDE
    first = width - side - GAP
    below, beside = ((), ()) if narrow else (("variants",), ("summary",))
    bottom = max(
        _stack(left, EDGE, first, ("hero", *below), sections, rects),
        _stack(left + first + GAP, EDGE, side, ("keys", *beside), sections, rects),
    )
    return _stack(left, bottom, width, ("variants", "summary"), sections, rects) if narrow else bottom


def _stack(left: int, top: int, width: int, names: Sequence[str], sections: Mapping[str, QWidget],
           rects: dict[str, QRect]) -> int:  # fmt: skip
    """Place sections below each other, return where the next one would begin."""
    for name in names:
        if name in sections:
            rects[name] = QRect(left, top, width, height_of(sections[name], width))
            top = rects[name].bottom() + 1 + GAP
    return top
