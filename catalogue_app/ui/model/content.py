"""All sections of the model page, built one after the other so that the window never stalls."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from catalogue_app.facts.records import Model
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.hero import Hero
from catalogue_app.ui.model.key_figures import KeyFigures
from catalogue_app.ui.model.loading import PageData, first_variant
from catalogue_app.ui.model.marks import marks_of
from catalogue_app.ui.model.origin_panel import OriginSummary
from catalogue_app.ui.model.places import GAP, places_for
from catalogue_app.ui.model.siblings import SiblingsPanel
from catalogue_app.ui.model.specs import SpecsPanel
from catalogue_app.ui.model.story import StoryPanel
from catalogue_app.ui.model.variants import VariantsPanel
from catalogue_app.ui.widgets import SourceWatch
from catalogue_app.ui.widgets.sections import Sections


class ModelContent(Sections):
    """Shows drawing, key figures and versions at once; `take` brings the rest, a section a turn, then `completed`."""

    model_opened = Signal(str)
    section_wanted = Signal(str)
    completed = Signal()
    told = Signal(str)
    menu_wanted = Signal(str, QPoint)  # of a version, and where on the screen

    def __init__(
        self, context: AppContext, model: Model, watch: SourceWatch, parent: QWidget, variant_id: str | None = None,
        view: str = "",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._context, self.model, self._watch = context, model, watch
        known = {v.id: v for v in model.variants}
        self._variant = known.get(variant_id or "") or first_variant(model)
        self._marks = marks_of(model)
        self._sections: dict[str, QWidget] = {}
        self._steps = [self._add_specs]
        self.setObjectName("pageBody")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # growing downwards repaints nothing in sight
        self._add_overview(view)

    @property
    def variant_id(self) -> str | None:
        """The chosen variant, None for a model without variants."""
        return None if self._variant is None else self._variant.id

    @property
    def view(self) -> str:
        """The view of the car that was chosen: drawing, silhouette or photo; empty when none was."""
        return self._hero.chosen

    def take(self, data: PageData) -> None:
        """Build what was read meanwhile."""
        self._data = data
        self._steps += [self._add_summary, self._add_siblings]
        if data.partner is not None:
            self._steps += [self._add_story, self._add_precedents, self._add_later]
        self._steps.append(self.completed.emit)
        self._timer.start()

    def top_of(self, key: str) -> int:
        """Return where a section begins, in px from the top; 0 for the overview or one not built yet."""
        section = self._sections.get(key)
        return 0 if section is None else max(0, section.y() - GAP)

    def section_at(self, y: int) -> str:
        """Return the key of the section that is at the top of the window when scrolled to `y`."""
        chosen = "overview"
        for key in ("specs",):
            if y > 0 and key in self._sections and self.top_of(key) <= y + 80:
                chosen = key
        return chosen

    def heightForWidth(self, width: int) -> int:
        """Return the height of all sections."""
        return places_for(width, self._sections).height

    def minimumSizeHint(self) -> QSize:
        """Return no height: the scroll area asks for it by the width."""
        return QSize(900, 0)

    def _place(self) -> None:
        for name, rect in places_for(self.width(), self._sections).rects.items():
            self._sections[name].setGeometry(rect)

    def _add(self, key: str, section: QWidget) -> None:
        self._sections[key] = section
        self._place()  # before it is shown: at its first place, over the drawing, it would have that painted again
        section.show()
        self.updateGeometry()

    def _add_overview(self, view: str) -> None:
        self._hero = Hero(self._context, self.model, self, view=view)
        self._hero.told.connect(self.told)
        self._keys = KeyFigures(self._context, self.model, self._marks, self._watch, self)
        self._keys.show_variant(self._variant)
        self._variants = VariantsPanel(self._context, self.model, self._marks, self._watch, self)
        if self._variants.table is not None and self._variant is not None:
            self._variants.table.choose(self._variant.id)
        self._variants.variant_chosen.connect(self._on_variant)
        self._variants.menu_wanted.connect(self.menu_wanted)
        self._sections |= {"hero": self._hero, "keys": self._keys, "variants": self._variants}

    def _add_specs(self) -> None:
        self._specs = SpecsPanel(self._context, self.model, self._marks, self._watch, self)
        self._specs.show_variant(self._variant)
        self._add("specs", self._specs)

    def _add_summary(self) -> None:
        summary = OriginSummary(self._context, self._data.origin, self)
        summary.more_pressed.connect(self._on_more)
        self._add("summary", summary)

    def _add_siblings(self) -> None:
        panel = SiblingsPanel(self._context, self._data, self)
        panel.model_opened.connect(self.model_opened)
        self._add("siblings", panel)

    def _add_story(self) -> None:
        self._story = StoryPanel(self._context, self._data, self)
        self._add("story", self._story)

    def _add_precedents(self) -> None:
        self._story.add_precedents()

    def _add_later(self) -> None:
        self._story.add_later()

    @Slot(str)
    def _on_variant(self, variant_id: str) -> None:
        self._variant = self.model.variant(variant_id)
        self._keys.show_variant(self._variant)
        if "specs" in self._sections:
            self._specs.show_variant(self._variant)

    @Slot()
    def _on_more(self) -> None:
        self.section_wanted.emit("origin")
