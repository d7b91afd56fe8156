"""The registry of figures and the words of the trade."""

import pytest

from catalogue_app.facts.evidence import Evidence, evidence_of_source_kind, weakest
from catalogue_app.facts.figures import BY_KEY, FIGURES, Direction, FigureSpec, Form, figure_spec
from catalogue_app.facts.vocabulary import (
    Aspect,
    Body,
    ComponentKind,
    Drive,
    Layer,
    Match,
    Ownership,
    PlantState,
    Powertrain,
    Status,
    Technology,
    TieKind,
)

# Longest first: `_l_100km` before `_km` and `_l`.
UNIT_OF_SUFFIX = (
    ("_kwh_100km", "kWh/100 km"),
    ("_l_100km", "l/100 km"),
    ("_g_km", "g/km"),
    ("_kmh", "km/h"),
    ("_kwh", "kWh"),
    ("_min", "min"),
    ("_kw", "kW"),
    ("_nm", "Nm"),
    ("_km", "km"),
    ("_mm", "mm"),
    ("_kg", "kg"),
    ("_cc", "cc"),
    ("_m", "m"),
    ("_l", "l"),
    ("_s", "s"),
)
WITHOUT_SUFFIX = {"price": "EUR", "euro_ncap_stars": "★", "dc_window": "%"}


def test_every_key_is_unique() -> None:
    keys = [spec.key for spec in FIGURES]
    assert sorted(set(keys)) == sorted(keys)
    assert list(BY_KEY) == keys


@pytest.mark.parametrize("spec", FIGURES, ids=lambda spec: spec.key)
def test_the_unit_in_the_key_is_the_unit(spec: FigureSpec) -> None:
    if spec.key in WITHOUT_SUFFIX:
        assert spec.unit == WITHOUT_SUFFIX[spec.key]
        return
    key = spec.key.removesuffix("_charge_sustaining")
    expected = next((unit for suffix, unit in UNIT_OF_SUFFIX if key.endswith(suffix)), "")
    assert spec.unit == expected


@pytest.mark.parametrize("spec", FIGURES, ids=lambda spec: spec.key)
def test_an_entry_is_complete(spec: FigureSpec) -> None:
    assert spec.label.en
    assert spec.label.nl
    assert spec.low < spec.high
    assert spec.powertrains
    assert (spec.form is Form.CHOICE) == bool(spec.choices)
    if spec.form is not Form.NUMBER:
        assert spec.direction is Direction.NONE, "a text is neither better nor worse"


def test_figures_that_are_easily_mixed_up_are_different_figures() -> None:
    pairs = [
        ("battery_gross_kwh", "battery_net_kwh"),
        ("kerb_mass_kg", "mass_in_running_order_kg"),
        ("range_electric_km", "range_total_km"),
        ("consumption_l_100km", "consumption_l_100km_charge_sustaining"),
    ]
    for one, other in pairs:
        assert figure_spec(one).label != figure_spec(other).label


def test_an_unknown_key_names_the_known_ones() -> None:
    with pytest.raises(KeyError, match=r"lenght_mm.*length_mm"):
        figure_spec("lenght_mm")


def test_a_figure_exists_only_where_the_car_can_have_it() -> None:
    assert not figure_spec("cylinders").applies_to(Powertrain.BEV)
    assert not figure_spec("co2_g_km").applies_to(Powertrain.BEV)
    assert not figure_spec("dc_max_kw").applies_to(Powertrain.MHEV)
    assert figure_spec("battery_gross_kwh").applies_to(Powertrain.MHEV)
    assert figure_spec("range_total_km").applies_to(Powertrain.EREV)
    assert not figure_spec("range_total_km").applies_to(Powertrain.BEV)


@pytest.mark.parametrize(
    "words",
    [Aspect, Body, ComponentKind, Drive, Layer, Match, Ownership, PlantState, Powertrain, Status, Technology, TieKind,
     Evidence],
)  # fmt: skip
def test_every_word_reads_in_both_languages(words: type) -> None:
    for word in words:  # type: ignore[attr-defined]
        assert word.label.en
        assert word.label.nl
        assert words(str(word.value)) is word


def test_evidence_is_ordered_and_a_chain_is_as_sure_as_its_weakest_link() -> None:
    assert sorted(Evidence, key=lambda e: e.rank) == [
        Evidence.MEASURED, Evidence.OFFICIAL, Evidence.PRESS, Evidence.REPORTED, Evidence.RUMOURED, Evidence.UNKNOWN,
    ]  # fmt: skip
    assert weakest([Evidence.OFFICIAL, Evidence.RUMOURED, Evidence.PRESS]) is Evidence.RUMOURED
    assert weakest([]) is Evidence.UNKNOWN
    assert not Evidence.RUMOURED.releasable
    assert not Evidence.REPORTED.releasable
    assert Evidence.PRESS.releasable


def test_a_source_gives_its_kind_of_evidence() -> None:
    assert evidence_of_source_kind("manufacturer") is Evidence.OFFICIAL
    assert evidence_of_source_kind("press") is Evidence.PRESS
    assert evidence_of_source_kind("encyclopedia") is Evidence.REPORTED
    assert evidence_of_source_kind("hearsay") is Evidence.UNKNOWN


def test_only_an_exact_row_may_stand_for_a_variant() -> None:
    assert [m for m in Match if m.usable] == [Match.EXACT, Match.RENAMED]
