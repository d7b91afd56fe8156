"""What the cells of one row of the table say."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from catalogue_app.facts.formatting import NOT_APPLICABLE, format_amount, format_date, format_number, format_range
from catalogue_app.facts.records import VariantCard
from catalogue_app.facts.text import Lang, Text
from catalogue_app.facts.vocabulary import Powertrain, Status
from catalogue_app.ui.browse.doubt import fuel_unsure, price_unsure, range_unsure
from catalogue_app.ui.browse.model import CardRow
from catalogue_app.ui.browse.table_columns import Column

Span = tuple[float, float]
_NO_TOWING = Text("not allowed", "mag niet", "unzulässig", "interdit", "vietato")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its words and a smaller line under them.

    `absent` says that it stands for something that is not there, `unsure` that it rests on a report or a rumour.
    """

    text: str
    caption: str = ""
    absent: bool = False
    unsure: bool = False


def cells_of(row: CardRow, lang: Lang, absent: Text) -> dict[Column, Cell]:
    """Return what the cells of a model say, by column; the button and the drawing have no words.

    `absent` are the words for a value that is not there.
    """
    return _Writer(row, lang, absent).cells()


class _Writer:
    def __init__(self, row: CardRow, lang: Lang, absent: Text) -> None:
        self._row, self._card, self._face = row, row.card, row.face
        self._lang, self._no_value = lang, absent

    def cells(self) -> dict[Column, Cell]:
        card, variants = self._card, self._face.variants
        status = "" if card.status is Status.ON_SALE else card.status.label.in_(self._lang)
        powers = ", ".join(power.label.in_(self._lang) for power in card.powertrains)
        length = card.dimensions[0]
        platform = card.platform_name.plain(self._lang) if card.platform_name else ""
        return {
            Column.BRAND: Cell(card.brand),
            Column.MODEL: Cell(card.name, status),
            Column.POWERTRAINS: self._words_or_absent(powers),
            Column.PRICE: self._price(),
            Column.RANGE: self._range(),
            Column.FUEL: self._fuel(),
            Column.BOOT: self._spread(variants, "boot_l", [v.boot_l for v in variants], "l"),
            Column.TOWING: self._towing(variants),
            Column.SEATS: self._words_or_absent("" if card.seats is None else str(card.seats)),
            Column.LENGTH: self._size(length),
            Column.SEGMENT: self._words_or_absent(card.segment),
            Column.TECHNOLOGY: Cell(card.technology.label.in_(self._lang)),
            # Brackets explain the name on the model page; a cell has room for the name alone.
            Column.PLATFORM: self._words_or_absent(platform.split(" (")[0]),
        }

    def _absent(self) -> Cell:
        return Cell(self._no_value.in_(self._lang), absent=True)

    def _words_or_absent(self, words: str) -> Cell:
        return Cell(words) if words else self._absent()

    def _price(self) -> Cell:
        priced = self._face.priced
        price = priced.price if priced is not None else None
        if priced is None or price is None:
            return self._absent()
        amount = format_amount(price.amount, price.currency, self._lang)
        where = ", ".join(part for part in (price.market, format_date(price.as_of, self._lang)) if part)
        return Cell(f"{where}\n{amount}", priced.name.plain(self._lang), unsure=price_unsure(self._row))

    def _range(self) -> Cell:
        powers = self._powertrains()
        if powers and not any(power.plugs_in for power in powers):
            return self._not_applicable()
        if self._face.range_km is None:
            return self._absent()
        whose, of = "", self._face.range_of
        if of is not None and len(powers) > 1:
            whose = of.chip.in_(self._lang)
        unit = " ".join(part for part in ("km", whose) if part)
        return self._band(self._face.range_km, unit, unsure=range_unsure(self._row))

    def _fuel(self) -> Cell:
        powers = self._powertrains()
        if powers and not any(power.has_engine for power in powers):
            return self._not_applicable()
        if self._face.fuel is None:
            return self._absent()
        return self._band(self._face.fuel, "l/100 km", unsure=fuel_unsure(self._row))

    def _spread(self, variants: Iterable[VariantCard], key: str, values: Iterable[float | None], unit: str) -> Cell:
        known = [value for value in values if value is not None]
        if not known:
            return self._absent()
        unsure = any(key in variant.unsure for variant in variants)
        return self._band((min(known), max(known)), unit, unsure=unsure)

    def _towing(self, variants: Sequence[VariantCard]) -> Cell:
        """What the versions may tow; where none may tow anything, that is said as well."""
        cell = self._spread(variants, "tow_kg", [v.tow_kg for v in variants], "kg")
        if all(not variant.tow_kg for variant in variants) and not cell.absent:
            return Cell("0 kg", _NO_TOWING.in_(self._lang), unsure=cell.unsure)
        return cell

    def _size(self, length: int | None) -> Cell:
        if length is None:
            return self._absent()
        return Cell(format_number(length, self._lang, 0), "mm", unsure="length_mm" in self._card.unsure)

    def _band(self, ends: Span, unit: str, *, unsure: bool) -> Cell:
        return Cell(format_range(ends, "", self._lang).strip(), unit, unsure=unsure)

    def _not_applicable(self) -> Cell:
        return Cell(NOT_APPLICABLE.in_(self._lang), absent=True)

    def _powertrains(self) -> tuple[Powertrain, ...]:
        found = {variant.powertrain for variant in self._face.variants}
        return tuple(power for power in self._card.powertrains if not found or power in found)
