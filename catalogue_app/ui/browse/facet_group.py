"""A facet with its title, which folds it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from catalogue_app.ui.theme import Theme, paint_icon
from catalogue_app.ui.widgets import Hairline

_HEIGHT, _EDGE, _CHEVRON = 40, 4, 16
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class GroupTitle(QAbstractButton):
    """The title of a facet; folded it tells at the right what is chosen. Checked is open."""

    def __init__(self, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._summary = theme, ""
        self.setText(words)
        self.setCheckable(True)
        self.setChecked(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    @property
    def summary(self) -> str:
        """What is chosen, in words."""
        return self._summary

    def show_summary(self, words: str) -> None:
        """Tell what is chosen."""
        if words != self._summary:
            self._summary = words
            self._say()
            self.update()

    def show_open(self, opened: bool) -> None:
        """Show whether the facet is open."""
        self.setChecked(opened)
        self._say()

    def sizeHint(self) -> QSize:
        """Full width of the column."""
        return QSize(200, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint title, what is chosen, and the way it folds."""
        painter, theme = QPainter(self), self._theme
        area = QRectF(self.rect()).adjusted(_EDGE, 0, -_EDGE, 0)
        chevron = QRectF(area.right() - _CHEVRON + 3, area.center().y() - _CHEVRON / 2, _CHEVRON, _CHEVRON)
        lit = self.underMouse()
        painter.setFont(theme.font("body", bold=True))
        painter.setPen(theme.color("text"))
        painter.drawText(area, _LEFT, self.text())
        used = painter.fontMetrics().horizontalAdvance(self.text()) + 12
        paint_icon(
            painter, "chevron-down" if self.isChecked() else "chevron-right", chevron,
            theme.color("text" if lit else "text3"),
        )  # fmt: skip
        if not self.isChecked():
            painter.setFont(theme.font("body"))
            painter.setPen(theme.color("text2"))
            room = area.adjusted(used, 0, -_CHEVRON, 0)
            words = QFontMetrics(painter.font()).elidedText(
                self._summary, Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, _RIGHT, words)
        painter.end()

    def _say(self) -> None:
        opened = self.isChecked()
        self.setAccessibleName(self.text() if opened else f"{self.text()}, {self._summary}")
        self.setAccessibleDescription(self.tr("Open, press to fold") if opened else self.tr("Folded, press to open"))
        self.setToolTip("" if opened else self._summary)


class FacetGroup(QWidget):
    """A title and what it folds, with a hairline under it.

    What it folds is given when it is first opened (`wanted`): a column that makes all of it would open slowly.
    """

    wanted = Signal()  # opened for the first time: `set_body` must follow
    folded = Signal()  # by the user, or opened

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = GroupTitle(title, theme, self)
        self.title.show_open(False)
        self._body: QWidget | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        self._air = QWidget(self)
        self._air.setFixedHeight(10)
        self._air.hide()
        column.addWidget(self._air)
        line = QVBoxLayout()
        line.setContentsMargins(_EDGE, 0, _EDGE, 0)
        line.addWidget(Hairline(self))
        column.addLayout(line)
        self.title.clicked.connect(self._fold)

    @property
    def opened(self) -> bool:
        """Whether the answers are in sight."""
        return self.title.isChecked()

    def show_open(self, opened: bool) -> None:
        """Open or fold."""
        if opened and self._body is None:
            self.wanted.emit()
        self.title.show_open(opened)
        self._air.setVisible(opened)
        if self._body is not None:
            self._body.setVisible(opened)

    def set_body(self, body: QWidget) -> None:
        """Give what is folded."""
        self._body = body
        self._column.insertWidget(1, body)
        before: QWidget = self.title  # made later than what stands below it, it would come last
        for control in body.findChildren(QWidget):
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, control)
                before = control

    @Slot()
    def _fold(self) -> None:
        self.show_open(self.title.isChecked())
        self.folded.emit()
