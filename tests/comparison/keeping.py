"""Cars made by hand and any kept comparison, for the tests of what is kept and taken home."""

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

from catalogue_app.comparison.kept import (
    CarName,
    Kept,
    Rows,
    SeenCar,
    SeenFigure,
    Step,
    View,
)
from catalogue_app.drawing.overlay import Align
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY, FIGURES
from catalogue_app.facts.records import Figure, Model, Source, Variant
from catalogue_app.facts.text import Text, same
from catalogue_app.facts.vocabulary import Body, Drive, Powertrain, Status

SOURCE = Source("s", "Publisher", "Title")
MADE = datetime(2026, 3, 3, 14, 30, tzinfo=UTC)
EDITION = "2026-03-01"


def figure(key, value, evidence=Evidence.OFFICIAL, market=None, unit=None, as_of=None, words=None):
    spec = BY_KEY[key]
    return Figure(key, value, spec.unit if unit is None else unit, evidence, SOURCE, as_of, market, words=words)


def car(variant_id, *figures, version="Version"):
    brand, model, _ = variant_id.split("/")
    made = Model(f"{brand}/{model}", brand.title(), model.upper(), Status.ON_SALE, "C", Body.SUV, 5, 5)
    found = {f.key: f for f in figures}
    return made, Variant(variant_id, made.id, same(version), Powertrain.BEV, Drive.FWD, found)


def price(amount, market="NL", evidence=Evidence.OFFICIAL, unit="EUR"):
    return figure("price", amount, evidence, market, unit, PartialDate(2026, 3))


_one_line = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"))
words = st.text(_one_line, min_size=1, max_size=12)
_lines = st.text(st.one_of(_one_line, st.just("\n")), max_size=20)
texts = st.builds(Text, words, words, st.none() | words, st.none() | words, st.none() | words)
names = st.builds(CarName, words, words, texts)
numbers = st.one_of(st.integers(-(10**12), 10**12), st.floats(-1e12, 1e12))
bands = st.tuples(numbers, numbers).map(lambda ends: tuple(sorted(ends)))
dates = st.sampled_from([None, PartialDate(2026), PartialDate(2026, 3), PartialDate(2026, 3, 2)])
seen_figures = st.builds(
    SeenFigure,
    st.one_of(numbers, bands, words),
    st.text(_one_line, max_size=6),
    st.sampled_from(Evidence),
    st.none() | st.sampled_from(["NL", "DE"]),
    dates,
    st.none() | texts,
)
keys = st.sampled_from([spec.key for spec in FIGURES])
seen_cars = st.builds(SeenCar, names, st.dictionaries(keys | words, seen_figures, max_size=4))
views = st.builds(
    View,
    st.sampled_from(Rows),
    st.sampled_from(Align),
    *[st.lists(words, max_size=3).map(tuple) for _ in range(3)],
)
days = st.dates(date(1990, 1, 1), date(2140, 1, 1))
steps = st.builds(Step, days, names, names, st.none() | names, _lines)
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@st.composite
def kepts(draw):
    cars = draw(st.lists(seen_cars, min_size=1, max_size=6, unique_by=lambda seen: seen.name.id))
    return Kept(
        name=draw(words),
        made=draw(st.datetimes(datetime(1990, 1, 1), datetime(2140, 1, 1), timezones=zones)),  # noqa: DTZ001
        edition=draw(st.sampled_from(["2026-11-23", "", "spring"])),
        seen=tuple(cars),
        baseline=draw(st.sampled_from([None, *(seen.name.id for seen in cars)])),
        view=draw(views),
        note=draw(_lines),
        story=tuple(draw(st.lists(steps, max_size=3))),
        customer=draw(st.booleans()),
    )
