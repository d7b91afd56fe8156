"""The left column while sheets are added: search for a car, or take the whole range, a brand or the comparison."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from catalogue_app.facts.records import ModelCard
from catalogue_app.facts.text import fold
from catalogue_app.linting.draft import Template
from catalogue_app.sheets.kinds import KINDS
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.printing.addable import Role, Row, SubjectModel, model_row, version_rows
from catalogue_app.ui.printing.adding import BRAND, MODELS, OVERVIEW, TRAY, TRAY_EACH, VERSIONS
from catalogue_app.ui.printing.subject_delegate import SubjectDelegate
from catalogue_app.ui.widgets import TextButton, TextLabel
from catalogue_app.ui.widgets.kinetic import make_kinetic

_FEW = 4  # models found whose versions are listed too
_LEAST_COMPARED = 2


class Adder(QWidget):
    """`wanted` carries an id or the key of several sheets (`adding`); `done` closes it."""

    wanted = Signal(str)
    done = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a model"))
        self.search.setAccessibleName(self.tr("Find a model to add"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.refresh)
        self.search.installEventFilter(self)
        self.rows = SubjectModel(self)
        self.list = QListView(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("What can be added"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(SubjectDelegate(context.theme, self.list))
        make_kinetic(self.list, reduced_motion=context.reduced_motion)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        self.none = TextLabel(self.tr("No model fits."), context.theme, "body", "text2", self)
        self.told = TextLabel("", context.theme, "small", "text2", self, wrap=True)
        self.told.setAccessibleName(self.tr("What was added last"))
        self.ready = TextButton(self.tr("Done"), context.theme, self, kind="primary", small=True)
        self.ready.clicked.connect(self.done)
        head = QHBoxLayout()
        head.addWidget(TextLabel(self.tr("Add to the queue"), context.theme, "h3"), 1)
        head.addWidget(self.ready)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 12, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(self.told)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        self.told.hide()
        context.tray.changed.connect(self.refresh)
        self.refresh()

    def tell(self, sentence: str) -> None:
        """Say what was added."""
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Down leads from the search to what it found."""
        down = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if watched is self.search and down:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    @Slot()
    def refresh(self) -> None:
        """List what can be added."""
        cards = self._context.catalogue.cards()
        rows = self._found(cards) if self.search.text().strip() else self._sets(cards)
        self.rows.show_rows(rows)
        self.none.setVisible(not rows)

    def _found(self, cards: tuple[ModelCard, ...]) -> list[Row]:
        text = self.search.text()
        wanted, words = set(self._context.search(text)), fold(text)
        found = [c for c in cards if c.id in wanted or words in fold(c.full_name)]
        rows: list[Row] = []
        for card in found:
            rows.append(self._model_row(card))
            if len(found) <= _FEW and len(card.variants) > 1:
                rows += version_rows(card, self._context.lang)
        return rows

    def _sets(self, cards: tuple[ModelCard, ...]) -> list[Row]:
        versions = sum(len(card.variants) for card in cards)
        rows = [
            Row(self.tr("Whole range")),
            Row(self.tr("Every model"), self._sheets(len(cards)), MODELS),
            Row(self.tr("Every version"), self._sheets(versions), VERSIONS),
        ]
        if Template.OVERVIEW in KINDS:
            rows.append(Row(self.tr("Overview"), self.tr("Consumption of every model on one poster"), OVERVIEW))
        return [
            *rows,
            *self._held(cards),
            *self._brands(cards),
            Row(self.tr("All models")),
            *map(self._model_row, cards),
        ]

    def _held(self, cards: tuple[ModelCard, ...]) -> list[Row]:
        lang, tray = self._context.lang, self._context.tray.ids
        held = [row for card in cards for row in version_rows(card, lang, tray)]
        if not held:
            return []
        order = {subject: place for place, subject in enumerate(tray)}
        rows = [Row(self.tr("In the comparison"))]
        if len(held) >= _LEAST_COMPARED:
            rows.append(Row(self.tr("Comparison sheet"), self.tr("{count} versions").format(count=len(held)), TRAY))
            rows.append(Row(self.tr("Each version"), self._sheets(len(held)), TRAY_EACH))
        return [*rows, *sorted(held, key=lambda row: order[row.subject])]

    def _brands(self, cards: tuple[ModelCard, ...]) -> list[Row]:
        counts: dict[str, int] = {}
        for card in cards:
            counts[card.brand] = counts.get(card.brand, 0) + 1 + len(card.variants)
        names = sorted(counts, key=str.casefold)
        return [Row(self.tr("Of one brand")), *(Row(n, self._sheets(counts[n]), f"{BRAND}{n}") for n in names)]

    def _sheets(self, count: int) -> str:
        return self.tr("1 sheet") if count == 1 else self.tr("{count} sheets").format(count=count)

    def _model_row(self, card: ModelCard) -> Row:
        count = len(card.variants)
        if count == 1:
            return model_row(card, self.tr("Whole model, 1 version"))
        return model_row(card, self.tr("Whole model, {count} versions").format(count=count))

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        key = str(index.data(Role.SUBJECT) or "")
        if key:
            self.wanted.emit(key)
