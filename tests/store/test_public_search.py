"""A customer's search finds nothing by what only the dealer may see."""

import pytest

from catalogue_app.facts.found import FoundKind
from catalogue_app.facts.ports import Searchable
from catalogue_app.origin.public import PublicCatalogue
from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.ui.searching import search_in


@pytest.fixture(scope="module")
def public(catalogue: StoredCatalogue) -> PublicCatalogue:
    return PublicCatalogue(catalogue)


def test_the_catalogue_answers_for_itself_and_the_public_one_has_its_own(
    catalogue: StoredCatalogue, public: PublicCatalogue
) -> None:
    assert search_in(catalogue) is catalogue
    own = search_in(public)
    assert isinstance(own, Searchable)
    assert search_in(public) is own, "made once and kept"
    own.warm_search()
    assert own.search_ready
    assert own.find("peugeot 3008").model_ids[0] == "peugeot/3008"


def test_parts_that_are_only_reported_are_not_found(catalogue: StoredCatalogue, public: PublicCatalogue) -> None:
    shown = {part.id for part in public.components()}
    withheld = [part for part in catalogue.components() if part.id not in shown]
    assert withheld
    search = search_in(public)
    for part in withheld:
        answer = search.find(part.name.en, limit=100)
        hits = (*answer.of(FoundKind.PLATFORM), *answer.of(FoundKind.COMPONENT))
        assert part.id not in {hit.id for hit in hits}


def test_a_part_leads_only_to_cars_that_may_be_said_to_have_it(
    catalogue: StoredCatalogue, public: PublicCatalogue
) -> None:
    fewer = 0
    for part in public.components():
        users = {m.id for m in public.models() if any(link.component.id == part.id for link in m.parts)}
        kind = "platform" if part.kind == "platform" else "component"
        assert set(search_in(public).found(kind, part.id).model_ids) == users
        fewer += users < set(catalogue.found(kind, part.id).model_ids)
    assert fewer, "some cars have a part only by report"
