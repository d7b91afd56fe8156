"""The left column: the queue, what the rules say of the sheet that is looked at, and the button that prints."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.printing.batch import MOST_TOGETHER, Way
from catalogue_app.ui.printing.desk import Counts, PrintDesk
from catalogue_app.ui.printing.findings_panel import FindingsPanel
from catalogue_app.ui.printing.queue_view import QueueView
from catalogue_app.ui.widgets import Hairline, IconButton, TextButton, TextLabel

_DUPLEX = "duplex"
_FINDINGS_SHARE = 0.32  # of the height at most


class QueuePanel(QWidget):
    """`out_wanted` carries a value of `Way`."""

    add_pressed = Signal()
    remove_pressed = Signal()
    out_wanted = Signal(str)

    def __init__(self, context: AppContext, desk: PrintDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._desk = context.theme, desk
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = TextLabel("", self._theme, "h3")
        self.add = TextButton(self.tr("Add"), self._theme, self, icon_name="plus", small=True)
        self.add.clicked.connect(self.add_pressed)
        self.view = QueueView(context, desk.queue, self)
        self.view.remove_wanted.connect(self.remove_pressed)
        self.findings = FindingsPanel(context, self)
        words = self.tr("The queue is empty. Add a sheet, or open a model and press Ctrl P.")
        self.empty = TextLabel(words, self._theme, "body", "text2", self, wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.summary = TextLabel("", self._theme, "small", "text2", self, wrap=True)
        self.print = TextButton("", self._theme, self, kind="primary", icon_name="print")
        self.print.clicked.connect(self._print)
        self.more = IconButton("chevron-down", self.tr("Other ways: both sides, PDF, folder, ZIP"), self._theme, self,
                               quiet=False)  # fmt: skip
        self.more.clicked.connect(self._open_menu)
        self.menu = self._make_menu()
        self._lay_out()
        self.view.chosen_changed.connect(self._enable)
        self.refresh()

    def refresh(self) -> None:
        """Show how the queue stands."""
        counts = self._desk.counts()
        self.title.setText(self.tr("Queue {count}").format(count=counts.all) if counts.all else self.tr("Queue"))
        self.summary.setText(self._summary(counts))
        for widget in (self.summary, *self.tools):
            widget.setVisible(bool(counts.all))
        words = self.tr("Print 1 document") if counts.ready == 1 else self.tr("Print {count} documents")
        words = words.format(count=counts.ready) if counts.ready else self.tr("Nothing to print yet")
        self.print.setText(words)
        self.print.setAccessibleName(words)
        self.print.setEnabled(bool(counts.ready))
        self.more.setEnabled(bool(counts.all))
        for action in self.menu.actions():
            action.setEnabled(action is self.duplex or bool(counts.ready))
        pdf = self.menu.findChild(QAction, Way.PDF)
        if isinstance(pdf, QAction):
            book = self.tr("One PDF with bookmarks…")
            many = self.tr("One PDF (at most {most} sheets)").format(most=MOST_TOGETHER)
            pdf.setText(self.tr("PDF…") if counts.ready <= 1 else book if counts.ready <= MOST_TOGETHER else many)
            pdf.setEnabled(1 <= counts.ready <= MOST_TOGETHER)
        self.view.setVisible(bool(counts.all))
        self.empty.setVisible(not counts.all)
        self._enable()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of the height to the queue."""
        super().resizeEvent(event)
        self.findings.setFixedHeight(round(self.height() * _FINDINGS_SHARE))

    def _summary(self, counts: Counts) -> str:
        parts = [self.tr("{ready} of {count} ready").format(ready=counts.ready, count=counts.all)]
        copies = sum(item.copies for item in self._desk.ready()) if counts.ready else 0
        if copies != counts.ready:
            parts.append(self.tr("{count} copies").format(count=copies))
        if counts.blocked:
            parts.append(self.tr("{count} blocked").format(count=counts.blocked))
        if counts.asking:
            parts.append(self.tr("{count} to look at first").format(count=counts.asking))
        if counts.waiting:
            parts.append(self.tr("{count} being checked").format(count=counts.waiting))
        return " · ".join(parts)

    def _lay_out(self) -> None:
        head, below, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.add)
        below.setSpacing(0)
        below.addWidget(self.summary, 1)
        self.tools = []
        for name, words, slot in (
            ("chevron-up", self.tr("Up (Ctrl+Up)"), self._up),
            ("chevron-down", self.tr("Down (Ctrl+Down)"), self._down),
            ("close", self.tr("Remove (Del); Ctrl+Z brings it back"), self.remove_pressed),
        ):
            tool = IconButton(name, words, self._theme, self, side=32)
            tool.clicked.connect(slot)
            self.tools.append(tool)
            below.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        foot.setSpacing(8)
        foot.addWidget(self.print, 1)
        foot.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 12, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(below)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(Hairline(self))
        column.addWidget(self.findings)
        column.addLayout(foot)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setFont(self._theme.font("body"))
        menu.setAccessibleName(self.tr("Ways to print and save"))
        self.duplex = QAction(self.tr("On both sides of the paper"), menu)
        self.duplex.setObjectName(_DUPLEX)
        self.duplex.setCheckable(True)
        for way, words in (
            (Way.PRINT, self.tr("Print…")),
            (Way.PDF, self.tr("PDF…")),
            (Way.FOLDER, self.tr("A PDF for each, into a folder…")),
            (Way.ZIP, self.tr("ZIP with a folder for each brand…")),
        ):
            if way is Way.PDF:
                menu.addAction(self.duplex)
                menu.addSeparator()
            action = QAction(words, menu)
            action.setObjectName(way)
            menu.addAction(action)
        menu.triggered.connect(self._on_way)
        return menu

    @Slot()
    def _enable(self) -> None:
        for tool in self.tools:
            tool.setEnabled(bool(self.view.chosen))

    @Slot()
    def _up(self) -> None:
        self.view.step(-1)

    @Slot()
    def _down(self) -> None:
        self.view.step(1)

    @Slot()
    def _print(self) -> None:
        self.out_wanted.emit(Way.PRINT)

    @Slot()
    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().topLeft()) - QPoint(0, self.menu.sizeHint().height()))

    @Slot(QAction)
    def _on_way(self, action: QAction) -> None:
        if action is not self.duplex:
            self.out_wanted.emit(action.objectName())
