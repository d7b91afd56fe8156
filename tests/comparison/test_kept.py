"""What is kept of a comparison: the cars in order, what was seen, and nothing that was no figure."""

from dataclasses import replace
from datetime import datetime

import pytest

from catalogue_app.comparison.kept import kept_of, name_of
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import FIGURES
from tests.comparison.keeping import EDITION, MADE, car, figure, price


def test_the_real_cars_are_kept_in_order_with_every_figure_of_the_table(variants):
    columns = list(variants.values())[10:16]
    kept = kept_of(columns, "Family car", MADE, EDITION, baseline=columns[2][1].id)
    assert kept.ids == tuple(column[1].id for column in columns)
    for seen, (model, variant) in zip(kept.seen, columns, strict=True):
        own = {**model.figures, **variant.figures}
        known = {s.key for s in FIGURES if s.key in own and own[s.key].evidence is not Evidence.RUMOURED}
        assert seen.figures.keys() == known
        assert all(seen.figures[key].value == own[key].value for key in known)
        assert seen.name.full.nl.startswith(model.brand)
        assert seen.name.full.nl.endswith(variant.name.nl)


def test_a_rumour_is_never_seen_and_what_is_only_reported_never_by_a_customer():
    column = car("b/m/v", figure("power_kw", 100, Evidence.RUMOURED), figure("torque_nm", 200, Evidence.REPORTED),
                 figure("boot_min_l", 300, Evidence.PRESS))  # fmt: skip
    assert kept_of([column], "n", MADE, EDITION).seen[0].figures.keys() == {"torque_nm", "boot_min_l"}
    assert kept_of([column], "n", MADE, EDITION, customer=True).seen[0].figures.keys() == {"boot_min_l"}


@pytest.mark.parametrize("ids", [[], ["a/b/c", "a/b/c"], [f"a/b/{n}" for n in range(7)]])
def test_none_seven_or_the_same_car_twice_is_no_comparison(ids):
    with pytest.raises(ValueError, match="one to 6 different versions"):
        kept_of([car(i) for i in ids], "n", MADE, EDITION)


def test_a_baseline_is_one_of_the_cars_and_a_time_has_its_zone():
    with pytest.raises(ValueError, match="baseline"):
        kept_of([car("a/b/c")], "n", MADE, EDITION, baseline="a/b/d")
    with pytest.raises(ValueError, match="time zone"):
        kept_of([car("a/b/c")], "n", datetime(2026, 3, 3), EDITION)  # noqa: DTZ001


def test_a_car_is_named_in_a_language_without_a_mark():
    model, variant = car("a/b/c", price(1))
    translated = replace(variant, name=replace(variant.name, en="Long range", nl="Groot bereik"))
    assert name_of((model, translated)).full.in_("nl") == "A B · Groot bereik"
    assert name_of((model, translated)).full.in_("fr") == "A B · Long range"
