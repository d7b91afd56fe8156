"""Figures, prices and dates as people read them in each language."""

import pytest

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.formatting import (
    format_amount,
    format_amounts,
    format_date,
    format_figure,
    format_number,
    format_price,
    format_quantity,
    format_range,
    format_value,
    horsepower,
    km_per_litre,
)
from catalogue_app.facts.records import Figure, Price, Source
from catalogue_app.facts.text import Lang

SOURCE = Source("s-1", "Autoweek", "Leapmotor B10")
THIN = "\u2009"


@pytest.mark.parametrize(
    ("value", "decimals", "nl", "en"),
    [
        (1234, None, "1.234", "1,234"),
        (29990, 0, "29.990", "29,990"),
        (1234567, 0, "1.234.567", "1,234,567"),
        (56.2, None, "56,2", "56.2"),
        (67, 1, "67,0", "67.0"),
        (0, 0, "0", "0"),
        (7.25, 1, "7,3", "7.3"),  # half up, as people round
        (7.35, 1, "7,4", "7.4"),
        (2.5, 0, "3", "3"),
    ],
)
def test_numbers_have_the_separators_of_the_language(value: float, decimals: int | None, nl: str, en: str) -> None:
    assert format_number(value, "nl", decimals) == nl
    assert format_number(value, "en", decimals) == en


@pytest.mark.parametrize(
    ("text", "nl", "en"),
    [
        ("2025-12-12", "12 dec 2025", "12 Dec 2025"),
        ("2026-03-02", "2 mrt 2026", "2 Mar 2026"),
        ("2026-03", "mrt 2026", "Mar 2026"),
        ("2026", "2026", "2026"),
    ],
)
def test_a_date_is_written_as_precisely_as_it_is_known(text: str, nl: str, en: str) -> None:
    assert format_date(PartialDate.parse(text), "nl") == nl
    assert format_date(PartialDate.parse(text), "en") == en


def test_no_date_is_written_as_nothing() -> None:
    assert format_date(None, "nl") == ""


@pytest.mark.parametrize(
    ("value", "key", "nl", "en"),
    [
        ((361.0, 434.0), "range_wltp_km", "361 – 434", "361 – 434"),
        ((15.4, 17.0), "consumption_kwh_100km", "15,4 – 17,0", "15.4 – 17.0"),
        (4515, "length_mm", "4.515", "4,515"),
        ("rwd", "drive", "Achterwielaandrijving", "Rear-wheel drive"),
        ("30-80", "dc_window", "30 – 80", "30 – 80"),
        ("LFP", "battery_chemistry", "LFP", "LFP"),
    ],
)
def test_bands_stay_bands_and_choices_have_words(value: object, key: str, nl: str, en: str) -> None:
    assert format_value(value, key, "nl") == nl  # type: ignore[arg-type]
    assert format_value(value, key, "en") == en  # type: ignore[arg-type]


def test_a_figure_carries_its_unit_and_money_its_symbol() -> None:
    assert format_quantity(4515, "length_mm", "mm", "nl") == "4.515 mm"
    assert format_quantity(27995, "price", "EUR", "nl") == f"€{THIN}27.995"
    assert format_amount(27995, "GBP", "en") == f"£{THIN}27,995"
    assert format_amount(27995, "CHF", "nl") == f"CHF{THIN}27.995"


@pytest.mark.parametrize(("lang", "words"), [("nl", "geen bron"), ("en", "no source")])
def test_what_nobody_says_is_said_so(lang: Lang, words: str) -> None:
    assert format_figure(None, lang) == words
    assert format_price(None, lang) == words
    assert format_range(None, "km", lang) == words


def test_a_price_names_its_market_and_date() -> None:
    price = Price(29990, "EUR", "DE", PartialDate(2025, 12), SOURCE, "leapmotor/b10/x")
    assert format_price(price, "nl") == f"€{THIN}29.990 (DE, dec 2025)"
    assert format_price(price, "en") == f"€{THIN}29,990 (DE, Dec 2025)"


def test_a_range_of_equal_ends_is_one_number() -> None:
    assert format_range((361, 361), "km", "nl") == "361 km"
    assert format_range((361, 434), "km", "nl") == "361 – 434 km"
    assert format_range((4.5, 5), "l", "nl") == "4,5 – 5 l"


def test_a_finer_figure_of_a_source_is_not_rounded_away() -> None:
    figure = Figure("power_kw", 43.5, "kW", Evidence.PRESS, SOURCE)
    assert format_figure(figure, "nl") == "43,5 kW"


@pytest.mark.parametrize(("kilowatt", "pk"), [(160, 218), (115, 156), (100, 136), (74, 101), (51, 69), (280, 381)])
def test_kilowatts_in_metric_horsepower(kilowatt: float, pk: int) -> None:
    assert horsepower(kilowatt) == pk


@pytest.mark.parametrize(("litres", "km"), [(5.0, 20.0), (4.4, 22.7), (6.2, 16.1)])
def test_litres_in_kilometres_a_litre(litres: float, km: float) -> None:
    assert km_per_litre(litres) == km


NARROW, HARD = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("lang", "number", "money", "span", "day", "month", "absent"),
    [
        ("nl", "12.345,6", f"€{THIN}29.990", f"€{THIN}20.000 – 30.000", "2 dec 2025", "dec 2025", "geen bron"),
        ("en", "12,345.6", f"€{THIN}29,990", f"€{THIN}20,000 – 30,000", "2 Dec 2025", "Dec 2025", "no source"),
        ("de", "12.345,6", f"29.990{HARD}€", f"20.000 – 30.000{HARD}€", "2. Dez. 2025", "Dez. 2025", "keine Quelle"),
        ("fr", f"12{NARROW}345,6", f"29{NARROW}990{HARD}€", f"20{NARROW}000 – 30{NARROW}000{HARD}€", "2 déc. 2025",
         "déc. 2025", "sans source"),
        ("it", "12.345,6", f"29.990{HARD}€", f"20.000 – 30.000{HARD}€", "2 dic 2025", "dic 2025", "nessuna fonte"),
    ],
)  # fmt: skip
def test_numbers_money_and_dates_follow_the_language(
    lang: Lang, number: str, money: str, span: str, day: str, month: str, absent: str
) -> None:
    assert format_number(12345.6, lang, 1) == number
    assert format_amount(29990, "EUR", lang) == money
    assert format_amounts((20000, 30000), "EUR", lang) == span
    assert format_date(PartialDate(2025, 12, 2), lang) == day
    assert format_price(Price(29990, "EUR", "DE", PartialDate(2025, 12), SOURCE, ""), lang) == f"{money} (DE, {month})"
    assert format_figure(None, lang) == absent
