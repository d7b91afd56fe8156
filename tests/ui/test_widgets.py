"""The building blocks do what their users rely on."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.vocabulary import Ownership, Powertrain
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme import load_theme
from catalogue_app.ui.widgets import (
    ElidedLabel,
    EmptyState,
    EvidenceBadge,
    FlowLayout,
    IconButton,
    OriginBadge,
    PowertrainChip,
    SegmentedControl,
    TabButton,
    TextButton,
    car_pixmap,
    drawing_of,
    paint_car,
    paint_evidence_glyph,
    paint_origin_glyph,
)
from catalogue_app.ui.widgets.focus_ring import FocusRing, _Ring
from tests.ui.fakes import MODELS, FakeCatalogue


def blank(width: int = 48, height: int = 48) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def grey_bits(image: QImage) -> bytes:
    """The picture without its colours: what a colour-blind customer or a grey print still shows."""
    mask = image.createMaskFromColor(0xFFFFFFFF)
    return bytes(mask.constBits())


def test_origins_can_be_told_apart_without_colour(context: AppContext) -> None:
    shapes = {}
    for ownership in Ownership:
        image = blank()
        painter = QPainter(image)
        paint_origin_glyph(painter, QRectF(0, 0, 48, 48), ownership, context.theme)
        painter.end()
        shapes[ownership] = grey_bits(image)
    for one, two in combinations(Ownership, 2):
        assert shapes[one] != shapes[two]


def test_evidence_levels_can_be_told_apart_without_colour(context: AppContext) -> None:
    shapes = {}
    for evidence in Evidence:
        image = blank()
        painter = QPainter(image)
        paint_evidence_glyph(painter, QRectF(0, 0, 48, 48), evidence, context.theme)
        painter.end()
        shapes[evidence] = grey_bits(image)
    for one, two in combinations(Evidence, 2):
        assert shapes[one] != shapes[two]


def test_badges_carry_their_word(context: AppContext, qtbot: QtBot) -> None:
    badge = OriginBadge(Ownership.SUPPLIER, "nl", context.theme)
    evidence = EvidenceBadge(Evidence.REPORTED, "en", context.theme)
    chip = PowertrainChip(Powertrain.PHEV, "nl", context.theme)
    for widget in (badge, evidence, chip):
        qtbot.addWidget(widget)
    assert badge.accessibleName() == "Toeleverancier"
    assert evidence.accessibleName() == "Reported"
    assert chip.accessibleName() == "Plug-in hybride"
    assert badge.sizeHint().width() > OriginBadge(Ownership.PARTNER, "nl", context.theme).sizeHint().width()


def test_an_icon_button_has_a_name_and_answers_the_keyboard(context: AppContext, qtbot: QtBot) -> None:
    button = IconButton("plus", "Add", context.theme)
    qtbot.addWidget(button)
    assert button.accessibleName() == "Add"
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_segments_follow_mouse_and_arrow_keys(context: AppContext, qtbot: QtBot) -> None:
    control = SegmentedControl([("a", "First"), ("b", "Second"), ("c", "Third")], "a", context.theme, "Choice")
    qtbot.addWidget(control)
    control.show()
    control.activateWindow()
    qtbot.waitUntil(control.isActiveWindow)
    with qtbot.waitSignal(control.chosen) as chosen:
        qtbot.mouseClick(control.button("b"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["b"]
    with qtbot.waitSignal(control.chosen) as chosen:
        qtbot.keyClick(control.button("b"), Qt.Key.Key_Right)
    assert chosen.args == ["c"]
    assert control.current == "c"
    with qtbot.assertNotEmitted(control.chosen):
        control.set_current("a")
    assert control.current == "a"


def test_a_tab_never_changes_its_width(context: AppContext, qtbot: QtBot) -> None:
    tab = TabButton("Specifications", context.theme, count=12)
    qtbot.addWidget(tab)
    before = tab.sizeHint()
    tab.setChecked(True)
    assert tab.sizeHint() == before
    assert tab.accessibleName() == "Specifications, 12"


def test_a_cut_label_shows_all_of_itself_as_tool_tip(context: AppContext, qtbot: QtBot) -> None:
    label = ElidedLabel("A rather long name of a version", context.theme)
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.toolTip() == "A rather long name of a version"
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_flow_layout_wraps_and_reports_its_height(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host, gap=4)
    for _ in range(4):
        label = QLabel()
        label.setFixedSize(50, 20)
        flow.addWidget(label)
    assert flow.heightForWidth(300) == 20
    assert flow.heightForWidth(110) == 44
    host.resize(110, 60)
    host.show()
    item = flow.itemAt(2)
    assert item is not None
    assert item.geometry().topLeft().toTuple() == (0, 24)
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None


def test_empty_state_says_what_and_offers_a_way_on(context: AppContext, qtbot: QtBot) -> None:
    state = EmptyState("Nothing here", "Choose a model first.", context.theme)
    qtbot.addWidget(state)
    button = TextButton("To the models", context.theme)
    state.add_button(button)
    state.resize(700, 500)
    state.show()
    assert button.isVisible()
    assert [label.text() for label in state.findChildren(QLabel)] == ["Nothing here", "Choose a model first."]


@pytest.mark.parametrize("model", MODELS, ids=[model.id for model in MODELS])
def test_every_car_paints_ink_where_it_stands(context: AppContext, model: object) -> None:
    drawing = drawing_of(model)  # type: ignore[arg-type]
    image = blank(400, 160)
    painter = QPainter(image)
    paint_car(painter, drawing, QPointF(20, 150), 0.06, context.theme, stroke=1.2)
    painter.end()
    right = round(20 + drawing.frame.length * 0.06)
    top = round(150 - drawing.frame.height * 0.06)
    inked = [(x, y) for x in range(400) for y in range(160) if image.pixelColor(x, y).lightness() < 160]
    assert 18 <= min(x for x, _ in inked) <= 24
    assert right - 4 <= max(x for x, _ in inked) <= right + 2
    assert top - 2 <= min(y for _, y in inked) <= top + 3


def test_car_pixmaps_are_cached_per_theme_and_ratio(context: AppContext) -> None:
    drawing = drawing_of(MODELS[0])
    light = car_pixmap(drawing, 0.05, load_theme("light"), stroke=1.0, ratio=1.0)
    assert car_pixmap(drawing, 0.05, load_theme("light"), stroke=1.0, ratio=1.0).cacheKey() == light.cacheKey()
    assert car_pixmap(drawing, 0.05, load_theme("dark"), stroke=1.0, ratio=1.0).cacheKey() != light.cacheKey()
    double = car_pixmap(drawing, 0.05, load_theme("light"), stroke=1.0, ratio=2.0)
    assert double.deviceIndependentSize().width() == pytest.approx(light.width(), abs=1)


def test_contradicting_dimensions_still_give_a_car_that_says_so(context: AppContext) -> None:
    card = replace(FakeCatalogue().cards()[0], dimensions=(4000, 1500, 3990, 150))
    assert drawing_of(card).assumed >= {"length_mm", "wheelbase_mm"}


def test_the_focus_ring_follows_the_keyboard_not_the_mouse(
    context: AppContext, qtbot: QtBot, qapp: QApplication
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    first, second = TextButton("One", context.theme), TextButton("Two", context.theme)
    column.addWidget(first)
    column.addWidget(second)
    FocusRing(qapp, context)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)

    def ring() -> QRect | None:
        found = [child for child in host.findChildren(_Ring) if child.isVisible()]
        return found[0].geometry() if found else None

    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring() == first.geometry().adjusted(-4, -4, 4, 4)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert ring() == second.geometry().adjusted(-4, -4, 4, 4)
    at = first.geometry().center()
    qtbot.mouseClick(host.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert first.hasFocus()
    assert ring() is None
    qtbot.keyClick(host.windowHandle(), Qt.Key.Key_Shift)
    assert ring() == first.geometry().adjusted(-4, -4, 4, 4)
