"""All figures of the chosen variant, in the groups of the registry."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from catalogue_app.facts.figures import FIGURES, FigureSpec, Group, figure_spec
from catalogue_app.facts.formatting import format_date, format_quantity
from catalogue_app.facts.records import Figure, Model, Other, Source, Variant
from catalogue_app.origin.spoken_figure import Subject
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.figure_groups import OUT, FigureGroup, FigureGroups
from catalogue_app.ui.model.figure_row import FigureRow
from catalogue_app.ui.model.figure_words import words_of
from catalogue_app.ui.model.loading import figure_of
from catalogue_app.ui.model.marks import Marks
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.model.prose import Prose
from catalogue_app.ui.model.writing import Writer
from catalogue_app.ui.widgets import ElidedLabel, SourceWatch


class SpecsPanel(Section):
    """`show_variant` fills it; the rows stay and change their words. The arrow keys go from figure to figure."""

    def __init__(
        self, context: AppContext, model: Model, marks: Marks, watch: SourceWatch, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, self.tr("Specifications"), parent)
        self._context, self._model, self._marks, self._watch = context, model, marks, watch
        self._variant: Variant | None = None
        self.box.setSpacing(10)
        self.box.setContentsMargins(24 - OUT, 20, 24 - OUT, 20)
        self._add_head()
        self._note = Prose(context, self.tr("Specifications"), self)
        self.box.addLayout(_inset(self._note))
        self._groups = FigureGroups(self)
        self._rows: dict[str, FigureRow] = {}
        self._make_rows()
        self.box.addWidget(self._groups)
        self._foot = Prose(context, self.tr("Sources"), self)
        self.box.addLayout(_inset(self._foot))
        watch.changed.connect(self._groups.update)  # the row whose card is open is marked

    @property
    def figures(self) -> list[FigureRow]:
        """The rows whose figure has a source, in order."""
        return [row for row in self._rows.values() if row.words.figure is not None]

    def show_variant(self, variant: Variant | None) -> None:
        """Show the figures of this variant, or of the model where it has none."""
        self._variant = variant
        lang = self._context.lang
        self._title.setText(variant.name.plain(lang) if variant is not None else "")
        subject = Subject(self._model, variant)
        for key, row in self._rows.items():
            spec, figure = figure_spec(key), figure_of(self._model, variant, key)
            applicable = variant is None or spec.applies_to(variant.powertrain)
            words = words_of(self._context, figure, self._marks, applicable=applicable)
            row.show_words(self._name(spec, figure), words, subject)
        self._groups.changed()
        self._show(self._note, [self._write_note] if self._has_note() else [])
        self._show(self._foot, [self._write_legend, *([self._write_indications] if self._indications() else [])])

    def _add_head(self) -> None:
        row = _inset()
        row.addWidget(label(self.theme, self.tr("Specifications"), "h4", "text", self))
        self._title = ElidedLabel("", self.theme, "body", "text2", self)
        row.addWidget(self._title, 1)
        hint = self.tr("Point at a figure, press S or hold it for its source")
        row.addWidget(label(self.theme, hint, "caption", "text3", self))
        self.box.addLayout(row)

    def _make_rows(self) -> None:
        groups = []
        for group in Group:
            specs = [spec for spec in FIGURES if spec.group is group and self._wanted(spec)]
            if not specs:
                continue
            title = label(self.theme, group.label.in_(self._context.lang), "body", "text", self._groups)
            title.setFont(self.theme.font("body", bold=True))
            made = {spec.key: FigureRow(self._context, self._watch, self._groups) for spec in specs}
            self._rows |= made
            groups.append(FigureGroup(title, tuple(made.values())))
        self._groups.take(groups)
        if not groups:
            absent = self._context.absent.in_(self._context.lang)
            words = self.tr("Figures of this car: {absent}").format(absent=absent)
            self.box.addLayout(_inset(label(self.theme, words, "body", "text2", self)))

    def _wanted(self, spec: FigureSpec) -> bool:
        # A car that is only announced has no variants; a wall of "no source" would tell nothing.
        return bool(self._model.variants) or spec.key in self._model.figures

    def _name(self, spec: FigureSpec, figure: Figure | None) -> str:
        name = spec.label.in_(self._context.lang)
        if spec.key != "price" or figure is None:
            return name
        date = format_date(figure.as_of, self._context.lang)
        return " · ".join(p for p in (self.tr("Price"), figure.market or self.tr("market not stated"), date) if p)

    @staticmethod
    def _show(prose: Prose, blocks: list) -> None:  # type: ignore[type-arg]
        prose.setVisible(bool(blocks))
        prose.write(blocks)

    def _has_note(self) -> bool:
        return self._variant is not None and self._variant.note is not None

    def _indications(self) -> list[tuple[str, Other]]:
        if self._variant is None:
            return []
        return [(key, other) for key, others in self._variant.indications.items() for other in others]

    def _write_note(self, writer: Writer) -> None:
        if self._variant is not None and self._variant.note is not None:
            writer.paragraph(self._variant.note.in_(writer.lang), "small", "text2")

    def _write_legend(self, writer: Writer) -> None:
        writer.paragraph(above=4)
        for letter, source in self._marks.legend():
            writer.words(f"{letter}\u00a0\u00a0{_legend_words(source, writer)}\u2003", "caption", "text2")

    def _write_indications(self, writer: Writer) -> None:
        writer.paragraph(self.tr("Known for the family only"), "h4", above=14)
        writer.paragraph(
            self.tr("These values hold for a family of versions, not for this one, and are never used as its figure."),
            "small", "text2", above=2,
        )  # fmt: skip
        for key, other in self._indications():
            spec = figure_spec(key)
            value = format_quantity(other.value, key, other.unit or spec.unit, writer.lang)
            words = [spec.label.in_(writer.lang), value, other.market or ""]
            writer.paragraph(" · ".join(w for w in words if w), above=7, ruled=5)
            writer.said_by(other.evidence, other.source, other.as_of)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or previous figure on an arrow."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        figures = self.figures
        at = next((n for n, figure in enumerate(figures) if figure.hasFocus()), None)
        if not step or at is None or not 0 <= at + step < len(figures):
            super().keyPressEvent(event)
            return
        target = figures[at + step]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(target, 0, 80)


def _legend_words(source: Source, writer: Writer) -> str:
    """Publisher and date without a break inside, so that a letter never parts from its words."""
    date = format_date(source.published, writer.lang)
    return (source.publisher + (f", {date}" if date else "")).replace(" ", "\u00a0")


def _inset(*parts: QWidget) -> QHBoxLayout:
    """A line that begins and ends where the words of the figures do."""
    row = QHBoxLayout()
    row.setContentsMargins(OUT, 0, OUT, 0)
    for part in parts:
        row.addWidget(part)
    return row
