"""Small building blocks of the model page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import Panel, TextLabel
from catalogue_app.ui.widgets.labels import Tone

READABLE = 980
"""The width in px beyond which a line of text is too long to read."""


def label(
    theme: Theme,
    text: str,
    role: str = "body",
    tone: Tone = "text",
    parent: QWidget | None = None,
    *,
    wrap: bool = False,
) -> TextLabel:
    """Return a label; text that wraps can also be selected, to be copied into a mail."""
    made = TextLabel(text, theme, role, tone, parent, wrap=wrap)
    if wrap:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def readable(text: QWidget) -> QHBoxLayout:
    """Return a row that keeps a line of text from growing too long to read on a wide screen.

    A maximum width on the text itself would do, but a column above it then reckons with fewer lines than it gets.
    """
    text.setMaximumWidth(READABLE)
    row = QHBoxLayout()
    row.addWidget(text, 1000)
    row.addStretch(1)
    return row


class Section(Panel):
    """A panel with a name for screen readers."""

    def __init__(self, context: AppContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self.context = context
        self.box.setContentsMargins(24, 20, 24, 20)
        self.setAccessibleName(name)
