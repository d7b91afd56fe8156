"""Differences to the baseline: worked out end by end, rounded as the figure is shown, written in five languages."""

import pytest

from catalogue_app.comparison.deltas import difference, format_delta, format_delta_percent
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.text import LANGUAGES


def apart(key, base, value):
    ends = [v if isinstance(v, tuple) else (v, v) for v in (base, value)]
    return difference(BY_KEY[key], *ends)


@pytest.mark.parametrize(
    ("key", "base", "value", "written", "percent"),
    [
        ("range_wltp_km", 434, 527, "+93", "+21 %"),
        ("consumption_kwh_100km", 17.3, 16.8, "−0,5", "−2,9 %"),
        ("consumption_kwh_100km", 16.9, 17.2, "+0,3", "+1,8 %"),  # no 0.30000000000000071
        ("range_wltp_km", 434, 434, "gelijk", "gelijk"),
        ("consumption_kwh_100km", 17.3, (18.4, 21.3), "+1,1 – +4,0", "+6,4 – +23,1 %"),
        ("consumption_kwh_100km", (18.4, 21.3), 17.3, "−4,0 – −1,1", "−18,8 – −6,0 %"),
        ("consumption_kwh_100km", (14.2, 16.7), (14.2, 16.7), "gelijk", "gelijk"),
        ("consumption_kwh_100km", (14.2, 16.7), (14.2, 17.0), "0,0 – +0,3", "0,0 – +1,8 %"),
        ("boot_max_l", 2500, 1000, "−1.500", "−60 %"),
        ("cylinders", 3, 4, "+1", "+33 %"),
        ("battery_gross_kwh", 0.9, 0.89, "−0,01", "−1,1 %"),  # not "−0,0"
        ("power_kw", 74, 73.6, "−0,4", "−0,5 %"),
        ("battery_gross_kwh", 0.9, 54.0, "+53,1", ""),  # so many times as much is told better by the difference
        ("tow_braked_kg", 0, 1250, "+1.250", ""),  # of no tow approval there is no percentage
    ],
)
def test_differences_are_written(key, base, value, written, percent):
    delta = apart(key, base, value)
    assert format_delta(delta, BY_KEY[key], "nl") == written
    assert format_delta_percent(delta, "nl").replace("\u00a0", " ") == percent


def test_a_band_around_the_baseline_says_nothing():
    assert apart("consumption_kwh_100km", 17.3, (16.2, 21.3)) is None
    assert apart("consumption_kwh_100km", (16.2, 21.3), 17.3) is None


@pytest.mark.parametrize(
    ("lang", "km", "money", "equal"),
    [
        ("nl", "+1.093 km", "−€\u200912.910", "gelijk"),
        ("en", "+1,093 km", "−€\u200912,910", "equal"),
        ("de", "+1.093 km", "−12.910\u00a0€", "gleich"),
        ("fr", "+1\u202f093 km", "−12\u202f910\u00a0€", "égal"),
        ("it", "+1.093 km", "−12.910\u00a0€", "uguale"),
    ],
)
def test_every_language_has_its_own_separators(lang, km, money, equal):
    assert format_delta(apart("range_total_km", 100, 1193), BY_KEY["range_total_km"], lang, unit=True) == km
    assert format_delta(apart("price", 45910, 33000), BY_KEY["price"], lang, currency="EUR") == money
    assert format_delta(apart("price", 5, 5), BY_KEY["price"], lang) == equal


@pytest.mark.parametrize("lang", LANGUAGES)
def test_less_is_a_real_minus_sign(lang):
    assert format_delta(apart("power_kw", 160, 157), BY_KEY["power_kw"], lang, unit=True) == "\u22123 kW"


def test_a_price_in_another_currency_keeps_it():
    delta = apart("price", 470000, 500000)
    assert format_delta(delta, BY_KEY["price"], "nl", currency="CZK") == "+CZK\u200930.000"
