"""How a brand from outside is bound to Stellantis: dates, sources, and how it went elsewhere."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.records import Precedent, Statement, Tie
from catalogue_app.facts.vocabulary import TieKind
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.loading import PageData
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.model.prose import Block, Prose, ProseColumns
from catalogue_app.ui.model.writing import Writer
from catalogue_app.ui.widgets import TextButton

_CORE = (TieKind.BRAND_MEMBERSHIP, TieKind.JOINT_VENTURE, TieKind.EQUITY)
_RULE = 7  # px from a hairline to the words below it
_LINE = 70  # letters, about


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
        self._earlier: ProseColumns | None = None
        title = self.tr("Stellantis and {brand}: how the two are bound").format(brand=data.partner or "")
        self.setAccessibleName(title)
        self.box.addWidget(label(self.theme, title, "h3", "text", self, wrap=True))
        self.box.addWidget(ProseColumns(context, title, self._beginning(), self))

    def add_precedents(self) -> None:
        """Add how it went elsewhere; a step of its own."""
        if not self._data.precedents:
            return
        self.box.addSpacing(8)
        title = self.tr("How it went elsewhere: official line beside practice")
        self.box.addWidget(label(self.theme, title, "h4", "text", self))
        near = near_precedents(self._data)
        self.box.addWidget(self._cases(near))
        rest = len(self._data.precedents) - len(near)
        self._all = self._toggle(self.tr("Show {count} more cases").format(count=rest)) if rest > 0 else None
        if self._all is not None:
            self._all.clicked.connect(self._on_all_precedents)

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

    def _beginning(self) -> list[tuple[int, Block]]:
        """The bond, and as it stood on the day of the context."""
        statements = self._data.context
        date = format_date(statements[0].as_of, self._context.lang) if statements else ""
        stood = self.tr("As it stood on {date}").format(date=date)
        blocks: list[tuple[int, Block]] = []
        for number, tie in enumerate(core_ties(self._data)):
            title = self.tr("The bond") if number == 0 else ""
            blocks.append((_weight(tie.statement), partial(self._write, tie.statement, self._tie_lead(tie), title)))
        for number, said in enumerate(statements):
            title = stood if number == 0 else ""
            blocks.append((_weight(said), partial(self._write, said, self._kind_words(said), title)))
        return blocks

    def _write(self, statement: Statement, lead: str, title: str, writer: Writer) -> None:
        if title:
            writer.paragraph(title, "h4", above=14)
        writer.statement(statement, lead, above=8, ruled=0 if title else _RULE)

    def _add_wide(self, title: str, ties: list[Tie]) -> ProseColumns:
        self.box.addSpacing(8)
        self.box.addWidget(label(self.theme, title, "h4", "text", self))
        blocks = [(_weight(t.statement), partial(self._write, t.statement, self._tie_lead(t), "")) for t in ties]
        columns = ProseColumns(self._context, title, blocks, self)
        self.box.addWidget(columns)
        return columns

    def _tie_lead(self, tie: Tie) -> str:
        lang = self._context.lang
        since = self.tr("from {date}").format(date=format_date(tie.since, lang)) if tie.since else ""
        value = tie.value.in_(lang) if tie.value is not None else ""
        parties = f"{tie.giver.plain(lang)} – {tie.taker.plain(lang)}"
        return " · ".join(p for p in (tie.kind.label.in_(lang), parties, value, since) if p)

    def _kind_words(self, statement: Statement) -> str:
        words = {
            "report": self.tr("Report from unnamed sources, not confirmed"),
            "comment": self.tr("Comment of the writer, not a fact"),
            "fact": self.tr("Stated as fact"),
        }
        return words.get(statement.kind, "")

    def _cases(self, cases: Sequence[Precedent]) -> Prose:
        prose = Prose(self._context, self.tr("How it went elsewhere: official line beside practice"), self)
        prose.write([partial(self._write_cases, cases)])
        return prose

    def _write_cases(self, cases: Sequence[Precedent], writer: Writer) -> None:
        heads = (self.tr("Car and base"), self.tr("Official line"), self.tr("In practice"))
        writer.table(heads, (27, 33, 40), [self._case(case, writer) for case in cases])

    def _case(self, case: Precedent, writer: Writer) -> tuple[tuple[str, str, str], Statement]:
        lang = writer.lang
        name = f"{case.brand} {case.model.plain(lang)} – {case.based_on.plain(lang)}"
        return (name, case.official_line.in_(lang), case.in_practice.in_(lang)), case.statement

    @Slot()
    def _on_all_precedents(self) -> None:
        if self._all is None:
            return
        near = near_precedents(self._data)
        self.box.replaceWidget(self._all, self._cases([p for p in self._data.precedents if p not in near]))
        self._all.hide()

    @Slot()
    def _on_more(self) -> None:
        if self._earlier is None:
            self._earlier = self._add_wide(self.tr("Earlier dates"), other_ties(self._data))
        self._more.hide()


def _weight(statement: Statement) -> int:
    return 3 + len(statement.text.en) // _LINE
