"""The X-ray matrix: what is counted, which lines are drawn, and that no order of the cars changes a verdict."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.comparison.columns import short_part_name
from catalogue_app.comparison.links import lines_between
from catalogue_app.comparison.matrix import shared_under
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Model, PartLink, Variant
from catalogue_app.facts.text import LANGUAGES, Text, same
from catalogue_app.facts.vocabulary import Body, ComponentKind, Drive, Layer, Powertrain, Status
from catalogue_app.origin.sharing import LayerVerdict, Verdict
from tests.comparison.made_up import SOURCE, columns, component
from tests.comparison.test_golden import AVENGER, B10, COMPASS, E600, E3008, GRANDLAND, JUNIOR, PHEV3008


@pytest.fixture
def under(variants):
    return lambda *ids: shared_under([variants[i] for i in ids])


def test_each_car_is_counted_against_the_baseline(under):
    found = under(B10, E3008, GRANDLAND, COMPASS)
    baseline = found.against(1)
    assert baseline[1] is None
    assert [t and (len(t.same), len(t.counted), len(t.unknown)) for t in baseline] == [
        (0, 5, 1), None, (3, 5, 1), (3, 5, 1),
    ]  # fmt: skip
    assert baseline[2].same == (Layer.PLATFORM, Layer.BATTERY, Layer.MOTOR)
    assert (
        baseline[2].sentence.nl
        == "3008 en Grandland: 3 van 5 lagen gedeeld (platform, accu, elektromotor), 1 onbekend."
    )


def test_shared_by_all_is_only_what_every_car_has(under):
    with_b10 = under(B10, E3008, GRANDLAND, COMPASS).together
    assert (with_b10.same, with_b10.counted) == ((), tuple(la for la in Layer if la is not Layer.ENGINE_GEARBOX))
    sisters = under(AVENGER, JUNIOR, E600).together
    assert set(sisters.same) >= {Layer.PLATFORM, Layer.BATTERY, Layer.MOTOR}
    assert sisters.sentence.en.startswith("All 3: ")


def test_an_engine_counts_as_soon_as_one_car_can_have_it(under):
    found = under(E3008, PHEV3008)
    assert Layer.ENGINE_GEARBOX in found.tally(0, 1).counted
    assert found.tally(0, 1) == found.tally(1, 0)


def test_below_two_cars_there_is_nothing_to_tell(under):
    found = under(B10)
    assert (found.layers, found.sentences, found.together) == ((), (), None)


def test_a_line_carries_the_verdict_behind_it(under):
    found = under(E3008, GRANDLAND)
    motor = next(layer for layer in found.layers if layer.layer is Layer.MOTOR)
    (link,) = motor.links
    assert link.verdict is Verdict.SAME_PART
    assert link.components == ("emotors-m4-157kw",)
    assert (link.evidence, link.source, link.reason) == (
        motor.verdict(0, 1).evidence, motor.verdict(0, 1).source, motor.verdict(1, 0).reason,
    )  # fmt: skip


def verdict(kind):
    return LayerVerdict(Layer.MOTOR, kind, same("reason"), Evidence.PRESS)


def drawn(**kinds):
    pairs = {(int(key[1]), int(key[2])): verdict(kind) for key, kind in kinds.items()}
    return [(line.left, line.right, line.lane, line.verdict) for line in lines_between(pairs)]


PART, KIN, OTHER = Verdict.SAME_PART, Verdict.SAME_FAMILY, Verdict.DIFFERENT


def test_of_one_family_a_line_of_its_own_is_drawn():
    assert drawn(p01=KIN) == [(0, 1, 0, KIN)]
    assert drawn(p01=OTHER) == []


def test_a_chain_needs_no_line_over_it():
    assert drawn(p01=PART, p12=PART, p02=PART) == [(0, 1, 0, PART), (1, 2, 0, PART)]
    assert drawn(p01=PART, p12=KIN, p02=KIN) == [(0, 1, 0, PART), (1, 2, 0, KIN)]


def test_a_related_part_between_does_not_stand_for_the_same_part():
    assert drawn(p01=PART, p12=KIN, p02=PART) == [(0, 1, 0, PART), (0, 2, 1, PART), (1, 2, 0, KIN)]


def test_parts_that_every_two_cars_share_but_not_all_three_are_not_shared_by_all():
    motors = [component(ComponentKind.MOTOR, n) for n in range(3)]

    def having(*which):
        links = tuple(PartLink(motors[n], (), Evidence.PRESS, None, SOURCE, same("has it")) for n in which)
        model = Model("m", "Brand", "Model", Status.ON_SALE, "C", Body.SUV, 5, 5, parts=links)
        return model, Variant("v", "m", same("V"), Powertrain.BEV, Drive.AWD, {})

    found = shared_under([having(0, 1), having(1, 2), having(0, 2)])
    assert all(Layer.MOTOR in tally.same for tally in found.pairs.values())
    assert Layer.MOTOR not in found.together.same
    assert Layer.MOTOR in shared_under([having(0, 1), having(1, 2), having(1)]).together.same


def with_motor(*levels):
    motor = component(ComponentKind.MOTOR, 0)
    for n, level in enumerate(levels):
        link = PartLink(motor, (), level, None, SOURCE, same("has it"))
        model = Model(f"m{n}", "Brand", f"Car {n}", Status.ON_SALE, "C", Body.SUV, 5, 5, parts=(link,))
        yield model, Variant("v", f"m{n}", same("V"), Powertrain.BEV, Drive.FWD, {})


def test_a_count_that_rests_on_a_rumour_says_so():
    sure = shared_under([*with_motor(Evidence.OFFICIAL, Evidence.PRESS)])
    assert sure.tally(0, 1).sentence.en == "Car 0 and Car 1: 1 of 5 layers shared (electric motor), 4 unknown."
    assert sure.tally(0, 1).evidence is Evidence.PRESS
    rumoured = shared_under([*with_motor(Evidence.OFFICIAL, Evidence.PRESS, Evidence.RUMOURED)])
    assert "(electric motor (rumour))" in rumoured.tally(0, 2).sentence.en
    assert "(electric motor)" in rumoured.tally(0, 1).sentence.en
    assert "(elektromotor (gerucht))" in rumoured.together.sentence.nl
    assert rumoured.together.evidence is Evidence.RUMOURED
    nothing = shared_under([*with_motor(Evidence.PRESS), having_none()])
    assert nothing.tally(0, 1).evidence is Evidence.UNKNOWN


def having_none():
    model = Model("x", "Brand", "Car x", Status.ON_SALE, "C", Body.SUV, 5, 5)
    return model, Variant("v", "x", same("V"), Powertrain.BEV, Drive.FWD, {})


def test_lines_that_would_cross_take_another_lane():
    assert drawn(p01=OTHER, p12=OTHER, p02=PART) == [(0, 2, 1, PART)]
    assert drawn(p01=OTHER, p02=PART, p03=OTHER, p12=OTHER, p13=KIN, p23=OTHER) == [(0, 2, 1, PART), (1, 3, 2, KIN)]


def told(cars):
    """Columns with names and ids of their own, so that sentences can be compared."""
    return [(replace(model, id=f"m{n}", name=f"Car {n}"), variant) for n, (model, variant) in enumerate(cars)]


@given(columns, st.randoms(use_true_random=False))
def test_the_order_of_the_cars_changes_no_verdict(cars, random):
    named = told(cars)
    order = list(range(len(named)))
    random.shuffle(order)
    before, after = shared_under(named), shared_under([named[i] for i in order])
    for old, new in zip(before.layers, after.layers, strict=True):
        for (one, other), found in new.verdicts.items():
            was = old.verdict(order[one], order[other])
            assert (found.verdict, found.evidence, found.applicable) == (was.verdict, was.evidence, was.applicable)
            assert set(found.components) == set(was.components)
    assert (before.together.same, before.together.unknown) == (after.together.same, after.together.unknown)


@given(columns)
def test_a_count_never_tells_more_than_the_verdicts(cars):
    found = shared_under(told(cars))
    for (one, other), tally in found.pairs.items():
        for layer in found.layers:
            kind = layer.verdict(one, other).verdict
            assert (layer.layer in tally.same) == (kind is Verdict.SAME_PART and layer.layer in tally.counted)
        assert len(tally.same) + len(tally.related) + len(tally.unknown) <= len(tally.counted)
    assert all(set(found.together.same) <= set(tally.same) for tally in found.pairs.values())


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("CATL NMC 50 kWh (46 kWh usable), first e-CMP battery", "CATL NMC 50 kWh"),
        ("157 kW (213 hp) STLA Medium front motor", "157 kW STLA Medium front motor"),
        ("1.2 turbo EB2 generation 3 (timing chain) - Turbo 100 / Hybrid 110", "1.2 turbo EB2 generation 3"),
        ("Giorgio", "Giorgio"),
        ("(unnamed)", "(unnamed)"),
    ],
)
def test_short_names_of_parts(name, short):
    found = short_part_name(Text(name, name, name, name, name))
    assert {found.in_(lang) for lang in LANGUAGES} == {short}
