"""Searches kept under a name: in the settings, in the menu, in the dialog."""

import json

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from catalogue_app.selection.wishes import Bounds, Facet, Selection, Span
from catalogue_app.ui.browse.header import BrowseHeader
from catalogue_app.ui.browse.saved_dialog import SavedDialog
from catalogue_app.ui.browse.saved_searches import MOST, SavedSearches

ELECTRIC = Selection().with_values(Facet.POWERTRAIN, {"bev"})
CHEAP = Selection().with_bounds(Span.PRICE, Bounds(None, 20_000))


@pytest.fixture
def saved(settings):
    return SavedSearches(settings)


@pytest.fixture
def header(qtbot, context):
    made = BrowseHeader(context)
    qtbot.addWidget(made)
    made.resize(1200, 60)
    made.show_state(8, 14, ELECTRIC)
    return made


def dialog_of(qtbot, context, saved, selection=ELECTRIC, words="Electric"):
    made = SavedDialog(context, saved, selection, words)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def listed(dialog):
    return [dialog.names.item(n).text() for n in range(dialog.names.count())]


def test_what_is_saved_is_there_after_a_restart_newest_first(settings, saved):
    assert saved.save("Electric", ELECTRIC)
    assert saved.save("Cheap", CHEAP)
    again = SavedSearches(settings)
    assert again.names == ("Cheap", "Electric")
    assert again.selection("Cheap") == CHEAP
    assert again.selection("Electric") == ELECTRIC


def test_a_name_that_is_there_is_replaced(saved):
    saved.save("Mine", ELECTRIC)
    saved.save("Mine", CHEAP)
    assert saved.names == ("Mine",)
    assert saved.selection("Mine") == CHEAP


def test_there_is_room_for_fifty_and_replacing_goes_on(saved):
    for n in range(MOST):
        assert saved.save(f"Search {n}", ELECTRIC)
    assert not saved.save("One too many", ELECTRIC)
    assert "One too many" not in saved
    assert saved.save("Search 3", CHEAP)


def test_a_taken_or_empty_name_is_refused(settings, saved):
    saved.save("A", ELECTRIC)
    saved.save("B", CHEAP)
    assert not saved.rename("A", "B")
    assert not saved.rename("A", "")
    assert saved.rename("A", "C")
    assert SavedSearches(settings).names == ("B", "C")


@pytest.mark.parametrize(
    "text", ["{", "[1, 2]", '{"name": "x"}', "7", '[{"name": "", "selection": {}}]', '[{"name": "x"}]', "[" * 100_000]
)
def test_settings_that_cannot_be_read_are_set_aside(settings, text):
    settings.setValue("browse/saved", text)
    saved = SavedSearches(settings)
    assert saved.damaged
    assert saved.names == ()
    assert settings.value("browse/saved_unreadable") == text
    assert not SavedSearches(settings).damaged


def test_a_loss_is_told_once_the_header_is_in_sight(qtbot, context):
    context.settings.setValue("browse/saved", "not this")
    header = BrowseHeader(context)
    qtbot.addWidget(header)
    with qtbot.waitSignal(header.told) as told:
        header.show()
    assert told.args == ["The saved searches could not be read and were set aside."]
    header.saved.menu().aboutToShow.emit()
    assert told.args[0] in [action.text() for action in header.saved.menu().actions()]
    header.hide()
    with qtbot.assertNotEmitted(header.told):
        header.show()


def test_the_menu_offers_what_is_saved(qtbot, header):
    header.saved.searches.save("Cheap & small", CHEAP)
    menu = header.saved.menu()
    menu.aboutToShow.emit()
    action = next(action for action in menu.actions() if action.text() == "Cheap && small")
    with qtbot.waitSignal(header.saved_chosen) as told:
        action.trigger()
    assert told.args == [CHEAP]


