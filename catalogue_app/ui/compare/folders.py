"""Where files of comparisons went last, and what a file may be called."""

import re
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

_FOLDER = "compare/files"
_LONGEST = 100
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def last_folder(settings: QSettings) -> Path:
    """Return the folder of the last file, else that of documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(str(settings.value(_FOLDER) or documents))


def remember_folder(settings: QSettings, file: Path) -> None:
    """Begin there the next time."""
    settings.setValue(_FOLDER, str(file.parent))


def clean_name(words: str) -> str:
    """Return a name that every disk takes, without an ending."""
    return _FORBIDDEN.sub("-", words).strip(" .")[:_LONGEST].strip() or "comparison"
