"""The compare table as a Qt model: one row per line, one column per car."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from catalogue_app.comparison.changes import Became, Changes
from catalogue_app.comparison.columns import short_names
from catalogue_app.comparison.kept import Rows
from catalogue_app.comparison.matrix import SharedLayer, shared_under
from catalogue_app.comparison.narrow import narrow
from catalogue_app.comparison.parts import Finding
from catalogue_app.comparison.table import Comparison, Row, compare
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY, Group
from catalogue_app.facts.formatting import NO_SOURCE, format_date
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.facts.text import Lang, Text
from catalogue_app.origin.layers import LayerFact
from catalogue_app.ui.compare.changed import changed_words
from catalogue_app.ui.compare.faces import Face, row_faces, row_remark
from catalogue_app.ui.compare.lines import (
    FigureLine,
    GroupLine,
    HiddenLine,
    LayerLine,
    LegendLine,
    Line,
    NothingLine,
    SkinLine,
    table_lines,
)
from catalogue_app.ui.compare.names import car_name
from catalogue_app.ui.compare.showing import Counts, Showing, counts_of

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


class CompareModel(QAbstractTableModel):
    """Holds the comparison of the chosen versions and the lines that are shown of it."""

    def __init__(
        self, lang: Lang, parent: QObject | None = None, absent: Text = NO_SOURCE, *, dealer: bool = True
    ) -> None:
        super().__init__(parent)
        self._lang: Lang = lang
        self._absent, self._dealer = absent, dealer
        self._showing = Showing()
        self._changes: Changes | None = None
        self._set_cars((), None)

    def show_cars(self, cars: Sequence[tuple[Model, Variant]], baseline: int | None = None) -> None:
        """Compare these, each given with its model; `baseline` is the column that the others are held against."""
        self.beginResetModel()
        self._set_cars(tuple(cars), baseline)
        self.endResetModel()

    def show(self, showing: Showing) -> None:
        """Show the comparison in another way."""
        if showing == self._showing:
            return
        rows = showing.wish != self._showing.wish or showing.collapsed_groups != self._showing.collapsed_groups
        if rows:
            self.beginResetModel()
        self._showing = showing
        if rows:
            self._set_lines()
            self.endResetModel()
        elif self._lines:
            last = self.index(len(self._lines) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def show_changes(self, changes: Changes | None) -> None:
        """Mark the figures that changed since the comparison was kept; None takes the marks away."""
        if changes is not self._changes:
            self.layoutAboutToBeChanged.emit()
            self._changes = changes
            self.layoutChanged.emit()

    def changed(self, row: int, column: int) -> tuple[str, ...]:
        """Return what is said of a figure that changed, in many words and in few; nothing while none is marked."""
        line = self._lines[row]
        if self._changes is None or not isinstance(line, FigureLine):
            return ()
        variant_id, key = self._comparison.columns[column][1].id, line.row.key
        for car in self._changes.cars:
            if car.name.id == variant_id and key in car.figures:
                return changed_words(key, car.figures[key], self._lang)
        return ()

    def has_changed(self, row: int) -> bool:
        """Whether a figure in a row is marked as changed."""
        line = self._lines[row]
        if self._changes is None or not isinstance(line, FigureLine):
            return False
        ids = [variant.id for _, variant in self._comparison.columns]
        return any(self._changes.of(variant_id, line.row.key) is not Became.UNCHANGED for variant_id in ids)

    @property
    def showing(self) -> Showing:
        """How it is shown."""
        return self._showing

    @property
    def painted_of(self) -> tuple[object, ...]:
        """What the looks of a figure cell come from, beside figure and column."""
        showing = self._showing
        return (self._comparison, self._changes, showing.best, showing.bars, showing.deltas)

    @property
    def counts(self) -> Counts:
        """How many rows there are, for the switches."""
        return self._counts

    @property
    def comparison(self) -> Comparison:
        """What is compared."""
        return self._comparison

    def remarks(self, row: int, column: int) -> tuple[str, ...]:
        """Return what there is to say of a figure beside the others: of shared parts, and why it is not compared."""
        line = self._lines[row]
        if not isinstance(line, FigureLine):
            return ()
        parts = [p for p in line.row.parts_at(column) if self._dealer or p.finding is not Finding.CHECK]
        reasons = [line.row.reason] if line.row.blocked_by is not None else []
        told = [*(part.sentence for part in parts), *reasons, line.row.delta_reasons[column]]
        return tuple(dict.fromkeys(words for text in told if (words := text.in_(self._lang))))

    def line(self, row: int) -> Line:
        """Return a line."""
        return self._lines[row]

    def face(self, row: int, column: int) -> Face | None:
        """Return what a figure cell shows, None for a cell of another line."""
        line = self._lines[row]
        return self._faces_of(line.row)[column] if isinstance(line, FigureLine) else None

    def figure(self, row: int, column: int) -> Figure | None:
        """Return the figure in a cell, None where there is none."""
        face = self.face(row, column)
        return None if face is None else face.figure

    def part(self, row: int, column: int) -> LayerFact | None:
        """Return the part in a cell of the X-ray, None in another line."""
        line = self._lines[row]
        return line.shared.facts[column] if isinstance(line, LayerLine) else None

    def speaks(self, row: int, column: int) -> bool:
        """Whether somebody says something about a cell, so that it can open its source."""
        part = self.part(row, column)
        return self.figure(row, column) is not None or (part is not None and part.known)

    def label(self, row: int) -> tuple[str, str]:
        """Return the name of a line and the remark under it."""
        line = self._lines[row]
        if isinstance(line, FigureLine):
            return BY_KEY[line.row.key].label.in_(self._lang), row_remark(line.row)
        if isinstance(line, LayerLine):
            return line.shared.layer.label.in_(self._lang), ""
        if isinstance(line, GroupLine | SkinLine):
            return line.title.in_(self._lang), ""
        if isinstance(line, HiddenLine):
            return self._hidden_words(line), ""
        return "", ""

    def group_name(self, group: Group) -> str:
        """Return the name of a group."""
        return group.label.in_(self._lang)

    def column_name(self, column: int) -> str:
        """Return brand, model and version of a column."""
        model, variant = self._comparison.columns[column]
        return car_name(model, variant, self._lang)

    def row_of(self, key: str) -> int | None:
        """Return the row of a figure, None when it is not shown."""
        for row, line in enumerate(self._lines):
            if isinstance(line, FigureLine) and line.row.key == key:
                return row
        return None

    def spoken_label(self, row: int) -> str:
        """Return the name of a line as a screen reader says it; the marks below the table have one too."""
        line = self._lines[row]
        if isinstance(line, GroupLine):
            state = self.tr("folded") if line.folded else self.tr("unfolded")
            return self.tr("{group}, {count} rows, {state}").format(
                group=line.title.in_(self._lang), count=line.rows, state=state
            )
        return self.label(row)[0] or self.tr("What the marks mean")

    def _hidden_words(self, line: HiddenLine) -> str:
        if line.rows == 1:
            return self.tr("1 row hidden. Show it again")
        return self.tr("{count} rows hidden. Show them again").format(count=line.rows)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of cars."""
        return 0 if parent.isValid() else len(self._comparison.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return words: as shown, as spoken, or as tool tip."""
        if role not in _TEXT_ROLES or not index.isValid():
            return None
        line = self._lines[index.row()]
        if isinstance(line, FigureLine):
            return self._figure_words(line, index, role)
        if isinstance(line, LayerLine):
            return self._layer_words(line.shared, index, role)
        if isinstance(line, SkinLine) and role != Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return " ".join(sentence.in_(self._lang) for sentence in line.sentences)
        if isinstance(line, NothingLine) and role != Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return self._nothing_words()
        return self.spoken_label(index.row()) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _nothing_words(self) -> str:
        if self._showing.typed:
            return self.tr("No row is called so. Empty the field to see them all.")
        if self._showing.rows is Rows.SAME:
            return self.tr("No figure is known to be equal in all. Choose “All” to see every figure.")
        return self.tr("No differences known. Choose “All” to see every figure.")

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the names of cars and lines; as tool tip of a line why nothing is ranked."""
        if orientation is Qt.Orientation.Horizontal:
            shown = role in _TEXT_ROLES and section < len(self._comparison.columns)
            return self.column_name(section) if shown else None
        if section >= len(self._lines):
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._row_told(section)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken_label(section)
        return self.label(section)[0] if role in _TEXT_ROLES else None

    def _row_told(self, row: int) -> str | None:
        """What there is to say about a row as a whole: why nothing is ranked, and what shared parts explain."""
        line = self._lines[row]
        if not isinstance(line, FigureLine):
            return None
        parts = [p for p in line.row.parts if self._dealer or p.finding is not Finding.CHECK]
        told = [line.row.reason.in_(self._lang), *(part.sentence.in_(self._lang) for part in parts)]
        return "\n".join(words for words in told if words) or None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All but the legend and the sentence instead of rows can be reached with the keyboard."""
        if index.isValid() and not isinstance(self._lines[index.row()], LegendLine | NothingLine):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _set_cars(self, cars: tuple[tuple[Model, Variant], ...], baseline: int | None) -> None:
        self._comparison = compare(cars, baseline)
        self._shared = shared_under(cars)
        self._names: tuple[Text, ...] = short_names(cars)
        self._faces: dict[str, tuple[Face, ...]] = {}
        self._set_lines()

    def _set_lines(self) -> None:
        narrowed = narrow(self._comparison, self._showing.wish)
        self._counts = counts_of(narrowed)
        self._lines: tuple[Line, ...] = ()
        if self._comparison.columns:
            folded = self._showing.collapsed_groups
            self._lines = table_lines(narrowed, self._shared, folded, typed=bool(self._showing.typed.strip()))

    def _faces_of(self, row: Row) -> tuple[Face, ...]:
        """The cells of a row, worked out when they first come in sight."""
        faces = self._faces.get(row.key)
        if faces is None:
            faces = row_faces(row, self._comparison, self._lang, self._absent, checks=self._dealer)
            self._faces[row.key] = faces
        return faces

    def _figure_words(self, line: FigureLine, index: Index, role: int) -> str:
        face = self._faces_of(line.row)[index.column()]
        reason = line.row.reason.in_(self._lang)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{face.value} {face.unit}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            # A card opens for a cell with a figure; two windows over one cell would be one too many.
            return "" if face.figure is not None else face.value
        said = f"{self._names[index.column()].plain(self._lang)}, {self.label(index.row())[0]}: {face.spoken}"
        changed = self.changed(index.row(), index.column())
        said = f"{said}, {changed[0]}" if changed else said
        return f"{said}. {reason}" if reason and face.hatched else said

    def _layer_words(self, shared: SharedLayer, index: Index, role: int) -> str:
        fact = shared.facts[index.column()]
        name = fact.name.plain(self._lang)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        parts = [name]
        if fact.known:
            parts = [f"{fact.ownership.label.in_(self._lang)}: {name}", fact.statement.in_(self._lang)]
            parts.append(self._source_words(fact))
        parts.append(self._verdict_words(shared, index.column()))
        parts = [part for part in parts if part]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(parts)
        return f"{self._names[index.column()].plain(self._lang)}, {self.label(index.row())[0]}: {'. '.join(parts)}"

    def _verdict_words(self, shared: SharedLayer, column: int) -> str:
        """How the part stands to that of the baseline, and who says so."""
        baseline = self._comparison.baseline
        if baseline is None or baseline == column:
            return ""
        verdict = shared.verdict(baseline, column)
        if not verdict.applicable:
            return ""
        words = self.tr("Beside the {car}: {verdict}. {reason}").format(
            car=self._names[baseline].plain(self._lang),
            verdict=verdict.verdict.label.inside(self._lang),
            reason=verdict.reason.in_(self._lang),
        )
        if verdict.source is None:
            return words
        return f"{words} ({verdict.evidence.label.inside(self._lang)}, {verdict.source.publisher})"

    def _source_words(self, fact: LayerFact) -> str:
        if fact.source is None or fact.evidence is Evidence.UNKNOWN:
            return ""
        level = fact.evidence.label.in_(self._lang)
        said = (level, fact.source.publisher, format_date(fact.as_of, self._lang))
        return " · ".join(part for part in said if part)


def is_spanned(line: Line) -> bool:
    """Whether a line runs over all columns."""
    return isinstance(line, GroupLine | HiddenLine | SkinLine | LegendLine | NothingLine)
