"""Decides when the strip is there, and makes it when it is first needed."""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext

if TYPE_CHECKING:
    from catalogue_app.ui.shell.history import Kind
    from catalogue_app.ui.tray_strip.strip import TrayStrip


class StripHost(QObject):
    """Keeps the strip at the end of the column of the window.

    It stands on every page but that of the comparison while there is something in the tray, or something on its way.
    `emptied` carries what lay in the tray, for whoever wants it back.
    """

    compare_opened = Signal()
    model_opened = Signal(str)
    sheet_opened = Signal(str)
    add_wanted = Signal()
    emptied = Signal(object, object)
    resized = Signal()

    def __init__(self, context: AppContext, column: QVBoxLayout, body: QWidget) -> None:
        super().__init__(body)
        self._context, self._column, self._body = context, column, body
        self._kind: Kind = "models"
        self.strip: TrayStrip | None = None
        context.tray.changed.connect(self._update)
        context.drags.began.connect(self._update)
        context.drags.ended.connect(self._update)

    def follow(self, kind: "Kind") -> None:
        """Another page is shown."""
        self._kind = kind
        self._update()

    def drop(self) -> None:
        """Let go of the strip: the window is built anew."""
        if self.strip is not None:
            shiboken6.delete(self.strip)
            self.strip = None
        self._kind = "compare"

    @property
    def height(self) -> int:
        """How much of the lower edge of the window the strip takes, in px."""
        return self.strip.height() if self.strip is not None and not self.strip.isHidden() else 0

    @Slot()
    def _update(self) -> None:
        held = len(self._context.tray) > 0 or self._context.drags.under_way
        wanted = held and self._kind != "compare"
        if wanted and self.strip is None:
            self.strip = self._made()
        if self.strip is not None and self.strip.isHidden() is wanted:
            self.strip.setVisible(wanted)
            self.resized.emit()

    def _made(self) -> "TrayStrip":
        from catalogue_app.ui.tray_strip.strip import TrayStrip  # here, for start-up time

        strip = TrayStrip(self._context, self._body)
        strip.hide()
        for signal, further in (
            (strip.compare_opened, self.compare_opened), (strip.model_opened, self.model_opened),
            (strip.sheet_opened, self.sheet_opened), (strip.add_wanted, self.add_wanted),
            (strip.emptied, self.emptied),
        ):  # fmt: skip
            signal.connect(further)
        self._column.addWidget(strip)
        return strip
