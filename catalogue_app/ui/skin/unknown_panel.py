"""What we do not know, each with the question to ask the importer, ready to copy."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.model.shares import shares
from catalogue_app.ui.skin.data import Version
from catalogue_app.ui.skin.questions import Unknown
from catalogue_app.ui.widgets import Hairline, TextButton


class UnknownPanel(Section):
    """A customer is told what is not known; what to ask the importer is for the dealer. `told` says what was copied."""

    told = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self._asks = context.audience == "dealer"
        title = self.tr("What we do not know") if self._asks else self.tr("What is not stated here")
        self.setAccessibleName(title)
        self._questions: list[str] = []
        self._list: QWidget | None = None
        head = QHBoxLayout()
        head.addWidget(label(self.theme, title, "h4", "text", self))
        head.addStretch()
        self._all = TextButton(self.tr("Copy all questions"), self.theme, self, icon_name="copy", small=True)
        self._all.clicked.connect(self._copy_all)
        head.addWidget(self._all)
        self.box.addLayout(head)
        self.box.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_version(self, version: Version) -> None:
        """Show what is not known of a version."""
        if self._list is not None:
            self.box.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
        self._questions = []
        self._list = QWidget(self)
        columns = self._columns(self._list)
        column = columns[0]
        weights = [len(u.sentence.en) + len(u.question.en if u.question is not None else "") for u in version.unknown]
        for numbers, column in zip(shares(weights, len(columns)), columns, strict=False):
            for number in numbers:
                if number != numbers[0]:
                    column.addWidget(Hairline(self._list))
                self._add(column, version.unknown[number], self._list)
            column.addStretch()
        if not version.unknown:
            words = self.tr("Each layer has a source, a developer and a maker.")
            column.addWidget(label(self.theme, words, "body", "text2", self._list, wrap=True))
        self._all.setVisible(len(self._questions) > 1)
        self.box.addWidget(self._list)
        self._list.show()

    @staticmethod
    def _columns(parent: QWidget) -> list[QVBoxLayout]:
        row, columns = QHBoxLayout(parent), [QVBoxLayout(), QVBoxLayout()]
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(48)
        for column in columns:
            column.setSpacing(8)
            row.addLayout(column, 1)
        return columns

    def _add(self, column: QVBoxLayout, unknown: Unknown, parent: QWidget) -> None:
        lang = self.context.lang
        sentence = label(self.theme, unknown.sentence.in_(lang), "body", "text", parent, wrap=True)
        column.addWidget(sentence)
        if unknown.question is None or not self._asks:
            return
        row = QHBoxLayout()
        row.setSpacing(16)
        question = unknown.question.in_(lang)
        row.addWidget(label(self.theme, question, "small", "text2", parent, wrap=True), 1)
        button = TextButton(self.tr("Copy"), self.theme, parent, icon_name="copy", small=True)
        button.setAccessibleName(self.tr("Copy the question: {question}").format(question=question))
        button.setProperty("question", len(self._questions))
        button.clicked.connect(self._copy_one)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self._questions.append(question)

    @Slot()
    def _copy_one(self) -> None:
        button = self.sender()
        if button is not None:
            QGuiApplication.clipboard().setText(self._questions[int(button.property("question"))])
            self.told.emit(self.tr("The question is on the clipboard."))

    @Slot()
    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._questions))
        self.told.emit(self.tr("{count} questions are on the clipboard.").format(count=len(self._questions)))
