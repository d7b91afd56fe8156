"""All sections of the model page, built one after the other so that the window never stalls."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.hero import Hero
from catalogue_app.ui.model.key_figures import KeyFigures
from catalogue_app.ui.model.loading import PageData, first_variant
from catalogue_app.ui.model.origin_panel import OriginPanel, OriginSummary
from catalogue_app.ui.model.siblings import SiblingsPanel
from catalogue_app.ui.model.specs import SpecsPanel
from catalogue_app.ui.model.story import StoryPanel
from catalogue_app.ui.model.variants import VariantsPanel
from catalogue_app.ui.widgets import SourceWatch

_EDGE, _GAP = 24, 16
_SIDE = 452  # px, the column beside the drawing
_MOST = 1560  # px; wider lines would not read well


class ModelContent(QWidget):
    """`build` makes the sections in turn; `completed` tells that the last one is there."""

    model_opened = Signal(str)
    section_wanted = Signal(str)
    completed = Signal()

    def __init__(self, context: AppContext, data: PageData, watch: SourceWatch, variant_id: str | None = None) -> None:
        super().__init__()
        self._context, self.data, self._watch = context, data, watch
        known = {v.id: v for v in data.model.variants}
        self._variant = known.get(variant_id or "") or first_variant(data.model)
        self._sections: dict[str, QWidget] = {}
        self._steps = [
            self._add_overview,
            self._add_specs,
            self._add_origin,
            self._add_origin_lists,
            self._add_siblings,
            self._add_story,
            self._add_later,
        ]
        self.setObjectName("pageBody")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._column.setSpacing(_GAP)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next_step)

    @property
    def variant_id(self) -> str | None:
        """The chosen variant, None for a model without variants."""
        return None if self._variant is None else self._variant.id

    def build(self) -> None:
        """Begin; the first section is there at once."""
        self._next_step()
        self._timer.start()

    def top_of(self, key: str) -> int:
        """Return where a section begins, in px from the top; 0 for the overview or one not built yet."""
        section = self._sections.get(key)
        if section is None or key == "overview":
            return 0
        return max(0, section.mapTo(self, section.rect().topLeft()).y() - _GAP)

    def section_at(self, y: int) -> str:
        """Return the key of the section that is at the top of the window when scrolled to `y`."""
        chosen = "overview"
        for key in ("overview", "specs", "origin"):
            if key in self._sections and self.top_of(key) <= y + 80:
                chosen = key
        return chosen

    def minimumSizeHint(self) -> QSize:
        """Return no height: a layout of wrapping text asks for the height of its narrowest form, which leaves gaps."""
        return QSize(super().minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable on a wide screen."""
        super().resizeEvent(event)
        side = max(_EDGE, (self.width() - _MOST) // 2)
        self._column.setContentsMargins(side, _EDGE, side, _EDGE)

    @Slot()
    def _next_step(self) -> None:
        if not self._steps:
            self._timer.stop()
            self._column.addStretch()
            self.completed.emit()
            return
        self._steps.pop(0)()

    def _add_overview(self) -> None:
        holder = QWidget(self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        hero = Hero(self._context, self.data.model, holder)
        self._keys = KeyFigures(self._context, self.data.model, self._watch, holder)
        summary = OriginSummary(self._context, self.data.origin, holder)
        self._variants = VariantsPanel(self._context, self.data.model, holder)
        self._keys.setFixedWidth(_SIDE)
        summary.setFixedWidth(_SIDE)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, first, second in ((left, hero, self._variants), (right, self._keys, summary)):
            column.setSpacing(_GAP)
            column.addWidget(first)
            column.addWidget(second)
        left.addStretch(1)
        right.addStretch(1)
        grid.addLayout(left, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.setColumnStretch(0, 1)
        self._column.addWidget(holder)
        self._sections |= {"overview": holder, "variants": self._variants}
        self._keys.show_variant(self._variant)
        if self._variants.table is not None and self._variant is not None:
            self._variants.table.choose(self._variant.id)
        self._variants.variant_chosen.connect(self._on_variant)
        summary.more_pressed.connect(self._on_more)

    def _add_specs(self) -> None:
        self._specs = SpecsPanel(self._context, self.data.model, self._watch, self)
        self._specs.show_variant(self._variant)
        self._add("specs", self._specs)

    def _add_origin(self) -> None:
        self._origin = OriginPanel(self._context, self.data.model, self.data.origin, self)
        self._add("origin", self._origin)

    def _add_origin_lists(self) -> None:
        self._origin.add_lists(self.data.origin)

    def _add_siblings(self) -> None:
        panel = SiblingsPanel(self._context, self.data, self)
        panel.model_opened.connect(self.model_opened)
        self._add("siblings", panel)

    def _add_story(self) -> None:
        if self.data.partner is not None:
            self._story = StoryPanel(self._context, self.data, self)
            self._add("story", self._story)

    def _add_later(self) -> None:
        if self.data.partner is not None:
            self._story.add_later()

    def _add(self, key: str, section: QWidget) -> None:
        self._column.addWidget(section)
        self._sections[key] = section

    @Slot(str)
    def _on_variant(self, variant_id: str) -> None:
        self._variant = self.data.model.variant(variant_id)
        self._keys.show_variant(self._variant)
        if "specs" in self._sections:
            self._specs.show_variant(self._variant)

    @Slot()
    def _on_more(self) -> None:
        self.section_wanted.emit("origin")
