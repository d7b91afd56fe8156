"""What `catalogue compare` prints for people; the same facts as the JSON, in lines."""

from catalogue_app.comparison.deltas import format_delta
from catalogue_app.comparison.matrix import shared_under
from catalogue_app.comparison.narrow import Narrowed
from catalogue_app.comparison.parts import SharedPart
from catalogue_app.comparison.table import Comparison, Row
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.formatting import NOT_APPLICABLE, format_date, format_figure
from catalogue_app.facts.text import Lang, Text

_COUNTS = Text(
    "{all} rows: {different} different, {same} the same, {unknown} not known of every car.",
    "{all} rijen: {different} verschillend, {same} gelijk, {unknown} niet van elke auto bekend.",
    "{all} Zeilen: {different} verschieden, {same} gleich, {unknown} nicht von jedem Auto bekannt.",
    "{all} lignes\u00a0: {different} différentes, {same} identiques, {unknown} inconnues pour au moins une voiture.",
    "{all} righe: {different} diverse, {same} uguali, {unknown} non note per ogni auto.",
)
_MARKS = Text(
    "* best; in brackets the difference to column {n}; → what shared parts explain, by column.",
    "* beste; tussen haakjes het verschil met kolom {n}; → wat gedeelde onderdelen verklaren, per kolom.",
    "* am besten; in Klammern der Unterschied zu Spalte {n}; → was gemeinsame Teile erklären, nach Spalten.",
    "* meilleur\u00a0; entre parenthèses l’écart à la colonne {n}\u00a0; → ce qu’expliquent les pièces communes, par "
    "colonne.",
    "* migliore; tra parentesi la differenza dalla colonna {n}; → che cosa spiegano i componenti comuni, per colonna.",
)
_WIDTH = 34


def comparison(table: Comparison, shown: Narrowed, lang: Lang) -> str:
    """Return the comparison: a line a figure, under it what shared parts explain, below all what is under the skin."""
    lines = [f"{n}  {variant.id}" for n, (_, variant) in enumerate(table.columns, 1)]
    counts = {state: str(count) for state, count in table.counts.items()}
    lines.append(_COUNTS.filled(all=str(len(table.rows)), **counts).in_(lang))
    lines.append(_MARKS.filled(n=str((table.baseline or 0) + 1)).in_(lang))
    for row in shown.rows:
        cells = [_cell(row, column, lang) for column in range(len(row.values))]
        lines.append(f"{BY_KEY[row.key].label.in_(lang):{_WIDTH}} " + " | ".join(cells))
        lines += [_part_line(part, lang) for part in row.parts]
    under = shared_under(table.columns)
    lines += ["", *(sentence.in_(lang) for sentence in under.sentences)]
    tallies = () if table.baseline is None else under.against(table.baseline)
    lines += [tally.sentence.in_(lang) for tally in tallies if tally is not None]
    if under.together is not None and len(table.columns) > 2:
        lines.append(under.together.sentence.in_(lang))
    return "\n".join(lines)


def _cell(row: Row, column: int, lang: Lang) -> str:
    """Return a figure with its mark and its difference; a price never without its market and date."""
    figure, delta = row.values[column], row.deltas[column]
    if figure is None and not row.applicable[column]:
        return NOT_APPLICABLE.in_(lang)
    text = format_figure(figure, lang)
    if figure is not None and row.key == "price":
        where = ", ".join(part for part in (figure.market, format_date(figure.as_of, lang)) if part)
        text = f"{text} [{where}]"
    tied = len(row.best) == sum(1 for value in row.values if value is not None)
    best = " *" if column in row.best and not tied else ""
    currency = figure.unit if figure is not None else ""
    apart = "" if delta is None else f" ({format_delta(delta, BY_KEY[row.key], lang, currency=currency)})"
    return f"{text}{best}{apart}"


def _part_line(part: SharedPart, lang: Lang) -> str:
    columns = "+".join(str(column + 1) for column in part.columns)
    return f"{'':{_WIDTH}} → {columns}: {part.sentence.in_(lang)}"
