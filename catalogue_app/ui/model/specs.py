"""All figures of the chosen variant, in the groups of the registry."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from catalogue_app.facts.figures import FIGURES, FigureSpec, Group, figure_spec
from catalogue_app.facts.formatting import format_date, format_quantity, horsepower
from catalogue_app.facts.records import Figure, Model, Other, Variant
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.columns import Columns
from catalogue_app.ui.model.key_figures import fuel_economy
from catalogue_app.ui.model.loading import figure_of
from catalogue_app.ui.model.marks import Marks, marks_of
from catalogue_app.ui.model.parts import FigureValue, Section, label, readable
from catalogue_app.ui.model.source_line import SourceLine
from catalogue_app.ui.widgets import FlowLayout, Hairline, SourceWatch, TextLabel

_COLUMN = 300
_FUEL = ("consumption_l_100km", "consumption_l_100km_charge_sustaining")


class SpecsPanel(Section):
    """`show_variant` fills it. Tab and the up and down arrows go from figure to figure."""

    def __init__(self, context: AppContext, model: Model, watch: SourceWatch, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Specifications"), parent)
        self._context, self._model, self._watch = context, model, watch
        self._marks = Marks(())
        self._content: QWidget | None = None
        self._variant: Variant | None = None
        self.figures: list[FigureValue] = []

    def show_variant(self, variant: Variant | None) -> None:
        """Show the figures of this variant, or of the model where it has none."""
        if self._content is not None:
            self.box.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._variant, self._marks = variant, marks_of(self._model, variant)
        self.figures = []
        self._content = QWidget(self)
        box = QVBoxLayout(self._content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        self._add_head(box)
        columns = Columns(_COLUMN, 4, parent=self._content)
        for group in Group:
            self._add_group(columns, group)
        columns.arrange()
        if not self._model.variants and not self._model.figures:
            words = self.tr("No figure of this car has a source yet.")
            box.addWidget(label(self.theme, words, "body", "text2", self._content))
        box.addWidget(columns)
        self._add_legend(box)
        if variant is not None and variant.indications:
            self._add_indications(box, variant)
        self.box.addWidget(self._content)
        self._content.show()  # a layout shows a newcomer only later, which would flicker

    def _add_head(self, box: QVBoxLayout) -> None:
        lang = self._context.lang
        row = QHBoxLayout()
        row.addWidget(label(self.theme, self.tr("Specifications"), "h4", "text", self._content))
        if self._variant is not None:
            row.addWidget(label(self.theme, self._variant.name.in_(lang), "body", "text2", self._content))
        row.addStretch()
        hint = self.tr("Point at a figure or press S for its source")
        row.addWidget(label(self.theme, hint, "caption", "text3", self._content))
        box.addLayout(row)
        if self._variant is not None and self._variant.note is not None:
            note = label(self.theme, self._variant.note.in_(lang), "small", "text2", self._content, wrap=True)
            box.addLayout(readable(note))

    def _add_group(self, columns: Columns, group: Group) -> None:
        specs = [spec for spec in FIGURES if spec.group is group and self._wanted(spec)]
        if not specs:
            return
        block = QWidget(columns)
        box = QVBoxLayout(block)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(label(self.theme, group.label.in_(self._context.lang), "body", "text2", block))
        box.addSpacing(4)
        rows = 0
        for spec in specs:
            rows += self._add_rows(box, block, spec)
        columns.add(block, rows + 2)

    def _wanted(self, spec: FigureSpec) -> bool:
        # A car that is only announced has no variants; a wall of "no source" would tell nothing.
        return bool(self._model.variants) or spec.key in self._model.figures

    def _add_rows(self, box: QVBoxLayout, block: QWidget, spec: FigureSpec) -> int:
        lang, figure = self._context.lang, figure_of(self._model, self._variant, spec.key)
        applicable = self._variant is None or spec.applies_to(self._variant.powertrain)
        title = self._variant.name.in_(lang) if self._variant is not None else self._model.full_name
        value = FigureValue(self._context, figure, self._marks, block, applicable=applicable, right=True)
        if figure is not None:
            self._watch.watch(value, figure, title)
            self.figures.append(value)
        self._add_line(box, block, self._name(spec, figure), value)
        more = self._converted(spec, figure)
        if more:
            text = label(self.theme, more, "body", "text2", block)
            text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            text.setContentsMargins(0, 0, 4, 0)
            self._add_line(box, block, self.tr("the same, converted"), text)
        return 2 if more else 1

    def _name(self, spec: FigureSpec, figure: Figure | None) -> str:
        name = spec.label.in_(self._context.lang)
        if spec.key != "price" or figure is None:
            return name
        date = format_date(figure.as_of, self._context.lang)
        return " · ".join(p for p in (self.tr("Price"), figure.market or self.tr("market not stated"), date) if p)

    def _converted(self, spec: FigureSpec, figure: Figure | None) -> str:
        if figure is None or figure.low is None:
            return ""
        if spec.key == "power_kw":
            return self.tr("{hp} hp").format(hp=horsepower(figure.low))
        return fuel_economy(figure, self._context.lang) if spec.key in _FUEL else ""

    def _add_line(self, box: QVBoxLayout, block: QWidget, name: str, value: QWidget) -> None:
        line = QWidget(block)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(8)
        row.addWidget(TextLabel(name, self.theme, "body", "text2", line, wrap=True), 5)
        row.addWidget(value, 5)
        box.addWidget(line)
        box.addWidget(Hairline(block))

    def _add_legend(self, box: QVBoxLayout) -> None:
        holder = QWidget(self._content)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        flow = FlowLayout(holder, gap=12)
        for letter, source in self._marks.legend():
            date = format_date(source.published, self._context.lang)
            words = f"{letter}  {source.publisher}" + (f", {date}" if date else "")
            flow.addWidget(label(self.theme, words, "caption", "text2", holder))
        box.addWidget(holder)

    def _add_indications(self, box: QVBoxLayout, variant: Variant) -> None:
        box.addWidget(label(self.theme, self.tr("Known for the family only"), "h4", "text", self._content))
        words = self.tr(
            "These values hold for a family of versions, not for this one, and are never used as its figure."
        )
        box.addWidget(label(self.theme, words, "small", "text2", self._content, wrap=True))
        for key, others in variant.indications.items():
            for other in others:
                self._add_indication(box, key, other)

    def _add_indication(self, box: QVBoxLayout, key: str, other: Other) -> None:
        lang, spec = self._context.lang, figure_spec(key)
        value = format_quantity(other.value, key, other.unit or spec.unit, lang)
        row = QHBoxLayout()
        row.setSpacing(16)
        words = [spec.label.in_(lang), value, other.market or ""]
        row.addWidget(label(self.theme, " · ".join(w for w in words if w), "body", "text", self._content))
        row.addWidget(SourceLine(self._context, other.evidence, other.source, other.as_of, self._content), 1)
        box.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or previous figure on an arrow."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        at = next((n for n, figure in enumerate(self.figures) if figure.hasFocus()), None)
        if not step or at is None or not 0 <= at + step < len(self.figures):
            super().keyPressEvent(event)
            return
        target = self.figures[at + step]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(target, 0, 80)
