"""The letterheads of the dealer, one per location: name, address, contact, logo."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.sheets.letterhead import LONGEST, Letterhead, Logo
from catalogue_app.sheets.logo import read_logo
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.printing.letterhead_card import logo_pixmap
from catalogue_app.ui.printing.senders import current_place, read_letterheads, write_letterheads
from catalogue_app.ui.widgets import TextButton, TextLabel

_WIDTH, _LOGO = 520, 72
_JOB = "letterhead logo"
_BLANK = Letterhead("")


class LetterheadDialog(QDialog):
    """Open it with `open()`; it frees itself. `saved` follows when the letterheads are remembered."""

    saved = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._theme = context, context.theme
        self._heads = list(read_letterheads(context.settings)) or [_BLANK]
        self._number = min(current_place(context.settings), len(self._heads) - 1)
        self._logo: Logo | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Letterhead"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(6)
        self._column.addWidget(TextLabel(self.tr("Letterhead"), self._theme, "h3"))
        self._add_places()
        self.place, self.seller = self._pair(self.tr("Location (not printed)"), self.tr("Seller (may stay empty)"))
        (self.name,) = self._pair(self.tr("Name"))
        self.street, self.town = self._pair(self.tr("Street"), self.tr("Postcode and town"))
        self.phone, self.mail = self._pair(self.tr("Telephone"), self.tr("E-mail or website"))
        self._add_logo()
        self.told = TextLabel("", self._theme, "small", "err", self, wrap=True)
        self.told.hide()
        self._column.addWidget(self.told)
        self._add_buttons()
        self.setMinimumWidth(_WIDTH)
        self._show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the fields of one location

    def _show(self) -> None:
        head = self._heads[self._number]
        lines, contact = (*head.lines, "", ""), (*head.contact, "", "")
        fields = (self.place, self.seller, self.name, self.street, self.town, self.phone, self.mail)
        town = " ".join(lines[1:]).strip()
        words = (head.location, head.seller, head.name, lines[0], town, contact[0], contact[1])
        for field, text in zip(fields, words, strict=True):
            field.setText(text)
        self._show_logo(head.logo)
        self.places.setText(self._place_name(self._number))
        self.places.setVisible(len(self._heads) > 1)
        self.less.setVisible(len(self._heads) > 1)

    def _gather(self) -> None:
        """Take the fields into the location in hand."""
        lines = tuple(text for field in (self.street, self.town) if (text := field.text().strip()))
        contact = tuple(text for field in (self.phone, self.mail) if (text := field.text().strip()))
        self._heads[self._number] = replace(
            self._heads[self._number], name=self.name.text().strip(), lines=lines, contact=contact, logo=self._logo,
            location=self.place.text().strip(),
            seller=self.seller.text().strip(),
        )  # fmt: skip

    def _show_logo(self, logo: Logo | None) -> None:
        self._logo = logo
        self._picture.setVisible(logo is not None)
        self.no_logo.setVisible(logo is not None)
        if logo is not None:
            self._picture.setPixmap(logo_pixmap(logo, _LOGO, self.devicePixelRatioF()))

    # -- building

    def _pair(self, *names: str) -> list[QLineEdit]:
        """Put fields side by side, each under its name."""
        row, fields = QHBoxLayout(), []
        row.setSpacing(12)
        for words in names:
            column = QVBoxLayout()
            column.setSpacing(4)
            label, field = TextLabel(words, self._theme, "small", "text2"), QLineEdit(self)
            field.setMaxLength(LONGEST)
            field.setAccessibleName(words)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            row.addLayout(column, 1)
            fields.append(field)
        self._column.addLayout(row)
        return fields

    def _add_places(self) -> None:
        self.places = TextButton("", self._theme, self, small=True, icon_name="chevron-down")
        self.places.clicked.connect(self._open_places)
        self.add = TextButton(self.tr("Another location"), self._theme, self, kind="link", icon_name="plus")
        self.add.clicked.connect(self._add_place)
        self.less = TextButton(self.tr("Remove this location"), self._theme, self, kind="link")
        self.less.clicked.connect(self._remove_place)
        self.menu = QMenu(self)
        self.menu.setFont(self._theme.font("body"))
        self.menu.setAccessibleName(self.tr("Locations"))
        self.menu.triggered.connect(self._on_place)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.places)
        row.addWidget(self.add)
        row.addStretch(1)
        row.addWidget(self.less)
        for button in (self.places, self.add, self.less):
            button.setAutoDefault(False)
        self._column.addLayout(row)

    def _add_logo(self) -> None:
        self._column.addWidget(TextLabel(self.tr("Logo (PNG, JPEG or SVG)"), self._theme, "small", "text2"))
        self._picture = QLabel(self)
        self._picture.setFixedSize(QSize(_LOGO, _LOGO))
        self.pick = TextButton(self.tr("Choose a logo…"), self._theme, self, small=True)
        self.pick.clicked.connect(self._ask_logo)
        self.no_logo = TextButton(self.tr("No logo"), self._theme, self, kind="link")
        self.no_logo.clicked.connect(self._drop_logo)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addWidget(self.pick)
        row.addWidget(self.no_logo)
        row.addStretch(1)
        for button in (self.pick, self.no_logo):
            button.setAutoDefault(False)
        self._column.addLayout(row)

    def _add_buttons(self) -> None:
        cancel = TextButton(self.tr("Cancel"), self._theme, self)
        cancel.clicked.connect(self.close)
        cancel.setAutoDefault(False)
        self.keep = TextButton(self.tr("Keep"), self._theme, self, kind="primary")
        self.keep.clicked.connect(self._keep)
        self.keep.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.keep)
        self._column.addSpacing(10)
        self._column.addLayout(row)

    # -- what is asked for

    def _place_name(self, number: int) -> str:
        head = self._heads[number]
        return head.location or head.name or self.tr("Location {number}").format(number=number + 1)

    @Slot()
    def _open_places(self) -> None:
        self._gather()
        self.menu.clear()
        for number in range(len(self._heads)):
            action = self.menu.addAction(self._place_name(number))
            action.setData(number)
        self.menu.popup(self.places.mapToGlobal(self.places.rect().bottomLeft()))

    @Slot(QAction)
    def _on_place(self, action: QAction) -> None:
        self._number = int(action.data())
        self._show()

    @Slot()
    def _add_place(self) -> None:
        self._gather()
        self._heads.append(_BLANK)
        self._number = len(self._heads) - 1
        self._show()
        self.place.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _remove_place(self) -> None:
        del self._heads[self._number]
        self._number = min(self._number, len(self._heads) - 1)
        self._show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _ask_logo(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a logo"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures") + " (*.png *.jpg *.jpeg *.svg)")
        dialog.fileSelected.connect(self._read_logo)
        dialog.open()

    @Slot(str)
    def _read_logo(self, path: str) -> None:
        if path:
            self._context.jobs.run(partial(read_logo, Path(path)), self._on_logo, self._no_logo, token=_JOB)

    def _on_logo(self, logo: Logo) -> None:
        self.told.hide()
        self._show_logo(logo)

    def _no_logo(self, error: Exception) -> None:
        """Say what is wrong with the picture; a bug goes on to the error dialog."""
        if not isinstance(error, CatalogueProblem):
            raise error
        self._tell(error.in_(self._context.lang))

    @Slot()
    def _drop_logo(self) -> None:
        self._show_logo(None)

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.show()

    @Slot()
    def _keep(self) -> None:
        self._gather()
        filled = [head for head in self._heads if head != _BLANK]
        nameless = next((n for n, head in enumerate(self._heads) if head != _BLANK and not head.name), None)
        if nameless is not None:
            self._number = nameless
            self._show()
            self._tell(self.tr("Fill in the name: without it there is no letterhead."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        current = self._heads[self._number]
        write_letterheads(self._context.settings, filled, filled.index(current) if current in filled else 0)
        self.saved.emit()
        self.close()
