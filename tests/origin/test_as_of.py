"""What was known on a day: nothing later, ever more as time goes by, and on the day of the edition all of it."""

import dataclasses
import itertools
from collections.abc import Iterator, Mapping
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import Figure, Other, Source, Tie
from catalogue_app.facts.resolution import NOT_THIS_VERSION, OTHER_EDITION
from catalogue_app.facts.vocabulary import Layer, Status
from catalogue_app.origin.as_of import AsOfCatalogue
from catalogue_app.origin.as_of_model import known_figure
from catalogue_app.origin.moment import Moment, begins_after, last_day
from catalogue_app.origin.public import PublicCatalogue
from catalogue_app.origin.sharing import Verdict, verdicts
from catalogue_app.store.reading import StoredCatalogue

KINDS = ("models", "cards", "components", "ties", "families", "precedents", "context", "conflicts", "gaps")
EDITION = PartialDate.parse("2026-11-23")
DAYS = st.dates(date(2019, 1, 1), date(2026, 12, 31)).map(lambda d: PartialDate(d.year, d.month, d.day))


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


def dates_in(thing: object, path: str) -> Iterator[tuple[str, PartialDate]]:
    """Every date anywhere inside, with the way to it."""
    if isinstance(thing, PartialDate):
        yield path, thing
    elif dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        for field in dataclasses.fields(thing):
            yield from dates_in(getattr(thing, field.name), f"{path}.{field.name}")
    elif isinstance(thing, Mapping):
        for key, item in thing.items():
            yield from dates_in(item, f"{path}[{key}]")
    elif isinstance(thing, tuple | list | frozenset):
        for number, item in enumerate(thing):
            yield from dates_in(item, f"{path}[{number}]")


def anachronisms(view: AsOfCatalogue, on: PartialDate) -> list[str]:
    """The dates of facts that had not surely come, and those of sources that had surely not appeared."""
    found = []
    for kind in KINDS:
        for path, at in dates_in(getattr(view, kind)(), kind):
            if path.endswith(".published"):
                wrong = begins_after(at, on)
            elif path.endswith(".since"):  # since when a bond holds; its statement says when that was told
                wrong = False
            else:
                wrong = not at.known_by(on)
            if wrong:
                found.append(f"{path} is {at}")
    return found


def facts_of(view: AsOfCatalogue | StoredCatalogue) -> set[object]:
    """Names for everything that can be known, to set two days side by side."""
    found: set[object] = set()
    for model in view.models():
        found.add(model.id)
        found |= {(model.id, "variant", v.id) for v in model.variants}
        found |= {(model.id, "part", p.component.id) for p in model.parts}
        found |= {(model.id, "part", p.component.id, v) for p in model.parts for v in p.variants}
        found |= {(model.id, "plant", p.plant.en) for p in model.production}
        found |= {s.id for s in (*model.statements, *model.notes)} | {s.statement.id for s in model.shares}
        found |= {(v.id, key) for v in model.variants for key in v.figures}
        found |= {(model.id, key) for key in model.figures}
    for part in view.components():
        found |= {s.id for s in (part.statement, *part.facts, *part.dealer_notes)}
        found |= {(part.id, "kin", kin.other, kin.same) for kin in part.kin}
        found |= {also.statement.id for also in part.also_described}
    found |= {t.statement.id for t in view.ties()} | {s.id for s in view.context()}
    found |= {f.name.en for f in view.families()} | {p.statement.id for p in view.precedents()}
    return found


@settings(max_examples=25)
@given(DAYS)
def test_nothing_later_than_the_day_is_left_anywhere(catalogue: StoredCatalogue, on: PartialDate) -> None:
    if not EDITION.known_by(on):
        assert anachronisms(AsOfCatalogue(catalogue, on), on) == []


def test_the_walk_does_find_what_is_to_go(catalogue: StoredCatalogue) -> None:
    view = AsOfCatalogue(catalogue, day("2026-11-22"))
    assert len(anachronisms(view, day("2025-06-01"))) > 1_000


