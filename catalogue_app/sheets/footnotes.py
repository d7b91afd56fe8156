"""Source letters: every figure and fact on paper points to who says it."""

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.records import Source
from catalogue_app.facts.text import Lang
from catalogue_app.facts.vocabulary import Match
from catalogue_app.sheets import words

_TITLE = 58


def letters(number: int) -> str:
    """Return a, b ... z, aa, ab ... for 0, 1 ..."""
    text = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def title_of(text: str) -> str:
    """Return a title without the remark that we translated it."""
    return text.replace(" (translated title)", "").strip()


def shortened(text: str, most: int = _TITLE) -> str:
    """Return the text, cut at a word with an ellipsis when it is longer than `most` characters."""
    text = title_of(text)
    if len(text) <= most:
        return text
    head = text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:-(")
    return f"{head}…"


class Footnotes:
    """Gives one letter to each source in order of first use and writes the notes."""

    def __init__(self, lang: Lang) -> None:
        self._lang = lang
        self._notes: dict[tuple[str, bool, bool], tuple[str, str]] = {}
        self._sources: list[tuple[str, Source, str]] = []

    def mark(
        self, source: Source, evidence: Evidence, as_of: PartialDate | None = None, match: Match | None = None
    ) -> str:
        """Return the letter for this source; a reported fact or another badge gets a note that says so."""
        reported, renamed = not evidence.releasable, match is Match.RENAMED
        key = (source.id, reported, renamed)
        if key not in self._notes:
            date = format_date(source.published or as_of, self._lang) or words.NO_DATE.in_(self._lang)
            parts = [source.publisher, shortened(source.title), date]
            if reported:
                parts.append(words.REPORTED.in_(self._lang))
            if renamed:
                parts.append(words.OLDER_BADGE.in_(self._lang))
            letter = letters(len(self._notes))
            self._notes[key] = letter, ", ".join(p for p in parts if p)
            self._sources.append((letter, source, ", ".join(parts[2:])))
        return self._notes[key][0]

    def in_full(self) -> list[dict[str, str]]:
        """Return every source with its whole title and its address, in the order of the letters."""
        return [
            {
                "mark": letter,
                "text": ", ".join(p for p in (source.publisher, title_of(source.title), rest) if p),
                "url": source.url or "",
            }
            for letter, source, rest in self._sources
        ]

    def notes(self) -> list[dict[str, str]]:
        """Return the notes in the order of their letters."""
        return [{"mark": mark, "text": text} for mark, text in self._notes.values()]
