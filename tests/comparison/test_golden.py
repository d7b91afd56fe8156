"""Comparisons worked out by hand from the dossier (../shared/dossier/models): values, states, winners, differences.

Each row: key, the values left to right (None: the dossier has none), state, best columns, differences to the first
column, and the part that makes all of them equal.
"""

import pytest

from catalogue_app.comparison.deltas import format_delta
from catalogue_app.comparison.parts import Finding
from catalogue_app.comparison.table import compare
from catalogue_app.facts.figures import BY_KEY, Basis

B10 = "leapmotor/b10/b10-life-pro-max-67-1-kwh"
E3008 = "peugeot/3008/e-3008-210-73-kwh"
PHEV3008 = "peugeot/3008/3008-plug-in-hybrid-195-e-dcs7"
GRANDLAND = "opel/grandland/grandland-electric-73-kwh"
COMPASS = "jeep/compass/compass-electric-213-74-kwh"
AVENGER = "jeep/avenger/avenger-electric-54-kwh"
JUNIOR = "alfa-romeo/junior/junior-elettrica-156"
E600 = "fiat/600/600e-54-kwh-156"
P208 = "peugeot/208/208-turbo-100-man6"
C3 = "citroen/c3/c3-turbo-100"
AVENGER_HYBRID = "jeep/avenger/avenger-e-hybrid-110"
H600 = "fiat/600/600-hybrid-110"
C3_HYBRID = "citroen/c3/c3-hybrid-110"

