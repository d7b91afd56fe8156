"""The controls at the right of the top bar that decide who looks: customer view, the second screen, showroom."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import IconButton, TextButton


class ViewControls(QWidget):
    """`customer_toggled` asks for the other view; the rest is for the dealer and not there in customer view."""

    customer_toggled = Signal()
    send_requested = Signal()
    clear_requested = Signal()
    close_requested = Signal()
    showroom_requested = Signal()
    overview_requested = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme, dealer = context.theme, context.audience == "dealer"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.customer = TextButton(self.tr("Customer view"), theme, self, icon_name="customer")
        self.customer.setCheckable(True)
        self.customer.setChecked(not dealer)
        self.customer.setToolTip(self.tr("Customer view (C)"))
        self.customer.clicked.connect(self._on_customer)
        row.addWidget(self.customer)
        self.more = IconButton("chevron-down", self.tr("What customers see"), theme, self)
        self.more.clicked.connect(self._open_menu)
        row.addWidget(self.more)
        row.addSpacing(8 if dealer else 0)
        self.showroom = TextButton(self.tr("Showroom"), theme, self, icon_name="monitor")
        self.showroom.setToolTip(self.tr("Showroom (F11)"))
        self.showroom.clicked.connect(self.showroom_requested)
        row.addWidget(self.showroom)
        self._words = [(button, button.text()) for button in (self.customer, self.showroom)]
        self.more.setVisible(dealer)
        self.showroom.setVisible(dealer)
        self.menu = self._menu()

    def show_words(self, shown: bool) -> None:
        """Show words beside the icons, or the icons alone where the bar is short of room."""
        for button, words in self._words:
            button.setText(words if shown else "")
            button.setIconSize(QSize(18, 18))
        self.updateGeometry()  # at once: the bar measures right after

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("What customers see"))
        reports = self._checked(menu, self.tr("Show customers reported figures too, each with its mark"))
        reports.setChecked(self._context.with_reports)
        reports.toggled.connect(self._context.set_with_reports)
        menu.addSeparator()
        for words, signal in (
            (self.tr("Send this page to the customer’s screen") + "\tCtrl+Shift+K", self.send_requested),
            (self.tr("Clear the customer’s screen"), self.clear_requested),
            (self.tr("Close the customer’s screen"), self.close_requested),
            (self.tr("Showroom overview of consumption and CO₂"), self.overview_requested),
        ):
            menu.addAction(words).triggered.connect(signal)
        menu.addSeparator()
        calm = self._checked(menu, self.tr("Less motion"))
        calm.setChecked(self._context.reduced_motion)
        calm.toggled.connect(self._context.set_reduced_motion)
        return menu

    def _checked(self, menu: QMenu, words: str) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        return action

    def _open_menu(self) -> None:
        corner = self.more.mapToGlobal(self.more.rect().bottomRight())
        corner.setX(corner.x() - self.menu.sizeHint().width())
        self.menu.popup(corner)

    def _on_customer(self) -> None:
        # The bar is built anew when the other view is ready; until then the button stays as it is.
        self.customer.setChecked(self._context.audience == "customer")
        self.customer_toggled.emit()
