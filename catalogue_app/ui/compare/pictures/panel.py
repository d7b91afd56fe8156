"""The panel "In pictures": boot, range and charging time of the compared cars, each to one scale."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from catalogue_app.comparison.columns import short_names
from catalogue_app.comparison.entries import Entry, figure_of
from catalogue_app.comparison.table import Comparison
from catalogue_app.drawing.quantities import block_size, on_a_clock
from catalogue_app.facts.figures import BY_KEY, FigureSpec
from catalogue_app.facts.formatting import format_figure, format_number, format_value
from catalogue_app.ui.compare.faces import CERTAIN
from catalogue_app.ui.compare.pictures.pictured import LeftOut, Pictured, pictured, without_row
from catalogue_app.ui.compare.pictures.rows import Amount, BarPicture, BlockPicture, ClockPicture, Picture
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import Panel, TextLabel

BOOT, RANGE, CHARGING = "boot_min_l", "range_wltp_km", "dc_time_min"
PICTURED = (BOOT, RANGE, CHARGING)
"""The figures that a picture tells better than a number; everything else stays in the table."""


class PicturesPanel(Panel):
    """Pictures of what is known and can be compared; what is not is said in words."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._names: tuple[str, ...] = ()
        self._comparison = Comparison((), ())
        self._inner: QWidget | None = None
        self.box.setContentsMargins(24, 18, 24, 20)
        self.box.addWidget(TextLabel(self.tr("In pictures"), self.theme, "h4", bold=True))

    def show_comparison(self, comparison: Comparison) -> None:
        """Draw the pictures of another comparison."""
        if self._inner is not None:
            self.box.removeWidget(self._inner)
            self._inner.hide()
            self._inner.setParent(None)
            self._inner.deleteLater()
        self._comparison = comparison
        self._names = tuple(name.in_(self._context.lang) for name in short_names(comparison.columns))
        self._inner = QWidget(self)
        self._inner.setObjectName("clear")
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for key in PICTURED:
            self._add_section(column, key)
        self.box.addWidget(self._inner)
        self._inner.show()

    def pictures(self) -> tuple[Picture, ...]:
        """Return the pictures, from above."""
        return () if self._inner is None else tuple(self._inner.findChildren(Picture))

    def words(self) -> tuple[str, ...]:
        """Return all lines of words, from above."""
        return () if self._inner is None else tuple(label.text() for label in self._inner.findChildren(TextLabel))

    def _add_section(self, column: QVBoxLayout, key: str) -> None:
        row = next((row for row in self._comparison.rows if row.key == key), None)
        cars = self._comparison.columns
        if row is None and not any(BY_KEY[key].applies_to(variant.powertrain) for _, variant in cars):
            return  # nothing of the kind exists for any of these cars
        if column.count():
            column.addSpacing(10)
        column.addWidget(TextLabel(BY_KEY[key].label.in_(self._context.lang), self.theme, "body", bold=True, wrap=True))
        found = Pictured((), without_row(key, cars)) if row is None else pictured(row, self._comparison)
        if len(found.groups) > 1:
            self._say(column, self.tr("Different charging windows: the pictures cannot be compared with each other."))
        for group in found.groups:
            self._add_picture(column, BY_KEY[key], group)
        for words in self._left_words(found.left):
            self._say(column, words)

    def _add_picture(self, column: QVBoxLayout, spec: FigureSpec, group: Sequence[Entry]) -> None:
        label, lang = spec.label.in_(self._context.lang), self._context.lang
        amounts = [self._amount(one) for one in group]
        highest = max(amount.high for amount in amounts)
        if spec.key == BOOT:
            litres = block_size(highest)
            told = self.tr("One block is {litres} l").format(litres=format_number(litres, lang, 0))
            picture: Picture = BlockPicture(amounts, litres, label, self.theme)
        elif spec.key == CHARGING:
            window = group[0].dc_window
            value = "" if window is None else format_value(window.value, "dc_window", lang)
            dials = on_a_clock([amount.high for amount in amounts])
            told = self._charging_words(value, dials=dials)
            picture = (
                ClockPicture(amounts, label, self.theme)
                if dials
                else BarPicture(amounts, spec.unit, label, self.theme, lang)
            )
        else:
            told = ""
            picture = BarPicture(amounts, spec.unit, label, self.theme, lang)
        if any(amount.low < amount.high for amount in amounts):
            hatched = self.tr("Hatched: from the lowest to the highest value of the version")
            told = f"{told}. {hatched}" if told else hatched
        if told:
            self._say(column, told)
        column.addWidget(picture)

    def _charging_words(self, window: str, *, dials: bool) -> str:
        if not window:
            return self.tr("The window is not stated")
        words = self.tr("From {window} %, on a clock of one hour") if dials else self.tr("From {window} %")
        return words.format(window=window)

    def _amount(self, one: Entry) -> Amount:
        low, high = one.ends
        lang, evidence = self._context.lang, one.figure.evidence
        words, name = format_figure(one.figure, lang), self._names[one.column]
        baseline = one.column == self._comparison.baseline
        if evidence in CERTAIN:
            return Amount(name, words, low, high, baseline)
        return Amount(name, words, low, high, baseline, evidence, evidence.label.in_(lang))

    def _left_words(self, left: Sequence[LeftOut]) -> list[str]:
        """One line for each value that is left out, and one for all cars without a value for the same reason."""
        lang = self._context.lang
        lines: list[str] = []
        without: dict[str, list[str]] = {}
        for one in left:
            name = self._names[one.column]
            reason = self._absent() if one.reason is None else one.reason.in_(lang)
            if one.figure is None:
                without.setdefault(reason, []).append(name)
                continue
            value = format_figure(one.figure, lang)
            window = figure_of(self._comparison.columns[one.column], "dc_window")
            if one.figure.key == CHARGING and window is not None:
                value += f" ({format_value(window.value, 'dc_window', lang)} %)"
            lines.append(f"{name}: {value}, {reason}")
        return lines + [f"{', '.join(names)}: {reason}" for reason, names in without.items()]

    def _absent(self) -> str:
        return self._context.absent.in_(self._context.lang)

    def _say(self, column: QVBoxLayout, words: str) -> None:
        column.addWidget(TextLabel(words, self.theme, "small", "text2", wrap=True))
