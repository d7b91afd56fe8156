"""The window of showroom mode: pages, covers, and the rule that only a PIN opens the way out."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from catalogue_app.store.pin import PinStore
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.public_data import PublicData
from catalogue_app.ui.shell.notice import Notice
from catalogue_app.ui.showroom.attract import AttractScreen
from catalogue_app.ui.showroom.attract_cars import AttractCar
from catalogue_app.ui.showroom.car_page import CarPage
from catalogue_app.ui.showroom.choice import MOST_COMPARED
from catalogue_app.ui.showroom.cleaning import CleaningScreen
from catalogue_app.ui.showroom.compare_page import ComparePage
from catalogue_app.ui.showroom.guard import Guard
from catalogue_app.ui.showroom.idle import IdleWatch
from catalogue_app.ui.showroom.idle_notice import IdleNotice
from catalogue_app.ui.showroom.pin_gate import PinGate
from catalogue_app.ui.showroom.pin_pad import PinPad
from catalogue_app.ui.showroom.scale_page import ScalePage
from catalogue_app.ui.showroom.staff_menu import StaffMenu
from catalogue_app.ui.showroom.times import Times
from catalogue_app.ui.showroom.touch import touch_sheet
from catalogue_app.ui.showroom.wall_page import WallPage
from catalogue_app.ui.tray import CompareTray


class ShowroomWindow(QMainWindow):
    """Begins with the choice of a PIN when there is none, else at rest. `left` tells that it is closed.

    Every `rest` wipes all choices. The window closes for `leave` alone, and for the end of the desktop session.
    """

    left = Signal()

    def __init__(
        self, context: AppContext, data: PublicData, cars: tuple[AttractCar, ...], store: PinStore, times: Times
    ) -> None:
        super().__init__()
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise TypeError("the screens need a QApplication")
        self._context, self._data, self._app = context, data, app
        self._unlocked = False
        self.tray = CompareTray(self, most=MOST_COMPARED)
        self.setWindowTitle(self.tr("Showroom"))
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setMinimumSize(QSize(1024, 640))
        self.setStyleSheet(touch_sheet(context.theme))
        self._build_pages()
        self.attract = AttractScreen(context, cars, times, self)
        self.idle_notice = IdleNotice(context.theme, self, times.warning)
        self.pad = PinPad(context.theme, self)
        self.menu = StaffMenu(context.theme, self)
        self.cleaning = CleaningScreen(context.theme, self, times)
        self.gate = PinGate(context, store, self.pad, times)
        self.idle = IdleWatch(app, times, self)
        self._guard = Guard(app, self, times.hold)
        self._notice = Notice(context.theme, self)
        self._connect()
        QShortcut(QKeySequence("Ctrl+Alt+L"), self, self.ask_pin)
        QShortcut(QKeySequence("Esc"), self, self._back)
        if self.gate.needs_pin:
            self.rest()
        else:
            self.gate.choose()

    def rest(self) -> None:
        """Wipe every choice and show the attract screen."""
        self.idle.stop()
        for cover in (self.idle_notice, self.pad, self.menu):
            cover.hide()
        self.tray.clear()
        self.wall.clear()
        self._to_wall()
        self.attract.setGeometry(self.rect())
        self.attract.show()
        self.attract.raise_()
        self.attract.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Show the wall for a new customer."""
        self.attract.hide()
        self.wall.cards.setFocus(Qt.FocusReason.OtherFocusReason)
        self.idle.start()

    def ask_pin(self) -> None:
        """Ask for the PIN, unless something of the staff's is open already or the screen is being cleaned."""
        if not any(cover.isVisible() for cover in (self.pad, self.menu, self.cleaning)):
            if self.attract.isVisible():
                self.begin()
            self.gate.ask()

    def leave(self) -> None:
        """Close; called after the PIN only."""
        self._unlocked = True
        self.close()

    @property
    def page(self) -> QWidget:
        """The page in sight, below any cover."""
        return self._pages[-1]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Refuse, unless the PIN was given or the session of the desktop ends."""
        if not self._unlocked and not self._app.isSavingSession():
            event.ignore()
            return
        self.idle.stop()
        super().closeEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the attract screen over everything."""
        super().resizeEvent(event)
        self.attract.setGeometry(self.rect())
        self._notice.place()

    def _build_pages(self) -> None:
        body = QWidget(self)
        body.setObjectName("page")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget(body)
        column.addWidget(self._stack)
        self.wall = WallPage(self._context, self._data, self.tray, body)
        self._stack.addWidget(self.wall)
        self._pages: list[QWidget] = [self.wall]
        self.setCentralWidget(body)

    def _connect(self) -> None:
        self.wall.opened.connect(self._open)
        self.wall.again_pressed.connect(self._start_over)
        self.wall.compare_pressed.connect(self._compare)
        self.wall.scale_pressed.connect(self._to_scale)
        self.tray.refused.connect(self._notice.tell)
        self.attract.touched.connect(self.begin)
        self.idle.warned.connect(self.idle_notice.ask)
        self.idle.left.connect(self.idle_notice.show_left)
        self.idle.stayed.connect(self.idle_notice.hide)
        self.idle.expired.connect(self.rest)
        self.idle_notice.stayed.connect(self.idle.start)
        self._guard.held.connect(self.ask_pin)
        self.gate.passed.connect(self._show_menu)
        self.gate.chosen.connect(self.rest)
        self.gate.left.connect(self._on_gate_left)
        self.menu.leave_pressed.connect(self.leave)
        self.menu.clean_pressed.connect(self._clean)
        self.menu.pin_pressed.connect(self._change_pin)
        self.menu.idle_chosen.connect(self._set_idle)
        self.menu.closed.connect(self.menu.hide)
        self.cleaning.ended.connect(self.rest)

    def _show_page(self, page: QWidget) -> None:
        self._pages.append(page)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def _to_wall(self) -> None:
        """Go back to the wall, and let go of every other page."""
        self._stack.setCurrentWidget(self.wall)
        while len(self._pages) > 1:
            self._drop(self._pages.pop())

    def _leave_page(self) -> None:
        """Go back one page."""
        if len(self._pages) > 1:
            old = self._pages.pop()
            self._stack.setCurrentWidget(self.page)
            self._drop(old)

    def _drop(self, page: QWidget) -> None:
        self._stack.removeWidget(page)
        page.deleteLater()

    def _back(self) -> None:
        """Esc closes what staff opened, else goes back a page; it never leaves showroom mode."""
        if self.pad.isVisible():
            self.pad.cancel()
        elif self.menu.isVisible():
            self.menu.hide()
        elif not self.cleaning.isVisible() and not self.attract.isVisible():
            self._leave_page()

    def _open(self, model_id: str) -> None:
        page = CarPage(self._context, self._data, self.tray, model_id, self.wall.proposed(model_id), self)
        page.back_pressed.connect(self._leave_page)
        page.compare_pressed.connect(self._compare)
        self._show_page(page)
        page.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _compare(self) -> None:
        page = ComparePage(self._context, self._data, self.tray, self)
        page.back_pressed.connect(self._leave_page)
        self._show_page(page)
        page.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_scale(self) -> None:
        page = ScalePage(self._context, self.wall.faces, self.size(), self)
        page.back_pressed.connect(self._leave_page)
        page.opened.connect(self._open)
        self._show_page(page)
        page.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start_over(self) -> None:
        self.tray.clear()
        self.wall.clear()

    def _show_menu(self) -> None:
        self.menu.open_menu(self.idle.idle_ms)

    def _change_pin(self) -> None:
        self.menu.hide()
        self.gate.choose()

    def _set_idle(self, seconds: int) -> None:
        self._context.settings.setValue("showroom/idle_s", seconds)
        self.idle.set_idle(seconds * 1000)

    def _clean(self) -> None:
        self.menu.hide()
        self.idle.stop()
        self.cleaning.begin()

    def _on_gate_left(self) -> None:
        """Without a PIN nobody can be let in: showroom mode does not begin."""
        if not self.gate.needs_pin:
            self.leave()
