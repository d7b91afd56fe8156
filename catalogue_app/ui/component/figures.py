"""The figures in the description of the part."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from catalogue_app.facts.component_figures import component_figures
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Component
from catalogue_app.ui.component.linked import LinkedProse
from catalogue_app.ui.component.said import write_said
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.model.writing import Writer
from catalogue_app.ui.widgets import Hairline


class FiguresPanel(Section):
    """Name and value of each figure, and below them who gives them: all stand in one description."""

    def __init__(self, context: AppContext, component: Component, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Figures"), parent)
        self._component = component
        self.box.addWidget(label(self.theme, self.tr("Figures"), "h4", "text", self))
        rumour = component.statement.evidence is Evidence.RUMOURED  # a rumour is never a figure
        found = () if rumour else component_figures(component.figures)
        self.values = tuple(
            (figure.label.in_(context.lang), figure.words(value, context.lang)) for figure, value in found
        )
        if not found:
            words = self.tr("No figures of the part itself: {absent}").format(absent=context.absent.in_(context.lang))
            self.box.addWidget(label(self.theme, words, "body", "text2", self, wrap=True))
            return
        self.box.addLayout(self._rows())
        told = LinkedProse(context, self.tr("Who gives these figures"), self)
        told.write([self._write_source])
        self.box.addWidget(told)

    def _rows(self) -> QGridLayout:
        rows = QGridLayout()
        rows.setHorizontalSpacing(16)
        rows.setVerticalSpacing(6)
        rows.setColumnStretch(0, 1)
        for number, (name, value) in enumerate(self.values):
            rows.addWidget(label(self.theme, name, "body", "text2", self, wrap=True), 2 * number, 0)
            shown = label(self.theme, value, "body", "text", self)
            shown.setAccessibleName(f"{name}: {value}")
            rows.addWidget(shown, 2 * number, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            rows.addWidget(Hairline(self), 2 * number + 1, 0, 1, 2)
        return rows

    def _write_source(self, writer: Writer) -> None:
        said = self._component.statement
        write_said(writer, said.evidence, said.source, said.as_of)
