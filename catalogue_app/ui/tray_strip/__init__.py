"""The strip at the bottom of the window with the versions that lie in the comparison."""

from catalogue_app.ui.tray_strip.host import StripHost

__all__ = ["StripHost"]
