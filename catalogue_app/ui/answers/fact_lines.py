"""Facts as one text, each with how sure, when and who says so, and a link that opens its source as a card."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.facts.formatting import format_date
from catalogue_app.ui.atlas.fact_row import SourceLink
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.prose import Prose
from catalogue_app.ui.model.writing import Writer
from catalogue_app.ui.skin.data import Fact
from catalogue_app.ui.skin.fact_card import FactTeller

_PAD, _APART = 8, 4  # px above and below a fact, between its sentence and its source


@dataclass(frozen=True, slots=True)
class Line:
    """A fact, what it is about as people say it, and what stands before it in the same block (may be None)."""

    fact: Fact
    subject: str
    before: Callable[[Writer], None] | None = None


class FactLines(QWidget):
    """One text for all, because a widget for every word would hold the window up; `add_links` adds the links."""

    def __init__(
        self, context: AppContext, name: str, lines: Sequence[Line], teller: FactTeller, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._lines, self._teller = context, lines, teller
        self.links: list[SourceLink] = []
        self._blocks: list[tuple[int, int]] = []  # of each fact the first block and that of its source
        size = self._link(0).sizeHint()
        self._wide, self._tall = size.width(), size.height()
        self._line = QFontMetrics(context.theme.font("small")).height()
        self._more = max(0, self._tall - self._line + 1) // 2  # by which a link is higher than its line, above, below
        self._prose = Prose(context, name, self)
        self._prose.write([partial(self._write, line) for line in lines])
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add_links(self) -> None:
        """Add those that are not there yet."""
        for number in range(len(self.links), len(self._lines)):
            self._link(number)
        self._place()
        for link in self.links:
            link.show()

    def hasHeightForWidth(self) -> bool:
        """Return True: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in px."""
        return self._prose.heightForWidth(width) + max(_PAD, self._more)

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = max(self.width(), 300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a small size: the words take any width."""
        return QSize(200, 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the words and the links."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        width = self.width()
        self._prose.setGeometry(0, 0, width, self._prose.heightForWidth(width))
        for link, (_first, block) in zip(self.links, self._blocks, strict=False):
            link.setGeometry(width - self._wide, self._top(block) - self._more, self._wide, self._tall)

    def _top(self, block: int) -> int:
        document = self._prose.document()
        return round(document.documentLayout().blockBoundingRect(document.findBlockByNumber(block)).top())

    def _write(self, line: Line, writer: Writer) -> None:
        lang, fact, document = writer.lang, line.fact, self._prose.document()
        above = max(_PAD, self._more)
        first = document.blockCount() if self._blocks else 0
        writer.paragraph(above=above if first else _PAD, ruled=_PAD if first else 0)
        if line.before is not None:
            line.before(writer)
            writer.paragraph(above=2)
        writer.words(fact.text.in_(lang))
        writer.paragraph(above=max(_APART, self._more), role="small", beside=self._wide + _PAD)
        self._blocks.append((first, document.blockCount() - 1))
        writer.evidence(fact.evidence)
        date = format_date(fact.as_of, lang) or self.tr("date not known")
        writer.words(f"\u2003{date} · {fact.source.publisher}", "small", "text2")

    def _link(self, number: int) -> SourceLink:
        theme, fact = self._context.theme, self._lines[number].fact
        link = SourceLink(self.tr("Source"), theme, self, kind="link")
        link.setFont(theme.font("small"))
        link.setAccessibleName(self.tr("Source: {title}").format(title=fact.source.title))
        link.setProperty("number", number)
        link.clicked.connect(self._open)
        link.entered.connect(self._hover)
        link.left.connect(self._teller.leave)
        self.links.append(link)
        return link

    def _told(self) -> tuple[Fact, str, QRect]:
        """The fact whose link was pressed or pointed at, what it is about, and where it stands on the screen."""
        number = int(self.sender().property("number"))
        first, last = self._blocks[number]
        line, top = self._lines[number], self._top(first)
        corner = self.mapToGlobal(QPoint(0, top))
        return line.fact, line.subject, QRect(corner, QSize(self.width(), self._top(last) + self._line - top))

    @Slot()
    def _open(self) -> None:
        self._teller.open(*self._told())

    @Slot()
    def _hover(self) -> None:
        self._teller.hover(*self._told())
