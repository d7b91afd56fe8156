"""What may I say: a ready sentence for any fact, worded as strongly as its evidence allows and no stronger."""

from collections.abc import Sequence
from dataclasses import dataclass

from babel import dates

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Figure, Source, Statement, Tie
from catalogue_app.facts.text import LOCALES, Lang, Text, in_all
from catalogue_app.origin.moment import date_of
from catalogue_app.origin.sentences import NAMED
from catalogue_app.origin.spoken_figure import Subject, spoken_figure
from catalogue_app.origin.topics import mentions


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence ready to be spoken or written.

    Attributes:
        text: the sentence with who says so and since when; content falls back to English, marked.
        content: what is said, without the frame around it.
        source: None only where nothing is known, so that there is nobody to name.
        releasable: whether it may go to a customer without the dealer choosing to (UCPD art. 6).
    """

    text: Text
    content: Text
    evidence: Evidence
    source: Source | None
    as_of: PartialDate | None
    releasable: bool


_UNDATED = Text("undated", "zonder datum", "ohne Datum", "sans date", "senza data")
_OFFICIAL = Text(
    "According to the maker ({who}, {day}): {words}",
    "Volgens de fabrikant ({who}, {day}): {words}",
    "Laut Hersteller ({who}, {day}): {words}",
    "Selon le constructeur ({who}, {day})\u00a0: {words}",
    "Secondo il costruttore ({who}, {day}): {words}",
)
_OFFICIAL_QUOTED = Text(
    "According to an official announcement, as told by {who} ({day}): {words}",
    "Volgens een officiële mededeling, aangehaald door {who} ({day}): {words}",
    "Laut einer offiziellen Mitteilung, zitiert von {who} ({day}): {words}",
    "Selon une annonce officielle, citée par {who} ({day})\u00a0: {words}",
    "Secondo una comunicazione ufficiale, citata da {who} ({day}): {words}",
)
_REGISTER = Text(
    "According to the official register ({who}, {day}): {words}",
    "Volgens het officiële register ({who}, {day}): {words}",
    "Laut amtlichem Register ({who}, {day}): {words}",
    "Selon le registre officiel ({who}, {day})\u00a0: {words}",
    "Secondo il registro ufficiale ({who}, {day}): {words}",
)
_PRESS = Text(
    "According to {who} ({day}): {words}",
    "Volgens {who} ({day}): {words}",
    "Laut {who} ({day}): {words}",
    "Selon {who} ({day})\u00a0: {words}",
    "Secondo {who} ({day}): {words}",
)
_REPORTED = Text(
    "According to sources who are not named, as {who} reports ({day}): {words}",
    "Volgens niet bij naam genoemde bronnen, zo meldt {who} ({day}): {words}",
    "Laut nicht namentlich genannten Quellen, wie {who} berichtet ({day}): {words}",
    "Selon des sources non nommées, rapporte {who} ({day})\u00a0: {words}",
    "Secondo fonti non citate per nome, riferisce {who} ({day}): {words}",
)
_INDIRECT = Text(
    "According to {who} ({day}), which passes on what others say; not confirmed: {words}",
    "Volgens {who} ({day}), die doorgeeft wat anderen zeggen; niet bevestigd: {words}",
    "Laut {who} ({day}), wo wiedergegeben wird, was andere sagen; nicht bestätigt: {words}",
    "Selon {who} ({day}), qui relaie les dires d’autrui\u00a0; non confirmé\u00a0: {words}",
    "Secondo {who} ({day}), che riporta quanto detto da altri; non confermato: {words}",
)
_RUMOUR = Text(
    "There is a rumour, according to {who} ({day}); it is not confirmed: {words}",
    "Er gaat een gerucht, volgens {who} ({day}); het is niet bevestigd: {words}",
    "Es gibt ein Gerücht, laut {who} ({day}); es ist nicht bestätigt: {words}",
    "Une rumeur circule, selon {who} ({day})\u00a0; elle n’est pas confirmée\u00a0: {words}",
    "Circola un’indiscrezione, secondo {who} ({day}); non è confermata: {words}",
)
_MEASURED = Text(
    "Measured here ({day}): {words}", "Hier gemeten ({day}): {words}", "Hier gemessen ({day}): {words}",
    "Mesuré ici ({day})\u00a0: {words}", "Misurato qui ({day}): {words}",
)  # fmt: skip
_UNSURE = Text(
    "How sure this is, is not known; {who} says so ({day}): {words}",
    "Hoe zeker dit is, is niet bekend; {who} zegt het ({day}): {words}",
    "Wie sicher das ist, ist nicht bekannt; {who} sagt es ({day}): {words}",
    "On ignore à quel point c’est sûr\u00a0; {who} le dit ({day})\u00a0: {words}",
    "Non si sa quanto sia sicuro; lo dice {who} ({day}): {words}",
)
NOTHING_KNOWN = Text(
    "Nothing is known about that.", "Daarover is niets bekend.", "Darüber ist nichts bekannt.",
    "Rien n’est connu à ce sujet.", "Al riguardo non si sa nulla.",
)  # fmt: skip
_INDIRECT_KINDS = ("blog", "encyclopedia", "dataset")


def spoken_date(date: PartialDate | None, lang: Lang) -> str:
    """Return a date as it is said: "2 maart 2026", "maart 2026", "2026"; the word for undated where it is None."""
    if date is None:
        return _UNDATED.plain(lang)
    if date.month is None:
        return str(date.year)
    month = dates.get_month_names("wide", locale=LOCALES[lang])[date.month]
    if date.day is None:
        return f"{month} {date.year}"
    return f"{date.day}. {month} {date.year}" if lang == "de" else f"{date.day} {month} {date.year}"


def _official_frame(source: Source) -> Text:
    return {"manufacturer": _OFFICIAL, "registry": _REGISTER}.get(source.kind, _OFFICIAL_QUOTED)


def _reported_frame(source: Source) -> Text:
    return _INDIRECT if source.kind in _INDIRECT_KINDS else _REPORTED


def _frame(evidence: Evidence, source: Source) -> Text:
    if evidence is Evidence.OFFICIAL:
        return _official_frame(source)
    if evidence is Evidence.REPORTED:
        return _reported_frame(source)
    return {Evidence.PRESS: _PRESS, Evidence.RUMOURED: _RUMOUR, Evidence.MEASURED: _MEASURED}.get(evidence, _UNSURE)


def say(content: Text, evidence: Evidence, source: Source, as_of: PartialDate | None = None) -> Said:
    """Return `content` in the frame that its evidence allows; without a date of its own it takes that of the source."""
    day = date_of(as_of, source)
    frame = _frame(evidence, source)

    def sentence(lang: Lang) -> str:
        return frame.plain(lang).format(who=source.publisher, day=spoken_date(day, lang), words=content.in_(lang))

    return Said(in_all(sentence), content, evidence, source, day, evidence.releasable)


def about(names: Sequence[Text], words: Text) -> Text:
    """Return a statement with what it is about before it, as far as it does not name that itself.

    A statement that is copied stands alone: "on the same platform" says nothing without the car it was said of. Of the
    first name, the car, it will do when the words have it without the brand.
    """
    first = names[0].en.partition(" ")[2] if names else ""
    shorter = [first] if first and mentions(words.en, first) else []
    missing = [name for name in names[len(shorter) :] if not mentions(words.en, name.en)]
    if not missing:
        return words
    named = in_all(lambda lang: ", ".join(name.plain(lang) for name in missing))
    return NAMED.filled(name=named, words=in_all(words.in_))


def nothing_known(about: Text = NOTHING_KNOWN) -> Said:
    """Return the sentence for what nobody says: it names no source, for there is none."""
    return Said(about, about, Evidence.UNKNOWN, None, None, releasable=True)


def say_statement(statement: Statement) -> Said:
    """Return what may be said of a dated statement."""
    return say(statement.text, statement.evidence, statement.source, statement.as_of)


def say_tie(tie: Tie) -> Said:
    """Return what may be said of a bond between two companies."""
    return say_statement(tie.statement)


def say_figure(figure: Figure | None, subject: Subject) -> Said:
    """Return what may be said of a figure: of which car, on which basis, for which market."""
    if figure is None:
        return nothing_known()
    return say(spoken_figure(figure, subject), figure.evidence, figure.source, figure.as_of)
