"""Reading the rules for what is printed: one file per country, checked as strictly as the content of the catalogue."""

import difflib
import re
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, model_validator

from catalogue_app.exchange.folder import parse_file
from catalogue_app.exchange.shapes import Entry
from catalogue_app.exchange.values import Day
from catalogue_app.exchange.yaml_files import line_of
from catalogue_app.facts.problems import ContentProblem
from catalogue_app.facts.text import LANGUAGES, Text
from catalogue_app.facts.vocabulary import Powertrain
from catalogue_app.linting.checks import CHECKS
from catalogue_app.linting.draft import Block, Template
from catalogue_app.linting.rules import Level, Rule, RuleBook, RuleSource, Standing

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def _said(value: Any) -> Text:  # noqa: ANN401 - raw YAML
    if isinstance(value, Text):
        return value
    whole = isinstance(value, dict) and {"en", "nl"} <= set(value) <= set(LANGUAGES)
    if whole and all(isinstance(words, str) and words.strip() for words in value.values()):
        return Text(**value)
    raise ValueError("write {en: ..., nl: ...} with words in both languages, and de, fr, it where there are some")


def _day(value: Any) -> date:  # noqa: ANN401 - raw YAML
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or _DAY.fullmatch(value) is None:
        raise ValueError("write a whole day, YYYY-MM-DD")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ValueError(f"{value!r} is no day of the calendar; write YYYY-MM-DD") from None


def _check(value: Any) -> str:  # noqa: ANN401 - raw YAML
    if isinstance(value, str) and value in CHECKS:
        return value
    near = difflib.get_close_matches(str(value)[:60], CHECKS, n=1, cutoff=0)[0]
    raise ValueError(f"there is no check of that name; is {near!r} meant?")


Said = Annotated[Text, BeforeValidator(_said)]
WholeDay = Annotated[date, BeforeValidator(_day)]
CheckName = Annotated[str, BeforeValidator(_check)]
Word = Annotated[str, Field(min_length=2, pattern=r"\S")]


class RuleSourceEntry(Entry):
    """Where a rule stands."""

    publisher: str = Field(min_length=1)
    title: str = Field(min_length=1)
    url: Annotated[str, Field(pattern=r"^https?://\S+$")] | None = None
    date: Day | None = None


class RuleEntry(Entry):
    """One rule; `severity_on` says where breaking it does something else than `severity`."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    notes: tuple[int, ...] = ()
    text: Said
    todo: Said
    remark: Said | None = None
    sources: tuple[str, ...] = Field(min_length=1)
    status: Standing
    valid_from: WholeDay | None = None
    valid_until: WholeDay | None = None
    templates: tuple[Template, ...] = Field(min_length=1)
    severity: Level
    severity_on: dict[Template, Level] = Field(default_factory=dict)
    powertrains: tuple[Powertrain, ...] = ()
    check: CheckName
    words: tuple[Word, ...] = ()
    blocks: tuple[Block, ...] = ()
    wording: Annotated[str, Field(min_length=1)] | None = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            raise ValueError(f"{self.id} ends before it begins; valid_until must not be before valid_from")
        if Level.OK in (self.severity, *self.severity_on.values()):
            raise ValueError(f"{self.id} cannot be broken without a word; its severity is block, ask or verify")
        stray = [template.value for template in self.severity_on if template not in self.templates]
        if stray:
            raise ValueError(f"{self.id} has a severity on {stray[0]}, which is not among its templates; add it there")
        for need in CHECKS[self.check].needs:
            if not getattr(self, need):
                raise ValueError(f"{self.id} needs {need}, as its check {self.check} looks for them; add them")
        return self


class RuleFile(Entry):
    """The rules of one country."""

    country: Annotated[str, Field(pattern="^[A-Z]{2}$")]
    edition: WholeDay
    valid_from: WholeDay
    sources: dict[str, RuleSourceEntry]
    rules: tuple[RuleEntry, ...] = Field(min_length=1)


def read_rules(path: Path) -> RuleBook:
    """Return the rules in a file.

    Raises ContentProblem with one sentence naming file, line, key and what would be right.
    """
    found = parse_file(path, RuleFile)
    seen: set[str] = set()
    for number, entry in enumerate(found.rules):
        if entry.id in seen:
            line = line_of(path, ("rules", number, "id"))
            raise ContentProblem(f"{path.name}, line {line}, id: the rule {entry.id!r} stands here twice; rename one.")
        seen.add(entry.id)
        for place, source in enumerate(entry.sources):
            if source not in found.sources:
                line = line_of(path, ("rules", number, "sources", place))
                near = difflib.get_close_matches(source, found.sources, n=1, cutoff=0)
                hint = f"is {near[0]!r} meant" if near else "there are none under sources"
                raise ContentProblem(
                    f"{path.name}, line {line}, {entry.id} > sources: there is no source {source!r:.60}; {hint}?"
                )
    sources = {key: _source(entry) for key, entry in found.sources.items()}
    return RuleBook(
        found.country, found.edition, found.valid_from, tuple(_rule(entry, sources) for entry in found.rules)
    )


def _source(entry: RuleSourceEntry) -> RuleSource:
    return RuleSource(entry.publisher, entry.title, entry.url, entry.date)


def _rule(entry: RuleEntry, sources: dict[str, RuleSource]) -> Rule:
    return Rule(
        id=entry.id,
        text=entry.text,
        todo=entry.todo,
        sources=tuple(sources[key] for key in entry.sources),
        standing=entry.status,
        severity={template: entry.severity_on.get(template, entry.severity) for template in entry.templates},
        check=entry.check,
        remark=entry.remark,
        powertrains=frozenset(entry.powertrains),
        words=entry.words,
        blocks=entry.blocks,
        wording=entry.wording,
        valid_from=entry.valid_from,
        valid_until=entry.valid_until,
        notes=entry.notes,
    )
