"""Dated statements as one text, with the names of their sources as buttons beside them."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.facts.formatting import format_date
from catalogue_app.origin.timeline import Entry
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.prose import Prose
from catalogue_app.ui.model.writing import Writer
from catalogue_app.ui.widgets import TextButton

_DATE, _WORDS, _SOURCE, _GAP = 106, 208, 168, 10  # px: where evidence and words begin; the buttons; beside them
_APART = 8  # px at least between statements


class TimelineRows(QWidget):
    """A paragraph per statement: when, how sure and what; `add_links` adds who says so.

    `wanted` carries the id of the statement whose source was pressed, and its button. A date in bold is a step to
    firmer ground. One text for all, because a widget for every word would hold the window up.
    """

    wanted = Signal(str, QWidget)

    def __init__(
        self, context: AppContext, name: str, entries: Sequence[Entry], firmer: Collection[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._entries, self._firmer = context, entries, firmer
        self._links = [self._link(entries[0])]  # the others come later, a text all of them can stand beside now
        self._tall = self._links[0].sizeHint().height()
        self._line = QFontMetrics(context.theme.font("small")).height()
        self._prose = Prose(context, name, self)
        self._prose.write([partial(self._write, entry) for entry in entries])
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add_links(self) -> None:
        """Add the buttons."""
        self._links += [self._link(entry) for entry in self._entries[len(self._links) :]]
        self._place()
        for link in self._links:
            link.show()

    def hasHeightForWidth(self) -> bool:
        """Return True: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in px."""
        return self._above + self._prose.heightForWidth(self._room(width)) + self._above

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = max(self.width(), _WORDS + _SOURCE + 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a small size: the words take any width."""
        return QSize(_WORDS + _SOURCE + 100, 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the words and the buttons."""
        super().resizeEvent(event)
        self._place()

    @property
    def _above(self) -> int:
        """Px by which a button is higher than its line, above and below it."""
        return max(0, self._tall - self._line + 1) // 2

    @staticmethod
    def _room(width: int) -> int:
        return max(_WORDS + 100, width - _SOURCE - _GAP)

    def _place(self) -> None:
        room = self._room(self.width())
        self._prose.setGeometry(0, self._above, room, self._prose.heightForWidth(room))
        document = self._prose.document()
        layout = document.documentLayout()
        for number, link in enumerate(self._links):
            top = round(layout.blockBoundingRect(document.findBlockByNumber(number)).top())
            link.setGeometry(room + _GAP, top, _SOURCE, self._tall)

    def _write(self, entry: Entry, writer: Writer) -> None:
        lang = self._context.lang
        above = max(_APART, 2 * self._above) if entry is not self._entries[0] else 0
        writer.paragraph(above=above, role="small", hanging=(_DATE, _WORDS))
        day = format_date(entry.as_of, lang) or self.tr("undated")
        writer.words(f"{day}\t", "small", "text", bold=entry.id in self._firmer)
        writer.evidence(entry.evidence)
        words = entry.text.in_(lang)
        if entry.superseded_by is not None:
            words = self.tr("{statement} Replaced by a newer statement.").format(statement=words)
        writer.words(f"\t{words}", "small", "text2")

    def _link(self, entry: Entry) -> TextButton:
        publisher = entry.source.publisher
        link = TextButton(publisher, self._context.theme, self, kind="link")
        link.setProperty("flush", True)
        link.setFont(self._context.theme.font("small"))
        link.setText(link.fontMetrics().elidedText(publisher, Qt.TextElideMode.ElideRight, _SOURCE - 8))
        link.setToolTip(publisher)
        link.setAccessibleName(self.tr("Source: {publisher}").format(publisher=publisher))
        link.setProperty("entry", entry.id)
        link.clicked.connect(self._tell)
        return link

    @Slot()
    def _tell(self) -> None:
        link = self.sender()
        if isinstance(link, QWidget):
            self.wanted.emit(str(link.property("entry")), link)
