"""The window of the showroom overview, for a second screen of 17 inch or more."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QMoveEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.formatting import format_date, format_number
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.sheets import overview_words, words
from catalogue_app.sheets.overview import Overview, overview_of
from catalogue_app.sheets.overview_data import DUTCH, both
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.window import other_screen
from catalogue_app.ui.overview.delegate import OverviewDelegate
from catalogue_app.ui.overview.head import OverviewHead
from catalogue_app.ui.overview.lines import LEAST_MM, lines_of, too_small
from catalogue_app.ui.overview.roll import RollingList, RollTimes
from catalogue_app.ui.printing.senders import current_letterhead
from catalogue_app.ui.widgets import TextLabel

_REQUEST = "overview-window"
_MM = 25.4


@dataclass(frozen=True, slots=True)
class OverviewContent:
    """What the window shows: the overview and the fixed legal texts as far as the rules hold them."""

    overview: Overview
    wordings: tuple[str, ...] = ()


def read_overview(catalogue: Catalogue) -> OverviewContent:
    """Return what the window shows; for a job. Raises CatalogueProblem."""
    from catalogue_app import resources
    from catalogue_app.exchange.rule_files import read_rules
    from catalogue_app.linting.draft import Template

    book = read_rules(resources.rules() / "nl.yaml")
    return OverviewContent(overview_of(catalogue), book.wordings(Template.OVERVIEW, _today()))


class OverviewWindow(QMainWindow):
    """In Dutch whatever the language of the program, which stands as a second line below the titles.

    It shows what customers may see and only official figures. `closed` tells that it is gone; Esc closes it, F11 fills
    the screen.
    """

    closed = Signal()
    read = Signal()  # the overview is there

    def __init__(self, context: AppContext, times: RollTimes | None = None) -> None:
        super().__init__()
        self._context, self._times = context, times or RollTimes()
        self._content: OverviewContent | None = None
        self.roll: RollingList | None = None
        self.head: OverviewHead | None = None
        self.warning: TextLabel | None = None
        self.setWindowTitle(self.tr("Showroom overview"))
        self.setMinimumSize(QSize(800, 600))
        self._place()
        self._put(QWidget(self))
        QShortcut(QKeySequence("F11"), self, self.toggle_full_screen)
        QShortcut(QKeySequence("Esc"), self, self.close)
        context.language_changed.connect(self._rebuild)
        context.theme_changed.connect(self._rebuild)
        context.motion_changed.connect(self._on_motion)
        context.jobs.run(partial(read_overview, context.public_catalogue), self._on_read, self._on_fault,
                         token=_REQUEST)  # fmt: skip

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stand in a window."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop reading, and tell."""
        self._context.jobs.forget(_REQUEST)
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether it is large enough."""
        super().resizeEvent(event)
        self._measure()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Another screen may have other pixels."""
        super().moveEvent(event)
        self._measure()

    def _on_read(self, content: OverviewContent) -> None:
        self._content = content
        self._rebuild()
        self.read.emit()

    def _on_fault(self, error: Exception) -> None:
        if not isinstance(error, CatalogueProblem):
            raise error
        told = f"{error.told.in_(self._context.lang)} {error.way_out.in_(self._context.lang)}"
        holder, box = self._page()
        box.setContentsMargins(48, 48, 48, 48)
        box.addWidget(TextLabel(told.strip(), self._context.theme, "lead", wrap=True))
        box.addStretch(1)
        self._put(holder)

    def _rebuild(self) -> None:
        self.setWindowTitle(self.tr("Showroom overview"))
        if self._content is None:
            return
        context, overview = self._context, self._content.overview
        theme = context.theme
        also = None if context.lang == DUTCH else context.lang
        title = both(overview_words.TITLE, also)
        holder, box = self._page()
        self.head = OverviewHead(title["nl"], title["also"], self._signed(overview), theme, holder)
        self.roll = RollingList(
            lines_of(overview, also, self._content.wordings), self._times, holder, calm=context.reduced_motion
        )
        self.roll.setItemDelegate(OverviewDelegate(theme, self.roll))
        self.roll.setAccessibleName(self.tr("Showroom overview"))
        self.roll.top_changed.connect(self.head.show_line)
        self.warning = TextLabel("", theme, "lead", "warn", holder, bold=True, wrap=True)
        self.warning.setContentsMargins(24, 8, 24, 8)
        self.warning.hide()
        box.addWidget(self.head)
        box.addWidget(self.roll, 1)
        box.addWidget(self.warning)
        self._put(holder)
        self.roll.setFocus(Qt.FocusReason.OtherFocusReason)
        self._measure()

    def _signed(self, overview: Overview) -> str:
        """The dealer, the day it is shown, and that of the data."""
        dealer = current_letterhead(self._context.settings)
        return " · ".join(part for part in (dealer.name if dealer else "", _days(overview)) if part)

    def _page(self) -> tuple[QWidget, QVBoxLayout]:
        holder = QWidget(self)
        holder.setProperty("surface", True)
        holder.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        return holder, box

    def _put(self, body: QWidget) -> None:
        self.setCentralWidget(body)
        body.show()

    def _measure(self) -> None:
        """Say it where the picture is smaller than the decree allows."""
        if self.warning is None:
            return
        screen = self.screen()
        across = self.width() * _MM / screen.physicalDotsPerInchX()
        down = self.height() * _MM / screen.physicalDotsPerInchY()
        small = too_small(across, down)
        if small:
            size = [format_number(mm / 10, self._context.lang, 1) for mm in (across, down)]
            least = [format_number(mm / 10, self._context.lang, 0) for mm in LEAST_MM]
            told = self.tr("This picture is {width} × {height} cm; the law asks for at least {long} × {short} cm.")
            self.warning.setText(told.format(width=size[0], height=size[1], long=least[0], short=least[1]))
        self.warning.setVisible(small)

    def _on_motion(self) -> None:
        if self.roll is not None:
            self.roll.set_calm(self._context.reduced_motion)

    def _place(self) -> None:
        """Fill the other screen when there is one."""
        other = other_screen()
        if other is None:
            self.resize(1280, 1024)
        else:
            self.setGeometry(other.availableGeometry())
            self.setWindowState(Qt.WindowState.WindowFullScreen)


def _today() -> date:
    return datetime.now().astimezone().date()


def _days(overview: Overview) -> str:
    """The day it is shown, and that of the data."""
    today = _today()
    edition = date.fromisoformat(overview.edition)
    shown, known = (format_date(PartialDate(d.year, d.month, d.day), DUTCH) for d in (today, edition))
    return f"{shown} · {words.EDITION.filled(date=known).in_(DUTCH)}"