FOUR_ELECTRIC = [
    ("price", [29500, 48190, 43989, 50600], "different", (), [None, None, None]),  # PT, NL, BE, ES
    ("power_kw", [160, 157, 157, 157], "different", (0,), ["−3", "−3", "−3"]),
    ("torque_nm", [240, 345, 345, 345], "different", (1, 2, 3), ["+105", "+105", "+105"]),
    ("battery_gross_kwh", [67.1, None, None, 80], "different", (3,), [None, None, "+12,9"]),
    ("battery_net_kwh", [65, 73, 73, 74], "different", (3,), ["+8,0", "+8,0", "+9,0"]),
    ("ac_max_kw", [11, 11, None, 11], "unknown", (0, 1, 3), ["gelijk", None, "gelijk"]),
    ("dc_max_kw", [168, 160, 160, 160], "different", (0,), ["−8", "−8", "−8"]),
    ("dc_time_min", [20, 30, None, 30], "different", (), [None, None, None]),  # 30-80, 20-80, none, 20-80
    ("range_wltp_km", [434, 527, 523, 500], "different", (1,), ["+93", "+89", "+66"]),
    ("consumption_kwh_100km", [17.3, 16.7, (16.2, 21.3), (15.6, 19.3)], "different", (), ["−0,6", None, None]),
    ("zero_to_100_s", [8.0, 8.8, 9.0, 8.5], "different", (0,), ["+0,8", "+1,0", "+0,5"]),
    ("top_speed_kmh", [None, 170, 170, 180], "different", (3,), [None, None, None]),
    ("length_mm", [4515, 4542, 4650, 4552], "different", (), ["+27", "+135", "+37"]),
    ("wheelbase_mm", [2735, 2739, 2784, 2795], "different", (), ["+4", "+49", "+60"]),
    ("boot_min_l", [430, 520, 550, 550], "different", (2, 3), ["+90", "+120", "+120"]),
    ("boot_max_l", [1700, 1482, 1645, None], "different", (0,), ["−218", "−55", None]),
    ("frunk_l", [25, None, None, None], "unknown", (), [None, None, None]),
    ("tow_braked_kg", [None, 1250, 1200, 1000], "different", (1,), [None, None, None]),
]
TWO_PETROL = [
    ("price", [470000, 15000], "different", (), [None]),  # Czech crowns and Belgian euros
    ("power_kw", [74, 74], "same", (0, 1), ["gelijk"], "puretech-12-gen3"),
    ("torque_nm", [None, 205], "unknown", (), [None]),
    ("transmission", ["6-speed manual", "6-speed manual"], "same", (), [None]),  # no source says which gearbox
    ("cylinders", [3, 3], "same", (), ["gelijk"], "puretech-12-gen3"),
    ("displacement_cc", [1199, 1199], "same", (), ["gelijk"], "puretech-12-gen3"),
    ("consumption_l_100km", [(4.9, 5.7), (5.4, 6.1)], "different", (), ["+0,4 – +0,5"]),
    ("length_mm", [4055, 4015], "different", (), ["−40"]),
    ("height_mm", [1430, 1577], "different", (), ["+147"]),
    ("wheelbase_mm", [2540, 2540], "same", (), ["gelijk"]),  # one platform would stretch
    ("boot_min_l", [265, 310], "different", (1,), ["+45"]),
]
ELECTRIC_AND_PLUG_IN = [
    ("price", [48190, 43490], "different", (), [None]),  # NL and FR
    ("power_kw", [157, 143], "different", (0,), ["−14"]),
    ("cylinders", [None, 4], "different", (), [None]),
    ("battery_net_kwh", [73, 17.8], "different", (0,), ["−55,2"]),
    ("ac_max_kw", [11, 7.4], "different", (0,), ["−3,6"]),
    ("range_wltp_km", [527, (70, 83)], "different", (), [None]),
    ("consumption_kwh_100km", [16.7, (14.1, 15.6)], "different", (), [None]),
    ("zero_to_100_s", [8.8, 7.8], "different", (1,), ["−1,0"]),
    ("wheelbase_mm", [2739, 2739], "same", (), ["gelijk"]),
    ("turning_circle_m", [10.6, 10.6], "same", (0, 1), ["gelijk"]),
    ("boot_max_l", [1482, 1482], "same", (0, 1), ["gelijk"]),
]
THREE_SISTERS = [
    ("price", [36500, 38500, 36000], "different", (), ["+€\u20092.000", None]),  # FR, FR, BE
    ("power_kw", [115, 115, 115], "same", (0, 1, 2), ["gelijk", "gelijk"], "emotors-m3-115kw"),
    ("torque_nm", [260, 260, 260], "same", (0, 1, 2), ["gelijk", "gelijk"], "emotors-m3-115kw"),
    ("battery_gross_kwh", [54, 54, 54], "same", (0, 1, 2), ["gelijk", "gelijk"], "catl-nmc-54"),
    ("battery_net_kwh", [50.8, 50.8, 50.8], "same", (0, 1, 2), ["gelijk", "gelijk"], "catl-nmc-54"),
    ("battery_chemistry", [None, None, "NMC"], "unknown", (), [None, None]),
    ("ac_max_kw", [11, None, 11], "unknown", (0, 2), [None, "gelijk"]),
    ("dc_max_kw", [100, None, 100], "unknown", (0, 2), [None, "gelijk"]),
    ("range_wltp_km", [400, 410, 409], "different", (1,), ["+10", "+9"]),
    ("consumption_kwh_100km", [(14.2, 16.7)] * 3, "same", (), ["gelijk", "gelijk"]),
    ("zero_to_100_s", [9.0, 9.0, 9.0], "same", (0, 1, 2), ["gelijk", "gelijk"]),  # mass and gearing have a say too
    ("top_speed_kmh", [150, 150, 150], "same", (0, 1, 2), ["gelijk", "gelijk"]),
    ("length_mm", [4084, 4173, 4171], "different", (), ["+89", "+87"]),
    ("height_mm", [1528, 1532, 1523], "different", (), ["+4", "−5"]),
    ("wheelbase_mm", [2560, 2560, 2560], "same", (), ["gelijk", "gelijk"]),
    ("boot_min_l", [355, 400, 360], "different", (1,), ["+45", "+5"]),
    ("tow_braked_kg", [0, 0, None], "unknown", (0, 1), ["gelijk", None]),
]
THREE_HYBRIDS = [
    ("price", [26000, 26400, 20550], "different", (2,), ["+€\u2009400", "−€\u20095.450"]),  # all three Italian
    ("power_kw", [74, 81, 81], "different", (1, 2), ["+7", "+7"]),
    ("torque_nm", [205, 205, 205], "same", (0, 1, 2), ["gelijk", "gelijk"], "puretech-12-gen3"),
    ("cylinders", [3, 3, 3], "same", (), ["gelijk", "gelijk"], "puretech-12-gen3"),
    ("displacement_cc", [1199, 1199, 1199], "same", (), ["gelijk", "gelijk"], "puretech-12-gen3"),
    ("battery_gross_kwh", [0.9, 0.9, 0.9], "same", (0, 1, 2), ["gelijk", "gelijk"]),  # part of the 48 V system
    ("boot_min_l", [380, 385, 310], "different", (1,), ["+5", "−70"]),
    ("kerb_mass_kg", [1363, 1355, None], "different", (1,), ["−8", None]),
]
GOLDEN = {
    "four electric cars": ((B10, E3008, GRANDLAND, COMPASS), FOUR_ELECTRIC),
    "two petrol cars": ((P208, C3), TWO_PETROL),
    "an electric car and a plug-in": ((E3008, PHEV3008), ELECTRIC_AND_PLUG_IN),
    "three sisters": ((AVENGER, JUNIOR, E600), THREE_SISTERS),
    "three mild hybrids": ((AVENGER_HYBRID, H600, C3_HYBRID), THREE_HYBRIDS),
}


@pytest.fixture
def rows(variants):
    def of(*ids, baseline=0):
        return {row.key: row for row in compare([variants[i] for i in ids], baseline).rows}

    return of


