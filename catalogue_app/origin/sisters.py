"""The sister finder: the technically nearest cars in this showroom, and what the price difference between them buys."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from catalogue_app.facts.evidence import Evidence, weakest
from catalogue_app.facts.formatting import format_amount, format_number, format_price
from catalogue_app.facts.names import full_name
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import Figure, Model, Price
from catalogue_app.facts.text import Lang, Text, in_all
from catalogue_app.facts.vocabulary import Layer, Powertrain, Status
from catalogue_app.origin.cards import electric_range
from catalogue_app.origin.sharing import LayerVerdict, Verdict, verdicts

_CANDIDATES = 60
_Basis = tuple[str, str, Powertrain]
_IN_SHOWROOM = (Status.ON_SALE, Status.RUN_OUT)


@dataclass(frozen=True, slots=True)
class Gain:
    """One figure of both cars; `of_other` minus `of_one` is what the other has more. Best ends: longest range."""

    key: str
    unit: str
    of_one: float
    of_other: float

    @property
    def more(self) -> float:
        """What the other car has more; negative where it has less."""
        return self.of_other - self.of_one


@dataclass(frozen=True, slots=True)
class Trade:
    """What the price difference buys.

    Attributes:
        one, other: the lowest prices of both with the same drive in one market and currency; None where there is none.
        gains: size, boot and range where both are known.
        words: the sentence; says so where the prices cannot be compared.
    """

    one: Price | None
    other: Price | None
    gains: tuple[Gain, ...]
    words: Text

    @property
    def difference(self) -> float | None:
        """What the other costs more; None where the prices cannot be compared."""
        return None if self.one is None or self.other is None else self.other.amount - self.one.amount


@dataclass(frozen=True, slots=True)
class Sister:
    """A technically near car. `evidence` is the weakest among the layers that are shared or related."""

    model_id: str
    brand: str
    name: str
    verdicts: Mapping[Layer, LayerVerdict]
    same: int
    related: int
    evidence: Evidence
    trade: Trade

    @property
    def full_name(self) -> str:
        """Brand and model as people say it."""
        return full_name(self.brand, self.name)


def _prices(model: Model) -> dict[_Basis, Price]:
    """The lowest published price per market, currency and drive, also of those kept beside the one that is shown."""
    found: dict[_Basis, Price] = {}
    for variant in model.variants:
        figure = variant.figures.get("price")
        if figure is None:
            continue
        told = [(figure.value, figure.unit, figure.market, figure.as_of, figure.source)]
        told += [(o.value, o.unit or figure.unit, o.market, o.as_of, o.source) for o in figure.others if o.source]
        for value, unit, market, as_of, source in told:
            if market is None or not isinstance(value, int | float):
                continue
            price = Price(value, unit, market, as_of, source, variant.id, figure.test or "published")
            basis = (market, unit, variant.powertrain)
            kept = found.get(basis)
            if kept is None or price.amount < kept.amount:
                found[basis] = price
    return found


def _comparable(one: Model, other: Model, home: str) -> tuple[Price, Price, Powertrain] | None:
    """The prices to set side by side: of the home market if there, else the cheapest basis, whichever car is first."""
    ours, theirs = _prices(one), _prices(other)
    common = sorted(
        ours.keys() & theirs.keys(),
        key=lambda basis: (basis[0] != home, ours[basis].amount + theirs[basis].amount, basis),
    )
    return (ours[common[0]], theirs[common[0]], common[0][2]) if common else None


def _high(figures: Iterable[Figure | None]) -> float | None:
    return max((f.high for f in figures if f is not None and f.high is not None), default=None)


def _size(model: Model, key: str) -> float | None:
    return _high([model.figures.get(key), *(v.figures.get(key) for v in model.variants)])


def _reach(model: Model) -> float | None:
    """The longest electric range of its battery cars: that of a plug-in is another thing."""
    ends = [electric_range(v) for v in model.variants if not v.powertrain.has_engine]
    return max((end[1] for end in ends if end is not None), default=None)


def _gains(one: Model, other: Model) -> tuple[Gain, ...]:
    measured = (
        ("length_mm", "mm", _size(one, "length_mm"), _size(other, "length_mm")),
        ("boot_min_l", "l", _size(one, "boot_min_l"), _size(other, "boot_min_l")),
        ("range_wltp_km", "km", _reach(one), _reach(other)),
    )
    return tuple(Gain(key, unit, a, b) for key, unit, a, b in measured if a is not None and b is not None)


_WHAT = {
    "length_mm": Text("length", "lengte", "Länge", "longueur", "lunghezza"),
    "boot_min_l": Text("boot", "bagageruimte", "Kofferraum", "coffre", "bagagliaio"),
    "range_wltp_km": Text(
        "electric range", "elektrisch bereik", "elektrische Reichweite", "autonomie électrique", "autonomia elettrica"
    ),
}
_PRICED = Text(
    "From {a} at {old} to {b} at {new}, both {drive}: {money}",
    "Van {a} voor {old} naar {b} voor {new}, beide {drive}: {money}",
    "Von {a} für {old} zu {b} für {new}, beide {drive}: {money}",
    "De {a} à {old} à {b} à {new}, toutes deux {drive}\u00a0: {money}",
    "Da {a} a {old} a {b} a {new}, entrambe {drive}: {money}",
)
_NOT_COMPARABLE = Text(
    "Prices of {a} and {b} with the same drive in one market are not known, so they cannot be compared",
    "Van {a} en {b} zijn geen prijzen met dezelfde aandrijving in hetzelfde land bekend; die zijn dus niet te "
    "vergelijken",
    "Von {a} und {b} sind keine Preise mit gleichem Antrieb aus demselben Markt bekannt; sie sind daher nicht "
    "vergleichbar",
    "Aucun prix de {a} et {b} avec la même motorisation sur un même marché n’est connu\u00a0; ils ne sont donc pas "
    "comparables",
    "Di {a} e {b} non sono noti prezzi con la stessa motorizzazione nello stesso mercato; quindi non sono "
    "confrontabili",
)


def _signed(amount: float, text: str) -> str:
    return f"{'+' if amount > 0 else '−' if amount < 0 else '±'} {text}"


def _named(car: Model) -> str:
    """Brand and model, without saying the brand twice ("DS 3")."""
    return car.name if car.name.startswith(f"{car.brand} ") else car.full_name


def _trade_words(
    one: Model, other: Model, pair: tuple[Price, Price, Powertrain] | None, gains: tuple[Gain, ...]
) -> Text:
    def start(lang: Lang) -> str:
        if pair is None:
            return _NOT_COMPARABLE.plain(lang).format(a=_named(one), b=_named(other))
        ours, theirs, drive = pair
        more = theirs.amount - ours.amount
        return _PRICED.plain(lang).format(
            a=_named(one), old=format_price(ours, lang), b=_named(other), new=format_price(theirs, lang),
            drive=drive.label.inside(lang), money=_signed(more, format_amount(abs(more), ours.currency, lang)),
        )  # fmt: skip

    def words(lang: Lang) -> str:
        bought = [
            f"{_WHAT[g.key].plain(lang)} {_signed(g.more, format_number(abs(g.more), lang, 0))} {g.unit}" for g in gains
        ]
        return f"{'; '.join((start(lang), ', '.join(bought))) if bought else start(lang)}."

    return in_all(words)


def trade(one: Model, other: Model, home: str = "NL") -> Trade:
    """Return what the difference in price between two cars buys; `home` is the market whose prices go first."""
    pair, gains = _comparable(one, other, home), _gains(one, other)
    words = _trade_words(one, other, pair, gains)
    return Trade(pair[0] if pair else None, pair[1] if pair else None, gains, words)


def _candidates(catalogue: Catalogue, model: Model) -> list[str]:
    """Who has a part of the model, and who stands on its platform's family; the first so many."""
    found = {r.id: None for r in catalogue.relatives(model.id, _CANDIDATES).nearest}
    kin = {k.other for link in model.parts if link.component.layer is Layer.PLATFORM for k in link.component.kin}
    family = [card for card in catalogue.cards() if card.platform in kin and card.segment == model.segment]
    found.update({card.id: None for card in family[:_CANDIDATES]})
    return [i for i in found if i != model.id]


