"""The line-up and the overlay as a user has them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible

from catalogue_app.drawing.overlay import Align
from catalogue_app.selection.faces import face_of
from catalogue_app.ui.browse.lineup_view import OVER, SIDE, LineupView
from catalogue_app.ui.browse.model import CardRow
from catalogue_app.ui.browse.overlay_layout import MOST
from tests.ui.browse.rows import ManyRows, rows_of


@pytest.fixture
def view(qtbot, context):
    made = LineupView(context)
    qtbot.addWidget(made)
    made.resize(1291, 800)
    made.show()
    qtbot.waitExposed(made)
    made.show_rows(rows_of(context))
    return made


def box(view, place):
    return view.wall.visualRect(view.wall.model().index(place))


def name_of(view, model_id):
    return next(b for b in view.overlay.buttons() if b.property("model") == model_id)


def overlaid(qtbot, view):
    qtbot.mouseClick(view.ways.button(OVER), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.overlay.canvas.complete)


def test_cars_stand_side_by_side_and_wrap_at_the_edge(view):
    assert box(view, 0).top() == box(view, 3).top()
    assert box(view, 4).top() > box(view, 0).bottom()
    assert box(view, 3).right() < view.wall.viewport().width()


def test_a_wider_page_has_a_larger_scale_for_all(qtbot, view):
    before = view.wall.car_scale
    view.resize(1700, 800)
    qtbot.waitUntil(lambda: view.wall.car_scale > before)


def test_a_click_opens_and_the_button_adds(qtbot, view):
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.mouseClick(view.wall.viewport(), Qt.MouseButton.LeftButton, pos=box(view, 1).center())
    assert opened.args == ["opel/o-two"]
    spot = view.wall.itemDelegate().add_box(QRectF(box(view, 2))).center().toPoint()
    with qtbot.assertNotEmitted(view.opened), qtbot.waitSignal(view.add_pressed) as added:
        qtbot.mouseClick(view.wall.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert added.args == ["leapmotor/l-three"]


def test_arrows_move_between_cars_and_enter_opens(qtbot, view):
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view.wall, Qt.Key.Key_Right)
    qtbot.keyClick(view.wall, Qt.Key.Key_Down)
    assert view.current_id() == "jeep/j-six"
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view.wall, Qt.Key.Key_Return)
    assert opened.args == ["jeep/j-six"]


def test_a_dimension_without_a_source_has_no_line(qtbot, context, view):
    card = context.catalogue.cards()[0]
    bare = replace(card, id="x/bare", dimensions=(*card.dimensions[:2], None, card.dimensions[3]))
    view.show_rows((CardRow(card, face_of(card)), CardRow(bare, face_of(bare))))
    qtbot.waitUntil(lambda: view.wall.pending() == 0)
    image = view.wall.viewport().grab().toImage()

    def line_pixels(place):
        area = box(view, place)
        ground = image.pixelColor(area.left() + 2, area.top() + 2)
        row = [image.pixelColor(x, area.bottom() - 11) for x in range(area.left() + 60, area.right() - 60)]
        return sum(color != ground for color in row)

    assert line_pixels(0) > 80
    assert line_pixels(1) < 60


def test_ten_thousand_cars_are_laid_out_while_the_window_answers(qtbot, context, view):
    rows = ManyRows(context.catalogue.cards())
    view.show_rows(rows)
    assert 0 < len(rows.measured) < 10_000, "the first lines come before the rest is measured"
    estimate = view.wall.verticalScrollBar().maximum()
    assert view.select_model(rows[9_999].card.id), "a car far below is reached once it has its place"
    wall = view.wall
    qtbot.waitUntil(lambda: wall.viewport().rect().contains(wall.visualRect(wall.currentIndex()).center()))
    assert wall.verticalScrollBar().maximum() == pytest.approx(estimate, rel=0.1)
    qtbot.waitUntil(lambda: wall.pending() == 0)
    assert len(rows.asked) < 100, "what a car shows is worked out for those in sight only"


def test_a_screen_reader_finds_a_list_of_cars(view):
    face = QAccessible.queryAccessibleInterface(view.wall)
    assert face.role() is QAccessible.Role.List
    assert face.childCount() == 8
    assert face.child(0).text(QAccessible.Text.Name) == "Peugeot P One"


def test_the_overlay_says_the_extremes_and_lights_the_shortest_and_the_longest(qtbot, view):
    overlaid(qtbot, view)
    words = " ".join(label.text() for label in view.overlay._shown)
    assert "Shortest 3,620 mm Leapmotor L Mini" in words
    assert "Highest 1,800 mm Jeep J Six" in words
    assert view.overlay.lit[0] == "leapmotor/l-mini"
    assert name_of(view, "leapmotor/l-mini").accessibleName() == "Leapmotor L Mini, lit in a full line"


def test_a_tap_on_a_name_lights_that_car_and_makes_it_current(qtbot, view):
    overlaid(qtbot, view)
    before = view.overlay.lit
    qtbot.mouseClick(name_of(view, "opel/o-two"), Qt.MouseButton.LeftButton)
    assert view.overlay.lit == (before[1], "opel/o-two")
    assert view.current_id() == "opel/o-two"


def test_a_tap_on_an_outline_lights_the_nearest_car(qtbot, context, view):
    view.show_rows(rows_of(context)[:2])
    overlaid(qtbot, view)
    canvas = view.overlay.canvas
    model_id, transform = canvas._transforms()[0]
    spot = transform.map(canvas._paths[model_id]).pointAtPercent(0.1)
    found = canvas.outline_at(spot)
    with qtbot.waitSignal(canvas.tapped) as tapped:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    assert tapped.args == [found]
    assert view.overlay.lit[-1] == found
    with qtbot.assertNotEmitted(canvas.tapped):
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().bottomLeft())


def test_outlines_glide_to_the_new_alignment(qtbot, view):
    overlaid(qtbot, view)
    canvas = view.overlay.canvas
    start = canvas.shift_of("opel/o-two")
    qtbot.mouseClick(view.aligns.button(Align.MIDDLE), Qt.MouseButton.LeftButton)
    assert canvas.gliding
    qtbot.waitUntil(lambda: not canvas.gliding)
    assert canvas.shift_of("opel/o-two") == pytest.approx(-4150 / 2)
    assert start != canvas.shift_of("opel/o-two")


def test_with_reduced_motion_the_alignment_is_cut(qtbot, context, view, monkeypatch):
    monkeypatch.setattr(type(context), "reduced_motion", True, raising=False)
    overlaid(qtbot, view)
    qtbot.mouseClick(view.aligns.button(Align.BUMPER), Qt.MouseButton.LeftButton)
    assert not view.overlay.canvas.gliding
    assert view.overlay.canvas.shift_of("opel/o-two") == 0.0


def test_more_than_forty_are_not_laid_over_each_other_and_it_says_so(qtbot, context, view):
    view.show_rows(ManyRows(context.catalogue.cards(), 1_200))
    overlaid(qtbot, view)
    assert len(view.overlay.buttons()) == MOST == 40
    assert "first 40 of 1,200 models" in view.overlay._rest.text()


def test_the_overlay_is_only_made_when_it_is_in_sight(qtbot, context, view):
    assert view.overlay.buttons() == ()
    overlaid(qtbot, view)
    assert len(view.overlay.buttons()) == 8
    view.show_rows(rows_of(context)[:3])
    assert len([b for b in view.overlay.buttons() if b.isVisible()]) == 3


def test_state_survives_a_rebuild(qtbot, context, view):
    overlaid(qtbot, view)
    view.overlay.light("opel/o-two")
    qtbot.mouseClick(view.aligns.button(Align.BUMPER), Qt.MouseButton.LeftButton)
    other = LineupView(context)
    qtbot.addWidget(other)
    other.show_rows(rows_of(context))
    other.restore(view.state())
    assert other.state() == view.state()
    other.restore({})
    assert other.ways.current == SIDE
