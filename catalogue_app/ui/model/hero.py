"""The drawing at true scale under the name of the car."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.drawing.car import CarDrawing
from catalogue_app.facts.figures import figure_spec
from catalogue_app.facts.formatting import NO_SOURCE
from catalogue_app.facts.records import Model
from catalogue_app.facts.vocabulary import Status
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.dimensioned_car import DimensionedCar
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.widgets import SegmentedControl, drawing_of

_DRAWN = ("length_mm", "height_mm", "wheelbase_mm", "ground_clearance_mm")
_HEIGHT = 440


class Hero(Section):
    """Brand, name and drawing; what was assumed is dashed, and said in words below."""

    def __init__(self, context: AppContext, model: Model, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.setAccessibleName(self.tr("Drawing of the {model}").format(model=model.full_name))
        self.box.setContentsMargins(1, 1, 1, 1)
        drawing = drawing_of(model)
        self._view = DimensionedCar(drawing, context.theme, context.lang, self)
        self._view.setFixedHeight(_HEIGHT)
        self.box.addWidget(self._view, 1)
        over = QVBoxLayout(self._view)
        over.setContentsMargins(24, 16, 18, 10)
        over.addLayout(self._head(model))
        over.addStretch()
        foot = label(context.theme, self._note(drawing), "caption", "text2", self._view, wrap=True)
        foot.setAlignment(Qt.AlignmentFlag.AlignRight)
        over.addWidget(foot)

    def _head(self, model: Model) -> QHBoxLayout:
        theme = self.theme
        head, names = QHBoxLayout(), QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(theme, model.brand, "lead", "text2", self._view))
        names.addWidget(label(theme, model.name, "hero" if len(model.name) < 12 else "h1", "text", self._view))
        if model.status is not Status.ON_SALE:
            names.addWidget(label(theme, model.status.label.in_(self.context.lang), "body", "text2", self._view))
        head.addLayout(names)
        head.addStretch()
        options = [("dimensions", self.tr("Dimensions")), ("silhouette", self.tr("Silhouette"))]
        self.switch = SegmentedControl(options, "dimensions", theme, self.tr("Drawing"), self._view, small=True)
        self.switch.chosen.connect(self.show_mode)
        head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _note(self, drawing: CarDrawing) -> str:
        lang, spec = self.context.lang, drawing.spec
        missing = [figure_spec(key).label.in_(lang).lower() for key in _DRAWN if getattr(spec, key) is None]
        if len(missing) == len(_DRAWN):
            return self.tr("Schematic drawing of the kind of body; no dimension has a source")
        scale = self.tr("Schematic drawing at true scale")
        if spec.length_mm is None:
            scale = self.tr("Schematic drawing, length assumed")
        parts = [scale, self.tr("dimensions in mm"), self.tr("grid 250 mm")]
        if missing:
            words = self.tr("dashed, {no_source}: {names}")
            parts.append(words.format(no_source=NO_SOURCE.in_(lang), names=", ".join(missing)))
        return " · ".join(parts)

    @Slot(str)
    def show_mode(self, mode: str) -> None:
        """Show the "dimensions" or the "silhouette" alone."""
        self._view.set_dimensions_shown(mode == "dimensions")
