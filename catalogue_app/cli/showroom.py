"""Commands for showroom mode: the way back in when the PIN is forgotten."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import typer

from catalogue_app.store.pin import PinStore


def add_showroom(app: typer.Typer, told: Callable[[], AbstractContextManager[None]]) -> None:
    """Add `catalogue showroom`; `told` says a problem of the world in one line and leaves with 1."""
    group = typer.Typer(help="Showroom mode (full screen, for customers).")

    @group.command("reset-pin")
    def reset_pin() -> None:
        """Take away the PIN of showroom mode; the next start of the mode asks for a new one."""
        with told():
            had = PinStore().reset()
        typer.echo("The PIN is taken away." if had else "There is no PIN; nothing to take away.")

    @group.callback()
    def _showroom() -> None:
        """Keep this a group, also while it has one command."""

    app.add_typer(group, name="showroom")
