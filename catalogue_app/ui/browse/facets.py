"""The left column: what one can filter by, and what each choice would give."""

import json
from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from catalogue_app.facts.text import fold
from catalogue_app.selection.scale import scale_of
from catalogue_app.selection.shelf import Shelf
from catalogue_app.selection.wishes import Facet, Selection, Span, drop_of
from catalogue_app.selection.words import bounds_words
from catalogue_app.ui.browse.answer import AnswerButton
from catalogue_app.ui.browse.check_list import LONG, CheckList
from catalogue_app.ui.browse.check_row import CheckRow
from catalogue_app.ui.browse.facet_group import FacetGroup
from catalogue_app.ui.browse.span_control import SpanControl
from catalogue_app.ui.browse.tiles import Tile, TileSet
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets.kinetic import make_kinetic

ORDER: tuple[Facet | Span, ...] = (
    Facet.POWERTRAIN, Span.PRICE, Span.RANGE, Facet.TECHNOLOGY, Facet.SEGMENT, Facet.SEATS, Facet.BODY, Span.BOOT,
    Span.TOW, Facet.DRIVE, Facet.PLATFORM, Facet.BRAND, Facet.EVIDENCE, Facet.STATUS, Facet.MISSING,
)  # fmt: skip
_OPEN = (Facet.POWERTRAIN, Span.PRICE, Span.RANGE, Facet.TECHNOLOGY, Facet.SEGMENT, Facet.SEATS)
_TILES = (Facet.SEGMENT, Facet.SEATS)
_KEPT = "browse/facets"


