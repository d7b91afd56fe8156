"""The words of the answer to "what is this car really?", in every language."""

import re

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.text import Text, in_all
from catalogue_app.facts.vocabulary import Ownership

# The parts
PLATFORM = Text("platform", "platform", "Plattform", "plateforme", "piattaforma")
BATTERY = Text("battery", "accu", "Batterie", "batterie", "batteria")
CELLS = Text("battery cells", "accucellen", "Batteriezellen", "cellules de batterie", "celle della batteria")
PACK = Text("battery pack", "accupakket", "Batteriepaket", "pack batterie", "pacco batteria")
MOTOR = Text("electric motor", "elektromotor", "Elektromotor", "moteur électrique", "motore elettrico")
ENGINE = Text("combustion engine", "verbrandingsmotor", "Verbrennungsmotor", "moteur thermique", "motore termico")
EXTENDER = Text(
    "range extender", "range extender", "Range Extender", "prolongateur d’autonomie", "prolungatore di autonomia"
)
GEARBOX = Text("gearbox", "versnellingsbak", "Getriebe", "boîte de vitesses", "cambio")

# Whose they are
OWNER_PHRASE = {
    Ownership.STELLANTIS: Text("Stellantis", "Stellantis", "Stellantis", "de Stellantis", "Stellantis"),
    Ownership.JOINT_VENTURE: Text(
        "a joint venture", "een joint venture", "einem Joint Venture", "d’une coentreprise", "una joint venture"
    ),
    Ownership.PARTNER: Text("a partner", "een partner", "einem Partner", "d’un partenaire", "un partner"),
    Ownership.SUPPLIER: Text(
        "a supplier", "een toeleverancier", "einem Zulieferer", "d’un fournisseur", "un fornitore"
    ),
}
NOT_NAMED = Text("one not named", "een niet genoemde", "einem nicht genannten", "un non nommé", "uno non nominato")
NOW_STELLANTIS = Text(
    "{firm} (now Stellantis)", "{firm} (nu Stellantis)", "{firm} (heute Stellantis)",
    "{firm} (aujourd’hui Stellantis)", "{firm} (oggi Stellantis)",
)  # fmt: skip
PART_FROM = Text(
    "{part} from {owner}", "{part} van {owner}", "{part} von {owner}", "{part} {owner}", "{part} da {owner}"
)
BY_VERSION = Text(
    ", depending on the version", ", afhankelijk van de uitvoering", ", je nach Version", ", selon la version",
    ", a seconda della versione",
)  # fmt: skip

# How sure that is
FAR_AS_KNOWN = Text(
    "As far as known: ", "Voor zover bekend: ", "Soweit bekannt: ", "À notre connaissance\u00a0: ", "Per quanto noto: "
)
_KNOWN_WITHIN = {
    Evidence.PRESS: Text(
        ", as far as known", ", voor zover bekend", ", soweit bekannt", ", à notre connaissance", ", per quanto noto"
    ),
    Evidence.REPORTED: Text(
        ", according to reports", ", volgens berichten", ", Berichten zufolge", ", d’après des informations publiées",
        ", secondo quanto riportato",
    ),
    Evidence.RUMOURED: Text(
        ", according to a rumour", ", volgens een gerucht", ", einem Gerücht zufolge", ", selon une rumeur",
        ", secondo un’indiscrezione",
    ),
}  # fmt: skip

