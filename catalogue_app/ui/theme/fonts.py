"""The one face of the screens, loaded from the package that travels with the program."""

from PySide6.QtGui import QFontDatabase

from catalogue_app.resources import font_folder
from catalogue_app.ui.theme.tokens import FAMILY

_FILES = ("SourceSansPro-Regular.ttf", "SourceSansPro-Semibold.ttf", "SourceSansPro-It.ttf")


def load_fonts() -> None:
    """Make Source Sans Pro known to Qt; needs a QGuiApplication, does nothing the second time.

    Raises FileNotFoundError when a font file is missing or cannot be read.
    """
    if QFontDatabase.hasFamily(FAMILY):
        return
    for name in _FILES:
        path = font_folder() / name
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(f"The font file {path} cannot be read; install the program again.")
