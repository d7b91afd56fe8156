"""Where the file of the atlas goes."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from catalogue_app.atlas.layout import Layout
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.ui.atlas.export import write_atlas
from catalogue_app.ui.context import AppContext

_FOLDER = "atlas/folder"


class AtlasSaver(QObject):
    """Asks for a file and writes what was offered last; `told` says where it went, or what is wrong."""

    told = Signal(str)

    def __init__(self, context: AppContext, host: QWidget) -> None:
        super().__init__(host)
        self._context, self._host = context, host
        self._offer: tuple[Layout, str, str | None] | None = None

    def offer(self, layout: Layout, edition: str, day: PartialDate | None) -> None:
        """Keep what is shown; `day` is the past that it shows, None for today."""
        self._offer = layout, edition, str(day) if day is not None else None

    @Slot()
    def ask(self) -> None:
        """Ask where the file goes; its name says whether it is SVG or PNG."""
        dialog = QFileDialog(self._host, self.tr("Save the atlas"), self._proposal())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("SVG drawing (*.svg)"), self.tr("PNG picture (*.png)")])
        dialog.setDefaultSuffix("svg")
        dialog.filterSelected.connect(self._follow_filter)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write what is shown."""
        if self._offer is None:
            return
        self._context.settings.setValue(_FOLDER, str(Path(path).parent))
        lang, mode = self._context.lang, self._context.theme.mode
        layout, edition, day = self._offer
        self._context.jobs.run(
            lambda: write_atlas(Path(path), layout, lang, mode, edition, day), self._on_saved, self._on_unsaved
        )

    @Slot(str)
    def _follow_filter(self, words: str) -> None:
        dialog = self.sender()
        if isinstance(dialog, QFileDialog):
            dialog.setDefaultSuffix("png" if "*.png" in words else "svg")

    def _on_saved(self, path: Path) -> None:
        self.told.emit(self.tr("Saved: {path}").format(path=path))

    def _on_unsaved(self, error: Exception) -> None:
        if not isinstance(error, CatalogueProblem):
            raise error
        self.told.emit(error.in_(self._context.lang))

    def _proposal(self) -> str:
        kept = self._context.settings.value(_FOLDER)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(Path(str(kept or documents)) / (self.tr("technology-atlas") + ".svg"))
