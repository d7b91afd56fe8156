"""How a brand from outside is bound to Stellantis: dates, sources, and how it went elsewhere."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.records import Precedent, Statement, Tie
from catalogue_app.facts.vocabulary import TieKind
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.columns import Columns
from catalogue_app.ui.model.loading import PageData
from catalogue_app.ui.model.parts import Section, block, label
from catalogue_app.ui.model.source_line import SourceLine, StatementRow
from catalogue_app.ui.widgets import Hairline, TextButton

_CORE = (TieKind.BRAND_MEMBERSHIP, TieKind.JOINT_VENTURE, TieKind.EQUITY)
_COLUMN = 400


def core_ties(data: PageData) -> list[Tie]:
    """Return membership, joint venture and shareholding as they stood at the time of the context statements."""
    day = _context_day(data)
    return sorted((t for t in data.ties if t.kind in _CORE and _said(t) <= day), key=lambda t: _CORE.index(t.kind))


def later_ties(data: PageData) -> list[Tie]:
    """Return what was said after the context statements, oldest first."""
    day = _context_day(data)
    return sorted((t for t in data.ties if _said(t) > day), key=_said)


def other_ties(data: PageData) -> list[Tie]:
    """Return the rest, oldest first."""
    shown = {id(t) for t in (*core_ties(data), *later_ties(data))}
    return sorted((t for t in data.ties if id(t) not in shown), key=_said)


def _said(tie: Tie) -> str:
    return str(tie.statement.as_of or "")


def _context_day(data: PageData) -> str:
    return max((str(s.as_of) for s in data.context if s.as_of is not None), default="9999")


def near_precedents(data: PageData) -> list[Precedent]:
    """Return the precedents that the context names or that come from the same article; the first three without any."""
    sources = {s.source.publisher + str(s.as_of) for s in data.context}
    texts = " ".join(s.text.en for s in data.context)
    chosen = [
        p for p in data.precedents
        if p.statement.source.publisher + str(p.statement.as_of) in sources
        or f"{p.brand} {p.model.en.split(' (')[0]}" in texts
    ]  # fmt: skip
    return chosen or list(data.precedents[:3])


class StoryPanel(Section):
    """Made for models of the partner brand, and for models that are to be built on its technology."""

    def __init__(self, context: AppContext, data: PageData, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self._context, self._data = context, data
        title = self.tr("Stellantis and {brand}: how the two are bound").format(brand=data.partner or "")
        self.setAccessibleName(title)
        self.box.addWidget(label(self.theme, title, "h3", "text", self, wrap=True))
        columns = Columns(_COLUMN, 2, 40, self)
        columns.add(self._ties(self.tr("The bond"), core_ties(data), columns), 1)
        columns.add(self._context_block(columns), 1)
        columns.arrange()
        self.box.addWidget(columns)
        self._add_precedents()
        self._extra: QWidget | None = None

    def add_later(self) -> None:
        """Add what came after; a step of its own, because there is much of it."""
        self._add_wide(self.tr("What came after"), later_ties(self._data))
        self._more = self._toggle(self.tr("Show all earlier dates"))
        self._more.clicked.connect(self._on_more)

    def _toggle(self, text: str) -> QPushButton:
        made = TextButton(text, self.theme, self, small=True)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.box.addWidget(made)
        return made

    def _ties(self, title: str, ties: list[Tie], parent: QWidget) -> QWidget:
        made, box = block(self.theme, title, parent)
        for number, tie in enumerate(ties):
            if number:
                box.addWidget(Hairline(made))
            box.addWidget(StatementRow(self._context, tie.statement, made, self._tie_lead(tie)))
        return made

    def _add_wide(self, title: str, ties: list[Tie]) -> QWidget:
        self.box.addSpacing(8)
        self.box.addWidget(label(self.theme, title, "h4", "text", self))
        columns = Columns(_COLUMN, 2, 40, self, gap=0)
        for tie in ties:
            row = StatementRow(self._context, tie.statement, columns, self._tie_lead(tie), ruled=True)
            columns.add(row, 3 + len(tie.statement.text.en) // 90)
        columns.arrange()
        self.box.addWidget(columns)
        return columns

    def _tie_lead(self, tie: Tie) -> str:
        lang = self._context.lang
        since = self.tr("from {date}").format(date=format_date(tie.since, lang)) if tie.since else ""
        value = tie.value.in_(lang) if tie.value is not None else ""
        parties = f"{tie.giver.in_(lang)} – {tie.taker.in_(lang)}"
        return " · ".join(p for p in (tie.kind.label.in_(lang), parties, value, since) if p)

    def _context_block(self, parent: QWidget) -> QWidget:
        statements = self._data.context
        date = format_date(statements[0].as_of, self._context.lang) if statements else ""
        made, box = block(self.theme, self.tr("As it stood on {date}").format(date=date), parent)
        for number, statement in enumerate(statements):
            if number:
                box.addWidget(Hairline(made))
            box.addWidget(StatementRow(self._context, statement, made, self._kind_words(statement)))
        return made

    def _kind_words(self, statement: Statement) -> str:
        words = {
            "report": self.tr("Report from unnamed sources, not confirmed"),
            "comment": self.tr("Comment of the writer, not a fact"),
            "fact": self.tr("Stated as fact"),
        }
        return words.get(statement.kind, "")

    def _add_precedents(self) -> None:
        if not self._data.precedents:
            return
        self.box.addSpacing(8)
        self.box.addWidget(
            label(self.theme, self.tr("How it went elsewhere: official line beside practice"), "h4", "text", self)
        )
        self.box.addWidget(self._precedent_table(near_precedents(self._data)))
        rest = len(self._data.precedents) - len(near_precedents(self._data))
        self._all: QPushButton | None = None
        if rest > 0:
            self._all = self._toggle(self.tr("Show {count} more cases").format(count=rest))
            self._all.clicked.connect(self._on_all_precedents)

    def _precedent_table(self, precedents: list[Precedent]) -> QWidget:
        table = QWidget(self)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        lang = self._context.lang
        for column, (head, share) in enumerate(
            ((self.tr("Car and base"), 4), (self.tr("Official line"), 5), (self.tr("In practice"), 6))
        ):
            grid.addWidget(label(self.theme, head, "small", "text3", table), 0, column)
            grid.setColumnStretch(column, share)
        for number, case in enumerate(precedents):
            row = 1 + 3 * number
            grid.addWidget(Hairline(table), row, 0, 1, 3)
            name = f"{case.brand} {case.model.in_(lang)} – {case.based_on.in_(lang)}"
            for column, text in enumerate((name, case.official_line.in_(lang), case.in_practice.in_(lang))):
                cell = label(self.theme, text, "body", "text", table, wrap=True)
                cell.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(cell, row + 1, column)
            said = case.statement
            grid.addWidget(SourceLine(self._context, said.evidence, said.source, said.as_of, table), row + 2, 0, 1, 3)
        return table

    @Slot()
    def _on_all_precedents(self) -> None:
        if self._all is None:
            return
        near = near_precedents(self._data)
        rest = [p for p in self._data.precedents if p not in near]
        self.box.replaceWidget(self._all, self._precedent_table(rest))
        self._all.hide()

    @Slot()
    def _on_more(self) -> None:
        if self._extra is None:
            self._extra = self._add_wide(self.tr("Earlier dates"), other_ties(self._data))
        self._more.hide()
