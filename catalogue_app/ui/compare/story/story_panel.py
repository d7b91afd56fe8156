"""The choices that led to this comparison, oldest first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from catalogue_app.comparison.kept import Step
from catalogue_app.comparison.story import told
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import Panel, TextLabel


class StoryPanel(Panel):
    """Each choice as one sentence. Hidden while there are none."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent, padding=20)
        self._context = context
        self.setAccessibleName(self.tr("The choices so far"))
        self.box.addWidget(TextLabel(self.tr("The choices so far"), context.theme, "body_l", bold=True))
        self._list = QWidget(self)
        QVBoxLayout(self._list).setContentsMargins(0, 0, 0, 0)
        self.box.addWidget(self._list)
        self.hide()

    def show_story(self, story: Sequence[Step]) -> None:
        """Tell these choices."""
        self.box.removeWidget(self._list)
        self._list.hide()
        self._list.deleteLater()
        self._list = QWidget(self)
        rows = QVBoxLayout(self._list)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for step in story:
            rows.addWidget(TextLabel(told(step).in_(self._context.lang), self._context.theme, "small", wrap=True))
        self.box.addWidget(self._list)
        self.setVisible(bool(story))
