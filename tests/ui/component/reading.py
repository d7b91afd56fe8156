"""What stands on a page, as lines of words."""

from itertools import pairwise

from PySide6.QtWidgets import QLabel, QWidget

from catalogue_app.facts.evidence import Evidence
from catalogue_app.ui.component.use_tile import UseTile
from catalogue_app.ui.model.prose import Prose
from catalogue_app.ui.widgets import EvidenceBadge, OriginBadge

_MARK = "\ufffc"  # what stands for a picture in a text


def lines(widget: QWidget) -> list[str]:
    """Every line of text, painted tiles and badges included, top to bottom within each text."""
    found = [label.text() for label in widget.findChildren(QLabel) if label.text()]
    for prose in widget.findChildren(Prose):
        found += prose.toPlainText().replace(_MARK, "").replace("\u2003", "  ").split("\n")
    for tile in widget.findChildren(UseTile):
        found += [*tile.versions, tile.said]
    badges = [*widget.findChildren(OriginBadge), *widget.findChildren(EvidenceBadge)]
    return found + [badge.accessibleName() for badge in badges]


def words(widget: QWidget) -> str:
    """All of it."""
    return "\n".join(lines(widget))


def said_below(found: list[str], statement: str, *, evidence: Evidence, publisher: str, date: str) -> bool:
    """Whether below some line with this statement stands who says so, how sure and when."""
    below = [after for line, after in pairwise(found) if line == statement]
    return any(evidence.label.en in line and publisher in line and date in line for line in below)
