"""How the comparison is looked at, and what of that is remembered until the next time."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QSettings

from catalogue_app.comparison.kept import Rows, View
from catalogue_app.comparison.narrow import Narrowed, Wish
from catalogue_app.facts.figures import BY_KEY, Group

_LISTS = ("hidden_rows", "hidden_groups", "collapsed_groups")
LOOKS = ("best", "bars", "deltas", "pictures")


@dataclass(frozen=True, slots=True)
class Showing:
    """Which rows are shown and how.

    Attributes:
        typed: what a row must have in its name.
        hidden_rows: keys of figures; hidden_groups, collapsed_groups: groups by their value.
        best, bars, deltas: whether cells mark the best value, have a bar, tell the difference to the baseline.
        pictures: whether drawings to scale stand beside the table.
    """

    rows: Rows = Rows.ALL
    typed: str = ""
    hidden_rows: frozenset[str] = frozenset()
    hidden_groups: frozenset[str] = frozenset()
    collapsed_groups: frozenset[str] = frozenset()
    best: bool = True
    bars: bool = True
    deltas: bool = True
    pictures: bool = True

    @property
    def wish(self) -> Wish:
        """The same for the rules that choose rows."""
        state = {Rows.ALL: None, Rows.DIFFERENT: "different", Rows.SAME: "same"}[self.rows]
        return Wish(state, self.hidden_rows, self.hidden_groups, self.typed)  # type: ignore[arg-type]

    def with_row_hidden(self, key: str) -> "Showing":
        """Leave out one row from now on."""
        return replace(self, hidden_rows=self.hidden_rows | {key})

    def with_group_hidden(self, group: str) -> "Showing":
        """Leave out a whole group from now on."""
        return replace(self, hidden_groups=self.hidden_groups | {group})

    def with_group_toggled(self, group: str) -> "Showing":
        """Fold a group away under its heading, or unfold it."""
        return replace(self, collapsed_groups=self.collapsed_groups ^ {group})

    def with_nothing_hidden(self) -> "Showing":
        """Show every row and group again."""
        return replace(self, hidden_rows=frozenset(), hidden_groups=frozenset())

    def with_view(self, view: View) -> "Showing":
        """Look at it as a kept comparison was looked at."""
        return replace(
            self, rows=view.rows, typed="", hidden_rows=frozenset(view.hidden_rows),
            hidden_groups=frozenset(view.hidden_groups), collapsed_groups=frozenset(view.collapsed_groups),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows there are in each state, of those not hidden and with the typed words; and how many are hidden."""

    all: int = 0
    different: int = 0
    same: int = 0
    hidden: int = 0


def counts_of(narrowed: Narrowed) -> Counts:
    """Return the counts that stand beside the switches."""
    return Counts(narrowed.all, narrowed.counts["different"], narrowed.counts["same"], narrowed.hidden)


def remembered(settings: QSettings) -> Showing:
    """Return what was hidden, folded and marked the last time; what no longer exists is forgotten."""
    found = Showing()
    for name in _LISTS:
        found = replace(found, **{name: frozenset(_known(name, settings.value(f"compare/{name}")))})  # type: ignore[arg-type]
    for name in LOOKS:
        found = replace(found, **{name: settings.value(f"compare/{name}") not in (False, "false")})  # type: ignore[arg-type]
    return found


def remember(settings: QSettings, showing: Showing) -> None:
    """Keep what is hidden, folded and marked; which rows and what was typed belong to the moment."""
    for name in _LISTS:
        settings.setValue(f"compare/{name}", sorted(getattr(showing, name)))
    for name in LOOKS:
        settings.setValue(f"compare/{name}", getattr(showing, name))


def _known(name: str, value: object) -> Iterable[str]:
    words = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    exists = set(BY_KEY) if name == "hidden_rows" else {str(group) for group in Group}
    return (word for word in words if word in exists)
