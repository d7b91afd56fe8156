"""Which figures on a card or in a row rest on a report or a rumour."""

from catalogue_app.ui.browse.model import CardRow


def price_unsure(row: CardRow) -> bool:
    """Whether the price shown does."""
    return row.face.priced is not None and "price" in row.face.priced.unsure


def range_unsure(row: CardRow) -> bool:
    """Whether the electric range of a version in the span shown does."""
    whose = row.face.range_of
    return any("range_km" in variant.unsure for variant in row.face.variants if variant.powertrain is whose)


def fuel_unsure(row: CardRow) -> bool:
    """Whether the consumption of a version in the span shown does."""
    return any("fuel_l_100km" in variant.unsure for variant in row.face.variants)
