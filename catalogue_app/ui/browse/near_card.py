"""A model that comes near what is asked: drawing, names, where it falls short."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from catalogue_app.facts.text import Lang
from catalogue_app.selection.nearest import Near
from catalogue_app.ui.browse.wish_words import unbroken
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import ElidedLabel, TextLabel, drawing_of, paint_car

_PAD, _CAR, _OVERHANG = 14, 88, 6


class NearCard(QAbstractButton):
    """One press opens the model. `room` is the length and height in mm that must fit: the same for all cards."""

    opened = Signal(str)  # model id

    def __init__(
        self,
        near: Near,
        misses: Sequence[str],
        room: tuple[float, float],
        lang: Lang,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._id, self._theme, self._room = near.card.id, theme, room
        self._drawing = drawing_of(near.card)
        version = near.variant.name.plain(lang) if near.variant is not None else ""
        self.setAccessibleName(", ".join(part for part in (near.card.full_name, version, *misses) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # All cards of a row are equally wide, whatever their words ask for.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD + _CAR + 10, _PAD, _PAD)
        column.setSpacing(2)
        column.addWidget(TextLabel(near.card.brand, theme, "small", "text2"))
        column.addWidget(ElidedLabel(near.card.name, theme, "h3"))
        column.addWidget(ElidedLabel(version, theme, "small", "text2"))
        column.addSpacing(8)
        for words in misses:
            column.addWidget(TextLabel(unbroken(words), theme, wrap=True))
        column.addStretch(1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._tell)

    def sizeHint(self) -> QSize:
        """Return what the parts ask for: a button would ask for its words."""
        return self._column.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card under its parts; ink around it under the pointer."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("ink" if self.underMouse() else "line"), 1))
        painter.setBrush(theme.color("surface"))
        radius = theme.radius["card"]
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        self._paint_car(painter, QRectF(_PAD, _PAD, self.width() - 2 * _PAD, _CAR))
        painter.end()

    def _paint_car(self, painter: QPainter, box: QRectF) -> None:
        theme, stroke = self._theme, self._theme.car_stroke["card"]
        fitting = (box.width() - 2 * _OVERHANG) / self._room[0], (box.height() - 2) / self._room[1]
        scale = min(theme.car_scale["card"], *fitting)
        if scale <= 0:
            return
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        left = box.center().x() - self._drawing.frame.length * scale / 2
        paint_car(painter, self._drawing, QPointF(left, box.bottom() - stroke / 2), scale, theme, stroke=stroke)

    @Slot()
    def _tell(self) -> None:
        self.opened.emit(self._id)
