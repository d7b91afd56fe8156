"""Who says so, and how sure: the evidence levels and where they come from."""

from enum import StrEnum

from catalogue_app.facts.text import Text


class Evidence(StrEnum):
    """How well a figure or statement is founded, strongest first."""

    MEASURED = "measured"
    OFFICIAL = "official"
    PRESS = "press"
    REPORTED = "reported"
    RUMOURED = "rumoured"
    UNKNOWN = "unknown"

    @property
    def rank(self) -> int:
        """0 for the strongest level; a higher number is weaker."""
        return _ORDER.index(self)

    @property
    def label(self) -> Text:
        """The word shown beside the mark."""
        return _LABELS[self]

    @property
    def releasable(self) -> bool:
        """Whether it may be shown to a customer or printed without the dealer choosing to (UCPD art. 6)."""
        return self in (Evidence.MEASURED, Evidence.OFFICIAL, Evidence.PRESS)


_ORDER = tuple(Evidence)
_LABELS = {
    Evidence.MEASURED: Text("Measured here", "Hier gemeten", "Hier gemessen", "Mesuré ici", "Misurato qui"),
    Evidence.OFFICIAL: Text("Official", "Officieel", "Offiziell", "Officiel", "Ufficiale"),
    Evidence.PRESS: Text("Press", "Pers", "Presse", "Presse", "Stampa"),
    Evidence.REPORTED: Text("Reported", "Gemeld", "Gemeldet", "Rapporté", "Riportato"),
    Evidence.RUMOURED: Text("Rumour", "Gerucht", "Gerücht", "Rumeur", "Indiscrezione"),
    Evidence.UNKNOWN: Text("Unknown", "Onbekend", "Unbekannt", "Inconnu", "Sconosciuto"),
}

# A blog, an encyclopedia or somebody's data set passes on what others say: an indirect source.
_BY_SOURCE_KIND = {
    "manufacturer": Evidence.OFFICIAL,
    "registry": Evidence.OFFICIAL,
    "press": Evidence.PRESS,
    "blog": Evidence.REPORTED,
    "encyclopedia": Evidence.REPORTED,
    "dataset": Evidence.REPORTED,
}
SOURCE_KINDS: tuple[str, ...] = tuple(_BY_SOURCE_KIND)


def evidence_of_source_kind(kind: str) -> Evidence:
    """Return the evidence that a figure from a source of this kind has when nobody says otherwise."""
    return _BY_SOURCE_KIND.get(kind, Evidence.UNKNOWN)


def weakest(levels: list[Evidence]) -> Evidence:
    """Return the weakest of several levels, `unknown` for none: a chain is as sure as its weakest link."""
    return max(levels, key=lambda level: level.rank, default=Evidence.UNKNOWN)
