"""Which models share parts with this one, drawn at one scale."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.formatting import format_number
from catalogue_app.facts.records import SHARING, ModelCard, ShareNote
from catalogue_app.facts.vocabulary import Layer, Status
from catalogue_app.origin.sharing import Shared
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.loading import PageData
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.model.prose import ProseColumns
from catalogue_app.ui.model.writing import Writer
from catalogue_app.ui.widgets import FlowLayout, TextButton, car_pixmap, drawing_of

_AT_FIRST = 12  # tiles; a button shows the rest of what was read
_SCALE = 0.033  # px per mm: the longest car is about 195 px
_WIDTH, _CAR, _HEIGHT = 208, 76, 178


class SiblingTile(QAbstractButton):
    """A car that can be opened: drawing, brand, name and what it shares."""

    def __init__(self, context: AppContext, model: ModelCard, shared: Shared, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._model = context, model
        self.model_id = model.id
        lang = context.lang
        words = [layer.label.inside(lang) for layer in Layer if layer in shared.parts]
        self._shares = " · ".join(words)
        self._state = "" if model.status is Status.ON_SALE else model.status.label.in_(lang)
        if shared.evidence.rank > Evidence.PRESS.rank:
            self._state = " · ".join(p for p in (self._state, shared.evidence.label.inside(lang)) if p)
        self._drawing = drawing_of(model)
        parts = [p.plain(lang) for names in shared.parts.values() for p in names]
        self.setToolTip("\n".join(dict.fromkeys(parts)))
        self.setAccessibleName(f"{model.full_name}: {self._shares}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """All tiles are alike."""
        return QSize(_WIDTH, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint car, ground, accent and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._context.theme
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunk"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawLine(QPointF(6, _CAR + 6.5), QPointF(_WIDTH - 6, _CAR + 6.5))
        ratio = self.devicePixelRatioF()
        pixmap = car_pixmap(self._drawing, _SCALE, theme, stroke=1.15, ratio=ratio)
        size = pixmap.deviceIndependentSize()
        painter.drawPixmap(QPointF((_WIDTH - size.width()) / 2, _CAR + 6.5 - size.height()), pixmap)
        painter.fillRect(QRectF(8, _CAR + 18, 3, 14), theme.brand(self._model.brand))
        self._line(painter, _CAR + 14, 16, self._model.brand, "small", "text2")
        self._line(painter, _CAR + 34, 8, self._model.name, "h4", "text")
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text2"))
        below = QRectF(8, _CAR + 58, _WIDTH - 14, _HEIGHT - _CAR - 60)
        words = "\n".join(part for part in (self._shares, self._state) if part)
        painter.drawText(below, int(Qt.TextFlag.TextWordWrap), words)
        painter.end()

    def _line(self, painter: QPainter, top: int, left: int, text: str, step: str, tone: str) -> None:
        painter.setFont(self._context.theme.font(step))
        painter.setPen(self._context.theme.color(tone))
        room = _WIDTH - left - 6
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(left, top, room, 22, int(Qt.AlignmentFlag.AlignVCenter), cut)


class SiblingsPanel(Section):
    """The cars that share parts; says so in so many words when no other brand does."""

    model_opened = Signal(str)

    def __init__(self, context: AppContext, data: PageData, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Shares technology with"), parent)
        self._context, self._data = context, data
        self.box.addWidget(label(self.theme, self.tr("Shares technology with"), "h4", "text", self))
        if data.alone:
            self._add_zero(data)
        if data.siblings:
            words = self.tr("All at one scale. Below each car: the layers of which some version has the same part.")
            self.box.addWidget(label(self.theme, words, "small", "text2", self, wrap=True))
            self._add_tiles(data)
        elif SHARING in data.model.withheld:
            words = context.absent.in_(context.lang)
            self.box.addWidget(label(self.theme, words, "body", "text2", self))
        elif not data.alone:
            self.box.addWidget(label(self.theme, self.tr("No shared part is known."), "body", "text2", self))
        self._add_notes(data)

    def _add_zero(self, data: PageData) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(label(self.theme, "0", "answer", "text", self))
        words = self.tr("models of other Stellantis brands on sale share, as far as known, a part with the {model}.")
        row.addWidget(label(self.theme, words.format(model=data.model.name), "body_l", "text", self, wrap=True), 1)
        self.box.addLayout(row)

    def _add_tiles(self, data: PageData) -> None:
        holder = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._holder, self._flow = holder, FlowLayout(holder, gap=12)
        for shared in data.siblings[:_AT_FIRST]:
            self._add_tile(shared)
        self.box.addWidget(holder)
        self._more: TextButton | None = None
        if data.sharers > _AT_FIRST:
            self._add_count(data)

    def _add_tile(self, shared: Shared) -> None:
        tile = SiblingTile(self._context, self._data.others[shared.model_id], shared, self._holder)
        tile.clicked.connect(self._on_tile)
        self._flow.addWidget(tile)
        tile.show()

    def _add_count(self, data: PageData) -> None:
        """Say how many there are, and offer to show those that were read."""
        row, lang = QHBoxLayout(), self._context.lang
        row.setSpacing(16)
        words = self.tr("The {shown} nearest of {count} models that share a part").format(
            shown=format_number(_AT_FIRST, lang, 0), count=format_number(data.sharers, lang, 0)
        )
        self._count = label(self.theme, words, "small", "text2", self)
        row.addWidget(self._count)
        rest = len(data.siblings) - _AT_FIRST
        if rest > 0:
            text = self.tr("Show {count} more").format(count=format_number(rest, lang, 0))
            self._more = TextButton(text, self.theme, self, small=True)
            self._more.clicked.connect(self._on_more)
            row.addWidget(self._more)
        row.addStretch()
        self.box.addLayout(row)

    def _add_notes(self, data: PageData) -> None:
        if not data.model.shares:
            return
        self.box.addSpacing(8)
        title = self.tr("What sources say about sharing")
        self.box.addWidget(label(self.theme, title, "h4", "text", self))
        blocks = [(3 + len(n.statement.text.en) // 70, partial(self._write_note, n)) for n in data.model.shares]
        self.box.addWidget(ProseColumns(self._context, title, blocks, self))

    def _write_note(self, note: ShareNote, writer: Writer) -> None:
        what = ", ".join(text.plain(writer.lang) for text in note.what)
        name = note.other_name.plain(writer.lang)
        writer.statement(note.statement, f"{name}: {what}" if what else name, above=10, ruled=7)

    @Slot()
    def _on_tile(self) -> None:
        tile = self.sender()
        if isinstance(tile, SiblingTile):
            self.model_opened.emit(tile.model_id)

    @Slot()
    def _on_more(self) -> None:
        for shared in self._data.siblings[_AT_FIRST:]:
            self._add_tile(shared)
        if self._more is not None:
            self._more.hide()
        every = len(self._data.siblings) == self._data.sharers
        if every:
            self._count.hide()
