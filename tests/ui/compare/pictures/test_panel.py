"""The panel "In pictures": only values that may be set beside each other are drawn, the others are told."""

from dataclasses import replace

import pytest

from catalogue_app.comparison.table import compare
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.vocabulary import Powertrain
from catalogue_app.ui.compare.pictures.panel import CHARGING, RANGE, PicturesPanel
from catalogue_app.ui.compare.pictures.pictured import BY_CHARGING, NO_WINDOW, OTHER_WINDOW, pictured
from catalogue_app.ui.compare.pictures.rows import BarPicture, BlockPicture, ClockPicture
from tests.ui.fakes import MODELS, figure


def car(place, **figures):
    """A version of one of the invented models, electric, with these figures only."""
    model = MODELS[place]
    made = {key: value for key, value in figures.items() if value is not None}
    bare = replace(model, figures={})
    return bare, replace(model.variants[0], powertrain=Powertrain.BEV, figures=made)


def charging(place, minutes, window):
    told = None if window is None else figure("dc_window", window, "%")
    return car(place, dc_time_min=figure("dc_time_min", minutes, "min"), dc_window=told)


def reach(place, value):
    return car(place, range_wltp_km=figure("range_wltp_km", value, "km", test="WLTP"))


def sorted_out(key, cars):
    comparison = compare(cars)
    found = pictured(next(row for row in comparison.rows if row.key == key), comparison)
    return [[one.column for one in group] for group in found.groups], {out.column: out.reason for out in found.left}


@pytest.fixture
def panel(qtbot, context):
    made = PicturesPanel(context)
    qtbot.addWidget(made)
    return made


def test_charging_times_of_one_window_stand_together():
    cars = [charging(0, 30, "20-80"), charging(1, 20, "30-80"), charging(2, 31, "20-80"), charging(3, 25, None)]
    groups, left = sorted_out(CHARGING, cars)
    assert groups == [[0, 2]]
    assert left == {1: OTHER_WINDOW, 3: NO_WINDOW}


def test_two_windows_are_two_pictures_that_say_so(panel):
    windows = ("20-80", "30-80", "20-80", "30-80")
    panel.show_comparison(compare([charging(place, 20 + place, window) for place, window in enumerate(windows)]))
    dials = [picture for picture in panel.pictures() if isinstance(picture, ClockPicture)]
    assert [[amount.low for amount in picture.amounts] for picture in dials] == [[20, 22], [21, 23]]
    assert any("cannot be compared" in words for words in panel.words())
    assert any("20 – 80 %" in words for words in panel.words())


def test_a_car_alone_in_its_window_is_told_in_words(panel):
    panel.show_comparison(compare([charging(0, 30, "20-80"), charging(1, 20, "30-80"), charging(2, 31, "20-80")]))
    assert any("20 min (30 – 80 %)" in words for words in panel.words())


def test_longer_than_an_hour_is_a_bar_instead_of_a_clock(panel):
    panel.show_comparison(compare([charging(0, 30, "20-80"), charging(1, 90, "20-80")]))
    found = [type(picture) for picture in panel.pictures()]
    assert found == [BarPicture]


def test_ranges_of_plug_ins_are_on_no_scale():
    model, variant = reach(1, 80)
    cars = [reach(0, 400), (model, replace(variant, powertrain=Powertrain.PHEV)), reach(2, 500)]
    groups, left = sorted_out(RANGE, cars)
    assert groups == [[0, 2]]
    assert left == {1: BY_CHARGING}


def test_a_figure_with_another_basis_is_refused():
    cars = [car(place, price=figure("price", 30_000, "EUR", "NL")) for place in (0, 1)]
    with pytest.raises(ValueError, match="pictures know nothing"):
        sorted_out("price", cars)


