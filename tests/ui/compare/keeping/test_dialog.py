"""Keeping a comparison, and what can be done with those that are kept."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from catalogue_app.comparison.kept import Rows, Step, name_of
from catalogue_app.drawing.overlay import Align
from catalogue_app.exchange.comparison_files import SUFFIX, read_comparison, write_comparison
from catalogue_app.ui.compare.keeping.dialog import KeptDialog
from catalogue_app.ui.compare.keeping.keeping import Keeping
from tests.ui.compare.bench import Bench

PRO, MAX = "leapmotor/l-three/l-three-pro", "leapmotor/l-three/l-three-max"
P_ONE, O_TWO = "peugeot/p-one/p-one-electric", "opel/o-two/o-two-electric"


@pytest.fixture
def bench(qtbot, context):
    context.tray.replace([PRO, P_ONE])
    made = Bench(context)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.keeping = Keeping(context, made, made)
    return made


@pytest.fixture
def opened(qtbot, context, bench):
    """Open the dialog, and wait until the shelf was read."""

    def of():
        bench.keeping.open()
        (dialog,) = [d for d in bench.window().findChildren(KeptDialog) if d.isVisible()]
        qtbot.waitUntil(lambda: not context.jobs.busy)
        dialog.activateWindow()
        return dialog

    return of


def click(qtbot, dialog, name):
    qtbot.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def settled(qtbot, context):
    qtbot.waitUntil(lambda: not context.jobs.busy)


def keep(qtbot, context, dialog, name):
    dialog.saving.field.clear()
    qtbot.keyClicks(dialog.saving.field, name)
    click(qtbot, dialog, "keep")
    settled(qtbot, context)


def names(dialog):
    return [dialog.model.index(row).data() for row in range(dialog.model.rowCount())]


def spoken(dialog, row):
    return dialog.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_comparison_is_kept_with_all_that_makes_it(qtbot, context, bench, opened):
    context.tray.pin(P_ONE)
    step = Step(date(2026, 11, 25), *(name_of(column) for column in bench.comparison.columns), None, "too small")
    context.tray.tell([step])
    bench.show_as(replace(bench.showing, rows=Rows.DIFFERENT, hidden_rows=frozenset({"price"})), Align.REAR)
    dialog = opened()
    dialog.saving.note.setPlainText("Tows a caravan")
    keep(qtbot, context, dialog, "Family car")
    (entry,) = context.kept_desk.shelf.entries()
    kept = entry.kept
    assert (kept.name, kept.ids, kept.baseline, kept.note) == ("Family car", (PRO, P_ONE), P_ONE, "Tows a caravan")
    assert (kept.view.rows, kept.view.align, kept.view.hidden_rows) == (Rows.DIFFERENT, Align.REAR, ("price",))
    assert kept.story == (step,)
    assert kept.edition == context.catalogue.edition()
    assert kept.made.tzinfo is not None
    assert names(dialog) == ["Family car"]
    assert dialog.told == "“Family car” is kept."
    assert dialog.saving.state.text() == "“Family car” is open, as it was kept."
    dialog.close()


def test_a_name_that_is_taken_is_replaced_and_the_button_says_so(qtbot, context, bench, opened):
    dialog = opened()
    keep(qtbot, context, dialog, "Family car")
    assert dialog.saving.save.text() == "Replace"
    dialog.close()
    context.tray.add(O_TWO)
    dialog = opened()
    assert dialog.saving.field.text() == "Family car"
    assert dialog.saving.state.text() == "“Family car” is open and was changed since."
    qtbot.keyClick(dialog.saving.field, Qt.Key.Key_Return)
    settled(qtbot, context)
    (entry,) = context.kept_desk.shelf.entries()
    assert entry.kept.ids == (PRO, P_ONE, O_TWO)
    assert dialog.told == "“Family car” is replaced."
    dialog.saving.field.clear()
    assert not dialog.saving.save.isEnabled()
    dialog.close()


def test_what_is_kept_is_listed_newest_first_with_cars_and_day(qtbot, context, opened):
    dialog = opened()
    keep(qtbot, context, dialog, "First")
    keep(qtbot, context, dialog, "Second")
    assert names(dialog) == ["Second", "First"]
    assert spoken(dialog, 0).startswith("Second, Leapmotor L Three Pro, Peugeot P One Electric, ")
    dialog.close()


def test_a_damaged_file_is_listed_with_its_sentence_and_can_be_deleted(qtbot, context, opened):
    folder = context.kept_desk.shelf.folder
    folder.mkdir(parents=True)
    (folder / f"broken{SUFFIX}").write_text("{")
    dialog = opened()
    assert "broken" in names(dialog)
    assert "not the JSON" in spoken(dialog, 0)
    assert "not the JSON" in dialog.note.text()
    assert [b.isEnabled() for b in (dialog.show_it, dialog.rename, dialog.share, dialog.delete)] == [False] * 3 + [True]
    click(qtbot, dialog, "delete")
    settled(qtbot, context)
    assert names(dialog) == []
    click(qtbot, dialog, "undo")
    settled(qtbot, context)
    assert names(dialog) == ["broken"]
    dialog.close()


def test_enter_opens_the_current_one_as_it_was_looked_at(qtbot, context, bench, opened):
    bench.show_as(replace(bench.showing, rows=Rows.SAME), Align.BUMPER)
    dialog = opened()
    keep(qtbot, context, dialog, "Family car")
    dialog.close()
    context.tray.replace([MAX, O_TWO])
    bench.show_as(replace(bench.showing, rows=Rows.ALL), Align.WHEEL)
    assert context.kept_desk.name == ""  # other cars altogether are another comparison
    dialog = opened()
    dialog.list.setFocus()
    with qtbot.waitSignal(dialog.chosen):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    settled(qtbot, context)
    assert context.tray.ids == (PRO, P_ONE)
    assert (bench.showing.rows, bench.align) == (Rows.SAME, Align.BUMPER)
    assert context.kept_desk.name == "Family car"


def test_enter_presses_the_button_that_has_the_keyboard(qtbot, context, opened):
    dialog = opened()
    keep(qtbot, context, dialog, "Family car")
    button = dialog.findChild(QPushButton, "open")
    button.setFocus()
    with qtbot.waitSignal(dialog.chosen):
        qtbot.keyClick(button, Qt.Key.Key_Return)
    settled(qtbot, context)


def test_f2_renames_and_a_name_that_is_taken_is_refused_in_a_sentence(qtbot, context, opened):
    dialog = opened()
    keep(qtbot, context, dialog, "First")
    keep(qtbot, context, dialog, "Second")
    for typed, after in (("Third", ["Third", "First"]), ("First", ["Third", "First"])):
        dialog.list.setFocus()
        dialog.list.setCurrentIndex(dialog.model.index(0))
        qtbot.keyClick(dialog.list, Qt.Key.Key_F2)
        editor = dialog.list.viewport().findChild(QLineEdit)
        assert editor.accessibleName() == "New name"
        editor.selectAll()
        qtbot.keyClicks(editor, typed)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        settled(qtbot, context)
        qtbot.waitUntil(lambda: dialog.list.viewport().findChild(QLineEdit) is None)
        qtbot.waitUntil(lambda after=after: names(dialog) == after)
    refused = "There is already a comparison called “First”. Choose another name."
    qtbot.waitUntil(lambda: dialog.told == refused)
    settled(qtbot, context)
    assert dialog.isVisible()
    assert context.kept_desk.name == "Third"  # which was "Second" when it was kept
    dialog.close()


def test_delete_takes_one_away_and_undo_brings_it_back(qtbot, context, opened):
    dialog = opened()
    keep(qtbot, context, dialog, "First")
    keep(qtbot, context, dialog, "Second")
    dialog.list.setFocus()
    dialog.list.setCurrentIndex(dialog.model.index(1))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    settled(qtbot, context)
    assert names(dialog) == ["Second"]
    assert dialog.told == "“First” is deleted."
    click(qtbot, dialog, "undo")
    settled(qtbot, context)
    assert set(names(dialog)) == {"First", "Second"}
    assert dialog.list.currentIndex().data() == "First"
    assert not dialog.undo.isVisible()
    dialog.close()


def test_one_is_shared_as_a_file_and_a_shared_file_is_opened(qtbot, context, tmp_path, opened):
    dialog = opened()
    keep(qtbot, context, dialog, "Family car")
    click(qtbot, dialog, "share")
    files = dialog.findChild(QFileDialog)
    files.fileSelected.emit(str(tmp_path / "shared.json"))
    files.close()
    settled(qtbot, context)
    file = tmp_path / f"shared{SUFFIX}"
    assert dialog.told == f"Saved: {file}"
    write_comparison(file, replace(read_comparison(file), baseline=P_ONE))
    click(qtbot, dialog, "fromFile")
    (files,) = [d for d in dialog.findChildren(QFileDialog) if d.isVisible()]
    assert files.directory().absolutePath() == str(tmp_path)
    with qtbot.waitSignal(dialog.chosen):
        files.fileSelected.emit(str(file))
        files.close()
    settled(qtbot, context)
    assert context.kept_desk.name == "Family car (2)"
    assert context.tray.baseline == P_ONE


def test_a_file_that_holds_no_comparison_is_told_in_a_sentence(qtbot, context, tmp_path, opened):
    file = tmp_path / f"other{SUFFIX}"
    file.write_text('{"format": "something"}')
    dialog = opened()
    click(qtbot, dialog, "fromFile")
    files = dialog.findChild(QFileDialog)
    files.fileSelected.emit(str(file))
    files.close()
    settled(qtbot, context)
    assert dialog.isVisible()
    assert dialog.told.startswith(f"other{SUFFIX} holds no comparison")
    dialog.close()


def test_a_disk_that_refuses_is_told_and_nothing_is_lost(qtbot, context, opened):
    shelf = context.kept_desk.shelf
    shelf.folder.parent.mkdir(parents=True, exist_ok=True)
    shelf.folder.write_text("a file where the folder should be")
    dialog = opened()
    keep(qtbot, context, dialog, "Family car")
    assert "could not be changed" in dialog.told
    assert dialog.saving.field.text() == "Family car"
    assert context.kept_desk.name == ""
    dialog.close()


def test_escape_closes_and_every_control_has_a_name(qtbot, opened):
    dialog = opened()
    assert all(button.accessibleName() for button in dialog.findChildren(QPushButton))
    assert dialog.saving.field.hasFocus()
    assert dialog.saving.note.accessibleName() == "Note"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_was_kept_for_others_is_not_listed_in_the_view_of_a_customer(qtbot, context):
    with qtbot.waitSignal(context.audience_changed):
        context.set_audience("customer")
    context.tray.replace([PRO, P_ONE])
    bench = Bench(context)
    qtbot.addWidget(bench)
    bench.show()
    Keeping(context, bench, bench).open()
    assert bench.window().findChild(KeptDialog) is None
    assert not bench.acceptDrops()
