"""Nothing fits: what comes nearest, which single wish is in the way, and what dropping it would give."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from catalogue_app.facts.formatting import format_number
from catalogue_app.selection.nearest import Near, nearest, ways_out
from catalogue_app.selection.shelf import Shelf
from catalogue_app.selection.wishes import Selection
from catalogue_app.ui.browse.miss_words import miss_words
from catalogue_app.ui.browse.near_card import NearCard
from catalogue_app.ui.browse.wish_words import question_words, unbroken, wishes_of
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import Hairline, TextButton, TextLabel, awaited_car, drawing_of
from catalogue_app.ui.widgets.kinetic import make_kinetic

_WIDTH, _ROWS_WIDTH, _ROW = 860, 480, 44


class NoResults(QScrollArea):
    """The nearest three models as cards, the ways out with most models first, a button that clears everything."""

    drop_pressed = Signal(str)
    clear_pressed = Signal()
    model_opened = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._hint: TextLabel | None = None
        self._cards: list[NearCard] = []
        self._middle: QWidget | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        make_kinetic(self, reduced_motion=context.reduced_motion)

    def show_selection(self, shelf: Shelf, selection: Selection) -> None:
        """Show what comes nearest to a selection that no model meets, and how to go on."""
        context = self._context
        near, ways = nearest(shelf, selection), ways_out(shelf, selection)
        self._middle = QWidget()
        self._middle.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 8, 0, 16)
        column.setSpacing(6)
        column.addStretch(2)
        if not near:
            column.addWidget(awaited_car(context.theme, self._middle), 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(16)
        column.addWidget(self._centred(self.tr("No model meets everything"), "h3", bold=False))
        column.addWidget(self._centred(unbroken(self._asked(shelf, selection)), "body_l", bold=False))
        self._hint = self._centred("", "body_l", bold=True)
        self._hint.hide()
        column.addWidget(self._hint)
        self._add_near(column, near, shelf, selection)
        self._add_ways(column, ways, shelf, selection)
        column.addStretch(3)
        self._put_in_the_middle(self._middle)

    def show_hint(self, words: str) -> None:
        """Say what the search may have meant, under the sentence with what was asked; "" for nothing."""
        if self._hint is not None:
            self._hint.setText(words)
            self._hint.setVisible(bool(words))

    def rows(self) -> tuple[QPushButton, ...]:
        """Return the ways out in order."""
        return tuple(self.findChildren(QPushButton, "wayOut"))

    def cards(self) -> tuple[NearCard, ...]:
        """Return the cards of what comes nearest, the nearest first."""
        return tuple(self._cards)

    def _put_in_the_middle(self, middle: QWidget) -> None:
        body = QWidget()
        body.setObjectName("pageBody")
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 32, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()  # not at once: one of its buttons may be what was pressed
        self.setWidget(body)

    def _asked(self, shelf: Shelf, selection: Selection) -> str:
        """Everything that was asked for, in one line of words."""
        return " · ".join(wish.words for wish in wishes_of(selection, shelf, self._context.lang))

    def _add_near(self, column: QVBoxLayout, near: Sequence[Near], shelf: Shelf, selection: Selection) -> None:
        self._cards = []
        if not near:
            return
        column.addSpacing(18)
        heading = {
            1: self.tr("What comes nearest"),
            2: self.tr("The two that come nearest"),
        }.get(len(near), self.tr("The three that come nearest"))
        column.addWidget(self._centred(heading, "body", bold=True))
        column.addSpacing(4)
        context, row = self._context, QHBoxLayout()
        row.setSpacing(16)
        frames = [drawing_of(found.card).frame for found in near]
        room = max(frame.length for frame in frames), max(frame.height for frame in frames)
        for found in near:
            misses = miss_words(found, selection, shelf, context.lang, context.absent)
            card = NearCard(found, misses, room, context.lang, context.theme)
            card.opened.connect(self.model_opened)
            self._cards.append(card)
            row.addWidget(card, 1)
        for _ in range(3 - len(near)):
            row.addStretch(1)
        column.addLayout(row)

    def _add_ways(
        self, column: QVBoxLayout, ways: Sequence[tuple[str, int]], shelf: Shelf, selection: Selection
    ) -> None:
        holder = QWidget()
        holder.setMaximumWidth(_ROWS_WIDTH)
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        hint = self.tr("Drop one filter to go on.") if ways else self.tr("No single filter is in the way: clear all.")
        rows.addWidget(self._centred(hint, "body", bold=False))
        rows.addSpacing(8)
        for drop, count in ways:
            rows.addWidget(Hairline())
            rows.addWidget(self._row(drop, question_words(drop, selection, shelf, self._context.lang), count))
        clear = TextButton(self.tr("Clear all"), self._context.theme, kind="secondary")
        clear.clicked.connect(self.clear_pressed)
        rows.addSpacing(14)
        rows.addWidget(clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(20)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(holder, 100)
        line.addStretch(1)
        column.addLayout(line)

    def _row(self, drop: str, words: str, count: int) -> QPushButton:
        theme = self._context.theme
        row = TextButton("", theme, kind="quiet")
        row.setObjectName("wayOut")
        row.setProperty("drop", drop)
        row.setMinimumHeight(_ROW)
        models = self._models_words(count)
        row.setAccessibleName(self.tr("Without {filter}").format(filter=words) + f", {models}")
        inside = QHBoxLayout(row)
        inside.setContentsMargins(8, 0, 8, 0)
        inside.setSpacing(4)
        before, _, behind = self.tr("Without {filter}").partition("{filter}")
        for text in (before.strip(), words, behind.strip()):  # some languages have words on both sides
            if text:
                inside.addWidget(TextLabel(text, theme, bold=text is words, wrap=text is words), text is words)
        inside.addStretch(1)
        inside.addWidget(TextLabel(models, theme, "body", "text2"))
        for label in row.findChildren(QWidget):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.clicked.connect(self._drop)
        return row

    def _models_words(self, count: int) -> str:
        number = format_number(count, self._context.lang, 0)
        return self.tr("1 model") if count == 1 else self.tr("{count} models").format(count=number)

    def _centred(self, text: str, role: str, *, bold: bool) -> TextLabel:
        label = TextLabel(text, self._context.theme, role, "text2" if role == "body_l" and not bold else "text",
                          bold=bold, wrap=True)  # fmt: skip
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label

    @Slot()
    def _drop(self) -> None:
        self.drop_pressed.emit(str(self.sender().property("drop")))
