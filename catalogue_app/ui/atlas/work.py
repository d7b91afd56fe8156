"""What the atlas page needs, made off the GUI thread: read once, then prepared anew for every choice."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from catalogue_app.atlas.build import atlas_of
from catalogue_app.atlas.graph import Graph, NodeKind
from catalogue_app.atlas.layout import Layout
from catalogue_app.atlas.picture import picture_of
from catalogue_app.atlas.rows import Row, table_of
from catalogue_app.atlas.selecting import Choice, Wanted, counts, select
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import Component
from catalogue_app.facts.text import Lang
from catalogue_app.facts.vocabulary import Layer


@dataclass(frozen=True, slots=True)
class Read:
    """The whole atlas, and the components by id for what is told of one."""

    graph: Graph
    components: Mapping[str, Component]
    edition: str


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be shown: a filter, a focus, which brands are unfolded, only the family or all, and px to fill."""

    wanted: Wanted
    focus: str | None
    unfolded: frozenset[str]
    folding: bool
    only_family: bool
    width: float
    lang: Lang


@dataclass(frozen=True, slots=True)
class Shown:
    """The answer to a request. `selected` is what the filter left, before folding; `focus` is None where it fell out.

    `shown` is what is left of that where only the family is wanted; `rows` are its edges.
    `family` holds the nodes that belong to the focus, every model by itself.
    """

    request: Request
    selected: Graph
    shown: Graph
    layout: Layout
    counts: Mapping[Choice, Counter[str]]
    rows: tuple[Row, ...]
    focus: str | None
    family: frozenset[str]


def read(catalogue: Catalogue) -> Read:
    """Read the whole atlas of a catalogue."""
    return Read(atlas_of(catalogue), {c.id: c for c in catalogue.components()}, catalogue.edition())


def prepare(graph: Graph, request: Request, before: Shown | None = None) -> Shown:
    """Filter, fold and lay out. What `before` showed of the same graph is not worked out again where it is the same."""
    if before is not None and before.request.wanted != request.wanted:
        before = None
    selected = before.selected if before is not None else select(graph, request.wanted)
    focus = request.focus if request.focus in selected.by_id else None
    picture = picture_of(
        selected, focus, request.width, unfolded=request.unfolded, folding=request.folding,
        only_family=request.only_family,
    )  # fmt: skip
    counted = before.counts if before is not None else counts(graph, request.wanted)
    same_rows = before is not None and before.shown is picture.graph and before.request.lang == request.lang
    rows = before.rows if before is not None and same_rows else table_of(picture.graph, request.lang)
    return Shown(request, selected, picture.graph, picture.layout, counted, rows, focus, picture.family)


def first_focus(graph: Graph) -> str | None:
    """Return what the atlas opens with: the platform with most models; None where there is none."""
    platforms = [n for n in graph.of(NodeKind.PART) if n.layer is Layer.PLATFORM and n.count]
    return max(platforms, key=lambda n: n.count).id if platforms else None


def quarters_before(today: PartialDate, count: int) -> tuple[PartialDate, ...]:
    """Return the last days of so many quarters before `today`, the newest first."""
    quarter = today.year * 4 + ((today.month or 1) - 1) // 3
    ends = {1: 31, 2: 30, 3: 30, 4: 31}
    found = []
    for past in range(quarter - 1, quarter - 1 - count, -1):
        year, number = divmod(past, 4)
        found.append(PartialDate(year, number * 3 + 3, ends[number + 1]))
    return tuple(found)
