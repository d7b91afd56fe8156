"""Unexpected exceptions: logged, and shown once in a dialog that can be copied."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.shell.error_dialog import ErrorDialog
from catalogue_app.ui.window import MainWindow

_LOG = logging.getLogger(__name__)


class FaultReporter(QObject):
    """Stands in `sys.excepthook` while the window lives. May be called from any thread and again while it reports.

    A painter that fails does so many times a second: while the dialog is open, further faults are only logged.
    """

    _happened = Signal(str, str)

    def __init__(self, context: AppContext, window: MainWindow) -> None:
        super().__init__(context)
        self._context, self._window = context, window
        self._dialog_open = False
        self._happened.connect(self._show)

    def install(self) -> None:
        """Take over the hooks."""
        self._hooks = sys.excepthook, threading.excepthook
        sys.excepthook = self.report
        threading.excepthook = self._report_thread

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._hooks

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an exception and show it."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        _LOG.error("unexpected fault\n%s", details)
        self._happened.emit(f"{kind.__name__}: {error}", details)

    def _report_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.report(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _show(self, sentence: str, details: str) -> None:
        if self._dialog_open:
            return
        self._dialog_open = True
        dialog = ErrorDialog(sentence, details, self._context.theme, self._window)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._dialog_open = False