# The car
DEVELOPED_BY = Text(
    "a platform developed by {makers}", "een platform ontwikkeld door {makers}",
    "einer Plattform, entwickelt von {makers}",
    "une plateforme développée par {makers}", "una piattaforma sviluppata da {makers}",
)  # fmt: skip
OF_THE_HOUSE = Text(
    "a platform of Stellantis itself", "een platform van Stellantis zelf", "einer Plattform von Stellantis selbst",
    "une plateforme de Stellantis même", "una piattaforma della stessa Stellantis",
)  # fmt: skip
A_STELLANTIS = Text(
    "A Stellantis car{known} on {base}: {platform}.",
    "Een Stellantis{known} op {base}: {platform}.",
    "Ein Stellantis-Auto{known} auf {base}: {platform}.",
    "Une voiture Stellantis{known} sur {base}\u00a0: {platform}.",
    "Un’auto Stellantis{known} su {base}: {platform}.",
)
AN_ANNOUNCED_STELLANTIS = Text(
    "An announced Stellantis car{known} on {base}: {platform}.",
    "Een aangekondigde Stellantis{known} op {base}: {platform}.",
    "Ein angekündigtes Stellantis-Auto{known} auf {base}: {platform}.",
    "Une voiture Stellantis annoncée{known} sur {base}\u00a0: {platform}.",
    "Un’auto Stellantis annunciata{known} su {base}: {platform}.",
)
PARTNER_CAR = Text(
    "In Europe a brand of Stellantis, which sells the car; technically{known} a {brand}.",
    "In Europa een merk van Stellantis, dat de auto verkoopt; technisch{known} een {brand}.",
    "In Europa eine Marke von Stellantis, das den Wagen verkauft; technisch{known} ein {brand}.",
    "En Europe une marque de Stellantis, qui vend la voiture\u00a0; techniquement{known} une {brand}.",
    "In Europa un marchio di Stellantis, che vende l’auto; tecnicamente{known} una {brand}.",
)
PARTNER_COMING = Text(
    "Announced; in Europe a brand of Stellantis, technically{known} a {brand}.",
    "Aangekondigd; in Europa een merk van Stellantis, technisch{known} een {brand}.",
    "Angekündigt; in Europa eine Marke von Stellantis, technisch{known} ein {brand}.",
    "Annoncée\u00a0; en Europe une marque de Stellantis, techniquement{known} une {brand}.",
    "Annunciata; in Europa un marchio di Stellantis, tecnicamente{known} una {brand}.",
)
ITSELF = Text(
    "Developed by {developer} itself: {own}.", "Door {developer} zelf ontwikkeld: {own}.",
    "Von {developer} selbst entwickelt: {own}.", "De {developer} même\u00a0: {own}.",
    "Sviluppo della stessa {developer}: {own}.",
)  # fmt: skip
PARTNER_TO_BE = Text(
    "A coming {brand} that is to be built on technology of {developer}: {platform}.",
    "Een {brand} die op techniek van {developer} moet komen: {platform}.",
    "Ein {brand}, der auf Technik von {developer} entstehen soll: {platform}.",
    "Une {brand} qui doit reposer sur la technologie {developer}\u00a0: {platform}.",
    "Una {brand} che nascerà su tecnologia di {developer}: {platform}.",
)
ALONE = Text(
    "As far as known it shares no part with cars of other Stellantis brands on sale.",
    "Voor zover bekend deelt hij geen onderdeel met leverbare auto’s van andere Stellantis-merken.",
    "Soweit bekannt, teilt er kein Teil mit lieferbaren Autos anderer Stellantis-Marken.",
    "À notre connaissance, elle ne partage aucune pièce avec les voitures en vente d’autres marques de Stellantis.",
    "Per quanto noto, non condivide componenti con auto in vendita di altri marchi Stellantis.",
)
NOT_BUILT_ON = Text(
    "No source says what the {car} is built on.", "Geen bron zegt waarop de {car} is gebouwd.",
    "Keine Quelle sagt, worauf der {car} aufbaut.", "Aucune source ne dit sur quoi repose la {car}.",
    "Nessuna fonte dice su che cosa si basa la {car}.",
)  # fmt: skip
BUILT_ON_NOT_STATED = Text(
    "What the {car} is built on is not stated here; ask us.",
    "Waarop de {car} is gebouwd, staat hier niet vermeld; vraag ons ernaar.",
    "Worauf der {car} gebaut ist, steht hier nicht; fragen Sie uns.",
    "La base de la {car} n’est pas indiquée ici\u00a0; demandez-nous.",
    "La base della {car} non è indicata qui; chieda a noi.",
)
_TWICE = re.compile(r"^platform |[ -]platform$", re.IGNORECASE)
_ASIDE = re.compile(r" \([^()]*\)$")


def known_within(evidence: Evidence, *, closed: bool) -> Text:
    """Return the words inside a sentence that say how far something is known; `closed` adds a comma behind them."""
    words = _KNOWN_WITHIN.get(evidence, Text("", ""))
    return in_all(lambda lang: words.in_(lang) + ("," if closed and words.en else ""))


def bare_platform(name: Text) -> Text:
    """Return the name of a platform for after the word "platform": without that word, without an aside."""
    return in_all(lambda lang: _TWICE.sub("", _ASIDE.sub("", name.plain(lang))))
