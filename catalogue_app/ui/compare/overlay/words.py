"""The sizes of the overlaid cars and what sets them apart, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from catalogue_app.drawing.overlay import Difference, Published, Size
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.formatting import format_number
from catalogue_app.facts.text import Lang

translate = QCoreApplication.translate
_NO_BREAK = "\u00a0"
LEGEND: tuple[Size, ...] = ("length", "width", "height", "wheelbase")
"""What the legend beside the table tells; the large picture tells the overhangs too."""


def size_words(published: Published, lang: Lang, absent: str) -> str:
    """Return length × width × height; one `absent` where none of them is known."""
    sizes = (published.length, published.width, published.height)
    if all(size is None for size in sizes):
        return absent
    return " × ".join(absent if size is None else format_number(size, lang, 0) for size in sizes)


def size_name(kind: Size, lang: Lang) -> str:
    """Return what a published size is called, as it reads inside a sentence; raises KeyError for the overhangs."""
    return BY_KEY[f"{kind}_mm"].label.inside(lang)


def difference_words(found: Sequence[Difference], kinds: Sequence[Size], lang: Lang, absent: str) -> str:
    """Return by how much a car differs from the baseline: "27 mm longer, 10 mm wider, same height"."""
    shown = [difference for difference in found if difference.kind in kinds]
    if all(difference.mm == 0 for difference in shown):
        return translate("CompareOverlay", "just as large")
    unknown = [d.kind for d in shown if d.mm is None and d.own is None and d.kind != "overhangs"]
    told = [_one(difference, lang) for difference in shown if difference.kind not in unknown and _is_told(difference)]
    # A line of the legend breaks between two differences, not inside one.
    words = ", ".join(part.replace(" ", _NO_BREAK) for part in told)
    return "; ".join(part for part in (words, _without_source(unknown, lang, absent)) if part)


def unknown_words(published: Published, lang: Lang, absent: str) -> str:
    """Return which sizes no source gives: "length: no source"; empty when all are known."""
    return _without_source([kind for kind in LEGEND if getattr(published, kind) is None], lang, absent)


def _without_source(kinds: Sequence[Size], lang: Lang, absent: str) -> str:
    names = ", ".join(size_name(kind, lang) for kind in kinds)
    return f"{names}: {absent}" if names else ""


def _is_told(difference: Difference) -> bool:
    """Of overhangs that do not follow from the other sizes there is nothing to say."""
    return difference.kind != "overhangs" or difference.mm is not None


def _one(difference: Difference, lang: Lang) -> str:
    kind, more = difference.kind, difference.mm
    if more is None:
        return translate("CompareOverlay", "{size}: no comparison").format(size=size_name(kind, lang))
    if more == 0:
        return _same(kind)
    return (_larger(kind) if more > 0 else _smaller(kind)).format(mm=format_number(abs(more), lang, 0))


def _same(kind: Size) -> str:
    return {
        "length": translate("CompareOverlay", "just as long"),
        "width": translate("CompareOverlay", "just as wide"),
        "height": translate("CompareOverlay", "just as high"),
        "wheelbase": translate("CompareOverlay", "same wheelbase"),
        "overhangs": translate("CompareOverlay", "same overhangs together"),
    }[kind]


def _larger(kind: Size) -> str:
    return {
        "length": translate("CompareOverlay", "{mm} mm longer"),
        "width": translate("CompareOverlay", "{mm} mm wider"),
        "height": translate("CompareOverlay", "{mm} mm higher"),
        "wheelbase": translate("CompareOverlay", "wheelbase {mm} mm longer"),
        "overhangs": translate("CompareOverlay", "overhangs together {mm} mm longer"),
    }[kind]


def _smaller(kind: Size) -> str:
    return {
        "length": translate("CompareOverlay", "{mm} mm shorter"),
        "width": translate("CompareOverlay", "{mm} mm narrower"),
        "height": translate("CompareOverlay", "{mm} mm lower"),
        "wheelbase": translate("CompareOverlay", "wheelbase {mm} mm shorter"),
        "overhangs": translate("CompareOverlay", "overhangs together {mm} mm shorter"),
    }[kind]
