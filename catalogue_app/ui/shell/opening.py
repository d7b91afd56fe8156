"""What the window shows before there is a catalogue: loading, or why it cannot be opened."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import EmptyState, Panel, TextButton, TextLabel, awaited_car

_QUIET_MS = 400  # a later start takes less: showing this for a blink would only delay it
_CARDS = 4


class _Bars(QWidget):
    """Grey bars where words will be."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(104)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars."""
        painter = QPainter(self)
        tint = self._theme.color("chip")
        for top, height, share in ((0, 10, 0.28), (20, 18, 0.56), (56, 10, 0.70), (78, 10, 0.60)):
            painter.fillRect(QRectF(0, top, self.width() * share, height), tint)
        painter.end()


class LoadingState(QWidget):
    """Dashed silhouettes and a counter; appears only when loading takes longer than a blink."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Opening the catalogue"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 32, 32, 32)
        self._body = QWidget(self)
        outer.addWidget(self._body)
        column = QVBoxLayout(self._body)
        column.addStretch(2)
        cards = QHBoxLayout()
        cards.setSpacing(theme.space[3])
        cards.addStretch(1)
        for _ in range(_CARDS):
            card = Panel(theme, self._body, padding=16)
            card.setFixedWidth(290)
            card.box.addWidget(awaited_car(theme, card, scale=0.05), 0, Qt.AlignmentFlag.AlignHCenter)
            card.box.addSpacing(16)
            card.box.addWidget(_Bars(theme, card))
            cards.addWidget(card)
        cards.addStretch(1)
        column.addLayout(cards)
        column.addSpacing(28)
        column.addLayout(self._counter(theme))
        column.addStretch(3)
        self._body.hide()
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._body.show)
        self._quiet.start()

    def show_progress(self, done: int, total: int, what: str) -> None:
        """Show how far it is; `what` names what is being done and may be empty."""
        self._bar.setVisible(total > 0)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        words = what or self.tr("Opening the catalogue")
        counted = self.tr("{what}, {done} of {total}").format(what=words, done=done, total=total)
        self._words.setText(counted if total > 0 else words)

    def _counter(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._bar = QProgressBar(self._body)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(self.tr("Opening the catalogue"))
        self._bar.hide()  # until it is known how much there is: a bar that runs to and fro tells nothing
        self._words = TextLabel(self.tr("Opening the catalogue"), theme, "body_l", "text2")
        row.addStretch(1)
        row.addWidget(self._bar)
        row.addWidget(self._words)
        row.addStretch(1)
        return row


class ProblemState(QWidget):
    """Why the catalogue cannot be opened, what to do about it, and another try."""

    retry_requested = Signal()
    details_requested = Signal()

    def __init__(self, sentence: str, remedy: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QVBoxLayout(self)
        heading = self.tr("The catalogue cannot be opened")
        state = EmptyState(heading, f"{sentence}\n{remedy}".strip(), theme, self, warning=True)
        again = TextButton(self.tr("Try again"), theme, kind="primary")
        again.clicked.connect(self.retry_requested)
        details = TextButton(self.tr("Details"), theme)
        details.clicked.connect(self.details_requested)
        state.add_button(again)
        state.add_button(details)
        box.addWidget(state)
        again.setFocus()
