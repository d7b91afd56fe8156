"""Everything that stands on a price card, as plain data in one language."""

from collections.abc import Mapping
from datetime import date

from catalogue_app.facts.formatting import format_date, format_figure
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.facts.vocabulary import Powertrain
from catalogue_app.linting.draft import EnergyLabel, PriceBasis
from catalogue_app.origin.card import OriginCard
from catalogue_app.sheets import price_words, words
from catalogue_app.sheets.cells import Paper, figures_of, power
from catalogue_app.sheets.consumption_rows import consumption_rows, rows_of, span_row
from catalogue_app.sheets.drawing_block import drawing_block
from catalogue_app.sheets.groups import Rows
from catalogue_app.sheets.naming import without_model
from catalogue_app.sheets.spec_data import head_data

Data = dict[str, object]


def price_data(
    paper: Paper,
    model: Model,
    variant: Variant | None,
    card: OriginCard,
    edition: str,
    made: date | None = None,
    label: EnergyLabel | None = None,
) -> Data:
    """Return the data of a card; `label` is the energy class as it was given, None where nobody gave one."""
    figures = figures_of(model, variant)
    price = price_block(paper, model, variant)
    drawing = drawing_block(paper, model, figures)
    rows = _rows(paper, model, variant, figures)
    return {
        **head_data(paper, model, variant, edition, made, price_words.CARD),
        "price": price,
        "count": "" if variant is not None else _count(paper, model),
        "drawing": drawing,
        "rows": rows,
        "label": "" if label is None else label_line(paper, label),
        "origin": {"title": paper.say(words.UNDER_THE_SKIN), "summary": paper.say(card.summary)},
        "footnotes": paper.notes.notes(),
        "notes": [paper.say(words.WLTP)],
        "sources_title": paper.say(words.MATERIAL),
    }


def price_block(paper: Paper, model: Model, variant: Variant | None) -> Data:
    """Return the price, or that it is to be asked for.

    Only an all-in price of this country with a date is a price for a customer; of a model the lowest of its versions,
    which is named.
    """
    versions = (variant,) if variant is not None else model.variants
    found = [(v, figure) for v in versions if (figure := _consumer_price(paper, v)) is not None]
    if not found:
        return {"known": False, "label": paper.say(price_words.PRICE), "value": paper.say(price_words.ASK),
                "note": "", "mark": "", "cars": []}  # fmt: skip
    version, figure = min(found, key=lambda pair: pair[1].low or 0)
    several = variant is None and len(model.variants) > 1
    day = format_date(figure.as_of or figure.source.published, paper.lang)
    note = paper.say(price_words.ALL_IN, date=day)
    if several:
        note = f"{without_model(version.name.plain(paper.lang), model)} · {note}"
    return {
        "known": True,
        "label": paper.say(price_words.FROM if several else price_words.PRICE),
        "value": format_figure(figure, paper.lang),
        "note": note,
        "mark": paper.mark(figure),
        "cars": [version.id],
    }


def label_line(paper: Paper, label: EnergyLabel) -> str:
    """Return the class in words, as given: never a look-alike of the official label."""
    return paper.say(price_words.LABEL, letter=label.letter, by=label.given_by, edition=label.edition)


def _consumer_price(paper: Paper, variant: Variant) -> Figure | None:
    figure = variant.figures.get("price")
    if figure is None or not paper.price or not paper.may_print(figure) or figure.low is None:
        return None
    dated = figure.as_of or figure.source.published
    all_in = figure.market == paper.home and figure.test == PriceBasis.ALL_IN
    return figure if all_in and dated is not None else None


def _rows(
    paper: Paper, model: Model, variant: Variant | None, figures: Mapping[str, Figure]
) -> list[dict[str, object]]:
    """Return the rows: consumption, CO2 and range, then battery and power."""
    rest = Rows(paper, figures, words.POWER)
    if variant is None:
        span_row(rest, paper, model, "power_kw", words.POWER, frozenset(Powertrain), power)
    else:
        if variant.powertrain.plugs_in:
            rest.joined(words.BATTERY, ("battery_net_kwh", "battery_gross_kwh"))
        rest.row("power_kw", standard=True)
    return consumption_rows(paper, model, variant, figures) + rows_of(rest.data)


def _count(paper: Paper, model: Model) -> str:
    n = len(model.variants)
    return paper.say(price_words.VERSIONS, n=str(n)) if n > 1 else ""
