"""The names of the layers above the graph; they stay while it scrolls and follow it sideways."""

from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from catalogue_app.atlas.graph import Graph, NodeKind
from catalogue_app.facts.formatting import format_number
from catalogue_app.ui.atlas.view import AtlasView
from catalogue_app.ui.atlas.work import Shown
from catalogue_app.ui.context import AppContext

_HEIGHT, _LEAST = 38, 48
_KINDS = (NodeKind.COMPANY, NodeKind.PART, NodeKind.MODEL)


class LayerHeads(QWidget):
    """The name of each layer, and how many of it belong to the family (or are shown) of all there are."""

    def __init__(self, context: AppContext, view: AtlasView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._view = context, view
        self._words: tuple[tuple[str, str], ...] = ()
        self.setFixedHeight(_HEIGHT)
        view.moved.connect(self.update)

    @property
    def words(self) -> tuple[tuple[str, str], ...]:
        """Name and count of each layer as they are shown."""
        return self._words

    def show_counts(self, shown: Shown, whole: Graph) -> None:
        """Show how many of the whole atlas belong to the family, or are left by the filter without a focus."""
        lang = self._context.lang
        nodes = shown.family if shown.focus is not None else frozenset(shown.selected.by_id)
        words = []
        for kind in _KINDS:
            ids = {n.id for n in whole.nodes if n.kind is kind}
            some, number = len(ids & nodes), format_number(len(ids), lang, 0)
            if some != len(ids):
                number = self.tr("{some} of {all}").format(some=format_number(some, lang, 0), all=number)
            words.append((kind.label.plain(lang), number))
        self._words = tuple(words)
        self.setAccessibleName(", ".join(f"{name} {count}" for name, count in words))
        self.update()

    @Slot()
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the names where the layers lie."""
        layout = self._view.shown
        if layout is None:
            return
        painter, theme = QPainter(self), self._context.theme
        starts = [self._view.mapFromScene(QPointF(x, 0)).x() for x in layout.columns]
        ends = [*starts[1:], self.width()]
        for (name, count), left, end in zip(self._words, starts, ends, strict=True):
            painter.setFont(theme.font("body", bold=True))
            metrics = QFontMetricsF(painter.font())
            taken = QFontMetricsF(theme.font("body")).horizontalAdvance(count) + 8
            room = end - left - taken - 8
            if room < _LEAST:
                continue  # from afar there is no room for words
            title = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.setPen(theme.color("text"))
            painter.drawText(QRectF(left, 0, room, _HEIGHT), Qt.AlignmentFlag.AlignVCenter, title)
            painter.setFont(theme.font("body"))
            painter.setPen(theme.color("text3"))
            at = left + metrics.horizontalAdvance(title) + 6
            painter.drawText(QRectF(at, 0, taken, _HEIGHT), Qt.AlignmentFlag.AlignVCenter, count)
        painter.end()
