"""Taking a comparison home: what the compare page plugs in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QMimeData, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from catalogue_app.comparison.kept import Kept
from catalogue_app.comparison.narrow import narrow
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.sheets.compare_order import Order
from catalogue_app.ui.compare.folders import clean_name, last_folder, remember_folder
from catalogue_app.ui.compare.keeping.work import changes_of
from catalogue_app.ui.compare.port import Compared
from catalogue_app.ui.compare.present import Present
from catalogue_app.ui.compare.showing import Counts, Showing, counts_of
from catalogue_app.ui.compare.taking.choice import Choice, Form
from catalogue_app.ui.compare.taking.code_dialog import CodeDialog
from catalogue_app.ui.compare.taking.menu import TakeMenu
from catalogue_app.ui.compare.taking.options import OptionsDialog
from catalogue_app.ui.compare.taking.progress import TakeStrip
from catalogue_app.ui.compare.taking.work import Copied, Job, make_copy, make_file, make_pages
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.printing.output import a4_printer, print_pages

T = TypeVar("T")
_JOB = "comparison to take home"
_ROWS_AS_TABS = "text/tab-separated-values"


class Taking(QObject):
    """Opens the menu under `anchor` and does what is chosen in it, one thing at a time.

    Put `strip` between the bar and the table: it says what is made, what was saved where, and what went wrong.
    """

    def __init__(self, context: AppContext, page: Compared, anchor: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._page, self._anchor, self._widget = context, page, anchor, parent
        self._present = Present(context, page)
        self._printer: QPrinter | None = None
        self._pages: tuple[bytes, ...] = ()
        self._stop = Event()
        self.strip = TakeStrip(context.theme, parent)
        self.strip.cancelled.connect(self._cancel)
        self.menu = TakeMenu(context.theme, anchor)
        self.menu.wanted.connect(self.take)

    @Slot()
    def open_menu(self) -> None:
        """Offer the ways to take it home."""
        if self._present.any:
            self.menu.popup(self._anchor.mapToGlobal(self._anchor.rect().bottomLeft()))

    @Slot(str)
    def take(self, form: str) -> None:
        """Begin with one of the ways, by its value."""
        wanted, showing = Form(form), self._page.showing
        if not self._present.any:
            return
        if wanted is Form.CODE:
            self._open_code()
        elif wanted is Form.COPY:
            self._copy(Choice(showing.rows, self._context.lang, self._reported_anyway, with_code=False))
        else:
            dialog = OptionsDialog(self._context, wanted, self._counts(), showing.rows, self._widget.window())
            dialog.agreed.connect(self._print if wanted is Form.PRINT else partial(self._ask_file, wanted))
            dialog.setWindowModality(Qt.WindowModality.WindowModal)
            dialog.open()

    @property
    def _customer(self) -> bool:
        return self._context.audience == "customer"

    @property
    def _title(self) -> str:
        """The name under which it is kept, which may say what is no business of a customer."""
        return "" if self._customer else self._context.kept_desk.name

    @property
    def _reported_anyway(self) -> bool:
        return self._customer and self._context.with_reports

    def _counts(self) -> Counts:
        return counts_of(narrow(self._page.comparison, Showing().with_view(self._present.view).wish))

    # -- what is ordered

    def _job(self, choice: Choice) -> Job:
        """The order as the page stands now; what was under way is called off."""
        self._cancel()
        self._stop = Event()
        comparison, now = self._page.comparison, datetime.now().astimezone()
        wish = Showing().with_view(replace(self._present.view, rows=choice.rows)).wish
        desk, customer = self._context.kept_desk, self._customer or not choice.with_reported
        order = Order(
            comparison.columns,
            self._context.catalogue.edition(),
            comparison.baseline,
            wish,
            choice.with_reported,
            title=self._title,
            made=now.date(),
        )
        kept = changes = None
        if choice.with_code:
            kept = self._copy_kept(customer=customer)
        if desk.marked and desk.before is not None:
            changes = partial(changes_of, self._context.catalogue, desk.before, customer=customer)
        return Job(order, choice.lang, kept, desk.shelf, changes, self._stop)

    def _copy_kept(self, *, customer: bool) -> Kept:
        """What a code restores. The copy on this computer has the note too; nothing of it is in the code."""
        kept = self._context.kept_desk.kept
        return self._present.kept(
            self._title or self._present.own_name, "" if kept is None else kept.note, customer=customer
        )

    def _name(self) -> str:
        """What a file is called."""
        return clean_name(self._title or self._present.cars)

    def _run(self, making: str, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self.strip.quiet()
        self.strip.begin(making)
        self._context.jobs.run(work, done, self._failed, token=_JOB)

    @Slot()
    def _cancel(self) -> None:
        self._stop.set()
        self._context.jobs.forget(_JOB)

    def _failed(self, error: Exception) -> None:
        """Say what is wrong with the disk or the sheet; a bug goes on to the error dialog."""
        self.strip.quiet()
        if not isinstance(error, CatalogueProblem):
            raise error
        self.strip.failed(error.in_(self._context.lang))

    # -- files

    def _ask_file(self, form: Form, choice: Choice) -> None:
        endings = ("png", "svg") if form is Form.PICTURE else (str(form),)
        place = last_folder(self._context.settings) / f"{self._name()}.{endings[0]}"
        dialog = QFileDialog(self._widget, self._window_title(form), str(place))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{self._kind(ending)} (*.{ending})" for ending in endings])
        dialog.setDefaultSuffix(endings[0])
        dialog.filterSelected.connect(partial(_follow_filter, dialog, endings))
        dialog.fileSelected.connect(partial(self._save, choice))
        dialog.open()

    def _window_title(self, form: Form) -> str:
        return {
            Form.PDF: self.tr("Save the comparison as PDF"),
            Form.XLSX: self.tr("Save the comparison for Excel"),
            Form.CSV: self.tr("Save the comparison as CSV"),
            Form.PICTURE: self.tr("Save the comparison as picture"),
        }[form]

    def _kind(self, ending: str) -> str:
        return {
            "pdf": self.tr("PDF document"),
            "xlsx": self.tr("Excel workbook"),
            "csv": self.tr("CSV table"),
            "png": self.tr("PNG picture"),
            "svg": self.tr("SVG picture"),
        }[ending]

    def _save(self, choice: Choice, path: str) -> None:
        if not path:
            return
        target = Path(path)
        remember_folder(self._context.settings, target)
        making = self.tr("Making {name} …").format(name=target.name)
        self._run(making, partial(make_file, self._job(choice), target), self._saved)

    def _saved(self, path: Path | None) -> None:
        if path is not None:
            self.strip.done(self.tr("Saved: {path}").format(path=path))

    # -- paper

    def _print(self, choice: object) -> None:
        if isinstance(choice, Choice):
            self._run(self.tr("Making the pages …"), partial(make_pages, self._job(choice)), self._ask_printer)

    def _ask_printer(self, pages: tuple[bytes, ...] | None) -> None:
        if pages is None:
            return
        self.strip.quiet()
        self._pages = pages
        self._printer = a4_printer(self._name(), landscape=True)
        dialog = QPrintDialog(self._printer, self._widget)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print the comparison"))
        dialog.accepted.connect(self._print_now)
        QDialog.open(dialog)  # its own open() wants a receiver

    @Slot()
    def _print_now(self) -> None:
        if self._printer is None:
            return
        try:
            print_pages(self._printer, self._pages)
        except CatalogueProblem as problem:
            self.strip.failed(problem.in_(self._context.lang))
            return
        if len(self._pages) == 1:
            self.strip.done(self.tr("Sent to the printer: 1 page."))
        else:
            self.strip.done(self.tr("Sent to the printer: {count} pages.").format(count=len(self._pages)))

    # -- clipboard and code

    def _copy(self, choice: Choice) -> None:
        self._run(self.tr("Making the picture …"), partial(make_copy, self._job(choice)), self._to_clipboard)

    def _to_clipboard(self, copied: Copied | None) -> None:
        if copied is None:
            return
        mime = QMimeData()
        mime.setImageData(copied.picture)
        mime.setText(copied.rows)
        mime.setData(_ROWS_AS_TABS, copied.rows.encode())
        QGuiApplication.clipboard().setMimeData(mime)
        self.strip.done(self.tr("Copied: a picture, and the rows for a spreadsheet."))

    def _open_code(self) -> None:
        desk = self._context.kept_desk
        # What is only reported is not what a customer was promised, so it is not what is compared with later.
        kept = self._copy_kept(customer=True)
        dialog = CodeDialog(self._context, desk.shelf, kept, self._widget.window())
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.open()


def _follow_filter(dialog: QFileDialog, endings: tuple[str, ...], chosen: str) -> None:
    """Give a name without ending that of the kind that was chosen."""
    dialog.setDefaultSuffix(next((ending for ending in endings if f"*.{ending}" in chosen), endings[0]))