class FacetColumn(QScrollArea):
    """All facets, one under the other, each with what every further choice would give.

    Which are folded is remembered in the settings.
    """

    switched = Signal(str, str)  # facet, value: by the user
    bounds_chosen = Signal(str, object)  # span, Bounds: by the user

    def __init__(self, context: AppContext, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._shelf = context, shelf
        self._lists: dict[Facet, CheckList | TileSet] = {}
        self._spans: dict[Span, SpanControl] = {}
        self._groups: dict[Facet | Span, FacetGroup] = {}
        self._selection = Selection()
        self._whole: set[str] = set()  # the long lists that show all
        self._edges = {span: edges for span in ORDER if isinstance(span, Span) and (edges := self._scale(span))}
        self._dress()
        self._body = QWidget(self)
        self._body.setProperty("surface", True)
        self._body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(28, 6, 18, 24)
        self._column.setSpacing(0)
        for question in ORDER:
            if self._is_offered(question):
                self._add(question)
        self._column.addStretch()
        self.setWidget(self._body)
        if not self._fold_as_remembered():
            for question in _OPEN:
                if question in self._groups:
                    self._groups[question].show_open(True)
        self.show_selection(self._selection)

    def rows(self, facet: Facet) -> tuple[AnswerButton, ...]:
        """Return the rows or tiles of a facet in order; none for a facet that is not offered."""
        self._make(facet)
        return self._lists[facet].rows if facet in self._lists else ()

    def span(self, span: Span) -> SpanControl:
        """Return the slider of a number; raises KeyError for one that is not offered."""
        self._make(span)
        return self._spans[span]

    def group(self, question: Facet | Span) -> FacetGroup:
        """Return a facet with its title; raises KeyError for one that is not offered."""
        return self._groups[question]

    def show_selection(self, selection: Selection) -> None:
        """Show what is chosen and what every other choice would give."""
        self._selection = selection
        self._show_answers(self._lists)
        self._show_spans(self._spans)
        for question, group in self._groups.items():
            group.title.show_summary(self._summary(question, selection))

    def _show_answers(self, facets: Iterable[Facet]) -> None:
        for facet, counts in self._shelf.counts(self._selection, facets).items():
            self._lists[facet].show_state(counts, self._selection.values(facet).__contains__)

    def _show_spans(self, spans: Iterable[Span]) -> None:
        edges = {span: self._edges[span] for span in spans}
        for span, histogram in self._shelf.histograms(self._selection, edges).items():
            self._spans[span].show_state(histogram.counts, self._selection.bounds(span))

    def focus_first(self) -> None:
        """Put the keyboard on the first row in sight that can be pressed."""
        for facet, answers in self._lists.items():
            for row in answers.rows if self._groups[facet].opened else ():
                if row.isEnabled() and not row.isHidden():
                    row.setFocus(Qt.FocusReason.ShortcutFocusReason)
                    self.ensureWidgetVisible(row, 0, 48)
                    return
        for group in tuple(self._groups.values())[:1]:
            group.title.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def state(self) -> dict[str, object]:
        """Return what is open, which long lists show all, and how far the column is scrolled."""
        return {
            "open": [drop_of(question) for question, group in self._groups.items() if group.opened],
            "whole": sorted(self._whole),
            "scroll": self.verticalScrollBar().value(),
        }

    def restore(self, state: dict[str, object]) -> None:
        """Show what `state` told; what is missing or not understood stays as it is."""
        opened, whole, scroll = state.get("open"), state.get("whole"), state.get("scroll")
        if isinstance(opened, list):
            for question, group in self._groups.items():
                group.show_open(drop_of(question) in opened)
        if isinstance(whole, list):
            self._whole = {str(name) for name in whole}
            for facet, answers in self._long():
                answers.show_whole(str(facet) in whole)
        if isinstance(scroll, int) and scroll > 0:
            self._body.adjustSize()  # the bar knows no range before the column has its height
            self.verticalScrollBar().setValue(scroll)

    def _dress(self) -> None:
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(self._context.theme.size["facets"])
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Filters"))
        make_kinetic(self, reduced_motion=self._context.reduced_motion)

    def _scale(self, span: Span) -> tuple[float, ...]:
        """The edges of a slider; none where there is nothing to choose between."""
        edges = scale_of(self._shelf.axes[span], span)
        return edges if len(edges) > 2 else ()

    def _is_offered(self, question: Facet | Span) -> bool:
        """Whether there is something to choose; a customer is not told what we do not know."""
        if isinstance(question, Span):
            return question in self._edges
        hidden = question is Facet.MISSING and self._context.audience == "customer"
        return bool(self._shelf.options(question)) and not hidden

    def _add(self, question: Facet | Span) -> None:
        group = FacetGroup(question.label.in_(self._context.lang), self._context.theme)
        group.wanted.connect(self._make_wanted)
        group.folded.connect(self._remember)
        self._groups[question] = group
        self._column.addWidget(group)

    @Slot()
    def _make_wanted(self) -> None:
        for question, group in self._groups.items():
            if group is self.sender():
                self._make(question)

    def _make(self, question: Facet | Span) -> None:
        """Make the answers or the slider of a group that was folded so far, as the selection has it."""
        if question not in self._groups or question in self._lists or question in self._spans:
            return
        body: QWidget
        if isinstance(question, Span):
            body = self._control(question)
            self._show_spans((question,))
        else:
            body = self._answers(question)
            self._show_answers((question,))
        self._groups[question].set_body(body)
        body.setVisible(self._groups[question].opened)

    def _control(self, span: Span) -> SpanControl:
        control = SpanControl(self._context, span, self._edges[span])
        control.chosen.connect(self.bounds_chosen)
        self._spans[span] = control
        return control

    def _answers(self, facet: Facet) -> CheckList | TileSet:
        values = self._shelf.options(facet)
        theme = self._context.theme
        answers: CheckList | TileSet
        if facet in _TILES:
            answers = TileSet(Tile(facet, value, self._words(facet, value), theme) for value in values)
        else:
            most = len(self._shelf.cards)
            rows = (CheckRow(facet, value, self._words(facet, value), theme, most=most) for value in values)
            answers = CheckList(rows, theme)
            answers.show_whole(str(facet) in self._whole)
            answers.unfolded.connect(self._on_unfolded)
        for row in answers.rows:
            row.setObjectName(f"{facet}-{fold(row.value)}")
            row.switched.connect(self.switched)
        self._lists[facet] = answers
        return answers

    def _words(self, facet: Facet, value: str) -> str:
        return self._shelf.label(facet, value).in_(self._context.lang)

    def _summary(self, question: Facet | Span, selection: Selection) -> str:
        if isinstance(question, Span):
            return bounds_words(question, selection.bounds(question), self._context.lang) or self.tr("All")
        chosen = selection.values(question)
        return ", ".join(self._words(question, v) for v in self._in_order(question, chosen)) or self.tr("All")

    def _in_order(self, facet: Facet, values: Iterable[str]) -> list[str]:
        wanted = set(values)
        return [value for value in self._shelf.options(facet) if value in wanted] if wanted else []

    def _long(self) -> list[tuple[Facet, CheckList]]:
        return [(facet, answers) for facet, answers in self._lists.items() if isinstance(answers, CheckList)]

    def _fold_as_remembered(self) -> bool:
        """Open what was open before; returns False when nothing is remembered."""
        kept = self._context.settings.value(_KEPT)
        try:
            state = json.loads(str(kept)) if kept else None
        except ValueError:
            self._context.settings.remove(_KEPT)
            return False
        if not isinstance(state, dict) or not isinstance(state.get("open"), list):
            return False
        self.restore({name: state.get(name) for name in ("open", "whole")})
        return True

    @Slot()
    def _on_unfolded(self) -> None:
        self._whole = {str(facet) for facet, answers in self._long() if answers.whole and len(answers.rows) > LONG}
        self._remember()

    @Slot()
    def _remember(self) -> None:
        state = self.state()
        del state["scroll"]
        self._context.settings.setValue(_KEPT, json.dumps(state))