def sisters(
    catalogue: Catalogue, model_id: str, most: int = 5, *, other_brands: bool = False, home: str = "NL"
) -> tuple[Sister, ...]:
    """Return the technically nearest cars that can be bought, nearest first; raises NotFound for an unknown id.

    By layers with the same part, then of the same family; of equals the same segment and the nearest length first.
    """
    model = catalogue.model(model_id)
    length = _size(model, "length_mm") or 0
    found = []
    for other_id in _candidates(catalogue, model):
        other = catalogue.model(other_id)
        if other.status not in _IN_SHOWROOM or (other_brands and other.brand == model.brand):
            continue
        judged = verdicts(model, other)
        shared = [v for v in judged.values() if v.verdict in (Verdict.SAME_PART, Verdict.SAME_FAMILY) and v.applicable]
        same = sum(v.verdict is Verdict.SAME_PART for v in shared)
        if shared:
            apart = abs((_size(other, "length_mm") or 0) - length)
            order = (-same, same - len(shared), other.segment != model.segment, apart, other.full_name)
            found.append((order, other, judged, same, shared))
    found.sort(key=lambda candidate: candidate[0])
    return tuple(
        Sister(other.id, other.brand, other.name, judged, same, len(shared) - same,
               weakest([v.evidence for v in shared]), trade(model, other, home))
        for _, other, judged, same, shared in found[:most]
    )  # fmt: skip
