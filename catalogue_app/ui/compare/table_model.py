"""The compare table as a Qt model: one row per line, one column per car."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from catalogue_app.comparison.table import Comparison, compare
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.formatting import NO_SOURCE, format_date
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.facts.text import Lang, Text
from catalogue_app.origin.layers import LayerFact
from catalogue_app.ui.compare.faces import Face, row_faces, row_remark
from catalogue_app.ui.compare.lines import (
    FigureLine,
    GroupLine,
    LayerLine,
    LegendLine,
    Line,
    NothingLine,
    SkinLine,
    table_lines,
)
from catalogue_app.ui.compare.names import car_name
from catalogue_app.ui.compare.shared_layers import SharedUnder, shared_under, short_names

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


class CompareModel(QAbstractTableModel):
    """Holds the comparison of the chosen versions and the lines that are shown of it."""

    def __init__(self, lang: Lang, parent: QObject | None = None, absent: Text = NO_SOURCE) -> None:
        super().__init__(parent)
        self._lang: Lang = lang
        self._absent = absent
        self._only_different = False
        self._set_cars(())

    def show_cars(self, cars: Sequence[tuple[Model, Variant]]) -> None:
        """Compare these, each given with its model."""
        self.beginResetModel()
        self._set_cars(tuple(cars))
        self.endResetModel()

    def show_only_different(self, only: bool) -> None:
        """Show every row, or those on which the cars are known to differ."""
        if only != self._only_different:
            self.beginResetModel()
            self._only_different = only
            self._set_lines()
            self.endResetModel()

    @property
    def only_different(self) -> bool:
        """Whether equal and unknown rows are left out."""
        return self._only_different

    @property
    def comparison(self) -> Comparison:
        """What is compared."""
        return self._comparison

    def line(self, row: int) -> Line:
        """Return a line."""
        return self._lines[row]

    def face(self, row: int, column: int) -> Face | None:
        """Return what a figure cell shows, None for a cell of another line."""
        faces = self._faces.get(row)
        return None if faces is None else faces[column]

    def figure(self, row: int, column: int) -> Figure | None:
        """Return the figure in a cell, None where there is none."""
        face = self.face(row, column)
        return None if face is None else face.figure

    def label(self, row: int) -> tuple[str, str]:
        """Return the name of a line and the remark under it."""
        line = self._lines[row]
        if isinstance(line, FigureLine):
            return BY_KEY[line.row.key].label.in_(self._lang), row_remark(line.row)
        if isinstance(line, LayerLine):
            return line.shared.layer.label.in_(self._lang), ""
        if isinstance(line, GroupLine | SkinLine):
            return line.title.in_(self._lang), ""
        return "", ""

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
        return self.label(row)[0] or self.tr("What the marks mean")

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
            return self._layer_words(line.shared.facts[index.column()], index, role)
        if isinstance(line, SkinLine) and role != Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return " ".join(sentence.in_(self._lang) for sentence in line.sentences)
        if isinstance(line, NothingLine) and role != Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return self.tr("No differences known. Choose “All” to see every figure.")
        return self.spoken_label(index.row()) if role == Qt.ItemDataRole.AccessibleTextRole else None

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
            line = self._lines[section]
            return line.row.reason.in_(self._lang) if isinstance(line, FigureLine) else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken_label(section)
        return self.label(section)[0] if role in _TEXT_ROLES else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells of figures and layers can be reached with the keyboard; the rest is read only by the eye."""
        if index.isValid() and isinstance(self._lines[index.row()], FigureLine | LayerLine | SkinLine):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _set_cars(self, cars: tuple[tuple[Model, Variant], ...]) -> None:
        self._comparison = compare(cars)
        self._shared = shared_under(cars) if len(cars) > 1 else SharedUnder((), ())
        self._names: tuple[Text, ...] = short_names(cars)
        self._set_lines()

    def _set_lines(self) -> None:
        lines = table_lines(self._comparison, self._shared, only_different=self._only_different)
        self._lines: tuple[Line, ...] = lines if self._comparison.columns else ()
        self._faces = {
            row: row_faces(line.row, self._comparison, self._lang, self._absent)
            for row, line in enumerate(self._lines)
            if isinstance(line, FigureLine)
        }

    def _figure_words(self, line: FigureLine, index: Index, role: int) -> str:
        face = self._faces[index.row()][index.column()]
        reason = line.row.reason.in_(self._lang)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{face.value} {face.unit}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            # A card opens for a cell with a figure; two windows over one cell would be one too many.
            return "" if face.figure is not None else face.value
        said = f"{self._names[index.column()].plain(self._lang)}, {self.label(index.row())[0]}: {face.spoken}"
        return f"{said}. {reason}" if reason and face.hatched else said

    def _layer_words(self, fact: LayerFact, index: Index, role: int) -> str:
        name = fact.name.plain(self._lang)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        parts = [name]
        if fact.known:
            parts = [f"{fact.ownership.label.in_(self._lang)}: {name}", fact.statement.in_(self._lang)]
            parts.append(self._source_words(fact))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in parts if part)
        return f"{self._names[index.column()].plain(self._lang)}, {self.label(index.row())[0]}: {'. '.join(parts)}"

    def _source_words(self, fact: LayerFact) -> str:
        if fact.source is None or fact.evidence is Evidence.UNKNOWN:
            return ""
        level = fact.evidence.label.in_(self._lang)
        said = (level, fact.source.publisher, format_date(fact.as_of, self._lang))
        return " · ".join(part for part in said if part)


def is_spanned(line: Line) -> bool:
    """Whether a line runs over all columns."""
    return isinstance(line, GroupLine | SkinLine | LegendLine | NothingLine)
