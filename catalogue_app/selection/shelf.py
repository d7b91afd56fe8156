"""All models of a catalogue, laid out so that a selection and the counts beside every filter cost microseconds."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import ModelCard, VariantCard
from catalogue_app.facts.text import Text, in_all
from catalogue_app.facts.vocabulary import SEGMENTS
from catalogue_app.origin.cards import HEADLINE
from catalogue_app.selection.axis import Axis
from catalogue_app.selection.bits import Fields
from catalogue_app.selection.faces import Face, face_of
from catalogue_app.selection.order import Orders
from catalogue_app.selection.wishes import (
    DROP_PART,
    DROP_QUERY,
    Bounds,
    Facet,
    Selection,
    Span,
    drop_of,
)
from catalogue_app.selection.words import LABELS, NO_PLATFORM, value_label


@dataclass(frozen=True, slots=True)
class Histogram:
    """How many models one would get per bin of a number. `edges` has one entry more than `counts`."""

    edges: tuple[float, ...]
    counts: tuple[int, ...]


class Shelf:
    """The models in catalogue order with everything one can ask of them. Built once per catalogue, asked often."""

    def __init__(self, cards: Sequence[ModelCard]) -> None:
        self.cards = tuple(cards)
        self.fields = Fields([len(card.variants) for card in self.cards])
        self.place_of = {card.id: place for place, card in enumerate(self.cards)}
        self._facets = {facet: self._answers(facet) for facet in Facet}
        self.axes = {span: Axis(self.fields, self._numbers(span)) for span in Span}
        self.orders = Orders(self.cards, self.fields)

    # -- what there is

    def options(self, facet: Facet) -> tuple[str, ...]:
        """Return the answers a facet has in this catalogue, in the order of the trade."""
        return self._options[facet]

    @cached_property
    def _options(self) -> dict[Facet, tuple[str, ...]]:
        return {facet: self._sorted_answers(facet) for facet in Facet}

    def _sorted_answers(self, facet: Facet) -> tuple[str, ...]:
        present = self._facets[facet]
        if facet in LABELS:
            return tuple(str(value) for value in LABELS[facet] if str(value) in present)
        known = {Facet.SEGMENT: SEGMENTS, Facet.EVIDENCE: tuple(map(str, Evidence)), Facet.MISSING: HEADLINE}
        if facet in known:
            rest = sorted(present.keys() - set(known[facet]))
            return (*(value for value in known[facet] if value in present), *rest)
        if facet is Facet.SEATS:
            return tuple(sorted(present, key=int))
        if facet is Facet.PLATFORM:
            return tuple(
                sorted(present, key=lambda value: (value == NO_PLATFORM, self.label(facet, value).en.casefold()))
            )
        return tuple(sorted(present, key=str.casefold))

    def label(self, facet: Facet, value: str) -> Text:
        """Return the words for an answer."""
        if facet is Facet.PLATFORM and value in self._platforms:
            return self._platforms[value]
        return value_label(facet, value)

    @cached_property
    def _platforms(self) -> Mapping[str, Text]:
        named = {card.platform: card.platform_name for card in self.cards if card.platform and card.platform_name}
        return {platform: in_all(name.plain) for platform, name in named.items()}  # a name falls back without a mark

    # -- what a selection gives

    def match(self, selection: Selection, ignoring: Iterable[str] = ()) -> int:
        """Return the versions that answer the selection, as a set of `fields`; `ignoring` names drops to leave out."""
        left_out = set(ignoring)
        found = self.fields.all
        for drop, mask in self.masks(selection).items():
            if drop not in left_out:
                found &= mask
        return found

    def masks(self, selection: Selection) -> dict[str, int]:
        """Return per active wish (by its drop) the versions that meet it."""
        found = {}
        if selection.query:
            found[DROP_QUERY] = self._searched(selection)
        if selection.part is not None:
            found[DROP_PART] = self._of_ids(selection.part.model_ids)
        for facet, values in selection.chosen.items():
            found[drop_of(facet)] = self._any_of(facet, values)
        for span, bounds in selection.spans.items():
            found[drop_of(span)] = self.axes[span].within(bounds)
        return found

    def model_count(self, selection: Selection, ignoring: Iterable[str] = ()) -> int:
        """Return how many models answer the selection."""
        return self.fields.model_count(self.match(selection, ignoring))

    def face(self, place: int, match: int) -> Face:
        """Return what a card shows of a model under a match."""
        card = self.cards[place]
        bits = self.fields.of_model(match, place)
        if bits.bit_count() >= len(card.variants):
            return face_of(card)
        return face_of(card, [v for n, v in enumerate(card.variants) if bits >> n & 1])

    def counts(self, selection: Selection, facets: Iterable[Facet] = tuple(Facet)) -> dict[Facet, dict[str, int]]:
        """Return per facet and answer how many models one would get by choosing it, all other wishes kept."""
        base = self._without_each(selection)
        count = self.fields.model_count
        found = {}
        for facet in facets:
            rest = base.get(drop_of(facet), base[""])
            masks = self._facets[facet]
            found[facet] = {value: count(rest & masks[value]) for value in self.options(facet)}
        return found

    def histograms(self, selection: Selection, edges: Mapping[Span, Sequence[float]]) -> dict[Span, Histogram]:
        """Return per span how many models one would get from each bin between its edges, all other wishes kept.

        A bin includes its lower edge, the last one its upper edge too; what lies outside the edges is not counted.
        """
        base = self._without_each(selection)
        found = {}
        for span, steps in edges.items():
            rest = base.get(drop_of(span), base[""])
            found[span] = Histogram(tuple(steps), tuple(
                self.fields.model_count(rest & mask) for mask in self._bins(span, tuple(steps))
            ))  # fmt: skip
        return found

    def _without_each(self, selection: Selection) -> dict[str, int]:
        """Per active wish the set without that wish, and under "" the set of the whole selection."""
        masks = self.masks(selection)
        found = {}
        for drop in masks:
            rest = self.fields.all
            for other, mask in masks.items():
                if other != drop:
                    rest &= mask
            found[drop] = rest
        whole = self.fields.all
        for mask in masks.values():
            whole &= mask
        found[""] = whole
        return found

    def _bins(self, span: Span, edges: tuple[float, ...]) -> tuple[int, ...]:
        if (span, edges) not in self._bin_cache:
            axis = self.axes[span]
            steps = [axis.under(edge) for edge in edges[:-1]]
            steps.append(axis.within(Bounds(None, edges[-1])))
            self._bin_cache[(span, edges)] = tuple(high ^ low for low, high in pairwise(steps))
        return self._bin_cache[(span, edges)]

    @cached_property
    def _bin_cache(self) -> dict[tuple[Span, tuple[float, ...]], tuple[int, ...]]:
        return {}

    # -- building

    def _answers(self, facet: Facet) -> dict[str, int]:
        """Return per answer of a facet the set of versions that give it."""
        places: dict[str, list[int]] = defaultdict(list)
        if facet.of_variant:
            for start, card in zip(self.fields.starts, self.cards, strict=True):
                for n, variant in enumerate(card.variants):
                    for value in _of_variant(variant, facet):
                        places[value].append(start + n)
            return {value: self.fields.of_places(found) for value, found in places.items()}
        for place, card in enumerate(self.cards):
            value = _of_model(card, facet)
            if value:
                places[value].append(place)
        return {value: self.fields.of_models(found) for value, found in places.items()}

    def _numbers(self, span: Span) -> Iterable[tuple[int, float]]:
        for start, card in zip(self.fields.starts, self.cards, strict=True):
            own = _number_of_model(card, span)
            for n in range(max(len(card.variants), 1)):
                number = own if n >= len(card.variants) or own is not None else number_of(card.variants[n], span)
                if number is not None:
                    yield start + n, number

    def _any_of(self, facet: Facet, values: Iterable[str]) -> int:
        found = 0
        for value in values:
            found |= self._facets[facet].get(value, 0)
        return found

    def _of_ids(self, ids: Iterable[str]) -> int:
        return self.fields.of_models(self.place_of[i] for i in ids if i in self.place_of)

    def _searched(self, selection: Selection) -> int:
        found = self.fields.all if selection.found is None else self._of_ids(selection.found)
        for limit in selection.limits:
            found &= self.axes[Span(limit.key)].within(Bounds(limit.low, limit.high))
        return found


_KEPT = 3
_kept: list[Shelf] = []


def shelf_of(cards: tuple[ModelCard, ...]) -> Shelf:
    """Return the shelf of these very cards: built once (a second for ten thousand models, so ask for it in a job).

    The last few are kept: the whole catalogue's and the one for customers.
    """
    for shelf in tuple(_kept):
        if shelf.cards is cards:
            return shelf
    made = Shelf(cards)
    made.orders.warm()
    _kept.append(made)
    del _kept[:-_KEPT]
    return made


def _of_variant(variant: VariantCard, facet: Facet) -> tuple[str, ...]:
    if facet is Facet.POWERTRAIN:
        return (str(variant.powertrain),)
    return (str(variant.drive),) if facet is Facet.DRIVE else variant.missing


def _of_model(card: ModelCard, facet: Facet) -> str:
    """Return the answer of a model, "" where it is not known."""
    if facet is Facet.PLATFORM:
        return card.platform if card.platform and card.platform_name else NO_PLATFORM
    if facet is Facet.SEATS:
        return "" if card.seats is None else str(card.seats)
    return str({
        Facet.BRAND: card.brand, Facet.SEGMENT: card.segment, Facet.BODY: card.body, Facet.STATUS: card.status,
        Facet.TECHNOLOGY: card.technology, Facet.EVIDENCE: card.evidence,
    }[facet])  # fmt: skip


def _number_of_model(card: ModelCard, span: Span) -> float | None:
    if span is Span.SEATS:
        return card.seats
    return card.dimensions[0] if span is Span.LENGTH else None


def number_of(variant: VariantCard, span: Span) -> float | None:
    """Return the number of a version: its best end. Amounts in another currency than the euro have none."""
    if span is Span.PRICE:
        price = variant.price
        return price.amount if price is not None and price.currency == "EUR" else None
    if span is Span.RANGE:
        return variant.range_km[1] if variant.range_km else None
    if span is Span.FUEL:
        return variant.fuel_l_100km[0] if variant.fuel_l_100km else None
    numbers = {Span.BOOT: variant.boot_l, Span.TOW: variant.tow_kg, Span.POWER: variant.power_kw}
    return numbers.get(span)
