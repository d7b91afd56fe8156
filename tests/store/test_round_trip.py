"""What goes into the database comes out of it, all of it and unchanged."""

import dataclasses

import pytest

from catalogue_app.facts.edition import Edition
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import Model
from catalogue_app.origin.cards import model_card, sharing_counts
from catalogue_app.store.codec import decode, encode
from catalogue_app.store.reading import StoredCatalogue


def test_every_model_comes_back_as_it_was(catalogue: StoredCatalogue, edition: Edition) -> None:
    assert [m.id for m in catalogue.models()] == [m.id for m in edition.models]
    for read, given in zip(catalogue.models(), edition.models, strict=True):
        for field in dataclasses.fields(Model):
            assert getattr(read, field.name) == getattr(given, field.name), (given.id, field.name)


def test_figures_keep_their_order_and_their_kind_of_number(catalogue: StoredCatalogue, edition: Edition) -> None:
    for read, given in zip(catalogue.models(), edition.models, strict=True):
        assert list(read.figures) == list(given.figures)
        for ours, theirs in zip(read.variants, given.variants, strict=True):
            assert list(ours.figures) == list(theirs.figures)
            assert [type(f.value) for f in ours.figures.values()] == [type(f.value) for f in theirs.figures.values()]


@pytest.mark.parametrize(
    "what", ["components", "ties", "families", "precedents", "context", "conflicts", "gaps", "absent"]
)
def test_all_else_comes_back_as_it_was(catalogue: StoredCatalogue, edition: Edition, what: str) -> None:
    assert getattr(catalogue, what)() == getattr(edition, what)


def test_every_source_comes_back_as_it_was(catalogue: StoredCatalogue, edition: Edition) -> None:
    assert [catalogue.source(s.id) for s in edition.sources] == list(edition.sources)


def test_the_heading_and_the_report_of_the_loader_are_kept(catalogue: StoredCatalogue, edition: Edition) -> None:
    assert (catalogue.edition(), catalogue.market()) == (edition.edition, edition.market)
    assert catalogue.report()["taken"] == edition.report.taken


def test_cards_are_the_ones_drawn_from_the_models(catalogue: StoredCatalogue, edition: Edition) -> None:
    counts = sharing_counts(edition.models)
    assert list(catalogue.cards()) == [model_card(m, edition.market, counts[m.id]) for m in edition.models]


def test_one_model_read_alone_is_the_same_as_among_all(catalogue: StoredCatalogue, edition: Edition) -> None:
    fresh = StoredCatalogue(catalogue.engine)
    for model_id in ("leapmotor/b10", "peugeot/208", "opel/c-suv-2028"):
        given = next(m for m in edition.models if m.id == model_id)
        assert fresh.model(model_id) == given


@pytest.mark.parametrize("ask", ["model", "component", "source"])
def test_what_is_not_there_is_said_in_a_sentence(catalogue: StoredCatalogue, ask: str) -> None:
    with pytest.raises(NotFound, match=r"'nothing'.*in the catalogue"):
        getattr(catalogue, ask)("nothing")


def test_the_codec_is_its_own_inverse(edition: Edition) -> None:
    sources = {s.id: s for s in edition.sources}
    for record in (*edition.components, *edition.ties, *edition.families, *edition.precedents, *edition.conflicts):
        assert decode(type(record), encode(record), sources.__getitem__) == record
