"""The middle: which page of what, how large, and the page itself."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.printing.drawing import Drawn, draw_page, page_size
from catalogue_app.ui.printing.preview import ZOOMS, Preview, Zoom
from catalogue_app.ui.widgets import ElidedLabel, EmptyState, IconButton, SegmentedControl, TextButton
from catalogue_app.ui.widgets.kinetic import make_kinetic

_JOB = "print picture"
_QUIET_MS = 150  # a page that comes sooner shows no empty sheet
_RESIZE_MS = 60


class Stage(QWidget):
    """Shows the pages one at a time, or says why there is none. `drawn` follows each page that is on screen."""

    back_pressed = Signal()
    add_pressed = Signal()
    retry_pressed = Signal()
    drawn = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._context, self._theme = context, theme
        self._pages: tuple[bytes, ...] = ()
        self._number, self._name = 0, ""
        self.back = IconButton("chevron-left", self.tr("Back"), theme, self)
        self.title = ElidedLabel("", theme, "body_l", parent=self)
        self.before = IconButton("chevron-left", self.tr("Page before"), theme, self, quiet=False)
        self.after = IconButton("chevron-right", self.tr("Next page"), theme, self, quiet=False)
        sizes = [("fit", self.tr("Fit")), ("full", self.tr("100 %")), ("double", self.tr("200 %"))]
        self.zoom = SegmentedControl(sizes, "fit", theme, self.tr("Size of the page"), self)
        self.preview = Preview(theme, self)
        make_kinetic(self.preview, reduced_motion=context.reduced_motion)
        self.empty = EmptyState(
            self.tr("Nothing to look at yet"),
            self.tr("Add a model, a version, a comparison or the whole range. The page then appears here."), theme,
        )  # fmt: skip
        add = TextButton(self.tr("Add"), theme, self.empty, icon_name="plus")
        add.clicked.connect(self.add_pressed)
        self.empty.add_button(add)
        self._problem: EmptyState | None = None
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.preview)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._show_sheet)
        self._redraw = QTimer(self, singleShot=True, interval=_RESIZE_MS)
        self._redraw.timeout.connect(self._draw)
        self._lay_out()
        self.back.clicked.connect(self.back_pressed)
        self.before.clicked.connect(self._page_before)
        self.after.clicked.connect(self._page_after)
        self.zoom.chosen.connect(self._on_zoom)
        self.preview.resized.connect(self._redraw.start)
        self._show_bar()

    @property
    def pages(self) -> tuple[bytes, ...]:
        """The pages that are shown."""
        return self._pages

    @property
    def problem(self) -> str:
        """Why there is no page; empty where there is one."""
        shown = self._problem is not None and self._stack.currentWidget() is self._problem
        return self._problem.accessibleDescription() if shown and self._problem is not None else ""

    def show_empty(self) -> None:
        """Show that nothing is chosen."""
        self._forget()
        self._name, self._pages = "", ()
        self._stack.setCurrentWidget(self.empty)
        self._show_bar()

    def show_waiting(self, name: str) -> None:
        """The pages are being made; those before stay for a moment."""
        self._name = name
        self._quiet.start()
        self._show_bar()

    def show_pages(self, name: str, pages: tuple[bytes, ...], *, same: bool = False) -> None:
        """Show pages; of the same sheet the page that is looked at, else the first."""
        self._forget()
        self._number = min(self._number, len(pages) - 1) if same else 0
        self._name, self._pages = name, pages
        self._stack.setCurrentWidget(self.preview)
        self._show_page()

    def show_problem(self, sentence: str) -> None:
        """Say why there is no page, with a button to try again."""
        self._forget()
        self._pages = ()
        if self._problem is not None:
            self._stack.removeWidget(self._problem)
            self._problem.deleteLater()
        problem = EmptyState(self.tr("This sheet cannot be made"), sentence, self._theme, warning=True)
        problem.setAccessibleDescription(sentence)
        again = TextButton(self.tr("Try again"), self._theme, problem)
        again.clicked.connect(self.retry_pressed)
        problem.add_button(again)
        self._problem = problem
        self._stack.addWidget(problem)
        self._stack.setCurrentWidget(problem)
        self._show_bar()

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the page fitted in or at its true size."""
        self.zoom.set_current(zoom)
        self.preview.set_zoom(zoom)

    def _forget(self) -> None:
        self._quiet.stop()
        self._redraw.stop()
        self._context.jobs.forget(_JOB)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 12, 20, 0)
        bar.setSpacing(8)
        bar.addWidget(self.back)
        bar.addWidget(self.title, 1)
        for widget in (self.before, self.after, self.zoom):
            bar.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)

    @Slot()
    def _show_sheet(self) -> None:
        """It takes longer: an empty sheet with the number of the page instead of another sheet's page."""
        self._pages = ()
        self.preview.page.show_picture(None)
        self.preview.page.show_waiting(self.tr("Page {number} is being made").format(number=1))
        self._stack.setCurrentWidget(self.preview)
        self._show_bar()

    def _show_page(self) -> None:
        self.preview.set_points(page_size(self._pages[self._number]))
        self.preview.verticalScrollBar().setValue(0)
        self._redraw.stop()
        self._draw()
        self._show_bar()

    @Slot()
    def _draw(self) -> None:
        if not self._pages:
            return
        size, ratio = self.preview.page.page_size, self.devicePixelRatioF()
        work = partial(draw_page, self._pages[self._number], self._number, size, ratio)
        self._context.jobs.run(work, self._on_drawn, token=_JOB)

    def _on_drawn(self, drawn: Drawn) -> None:
        self.preview.page.show_picture(drawn.image)
        self.drawn.emit()

    def _show_bar(self) -> None:
        count = len(self._pages)
        self.before.setVisible(count > 1)
        self.after.setVisible(count > 1)
        self.before.setEnabled(self._number > 0)
        self.after.setEnabled(self._number < count - 1)
        self.zoom.setVisible(self._stack.currentWidget() is self.preview)
        where = self.tr("page {number} of {count}").format(number=self._number + 1, count=count) if count else ""
        self.title.setText(" · ".join(part for part in (self._name, where) if part))
        self.preview.setAccessibleName(self.tr("Preview: {title}").format(title=self.title.text()))

    @Slot()
    def _page_before(self) -> None:
        self._number -= 1
        self._show_page()

    @Slot()
    def _page_after(self) -> None:
        self._number += 1
        self._show_page()

    @Slot(str)
    def _on_zoom(self, key: str) -> None:
        self.preview.set_zoom(next(zoom for zoom in ZOOMS if zoom == key))
