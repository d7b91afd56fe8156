"""What every page shares: the catalogue, language, theme, compare tray, background jobs and settings."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.text import LANGUAGES, Lang
from catalogue_app.ui.jobs import Jobs
from catalogue_app.ui.theme import MODES, Mode, Theme, apply_theme, load_theme
from catalogue_app.ui.translation import Translation
from catalogue_app.ui.tray import CompareTray

__all__ = ["AppContext", "CompareTray", "Search"]

Search = Callable[[str], tuple[str, ...]]
"""From a text as typed to the ids of the models that answer it, best first."""


def _nothing(_text: str) -> tuple[str, ...]:
    return ()


class AppContext(QObject):
    """The state of the session. Language and theme are remembered in the settings that are passed in.

    `catalogue` and `search` may be set once the catalogue is open; pages are built after that.
    """

    language_changed = Signal()
    theme_about_to_change = Signal()
    theme_changed = Signal()

    catalogue: Catalogue
    search: Search

    def __init__(
        self,
        settings: QSettings,
        catalogue: Catalogue | None = None,
        search: Search = _nothing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.search = search
        if catalogue is not None:
            self.catalogue = catalogue
        self.jobs = Jobs(self)
        self.tray = CompareTray(self)
        self._translation = Translation(self)
        self.lang: Lang = _remembered_language(settings)
        self.theme: Theme = load_theme(_remembered_mode(settings))
        self._translation.use(self.lang)
        apply_theme(_application(), self.theme)

    def set_language(self, lang: Lang) -> None:
        """Change the language of the interface and of the content."""
        if lang == self.lang:
            return
        self._translation.use(lang)
        self.lang = lang
        self.settings.setValue("language", lang)
        self.language_changed.emit()

    def set_theme_mode(self, mode: Mode) -> None:
        """Change between light and dark."""
        if mode == self.theme.mode:
            return
        self.theme_about_to_change.emit()
        self.theme = load_theme(mode)
        apply_theme(_application(), self.theme)
        self.settings.setValue("theme", mode)
        self.theme_changed.emit()


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("the screens need a QApplication")
    return app


def _remembered_language(settings: QSettings) -> Lang:
    value = settings.value("language")
    return cast("Lang", value) if value in LANGUAGES else "nl"


def _remembered_mode(settings: QSettings) -> Mode:
    value = settings.value("theme")
    if value in MODES:
        return cast("Mode", value)
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return "dark" if dark else "light"
