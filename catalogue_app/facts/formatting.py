"""How figures, prices and dates are written for people, by language. Numbers by CLDR (Babel)."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from babel import dates, numbers

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.figures import BY_KEY, FigureSpec, Form
from catalogue_app.facts.records import Figure, Price, Value
from catalogue_app.facts.text import LOCALES, Lang, Text, same

NO_SOURCE = Text("no source", "geen bron", "keine Quelle", "sans source", "nessuna fonte")
NOT_STATED = Text("ask us", "vraag ons", "fragen Sie uns", "demandez-nous", "chieda a noi")
"""What a customer reads where a value is absent: for want of a source, or because it is not sure enough to be shown."""
NOT_APPLICABLE = Text("n/a", "n.v.t.", "entfällt", "s.o.", "n.a.")
_THIN = "\u2009"
_NO_BREAK = "\u00a0"
_SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "US$"}
_SYMBOL_FIRST = ("nl", "en")  # the others have it behind the number in CLDR
_DOTLESS = ("nl", "en")  # house form: "2 mrt 2026"


@lru_cache(maxsize=8192)
def format_number(value: float, lang: Lang, decimals: int | None = None) -> str:
    """Return `value` with the separators of the language.

    `decimals` fixes the digits after the comma, rounded half up; None shows at most three and no trailing zeros.
    """
    number = Decimal(str(value))
    if decimals is not None:  # Babel rounds half to even
        number = number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    pattern = "#,##0.###" if decimals is None else "#,##0" + ("." + "0" * decimals if decimals else "")
    return numbers.format_decimal(number, format=pattern, locale=LOCALES[lang])


def format_amount(amount: float, currency: str, lang: Lang) -> str:
    """Return money in whole units: "€ 29.990" in Dutch and English, "29.990 €" in the other languages."""
    return format_amounts((amount,), currency, lang)


def format_amounts(amounts: Sequence[float], currency: str, lang: Lang) -> str:
    """Return one amount, or two as low to high, with the symbol once: "€ 29.990 – 34.990", "29.990 – 34.990 €"."""
    written = " – ".join(format_number(amount, lang, 0) for amount in amounts)
    symbol = _SYMBOLS.get(currency, currency)
    return f"{symbol}{_THIN}{written}" if lang in _SYMBOL_FIRST else f"{written}{_NO_BREAK}{symbol}"


def format_date(date: PartialDate | None, lang: Lang) -> str:
    """Return a date as precisely as it is known: "2 mrt 2026", "mrt 2026", "2026"; empty for None.

    German has a dot behind the day; the months are shortened as in CLDR.
    """
    if date is None:
        return ""
    if date.month is None:
        return str(date.year)
    names = dates.get_month_names("abbreviated", locale=LOCALES[lang])
    month = names[date.month].rstrip(".") if lang in _DOTLESS else names[date.month]
    day = f"{date.day}." if lang == "de" else str(date.day)
    return f"{day} {month} {date.year}" if date.day else f"{month} {date.year}"


def _digits(value: float, spec: FigureSpec | None) -> int | None:
    """Digits to show: those of the spec, but a source's finer figure is never rounded away below its first digit."""
    if spec is None or spec.decimals is None:
        return None
    return None if spec.decimals == 0 and value != round(value) else spec.decimals


def format_value(value: Value, key: str, lang: Lang) -> str:
    """Return a value without its unit; a band as "from – to"; a choice by its label."""
    spec = BY_KEY.get(key)
    if isinstance(value, str):
        if spec is not None and spec.form is Form.CHOICE:
            return dict(spec.choices).get(value, same(value)).in_(lang)
        return value.replace("-", " – ") if key == "dc_window" else value
    if isinstance(value, tuple):
        low, high = value
        return f"{format_number(low, lang, _digits(low, spec))} – {format_number(high, lang, _digits(high, spec))}"
    return format_number(value, lang, _digits(value, spec))


def format_quantity(value: Value, key: str, unit: str, lang: Lang) -> str:
    """Return a value with its unit; money with its symbol."""
    if key == "price" and isinstance(value, int | float):
        return format_amount(value, unit, lang)
    spec = BY_KEY.get(key)
    if value == 0 and spec is not None and spec.zero is not None:
        return spec.zero.in_(lang)
    text = format_value(value, key, lang)
    return f"{text} {unit}" if unit else text


def figure_words(figure: Figure, lang: Lang) -> str:
    """Return the value of a figure without its unit; a text in the language."""
    return figure.words.in_(lang) if figure.words is not None else format_value(figure.value, figure.key, lang)


def format_figure(figure: Figure | None, lang: Lang) -> str:
    """Return a figure with its unit, `geen bron` where there is none."""
    if figure is None:
        return NO_SOURCE.in_(lang)
    if figure.words is not None:
        return figure.words.in_(lang)
    return format_quantity(figure.value, figure.key, figure.unit, lang)


def format_price(price: Price | None, lang: Lang) -> str:
    """Return an amount with the market and date it holds for: "€ 29.990 (DE, dec 2025)"."""
    if price is None:
        return NO_SOURCE.in_(lang)
    where = ", ".join(part for part in (price.market, format_date(price.as_of, lang)) if part)
    return f"{format_amount(price.amount, price.currency, lang)} ({where})"


def format_range(ends: tuple[float, float] | None, unit: str, lang: Lang) -> str:
    """Return low to high, or one number where both are the same."""
    if ends is None:
        return NO_SOURCE.in_(lang)
    low, high = (format_number(end, lang, 0 if end == round(end) else 1) for end in ends)
    return f"{low} {unit}" if low == high else f"{low} – {high} {unit}"


def horsepower(kilowatt: float) -> int:
    """Return metric horsepower (pk), rounded: 1 kW = 1.35962 pk (ISO 80000-4: 1 pk = 735.49875 W)."""
    return round(kilowatt * 1000 / 735.49875)


def km_per_litre(litres_per_100_km: float) -> float:
    """Return km/l for a consumption in l/100 km, to one decimal (Dutch decree BWBR0011761, annex 2)."""
    return round(100 / litres_per_100_km, 1)
