"""By hand from the content: which car wins which row, and why some rows have no winner."""

import pytest

from catalogue_app.comparison import ranking
from catalogue_app.comparison.table import compare
from catalogue_app.facts.figures import BY_KEY, Basis, Direction

B10 = "leapmotor/b10/b10-life-pro-max-67-1-kwh"
B10_SMALL = "leapmotor/b10/b10-life-pro-56-2-kwh"
B10_REEV = "leapmotor/b10/b10-hybrid-ev-reev-18-8-kwh"
C10_REEV = "leapmotor/c10/c10-reev-28-4-kwh"
E3008 = "peugeot/3008/e-3008-210-73-kwh"
PHEV3008 = "peugeot/3008/3008-plug-in-hybrid-195-e-dcs7"
PHEV225 = "peugeot/3008/3008-plug-in-hybrid-225-e-dcs7"
HYBRID3008 = "peugeot/3008/3008-hybrid-145-e-dcs6"
GRANDLAND = "opel/grandland/grandland-electric-73-kwh"
COMPASS = "jeep/compass/compass-electric-213-74-kwh"


@pytest.fixture
def rows(variants):
    def of(*ids):
        return {row.key: row for row in compare([variants[i] for i in ids]).rows}

    return of


@pytest.mark.parametrize(
    ("key", "best"),
    [
        ("power_kw", (0,)),  # 160 · 157 · 157 · 157
        ("torque_nm", (1, 2, 3)),  # 240 · 345 · 345 · 345
        ("battery_net_kwh", (3,)),  # 65 · 73 · 73 · 74
        ("dc_max_kw", (0,)),  # 168 · 160 · 160 · 160
        ("ac_max_kw", (0, 1, 3)),  # 11 · 11 · geen bron · 11
        ("range_wltp_km", (1,)),  # 434 · 527 · 523 · 500
        ("zero_to_100_s", (0,)),  # 8.0 · 8.8 · 9.0 · 8.5
        ("top_speed_kmh", (3,)),  # geen bron · 170 · 170 · 180
        ("boot_min_l", (2, 3)),  # 430 · 520 · 550 · 550
        ("boot_max_l", (0,)),  # 1700 · 1482 · 1645 · geen bron
        ("tow_braked_kg", (1,)),  # geen bron · 1250 · 1200 · 1000
    ],
)
def test_best_of_four_electric_cars(rows, key, best):
    row = rows(B10, E3008, GRANDLAND, COMPASS)[key]
    assert (row.best, row.reason.nl, row.reason.en) == (best, "", "")


@pytest.mark.parametrize(
    ("key", "reason", "basis"),
    [
        ("price", ranking.OTHER_MARKET, Basis.MARKET),  # PT · NL · BE · ES
        ("dc_time_min", ranking.OTHER_WINDOW, Basis.DC_WINDOW),  # 30-80 · 20-80 · geen bron · 20-80
        ("consumption_kwh_100km", ranking.OVERLAP, None),  # 17.3 · 16.7 · 16.2 – 21.3 · 15.6 – 19.3
        ("length_mm", ranking.NO_DIRECTION, None),
        ("turning_circle_m", ranking.TOO_FEW, None),  # only the 3008 has a source
    ],
)
def test_no_winner_says_why(rows, key, reason, basis):
    row = rows(B10, E3008, GRANDLAND, COMPASS)[key]
    assert (row.best, row.reason, row.blocked_by) == ((), reason, basis)


def test_two_dutch_prices_are_ranked(rows):
    assert rows(E3008, B10_SMALL)["price"].best == (1,)


def test_charging_times_of_one_window_are_ranked(rows):
    assert rows(E3008, COMPASS)["dc_time_min"].best == (0, 1)


@pytest.mark.parametrize("other", [E3008, HYBRID3008, PHEV225, B10_REEV, C10_REEV])
@pytest.mark.parametrize("key", ["range_wltp_km", "consumption_kwh_100km", "consumption_l_100km", "co2_g_km"])
def test_plug_in_hybrids_are_never_ranked_on_weighted_values(rows, key, other):
    row = rows(PHEV3008, other)[key]
    assert row.best == ()
    assert row.reason in (ranking.PLUG_IN, ranking.TOO_FEW)


def test_a_figure_that_cannot_exist_is_not_unknown(rows):
    row = rows(E3008, PHEV3008)["cylinders"]
    assert row.applicable == (False, True)
    assert row.state == "different"


def test_states(rows):
    found = rows(E3008, GRANDLAND)
    assert found["power_kw"].state == "same"
    assert found["range_wltp_km"].state == "different"
    assert found["turning_circle_m"].state == "unknown"


def test_dimensions_come_from_the_model(rows):
    assert [f.value for f in rows(B10, E3008)["length_mm"].values] == [4515, 4542]


def test_rows_follow_the_registry_and_none_is_empty(variants):
    found = compare([variants[B10], variants[C10_REEV]])
    order = list(BY_KEY)
    places = [order.index(row.key) for row in found.rows]
    assert places == sorted(places)
    assert all(any(row.values) for row in found.rows)


def test_reason_and_best_exclude_each_other_for_the_whole_catalogue(variants):
    for row in compare(list(variants.values())).rows:
        assert bool(row.best) != bool(row.reason.nl), row.key
        assert bool(row.best) != bool(row.reason.en), row.key
        assert row.best == () or row.direction is not Direction.NONE
