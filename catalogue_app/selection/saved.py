"""A selection as plain data, to be kept in settings, and back."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.text import LANGUAGES, Text
from catalogue_app.selection.wishes import Bounds, Facet, Part, Selection, Sort, Span
from catalogue_app.selection.words import LABELS

T = TypeVar("T")
_MOST = 1e12  # beyond any price in any currency


def as_data(selection: Selection) -> dict[str, object]:
    """Return a selection as data that JSON can carry.

    What its search found is left out, for it is an answer of one catalogue: whoever reads the data asks again.
    """
    part = selection.part
    return {
        "chosen": {str(facet): sorted(values) for facet, values in selection.chosen.items()},
        "spans": {str(span): [bounds.low, bounds.high] for span, bounds in selection.spans.items()},
        "query": selection.query,
        "part": None if part is None else _part_data(part),
        "sort": str(selection.sort),
    }


def from_data(data: Mapping[str, object]) -> Selection:
    """Return the selection that `as_data` told, with `found` None and without limits.

    Whatever is unknown or not understood is left out (an answer of an older version, a value edited by hand); never
    raises.
    """
    query, part = data.get("query"), data.get("part")
    return Selection(
        chosen=_chosen(_mapping(data.get("chosen"))),
        spans=_spans(_mapping(data.get("spans"))),
        query=query if isinstance(query, str) else "",
        part=_part(_mapping(part)),
        sort=_member(Sort, data.get("sort")) or Sort.BRAND,
    )


def _part_data(part: Part) -> dict[str, object]:
    title = {lang: words for lang in LANGUAGES if (words := getattr(part.title, lang)) is not None}
    return {"kind": part.kind, "id": part.id, "title": title, "model_ids": list(part.model_ids)}


def _part(data: Mapping[str, object]) -> Part | None:
    title = {key: words for key, words in _mapping(data.get("title")).items() if isinstance(words, str)}
    kind, part_id = data.get("kind"), data.get("id")
    if not isinstance(kind, str) or not isinstance(part_id, str) or not {"en", "nl"} <= title.keys():
        return None
    words = Text(title["en"], title["nl"], title.get("de"), title.get("fr"), title.get("it"))
    return Part(kind, part_id, words, tuple(_strings(data.get("model_ids"))))


def _chosen(data: Mapping[str, object]) -> dict[Facet, frozenset[str]]:
    found = {}
    for name, values in data.items():
        facet = _member(Facet, name)
        if facet is not None and (known := frozenset(v for v in _strings(values) if _is_answer(facet, v))):
            found[facet] = known
    return found


def _is_answer(facet: Facet, value: str) -> bool:
    """Whether a value can be an answer to a facet in some catalogue."""
    if facet in LABELS:
        return _member(LABELS[facet], value) is not None
    if facet is Facet.EVIDENCE:
        return _member(Evidence, value) is not None
    if facet is Facet.MISSING:
        return value in BY_KEY
    return value.isdecimal() if facet is Facet.SEATS else bool(value)


def _spans(data: Mapping[str, object]) -> dict[Span, Bounds]:
    found = {}
    for name, ends in data.items():
        span = _member(Span, name)
        if span is not None and isinstance(ends, list | tuple) and len(ends) == 2:
            bounds = Bounds(_number(ends[0]), _number(ends[1]))
            if not bounds.open:
                found[span] = bounds
    return found


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if -_MOST <= value <= _MOST else None  # not a number either


def _member(kind: Callable[[str], T], value: object) -> T | None:
    try:
        return kind(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _strings(value: object) -> list[str]:
    return [v for v in value if isinstance(v, str)] if isinstance(value, list | tuple) else []
