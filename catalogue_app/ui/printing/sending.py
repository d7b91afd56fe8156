"""Out of the queue: to a printer, a PDF, a folder or a ZIP, with dialogs, progress and a summary."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from catalogue_app.ui.compare.folders import clean_name
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.printing.batch import Outcome, Runner, Way
from catalogue_app.ui.printing.desk import PrintDesk
from catalogue_app.ui.printing.item import Item
from catalogue_app.ui.printing.left_out import failed_in, held_back
from catalogue_app.ui.printing.output import a4_printer
from catalogue_app.ui.printing.run_strip import RunStrip
from catalogue_app.ui.printing.summary_dialog import Section, SummaryDialog

_FOLDER, _DUPLEX = "printing/folder", "printing/duplex"


class Sending(QObject):
    """Does what is wanted with what is ready, one thing at a time. `saved` carries where it went."""

    saved = Signal(str)

    def __init__(self, context: AppContext, desk: PrintDesk, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._desk, self._page = context, desk, page
        self._printer: QPrinter | None = None
        self._sections: list[Section] = []
        self._sentence = ""
        self.runner = Runner(context, self)
        self.strip = RunStrip(context.theme, page)
        self.strip.cancelled.connect(self.runner.cancel)
        self.strip.summary_pressed.connect(self._open_summary)
        self.runner.progressed.connect(self._on_progress)
        self.runner.ended.connect(self._on_ended)
        self.runner.failed.connect(self._on_failed)

    @property
    def duplex(self) -> bool:
        """Whether paper is printed on both sides."""
        return self._context.settings.value(_DUPLEX) in (True, "true")

    @Slot(bool)
    def set_duplex(self, on: bool) -> None:
        """Print on both sides of the paper, or on one; remembered."""
        self._context.settings.setValue(_DUPLEX, on)

    @Slot(str)
    def send(self, way: str) -> None:
        """Begin with one of the ways, by its value."""
        ready = self._desk.ready()
        if not ready or self.runner.busy:
            return
        wanted = Way(way)
        if wanted is Way.PRINT:
            self._ask_printer(ready)
        elif wanted is Way.FOLDER:
            self._ask_folder(ready)
        else:
            self._ask_file(wanted, ready)

    # -- where to

    def _ask_printer(self, ready: list[Item]) -> None:
        name = self._desk.names().title(ready[0]) if len(ready) == 1 else self.tr("Sheets of the catalogue")
        self._printer = a4_printer(name)
        if self.duplex:
            self._printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
        dialog = QPrintDialog(self._printer, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print the sheets"))
        dialog.accepted.connect(partial(self._print, ready))
        QDialog.open(dialog)  # its own open() wants a receiver

    def _ask_file(self, way: Way, ready: list[Item]) -> None:
        pdf = way is Way.PDF
        title = self.tr("Save as PDF") if pdf else self.tr("Save as ZIP")
        dialog = QFileDialog(self._page, title, str(self._folder() / self._file_name(way, ready)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF document (*.pdf)") if pdf else self.tr("ZIP archive (*.zip)"))
        dialog.setDefaultSuffix("pdf" if pdf else "zip")
        self._open(dialog, partial(self._save, way, ready))

    def _ask_folder(self, ready: list[Item]) -> None:
        dialog = QFileDialog(self._page, self.tr("Into which folder"), str(self._folder()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open(dialog, partial(self._save, Way.FOLDER, ready))

    def _open(self, dialog: QFileDialog, chosen: Callable[[str], None]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _folder(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(str(self._context.settings.value(_FOLDER) or documents))

    def _file_name(self, way: Way, ready: list[Item]) -> str:
        if way is Way.PDF and len(ready) == 1:
            return f"{clean_name(self._desk.names().title(ready[0]))} ({ready[0].job.lang}).pdf"
        day = datetime.now().astimezone().date().isoformat()
        name = self.tr("Sheets")
        return f"{clean_name(name)} {day}.{way}"

    # -- doing it

    def _print(self, ready: list[Item], *_printer: object) -> None:
        if self._printer is not None:
            self.strip.begin(self.tr("Making the pages …"), len(ready))
            self.runner.print([(self._desk.job(item), item.copies) for item in ready], self._printer)

    def _save(self, way: Way, ready: list[Item], path: str) -> None:
        if not path:
            return
        target = Path(path)
        folder = target if way is Way.FOLDER else target.parent
        self._context.settings.setValue(_FOLDER, str(folder))
        self.strip.begin(self.tr("Saving …"), len(ready))
        self.runner.save([self._desk.job(item) for item in ready], way, target)

    @Slot(int, int)
    def _on_progress(self, done: int, of: int) -> None:
        self.strip.progress(done, self.tr("{done} of {count} sheets").format(done=done, count=of))

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        if sentence:
            self.strip.end(sentence, problem=True)
        else:
            self.strip.end(self.tr("The program made a mistake."), problem=True)

    @Slot(object)
    def _on_ended(self, outcome: Outcome) -> None:
        lang = self._context.lang
        stopped, asking = held_back(self._desk, lang)
        self._sections = [
            (self.tr("Not made after all"), failed_in(outcome.left_out, self._desk, lang)),
            (self.tr("Blocked"), stopped),
            (self.tr("To be looked at first"), asking),
        ]
        self._sentence = self._told(outcome)
        held = len(self._desk.queue) - len(self._desk.ready()) + len(outcome.left_out)
        one, many = self.tr("1 sheet was held back."), self.tr("{count} sheets were held back.")
        more = (one if held == 1 else many.format(count=held)) if held else ""
        self.strip.end(f"{self._sentence} {more}".strip(), summary=bool(held))
        if outcome.where and not outcome.cancelled:
            self.saved.emit(outcome.where)

    def _told(self, outcome: Outcome) -> str:
        done, of = outcome.done, outcome.of
        if outcome.cancelled and outcome.way is Way.FOLDER:
            words = self.tr("Called off: {done} of {count} sheets are in {path}.")
            return words.format(done=done, count=of, path=outcome.where)
        if outcome.cancelled:
            return self.tr("Called off; nothing was printed or saved.")
        if not done:
            return self.tr("Nothing was printed or saved.")
        if outcome.way is Way.PRINT:
            one, many = self.tr("Sent to the printer: 1 sheet."), self.tr("Sent to the printer: {count} sheets.")
            return one if done == 1 else many.format(count=done)
        if outcome.way is Way.PDF and done == 1:
            return self.tr("Saved: {path}").format(path=outcome.where)
        one, many = self.tr("Saved 1 sheet: {path}"), self.tr("Saved {count} sheets: {path}")
        return (one if done == 1 else many).format(count=done, path=outcome.where)

    @Slot()
    def _open_summary(self) -> None:
        dialog = SummaryDialog(self._sentence, self._sections, self._context.theme, self._page.window())
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.open()
