"""The comparison that is open in this session: where it came from, and the shelf it goes back to."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from catalogue_app.comparison.kept import Kept, View
from catalogue_app.drawing.overlay import Align
from catalogue_app.exchange.kept_shelf import KeptShelf

if TYPE_CHECKING:
    from catalogue_app.comparison.code import TakenHome
    from catalogue_app.ui.context import AppContext

_FOLDER = "compare/folder"


class KeptDesk(QObject):
    """Outlives the pages, which are built anew in another language or theme.

    `opened` says that the tray has the cars of another comparison, to be looked at as `look` tells; `changed` that
    another one is open, or none, or that it has another name.
    """

    opened = Signal()
    changed = Signal()

    def __init__(self, context: "AppContext") -> None:
        super().__init__(context)
        self._context = context
        self._before: Kept | TakenHome | None = None
        self._look: tuple[View, Align] | None = None
        self.told, self.marked = False, False  # the banner was put away; the changes are marked in the table
        context.tray.changed.connect(self._on_tray)

    @cached_property
    def shelf(self) -> KeptShelf:
        """Where comparisons are kept: the folder that the settings name, else the one beside the catalogue."""
        folder = self._context.settings.value(_FOLDER)
        return KeptShelf(Path(str(folder)) if folder else None)

    @property
    def before(self) -> "Kept | TakenHome | None":
        """What is open, as it was kept or taken home; None while nothing is."""
        return self._before

    @property
    def kept(self) -> Kept | None:
        """What is open, where this computer keeps it under a name."""
        return self._before if isinstance(self._before, Kept) and self._before.name else None

    @property
    def name(self) -> str:
        """The name of what is open; empty for none."""
        return "" if self.kept is None else self.kept.name

    def take_look(self) -> tuple[View, Align] | None:
        """Return how a comparison that was just opened was looked at; once, then None."""
        look, self._look = self._look, None
        return look

    def open(self, found: "Kept | TakenHome") -> None:
        """Lay its cars in the tray, as far as they are still in the catalogue.

        A customer is not shown the choices that the dealer noted.
        """
        here = {variant.id for card in self._context.catalogue.cards() for variant in card.variants}
        view = found.view if isinstance(found, Kept) else View(found.rows, found.align)
        self._before, self._look = found, (view, view.align)
        self.told, self.marked = False, False
        ids = [variant_id for variant_id in found.ids if variant_id in here]
        self._context.tray.replace(ids, found.baseline if found.baseline in here else None)
        if isinstance(found, Kept) and self._context.audience == "dealer":
            self._context.tray.tell(found.story)
        self.changed.emit()
        self.opened.emit()

    def was_kept(self, kept: Kept) -> None:
        """What is on the page is kept from now on: nothing changed since."""
        self._before, self._look = kept, None
        self.told, self.marked = True, False
        self.changed.emit()

    def was_renamed(self, old: str, kept: Kept) -> None:
        """Follow a comparison that got another name, if it is the one that is open."""
        if self.name == old:
            self._before = kept
            self.changed.emit()

    def forget(self) -> None:
        """Have nothing open; the cars stay where they are."""
        if self._before is not None:
            self._before, self._look = None, None
            self.marked = False
            self.changed.emit()

    @Slot()
    def _on_tray(self) -> None:
        """Other cars altogether are another comparison."""
        if self._before is not None and self._look is None and not set(self._context.tray.ids) & set(self._before.ids):
            self.forget()
