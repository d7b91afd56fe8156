"""The QPalette of a theme: what native parts of Qt fall back on."""

from PySide6.QtGui import QPalette

from catalogue_app.ui.theme.tokens import Theme

_ROLES = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunk",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "onink",
    QPalette.ColorRole.Highlight: "ink",
    QPalette.ColorRole.HighlightedText: "onink",
    QPalette.ColorRole.Link: "text",
    QPalette.ColorRole.LinkVisited: "text2",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line2",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Shadow: "line2",
    QPalette.ColorRole.Accent: "ink",
}


def palette_of(theme: Theme) -> QPalette:
    """Return the palette in which the Fusion style paints whatever the style sheet does not cover."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, theme.color(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color("text3"))
    return palette
