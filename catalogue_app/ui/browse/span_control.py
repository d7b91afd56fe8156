"""A facet with a number for an answer: the slider, the two ends in words."""

import math
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.selection.wishes import Bounds, Span
from catalogue_app.selection.words import number_words
from catalogue_app.ui.browse.range_slider import HistogramSlider
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import TextLabel

_EDGE = 4  # px that the words stand in; the slider keeps the room for the ring of its handles


class SpanControl(QWidget):
    """The histogram with its slider, and below it what the ends stand for."""

    chosen = Signal(str, object)  # span, Bounds

    def __init__(self, context: AppContext, span: Span, edges: Sequence[float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._span, self._lang, self._edges = span, context.lang, tuple(edges)
        theme, name = context.theme, span.label.in_(context.lang)
        names = (
            self.tr("{question}, at least").format(question=name),
            self.tr("{question}, at most").format(question=name),
        )
        self.slider = HistogramSlider(edges, names, theme, self)
        self._ends = TextLabel("", theme, "small"), TextLabel("", theme, "small")
        row = QHBoxLayout()
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.addWidget(self._ends[0])
        row.addStretch()
        row.addWidget(self._ends[1])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(2)
        column.addWidget(self.slider)
        column.addLayout(row)
        if span is Span.PRICE:
            note = self.tr("Prices in euros as published, from several countries; the card says which.")
            note_label = TextLabel(note, theme, "caption", "text3", wrap=True)
            note_label.setContentsMargins(_EDGE, 0, _EDGE, 0)
            column.addWidget(note_label)
        self._show_ends(Bounds())
        self.slider.chosen.connect(self._pass_on)

    @property
    def words(self) -> tuple[str, str]:
        """The two ends as they are written."""
        return self._ends[0].text(), self._ends[1].text()

    def show_state(self, counts: Sequence[int], bounds: Bounds) -> None:
        """Show the models per bin, and what is asked for."""
        self.slider.show_state(counts, bounds)
        self._show_ends(bounds)

    def _show_ends(self, bounds: Bounds) -> None:
        words = self._low_words(bounds.low), self._high_words(bounds.high)
        if words == self.words:
            return
        for label, text, asked in zip(self._ends, words, (bounds.low, bounds.high), strict=True):
            label.setText(text)
            tone = "text3" if asked is None else "text"
            if label.property("tone") != tone:
                label.setProperty("tone", tone)
                label.style().polish(label)
        low = self._number(self._edges[0] if bounds.low is None else bounds.low)
        high = self._last() if bounds.high is None else self._number(bounds.high)
        whole = self.tr("{low} to {high}").format(low=low, high=high)
        for handle in (self.slider.low, self.slider.high):
            handle.setAccessibleDescription(whole)

    def _low_words(self, low: float | None) -> str:
        if low is None:
            return self.tr("from {number}").format(number=self._number(self._edges[0]))
        return self._number(low) if self._span is Span.PRICE else f"≥ {self._number(low)}"

    def _high_words(self, high: float | None) -> str:
        if high is not None:
            return self._number(high) if self._span is Span.PRICE else f"≤ {self._number(high)}"
        return self._last() if math.isinf(self._edges[-1]) else self.tr("to {number}").format(number=self._last())

    def _last(self) -> str:
        """The last edge, or the one from which on there is no end."""
        last = self._edges[-1]
        return f"{self._number(self._edges[-2])} +" if math.isinf(last) else self._number(last)

    def _number(self, number: float) -> str:
        return number_words(self._span, number, self._lang)

    @Slot(object)
    def _pass_on(self, bounds: Bounds) -> None:
        self._show_ends(bounds)
        self.chosen.emit(str(self._span), bounds)
