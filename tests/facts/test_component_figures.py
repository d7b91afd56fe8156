"""Figures of parts: none in the content is without a name, and each is written so that it says what it is."""

import pytest

from catalogue_app.facts.component_figures import COMPONENT_FIGURES, component_figures, name_of_key
from catalogue_app.facts.edition import Edition
from catalogue_app.facts.text import LANGUAGES


def words(figures: dict[str, object]) -> list[tuple[str, str]]:
    return [(figure.label.in_("nl"), figure.words(value, "nl")) for figure, value in component_figures(figures)]


def test_every_key_of_the_content_has_a_name(edition: Edition) -> None:
    used = {key for part in edition.components for key in part.figures}

    known = {key for figure in COMPONENT_FIGURES for key in (figure.key, *(figure.ends or ()))}
    assert len(used) > 30
    assert used <= known


def test_every_figure_of_the_content_is_told(edition: Edition) -> None:
    for part in edition.components:
        told = component_figures(part.figures)
        pairs = sum(1 for f, _ in told if f.ends is not None and f.key not in part.figures)
        assert len(told) + pairs == len(part.figures), part.id


@pytest.mark.parametrize("figure", COMPONENT_FIGURES, ids=lambda figure: figure.key)
def test_every_name_is_there_in_all_languages(figure: object) -> None:
    label = figure.label  # type: ignore[attr-defined]
    assert all(label.in_(lang) and "[EN]" not in label.in_(lang) for lang in LANGUAGES)


def test_two_ends_are_one_figure() -> None:
    assert words({"wheelbase_mm_min": 2700, "wheelbase_mm_max": 2900}) == [("Wielbasis", "2.700 – 2.900\u00a0mm")]


def test_a_single_end_says_that_it_is_one() -> None:
    assert words({"battery_kwh_max": 98}) == [("Accucapaciteit, hoogstens", "98\u00a0kWh")]


def test_alternatives_are_not_a_span() -> None:
    assert words({"voltage_v": (400, 800)}) == [("Spanning", "400 / 800\u00a0V")]


def test_kilowatts_have_the_horsepower_behind_them() -> None:
    assert words({"power_kw": 115}) == [("Vermogen", "115\u00a0kW (156\u00a0pk)")]


def test_a_window_is_written_as_one() -> None:
    assert words({"dc_window": "20-80"}) == [("Venster van die tijd", "20 – 80\u00a0%")]


def test_a_key_without_a_name_is_left_out() -> None:
    assert words({"flux_density_t": 2}) == []


def test_a_key_has_its_name_and_other_words_have_none() -> None:
    name = name_of_key("battery_net_kwh")
    assert name is not None
    assert name.nl == "Accu, netto"
    assert name_of_key("cell supplier") is None
