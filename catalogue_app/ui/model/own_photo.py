"""The dealer's own photo on the page of a model: showing it, choosing one, and the place to drop one."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QRectF, QSize, QSizeF, QStandardPaths, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.text import Text
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.photos import paint_photo

_FOLDER = "photos/folder"  # in the settings: where the dealer chose one last
_PATIENCE_MS = 150  # what is quicker is not announced


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one file that is being dropped, None for anything else."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())


class PhotoStage(QWidget):
    """The room for the photo; empty unless it is shown, or a file is being dragged over it."""

    def __init__(self, context: AppContext, model_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._model_id = context, model_id
        self._shown = self._inviting = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        context.photos.changed.connect(self.update)

    def minimumSizeHint(self) -> QSize:
        """Return no size: the room around decides."""
        return QSize(0, 0)

    def show_photo(self, name: str) -> None:
        """Show the photo and say `name` to screen readers; an empty name shows nothing."""
        self._shown = bool(name)
        self.setAccessibleName(name)
        self.update()

    def invite(self, inviting: bool) -> None:
        """Show that a file may be dropped here, or no longer."""
        self._inviting = inviting
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the photo, or the invitation to drop one."""
        painter = QPainter(self)
        if self._inviting:
            self._paint_invitation(painter)
        elif self._shown:
            box = QRectF(self.rect())
            pixmap = self._context.photos.pixmap(self._model_id, QSizeF(box.size()), self.devicePixelRatioF())
            if pixmap is not None:
                paint_photo(painter, box, pixmap)
        painter.end()

    def _paint_invitation(self, painter: QPainter) -> None:
        theme = self._context.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("ink"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(theme.color("surface"))
        radius = theme.radius["card"]
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("lead"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Drop your own photo here"))


class PhotoKeeper(QObject):
    """Chooses, takes in and removes the photo of one model, and tells how that went."""

    told = Signal(str)  # a sentence for the notice
    busy_changed = Signal(bool)  # a large photo is being taken in; what is quick does not say so

    def __init__(self, context: AppContext, model_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._model_id, self._widget = context, model_id, parent
        self._waits = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_over)
        context.photos.added.connect(self._on_added)
        context.photos.removed.connect(self._on_removed)
        context.photos.refused.connect(self._on_refused)

    @property
    def allowed(self) -> bool:
        """Whether photos may be changed: not by a customer."""
        return self._context.audience == "dealer"

    def choose(self, title: str) -> None:
        """Let the dealer choose a file."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        folder = str(self._context.settings.value(_FOLDER) or pictures)
        dialog = QFileDialog(self._widget, title, folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        photos = self.tr("Photos") + " (*.jpg *.jpeg *.png *.webp)"
        dialog.setNameFilters([photos, self.tr("All files") + " (*)"])
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def take(self, file: Path) -> None:
        """Take a photo in."""
        if self.allowed:
            self._begin()
            self._context.photos.add(self._model_id, file)

    @Slot()
    def remove(self) -> None:
        """Throw the photo away; the dealer's own file is not touched."""
        if self.allowed:
            self._begin()
            self._context.photos.remove(self._model_id)

    @Slot(str)
    def _on_file(self, file: str) -> None:
        self._context.settings.setValue(_FOLDER, str(Path(file).parent))
        self.take(Path(file))

    def _begin(self) -> None:
        self._waits = True
        self._patience.start()

    def _on_patience_over(self) -> None:
        self.busy_changed.emit(True)

    def _ended(self, model_id: str) -> bool:
        """Whether this is the answer to what was asked here."""
        mine = self._waits and model_id == self._model_id
        if mine:
            self._waits = False
            self._patience.stop()
            self.busy_changed.emit(False)
        return mine

    def _on_added(self, model_id: str, remarks: tuple[Text, ...]) -> None:
        if self._ended(model_id) and remarks:
            self.told.emit(" ".join(remark.in_(self._context.lang) for remark in remarks))

    def _on_removed(self, model_id: str) -> None:
        if self._ended(model_id):
            self.told.emit(self.tr("The photo was removed from the catalogue; your own file is still where it was."))

    def _on_refused(self, model_id: str, problem: CatalogueProblem) -> None:
        if self._ended(model_id):
            self.told.emit(problem.in_(self._context.lang))
