"""The left column: choose a model or version, or search for one."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from catalogue_app.facts.records import ModelCard
from catalogue_app.facts.text import fold
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.sheet.subject_delegate import SubjectDelegate
from catalogue_app.ui.sheet.subjects import Role, Row, SubjectModel, model_row, version_rows
from catalogue_app.ui.widgets import TextLabel
from catalogue_app.ui.widgets.kinetic import make_kinetic


class Choice(QWidget):
    """The list of the model in hand with its versions and of the comparison; a search looks through all models."""

    subject_chosen = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._current = ""
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a model"))
        self.search.setAccessibleName(self.tr("Find a model for a sheet"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._refresh)
        self.rows = SubjectModel(self)
        self.list = QListView(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Sheets to choose from"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(SubjectDelegate(context.theme, self.list))
        make_kinetic(self.list, reduced_motion=context.reduced_motion)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        self._none = TextLabel(self.tr("No model fits."), context.theme, "body", "text2", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 12, 12)
        column.setSpacing(12)
        column.addWidget(TextLabel(self.tr("Spec sheet"), context.theme, "h3", parent=self))
        column.addWidget(self.search)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        context.tray.changed.connect(self._refresh)
        self._refresh()

    def show_current(self, subject: str) -> None:
        """Mark a subject as the one on paper; the search is left."""
        self._current = subject
        if self.search.text():
            self.search.clear()
        else:
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        rows = self._found() if self.search.text().strip() else self._in_hand()
        self.rows.show_rows(rows)
        self._none.setVisible(not rows)
        index = self.rows.index_of(self._current)
        if index.isValid():
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)

    def _found(self) -> list[Row]:
        text = self.search.text()
        wanted = set(self._context.search(text))
        words = fold(text)
        cards = self._context.catalogue.cards()
        return [self._model_row(c) for c in cards if c.id in wanted or words in fold(c.full_name)]

    def _in_hand(self) -> list[Row]:
        lang, tray = self._context.lang, self._context.tray.ids
        cards = self._context.catalogue.cards()
        card = next((c for c in cards if self._belongs(c)), None)
        rows: list[Row] = []
        if card is not None:
            rows += [Row(self.tr("This model")), self._model_row(card), *version_rows(card, lang)]
        held = [row for c in cards for row in version_rows(c, lang, tray)]
        if held:
            order = {subject: place for place, subject in enumerate(tray)}
            rows += [Row(self.tr("In the comparison")), *sorted(held, key=lambda row: order[row.subject])]
        if card is None:
            rows += [Row(self.tr("All models")), *map(self._model_row, cards)]
        return rows

    def _belongs(self, card: ModelCard) -> bool:
        return bool(self._current) and (
            card.id == self._current or any(v.id == self._current for v in card.variants)
        )  # fmt: skip

    def _model_row(self, card: ModelCard) -> Row:
        count = len(card.variants)
        if count == 1:
            return model_row(card, self.tr("Whole model, 1 version"))
        return model_row(card, self.tr("Whole model, {count} versions").format(count=count))

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        subject = str(index.data(Role.SUBJECT) or "")
        if subject:
            self.subject_chosen.emit(subject)
