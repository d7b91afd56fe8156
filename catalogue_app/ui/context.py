"""What every page shares: the catalogue, language, theme, compare tray, background jobs and settings."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.text import LANGUAGES, Lang, Text
from catalogue_app.ui.jobs import Jobs
from catalogue_app.ui.motion import calm_menus, system_reduces_motion
from catalogue_app.ui.theme import MODES, Mode, Theme, apply_theme, load_theme
from catalogue_app.ui.translation import Translation
from catalogue_app.ui.tray import CompareTray

if TYPE_CHECKING:
    from catalogue_app.facts.dates import PartialDate
    from catalogue_app.facts.found import Found
    from catalogue_app.origin.public import PublicCatalogue
    from catalogue_app.ui.compare.keeping.desk import KeptDesk
    from catalogue_app.ui.photos import Photos
    from catalogue_app.ui.printing.desk import PrintDesk
    from catalogue_app.ui.version_drag import VersionDrags

__all__ = ["AppContext", "Audience", "CompareTray", "Search"]

Audience = Literal["dealer", "customer"]
"""Who looks at the window."""

Search = Callable[[str], tuple[str, ...]]
"""From a text as typed to the ids of the models that answer it, best first."""


Challengers = Callable[[str, int], Iterator[str]]
"""From a model to the versions that the models of the filter in force propose after it (step 1) or before it (-1)."""

_AUDIENCE = "audience"


def _nothing(_text: str) -> tuple[str, ...]:
    return ()


def _nobody(_model_id: str, _step: int) -> Iterator[str]:
    return iter(())


class AppContext(QObject):
    """The state of the session. Language and theme are remembered in the settings that are passed in.

    `catalogue` and `search` may be set once the catalogue is open; pages are built after that.
    """

    language_changed = Signal()
    theme_about_to_change = Signal()
    theme_changed = Signal()
    audience_changed = Signal()
    release_changed = Signal()  # what customers may see
    motion_changed = Signal()

    search: Search
    challengers: Challengers

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
        self.challengers = _nobody
        self.audience: Audience = "dealer"
        self._whole = catalogue
        self._public: PublicCatalogue | None = None
        self.with_reports = settings.value("customer/with_reports") in (True, "true")
        self.jobs = Jobs(self)
        self.tray = CompareTray(self)
        self._photos: Photos | None = None
        self._kept_desk: KeptDesk | None = None
        self._print_desk: PrintDesk | None = None
        self._drags: VersionDrags | None = None
        self._translation = Translation(self)
        self.lang: Lang = _remembered_language(settings)
        self.theme: Theme = load_theme(_remembered_mode(settings))
        self._translation.use(self.lang)
        apply_theme(_application(), self.theme)
        calm_menus(_application(), reduced=self.reduced_motion)

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue for whoever looks at the window; raises AttributeError before it is open."""
        if self.audience == "customer":
            return self.public_catalogue
        if self._whole is None:
            raise AttributeError("the catalogue is not open yet")
        return self._whole

    @catalogue.setter
    def catalogue(self, catalogue: Catalogue) -> None:
        self._whole, self._public = catalogue, None

    @property
    def opened(self) -> bool:
        """Whether there is a catalogue by now."""
        return self._whole is not None

    @property
    def public_catalogue(self) -> "PublicCatalogue":
        """What customers may see of the catalogue. Its first answer takes a while: ask for it in a job."""
        if self._whole is None:
            raise AttributeError("the catalogue is not open yet")
        if self._public is None:
            from catalogue_app.origin.public import PublicCatalogue, Release

            self._public = PublicCatalogue(self._whole, Release(with_reports=self.with_reports))
        return self._public

    def catalogue_on(self, day: "PartialDate") -> Catalogue:
        """Return what was known on a day, for whoever looks at the window. Ask for its answers in a job."""
        from catalogue_app.origin.as_of import AsOfCatalogue

        if self._whole is None:
            raise AttributeError("the catalogue is not open yet")
        past = AsOfCatalogue(self._whole, day)
        if self.audience == "dealer":
            return past
        from catalogue_app.origin.public import PublicCatalogue, Release

        return PublicCatalogue(past, Release(with_reports=self.with_reports))

    @property
    def photos(self) -> "Photos":
        """The dealer's own photos; the folder is read when they are first asked for one."""
        if self._photos is None:
            from catalogue_app.ui.photos import Photos  # here, for start-up time

            self._photos = Photos(self.jobs, self)
        return self._photos

    @property
    def drags(self) -> "VersionDrags":
        """The versions that are dragged to the comparison."""
        if self._drags is None:
            from catalogue_app.ui.version_drag import VersionDrags  # here, for start-up time

            self._drags = VersionDrags(self)
        return self._drags

    @property
    def kept_desk(self) -> "KeptDesk":
        """The comparisons that this computer keeps, and the one that is open."""
        if self._kept_desk is None:
            from catalogue_app.ui.compare.keeping.desk import KeptDesk  # here, for start-up time

            self._kept_desk = KeptDesk(self)
        return self._kept_desk

    @property
    def print_desk(self) -> "PrintDesk":
        """The queue of sheets to print."""
        if self._print_desk is None:
            from catalogue_app.ui.printing.desk import PrintDesk  # here, for start-up time

            self._print_desk = PrintDesk(self)
        return self._print_desk

    def nearest(self, text: str) -> "tuple[Found, ...]":
        """Return the models whose names come nearest to a search that finds nothing."""
        from catalogue_app.ui.searching import search_in  # here, for start-up time

        return search_in(self.catalogue).find(text, 1).nearest

    @property
    def absent(self) -> Text:
        """The words for a value that is not there: a customer is not told that nobody knows what we only withhold."""
        from catalogue_app.facts.formatting import NO_SOURCE, NOT_STATED  # here, for start-up time

        return NO_SOURCE if self.audience == "dealer" else NOT_STATED

    def set_audience(self, audience: Audience) -> None:
        """Change between the dealer's view and the customer's; `audience_changed` follows when it is ready."""
        self.jobs.forget(_AUDIENCE)
        if audience == "customer" != self.audience:
            self.jobs.run(self.public_catalogue.cards, self._show_customer, token=_AUDIENCE)
        elif audience != self.audience:
            self.audience = audience
            self.audience_changed.emit()

    def _show_customer(self, _cards: object) -> None:
        self.audience = "customer"
        self.audience_changed.emit()

    def set_with_reports(self, shown: bool) -> None:
        """Show customers what is only reported too, with its mark, or no longer; remembered."""
        if shown == self.with_reports:
            return
        self.with_reports, self._public = shown, None
        self.settings.setValue("customer/with_reports", shown)
        self.jobs.run(self.public_catalogue.cards, self._release, token=_AUDIENCE)

    def _release(self, _cards: object) -> None:
        self.release_changed.emit()
        if self.audience == "customer":
            self.audience_changed.emit()

    @property
    def reduced_motion(self) -> bool:
        """Whether animations are cuts: as the user chose here, else as the system says."""
        chosen = self.settings.value("reduced_motion")
        return system_reduces_motion() if chosen is None else chosen in (True, "true")

    def set_reduced_motion(self, reduced: bool) -> None:
        """Choose for less motion, or for all of it; remembered."""
        changed = reduced != self.reduced_motion
        self.settings.setValue("reduced_motion", reduced)
        if changed:
            calm_menus(_application(), reduced=reduced)
            self.motion_changed.emit()

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
