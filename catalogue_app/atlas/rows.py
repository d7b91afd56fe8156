"""The atlas as a table: a row per link."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from catalogue_app.atlas.graph import Edge, EdgeKind, Graph, Node, NodeKind
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.names import full_name
from catalogue_app.facts.text import Lang, Text, fold
from catalogue_app.facts.vocabulary import Labelled


class Column(Labelled):
    """The columns of the table."""

    START = "start", Text("From", "Van", "Von", "De", "Da")
    TIE = "tie", Text("Tie", "Verband", "Verbindung", "Lien", "Legame")
    END = "end", Text("To", "Naar", "Zu", "Vers", "A")
    VALUE = "value", Text("Value", "Waarde", "Wert", "Valeur", "Valore")
    SINCE = "since", Text("Since", "Sinds", "Seit", "Depuis", "Dal")
    AS_OF = "as_of", Text("As of", "Stand", "Stand", "À la date du", "Al")
    EVIDENCE = "evidence", Text("Evidence", "Bewijs", "Beleg", "Preuve", "Prova")
    SOURCE = "source", Text("Source", "Bron", "Quelle", "Source", "Fonte")


@dataclass(frozen=True, slots=True)
class Row:
    """One link with its words per column, in the order of `Column`."""

    edge: Edge
    cells: tuple[str, ...]

    def cell(self, column: Column) -> str:
        """Return the words in a column."""
        return self.cells[_AT[column]]


_AT = {column: place for place, column in enumerate(Column)}
_ORDER = {EdgeKind.TIE: 0, EdgeKind.MAKES: 1, EdgeKind.HAS: 2}


def name_of(node: Node, lang: Lang) -> str:
    """Return what a node is called; a model with its brand."""
    name = node.name.plain(lang)
    return full_name(node.brand or "", name) if node.kind is NodeKind.MODEL else name


def table_of(graph: Graph, lang: Lang) -> tuple[Row, ...]:
    """Return a row per link: ties first, then who is behind the parts, then where the parts are."""
    edges = sorted(graph.edges, key=lambda e: _ORDER[e.kind])
    return tuple(Row(edge, _cells(graph, edge, lang)) for edge in edges)


def _cells(graph: Graph, edge: Edge, lang: Lang) -> tuple[str, ...]:
    words = {
        Column.START: name_of(graph.by_id[edge.start], lang),
        Column.TIE: edge.label.plain(lang),
        Column.END: name_of(graph.by_id[edge.end], lang),
        Column.VALUE: edge.value.in_(lang) if edge.value else "",
        Column.SINCE: format_date(edge.since, lang),
        Column.AS_OF: format_date(edge.as_of, lang),
        Column.EVIDENCE: edge.evidence.label.in_(lang),
        Column.SOURCE: edge.source.publisher,
    }
    return tuple(words[column] for column in Column)


def sorted_rows(rows: Sequence[Row], column: Column, *, falling: bool) -> tuple[Row, ...]:
    """Return the rows by one column; those with nothing there come last either way."""
    key: Callable[[Row], object] = {
        Column.SINCE: lambda r: str(r.edge.since),
        Column.AS_OF: lambda r: str(r.edge.as_of),
        Column.EVIDENCE: lambda r: r.edge.evidence.rank,
    }.get(column, lambda r: fold(r.cell(column)))
    filled = [row for row in rows if row.cell(column)]
    empty = [row for row in rows if not row.cell(column)]
    return (*sorted(filled, key=key, reverse=falling), *empty)  # type: ignore[arg-type]
