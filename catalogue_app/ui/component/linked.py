"""Text whose words can lead to a model or to another component."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.prose import Block, Prose

Inside = Literal["component", "model"]


class LinkedProse(Prose):
    """Text with links inside the catalogue besides those to sources. Blocks call `link` where such a word stands."""

    component_opened = Signal(str)
    model_opened = Signal(str)

    def __init__(self, context: AppContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(context, name, parent)
        self._theme = context.theme
        self._inside = 0

    def write(self, blocks: Sequence[Block]) -> None:
        """Show these blocks instead of what was shown."""
        self._inside = 0
        super().write(blocks)
        if self._inside:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def link(self, text: str, kind: Inside, thing_id: str, *, bold: bool = True) -> None:
        """Go on with the paragraph that is being written, with a word that opens a thing of the catalogue."""
        form = QTextCharFormat()
        form.setFont(self._theme.font("body", bold=bold))
        form.setForeground(self._theme.color("text"))
        form.setFontUnderline(True)
        form.setAnchor(True)
        form.setAnchorHref(f"{kind}:{thing_id}")
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text, form)
        self._inside += 1

    @Slot(QUrl)
    def _open(self, url: QUrl) -> None:
        if url.scheme() == "component":
            self.component_opened.emit(url.path())
        elif url.scheme() == "model":
            self.model_opened.emit(url.path())
        else:
            super()._open(url)