def test_nothing_asked_for_cannot_be_saved(header):
    header.show_state(8, 14, Selection())
    header.saved.menu().aboutToShow.emit()
    assert not header.saved.menu().actions()[0].isEnabled()


def test_the_present_search_is_saved_from_the_menu_under_a_name_that_is_proposed(qtbot, context, header):
    header.show()
    header.saved.menu().aboutToShow.emit()
    header.saved.menu().actions()[0].trigger()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, SavedDialog))
    qtbot.addWidget(dialog)
    assert dialog.field.text() == "Electric"
    qtbot.keyClicks(dialog.field, "For Anna")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert header.saved.searches.names == ("For Anna",)
    assert header.saved.searches.selection("For Anna") == ELECTRIC
    assert dialog.told == "“For Anna” is saved."
    dialog.close()


def test_the_dialog_says_when_it_would_replace(qtbot, context, saved):
    saved.save("Mine", CHEAP)
    dialog = dialog_of(qtbot, context, saved)
    dialog.field.setText("Mine")
    assert dialog.save.text() == "Replace"
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert saved.selection("Mine") == ELECTRIC
    dialog.field.setText("  ")
    assert not dialog.save.isEnabled()


def test_a_full_list_says_so(qtbot, context, saved):
    for n in range(MOST):
        saved.save(f"Search {n}", ELECTRIC)
    dialog = dialog_of(qtbot, context, saved)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "50" in dialog.told
    assert "Electric" not in saved


def test_show_tells_the_selection_and_closes(qtbot, context, saved):
    saved.save("Cheap", CHEAP)
    dialog = dialog_of(qtbot, context, saved)
    dialog.names.setFocus()
    with qtbot.waitSignal(dialog.chosen) as told:
        qtbot.keyClick(dialog.names, Qt.Key.Key_Return)
    assert told.args == [CHEAP]
    assert not dialog.isVisible()


def test_a_name_is_edited_in_its_place(qtbot, context, saved):
    saved.save("Cheap", CHEAP)
    saved.save("Electric", ELECTRIC)
    dialog = dialog_of(qtbot, context, saved)
    dialog.names.setCurrentRow(1)
    qtbot.mouseClick(dialog.rename, Qt.MouseButton.LeftButton)
    editor = dialog.names.findChild(QLineEdit)
    editor.setText("Small")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: saved.names == ("Electric", "Small"))
    dialog.names.item(1).setText("Electric")
    assert listed(dialog) == ["Electric", "Small"]
    assert "“Small” is kept" in dialog.told


def test_what_is_deleted_comes_back_in_its_place(qtbot, context, saved):
    for name in ("C", "B", "A"):
        saved.save(name, ELECTRIC)
    dialog = dialog_of(qtbot, context, saved)
    dialog.names.setCurrentRow(1)
    dialog.names.setFocus()
    qtbot.keyClick(dialog.names, Qt.Key.Key_Delete)
    assert saved.names == ("A", "C")
    assert dialog.undo.isVisible()
    qtbot.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    assert saved.names == ("A", "B", "C")
    assert not dialog.undo.isVisible()


def test_without_anything_saved_the_dialog_says_so(qtbot, context, saved):
    dialog = dialog_of(qtbot, context, saved, Selection(), "")
    assert not dialog.names.isVisible()
    assert not dialog.save.isEnabled()
    for button in (dialog.show_it, dialog.rename, dialog.delete):
        assert not button.isEnabled()


def test_the_dialog_frees_itself(qtbot, context, saved):
    freed = []
    dialog = SavedDialog(context, saved, ELECTRIC, "Electric")
    dialog.destroyed.connect(lambda: freed.append(True))
    dialog.open()
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert freed == [True]


def test_what_is_written_is_plain_json(settings, saved):
    saved.save("Cheap", CHEAP)
    (entry,) = json.loads(settings.value("browse/saved"))
    assert entry["name"] == "Cheap"
    assert entry["selection"]["spans"] == {"price": [None, 20_000]}
