"""The sentences that the rules of origin fill in, in every language."""

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.text import Text

NOTHING = Text("", "")

# Of two cars
BOTH_HAVE = Text(
    "Both have: {names}", "Beide hebben: {names}", "Beide haben: {names}", "Les deux ont\u00a0: {names}",
    "Entrambe hanno: {names}",
)  # fmt: skip
SOME_DIFFER = Text(
    " (some versions differ)", " (sommige uitvoeringen verschillen)", " (einige Versionen weichen ab)",
    " (certaines versions diffèrent)", " (alcune versioni sono diverse)",
)  # fmt: skip
NAMED = Text("{name}: {words}", "{name}: {words}", "{name}: {words}", "{name}\u00a0: {words}", "{name}: {words}")
EACH = Text(
    "{a}: {ours}; {b}: {theirs}", "{a}: {ours}; {b}: {theirs}", "{a}: {ours}; {b}: {theirs}",
    "{a}\u00a0: {ours}\u00a0; {b}\u00a0: {theirs}", "{a}: {ours}; {b}: {theirs}",
)  # fmt: skip
NEITHER = Text(
    "Neither car has this: {what}.", "Geen van beide heeft dit: {what}.", "Keines der beiden hat dies: {what}.",
    "Aucune des deux n’a ceci\u00a0: {what}.", "Nessuna delle due ha questo: {what}.",
)  # fmt: skip
HAS_NONE = Text(
    "The {car} has none: {what}.", "De {car} heeft dit niet: {what}.", "Der {car} hat dies nicht: {what}.",
    "La {car} n’a pas ceci\u00a0: {what}.", "La {car} non ha questo: {what}.",
)  # fmt: skip
NO_PLANT = Text(
    "Of at least one of the two no plant is known that builds it now.",
    "Van minstens een van de twee is geen fabriek bekend die hem nu bouwt.",
    "Von mindestens einem der beiden ist kein Werk bekannt, das ihn derzeit baut.",
    "Pour au moins une des deux, aucune usine qui la produit actuellement n’est connue.",
    "Di almeno una delle due non è noto uno stabilimento che la produca ora.",
)
ONE_PLANT = Text(
    "Built in the same plant: {names}", "Gebouwd in dezelfde fabriek: {names}", "Im selben Werk gebaut: {names}",
    "Fabriquées dans la même usine\u00a0: {names}", "Prodotte nello stesso stabilimento: {names}",
)  # fmt: skip
NO_PART = Text(
    "No source says which part the {car} has here.", "Geen bron zegt welk onderdeel de {car} hier heeft.",
    "Keine Quelle sagt, welches Teil der {car} hier hat.", "Aucune source ne dit quelle pièce la {car} a ici.",
    "Nessuna fonte dice quale componente ha qui la {car}.",
)  # fmt: skip
LAYERS_SHARED = Text(
    "{a} and {b}: {shared} of {all} layers shared", "{a} en {b}: {shared} van {all} lagen gedeeld",
    "{a} und {b}: {shared} von {all} Ebenen gemeinsam", "{a} et {b}\u00a0: {shared} couches sur {all} partagées",
    "{a} e {b}: {shared} livelli su {all} condivisi",
)  # fmt: skip
LISTED = Text(" ({names})", " ({names})", " ({names})", " ({names})", " ({names})")
OF_ONE_FAMILY = Text(
    ", {n} of the same family ({names})", ", {n} van dezelfde familie ({names})",
    ", {n} aus derselben Familie ({names})", ", {n} de la même famille ({names})",
    ", {n} della stessa famiglia ({names})",
)  # fmt: skip
SO_MANY_UNKNOWN = Text(
    ", {n} unknown", ", {n} onbekend", ", {n} unbekannt", ", inconnu\u00a0: {n}", ", non noto: {n}",
)  # fmt: skip
STOP = Text(".", ".", ".", ".", ".")
_NOT_CONFIRMED = Text(
    " (reported, not confirmed)", " (gemeld, niet bevestigd)", " (gemeldet, nicht bestätigt)",
    " (rapporté, non confirmé)", " (riportato, non confermato)",
)  # fmt: skip
_RUMOUR = Text(" (rumour)", " (gerucht)", " (Gerücht)", " (rumeur)", " (indiscrezione)")

# Of one car
NO_SOURCE_FOUND = Text(
    "{layer}: no source found.", "{layer}: geen bron gevonden.", "{layer}: keine Quelle gefunden.",
    "{layer}\u00a0: aucune source trouvée.", "{layer}: nessuna fonte trovata.",
)  # fmt: skip
NO_OWNER_FOUND = Text(
    "{layer}: whose technology it is, no source says.", "{layer}: van wie de techniek is, zegt geen bron.",
    "{layer}: wessen Technik es ist, sagt keine Quelle.",
    "{layer}\u00a0: aucune source ne dit de qui vient la technologie.",
    "{layer}: nessuna fonte dice di chi sia la tecnologia.",
)  # fmt: skip
_ACCORDING_TO_RUMOUR = Text(
    "According to a rumour, ", "Volgens een gerucht ", "Einem Gerücht zufolge: ", "Selon une rumeur, ",
    "Secondo un’indiscrezione, ",
)  # fmt: skip
_ACCORDING_TO_REPORTS = Text(
    "According to reports, ", "Volgens berichten ", "Berichten zufolge: ", "D’après des informations publiées, ",
    "Secondo quanto riportato, ",
)  # fmt: skip


def hedge_behind(evidence: Evidence) -> Text:
    """Return the words behind a verdict that keep a weakly founded one from looking like a fact."""
    return {Evidence.REPORTED: _NOT_CONFIRMED, Evidence.RUMOURED: _RUMOUR}.get(evidence, NOTHING)


def hedge_before(evidence: Evidence) -> Text:
    """Return the words before a sentence that keep a weakly founded one from looking like a fact."""
    return {Evidence.REPORTED: _ACCORDING_TO_REPORTS, Evidence.RUMOURED: _ACCORDING_TO_RUMOUR}.get(evidence, NOTHING)
