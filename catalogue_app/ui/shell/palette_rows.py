"""What the search palette shows, as rows; pure, so that it can be tested without a window."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from catalogue_app.facts.found import Answer, Found, FoundKind, Limit
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.text import Lang, fold
from catalogue_app.selection.wishes import Bounds, Span
from catalogue_app.selection.words import bounds_words

_WORD = re.compile(r"[^\W_]+")
_LEAST_INSIDE = 3  # letters that are shown bold in the middle of a word
_LEADING, _EACH = 5, 2
_LEAST_NAME = 4  # letters of the name of a screen
_OVERVIEW = (
    "showroom overview", "overview", "consumption overview", "poster", "showroomoverzicht", "overzicht",
    "verbruiksoverzicht", "brandstofoverzicht", "ubersicht", "verbrauchsubersicht", "plakat", "affiche",
    "apercu", "affiche de consommation", "prospetto", "prospetto dei consumi", "manifesto",
)  # fmt: skip
"""What the showroom overview is called, folded."""


class RowKind(Enum):
    """What a row is."""

    LIMITS = auto()
    HEADING = auto()
    HIT = auto()
    NOTE = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the palette, in the language of the user.

    `words` are the numbers that were understood, on a row of limits; `runs` the title with what matched told apart.
    """

    kind: RowKind
    text: str
    detail: str = ""
    why: str = ""
    words: tuple[str, ...] = ()
    runs: tuple[tuple[str, bool], ...] = ()
    found: Found | None = None
    question: str | None = None  # what the page of questions is asked; empty for its general answers
    code: str | None = None  # of a comparison that was taken home
    overview: bool = False  # opens the showroom overview

    @property
    def leads_on(self) -> bool:
        """Whether it can be chosen: a part that no model here has leads nowhere."""
        if self.question is not None or self.code is not None or self.overview:
            return True
        return self.found is not None and bool(self.found.model_ids)


def rows_of(
    answer: Answer, lang: Lang, *, understood: str, nothing: str, nearest: str, most: int = 9
) -> tuple[Row, ...]:
    """Return the rows of an answer, at most `most` hits; the three texts are the words of the interface."""
    rows: list[Row] = []
    if answer.limits:
        rows.append(Row(RowKind.LIMITS, understood, words=tuple(limit_words(limit, lang) for limit in answer.limits)))
    for (kind, found), count in zip(answer.groups, _shares(answer.groups, most), strict=True):
        rows.append(Row(RowKind.HEADING, kind.label.in_(lang)))
        rows += [_hit(one, answer.marks, lang) for one in found[:count]]
    if not answer.groups:
        rows.append(Row(RowKind.NOTE, nothing))
        if answer.nearest:
            rows.append(Row(RowKind.HEADING, nearest))
            rows += [_hit(one, (), lang) for one in answer.nearest]
    return tuple(rows)


def question_rows(question: str, words: str, heading: str) -> tuple[Row, ...]:
    """Return the rows that lead to an answer: `question` as it was understood, `words` what the page is asked."""
    return Row(RowKind.HEADING, heading), Row(RowKind.HIT, question, runs=((question, False),), question=words)


def code_row(words: str, code: str) -> tuple[Row, ...]:
    """Return the row that opens the comparison of a code."""
    return (Row(RowKind.HIT, words, runs=((words, False),), code=code),)


def overview_rows(words: str, heading: str) -> tuple[Row, ...]:
    """Return the rows that open the showroom overview."""
    return Row(RowKind.HEADING, heading), Row(RowKind.HIT, words, runs=((words, False),), overview=True)


def names_the_overview(text: str) -> bool:
    """Whether a text is the beginning of a name of the showroom overview, in any language."""
    typed = fold(text)
    return len(typed) >= _LEAST_NAME and any(name.startswith(typed) for name in _OVERVIEW)


def problem_row(problem: CatalogueProblem, lang: Lang) -> tuple[Row, ...]:
    """Return the row that says what is wrong, and below it what to do."""
    return (Row(RowKind.NOTE, problem.told.in_(lang), why=problem.way_out.in_(lang)),)


def limit_words(limit: Limit, lang: Lang) -> str:
    """Return a number that was understood as it stands on a pill: "Electric range ≥ 400 km"."""
    span = Span(limit.key)
    return f"{span.label.in_(lang)} {bounds_words(span, Bounds(limit.low, limit.high), lang)}"


def marked_runs(title: str, marks: Sequence[str]) -> tuple[tuple[str, bool], ...]:
    """Return a title in pieces, True for the letters that were typed."""
    bold = [False] * len(title)
    for word in _WORD.finditer(title):
        start, end = _matched(fold(word[0]), marks)
        for at in range(word.start() + start, min(word.start() + end, word.end())):
            bold[at] = True
    pieces: list[tuple[str, bool]] = []
    for letter, is_bold in zip(title, bold, strict=True):
        if pieces and pieces[-1][1] == is_bold:
            pieces[-1] = pieces[-1][0] + letter, is_bold
        else:
            pieces.append((letter, is_bold))
    return tuple(pieces)


def _matched(word: str, marks: Sequence[str]) -> tuple[int, int]:
    """Where in a folded word the longest typed piece stands: at its beginning, else inside."""
    found = [(len(mark), 0) for mark in marks if word.startswith(mark)]
    if not found:
        found = [(len(mark), word.find(mark)) for mark in marks if len(mark) >= _LEAST_INSIDE and mark in word]
    length, start = max(found, default=(0, 0))
    return start, start + length


def _hit(found: Found, marks: Sequence[str], lang: Lang) -> Row:
    title, why = found.title.plain(lang), found.why.plain(lang)
    return Row(RowKind.HIT, title, found.detail.plain(lang), why, runs=marked_runs(title, marks), found=found)


def _shares(groups: Sequence[tuple[FoundKind, Sequence[Found]]], most: int) -> Iterator[int]:
    """How many hits each group shows: a few of each, the rest of the room to the groups that come first."""
    room = most - sum(min(_EACH, len(found)) for _, found in groups)
    for place, (_, found) in enumerate(groups):
        wanted = min(len(found), _LEADING if place == 0 else _EACH + 1)
        extra = max(0, min(room, wanted - _EACH))
        room -= extra
        yield min(len(found), _EACH + extra)
