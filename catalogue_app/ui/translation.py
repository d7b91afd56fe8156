"""Switching the language of the interface: our own words and Qt's."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from catalogue_app.facts.text import LOCALES, Lang
from catalogue_app.resources import assets


class Translation(QObject):
    """Holds the translators of the language in use. English is the language of the source and needs none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._installed: list[QTranslator] = []

    def use(self, lang: Lang) -> None:
        """Install the words of a language for the whole application.

        Raises FileNotFoundError when the compiled words of a language other than English are missing.
        """
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()
        QLocale.setDefault(QLocale(LOCALES[lang]))
        if lang == "en":
            return
        self._install(f"qtbase_{lang}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        folder = str(assets() / "translations")
        if not self._install(f"catalogue_{lang}", folder):
            raise FileNotFoundError(f"The words of language {lang!r} are missing in {folder}; install again.")

    def _install(self, name: str, folder: str) -> bool:
        translator = QTranslator(self)
        if not translator.load(name, folder):
            return False
        QCoreApplication.installTranslator(translator)
        self._installed.append(translator)
        return True
