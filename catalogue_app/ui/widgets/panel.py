"""Surfaces: the card with a hairline, and the hairline itself."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from catalogue_app.ui.theme import Theme


class Panel(QFrame):
    """A surface with a hairline and rounded corners; add to `box`, a vertical layout with the panel padding."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, padding: int = 24, ink: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setProperty("ink", ink)
        self.theme = theme
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(padding, padding, padding, padding)
        self.box.setSpacing(8)


class Hairline(QFrame):
    """A line of one px, lying or standing."""

    def __init__(self, parent: QWidget | None = None, *, standing: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("hairline", True)
        if standing:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
