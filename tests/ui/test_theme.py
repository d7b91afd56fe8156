"""The tokens keep their promises: contrast, completeness, one style sheet per theme."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette

from catalogue_app import ui
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.resources import assets
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme import MODES, Mode, icon_pixmap, load_theme
from catalogue_app.ui.theme.palette import palette_of
from catalogue_app.ui.theme.sheet import style_sheet
from tests.ui.fakes import MODELS


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, two: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(two)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("tone", ["text", "text2", "text3", "err", "warn", "ok"])
@pytest.mark.parametrize("ground", ["bg", "surface", "sunk", "chip"])
def test_words_can_be_read_on_every_ground(mode: Mode, tone: str, ground: str) -> None:
    theme = load_theme(mode)
    assert contrast(theme.color(tone), theme.color(ground)) >= 4.5


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("ownership", list(Ownership))
def test_origin_words_can_be_read(mode: Mode, ownership: Ownership) -> None:
    theme = load_theme(mode)
    assert contrast(theme.origin(ownership).color, theme.color("surface")) >= 4.5
    assert contrast(theme.origin(ownership).color, theme.origin(ownership).tint) >= 4.5


@pytest.mark.parametrize("mode", MODES)
def test_buttons_focus_and_brand_bars_stand_out(mode: Mode) -> None:
    theme = load_theme(mode)
    assert contrast(theme.color("onink"), theme.color("ink")) >= 7
    assert contrast(theme.color("focus"), theme.color("bg")) >= 3
    assert contrast(theme.color("control"), theme.color("surface")) >= 3
    for brand in ("Abarth", "Dodge", "Leapmotor", "Ram"):
        assert contrast(theme.brand(brand), theme.color("surface")) >= 4.5


def test_every_invented_brand_and_a_new_one_has_an_accent() -> None:
    theme = load_theme("light")
    assert {theme.brand(model.brand).name() for model in MODELS} >= {theme.brand("Opel").name()}
    assert theme.brand("A brand of tomorrow") == theme.color("text3")


def test_unknown_colour_is_a_mistake() -> None:
    with pytest.raises(AttributeError):
        load_theme("light").color("lavender")


@pytest.mark.parametrize("mode", MODES)
def test_style_sheet_and_palette_use_the_tokens_only(mode: Mode) -> None:
    theme = load_theme(mode)
    sheet = style_sheet(theme)
    assert "{" in sheet
    assert "{{" not in sheet
    assert theme.ui.surface in sheet
    assert palette_of(theme).color(QPalette.ColorRole.Highlight) == theme.color("ink")


def test_the_face_is_source_sans_pro_in_two_weights(context: AppContext) -> None:
    assert QFontInfo(context.theme.font("body")).family() == "Source Sans Pro"
    assert QFontInfo(context.theme.font("h1")).weight() == 600
    assert context.theme.font("body").pixelSize() == 14


def test_every_icon_is_ours_and_paints_something(qapp: object) -> None:
    for path in sorted((assets() / "icons").glob("*.svg")):
        image = icon_pixmap(path.stem, QColor("#ff0000"), 20, 2.0).toImage()
        assert image.width() == 40, path
        painted = [image.pixelColor(x, y) for x in range(40) for y in range(40)]
        assert any(c.alpha() > 200 and c.red() > 200 for c in painted), path


def test_no_icon_lies_about_unused() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in Path(ui.__file__).parent.rglob("*.py"))
    unused = [path.stem for path in (assets() / "icons").glob("*.svg") if f'"{path.stem}"' not in code]
    assert unused == []
