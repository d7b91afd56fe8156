"""Checks on form: the parts that must be there, the overview, and what no paper can show."""

from itertools import groupby

from catalogue_app.facts.text import Text, in_all
from catalogue_app.linting.draft import Block, Draft
from catalogue_app.linting.rules import Rule
from catalogue_app.linting.verdict import Verdict, broken, held, judged, quoted, unclear

_POSTER_MM, _SCREEN_MM = (700, 500), (320, 250)  # decree on the energy label, annex 2; the screen is 17 inch

_BLOCKS = {
    Block.MADE: Text("sheet date", "datum van het blad", "Datum des Blatts", "date de la fiche", "data della scheda"),
    Block.EDITION: Text("date of the data", "datum van de gegevens", "Datenstand", "date des données", "data dei dati"),
    Block.DEALER: Text("name of the dealer", "naam van de dealer", "Name des Händlers", "nom du concessionnaire",
                       "nome del concessionario"),
    Block.OFFER: Text("“figures can change; the offer counts”", "“cijfers kunnen wijzigen; de offerte geldt”",
                      "„Angaben können sich ändern; es gilt das Angebot“",
                      "«\u00a0les données peuvent changer\u00a0; le devis fait foi\u00a0»",
                      "«i dati possono cambiare; fa fede l’offerta»"),
    Block.SOURCES: Text("sources", "bronnen", "Quellen", "sources", "fonti"),
    Block.TEST: Text("the test", "de test", "das Prüfverfahren", "l’essai", "la prova"),
    Block.EVIDENCE_WORDS: Text("evidence in words", "bewijs in woorden", "Beleg in Worten", "fiabilité en mots",
                               "attendibilità a parole"),
    Block.CODE: Text("room for a QR code", "plaats voor een QR-code", "Platz für einen QR-Code",
                     "place pour un code QR", "spazio per un codice QR"),
}  # fmt: skip
_ABSENT = Text(
    "Not on the paper: {found}.",
    "Staat er niet op: {found}.",
    "Fehlt auf dem Blatt: {found}.",
    "Absent du papier\u00a0: {found}.",
    "Manca sul foglio: {found}.",
)
_THERE = Text(
    "It stands there: {parts}.", "Staat erop: {parts}.", "Steht da: {parts}.", "Y figure\u00a0: {parts}.",
    "C’è: {parts}.",
)  # fmt: skip
_NOT_SEEN = Text(
    "This cannot be seen on the paper.",
    "Dit is op het papier niet te zien.",
    "Das ist auf dem Blatt nicht zu sehen.",
    "Cela ne se voit pas sur le papier.",
    "Questo non si vede sul foglio.",
)
_NO_POSTER = Text(
    "The overview as a whole is not laid out yet.",
    "Het overzicht als geheel is nog niet opgemaakt.",
    "Die Übersicht als Ganzes ist noch nicht gesetzt.",
    "L’ensemble de l’affiche n’est pas encore mis en page.",
    "Il prospetto nel suo insieme non è ancora impaginato.",
)
_TOO_SMALL = Text(
    "{width} × {height} mm is too small.",
    "{width} × {height} mm is te klein.",
    "{width} × {height} mm ist zu klein.",
    "{width} × {height} mm est trop petit.",
    "{width} × {height} mm è troppo piccolo.",
)
_LARGE = Text("{width} × {height} mm.", "{width} × {height} mm.", "{width} × {height} mm.", "{width} × {height} mm.",
              "{width} × {height} mm.")  # fmt: skip
_OUT_OF_ORDER = Text(
    "Out of order: {found}.", "Niet op volgorde: {found}.", "Nicht in der Reihenfolge: {found}.",
    "Pas dans l’ordre\u00a0: {found}.", "Fuori ordine: {found}.",
)  # fmt: skip
_IN_ORDER = Text(
    "Grouped by fuel, by rising CO₂.",
    "Per brandstof, met oplopende CO₂-uitstoot.",
    "Nach Kraftstoff, mit steigendem CO₂.",
    "Par carburant, CO₂ croissant.",
    "Per carburante, CO₂ crescente.",
)
_INCOMPLETE = Text(
    "{shown} of {all} models stand there.",
    "Er staan {shown} van de {all} modellen op.",
    "{shown} von {all} Modellen stehen da.",
    "{shown} modèles sur {all} y figurent.",
    "Ci sono {shown} modelli su {all}.",
)
_COUNT_UNKNOWN = Text(
    "How many models are sold here is not known.",
    "Hoeveel modellen hier te koop zijn, is niet bekend.",
    "Wie viele Modelle hier verkauft werden, ist nicht bekannt.",
    "Le nombre de modèles vendus ici n’est pas connu.",
    "Quanti modelli si vendono qui non è noto.",
)
_OTHER_LANGUAGE = Text(
    "The overview is not in Dutch.",
    "Het overzicht is niet in het Nederlands.",
    "Die Übersicht ist nicht auf Niederländisch.",
    "L’affiche n’est pas en néerlandais.",
    "Il prospetto non è in olandese.",
)
_DUTCH = Text("In Dutch.", "In het Nederlands.", "Auf Niederländisch.", "En néerlandais.", "In olandese.")


def blocks_present(draft: Draft, rule: Rule) -> Verdict:
    """The parts that the rule names stand on the paper."""
    parts = in_all(lambda lang: ", ".join(_BLOCKS[block].plain(lang) for block in rule.blocks))
    faults = [_BLOCKS[block] for block in rule.blocks if not draft.blocks.get(block)]
    return judged(faults, _ABSENT, _THERE.filled(parts=parts))


def not_on_paper(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001 - every check has this form
    """A duty around the paper, or a judgement of people: it can only be recalled."""
    return unclear(_NOT_SEEN)


def overview_large(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """A poster is at least 70 by 50 cm, a screen 32 by 25 cm, either way round."""
    poster = draft.poster
    if poster is None:
        return unclear(_NO_POSTER)
    long, short = _SCREEN_MM if poster.screen else _POSTER_MM
    size = {"width": f"{poster.width:.0f}", "height": f"{poster.height:.0f}"}
    fits = max(poster.width, poster.height) >= long and min(poster.width, poster.height) >= short
    return held(_LARGE.filled(**size)) if fits else broken(_TOO_SMALL.filled(**size))


def overview_ordered(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """Each fuel stands together, its models by rising CO2, those without a figure last."""
    if draft.poster is None:
        return unclear(_NO_POSTER)
    groups = [(fuel, list(rows)) for fuel, rows in groupby(draft.poster.rows, key=lambda row: row.fuel)]
    fuels = [fuel for fuel, _rows in groups]
    faults = [quoted(fuel) for n, fuel in enumerate(fuels) if fuel in fuels[:n]]
    for _fuel, rows in groups:
        amounts = [float("inf") if row.co2 is None else row.co2 for row in rows]
        faults += [quoted(row.name) for n, row in enumerate(rows) if amounts[n] < max(amounts[:n], default=0)]
    return judged(faults, _OUT_OF_ORDER, _IN_ORDER)


def overview_complete(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """Every model that is sold here stands on it."""
    poster = draft.poster
    if poster is None:
        return unclear(_NO_POSTER)
    if poster.on_sale is None:
        return unclear(_COUNT_UNKNOWN)
    count = {"shown": str(len({row.name for row in poster.rows})), "all": str(poster.on_sale)}
    told = _INCOMPLETE.filled(**count)
    return held(told) if int(count["shown"]) >= poster.on_sale else broken(told)


def in_dutch(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """The overview is in Dutch."""
    return held(_DUTCH) if draft.lang == "nl" else broken(_OTHER_LANGUAGE)
