"""The variants of a model as a table that sorts."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import figure_spec
from catalogue_app.facts.formatting import (
    NO_SOURCE,
    NOT_APPLICABLE,
    format_date,
    format_figure,
    format_value,
    horsepower,
)
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.key_figures import fuel_economy
from catalogue_app.ui.model.loading import figure_of

Index = QModelIndex | QPersistentModelIndex
NAME, CHIP, BATTERY, POWER, RANGE, CONSUMPTION, PRICE, COMPARE = range(8)
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1
QUIET_ROLE = Qt.ItemDataRole.UserRole + 2
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
    """What one cell says: a line, a smaller line below it, whether it is quiet, and by what it sorts."""

    text: str
    detail: str = ""
    quiet: bool = False
    order: float = _LAST


class VariantsModel(QAbstractTableModel):
    """Rows are variants, in the order of the content until the user sorts; missing values always sort last."""

    def __init__(self, context: AppContext, model: Model, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._model = context, model
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
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; the roles above DisplayRole are for the delegate."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        variant = self._rows[index.row()]
        inside = variant.id in self._context.tray
        if role == IN_TRAY_ROLE:
            return inside
        if index.column() == COMPARE:
            return self._compare_words(inside) if role == Qt.ItemDataRole.DisplayRole else None
        cell = self._cells[variant.id][index.column()]
        by_role: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: cell.text,
            Qt.ItemDataRole.ToolTipRole: cell.text if index.column() == NAME else None,
            Qt.ItemDataRole.AccessibleTextRole: " ".join(p for p in (cell.text, cell.detail) if p),
            DETAIL_ROLE: cell.detail,
            QUIET_ROLE: cell.quiet,
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
        elif 0 < column < COMPARE:
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

    def _compare_words(self, inside: bool) -> str:
        return self.tr("In comparison") if inside else self.tr("Compare")

    def _name_of(self, variant: Variant) -> str:
        return variant.name.in_(self._context.lang).casefold()

    def _cell(self, variant: Variant, column: int) -> Cell:
        lang = self._context.lang
        if column == NAME:
            return Cell(variant.name.in_(lang))
        if column == CHIP:
            chip = variant.powertrain.chip.in_(lang)
            return Cell(chip, order=list(type(variant.powertrain)).index(variant.powertrain))
        specs = [figure_spec(key) for key in _KEYS[column]]
        if not any(spec.applies_to(variant.powertrain) for spec in specs):
            return Cell(NOT_APPLICABLE.in_(lang), quiet=True)
        found = [f for f in (figure_of(self._model, variant, key) for key in _KEYS[column]) if f is not None]
        if not found:
            return Cell(NO_SOURCE.in_(lang), quiet=True)
        if found[0].evidence is Evidence.RUMOURED:
            return Cell(Evidence.RUMOURED.label.in_(lang), quiet=True)
        words = format_figure(found[0], lang)
        if found[0].key == "consumption_kwh_100km" and len(found) == 1:
            words = format_value(found[0].value, found[0].key, lang)
        return Cell(words, self._detail(column, found), order=found[0].low if found[0].low is not None else _LAST)

    def _detail(self, column: int, found: list[Figure]) -> str:
        lang, first = self._context.lang, found[0]
        if column == PRICE:
            market = first.market or self.tr("market not stated")
            return " · ".join(p for p in (market, format_date(first.as_of, lang)) if p)
        if column == POWER and first.low is not None:
            return self.tr("{hp} hp").format(hp=horsepower(first.low))
        if column == CONSUMPTION:
            if first.key == "consumption_l_100km":
                return fuel_economy(first, lang)
            return format_figure(found[1], lang) if len(found) > 1 else first.unit
        if column == RANGE:
            return self.tr("electric") if first.key == "range_electric_km" else (first.test or "WLTP")
        if column == BATTERY:
            return self.tr("gross") if first.key == "battery_gross_kwh" else self.tr("usable")
        return ""
