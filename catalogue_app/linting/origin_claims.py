"""Checks on what the paper says of the origin of technology, and on how sure it is."""

from collections.abc import Iterator

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.formatting import format_figure
from catalogue_app.facts.text import Text, in_all
from catalogue_app.linting.draft import Draft
from catalogue_app.linting.rules import Rule
from catalogue_app.linting.verdict import Verdict, held, judged, quoted

_UNSOURCED = Text(
    "Said of the origin without a source: {found}.",
    "Zonder bron over de herkomst gezegd: {found}.",
    "Ohne Quelle zur Herkunft gesagt: {found}.",
    "Dit de l’origine sans source\u00a0: {found}.",
    "Detto dell’origine senza fonte: {found}.",
)
_SOURCED = Text(
    "What is said of the origin has its sources.",
    "Wat er over de herkomst staat, heeft zijn bronnen.",
    "Die Angaben zur Herkunft haben ihre Quellen.",
    "Ce qui est dit de l’origine a ses sources.",
    "Quanto si dice dell’origine ha le sue fonti.",
)
_RUMOURS = Text(
    "Only a rumour: {found}.", "Alleen een gerucht: {found}.", "Nur ein Gerücht: {found}.",
    "Seulement une rumeur\u00a0: {found}.", "Solo un’indiscrezione: {found}.",
)  # fmt: skip
_NO_RUMOUR = Text(
    "No rumour stands there.", "Er staat geen gerucht op.", "Es steht kein Gerücht da.", "Aucune rumeur n’y figure.",
    "Non c’è alcuna indiscrezione.",
)  # fmt: skip
_REPORTED = Text(
    "Only reported, while the dealer did not choose to print that: {found}.",
    "Alleen gemeld, terwijl de dealer er niet voor koos dat te drukken: {found}.",
    "Nur gemeldet, ohne dass der Händler den Druck gewählt hat: {found}.",
    "Seulement rapporté, sans que le concessionnaire ait choisi de l’imprimer\u00a0: {found}.",
    "Solo riportato, senza che il concessionario abbia scelto di stamparlo: {found}.",
)
_NO_REPORTED = Text(
    "Nothing stands there that is only reported.",
    "Er staat niets op dat alleen gemeld is.",
    "Es steht nichts da, was nur gemeldet ist.",
    "Rien n’y figure qui soit seulement rapporté.",
    "Non c’è nulla che sia solo riportato.",
)
_CHOSEN = Text(
    "What is only reported stands there by choice.",
    "Wat alleen gemeld is, staat er uit eigen keuze.",
    "Was nur gemeldet ist, steht aus eigener Wahl da.",
    "Ce qui est seulement rapporté y figure par choix.",
    "Ciò che è solo riportato c’è per scelta.",
)
_UNMARKED = Text(
    "Reported, without a mark that says so: {found}.",
    "Gemeld, zonder dat het erbij staat: {found}.",
    "Gemeldet, ohne dass es dabeisteht: {found}.",
    "Rapporté, sans que ce soit indiqué\u00a0: {found}.",
    "Riportato, senza che sia indicato: {found}.",
)
_MARKED = Text(
    "What is reported is marked so.",
    "Bij wat gemeld is, staat dat erbij.",
    "Gemeldetes ist als solches gekennzeichnet.",
    "Ce qui est rapporté est indiqué comme tel.",
    "Ciò che è riportato è indicato come tale.",
)


def origin_sourced(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001 - every check has this form
    """Every statement on origin has a source."""
    return judged((quoted(said.text) for said in draft.origin if said.source is None), _UNSOURCED, _SOURCED)


def no_rumour(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """Neither a figure nor a statement on origin is a rumour."""
    return judged(_resting_on(draft, Evidence.RUMOURED), _RUMOURS, _NO_RUMOUR)


def reported_by_choice(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """What is only reported stands there only where the dealer chose so."""
    found = tuple(_resting_on(draft, Evidence.REPORTED))
    return held(_CHOSEN) if found and draft.with_reported else judged(found, _REPORTED, _NO_REPORTED)


def reported_marked(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """A statement on origin that is only reported says so."""
    bare = (quoted(s.text) for s in draft.origin if s.evidence is Evidence.REPORTED and not s.marked)
    return judged(bare, _UNMARKED, _MARKED)


def _resting_on(draft: Draft, evidence: Evidence) -> Iterator[Text]:
    for car in draft.cars:
        for figure in car.figures.values():
            if figure.evidence is evidence:
                yield in_all(lambda lang, car=car, figure=figure: f"{car.name} {format_figure(figure, lang)}")  # type: ignore[misc]
    for said in draft.origin:
        if said.evidence is evidence:
            yield quoted(said.text)
