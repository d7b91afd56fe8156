"""The overlay with all that belongs to it: choice of alignment, the two faces, legend and note."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from catalogue_app.comparison.entries import Column
from catalogue_app.drawing.overlay import SIZES, Align, Size, differences
from catalogue_app.ui.compare.overlay.cars import OverlayCar, overlay_cars
from catalogue_app.ui.compare.overlay.legend import LegendEntry, LegendRow
from catalogue_app.ui.compare.overlay.pens import dash_number, outline_pen
from catalogue_app.ui.compare.overlay.sheet import OverlaySheet
from catalogue_app.ui.compare.overlay.side import SideBySide
from catalogue_app.ui.compare.overlay.words import LEGEND, difference_words, size_words, unknown_words
from catalogue_app.ui.compare.tab_order import buttons_of, in_turn
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import SegmentedControl, TextLabel

OVER, SIDE = "over", "side"


class OverlayDesk(QWidget):
    """Makes the parts and keeps them together; whoever shows them gives them their places.

    With `dimensioned` the sheet measures the differences and the legend tells the overhangs too.
    """

    align_changed = Signal(str)
    view_changed = Signal(str)
    lifted_changed = Signal(int)

    def __init__(self, context: AppContext, parent: QWidget | None = None, *, dimensioned: bool = False) -> None:
        super().__init__(parent)
        self._context, self._theme = context, context.theme
        self._kinds: tuple[Size, ...] = SIZES if dimensioned else LEGEND
        self._cars: tuple[OverlayCar, ...] = ()
        self._baseline, self._lifted = 0, -1
        self.sheet = OverlaySheet(context, self, dimensioned=dimensioned)
        self.side = SideBySide(context, self.sheet, self, filling=dimensioned)
        self.aligns = SegmentedControl(
            [(Align.WHEEL, self.tr("Front wheel")), (Align.BUMPER, self.tr("Front")), (Align.REAR, self.tr("Rear"))],
            Align.WHEEL, self._theme, self.tr("Align on"), self, small=True,
        )  # fmt: skip
        self.views = SegmentedControl(
            [(OVER, self.tr("Overlaid")), (SIDE, self.tr("Side by side"))],
            OVER, self._theme, self.tr("Show the cars"), self, small=True,
        )  # fmt: skip
        for control in (self.aligns, self.views):
            control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.note = TextLabel("", self._theme, "small", "text3", self, wrap=True)
        self.legend = QWidget(self)
        self.legend.setObjectName("clear")
        self._list = QVBoxLayout(self.legend)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.aligns.chosen.connect(self._choose_align)
        self.views.chosen.connect(self._choose_view)
        self.sheet.completed.connect(self._finish)
        self._show_view()

    @property
    def rows(self) -> tuple[LegendRow, ...]:
        """The rows of the legend, in the order of the columns."""
        layout = self._list
        found = [item.widget() for place in range(layout.count()) if (item := layout.itemAt(place)) is not None]
        return tuple(row for row in found if isinstance(row, LegendRow))

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops: both choices, and the rows of the legend."""
        return [*buttons_of(self.views), *buttons_of(self.aligns), *self.rows]

    @property
    def align(self) -> Align:
        """What the cars are aligned on."""
        return Align(self.aligns.current)

    @property
    def view(self) -> str:
        """Whether the cars lie over each other (`OVER`) or stand side by side (`SIDE`)."""
        return self.views.current

    @property
    def lifted(self) -> int:
        """The car that stands out, -1 for none."""
        return self._lifted

    def show_cars(self, columns: Sequence[Column], baseline: int) -> None:
        """Show other versions, or another baseline."""
        self._cars, self._baseline, self._lifted = overlay_cars(columns, self._context.lang), baseline, -1
        self.sheet.show_cars(self._cars, baseline)
        self.side.show_cars(self._cars)
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.setParent(None)
            row.deleteLater()
        for place, entry in enumerate(self.entries()):
            row = LegendRow(entry, outline_pen(self._theme, dash_number(place, baseline)), self._theme, self.legend)
            row.setProperty("car", place)
            row.clicked.connect(self._toggle)
            self._list.addWidget(row)  # the layout shows them all at once: one by one would cost a layout each
        in_turn(self.stops)
        self._describe()

    def set_align(self, align: Align) -> None:
        """Align on something else, without a signal. Raises ValueError for what is no choice here (the middle)."""
        self.aligns.set_current(align)
        self.sheet.align(align)
        self._describe()

    def set_view(self, view: str) -> None:
        """Show the other face, without a signal."""
        self.views.set_current(view)
        self._show_view()

    def lift(self, car: int) -> None:
        """Let one car stand out of the others, -1 for none, without a signal."""
        self._lifted = car
        self.sheet.lift(car)
        self.side.lift(car)
        for place, row in enumerate(self.rows):
            row.setChecked(place == car)

    def entries(self) -> tuple[LegendEntry, ...]:
        """Return what the legend says, one entry per car."""
        if not self._cars:
            return ()
        found = differences([car.published for car in self._cars], self._baseline)
        lang, absent = self._context.lang, self._context.absent.in_(self._context.lang)
        base = self._cars[self._baseline]
        entries = []
        for place, car in enumerate(self._cars):
            sizes = size_words(car.published, lang, absent)
            if place == self._baseline:
                unknown = unknown_words(car.published, lang, absent)
                told = "; ".join(part for part in (self.tr("Baseline"), unknown) if part)
                spoken = f"{car.full_name}: {sizes}. {told}."
            else:
                told = difference_words(found[place], self._kinds, lang, absent)
                words = self.tr("{car}: {sizes}. Against {baseline}: {differences}.")
                spoken = words.format(car=car.full_name, sizes=sizes, baseline=base.name, differences=told)
            told = told[:1].upper() + told[1:]
            entries.append(LegendEntry(car.name, car.full_name, sizes, told, spoken, place == self._baseline))
        return tuple(entries)

    def _describe(self) -> None:
        words = " ".join(entry.spoken for entry in self.entries())
        for picture, name in ((self.sheet, self._title_words()), (self.side, self.tr("The cars side by side"))):
            picture.setAccessibleName(name)
            picture.setAccessibleDescription(words)
        self._show_note()

    def _title_words(self) -> str:
        return {
            Align.WHEEL: self.tr("The outlines over each other, aligned on the front wheel"),
            Align.BUMPER: self.tr("The outlines over each other, aligned on the front bumper"),
        }.get(self.align, self.tr("The outlines over each other, aligned on the rear bumper"))

    def _show_note(self) -> None:
        """Say what the drawing cannot: no source gives the overhangs, so the wheels stand where they usually do."""
        guessed = [d for d in self.sheet.drawings if d.spec.front_overhang_mm is None]
        assumed = [d for d in self.sheet.drawings if "outline" in d.dashed_parts]
        words = self.tr("Schematic drawings, all to one scale, in mm.")
        if guessed and self.view == OVER:
            words += " " + self.tr("No source gives the overhangs: the wheels stand where they usually do.")
        if assumed:
            words += " " + self.tr("A thin outline has a usual size where no source gives one.")
        self.note.setText(words)

    def _show_view(self) -> None:
        over = self.view == OVER
        self.sheet.setVisible(over)
        self.aligns.setVisible(over)
        self.side.setVisible(not over)
        self._show_note()

    @Slot()
    def _finish(self) -> None:
        for place, (row, drawing) in enumerate(zip(self.rows, self.sheet.drawings, strict=True)):
            assumed = "outline" in drawing.dashed_parts
            row.set_pen(outline_pen(self._theme, dash_number(place, self._baseline), assumed=assumed))
        self._show_note()

    @Slot(str)
    def _choose_align(self, align: str) -> None:
        self.sheet.align(Align(align))
        self._describe()
        self.align_changed.emit(align)

    @Slot(str)
    def _choose_view(self, view: str) -> None:
        self._show_view()
        self.view_changed.emit(view)

    @Slot()
    def _toggle(self) -> None:
        car = int(self.sender().property("car"))
        self.lift(-1 if car == self._lifted else car)
        self.lifted_changed.emit(self._lifted)