@settings(max_examples=25)
@given(DAYS, DAYS)
def test_what_is_known_on_a_day_is_known_on_every_later_day(
    catalogue: StoredCatalogue, one: PartialDate, other: PartialDate
) -> None:
    earlier, later = sorted((one, other))
    assert facts_of(AsOfCatalogue(catalogue, earlier)) <= facts_of(AsOfCatalogue(catalogue, later))


@pytest.mark.parametrize("on", ["2026-11-23", "2026-12-31", "2027"])
def test_from_the_day_of_the_edition_on_it_is_the_catalogue_itself(catalogue: StoredCatalogue, on: str) -> None:
    view = AsOfCatalogue(catalogue, day(on), home=catalogue.market())
    for kind in KINDS:
        assert getattr(view, kind)() == getattr(catalogue, kind)(), kind
    assert view.undated == 0
    for card in catalogue.cards():
        assert view.relatives(card.id).count == catalogue.relatives(card.id).count


def test_the_day_before_only_undated_and_half_dated_facts_are_missing(catalogue: StoredCatalogue) -> None:
    view = AsOfCatalogue(catalogue, day("2026-11-22"))
    assert view.undated > 100
    for tie in set(catalogue.ties()) - set(view.ties()):
        assert str(tie.statement.as_of) == "2026", "a year that is not over yet is not known"
    assert view.gaps() == ()  # the state of research bears no earlier date


def test_a_superseded_bond_comes_back_before_the_one_that_replaced_it(catalogue: StoredCatalogue) -> None:
    def stakes(on: str) -> list[Tie]:
        found = AsOfCatalogue(catalogue, day(on)).ties()
        return [t for t in found if (t.giver.en, t.taker.en, t.kind) == ("Stellantis", "Leapmotor", "equity")]

    assert [t.statement.supersedes for t in stakes("2025-12-31")] == [None]
    assert [t.statement.supersedes for t in stakes("2026-01-31")] == [None, "t-stellantis-leapmotor-equity-2023-10-26"]


def figure(value: float, as_of: str, others: tuple[Other, ...] = ()) -> Figure:
    return Figure("power_kw", value, "kW", Evidence.PRESS, Source("s", "P", "T"), day(as_of), others=others)


def test_a_figure_that_a_newer_edition_replaced_comes_back() -> None:
    older = Other(100, Source("o", "P", "T"), OTHER_EDITION, as_of=day("2024-05"), evidence=Evidence.PRESS, unit="kW")
    band = Other((90, 120), Source("b", "P", "T"), NOT_THIS_VERSION, as_of=day("2024-01"), evidence=Evidence.PRESS)
    newest = figure(110, "2026-02", (older, band))

    def known(on: str) -> Figure | None:
        return known_figure(newest, Moment(day(on), EDITION), "NL")

    assert known("2024-04-30") is None  # a family band never stands for the car
    before = known("2025-01-01")
    assert before is not None
    assert (before.value, before.unit, before.source.id) == (100, "kW", "o")
    assert [o.value for o in before.others] == [(90, 120)]
    after = known("2026-02-28")
    assert after is not None
    assert (after.value, len(after.others)) == (110, 2)


def test_a_source_that_had_not_appeared_says_nothing() -> None:
    moment = Moment(day("2026-10-05"), EDITION)
    later = Source("s", "P", "T", published=day("2026-10-10"))
    assert not moment.knows(day("2026-10-02"), later)
    assert Moment(day("2026-10-10"), EDITION).knows(day("2026-10-02"), later)
    same_year = Source("s", "P", "T", published=day("2026"))  # somewhen in the year: its own date decides
    assert moment.knows(day("2026-10-02"), same_year)
    assert not moment.knows(None, Source("s", "P", "T"))
    assert moment.leaves_out(None, Source("s", "P", "T"))


