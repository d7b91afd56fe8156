"""Starts the screens and ends them in the right order."""

import sys
from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from catalogue_app import __version__
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.shell.faults import FaultReporter
from catalogue_app.ui.shell.opener import OpenCatalogue, Opener
from catalogue_app.ui.shell.page_stack import Factories
from catalogue_app.ui.widgets.focus_ring import FocusRing
from catalogue_app.ui.widgets.roles import install_roles
from catalogue_app.ui.window import MainWindow

_DRAIN_MS = 5_000
TURN_S = 0.001  # a thread of the pool gives way to the window five times sooner than Python's own 5 ms


def _browse(context: AppContext, parent: QWidget) -> QWidget:
    from catalogue_app.ui.browse.page import BrowsePage

    return BrowsePage(context, parent)


def _model(context: AppContext, parent: QWidget) -> QWidget:
    from catalogue_app.ui.model.page import ModelPage

    return ModelPage(context, parent)


def _skin(context: AppContext, parent: QWidget) -> QWidget:
    from catalogue_app.ui.skin.page import SkinPage

    return SkinPage(context, parent)


def _pair(context: AppContext, parent: QWidget) -> QWidget:
    from catalogue_app.ui.skin.page import PairPage

    return PairPage(context, parent)


def _atlas(context: AppContext, parent: QWidget) -> QWidget:
    from catalogue_app.ui.atlas.page import AtlasPage

    return AtlasPage(context, parent)


def _answers(context: AppContext, parent: QWidget) -> QWidget:
    from catalogue_app.ui.answers.page import AnswersPage

    return AnswersPage(context, parent)


def _component(context: AppContext, parent: QWidget) -> QWidget:
    from catalogue_app.ui.component.page import ComponentPage

    return ComponentPage(context, parent)


def _compare(context: AppContext, parent: QWidget) -> QWidget:
    from catalogue_app.ui.compare.page import ComparePage

    return ComparePage(context, parent)


def _sheet(context: AppContext, parent: QWidget) -> QWidget:
    from catalogue_app.ui.printing.page import PrintingPage

    return PrintingPage(context, parent)


# Imported when first shown: the window is there sooner.
PAGES: Factories = {
    "models": _browse,
    "model": _model,
    "skin": _skin,
    "pair": _pair,
    "atlas": _atlas,
    "answers": _answers,
    "component": _component,
    "compare": _compare,
    "sheet": _sheet,
}


def run(
    open_catalogue: OpenCatalogue, settings: QSettings | None = None, arguments: Sequence[str] | None = None
) -> int:
    """Show the window at once, open the catalogue behind it, and return the exit code when the window is closed.

    `open_catalogue` runs in a thread of the pool and may raise CatalogueProblem; it is given a function to tell its
    progress: done, total (0 when not known) and what it is doing.
    """
    sys.setswitchinterval(TURN_S)
    app = QApplication(list(sys.argv if arguments is None else arguments))
    app.setApplicationName("catalogue")
    app.setApplicationDisplayName("Catalogue")
    app.setApplicationVersion(__version__)
    context = AppContext(settings or QSettings("catalogue", "catalogue"))
    window = MainWindow(context, PAGES)
    reporter = FaultReporter(context, window)
    reporter.install()
    FocusRing(app, context)
    install_roles()
    opener = Opener(context, window, open_catalogue)
    window.show()
    opener.start()
    try:
        return app.exec()
    finally:
        context.jobs.drain(_DRAIN_MS)
        reporter.uninstall()
        # The window goes before the context, the context before the application.
        shiboken6.delete(window)
        shiboken6.delete(context)