def test_a_band_is_drawn_from_low_to_high(panel, qtbot):
    panel.show_comparison(compare([reach(0, (300, 420)), reach(1, 380)]))
    picture = next(picture for picture in panel.pictures() if isinstance(picture, BarPicture))
    assert [(amount.low, amount.high) for amount in picture.amounts] == [(300, 420), (380, 380)]
    assert picture.scale.end >= 420
    assert any(words.startswith("Hatched") for words in panel.words())
    image = picture.grab().toImage()
    y = 20 + 5  # in the first bar, under its words

    def colours(low, high):
        ends = (round(image.width() * value / picture.scale.end) for value in (low, high))
        return {image.pixelColor(x, y).name() for x in range(*ends)}

    assert len(colours(220, 280)) == 1  # certain: full
    assert len(colours(320, 380)) == 2  # hatched: neither full nor empty
    assert colours(220, 280) < colours(320, 380)
    assert not colours(220, 280) & colours(440, 480)


def test_a_bar_is_as_long_as_its_value(panel):
    panel.show_comparison(compare([reach(0, 250), reach(1, 500)]))
    picture = panel.pictures()[0]
    image = picture.grab().toImage()
    paper = image.pixelColor(image.width() - 1, 25).name()  # beside the first bar

    def length(y):
        return max(x for x in range(image.width()) if image.pixelColor(x, y).name() != paper)

    assert length(25 + 44) == pytest.approx(2 * length(25), abs=3)


def test_boots_are_blocks_of_known_litres(panel):
    cars = [car(place, boot_min_l=figure("boot_min_l", litres, "l")) for place, litres in enumerate((430, 588))]
    panel.show_comparison(compare(cars))
    picture = panel.pictures()[0]
    assert isinstance(picture, BlockPicture)
    assert "One block is 50 l" in panel.words()
    assert picture.accessibleDescription() == "P One: 430 l (Press); O Two: 588 l (Press)"


def test_what_is_unknown_is_said(panel):
    panel.show_comparison(compare([reach(0, 400), car(1)]))
    assert "O Two: no source" in panel.words()
    assert "P One, O Two: no source" in panel.words()  # the boot, of which neither has a figure


def test_a_car_that_cannot_have_a_figure_is_not_called_unknown(panel):
    model, variant = car(1)
    panel.show_comparison(compare([car(0), (model, replace(variant, powertrain=Powertrain.PETROL))]))
    assert "O Two: n/a" in panel.words()
    assert "P One: no source" in panel.words()


def test_what_cannot_exist_has_no_picture(panel):
    model, variant = car(0, boot_min_l=figure("boot_min_l", 300, "l"))
    petrol = (model, replace(variant, powertrain=Powertrain.PETROL))
    panel.show_comparison(compare([petrol, (MODELS[1], petrol[1])]))
    assert [type(picture) for picture in panel.pictures()] == [BlockPicture]
    assert not any("charging" in words.lower() for words in panel.words())


def test_another_comparison_takes_the_place_of_the_first(panel, qtbot):
    panel.show_comparison(compare([reach(0, 400), reach(1, 500)]))
    panel.show_comparison(compare([charging(0, 30, "20-80"), charging(1, 31, "20-80")]))
    assert [type(picture) for picture in panel.pictures()] == [ClockPicture]


@pytest.mark.parametrize("width", [312, 368, 512])
def test_the_pictures_paint_at_every_width(panel, width):
    cars = [charging(place, 20 + place, "20-80") for place in range(6)]
    panel.show_comparison(compare(cars))
    picture = panel.pictures()[0]
    picture.resize(width, picture.heightForWidth(width))
    assert not picture.grab().isNull()
    assert picture.heightForWidth(312) >= picture.heightForWidth(512)


def test_a_value_that_is_not_certain_carries_its_mark(panel):
    def reported(place, evidence):
        told = figure("range_wltp_km", 400, "km", test="WLTP")
        return car(place, range_wltp_km=replace(told, evidence=evidence))

    def values(evidence):
        """The right ends of both lines of words, and what is said of the second car."""
        panel.show_comparison(compare([reported(0, Evidence.OFFICIAL), reported(1, evidence)]))
        picture = panel.pictures()[0]
        image = picture.grab().toImage()
        lines = tuple(image.copy(image.width() - 160, y, 160, 18) for y in (0, 44))
        return lines, picture.accessibleDescription().split("; ")[1]

    (first, second), said = values(Evidence.MEASURED)
    assert first == second
    assert said == "O Two: 400 km"
    (first, second), said = values(Evidence.REPORTED)
    assert first != second
    assert said == "O Two: 400 km (Reported)"
