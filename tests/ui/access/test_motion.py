"""With less motion nothing moves by itself; with motion there is something to switch off."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from catalogue_app import ui
from catalogue_app.ui.browse.lineup_view import LineupView
from catalogue_app.ui.browse.overlay_canvas import OverlayCanvas
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.motion import calm_menus
from catalogue_app.ui.shell.opening import LoadingState
from catalogue_app.ui.showroom.window import ShowroomWindow
from catalogue_app.ui.window import MainWindow
from tests.ui.access.conftest import Settle
from tests.ui.access.test_accessible import SCREENS, browse, overlaid

_MOVERS = ("QVariantAnimation", "QPropertyAnimation", "QTimeLine", "QSequentialAnimationGroup", "QGraphicsEffect")


def running() -> list[QAbstractAnimation]:
    return [
        motion
        for top in QApplication.topLevelWidgets()
        for motion in top.findChildren(QAbstractAnimation)
        if motion.state() is QAbstractAnimation.State.Running
    ]


def test_whoever_animates_asks_first() -> None:
    """Every module that makes an animation reads whether motion is wanted."""
    found = set()
    for path in Path(ui.__file__).parent.rglob("*.py"):
        names = {node.id for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Name)}
        if names & set(_MOVERS):
            found.add(path.relative_to(Path(ui.__file__).parent).with_suffix("").as_posix())
            assert ".reduced_motion" in path.read_text("utf-8"), path
    assert found == {"browse/overlay_canvas", "showroom/attract", "atlas/view", "compare/overlay/sheet"}


@pytest.mark.parametrize("screen", ["cards", "table", "side by side", "overlaid", "b10", "compare 3", "keys"])
def test_nothing_runs_with_less_motion(window: MainWindow, qtbot: QtBot, settle: Settle, screen: str) -> None:
    root = SCREENS[screen](window, qtbot, settle)
    assert running() == []
    root.close()


@pytest.mark.parametrize("reduced", [True, False])
def test_outlines_glide_or_are_there(
    window: MainWindow, context: AppContext, qtbot: QtBot, settle: Settle, *, reduced: bool
) -> None:
    context.set_reduced_motion(reduced)
    settle()
    overlaid(window, qtbot, settle)
    view = browse(window).view
    assert isinstance(view, LineupView)
    canvas = view.findChild(OverlayCanvas)
    assert canvas is not None
    qtbot.mouseClick(view.aligns.button(view.aligns.keys[2]), Qt.MouseButton.LeftButton)
    assert canvas.gliding is not reduced
    assert bool(running()) is not reduced
    qtbot.waitUntil(lambda: not canvas.gliding)


@pytest.mark.parametrize("reduced", [True, False])
def test_a_car_at_rest_draws_itself_or_is_there(
    context: AppContext, request: pytest.FixtureRequest, *, reduced: bool
) -> None:
    context.set_reduced_motion(reduced)
    showroom = request.getfixturevalue("showroom")
    assert isinstance(showroom, ShowroomWindow)
    assert showroom.attract.isVisible()
    assert bool(running()) is not reduced
    assert (showroom.attract.drawn == 1.0) is reduced


def test_the_choice_holds_at_once(window: MainWindow, context: AppContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.motion_changed):
        context.set_reduced_motion(False)
    with qtbot.assertNotEmitted(context.motion_changed):
        context.set_reduced_motion(False)
    with qtbot.waitSignal(context.motion_changed):
        context.set_reduced_motion(True)


def test_menus_come_at_once(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    set_so: list[bool] = []
    monkeypatch.setattr(QApplication, "setEffectEnabled", lambda _effect, enabled: set_so.append(enabled))
    before = qapp.property("systemAnimatesMenus")
    for system, reduced in ((True, False), (True, True), (False, False), (False, True)):
        qapp.setProperty("systemAnimatesMenus", system)
        calm_menus(qapp, reduced=reduced)
    assert set_so == [True, False, False, False]
    qapp.setProperty("systemAnimatesMenus", before)


def test_opening_shows_no_bar_that_runs_to_and_fro(context: AppContext, qtbot: QtBot) -> None:
    state = LoadingState(context.theme)
    qtbot.addWidget(state)
    state.show()
    qtbot.waitUntil(state._body.isVisible)
    assert not state._bar.isVisible()
    state.show_progress(3, 10, "Reading")
    assert state._bar.isVisible()
    assert (state._bar.value(), state._bar.maximum()) == (3, 10)
