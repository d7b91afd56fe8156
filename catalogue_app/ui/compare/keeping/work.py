"""What runs off the GUI thread: the shelf, files of comparisons, and what changed since one was kept."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from catalogue_app.comparison.changes import Changes, changes_since
from catalogue_app.comparison.code import TakenHome
from catalogue_app.comparison.kept import Kept
from catalogue_app.exchange.comparison_files import write_comparison
from catalogue_app.exchange.kept_shelf import Entry, KeptShelf, Removed
from catalogue_app.facts.ports import Catalogue


@dataclass(frozen=True, slots=True)
class Shelved:
    """The shelf after something was done on it: what was done with, and everything that lies there now."""

    entries: tuple[Entry, ...]
    entry: Entry | None = None
    removed: Removed | None = None


def listed_now(shelf: KeptShelf) -> Shelved:
    """Return what is kept."""
    return Shelved(shelf.entries())


def with_entries(shelf: KeptShelf, act: Callable[[], Entry]) -> Shelved:
    """Do something with one comparison and return it with all of them."""
    entry = act()
    return Shelved(shelf.entries(), entry)


def deleted(shelf: KeptShelf, entry: Entry) -> Shelved:
    """Take one from the shelf."""
    removed = shelf.delete(entry)
    return Shelved(shelf.entries(), entry, removed)


def shared(kept: Kept, path: Path) -> Path:
    """Write a comparison to a file for somebody else, and return where."""
    write_comparison(path, kept)
    return path


def changes_of(catalogue: Catalogue, before: Kept | TakenHome, *, customer: bool) -> Changes:
    """Return what changed in the catalogue since a comparison was kept or taken home."""
    model_of = {variant.id: card.id for card in catalogue.cards() for variant in card.variants}
    columns = []
    for variant_id in before.ids:
        if variant_id in model_of:
            model = catalogue.model(model_of[variant_id])
            columns.append((model, model.variant(variant_id)))
    return changes_since(before, columns, customer=customer)
