"""Tokens, palette, style sheet, fonts and icons: how everything looks."""

from PySide6.QtWidgets import QApplication

from catalogue_app.ui.theme.fonts import load_fonts
from catalogue_app.ui.theme.icons import icon, icon_pixmap, paint_icon
from catalogue_app.ui.theme.palette import palette_of
from catalogue_app.ui.theme.sheet import style_sheet
from catalogue_app.ui.theme.tokens import MODES, Mode, OriginColors, Theme, load_theme

__all__ = [
    "MODES",
    "Mode",
    "OriginColors",
    "Theme",
    "apply_theme",
    "icon",
    "icon_pixmap",
    "load_fonts",
    "load_theme",
    "paint_icon",
]


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole application the fonts, palette and style sheet of a theme."""
    load_fonts()
    if app.property("styled") is None:  # once: setting a style anew costs a fifth of a second
        app.setStyle("Fusion")
        app.setProperty("styled", True)
    app.setFont(theme.font("body"))
    app.setPalette(palette_of(theme))
    app.setStyleSheet(style_sheet(theme))
