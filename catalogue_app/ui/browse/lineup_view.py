"""The models to scale: side by side on a ruler, or laid over each other."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from catalogue_app.drawing.overlay import Align
from catalogue_app.ui.browse.lineup_wall import LineupWall
from catalogue_app.ui.browse.model import CardRow
from catalogue_app.ui.browse.overlay_view import OverlayView
from catalogue_app.ui.browse.reported_legend import ReportedLegend, shows_reports
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import ElidedLabel, Panel, SegmentedControl, TextLabel

SIDE, OVER = "side", "over"
_RIGHT, _BELOW = 32, 20  # px between the panel and the edge of the page


class LineupView(QWidget):
    """A panel with a switch between both. Only the one in sight is kept up to date."""

    opened = Signal(str)  # model id
    add_pressed = Signal(str)  # model id
    menu_wanted = Signal(str, QPoint)  # model id, and where on the screen

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._rows: Sequence[CardRow] = ()
        self._reports = shows_reports(context)
        self._stale = False  # whether the overlay shows other rows
        ways = [(SIDE, self.tr("Side by side")), (OVER, self.tr("Overlaid"))]
        self.ways = SegmentedControl(ways, SIDE, theme, self.tr("How the cars stand"), self)
        self.aligns = SegmentedControl(
            [
                (Align.WHEEL, self.tr("Front wheel")),
                (Align.BUMPER, self.tr("Front bumper")),
                (Align.MIDDLE, self.tr("Middle")),
            ],
            Align.WHEEL, theme, self.tr("Align on"), self,
        )  # fmt: skip
        self.wall = LineupWall(context, self)  # behind the switches: Tab goes from the top downwards
        self.overlay = OverlayView(context, self)
        self._align_label = TextLabel(self.tr("Align on"), theme, "small", "text2")
        hint = self.tr("Length in mm, wheelbase below · all cars on one scale")
        self._hint = ElidedLabel(hint, theme, "small", "text2")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        policy = self._hint.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._hint.setSizePolicy(policy)
        self._legend = ReportedLegend(theme, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.wall)
        self._stack.addWidget(self.overlay)
        self._lay_out(Panel(theme, self, padding=16))
        self.wall.opened.connect(self.opened)
        self.wall.add_pressed.connect(self.add_pressed)
        self.wall.menu_wanted.connect(self.menu_wanted)
        self.overlay.lit_changed.connect(self.wall.select_model)
        self.ways.chosen.connect(self.show_way)
        self.aligns.chosen.connect(self._align)
        self.show_way(SIDE)

    def _lay_out(self, panel: Panel) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.ways)
        top.addSpacing(12)
        top.addWidget(self._align_label)
        top.addWidget(self.aligns)
        top.addWidget(self._hint, 1)
        top.addSpacing(8)
        top.addWidget(self._legend)
        top.addSpacing(20)
        panel.box.addLayout(top)
        panel.box.setSpacing(14)
        panel.box.addWidget(self._stack, 1)
        panel.box.setContentsMargins(14, 16, 4, 8)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, _RIGHT, _BELOW)
        box.addWidget(panel)

    def show_rows(self, rows: Sequence[CardRow]) -> None:
        """Show other models; the current one stays current where it is still shown."""
        self._rows, self._stale = rows, True
        self.wall.show_rows(rows)
        self._refresh()

    @Slot(str)
    def show_way(self, way: str) -> None:
        """Stand the cars side by side (`SIDE`) or lay them over each other (`OVER`)."""
        over = way == OVER
        self.ways.set_current(OVER if over else SIDE)
        self.aligns.setVisible(over)
        self._align_label.setVisible(over)
        self._hint.setVisible(not over)
        self._legend.setVisible(not over and self._reports)
        self._stack.setCurrentWidget(self.overlay if over else self.wall)
        self._refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on; a focus proxy would keep Tab going round between it and the switches."""
        part = self.ways.button(OVER) if self._stack.currentWidget() is self.overlay else self.wall
        part.setFocus(event.reason())

    def row_for(self, model_id: str) -> CardRow | None:
        """Return the row of a model, None when it is not shown."""
        return self.wall.row_for(model_id)

    def current_id(self) -> str | None:
        """Return the id of the current model."""
        return self.wall.current_id()

    def select_model(self, model_id: str) -> bool:
        """Make a model current and visible; return False when it is not shown."""
        return self.wall.select_model(model_id)

    def scroll_position(self) -> int:
        """Return how far the line-up is scrolled, in px."""
        return self.wall.scroll_position()

    def set_scroll_position(self, value: int) -> None:
        """Scroll as far as `scroll_position` told."""
        self.wall.set_scroll_position(value)

    def state(self) -> dict[str, object]:
        """Return what `restore` needs to show the same again."""
        return {"way": self.ways.current, "align": self.aligns.current, "lit": list(self.overlay.lit)}

    def restore(self, state: dict[str, object]) -> None:
        """Show what `state` told; what is missing from it stays at rest."""
        align = str(state.get("align", Align.WHEEL))
        if align in list(Align):
            self.aligns.set_current(align)
            self.overlay.align(Align(align))
        self.show_way(str(state.get("way", SIDE)))
        lit = state.get("lit")
        for model_id in lit if isinstance(lit, list) else ():
            self.overlay.light(str(model_id))

    def _refresh(self) -> None:
        if self._stale and self._stack.currentWidget() is self.overlay:
            self._stale = False
            self.overlay.show_rows(self._rows)

    @Slot(str)
    def _align(self, align: str) -> None:
        self.overlay.align(Align(align))
