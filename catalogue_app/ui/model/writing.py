"""Writes statements, marks and links into a text document: one document costs less than fifty labels."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.records import Source, Statement
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme import load_theme
from catalogue_app.ui.widgets import GLYPH, paint_evidence_glyph, paint_origin_glyph

_RATIO = 3  # the marks are painted so many times larger, for every kind of screen
_TALL = GLYPH + 3  # a document puts a picture below the base line; the air under a mark lifts it to its word
_APART = "\u2003"  # between the parts of a line


class Writer:
    """Appends paragraphs to an empty document. Roles and tones are those of the type scale and of the theme.

    `rules` are the paragraphs with a hairline above them: number, and px from the hairline to the words; `links`
    counts the links.
    """

    def __init__(self, context: AppContext, document: QTextDocument) -> None:
        self.context, self.lang = context, context.lang
        self._theme = context.theme
        self._cursor = QTextCursor(document)
        self._formats: dict[tuple[str, str, bool], QTextCharFormat] = {}
        self._fresh = True
        self.rules: list[tuple[int, int]] = []
        self.links = 0

    def paragraph(self, text: str = "", role: str = "body", tone: str = "text", *, above: int = 0, ruled: int = 0,
                  bold: bool = False, tabs: tuple[int, int] | None = None,
                  hanging: Sequence[int] = (), beside: int = 0) -> None:  # fmt: skip
        """Begin a paragraph `above` px below the last. `ruled` draws a hairline so many px above its words.

        `tabs` are the places of a left and of a right tab stop, in px. `hanging` are left tab stops; what follows the
        last of them stays to the right of it on every line. `beside` px on the right stay free.
        """
        shape = QTextBlockFormat()
        shape.setTopMargin(above + ruled)
        shape.setRightMargin(beside)
        if hanging:
            shape.setLeftMargin(hanging[-1])
            shape.setTextIndent(-hanging[-1])
            shape.setTabPositions([QTextOption.Tab(stop, QTextOption.TabType.LeftTab) for stop in hanging])
        if tabs is not None:
            left = QTextOption.Tab(tabs[0], QTextOption.TabType.LeftTab)
            shape.setTabPositions([left, QTextOption.Tab(tabs[1], QTextOption.TabType.RightTab)])
        if self._fresh:
            self._cursor.setBlockFormat(shape)
            self._fresh = False
        else:
            self._cursor.insertBlock(shape, self._format(role, tone))
        if ruled:
            self.rules.append((self._cursor.blockNumber(), ruled))
        if text:
            self.words(text, role, tone, bold=bold)

    def words(self, text: str, role: str = "body", tone: str = "text", *, bold: bool = False) -> None:
        """Go on with the paragraph."""
        self._cursor.insertText(text, self._format(role, tone, bold=bold))

    def origin(self, ownership: Ownership) -> None:
        """Add the mark of an origin and its word, in the colour that means it."""
        self._glyph(f"origin:{ownership}")
        form = QTextCharFormat(self._format("body", "text", bold=True))
        form.setForeground(self._theme.origin(ownership).color)
        self._cursor.insertText(f" {ownership.label.in_(self.lang)}", form)

    def evidence(self, level: Evidence) -> None:
        """Add the mark of an evidence level and its word."""
        self._glyph(f"evidence:{level}")
        self.words(f"\u00a0{level.label.in_(self.lang)}", "small", "text2")

    def source(self, source: Source) -> None:
        """Add who said it, as a link where there is one."""
        if not source.url:
            self.words(source.publisher, "small", "text2")
            return
        self.links += 1
        form = QTextCharFormat(self._format("small", "text2"))
        form.setAnchor(True)
        form.setAnchorHref(source.url)
        form.setToolTip(f"{source.title}\n{source.url}")
        form.setFontUnderline(True)
        self._cursor.insertText(source.publisher, form)

    def said_by(self, evidence: Evidence, source: Source | None, as_of: PartialDate | None, *, above: int = 3) -> None:
        """Add a line: how sure it is, who says so and when."""
        self.paragraph(above=above)
        self.evidence(evidence)
        if source is not None:
            self.words(_APART, "small")
            self.source(source)
        if as_of is not None:
            self.words(f"{_APART}{format_date(as_of, self.lang)}", "small", "text2")

    def statement(self, statement: Statement, lead: str = "", *, above: int = 0, ruled: int = 0) -> None:
        """Add a sentence and who says so; `lead` is a quiet line before it."""
        if lead:
            self.paragraph(lead, "small", "text2", above=above, ruled=ruled)
            above = ruled = 0
        self.paragraph(statement.text.in_(self.lang), above=above + 1, ruled=ruled)
        self.said_by(statement.evidence, statement.source, statement.as_of)

    def table(self, heads: Sequence[str], shares: Sequence[int],
              rows: Sequence[tuple[Sequence[str], Statement]]) -> None:  # fmt: skip
        """Add a table: a row of quiet heads, then texts beside each other and below the first who says so.

        `shares` are the widths of the columns in percent.
        """
        shape = QTextTableFormat()
        shape.setBorder(0)
        shape.setCellPadding(0)
        shape.setCellSpacing(0)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, s) for s in shares])
        self._fresh = False
        table = self._cursor.insertTable(1 + len(rows), len(heads), shape)
        for column, head in enumerate(heads):
            self._cell(table, 0, column, head, "small", "text3")
        for row, (texts, said) in enumerate(rows, 1):
            for column, text in enumerate(texts):
                self._cell(table, row, column, text, "body", "text")
                if column == 0:
                    self.said_by(said.evidence, said.source, said.as_of)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _cell(self, table: QTextTable, row: int, column: int, text: str, role: str, tone: str) -> None:
        cell = table.cellAt(row, column)
        shape = cell.format().toTableCellFormat()
        shape.setTopPadding(7 if row else 0)
        shape.setBottomPadding(7)
        shape.setRightPadding(24)
        cell.setFormat(shape)
        self._cursor = cell.firstCursorPosition()
        self.words(text, role, tone)
        if row:
            self.rules.append((self._cursor.blockNumber(), 7))

    def _glyph(self, name: str) -> None:
        image = QTextImageFormat()
        image.setName(f"{name}:{self._theme.mode}")
        image.setWidth(GLYPH)
        image.setHeight(_TALL)
        image.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
        self._cursor.insertImage(image)

    def _format(self, role: str, tone: str, *, bold: bool = False) -> QTextCharFormat:
        key = (role, tone, bold)
        if key not in self._formats:
            form = QTextCharFormat()
            font: QFont = self._theme.font(role, bold=bold)
            form.setFont(font)
            form.setForeground(self._theme.color(tone))
            self._formats[key] = form
        return self._formats[key]


@lru_cache(maxsize=32)
def glyph_image(name: str) -> QImage:
    """Return the mark that a document calls "origin:partner:light" or "evidence:press:dark".

    Raises ValueError for a name that is none of these.
    """
    kind, value, mode = name.split(":")
    if mode not in ("light", "dark"):
        raise ValueError(f"{name!r} names no mark")
    theme = load_theme("light" if mode == "light" else "dark")
    image = QImage(GLYPH * _RATIO, _TALL * _RATIO, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(_RATIO, _RATIO)
    box = QRectF(0, 0, GLYPH, GLYPH)
    if kind == "origin":
        paint_origin_glyph(painter, box, Ownership(value), theme)
    else:
        paint_evidence_glyph(painter, box, Evidence(value), theme)
    painter.end()
    return image


def glyph_of(url: QUrl) -> QImage | None:
    """Return the mark that a document asks for, None for anything else."""
    name = url.toString()
    return glyph_image(name) if name.startswith(("origin:", "evidence:")) else None
