"""The session: tray, language and theme."""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from catalogue_app.ui.context import AppContext, CompareTray
from catalogue_app.ui.tray import MOST


def test_the_tray_keeps_order_and_tells_changes(qtbot: QtBot) -> None:
    tray = CompareTray()
    with qtbot.waitSignal(tray.changed):
        tray.add("a")
    tray.add("b")
    tray.add("a")
    assert tray.ids == ("a", "b")
    tray.move("a", 1)
    assert tray.ids == ("b", "a")
    assert tray.toggle("b") is False
    assert "b" not in tray
    assert tray.toggle("c") is True
    tray.clear()
    assert len(tray) == 0
    assert tray  # an empty tray is still a tray


def test_nothing_changed_tells_nothing(qtbot: QtBot) -> None:
    tray = CompareTray()
    tray.replace(["a", "b"])
    with qtbot.assertNotEmitted(tray.changed):
        tray.add("a")
        tray.remove("x")
        tray.move("b", 1)
        tray.replace(["a", "b"])


def test_a_full_tray_refuses_with_a_sentence(qtbot: QtBot) -> None:
    tray = CompareTray()
    tray.replace(str(n) for n in range(MOST + 3))
    assert len(tray) == MOST
    with qtbot.waitSignal(tray.refused) as refusal:
        assert tray.add("one more") is False
    assert refusal.args == [f"The comparison is full: {MOST} versions at most."]
    assert "one more" not in tray


def test_language_and_theme_are_remembered(qtbot: QtBot, settings: QSettings) -> None:
    first = AppContext(settings)
    first.set_language("en")
    first.set_theme_mode("dark")
    again = AppContext(settings)
    assert again.lang == "en"
    assert again.theme.mode == "dark"


def test_a_setting_that_makes_no_sense_is_not_followed(qtbot: QtBot, settings: QSettings) -> None:
    settings.setValue("language", "tlh")
    settings.setValue("theme", "lavender")
    context = AppContext(settings)
    assert context.lang == "nl"
    assert context.theme.mode in ("light", "dark")


def test_the_theme_reaches_the_application_and_tells(context: AppContext, qtbot: QtBot, qapp: QApplication) -> None:
    with qtbot.waitSignal(context.theme_changed):
        context.set_theme_mode("dark")
    assert qapp.palette().window().color() == context.theme.color("bg")
    with qtbot.assertNotEmitted(context.theme_changed):
        context.set_theme_mode("dark")


def test_dutch_words_are_there(context: AppContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.language_changed):
        context.set_language("nl")
    context.tray.replace(str(n) for n in range(MOST))
    with qtbot.waitSignal(context.tray.refused) as refusal:
        context.tray.add("x")
    assert refusal.args == ["De vergelijking is vol: hoogstens 6 uitvoeringen."]
    context.set_language("en")
