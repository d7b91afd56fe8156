"""The row above the graph: graph or table, what is folded, and the file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.past.date_button import DateButton
from catalogue_app.ui.widgets import SegmentedControl, TextButton

VIEWS = ("graph", "table")


class AtlasTools(QWidget):
    """The choices are told by the buttons themselves; the page acts on them."""

    view_chosen = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self.views = SegmentedControl(
            [("graph", self.tr("Graph")), ("table", self.tr("Table"))], "graph", theme, self.tr("Show the atlas as"),
            self, small=True,
        )  # fmt: skip
        self.views.chosen.connect(self.view_chosen)
        self.folding = TextButton(self.tr("Models by brand"), theme, self, small=True)
        self.folding.setCheckable(True)
        self.folding.setToolTip(self.tr("Above 20 models those of a brand stand together"))
        self.family = TextButton(self.tr("Only the family"), theme, self, small=True)
        self.family.setCheckable(True)
        self.family.setToolTip(self.tr("Leave out what does not belong to the node in focus"))
        self.days = DateButton(context, self)
        self.save = TextButton(self.tr("Save"), theme, self, icon_name="save", small=True)
        self.save.setToolTip(self.tr("Save the atlas as SVG or PNG"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 4)
        row.setSpacing(8)
        row.addWidget(self.views)
        row.addSpacing(8)
        row.addWidget(self.folding)
        row.addWidget(self.family)
        row.addStretch()
        row.addWidget(self.days)
        row.addWidget(self.save)
