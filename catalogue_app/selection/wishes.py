"""What somebody asks for: facets, spans, words. Frozen; every change gives a new selection."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from catalogue_app.facts.found import Limit
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Labelled

DROP_QUERY = "query"
DROP_PART = "part"


class Facet(Labelled):
    """The questions with a list of answers, in the order of the left column."""

    BRAND = "brand", Text("Brand", "Merk", "Marke", "Marque", "Marca")
    POWERTRAIN = "powertrain", Text("Powertrain", "Aandrijving", "Antrieb", "Motorisation", "Alimentazione")
    TECHNOLOGY = (
        "technology",
        Text(
            "Origin of technology",
            "Herkomst techniek",
            "Herkunft der Technik",
            "Origine technique",
            "Origine della tecnica",
        ),
    )
    SEGMENT = "segment", Text("Segment", "Segment", "Segment", "Segment", "Segmento")
    SEATS = "seats", Text("Seats", "Zitplaatsen", "Sitzplätze", "Places", "Posti")
    BODY = "body", Text("Body", "Carrosserie", "Karosserie", "Carrosserie", "Carrozzeria")
    DRIVE = "drive", Text("Driven wheels", "Aangedreven wielen", "Antriebsräder", "Roues motrices", "Ruote motrici")
    PLATFORM = "platform", Text("Platform", "Platform", "Plattform", "Plateforme", "Piattaforma")
    EVIDENCE = (
        "evidence",
        Text(
            "Evidence of the platform",
            "Bewijs voor het platform",
            "Beleg für die Plattform",
            "Preuve de la plateforme",
            "Prova della piattaforma",
        ),
    )
    STATUS = "status", Text("Availability", "Leverbaarheid", "Verfügbarkeit", "Disponibilité", "Disponibilità")
    MISSING = "missing", Text("Figure missing", "Cijfer ontbreekt", "Wert fehlt", "Chiffre manquant", "Dato mancante")

    @property
    def of_variant(self) -> bool:
        """Whether the answer can differ between the versions of a model."""
        return self in (Facet.POWERTRAIN, Facet.DRIVE, Facet.MISSING)


class Span(Labelled):
    """The questions with a number for an answer. The value is the key that `query.Limit` uses too."""

    PRICE = "price", Text("Price", "Prijs", "Preis", "Prix", "Prezzo")
    RANGE = (
        "range_km",
        Text(
            "Electric range",
            "Elektrisch bereik",
            "Elektrische Reichweite",
            "Autonomie électrique",
            "Autonomia elettrica",
        ),
    )
    BOOT = "boot_l", Text("Boot", "Bagageruimte", "Kofferraum", "Coffre", "Bagagliaio")
    TOW = (
        "tow_kg",
        Text("Towing, braked", "Trekgewicht, geremd", "Anhängelast, gebremst", "Remorquage freiné", "Traino frenato"),
    )
    POWER = "power_kw", Text("Power", "Vermogen", "Leistung", "Puissance", "Potenza")
    LENGTH = "length_mm", Text("Length", "Lengte", "Länge", "Longueur", "Lunghezza")
    SEATS = "seats", Text("Seats", "Zitplaatsen", "Sitzplätze", "Places", "Posti")
    FUEL = (
        "fuel_l_100km",
        Text(
            "Fuel consumption",
            "Brandstofverbruik",
            "Kraftstoffverbrauch",
            "Consommation de carburant",
            "Consumo di carburante",
        ),
    )

    @property
    def unit(self) -> str:
        """The unit of the numbers; for a price the currency."""
        return _UNITS[self]


_UNITS = {
    Span.PRICE: "EUR", Span.RANGE: "km", Span.BOOT: "l", Span.TOW: "kg", Span.POWER: "kW", Span.LENGTH: "mm",
    Span.SEATS: "", Span.FUEL: "l/100 km",
}  # fmt: skip


class Sort(Labelled):
    """The orders on offer. `brand` is the order of the catalogue, or of relevance while searching."""

    BRAND = "brand", Text("By brand", "Op merk", "Nach Marke", "Par marque", "Per marca")
    PRICE = (
        "price",
        Text("Price, low to high", "Prijs oplopend", "Preis aufsteigend", "Prix croissant", "Prezzo crescente"),
    )
    RANGE = (
        "range",
        Text(
            "Range, long to short",
            "Bereik aflopend",
            "Reichweite absteigend",
            "Autonomie décroissante",
            "Autonomia decrescente",
        ),
    )
    LENGTH = (
        "length",
        Text(
            "Length, short to long",
            "Lengte oplopend",
            "Länge aufsteigend",
            "Longueur croissante",
            "Lunghezza crescente",
        ),
    )
    NAME = "name", Text("Name, A to Z", "Naam, A tot Z", "Name, A bis Z", "Nom, de A à Z", "Nome, dalla A alla Z")


@dataclass(frozen=True, slots=True)
class Bounds:
    """From `low` to `high`, both included; None leaves that side open."""

    low: float | None = None
    high: float | None = None

    @property
    def open(self) -> bool:
        """Whether nothing is asked at all."""
        return self.low is None and self.high is None


@dataclass(frozen=True, slots=True)
class Part:
    """A part or company chosen in the search: only its models are shown.

    `kind` is the value of a `facts.found.FoundKind`.
    """

    kind: str
    id: str
    title: Text
    model_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """What the user asks for.

    Within one facet any chosen value will do; the facets, spans, the part and the search must all hold, and one and
    the same version must meet all wishes that versions can differ in.

    Attributes:
        query: the search as typed.
        found: ids that answer its words, best first; None while no words are searched for.
        limits: the numbers that the search asks for.
    """

    chosen: Mapping[Facet, frozenset[str]] = field(default_factory=dict)
    spans: Mapping[Span, Bounds] = field(default_factory=dict)
    query: str = ""
    found: tuple[str, ...] | None = None
    limits: tuple[Limit, ...] = ()
    part: Part | None = None
    sort: Sort = Sort.BRAND

    def values(self, facet: Facet) -> frozenset[str]:
        """Return what is chosen in a facet; empty means everything."""
        return self.chosen.get(facet, frozenset())

    def bounds(self, span: Span) -> Bounds:
        """Return what is asked of a number."""
        return self.spans.get(span, Bounds())

    @property
    def brand(self) -> str | None:
        """The one brand asked for; None for all or for several."""
        brands = self.values(Facet.BRAND)
        return next(iter(brands)) if len(brands) == 1 else None

    def toggled(self, facet: Facet, value: str) -> "Selection":
        """Return the selection with one value of a facet switched."""
        return self.with_values(facet, self.values(facet) ^ {value})

    def with_values(self, facet: Facet, values: Iterable[str]) -> "Selection":
        """Return the selection with these values of a facet; none for all."""
        chosen = {**self.chosen, facet: frozenset(values)}
        return replace(self, chosen={f: found for f, found in chosen.items() if found})

    def with_bounds(self, span: Span, bounds: Bounds) -> "Selection":
        """Return the selection with a number between these bounds."""
        spans = {**self.spans, span: bounds}
        return replace(self, spans={s: found for s, found in spans.items() if not found.open})

    def with_search(self, query: str, found: tuple[str, ...] | None, limits: tuple[Limit, ...]) -> "Selection":
        """Return the selection with another search; "" for none."""
        return replace(self, query=query, found=found, limits=limits)

    def without(self, drop: str) -> "Selection":
        """Return the selection without one facet or span (by its value), the search or the part (`DROP_…`)."""
        if drop == DROP_QUERY:
            return self.with_search("", None, ())
        if drop == DROP_PART:
            return replace(self, part=None)
        chosen = {f: values for f, values in self.chosen.items() if drop_of(f) != drop}
        return replace(self, chosen=chosen, spans={s: bounds for s, bounds in self.spans.items() if drop_of(s) != drop})

    @property
    def active(self) -> tuple[str, ...]:
        """What narrows the list now, as `without` takes it: search, part, facets, spans."""
        search = [DROP_QUERY] if self.query else []
        part = [DROP_PART] if self.part else []
        facets = [drop_of(facet) for facet in Facet if self.values(facet)]
        return (*search, *part, *facets, *(drop_of(span) for span in Span if not self.bounds(span).open))

    def cleared(self) -> "Selection":
        """Return the selection that shows everything, in the same order."""
        return Selection(sort=self.sort)


def drop_of(question: Facet | Span) -> str:
    """Return the name under which a facet or span is dropped; the two kinds share the word "seats"."""
    return str(question) if isinstance(question, Facet) else f"span:{question}"


def question_of(drop: str) -> Facet | Span | None:
    """Return the facet or span of such a name; None for the search and the part."""
    if drop in (DROP_QUERY, DROP_PART):
        return None
    return Span(drop.removeprefix("span:")) if drop.startswith("span:") else Facet(drop)
