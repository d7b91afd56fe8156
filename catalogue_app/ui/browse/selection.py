"""Which models are shown, in what order, and what each filter would give. Pure: no Qt, no files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from catalogue_app.facts.records import ModelCard, VariantCard
from catalogue_app.facts.text import Text, fold, same
from catalogue_app.facts.vocabulary import SEGMENTS, Body, Labelled, Powertrain, Status, Technology

DROP_QUERY = "query"
DROP_BRAND = "brand"


class Facet(Labelled):
    """The questions of the left column, in order."""

    POWERTRAIN = "powertrain", Text("Powertrain", "Aandrijving")
    TECHNOLOGY = "technology", Text("Technology", "Techniek")
    SEGMENT = "segment", Text("Segment", "Segment")
    BODY = "body", Text("Body", "Carrosserie")
    SEATS = "seats", Text("Seats", "Zitplaatsen")
    STATUS = "status", Text("Availability", "Leverbaarheid")


class Sort(Labelled):
    """The orders on offer. `brand` is the order of the catalogue, or of relevance while searching."""

    BRAND = "brand", Text("By brand", "Op merk")
    PRICE = "price", Text("Price, low to high", "Prijs oplopend")
    RANGE = "range", Text("Range, long to short", "Bereik aflopend")
    LENGTH = "length", Text("Length, short to long", "Lengte oplopend")
    NAME = "name", Text("Name, A to Z", "Naam, A tot Z")


_LABELS: Mapping[Facet, type[Labelled]] = {
    Facet.POWERTRAIN: Powertrain,
    Facet.TECHNOLOGY: Technology,
    Facet.BODY: Body,
    Facet.STATUS: Status,
}


@dataclass(frozen=True, slots=True)
class Selection:
    """What the user asks for.

    Within one facet any chosen value will do; the facets, the brand and the search must all hold.

    Attributes:
        found: ids that answer the search, best first; None while nothing is searched for.
    """

    chosen: Mapping[Facet, frozenset[str]] = field(default_factory=dict)
    brand: str | None = None
    query: str = ""
    found: tuple[str, ...] | None = None
    sort: Sort = Sort.BRAND

    def values(self, facet: Facet) -> frozenset[str]:
        """Return what is chosen in a facet; empty means everything."""
        return self.chosen.get(facet, frozenset())

    def toggled(self, facet: Facet, value: str) -> "Selection":
        """Return the selection with one value of a facet switched."""
        return replace(self, chosen={**self.chosen, facet: self.values(facet) ^ {value}})

    def without(self, drop: str) -> "Selection":
        """Return the selection without one facet, or without the search or the brand (`DROP_QUERY`, `DROP_BRAND`)."""
        if drop == DROP_QUERY:
            return replace(self, query="", found=None)
        if drop == DROP_BRAND:
            return replace(self, brand=None)
        return replace(self, chosen={f: values for f, values in self.chosen.items() if f != drop})

    @property
    def active(self) -> tuple[str, ...]:
        """What narrows the list now: `query`, `brand` and the names of facets."""
        facets = (str(facet) for facet in Facet if self.values(facet))
        return (*([DROP_QUERY] if self.query else []), *([DROP_BRAND] if self.brand else []), *facets)

    def cleared(self) -> "Selection":
        """Return the selection that shows everything, in the same order."""
        return Selection(sort=self.sort)


def values_of(card: ModelCard, facet: Facet) -> frozenset[str]:
    """Return what a model offers in a facet; empty where it is not known."""
    if facet is Facet.POWERTRAIN:
        return frozenset(str(p) for p in card.powertrains)
    if facet is Facet.SEATS:
        return frozenset() if card.seats is None else frozenset({str(card.seats)})
    value = {
        Facet.SEGMENT: card.segment, Facet.BODY: card.body, Facet.STATUS: card.status,
        Facet.TECHNOLOGY: card.technology,
    }[facet]  # fmt: skip
    return frozenset({str(value)}) if value else frozenset()


def options(cards: Sequence[ModelCard], facet: Facet) -> tuple[str, ...]:
    """Return the values a facet can take in this catalogue, in the order of the trade."""
    present = {value for card in cards for value in values_of(card, facet)}
    if facet in _LABELS:
        return tuple(str(value) for value in _LABELS[facet] if str(value) in present)
    if facet is Facet.SEGMENT:
        rest = sorted(present - set(SEGMENTS))
        return (*(segment for segment in SEGMENTS if segment in present), *rest)
    return tuple(sorted(present, key=int))


def value_label(facet: Facet, value: str) -> Text:
    """Return the words for one value of a facet."""
    if facet in _LABELS:
        return _LABELS[facet](value).label
    if facet is Facet.SEATS:
        return Text("{n} seats", "{n} zitplaatsen").filled(n=value)
    return Text("{s} segment", "{s}-segment").filled(s=value) if facet is Facet.SEGMENT else same(value)


def matches(card: ModelCard, selection: Selection, ignoring: str = "") -> bool:
    """Return whether a model answers the selection, leaving one facet out of it on request."""
    if selection.brand and ignoring != DROP_BRAND and card.brand != selection.brand:
        return False
    if selection.found is not None and ignoring != DROP_QUERY and card.id not in selection.found:
        return False
    return all(
        facet == ignoring or not chosen or bool(chosen & values_of(card, facet))
        for facet, chosen in selection.chosen.items()
    )


def select(cards: Sequence[ModelCard], selection: Selection) -> tuple[ModelCard, ...]:
    """Return the models that answer the selection, in its order; what lacks the sorted figure comes last."""
    hits = [card for card in cards if matches(card, selection)]
    if selection.sort is Sort.NAME:
        hits.sort(key=lambda card: (fold(card.name), card.brand))
    elif selection.sort is Sort.PRICE:
        hits.sort(key=lambda card: _price_rank(card, selection))
    elif selection.sort is Sort.RANGE:
        hits.sort(key=lambda card: -(face_of(card, selection).range_km or (0.0, 0.0))[1])
    elif selection.sort is Sort.LENGTH:
        hits.sort(key=lambda card: (card.dimensions[0] is None, card.dimensions[0] or 0))
    elif selection.found is not None:
        rank = {model_id: place for place, model_id in enumerate(selection.found)}
        hits.sort(key=lambda card: rank[card.id])
    return tuple(hits)


def _price_rank(card: ModelCard, selection: Selection) -> tuple[int, float]:
    shown = face_of(card, selection).priced
    if shown is None or shown.price is None:
        return 2, 0.0
    # Amounts of another currency cannot stand between euros; they follow, in their own order.
    return int(shown.price.currency != "EUR"), shown.price.amount


def counts(cards: Sequence[ModelCard], selection: Selection, facet: Facet) -> dict[str, int]:
    """Return per value of a facet how many models one would get by choosing it, all other filters kept."""
    found = dict.fromkeys(options(cards, facet), 0)
    for card in cards:
        if matches(card, selection, facet):
            for value in values_of(card, facet):
                found[value] += 1
    return found


def brand_counts(cards: Sequence[ModelCard], selection: Selection) -> dict[str, int]:
    """Return per brand, in catalogue order, how many models one would get by choosing it."""
    found = dict.fromkeys((card.brand for card in cards), 0)
    for card in cards:
        if matches(card, selection, DROP_BRAND):
            found[card.brand] += 1
    return found


def ways_out(cards: Sequence[ModelCard], selection: Selection) -> tuple[tuple[str, int], ...]:
    """Return which single filter to drop to see something again, with the number of models; most first."""
    drops = [(drop, sum(matches(card, selection, drop) for card in cards)) for drop in selection.active]
    return tuple(sorted((d for d in drops if d[1]), key=lambda d: -d[1]))


@dataclass(frozen=True, slots=True)
class Face:
    """What a card shows of a model under a selection.

    Attributes:
        variants: the versions that answer the powertrain filter; all without one.
        priced: the version whose price is shown, None when no price is known.
        range_km, range_of: the electric range and whose it is.
        fuel: consumption in l/100 km where there is no electric range.
        narrowed: whether a powertrain filter left versions out.
    """

    variants: tuple[VariantCard, ...]
    priced: VariantCard | None
    range_km: tuple[float, float] | None
    range_of: Powertrain | None
    fuel: tuple[float, float] | None
    narrowed: bool

    @property
    def proposed(self) -> VariantCard | None:
        """The version that goes to the comparison when a card is added: the priced one, else the first."""
        return self.priced or (self.variants[0] if self.variants else None)


def face_of(card: ModelCard, selection: Selection) -> Face:
    """Return what to show of a model: its own figures, or those of the versions a powertrain filter leaves."""
    wanted = selection.values(Facet.POWERTRAIN)
    variants = tuple(v for v in card.variants if not wanted or str(v.powertrain) in wanted)
    narrowed = len(variants) < len(card.variants)
    fuel = _span([v.fuel_l_100km for v in variants])
    if not narrowed:
        price = card.price_from
        priced = next((v for v in variants if price is not None and v.id == price.variant_id), None)
        return Face(variants, priced or _cheapest(variants), card.range_km, card.range_of, fuel, narrowed)
    ranged = next((p for p in Powertrain if any(v.powertrain is p and v.range_km for v in variants)), None)
    spans = [v.range_km for v in variants if v.powertrain is ranged]
    return Face(variants, _cheapest(variants), _span(spans), ranged, fuel, narrowed)


def _cheapest(variants: Sequence[VariantCard]) -> VariantCard | None:
    """The lowest price of one market only: the Dutch one, else one in euros, else whatever there is."""
    priced = [(v, v.price) for v in variants if v.price is not None]
    for pool in (
        [pair for pair in priced if pair[1].market == "NL"],
        [pair for pair in priced if pair[1].currency == "EUR"],
        priced,
    ):
        if pool:
            return min(pool, key=lambda pair: pair[1].amount)[0]
    return None


def _span(spans: Sequence[tuple[float, float] | None]) -> tuple[float, float] | None:
    known = [span for span in spans if span is not None]
    return (min(s[0] for s in known), max(s[1] for s in known)) if known else None


def variant_count(cards: Sequence[ModelCard], selection: Selection) -> int:
    """Return how many versions the shown models have under the selection."""
    return sum(len(face_of(card, selection).variants) for card in cards)
