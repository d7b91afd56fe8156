"""A kept comparison as plain data, to be written to a file, and back. Reading is strict: nothing is guessed."""

from collections.abc import Callable
from typing import TypeVar

from catalogue_app.comparison.kept import (
    MOST_CARS,
    MOST_STEPS,
    NAME_LENGTH,
    NOTE_LENGTH,
    REASON_LENGTH,
    CarName,
    Kept,
    Rows,
    SeenCar,
    SeenFigure,
    Step,
    View,
)
from catalogue_app.comparison.strict import ENTRIES, At
from catalogue_app.drawing.overlay import Align
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.text import LANGUAGES, Text

T = TypeVar("T")
ID_LENGTH = 200
_WORDS = 300
_CODE = 40  # a unit, a market, an edition
_KEYS = 300  # rows and figures: many times what the registry has
EACH_ONCE = Text(
    "every version once",
    "elke uitvoering één keer",
    "jede Version einmal",
    "chaque version une fois",
    "ogni versione una volta",
)
ONE_OF_THE_CARS = Text(
    "the id of one of the cars",
    "de id van een van de auto’s",
    "die Kennung eines der Fahrzeuge",
    "l’identifiant d’une des voitures",
    "l’identificativo di una delle auto",
)
MONTH_OR_DAY = Text(
    "a date as 2026, 2026-03 or 2026-03-02",
    "een datum als 2026, 2026-03 of 2026-03-02",
    "ein Datum wie 2026, 2026-03 oder 2026-03-02",
    "une date comme 2026, 2026-03 ou 2026-03-02",
    "una data come 2026, 2026-03 o 2026-03-02",
)


def as_data(kept: Kept) -> dict[str, object]:
    """Return a comparison as data that JSON can carry."""
    view = kept.view
    return {
        "name": kept.name,
        "made": kept.made.isoformat(),
        "edition": kept.edition,
        "baseline": kept.baseline,
        "customer": kept.customer,
        "note": kept.note,
        "view": {
            "rows": str(view.rows),
            "align": str(view.align),
            "hidden_rows": list(view.hidden_rows),
            "hidden_groups": list(view.hidden_groups),
            "collapsed_groups": list(view.collapsed_groups),
        },
        "story": [_step_data(step) for step in kept.story],
        "cars": [
            {**_name_data(car.name), "figures": {key: _figure_data(seen) for key, seen in car.figures.items()}}
            for car in kept.seen
        ],
    }


def from_data(data: object) -> Kept:
    """Return the comparison that `as_data` told.

    Raises NotRight with the place and what would be right at the first thing that is not as it should be.
    """
    top = At(data).fields("name", "made", "edition", "baseline", "customer", "note", "view", "story", "cars")
    seen = tuple(_car(item) for item in top["cars"].items(1, MOST_CARS))
    ids = [car.name.id for car in seen]
    if len(set(ids)) < len(ids):
        raise top["cars"].wrong(EACH_ONCE)
    baseline = None if top["baseline"].absent else top["baseline"].text(ID_LENGTH)
    if baseline is not None and baseline not in ids:
        raise top["baseline"].wrong(ONE_OF_THE_CARS)
    return Kept(
        name=top["name"].text(NAME_LENGTH),
        made=top["made"].time(),
        edition=top["edition"].text(_CODE, least=0),
        seen=seen,
        baseline=baseline,
        view=_view(top["view"]),
        note=top["note"].lines(NOTE_LENGTH),
        story=tuple(_step(item) for item in top["story"].items(0, MOST_STEPS)),
        customer=top["customer"].truth(),
    )


def _view(at: At) -> View:
    found = at.fields("rows", "align", "hidden_rows", "hidden_groups", "collapsed_groups")

    def keys(name: str) -> tuple[str, ...]:
        return tuple(item.text(ID_LENGTH) for item in found[name].items(0, _KEYS))

    return View(
        rows=found["rows"].member(Rows),
        align=found["align"].member(Align),
        hidden_rows=keys("hidden_rows"),
        hidden_groups=keys("hidden_groups"),
        collapsed_groups=keys("collapsed_groups"),
    )


def _step_data(step: Step) -> dict[str, object]:
    return {
        "day": step.day.isoformat(),
        "kept": _name_data(step.kept),
        "dropped": _name_data(step.dropped),
        "replaced_by": None if step.replaced_by is None else _name_data(step.replaced_by),
        "reason": step.reason,
    }


def _step(at: At) -> Step:
    found = at.fields("day", "kept", "dropped", "replaced_by", "reason")
    by = found["replaced_by"]
    return Step(
        day=found["day"].day(),
        kept=_name(found["kept"]),
        dropped=_name(found["dropped"]),
        replaced_by=None if by.absent else _name(by),
        reason=found["reason"].lines(REASON_LENGTH),
    )


def _name_data(name: CarName) -> dict[str, object]:
    return {"id": name.id, "model": name.model, "version": _text_data(name.version)}


def _name(at: At) -> CarName:
    return _name_of(at.fields("id", "model", "version"))


def _name_of(found: dict[str, At]) -> CarName:
    return CarName(found["id"].text(ID_LENGTH), found["model"].text(_WORDS), _text(found["version"]))


def _car(at: At) -> SeenCar:
    found = at.fields("id", "model", "version", "figures")
    figures = found["figures"].entries()
    if len(figures) > _KEYS or not all(0 < len(key) <= ID_LENGTH for key in figures):
        raise found["figures"].wrong(ENTRIES)
    for key, entry in figures.items():
        At(key, entry.place).text(ID_LENGTH)  # a key is a text like any other
    return SeenCar(_name_of(found), {key: _figure(entry) for key, entry in figures.items()})


def _figure_data(seen: SeenFigure) -> dict[str, object]:
    return {
        "value": list(seen.value) if isinstance(seen.value, tuple) else seen.value,
        "unit": seen.unit,
        "evidence": str(seen.evidence),
        "market": seen.market,
        "as_of": None if seen.as_of is None else str(seen.as_of),
        "words": None if seen.words is None else _text_data(seen.words),
    }


def _figure(at: At) -> SeenFigure:
    found = at.fields("value", "unit", "evidence", "market", "as_of", "words")
    return SeenFigure(
        value=found["value"].quantity(_WORDS),
        unit=found["unit"].text(_CODE, least=0),
        evidence=found["evidence"].member(Evidence),
        market=_maybe(found["market"], lambda at: at.text(_CODE)),
        as_of=_maybe(found["as_of"], lambda at: at.parsed(PartialDate.parse, MONTH_OR_DAY)),
        words=_maybe(found["words"], _text),
    )


def _maybe(at: At, read: Callable[[At], T]) -> T | None:
    return None if at.absent else read(at)


def _text_data(text: Text) -> dict[str, object]:
    return {lang: words for lang in LANGUAGES if (words := getattr(text, lang)) is not None}


def _text(at: At) -> Text:
    found = at.fields(*LANGUAGES)
    others = [_maybe(found[lang], lambda at: at.text(_WORDS)) for lang in ("de", "fr", "it")]
    return Text(found["en"].text(_WORDS), found["nl"].text(_WORDS), *others)
