"""Reading a content folder into shapes, with one clear sentence for each thing that is wrong."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, Field, ValidationError

from catalogue_app.exchange import shapes
from catalogue_app.exchange.values import Words
from catalogue_app.exchange.yaml_files import line_of, read_yaml
from catalogue_app.facts.problems import ContentProblem

E = TypeVar("E", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class ContentFolder:
    """All entries of a content folder, checked one by one but not yet against each other."""

    heading: shapes.Heading
    brands: tuple[shapes.BrandFile, ...]
    sources: tuple[shapes.SourceEntry, ...]
    components: tuple[shapes.ComponentEntry, ...]
    ties: tuple[shapes.TieEntry, ...]
    families: tuple[shapes.FamilyEntry, ...]
    precedents: tuple[shapes.PrecedentEntry, ...]
    context: tuple[shapes.ContextEntry, ...]
    conflicts: tuple[shapes.ConflictEntry, ...]
    registry_checks: tuple[shapes.RegistryCheck, ...]
    gaps: dict[str, tuple[Words, ...]]
    research_notes: dict[str, tuple[Words, ...]]
    absent: tuple[shapes.AbsentEntry, ...]


class _Gaps(shapes.Entry):
    gaps: dict[str, tuple[Words, ...]]
    research_notes: dict[str, tuple[Words, ...]] = Field(default_factory=dict)


_PLAIN = {
    "extra_forbidden": "this key is not known here; correct or remove it",
    "missing": "this key is missing; add it",
}


def _message(error: ValidationError) -> str:
    first = error.errors()[0]
    return _PLAIN.get(first["type"], first["msg"].removeprefix("Value error, "))


def _sentence(path: Path, error: ValidationError) -> str:
    first = error.errors()[0]
    place = first["loc"]
    line = line_of(path, place)
    shown = " > ".join(str(step) for step in place if not str(step).endswith(("Entry", "]"))) or "the file"
    given = first.get("input")
    what = f" (it says {given!r:.60})" if not isinstance(given, dict | list) else ""
    more = f" And {error.error_count() - 1} more." if error.error_count() > 1 else ""
    where = f", line {line}" if line else ""
    return f"{path.name}{where}, {shown}: {_message(error)}{what}.{more}"


def parse_file(path: Path, shape: type[E]) -> E:
    """Return a file of one shape; raises ContentProblem with one sentence naming file, line, key and what is right."""
    data = read_yaml(path)
    if not isinstance(data, dict):
        raise ContentProblem(f"{path.name} does not hold what it should: a YAML mapping with named entries.")
    try:
        return shape.model_validate(data)
    except ValidationError as error:
        raise ContentProblem(_sentence(path, error)) from None


def _listed(path: Path, name: str, shape: type[E]) -> tuple[E, ...]:
    data = read_yaml(path)
    if not isinstance(data, dict) or not isinstance(data.get(name), list):
        raise ContentProblem(f"{path.name} does not hold what it should: a list under {name!r}.")
    entries: list[E] = []
    for index, raw in enumerate(data[name]):
        try:
            entries.append(shape.model_validate(raw))
        except ValidationError as error:
            label = raw.get("id", index + 1) if isinstance(raw, dict) else index + 1
            line = line_of(path, (name, index, *error.errors()[0]["loc"]))
            first = error.errors()[0]
            shown = " > ".join(str(step) for step in first["loc"]) or "the entry"
            given = f"{first.get('input')!r:.60}"
            raise ContentProblem(
                f"{path.name}, line {line}, entry {label}, {shown}: {_message(error)} (it says {given})."
            ) from None
    return tuple(entries)


def read_folder(folder: Path) -> ContentFolder:
    """Return all entries of a content folder.

    Raises ContentProblem with one sentence naming file, line and place at the first thing that is wrong.
    """
    if not (folder / "catalogue.yaml").is_file():
        raise ContentProblem(f"{folder} is no catalogue content: there is no catalogue.yaml in it.")
    heading = parse_file(folder / "catalogue.yaml", shapes.Heading)
    named = {path.stem for path in (folder / "brands").glob("*.yaml")}
    for brand in sorted(named ^ set(heading.brands)):
        where = "has no file in brands/" if brand in heading.brands else "is not listed under brands"
        raise ContentProblem(f"catalogue.yaml: the brand {brand!r} {where}.")
    unknown = parse_file(folder / "gaps.yaml", _Gaps)
    return ContentFolder(
        heading=heading,
        brands=tuple(parse_file(folder / "brands" / f"{name}.yaml", shapes.BrandFile) for name in heading.brands),
        sources=_listed(folder / "sources.yaml", "sources", shapes.SourceEntry),
        components=_listed(folder / "components.yaml", "components", shapes.ComponentEntry),
        ties=_listed(folder / "companies.yaml", "ties", shapes.TieEntry),
        families=_listed(folder / "families.yaml", "families", shapes.FamilyEntry),
        precedents=_listed(folder / "precedents.yaml", "precedents", shapes.PrecedentEntry),
        context=_listed(folder / "context.yaml", "statements", shapes.ContextEntry),
        conflicts=_listed(folder / "conflicts.yaml", "conflicts", shapes.ConflictEntry),
        registry_checks=_listed(folder / "conflicts.yaml", "registry_checks", shapes.RegistryCheck),
        gaps=unknown.gaps,
        research_notes=unknown.research_notes,
        absent=_listed(folder / "not_for_europe.yaml", "models", shapes.AbsentEntry),
    )
