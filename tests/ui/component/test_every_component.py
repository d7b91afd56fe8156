"""All parts of the shipped content have a page, and everything on it says who says so and when."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from catalogue_app.facts.formatting import format_date
from catalogue_app.origin.component_story import ComponentStory, component_story
from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.ui.component.said import DATE_NOT_KNOWN
from tests.ui.component.conftest import Open
from tests.ui.component.reading import lines, said_below

if TYPE_CHECKING:
    from catalogue_app.facts.records import Statement
    from catalogue_app.ui.component.page import ComponentPage

_KEY = re.compile(r"\b[a-z]+(?:_[a-z0-9]+)+\b")


def unsourced(found: list[str], story: ComponentStory) -> list[str]:
    """The statements below which it does not stand who says so and when."""
    told: list[Statement] = [story.component.statement, *story.statements]
    told += [d.statement for d in story.descriptions] + [t.statement for t in story.ties[:5]]
    return [
        s.text.en
        for s in told
        if not said_below(
            found,
            s.text.en,
            evidence=s.evidence,
            publisher=s.source.publisher,
            date=format_date(s.as_of or s.source.published, "en") or DATE_NOT_KNOWN.en,
        )
    ]


def unsourced_links(found: list[str], story: ComponentStory) -> list[str]:
    """The cars and parts around of which it does not stand who says so."""
    missing = [u.full_name for u in story.uses if not any(u.source.publisher in line for line in found)]
    missing += [k.reason.en for k in story.kin if not _below(found, k.reason.en, k.source.publisher)]  # type: ignore[union-attr]
    for around in story.around:
        missing += [n.name.en for n in around.neighbours if not any(n.source.publisher in line for line in found)]
    return missing


def _below(found: list[str], words: str, publisher: str) -> bool:
    first = f"{words[:1].upper()}{words[1:]}"
    return any(line == first and publisher in after for line, after in pairwise(found))


def raw_keys(page: QWidget, found: list[str]) -> list[str]:
    names = [child.accessibleName() for child in page.findChildren(QWidget)]
    return [text for text in (*found, *names) if _KEY.search(text) and "http" not in text]


def test_every_part_has_a_page_on_which_everything_has_a_source_and_nothing_a_key(
    open_part: Open, shipped: StoredCatalogue
) -> None:
    parts = shipped.components()
    assert len(parts) == 112
    faults = []
    for part in parts:
        page: ComponentPage = open_part(part.id)
        assert page.content is not None, part.id
        assert page.bar.name == part.name.en
        found, story = lines(page.content), component_story(shipped, part.id)
        faults += [f"{part.id}: no source under {text!r}" for text in unsourced(found, story)]
        faults += [f"{part.id}: no source for {text!r}" for text in unsourced_links(found, story)]
        faults += [f"{part.id}: a raw key in {text!r}" for text in raw_keys(page, found)]
    assert not faults, faults[:10]
