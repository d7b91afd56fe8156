"""The middle: which page of what, how large, and the page itself."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.sheet.preview import Preview, Zoom
from catalogue_app.ui.widgets import ElidedLabel, EmptyState, IconButton, SegmentedControl, TextButton
from catalogue_app.ui.widgets.kinetic import make_kinetic


class Stage(QWidget):
    """Shows the pages one at a time, or says why there is none."""

    back_pressed = Signal()
    models_pressed = Signal()
    retry_pressed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._theme = theme
        self._pages: tuple[bytes, ...] = ()
        self._number, self._name = 0, ""
        self.back = IconButton("chevron-left", self.tr("Back"), theme, self)
        self.title = ElidedLabel("", theme, "body_l", parent=self)
        self.before = IconButton("chevron-left", self.tr("Page before"), theme, self, quiet=False)
        self.after = IconButton("chevron-right", self.tr("Next page"), theme, self, quiet=False)
        self.zoom = SegmentedControl(
            [("fit", self.tr("Fit")), ("full", self.tr("100 %"))], "fit", theme, self.tr("Size of the page"), self
        )
        self.preview = Preview(theme, self)
        make_kinetic(self.preview, reduced_motion=context.reduced_motion)
        self.empty = EmptyState(
            self.tr("Choose a model first"),
            self.tr("Choose one at the left, or open a model and press Spec sheet. The page then appears here."), theme,
        )  # fmt: skip
        models = TextButton(self.tr("To the models"), theme, self.empty)
        models.clicked.connect(self.models_pressed)
        self.empty.add_button(models)
        self._problem: EmptyState | None = None
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.preview)
        self._lay_out()
        self.back.clicked.connect(self.back_pressed)
        self.before.clicked.connect(self._page_before)
        self.after.clicked.connect(self._page_after)
        self.zoom.chosen.connect(self._on_zoom)
        self._show_bar()

    @property
    def pages(self) -> tuple[bytes, ...]:
        """The pages that are shown."""
        return self._pages

    def show_waiting(self, name: str) -> None:
        """Show an empty sheet while the page is being made; the old page stays until the new one comes."""
        self._name = name
        if self._stack.currentWidget() is not self.preview:
            self.preview.page.show_page(None)
            self._stack.setCurrentWidget(self.preview)
        self._show_bar()

    def show_pages(self, name: str, pages: tuple[bytes, ...]) -> None:
        """Show the first page."""
        self._name, self._pages, self._number = name, pages, 0
        self._stack.setCurrentWidget(self.preview)
        self._show_page()

    def show_problem(self, sentence: str) -> None:
        """Say why there is no page, with a button to try again."""
        self._pages = ()
        if self._problem is not None:
            self._stack.removeWidget(self._problem)
            self._problem.deleteLater()
        problem = EmptyState(self.tr("This sheet cannot be made"), sentence, self._theme, warning=True)
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

    def _show_page(self) -> None:
        self.preview.page.show_page(self._pages[self._number])
        self.preview.verticalScrollBar().setValue(0)
        self._show_bar()

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
        self.preview.set_zoom("full" if key == "full" else "fit")
