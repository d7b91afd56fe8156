"""Checks on comparisons: the same test basis, and dates for what is called the best."""

from collections.abc import Iterator

from catalogue_app.comparison.entries import Entry
from catalogue_app.comparison.ranking import blocked
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.formatting import format_figure
from catalogue_app.facts.text import Text, in_all
from catalogue_app.linting.draft import Draft
from catalogue_app.linting.rules import Rule
from catalogue_app.linting.verdict import Verdict, judged

_OTHER_BASIS = Text(
    "Called the best though the measuring basis differs: {found}",
    "Beste genoemd terwijl de meetbasis verschilt: {found}",
    "Als bester Wert bezeichnet bei verschiedener Messbasis: {found}",
    "Dit meilleur malgré une base de mesure différente\u00a0: {found}",
    "Detto migliore con base di misura diversa: {found}",
)
_SAME_BASIS = Text(
    "Only values on the same measuring basis are ranked.",
    "Alleen waarden met dezelfde meetbasis worden gerangschikt.",
    "Nur Werte auf gleicher Messbasis werden gereiht.",
    "Seules les valeurs de même base de mesure sont classées.",
    "Solo valori sulla stessa base di misura sono classificati.",
)
_NO_DATE = Text(
    "Ranked, while neither figure nor source has a date: {found}.",
    "Gerangschikt, terwijl cijfer en bron geen datum hebben: {found}.",
    "Gereiht, obwohl weder Wert noch Quelle ein Datum hat: {found}.",
    "Classé, alors que ni le chiffre ni la source n’a de date\u00a0: {found}.",
    "Classificato, ma né il dato né la fonte hanno una data: {found}.",
)
_ALL_DATED = Text(
    "What is ranked has a date.",
    "Wat gerangschikt is, heeft een datum.",
    "Was gereiht ist, hat ein Datum.",
    "Ce qui est classé a une date.",
    "Ciò che è classificato ha una data.",
)


def same_basis(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001 - every check has this form
    """No figure is ranked over values that may not be compared."""
    faults = []
    for key in draft.ranked:
        block = blocked(BY_KEY[key], list(_entries(draft, key)))
        if block is not None:
            label, reason = BY_KEY[key].label, block[1]
            faults.append(in_all(lambda lang, label=label, reason=reason: f"{label.plain(lang)}. {reason.plain(lang)}"))  # type: ignore[misc]
    return judged(faults, _OTHER_BASIS, _SAME_BASIS)


def ranked_dated(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """What is ranked can be proven as of a day."""
    faults = []
    for key in draft.ranked:
        for car in draft.cars:
            figure = car.figures.get(key)
            if figure is not None and figure.as_of is None and figure.source.published is None:
                faults.append(in_all(lambda lang, car=car, f=figure: f"{car.name} {format_figure(f, lang)}"))  # type: ignore[misc]
    return judged(faults, _NO_DATE, _ALL_DATED)


def _entries(draft: Draft, key: str) -> Iterator[Entry]:
    for column, car in enumerate(draft.cars):
        if key in car.figures and car.figures[key].low is not None:
            yield Entry(column, car.figures[key], car.powertrain, car.figures.get("dc_window"))
