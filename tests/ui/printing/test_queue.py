"""The queue as an item model: order, removal and return, without losing a row."""

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from catalogue_app.linting.draft import Template
from catalogue_app.sheets.jobs import SheetJob
from catalogue_app.ui.printing.item import Item, Standing
from catalogue_app.ui.printing.queue import PrintQueue, RowView


def view(item):
    return RowView(item.job.subject, "", Standing.READY, (), f"spoken {item.job.subject}")


@pytest.fixture
def queue(qtbot):
    made = PrintQueue(view)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    tester.deleteLater()


def items(*subjects):
    return [Item(0, SheetJob((subject,))) for subject in subjects]


def titles(queue):
    return "".join(queue.index(row).data() for row in range(queue.rowCount()))


def test_the_same_sheet_is_added_once_and_keeps_its_number(queue):
    first = queue.add(items("a", "b"))
    again = queue.add([*items("b", "c"), Item(0, SheetJob(("b",), Template.PRICE))])
    assert titles(queue) == "abcb"
    assert again[0] == first[1]
    assert len({item.number for item in queue.items}) == 4


def test_removed_sheets_come_back_where_they_were(queue):
    a, b, c, d = queue.add(items("a", "b", "c", "d"))
    removed = queue.remove([b, d])
    assert titles(queue) == "ac"
    queue.put_back(removed)
    assert titles(queue) == "abcd"
    assert [item.number for item in queue.items] == [a, b, c, d]
    queue.remove([a, b, c, d])
    assert queue.rowCount() == 0


@pytest.mark.parametrize(
    ("moved", "before", "order"),
    [("a", 3, "bcad"), ("d", 0, "dabc"), ("bc", 0, "bcad"), ("ac", 4, "bdac"), ("b", 4, "acdb"), ("b", 1, "abcd")],
)
def test_sheets_move_in_their_order(queue, moved, before, order):
    numbers = dict(zip("abcd", queue.add(items(*"abcd")), strict=True))
    assert queue.move([numbers[name] for name in moved], before) is (order != "abcd")
    assert titles(queue) == order


def test_what_was_chosen_stays_chosen_while_rows_move(queue):
    numbers = queue.add(items("a", "b", "c"))
    held = QPersistentModelIndex(queue.index(2))
    queue.move([numbers[0]], 3)
    assert held.data() == "c"
    assert held.row() == 1


def test_steps_stop_at_both_ends(queue):
    a, b, c = queue.add(items("a", "b", "c"))
    assert not queue.step([a], -1)
    assert not queue.step([c], 1)
    assert queue.step([b, c], -1)
    assert titles(queue) == "bca"
    assert queue.step([b], 1)
    assert titles(queue) == "cba"


def test_only_a_real_change_is_told(qtbot, queue):
    (a,) = queue.add(items("a"))
    with qtbot.assertNotEmitted(queue.altered):
        queue.change([a], lambda item: item)
        queue.remove([999])
    with qtbot.waitSignals([queue.altered, queue.dataChanged]):
        queue.change([a], lambda item: Item(item.number, item.job, 3))
    assert queue.items[0].copies == 3


def test_rows_are_dragged_between_rows_and_say_what_they_are(queue):
    queue.add(items("a"))
    assert not queue.flags(queue.index(0)) & Qt.ItemFlag.ItemIsDropEnabled
    assert queue.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDropEnabled
    assert queue.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "spoken a"
