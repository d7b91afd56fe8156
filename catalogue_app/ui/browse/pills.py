"""What is asked for as pills, each of which takes one wish back."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from catalogue_app.ui.browse.wish_words import Wish
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import FlowLayout, TextButton

_GAP = 8


class PillRow(QWidget):
    """Pills in order and `Clear all` behind them; wraps. `before` is the control that comes before them by keyboard."""

    drop_pressed = Signal(str, str)  # as in Wish
    clear_pressed = Signal()

    def __init__(self, theme: Theme, before: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._before = theme, before
        self._pool: list[QPushButton] = []  # kept for the next time: a slider changes a pill at every step
        self._shown: tuple[Wish, ...] = ()
        self._flow = FlowLayout(self, gap=_GAP)
        self._clear = TextButton(self.tr("Clear all"), theme, self, kind="link")
        self._clear.clicked.connect(self.clear_pressed)
        self.hide()

    def sizeHint(self) -> QSize:
        """Return the size of all pills on one line."""
        hints = [button.sizeHint() for button in (*self.pills(), self._clear)]
        return QSize(sum(h.width() for h in hints) + _GAP * (len(hints) - 1), max(h.height() for h in hints))

    def pills(self) -> tuple[QPushButton, ...]:
        """Return the buttons of what is asked for, in order."""
        return tuple(self._pool[: len(self._shown)])

    def show_wishes(self, wishes: Sequence[Wish]) -> None:
        """Show these wishes."""
        if tuple(wishes) == self._shown:
            return
        focused = next((n for n, pill in enumerate(self.pills()) if pill.hasFocus()), None)
        self._shown = tuple(wishes)
        while len(self._pool) < len(wishes):
            self._pool.append(self._new_pill())
        while self._flow.count():
            self._flow.takeAt(0)
        for pill, wish in zip(self._pool, wishes, strict=False):
            _name(pill, wish.words, self.tr("Remove filter {filter}").format(filter=wish.words))
            self._flow.addWidget(pill)
            pill.show()
        self._flow.addWidget(self._clear)
        self.setVisible(bool(wishes))
        if focused is not None and wishes:
            self._pool[min(focused, len(wishes) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        for pill in self._pool[len(wishes) :]:
            pill.hide()
        self._flow.invalidate()
        self.updateGeometry()

    def _new_pill(self) -> QPushButton:
        pill = TextButton("", self._theme, self, kind="pill", icon_name="close")
        pill.setObjectName("pill")
        pill.setFont(self._theme.font("small"))
        pill.setIconSize(QSize(13, 13))
        pill.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        pill.clicked.connect(self._drop)
        before = self._pool[-1] if self._pool else self._before
        QWidget.setTabOrder(before, pill)
        QWidget.setTabOrder(pill, self._clear)
        return pill

    @Slot()
    def _drop(self) -> None:
        wish = self._shown[self._pool.index(self.sender())]  # type: ignore[arg-type]
        self.drop_pressed.emit(wish.drop, wish.value)


def _name(pill: QPushButton, words: str, spoken: str) -> None:
    pill.setText(words.replace("&", "&&"))
    pill.setAccessibleName(spoken)
