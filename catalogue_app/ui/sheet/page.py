"""The page of spec sheets: choose, look, print, save."""

import re
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QWidget

from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.text import LANGUAGES, Lang
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.sheet.choice import Choice
from catalogue_app.ui.sheet.options import Options
from catalogue_app.ui.sheet.output import a4_printer, print_pages
from catalogue_app.ui.sheet.stage import Stage
from catalogue_app.ui.sheet.work import Order, Pages, make_file, make_pages
from catalogue_app.ui.widgets import Hairline

COMPARISON = "compare"
_FOLDER = "sheet/folder"
_PAGES, _FILE = "sheet pages", "sheet file"  # which jobs replace each other


class SheetPage(QWidget):
    """`open` a model or variant id; `shown` tells that its pages are there, `saved` where a file went."""

    back_requested = Signal()
    model_opened = Signal(str)
    told = Signal(str)
    shown = Signal(str)
    saved = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._subject = ""
        self._pages: Pages | None = None
        self._printer: QPrinter | None = None
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.choice, self.stage, self.options = Choice(context, self), Stage(context, self), Options(context, self)
        self.choice.setFixedWidth(290)
        self.options.setFixedWidth(270)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.choice)
        row.addWidget(Hairline(self, standing=True))
        row.addWidget(self.stage, 1)
        row.addWidget(Hairline(self, standing=True))
        row.addWidget(self.options)
        self._connect()
        self.options.set_ready(chosen=False, made=False)

    @property
    def subject(self) -> str:
        """The id of the model or variant on paper; empty when nothing was chosen."""
        return self._subject

    def open(self, subject_id: str) -> None:
        """Show the sheet of a model or variant; "compare" takes the first version of the comparison."""
        if subject_id == COMPARISON:
            ids = self._context.tray.ids
            if not ids:
                return
            subject_id = self._subject if self._subject in ids else ids[0]
        self._subject = subject_id
        self.choice.show_current(subject_id)
        self.options.tell("")
        self._make()

    def state(self) -> dict[str, object]:
        """Return what `restore` needs."""
        return {
            "subject": self._subject,
            "lang": self.options.language.current,
            "figures": self.options.figures.current,
            "zoom": self.stage.preview.zoom,
        }

    def restore(self, state: dict[str, object]) -> None:
        """Stand again as `state` told."""
        if state.get("lang") in LANGUAGES:
            self.options.language.set_current(str(state["lang"]))
        if state.get("figures") in ("confirmed", "reported"):
            self.options.figures.set_current(str(state["figures"]))
        self.stage.set_zoom("full" if state.get("zoom") == "full" else "fit")
        if state.get("subject"):
            self.open(str(state["subject"]))

    def focused_subject(self) -> str | None:
        """Return the id of what is on paper."""
        return self._subject or None

    @Slot()
    def print_shown(self) -> None:
        """Ask for a printer and print what is shown."""
        if self._pages is None:
            return
        self._printer = a4_printer(self._name())
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print the spec sheet"))
        dialog.accepted.connect(self._print_now)
        QDialog.open(dialog)  # its own open() wants a receiver

    @Slot()
    def save_shown(self) -> None:
        """Ask for a place and save what is shown as PDF."""
        if self._pages is None:
            return
        dialog = QFileDialog(self, self.tr("Save the spec sheet as PDF"), self._proposal())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF document (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self._save_to)
        dialog.open()

    def _connect(self) -> None:
        self.choice.subject_chosen.connect(self.open)
        self.stage.back_pressed.connect(self.back_requested)
        self.stage.models_pressed.connect(self.back_requested)
        self.stage.retry_pressed.connect(self._make)
        self.options.changed.connect(self._make)
        self.options.print_pressed.connect(self.print_shown)
        self.options.save_pressed.connect(self.save_shown)
        self.options.model_pressed.connect(self._open_model)

    @Slot()
    def _make(self) -> None:
        if not self._subject:
            return
        self._pages = None
        self.options.set_ready(chosen=True, made=False)
        self.stage.show_waiting(self._name())
        order = Order(
            self._subject,
            self._sheet_lang(),
            datetime.now().astimezone().date(),
            self.options.figures.current == "reported",
        )
        work = partial(make_pages, self._context.catalogue, order)
        self._context.jobs.run(work, self._on_made, self._on_failed, token=_PAGES)

    def _sheet_lang(self) -> Lang:
        current = self.options.language.current
        return next(lang for lang in LANGUAGES if lang == current)

    def _on_made(self, pages: Pages) -> None:
        self._pages = pages
        self.stage.show_pages(self._name(), pages.svg)
        self.options.set_ready(chosen=True, made=True)
        self.shown.emit(pages.order.subject)

    def _on_failed(self, error: Exception) -> None:
        self.stage.show_problem(_sentence(error, self._context.lang))
        self.options.set_ready(chosen=True, made=False)

    @Slot()
    def _print_now(self) -> None:
        if self._printer is None or self._pages is None:
            return
        try:
            print_pages(self._printer, self._pages.svg)
        except CatalogueProblem as problem:
            self.options.tell(problem.in_(self._context.lang), problem=True)
            return
        self.options.tell(self.tr("Sent to the printer: {name}.").format(name=self._name()))

    @Slot(str)
    def _save_to(self, path: str) -> None:
        if self._pages is None or not path:
            return
        target = Path(path)
        self._context.settings.setValue(_FOLDER, str(target.parent))
        self.options.tell(self.tr("Saving …"))
        work = partial(make_file, self._context.catalogue, self._pages.order, target)
        self._context.jobs.run(work, self._on_saved, self._on_not_saved, token=_FILE)

    def _on_saved(self, path: Path) -> None:
        self.options.tell(self.tr("Saved: {path}").format(path=path))
        self.saved.emit(str(path))

    def _on_not_saved(self, error: Exception) -> None:
        self.options.tell(_sentence(error, self._context.lang), problem=True)

    @Slot()
    def _open_model(self) -> None:
        for card in self._context.catalogue.cards():
            if card.id == self._subject or any(v.id == self._subject for v in card.variants):
                self.model_opened.emit(card.id)
                return

    def _name(self) -> str:
        lang = self._context.lang
        for card in self._context.catalogue.cards():
            if card.id == self._subject:
                return card.full_name
            for variant in card.variants:
                if variant.id == self._subject:
                    return f"{card.brand} {variant.name.plain(lang)}"
        return self._subject

    def _proposal(self) -> str:
        """Return folder and file name to begin with: where the last sheet went, else the documents."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(str(self._context.settings.value(_FOLDER) or documents))
        name = re.sub(r'[\\/:*?"<>|]+', "-", self._name())
        return str(folder / f"{name} ({self.options.language.current}).pdf")


def _sentence(error: Exception, lang: Lang) -> str:
    """Return the sentence of a problem of the world; a bug is raised again for the error dialog."""
    if isinstance(error, CatalogueProblem):
        return error.in_(lang)
    raise error
