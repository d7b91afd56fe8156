"""The code for the customer, to be scanned from the screen or written down."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from catalogue_app.comparison.kept import Kept
from catalogue_app.exchange.kept_shelf import KeptShelf
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.ui.compare.taking.qr_view import QrView
from catalogue_app.ui.compare.taking.work import Code, make_code
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import TextButton, TextLabel
from catalogue_app.ui.widgets.copy_links import COPIED_MS

_SIDE = 330  # px


class CodeDialog(QDialog):
    """Gives out the code while it opens: a copy is kept here, so that the short code finds it.

    Open it with `open()`; it frees itself.
    """

    def __init__(self, context: AppContext, shelf: KeptShelf, kept: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.code: Code | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Code for the customer"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(12)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # as large as the code, which comes later
        self._column.addWidget(TextLabel(self.tr("Code for the customer"), theme, "h3"))
        self.picture = QrView(_SIDE, self)
        self._column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.short = TextLabel("", theme, "h2", parent=self)
        font = QFont(self.short.font())
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
        self.short.setFont(font)
        self.short.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._column.addWidget(self.short, 0, Qt.AlignmentFlag.AlignHCenter)
        words = self.tr(
            "Scan or type it in the search field. On this computer the nine characters are enough; the QR code opens "
            "the comparison on every computer with this catalogue, and what changed since is marked."
        )
        self.told = TextLabel(words, theme, "body", "text2", self, wrap=True)
        self.told.setFixedWidth(_SIDE + 70)
        self._column.addWidget(self.told)
        self._add_buttons()
        self._back = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._back.timeout.connect(self._offer)
        context.jobs.run(partial(make_code, shelf, kept), self._show, self._failed)

    def _add_buttons(self) -> None:
        self.copy = TextButton(self.tr("Copy code"), self._context.theme, self, icon_name="copy")
        self.copy.setObjectName("copyCode")
        self.copy.setEnabled(False)
        self.copy.clicked.connect(self._copy)
        close = TextButton(self.tr("Close"), self._context.theme, self, kind="primary")
        close.setObjectName("close")
        close.clicked.connect(self.close)
        close.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(close)
        self._column.addLayout(row)

    def _show(self, code: Code) -> None:
        self.code = code
        self.picture.show_code(code.matrix)
        self.picture.setAccessibleDescription(code.given.short)
        self.short.setText(code.given.short)
        self.short.setAccessibleName(self.tr("Code: {code}").format(code=" ".join(code.given.short)))
        self.copy.setEnabled(True)

    def _failed(self, error: Exception) -> None:
        """Say what is wrong with the disk; a bug goes on to the error dialog."""
        if not isinstance(error, CatalogueProblem):
            raise error
        self.picture.hide()
        self.short.hide()
        self.told.setProperty("tone", "err")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.told.setText(error.in_(self._context.lang))

    @Slot()
    def _copy(self) -> None:
        if self.code is not None:
            QGuiApplication.clipboard().setText(self.code.given.short)
            done = self.tr("Copied")
            self.copy.setMinimumWidth(self.copy.width())
            self.copy.setText(done)
            self._back.start()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.copy, done))

    @Slot()
    def _offer(self) -> None:
        self.copy.setText(self.tr("Copy code"))
