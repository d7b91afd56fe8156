"""Files of comparisons that are dropped on the page."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from catalogue_app.exchange.comparison_files import SUFFIX


class FileDrops(QObject):
    """Lets a comparison be dropped on a widget and what lies in it; `dropped` carries the path. Other drops pass."""

    dropped = Signal(str)

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the drop of a file that ends as comparisons do."""
        if not isinstance(event, QDropEvent):  # entering and moving are drop events too
            return False
        file = dropped_file(event.mimeData())
        if file is None:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(str(file))
        return True


def dropped_file(mime: QMimeData) -> Path | None:
    """Return the first file of a comparison among what is dragged, None for anything else."""
    paths = (Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    return next((path for path in paths if path.name.lower().endswith(SUFFIX)), None)
