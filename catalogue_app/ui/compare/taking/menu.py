"""The menu of "Take home"."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from catalogue_app.ui.compare.taking.choice import Form
from catalogue_app.ui.theme import Theme


class TakeMenu(QMenu):
    """`wanted` carries a value of `Form`."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(theme.font("body"))
        self.setAccessibleName(self.tr("Take home"))
        for form, words in (
            (Form.PDF, self.tr("PDF…")),
            (Form.PRINT, self.tr("Print…")),
            (Form.XLSX, self.tr("Excel…")),
            (Form.CSV, self.tr("CSV…")),
            (Form.PICTURE, self.tr("Picture…")),
            (Form.COPY, self.tr("Copy picture and rows")),
            (Form.CODE, self.tr("Code for the customer…")),
        ):
            if form in (Form.XLSX, Form.PICTURE, Form.CODE):
                self.addSeparator()
            action = QAction(words, self)
            action.setObjectName(form)
            action.setData(str(form))
            self.addAction(action)
        self.triggered.connect(self._report)

    @Slot(QAction)
    def _report(self, action: QAction) -> None:
        self.wanted.emit(str(action.data()))
