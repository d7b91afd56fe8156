"""Which of several claims for one figure is kept, and why not the others. Never an average."""

from dataclasses import dataclass, replace

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Figure, Other, Source, Value
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Match

BAND = Text(
    "band of the type-approval family, lowest to highest; the single figure stands for this version",
    "bandbreedte van de typegoedkeuringsfamilie, laagste tot hoogste; het enkele cijfer geldt voor deze uitvoering",
    "Spanne der Typgenehmigungsfamilie, niedrigster bis höchster Wert; der einzelne Wert gilt für diese Version",
    "fourchette de la famille d’homologation, de la plus basse à la plus haute\u00a0; la valeur unique vaut pour "
    "cette version",
    "intervallo della famiglia di omologazione, dal più basso al più alto; il valore singolo vale per questa versione",
)
OTHER_EDITION = Text(
    "another edition or market; the newer one is kept",
    "andere editie of markt; de nieuwere staat",
    "andere Ausgabe oder anderer Markt; der neuere Wert gilt",
    "autre édition ou autre marché\u00a0; la plus récente est retenue",
    "altra edizione o altro mercato; resta la più recente",
)
OTHER_MARKET = Text(
    "price in another market",
    "prijs in een ander land",
    "Preis in einem anderen Markt",
    "prix sur un autre marché",
    "prezzo in un altro mercato",
)
NOT_THIS_VERSION = Text(
    "holds for a family or range of versions, not for this one",
    "geldt voor een familie of reeks uitvoeringen, niet voor deze",
    "gilt für eine Familie oder Reihe von Versionen, nicht für diese",
    "vaut pour une famille ou une série de versions, pas pour celle-ci",
    "vale per una famiglia o serie di versioni, non per questa",
)
OTHER_SOURCE = Text(
    "another source gives this value; ours is kept",
    "een andere bron geeft dit; die van ons staat",
    "eine andere Quelle nennt diesen Wert; unserer bleibt",
    "une autre source donne cette valeur\u00a0; la nôtre est retenue",
    "un’altra fonte indica questo valore; resta il nostro",
)
SECOND_FIGURE = Text(
    "a second figure from a register or test, kept beside ours",
    "tweede cijfer uit register of test",
    "zweiter Wert aus einem Register oder Test, neben unserem geführt",
    "seconde valeur d’un registre ou d’un essai, gardée à côté de la nôtre",
    "secondo valore da un registro o una prova, tenuto accanto al nostro",
)


@dataclass(frozen=True, slots=True)
class Claim:
    """One value that one source gives for one figure. `match` None: stated for this very car."""

    key: str
    value: Value
    unit: str
    evidence: Evidence
    source: Source
    as_of: PartialDate | None = None
    market: str | None = None
    test: str | None = None
    match: Match | None = None
    note: Text | None = None
    backed_by: tuple[Source, ...] = ()
    words: Text | None = None


def _as_other(claim: Claim, why: Text) -> Other:
    return Other(claim.value, claim.source, why, claim.market, claim.as_of, claim.evidence, claim.unit, claim.note)


def _as_figure(claim: Claim, others: tuple[Other, ...]) -> Figure:
    return Figure(
        claim.key, claim.value, claim.unit, claim.evidence, claim.source, claim.as_of, claim.market, claim.test,
        claim.match, claim.note, claim.backed_by,
        others,
        claim.words,
    )  # fmt: skip


def _preference(claim: Claim, home: str) -> tuple[bool, bool, int, PartialDate]:
    """Best last: the home market for a price, the car's own figure, the better evidence, the newer date."""
    at_home = claim.key == "price" and claim.market == home
    return at_home, claim.match is None, -claim.evidence.rank, claim.as_of or PartialDate(0)


def _why_not(claim: Claim, kept: Claim) -> Text:
    if claim.key == "price" and claim.market != kept.market:
        return OTHER_MARKET
    if claim.match is not None and not claim.match.usable:
        return NOT_THIS_VERSION
    if isinstance(claim.value, tuple) and not isinstance(kept.value, tuple):
        return BAND
    if kept.match is None and claim.match is not None:
        return SECOND_FIGURE
    return OTHER_EDITION


def resolve(claims: list[Claim], home: str) -> tuple[Figure | None, tuple[Other, ...]]:
    """Return the figure to show with the claims that were not kept, and the mere indications.

    All claims are for the same key of the same car. `home` is the home market, whose price goes before a foreign
    one. Where no claim may stand for the car (`Match.usable`), the figure is None and every claim an indication.
    """
    usable = [c for c in claims if c.match is None or c.match.usable]
    if not usable:
        return None, tuple(_as_other(c, NOT_THIS_VERSION) for c in claims)
    kept = max(usable, key=lambda c: _preference(c, home))
    others = tuple(
        _as_other(c, _why_not(c, kept)) for c in claims if c is not kept and (c.value != kept.value or c.match)
    )
    return _as_figure(kept, others), ()


def with_other(figure: Figure, other: Other) -> Figure:
    """Return the figure with one more value beside it, unless the same value of the same source is there already."""
    if any(o.value == other.value and o.source == other.source for o in figure.others):
        return figure
    return replace(figure, others=(*figure.others, other))
