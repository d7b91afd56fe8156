"""The left column of the atlas: find a node, and choose what is shown."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QListView, QScrollArea, QVBoxLayout, QWidget

from catalogue_app.atlas.graph import Graph
from catalogue_app.atlas.rows import name_of
from catalogue_app.atlas.selecting import Choice, Wanted, options
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.text import fold
from catalogue_app.facts.vocabulary import Layer, Ownership
from catalogue_app.ui.atlas.choice_row import ChoiceRow
from catalogue_app.ui.browse.facet_group import FacetGroup
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import TextButton
from catalogue_app.ui.widgets.kinetic import make_kinetic

WIDTH = 248
_OPEN = (Choice.OWNERSHIP, Choice.EVIDENCE, Choice.LAYER)
_ORDER = (Choice.OWNERSHIP, Choice.EVIDENCE, Choice.LAYER, Choice.BRAND, Choice.COMPANY)
_SHORT = 8  # a longer list shows so many, the ones that give most, until one asks for all
_FIXED: dict[Choice, tuple[Ownership | Layer | Evidence, ...]] = {
    Choice.OWNERSHIP: tuple(Ownership), Choice.LAYER: tuple(Layer), Choice.EVIDENCE: tuple(Evidence),
}  # fmt: skip


class AtlasFilters(QScrollArea):
    """Nothing chosen means everything; every row tells what it would give."""

    switched = Signal(str, str)  # choice, value: by the user
    found = Signal(str)  # the id of a node
    cleared = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: dict[Choice, list[ChoiceRow]] = {}
        self._groups: dict[Choice, FacetGroup] = {}
        self._more: dict[Choice, TextButton] = {}
        self._whole: set[Choice] = set()
        self._ids: dict[str, str] = {}
        self._dress()
        body = QWidget(self)
        body.setProperty("surface", True)
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(28, 16, 18, 24)
        self._column.setSpacing(0)
        dealer = context.audience == "dealer"
        words = self.tr("Questions customers ask") if dealer else self.tr("Questions and answers")
        self.questions = TextButton(words, context.theme, self, small=True)
        self._column.addWidget(self.questions)
        self._column.addSpacing(12)
        self.field = self._make_field()
        self._column.addWidget(self.field)
        self._column.addSpacing(8)
        self.clear = TextButton(self.tr("Clear filters"), context.theme, self, kind="link")
        self.clear.clicked.connect(self.cleared)
        self.clear.hide()
        self._column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch()
        self.setWidget(body)

    def _dress(self) -> None:
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Filters"))
        make_kinetic(self, reduced_motion=self._context.reduced_motion)

    def _make_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(self.tr("Find in the atlas"))
        field.setAccessibleName(self.tr("Find in the atlas"))
        field.setFont(self._context.theme.font("body"))
        completer = QCompleter(field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(10)
        popup = QListView()  # the one that Qt makes follows the style of the system
        popup.setFont(self._context.theme.font("body"))
        completer.setPopup(popup)
        field.setCompleter(completer)
        completer.activated.connect(self._on_chosen)
        field.returnPressed.connect(self._on_return)
        return field

    def show_graph(self, graph: Graph) -> None:
        """Offer what a whole atlas has, in place of an earlier one."""
        lang = self._context.lang
        self._ids = {}
        for node in graph.nodes:
            self._ids.setdefault(name_of(node, lang), node.id)
        completer = self.field.completer()
        completer.setModel(QStringListModel(sorted(self._ids, key=fold), completer))
        for group in self._groups.values():
            self._column.removeWidget(group)
            group.deleteLater()
        for kept in (self._rows, self._groups, self._more):
            kept.clear()
        for choice in _ORDER:
            values = self._values(graph, choice)
            if values:
                self._add(choice, values)

    def rows(self, choice: Choice) -> tuple[ChoiceRow, ...]:
        """Return the rows of a choice in order; none when it is not offered."""
        return tuple(self._rows.get(choice, ()))

    def show_state(self, wanted: Wanted, counts: Mapping[Choice, Counter[str]]) -> None:
        """Show what is chosen and what each row would give."""
        for choice, rows in self._rows.items():
            chosen = wanted.of(choice)
            for row in rows:
                row.show_state(counts[choice][row.value], row.value in chosen)
            self._cut(choice)
            words = ", ".join(row.text() for row in rows if row.isChecked())
            self._groups[choice].title.show_summary(words or self.tr("All"))
        self.clear.setVisible(not wanted.empty)

    def state(self) -> list[str]:
        """Return which groups are open."""
        return [choice.value for choice, group in self._groups.items() if group.opened]

    def open_groups(self, names: object) -> None:
        """Open the groups that `state` told of."""
        if isinstance(names, list):
            for choice, group in self._groups.items():
                group.show_open(choice.value in names)

    def _values(self, graph: Graph, choice: Choice) -> list[tuple[str, str]]:
        lang = self._context.lang
        fixed = _FIXED.get(choice)
        if fixed is not None:
            present = {value for value, _ in options(graph, choice)}
            return [(v.value, v.label.plain(lang)) for v in fixed if v.value in present]
        named = [
            (value, node.name.plain(lang) if node is not None and choice is Choice.COMPANY else value)
            for value, node in options(graph, choice)
        ]
        return sorted(named, key=lambda pair: fold(pair[1]))

    def _add(self, choice: Choice, values: list[tuple[str, str]]) -> None:
        theme = self._context.theme
        group = FacetGroup(choice.label.in_(self._context.lang), theme)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        rows = [ChoiceRow(choice, value, words, theme, body) for value, words in values]
        for row in rows:
            row.switched.connect(self.switched)
            column.addWidget(row)
        if len(rows) > _SHORT + 4:
            more = TextButton(self.tr("Show all {count}").format(count=len(rows)), theme, body, kind="link")
            more.setProperty("choice", choice.value)
            more.clicked.connect(self._show_all)
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
            self._more[choice] = more
        self._rows[choice], self._groups[choice] = rows, group
        group.set_body(body)
        group.show_open(choice in _OPEN)
        self._column.insertWidget(self._column.count() - 1, group)

    def _cut(self, choice: Choice) -> None:
        if choice not in self._more:
            return
        rows = self._rows[choice]
        best = set(rows) if choice in self._whole else set(sorted(rows, key=lambda r: -r.count)[:_SHORT])
        for row in rows:
            row.setVisible(row in best or row.isChecked())
        self._more[choice].setVisible(choice not in self._whole)

    @Slot()
    def _show_all(self) -> None:
        choice = Choice(str(self.sender().property("choice")))
        self._whole.add(choice)
        self._cut(choice)

    @Slot(str)
    def _on_chosen(self, words: str) -> None:
        if words in self._ids:
            self.found.emit(self._ids[words])

    @Slot()
    def _on_return(self) -> None:
        typed = fold(self.field.text())
        names = [name for name in self._ids if typed and typed in fold(name)]
        if names:
            self.found.emit(self._ids[min(names, key=lambda n: (not fold(n).startswith(typed), len(n)))])