@pytest.mark.parametrize("name", GOLDEN)
def test_rows_are_those_worked_out_by_hand(rows, name):
    ids, expected = GOLDEN[name]
    found = rows(*ids)
    for key, values, state, best, deltas, *part in expected:
        row = found[key]
        assert [None if f is None else f.value for f in row.values] == values, key
        assert (row.state, row.best) == (state, best), key
        assert row.deltas[0] is None
        written = [
            None if d is None else format_delta(d, BY_KEY[key], "nl", currency=f.unit)
            for d, f in zip(row.deltas[1:], row.values[1:], strict=True)
        ]
        assert written == deltas, key
        assert (None if row.same_part is None else row.same_part.component) == (part[0] if part else None), key


@pytest.mark.parametrize(("name", "states"), [
    ("four electric cars", {"same": 0, "different": 20, "unknown": 9}),
    ("three sisters", {"same": 9, "different": 6, "unknown": 11}),
])  # fmt: skip
def test_counts(variants, name, states):
    table = compare([variants[i] for i in GOLDEN[name][0]])
    assert table.counts == states
    assert (len(table.same), len(table.different), len(table.unknown)) == tuple(states.values())


def test_three_of_four_are_equal_by_their_motor(rows):
    row = rows(B10, E3008, GRANDLAND, COMPASS)["power_kw"]
    assert row.same_part is None
    (part,) = row.same_parts
    assert (part.columns, part.component, part.finding) == ((1, 2, 3), "emotors-m4-157kw", Finding.EQUAL)
    assert part.sentence.nl == "Gelijk omdat het dezelfde elektromotor is: Voormotor 157 kW van STLA Medium (pers)."
    assert part.sentence.en == "Equal because it is the same electric motor: 157 kW STLA Medium front motor (press)."
    assert part.source is not None


def test_another_value_on_one_battery_is_to_be_checked(rows):
    row = rows(B10, E3008, GRANDLAND, COMPASS)["battery_net_kwh"]  # 73, 73 and 74 kWh of one pack
    assert (row.check.columns, row.check.odd, row.check.component) == ((1, 2, 3), (3,), "byd-73")
    assert "Nakijken" in row.check.sentence.nl
    assert [part.columns for part in row.same_parts] == [(1, 2)]


def test_a_hybrid_110_with_the_power_of_the_100_is_to_be_checked(rows):
    row = rows(AVENGER_HYBRID, H600, C3_HYBRID)["power_kw"]
    assert (row.check.columns, row.check.odd) == ((0, 1, 2), (0,))
    assert row.check.components == ("puretech-12-gen3", "edcs6")
    assert [part.columns for part in row.same_parts] == [(1, 2)]


def test_one_gearbox_in_three_wordings_is_no_slip(rows):
    row = rows(AVENGER_HYBRID, H600, C3_HYBRID)["transmission"]
    assert (row.state, row.check, row.same_part) == ("different", None, None)
    assert [(part.finding, part.component) for part in row.parts] == [(Finding.WORDS, "edcs6")]


def test_a_foreign_price_blocks_only_the_differences_it_is_part_of(rows):
    row = rows(AVENGER, JUNIOR, E600)["price"]
    assert (row.blocked_by, row.ranked) == (Basis.MARKET, False)
    assert [bool(reason.en) for reason in row.delta_reasons] == [False, False, True]
    assert row.delta_reasons[2] == row.reason


def test_a_car_that_cannot_have_a_figure_is_told_from_one_without_a_source(rows):
    found = rows(E3008, PHEV3008)
    assert found["cylinders"].delta_reasons[1].en == "One of the two cars cannot have this."
    assert found["torque_nm"].delta_reasons[1].en == "One of the two values is not known."


def test_bars_lie_on_the_scale_of_the_largest_value_from_zero(rows):
    found = rows(B10, E3008, GRANDLAND, COMPASS)
    assert [bar.low for bar in found["range_wltp_km"].bars] == pytest.approx([434 / 527, 1, 523 / 527, 500 / 527])
    assert found["top_speed_kmh"].bars[0] is None
    band = found["consumption_kwh_100km"].bars[2]
    assert (band.low, band.high) == pytest.approx((16.2 / 21.3, 1))
    assert found["length_mm"].bars == (None,) * 4  # longer is not better
    assert found["dc_time_min"].bars[0] is not None
    assert not found["dc_time_min"].ranked
    assert rows(P208, C3)["price"].bars == (None, None)  # crowns and euros have no common scale


def test_without_a_baseline_there_are_no_differences(variants):
    for row in compare([variants[B10], variants[E3008]]).rows:
        assert row.deltas == (None, None)
        assert row.delta_reasons[1].en == ""


@pytest.mark.parametrize("baseline", [-1, 2])
def test_a_baseline_outside_the_columns_is_refused(variants, baseline):
    with pytest.raises(IndexError, match="no column"):
        compare([variants[B10], variants[E3008]], baseline)
