"""The right column of the atlas: the node in focus in figures, its newest facts, and what it is connected with."""

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QScrollArea, QVBoxLayout, QWidget

from catalogue_app.atlas.graph import EdgeKind, Graph, Node, NodeKind
from catalogue_app.atlas.rows import name_of
from catalogue_app.facts.formatting import format_number
from catalogue_app.ui.atlas.fact_row import FactRow
from catalogue_app.ui.atlas.facts import newest
from catalogue_app.ui.atlas.work import Read
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.skin.fact_card import FactTeller
from catalogue_app.ui.widgets import Hairline, OriginBadge, TextButton, TextLabel
from catalogue_app.ui.widgets.kinetic import make_kinetic

WIDTH = 302
_FACTS, _SHOWN = 4, 9


class AtlasPanel(QScrollArea):
    """What is told of one node, or of the atlas when none is in focus."""

    open_wanted = Signal(str)  # node id
    focus_wanted = Signal(str)  # node id

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._node: Node | None = None
        self._linked: list[str] = []
        self.linked: QListView | None = None
        self.teller = FactTeller(context, self)
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("In focus"))
        make_kinetic(self, reduced_motion=context.reduced_motion)

    def show_node(self, read: Read, graph: Graph, node_id: str | None) -> None:
        """Tell of a node of the graph, or of the whole without one."""
        self.teller.close()
        self._node = graph.by_id.get(node_id) if node_id is not None else None
        body = QWidget()
        body.setProperty("surface", True)
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(0)
        if self._node is None:
            self._tell_whole(column, graph)
        else:
            self._tell_node(column, read, graph, self._node)
        column.addStretch()
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()  # not at once: one of its buttons may be what was pressed
        self.setWidget(body)

    def _tell_node(self, column: QVBoxLayout, read: Read, graph: Graph, node: Node) -> None:
        theme, lang = self._context.theme, self._context.lang
        column.addWidget(TextLabel(self._kind_words(node), theme, "small", "text2"))
        column.addWidget(TextLabel(name_of(node, lang), theme, "h2", wrap=True))
        if node.ownership is not None:
            column.addSpacing(6)
            column.addWidget(OriginBadge(node.ownership, lang, theme))
        column.addSpacing(12)
        for label, value in self._figures(read, graph, node):
            column.addWidget(Hairline())
            column.addLayout(self._figure(label, value))
        self._add_facts(column, read, graph, node)
        self._add_action(column, node)
        self._add_linked(column, graph, node)

    def _kind_words(self, node: Node) -> str:
        if node.kind is NodeKind.COMPANY:
            return self.tr("Company")
        return self.tr("Model") if node.kind is NodeKind.MODEL else node.caption.plain(self._context.lang)

    def _tell_whole(self, column: QVBoxLayout, graph: Graph) -> None:
        theme = self._context.theme
        column.addWidget(TextLabel(self.tr("Whose technology is it?"), theme, "h2", wrap=True))
        column.addSpacing(6)
        words = self.tr("Choose a company, a part or a model to see what belongs to it, since when and who says so.")
        column.addWidget(TextLabel(words, theme, "body", "text2", wrap=True))
        column.addSpacing(12)
        counts = (
            (self.tr("Companies"), len(graph.of(NodeKind.COMPANY))),
            (self.tr("Parts"), len(graph.of(NodeKind.PART))),
            (self.tr("Models"), len(graph.of(NodeKind.MODEL))),
            (self.tr("Ties between companies"), len([e for e in graph.edges if e.kind is EdgeKind.TIE])),
        )
        for label, count in counts:
            column.addWidget(Hairline())
            column.addLayout(self._figure(label, format_number(count, self._context.lang, 0)))
        column.addSpacing(16)
        keys = self.tr(
            "Keys: arrows move along the lines, space puts in focus, Enter opens, Esc lets go, + and − zoom, 0 shows"
            " the whole width."
        )
        column.addWidget(TextLabel(keys, theme, "small", "text3", wrap=True))
        stub = self.tr("A short line goes on to a company with very many parts, or to the family in focus.")
        column.addSpacing(8)
        column.addWidget(TextLabel(stub, theme, "small", "text3", wrap=True))

    def _figures(self, read: Read, graph: Graph, node: Node) -> list[tuple[str, str]]:
        lang, edges = self._context.lang, graph.at[node.id]
        others = {e.other(node.id) for e in edges}
        models = [n for n in graph.of(NodeKind.MODEL) if n.id in others]
        counts: list[tuple[str, int]] = []
        if node.kind is NodeKind.COMPANY:
            parts = {o for o in others if graph.by_id[o].kind is NodeKind.PART}
            users = {e.end for part in parts for e in graph.at[part] if e.kind is EdgeKind.HAS}
            counts.append((self.tr("Parts"), len(parts)))
            counts.append((self.tr("Models with these"), len(users)))
            counts.append((self.tr("Ties"), len([e for e in edges if e.kind is EdgeKind.TIE])))
        elif node.kind is NodeKind.PART:
            counts.append((self.tr("Models"), len(models)))
            counts.append((self.tr("Brands"), len({m.brand for m in models})))
        else:
            counts.append((self.tr("Parts"), len(others)))
        found = [(label, format_number(count, lang, 0)) for label, count in counts]
        component = read.components.get(node.ref) if node.kind is NodeKind.PART else None
        if component is not None:
            absent = self._context.absent
            found += [
                (label, (text or absent).in_(lang))
                for label, text in (
                    (self.tr("Developed by"), component.developed_text),
                    (self.tr("Made by"), component.made_text),
                    (self.tr("Plant"), component.built_at),
                )
            ]
        return found

    def _figure(self, label: str, value: str) -> QHBoxLayout:
        theme = self._context.theme
        row = QHBoxLayout()
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(12)
        row.addWidget(TextLabel(label, theme, "body", "text2"), 0, Qt.AlignmentFlag.AlignTop)
        words = TextLabel(value, theme, "body", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(words, 1)
        return row

    def _add_facts(self, column: QVBoxLayout, read: Read, graph: Graph, node: Node) -> None:
        facts = newest(read, graph, node, _FACTS)
        column.addSpacing(16)
        column.addWidget(TextLabel(self.tr("Newest facts"), self._context.theme, "body", bold=True))
        column.addSpacing(4)
        for fact in facts:
            column.addWidget(Hairline())
            column.addWidget(FactRow(self._context, fact, name_of(node, self._context.lang), self.teller))
        if not facts:
            column.addWidget(TextLabel(self.tr("No facts with a source yet"), self._context.theme, "body", "text2"))

    def _add_action(self, column: QVBoxLayout, node: Node) -> None:
        words = {NodeKind.PART: self.tr("Open the part"), NodeKind.MODEL: self.tr("Open the model")}.get(node.kind)
        if words is None:
            return
        button = TextButton(words, self._context.theme, self)
        button.setObjectName("open")
        button.clicked.connect(self._open)
        column.addSpacing(12)
        column.addWidget(button)

    def _add_linked(self, column: QVBoxLayout, graph: Graph, node: Node) -> None:
        theme, lang = self._context.theme, self._context.lang
        seen: dict[str, str] = {}
        for edge in graph.at[node.id]:
            other = graph.by_id[edge.other(node.id)]
            value = f" · {edge.value.in_(lang)}" if edge.value is not None and edge.kind is EdgeKind.TIE else ""
            words = f"{name_of(other, lang)} · {edge.label.plain(lang)}{value}"
            seen.setdefault(other.id, words if edge.kind is not EdgeKind.HAS else name_of(other, lang))
        self._linked = list(seen)
        column.addSpacing(20)
        column.addWidget(TextLabel(self.tr("Connected with"), theme, "body", bold=True))
        column.addSpacing(4)
        self.linked = QListView()
        self.linked.setModel(QStringListModel(list(seen.values()), self.linked))
        self.linked.setFont(theme.font("body"))
        self.linked.setAccessibleName(self.tr("Connected with"))
        self.linked.setProperty("focusRing", True)
        self.linked.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.linked.setUniformItemSizes(True)
        self.linked.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.linked.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.linked.setFixedHeight(min(len(seen), _SHOWN) * (self.linked.fontMetrics().height() + 8) + 4)
        self.linked.setSpacing(2)
        self.linked.setMouseTracking(True)
        self.linked.activated.connect(self._follow)
        make_kinetic(self.linked, reduced_motion=self._context.reduced_motion)
        column.addWidget(self.linked)

    @Slot()
    def _open(self) -> None:
        if self._node is not None:
            self.open_wanted.emit(self._node.id)

    @Slot(QModelIndex)
    def _follow(self, index: QModelIndex) -> None:
        self.focus_wanted.emit(self._linked[index.row()])