def test_a_car_is_announced_until_its_first_day_of_sale(catalogue: StoredCatalogue) -> None:
    def status(on: str) -> Status:
        return AsOfCatalogue(catalogue, day(on)).model("leapmotor/b05").status

    assert catalogue.model("leapmotor/b05").on_sale_from == day("2026-04")
    assert (status("2026-03-02"), status("2026-05-01")) == (Status.ANNOUNCED, Status.ON_SALE)
    assert AsOfCatalogue(catalogue, day("2026-03-02")).model("leapmotor/b05").on_sale_from is None


def test_a_car_nobody_had_heard_of_is_absent_and_the_sentence_says_when(catalogue: StoredCatalogue) -> None:
    view = AsOfCatalogue(catalogue, day("2025-09"))
    assert "opel/c-suv-2028" not in {m.id for m in view.models()} | {c.id for c in view.cards()}
    with pytest.raises(NotFound, match="Opel C-SUV 2028 was known up to Sept 2025"):
        view.model("opel/c-suv-2028")
    assert view.relatives("opel/c-suv-2028").count == view.relatives("no/such").count == 0
    with pytest.raises(NotFound):
        view.model("no/such")
    with pytest.raises(NotFound):
        AsOfCatalogue(catalogue, day("2010")).component("leap-3-5")


def test_no_reference_leads_to_a_car_that_was_not_known(catalogue: StoredCatalogue) -> None:
    view = AsOfCatalogue(catalogue, day("2025-06"))
    known = {m.id for m in view.models()}
    assert {s.other_id for m in view.models() for s in m.shares if s.other_id} <= known
    assert {i for f in view.families() for i in f.member_ids} <= known
    assert {r.id for i in known for r in view.relatives(i).nearest} <= known
    for model in view.models():
        assert view.model(model.id) == model
        assert {v for p in model.parts for v in p.variants} <= {v.id for v in model.variants}


@settings(max_examples=50)
@given(DAYS, st.data())
def test_verdicts_are_symmetric_and_follow_from_the_links_on_any_day(
    catalogue: StoredCatalogue, on: PartialDate, data: st.DataObject
) -> None:
    models = AsOfCatalogue(catalogue, on).models()
    if len(models) < 2:
        return
    a, b = data.draw(st.lists(st.sampled_from(models), min_size=2, max_size=2, unique_by=lambda m: m.id))
    there, back = verdicts(a, b), verdicts(b, a)
    for layer in Layer:
        assert (there[layer].verdict, there[layer].evidence) == (back[layer].verdict, back[layer].evidence)
        if layer is not Layer.DESIGN_PRODUCTION and there[layer].verdict is Verdict.SAME_PART:
            left, right = ({p.component.canonical: p for p in m.parts} for m in (a, b))
            for part in there[layer].components:
                weakest = max(left[part].evidence, right[part].evidence, key=lambda level: level.rank)
                assert there[layer].evidence.rank >= weakest.rank, "never surer than its weakest link"


def test_a_customer_sees_the_past_through_the_same_rules(catalogue: StoredCatalogue) -> None:
    view = AsOfCatalogue(catalogue, day("2026-03-02"))
    public = PublicCatalogue(view)
    assert facts_of(public) <= facts_of(view)  # type: ignore[arg-type]
    opel = public.model("opel/c-suv-2028")  # on that day it was only reported
    assert (opel.parts, opel.statements) == ((), ())


def test_last_days() -> None:
    assert [str(last_day(day(t))) for t in ("2024", "2024-02", "2024-02-03")] == [
        "2024-12-31", "2024-02-29", "2024-02-03",
    ]  # fmt: skip
    pairs = itertools.product(("2026", "2026-03", "2026-03-02"), repeat=2)
    assert not any(begins_after(day(a), day(b)) for a, b in pairs)
    assert begins_after(day("2026-04"), day("2026-03-31"))
