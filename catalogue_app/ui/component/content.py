"""All sections of the page, built one after the other so that the window never stalls."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from catalogue_app.facts.records import Component
from catalogue_app.ui.component.around import AroundPanel
from catalogue_app.ui.component.figures import FiguresPanel
from catalogue_app.ui.component.hero import HeroPanel
from catalogue_app.ui.component.loading import PageData
from catalogue_app.ui.component.places import places_for
from catalogue_app.ui.component.relations import KinPanel, SourcesPanel, TiesPanel
from catalogue_app.ui.component.statements import ConflictsPanel, DescriptionsPanel, StatementsPanel
from catalogue_app.ui.component.uses import UsesPanel
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets.sections import Sections


class ComponentContent(Sections):
    """Shows what the part is and its figures at once; `take` brings the rest, a section a turn, then `completed`."""

    model_opened = Signal(str)
    component_opened = Signal(str)
    completed = Signal()

    def __init__(self, context: AppContext, component: Component, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self.component = context, component
        self.sections: dict[str, QWidget] = {}
        self.setObjectName("pageBody")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # growing downwards repaints nothing in sight
        self._hero = HeroPanel(context, component, self)
        self.sections |= {"hero": self._hero, "figures": FiguresPanel(context, component, self)}

    def take(self, data: PageData) -> None:
        """Build what was read meanwhile."""
        self._data = data
        self._hero.show_since(data.story.first_told)
        story = data.story
        self._steps = [self._add_statements, self._add_uses]
        if story.uses or story.differences:
            self._steps.append(self._add_around)
        if story.descriptions:
            self._steps.append(self._add_descriptions)
        self._steps += [self._add_relations, self.completed.emit]
        self._timer.start()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all sections."""
        return places_for(width, self.sections).height

    def minimumSizeHint(self) -> QSize:
        """Return no height: the scroll area asks for it by the width."""
        return QSize(600, 0)

    def _place(self) -> None:
        for name, rect in places_for(self.width(), self.sections).rects.items():
            self.sections[name].setGeometry(rect)

    def _add(self, key: str, section: QWidget) -> None:
        self.sections[key] = section
        self._place()  # before it is shown: at its first place, over the top, it would have that painted again
        section.show()
        self.updateGeometry()

    def _add_statements(self) -> None:
        self._add("statements", StatementsPanel(self._context, self._data.story, self))

    def _add_uses(self) -> None:
        panel = UsesPanel(self._context, self._data, self)
        panel.model_opened.connect(self.model_opened)
        self._add("uses", panel)

    def _add_around(self) -> None:
        panel = AroundPanel(self._context, self._data.story, self)
        panel.component_opened.connect(self.component_opened)
        self._add("around", panel)

    def _add_descriptions(self) -> None:
        self._add("descriptions", DescriptionsPanel(self._context, self._data.story, self))

    def _add_relations(self) -> None:
        story = self._data.story
        if story.kin:
            kin = KinPanel(self._context, story, self)
            kin.component_opened.connect(self.component_opened)
            self._add("kin", kin)
        if story.ties:
            self._add("ties", TiesPanel(self._context, story, self))
        if story.conflicts:
            self._add("conflicts", ConflictsPanel(self._context, story, self))
        if self.component.sources:
            self._add("sources", SourcesPanel(self._context, self.component.sources, self))
