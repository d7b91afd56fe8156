"""The variants of a model as a table that sorts."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from catalogue_app.facts.figures import figure_spec
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.figure_words import FigureWords, name_of, words_of
from catalogue_app.ui.model.loading import figure_of
from catalogue_app.ui.model.marks import Marks

Index = QModelIndex | QPersistentModelIndex
NAME, CHIP, BATTERY, POWER, RANGE, CONSUMPTION, PRICE, COMPARE = range(8)
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1
CELL_ROLE = Qt.ItemDataRole.UserRole + 2
IN_TRAY_ROLE = Qt.ItemDataRole.UserRole + 3
_KEYS = {
    BATTERY: ("battery_gross_kwh", "battery_net_kwh"),
    POWER: ("power_kw",),
    RANGE: ("range_wltp_km", "range_electric_km"),
    CONSUMPTION: ("consumption_kwh_100km", "consumption_l_100km"),
    PRICE: ("price",),
}
_LAST = float("inf")


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell says.

    Attributes:
        words: the upper line; a name or a chip has no figure.
        detail: a quiet lower line; `below` a second figure in its place.
        order: by what the cell sorts; the unknown comes last.
        spoken: everything in one line, for a screen reader.
    """

    words: FigureWords
    detail: str = ""
    below: FigureWords | None = None
    order: float = _LAST
    spoken: str = ""

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures that the cell shows, from top to bottom."""
        return tuple(w.figure for w in (self.words, self.below) if w is not None and w.figure is not None)


class VariantsModel(QAbstractTableModel):
    """Rows are variants, in the order of the content until the user sorts; missing values always sort last."""

    def __init__(self, context: AppContext, model: Model, marks: Marks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._model, self._marks = context, model, marks
        self._rows = list(model.variants)
        self._cells = {v.id: [self._cell(v, column) for column in range(COMPARE)] for v in model.variants}
        self._heads = [
            self.tr("Version"), "", self.tr("Battery"), self.tr("Power"), self.tr("Range"),
            self.tr("Consumption"), self.tr("Price, market"), "",
        ]  # fmt: skip
        context.tray.changed.connect(self._on_tray)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of variants."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self._heads):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._heads[section]
            if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
                words = self._heads[section] or (self.tr("Drive") if section == CHIP else self.tr("Compare"))
                return self.tr("Order by: {column}").format(column=words)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; the roles above DisplayRole are for the delegate."""
        if not index.isValid():
            return None
        variant = self._rows[index.row()]
        inside = variant.id in self._context.tray
        if role == IN_TRAY_ROLE:
            return inside
        if index.column() == COMPARE:
            return self.button_words[inside] if role == Qt.ItemDataRole.DisplayRole else None
        cell = self._cells[variant.id][index.column()]
        by_role: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: cell.words.text,
            Qt.ItemDataRole.ToolTipRole: cell.words.text if index.column() == NAME else None,
            Qt.ItemDataRole.AccessibleTextRole: cell.spoken,
            DETAIL_ROLE: cell.below.text if cell.below is not None else cell.detail,
            CELL_ROLE: cell,
        }
        return by_role.get(role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 gives the order of the content."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in before]
        rows = list(self._model.variants)
        if column == NAME:
            rows.sort(key=self._name_of, reverse=order is Qt.SortOrder.DescendingOrder)
        elif column == COMPARE:
            rows.sort(key=self._outside, reverse=order is Qt.SortOrder.DescendingOrder)
        elif column > NAME:
            known = [v for v in rows if self._cells[v.id][column].order != _LAST]
            unknown = [v for v in rows if self._cells[v.id][column].order == _LAST]
            known.sort(key=lambda v: self._cells[v.id][column].order, reverse=order is Qt.SortOrder.DescendingOrder)
            rows = known + unknown
        self._rows = rows
        place = {v.id: row for row, v in enumerate(rows)}
        after = [self.index(place[i], index.column()) for i, index in zip(ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def variant_at(self, row: int) -> Variant:
        """Return the variant in a row."""
        return self._rows[row]

    def row_of(self, variant_id: str) -> int:
        """Return the row of a variant, -1 when it has none."""
        return next((row for row, v in enumerate(self._rows) if v.id == variant_id), -1)

    @Slot()
    def _on_tray(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, COMPARE), self.index(len(self._rows) - 1, COMPARE))

    @property
    def button_words(self) -> tuple[str, str]:
        """The words of the button of a version outside and inside the comparison."""
        return self.tr("Compare"), self.tr("In comparison")

    def cells(self, column: int) -> list[Cell]:
        """Return the cells of a column other than that of the button."""
        return [cells[column] for cells in self._cells.values()]

    def cell(self, index: Index) -> Cell | None:
        """Return what a cell says, None for the button."""
        if not index.isValid() or index.column() == COMPARE:
            return None
        return self._cells[self._rows[index.row()].id][index.column()]

    def _outside(self, variant: Variant) -> bool:
        return variant.id not in self._context.tray

    def _name_of(self, variant: Variant) -> str:
        return variant.name.plain(self._context.lang).casefold()

    def _cell(self, variant: Variant, column: int) -> Cell:
        lang = self._context.lang
        if column == NAME:
            name = variant.name.plain(lang)
            return Cell(FigureWords(name), spoken=name)
        if column == CHIP:
            chip, order = variant.powertrain.chip.in_(lang), list(type(variant.powertrain)).index(variant.powertrain)
            return Cell(FigureWords(chip), order=order, spoken=variant.powertrain.label.in_(lang))
        keys = _KEYS[column]
        found = [f for f in (figure_of(self._model, variant, key) for key in keys) if f is not None]
        if not found:
            applicable = any(figure_spec(key).applies_to(variant.powertrain) for key in keys)
            words = words_of(self._context, None, self._marks, applicable=applicable)
            return Cell(words, spoken=words.text)
        return self._figure_cell(column, found)

    def _figure_cell(self, column: int, found: list[Figure]) -> Cell:
        lang, first = self._context.lang, found[0]
        words = words_of(self._context, first, self._marks)
        second = words_of(self._context, found[1], self._marks) if column == CONSUMPTION and len(found) > 1 else None
        detail = "" if second is not None else self._detail(column, first, words)
        order = _LAST if words.quiet or first.low is None else first.low
        spoken = [words.spoken(name_of(first.key, lang), lang), detail if detail != words.more else ""]
        if second is not None:
            spoken.append(second.spoken(name_of(found[1].key, lang), lang))
        return Cell(words, detail, second, order, ", ".join(part for part in spoken if part))

    def _detail(self, column: int, figure: Figure, words: FigureWords) -> str:
        if column == PRICE:
            market = figure.market or self.tr("market not stated")
            return " · ".join(p for p in (market, format_date(figure.as_of, self._context.lang)) if p)
        if column == RANGE:
            return self.tr("electric") if figure.key == "range_electric_km" else (figure.test or "WLTP")
        if column == BATTERY:
            return self.tr("gross") if figure.key == "battery_gross_kwh" else self.tr("usable")
        return words.more
