"""What stands beside the table: the cars to scale, small pictures, and the choices so far."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from catalogue_app.comparison.table import Comparison
from catalogue_app.ui.compare.overlay.panel import OverlayPanel
from catalogue_app.ui.compare.pictures.panel import PicturesPanel
from catalogue_app.ui.compare.story.story_panel import StoryPanel
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets.kinetic import make_kinetic

_LEAST, _MOST = 340, 460  # px


class SidePanels(QScrollArea):
    """A column of panels that scrolls by itself. Nothing is drawn while it is put away."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(self._draw)
        self._shown: Comparison | None = None
        self._drawn: Comparison | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Pictures to scale"))
        make_kinetic(self, reduced_motion=context.reduced_motion)
        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.overlay = OverlayPanel(context, body)
        self.pictures = PicturesPanel(context, body)
        self.story = StoryPanel(context, body)
        for panel in (self.story, self.overlay, self.pictures):
            column.addWidget(panel)
        column.addStretch(1)
        self.setWidget(body)
        self.hide()

    def show_comparison(self, comparison: Comparison) -> None:
        """Draw these cars, once the table stands and as soon as there is room."""
        self._shown = comparison if comparison.columns else None
        self._drawing.start()

    def fit(self, room: int) -> None:
        """Take of `room` px what is needed, or stay away where that is too little."""
        self.setVisible(room >= _LEAST and self._shown is not None)
        if room >= _LEAST:
            self.setFixedWidth(min(room, _MOST))
        self._drawing.start()

    @Slot()
    def _draw(self) -> None:
        if self.isHidden() or self._shown is None or self._shown is self._drawn:
            return
        self._drawn = self._shown
        self.overlay.show_cars(self._shown.columns, self._shown.baseline or 0)
        self.pictures.show_comparison(self._shown)
