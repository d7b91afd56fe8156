"""Opening a comparison that was kept, and what changed since."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QToolButton

from catalogue_app.comparison.code import payload_of, read_payload
from catalogue_app.comparison.kept import CarName, SeenCar, Step, View, kept_of, name_of
from catalogue_app.exchange.comparison_files import SUFFIX, write_comparison
from catalogue_app.facts.text import same
from catalogue_app.ui.compare.keeping.keeping import Keeping
from tests.ui.compare.bench import Bench

PRO, P_ONE = "leapmotor/l-three/l-three-pro", "peugeot/p-one/p-one-electric"
DAY = datetime(2026, 3, 2, 12, tzinfo=UTC)


def columns(context):
    models = [context.catalogue.model(variant_id.rpartition("/")[0]) for variant_id in (PRO, P_ONE)]
    return [(model, model.variant(variant_id)) for model, variant_id in zip(models, (PRO, P_ONE), strict=True)]


@pytest.fixture
def kept(context):
    """Kept when the L Three was 2,000 euro cheaper and the boot of the P One was not known."""
    made = kept_of(columns(context), "Family car", DAY, "2026-03-01", baseline=P_ONE, note="Calls back")
    l_three, p_one = made.seen
    figures = dict(l_three.figures)
    figures["price"] = replace(figures["price"], value=27_990)
    less = {key: seen for key, seen in p_one.figures.items() if key != "boot_min_l"}
    return replace(made, seen=(replace(l_three, figures=figures), replace(p_one, figures=less)))


@pytest.fixture
def bench(qtbot, context):
    made = Bench(context)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.keeping = Keeping(context, made, made)
    made.column.insertWidget(0, made.keeping.banner)
    return made


def open_it(qtbot, context, found):
    context.kept_desk.open(found)
    qtbot.waitUntil(lambda: not context.jobs.busy)


def spoken(bench, key, column):
    return bench.model.index(bench.model.row_of(key), column).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_banner_says_what_changed_and_the_button_marks_it(qtbot, context, bench, kept):
    open_it(qtbot, context, kept)
    banner = bench.keeping.banner
    assert context.tray.ids == (PRO, P_ONE)
    assert context.tray.baseline == P_ONE
    assert banner.isVisible()
    assert banner.title == "Family car"
    assert banner.told.startswith("Since 2 Mar 2026: price as published of Leapmotor L Three Pro from €\u200927,990")
    assert "one value that was unknown is known now" in banner.told
    assert "changed" not in spoken(bench, "price", 0)
    before = bench.table.rowHeight(bench.model.row_of("price"))
    qtbot.mouseClick(banner.mark, Qt.MouseButton.LeftButton)
    assert banner.mark.text() == "Hide what changed"
    assert "changed, was €\u200927,990 (NL, 12 Mar 2026)" in spoken(bench, "price", 0)
    assert "new, was unknown" in spoken(bench, "boot_min_l", 1)
    assert "changed" not in spoken(bench, "price", 1)
    assert bench.table.rowHeight(bench.model.row_of("price")) > before
    qtbot.mouseClick(banner.mark, Qt.MouseButton.LeftButton)
    assert "changed" not in spoken(bench, "price", 0)
    assert bench.table.rowHeight(bench.model.row_of("price")) == before


def test_rows_that_changed_are_shown_even_where_they_were_hidden(qtbot, context, bench, kept):
    view = View(hidden_rows=("price", "power_kw"), collapsed_groups=("space",))
    open_it(qtbot, context, replace(kept, view=view))
    assert bench.model.row_of("price") is None
    qtbot.mouseClick(bench.keeping.banner.mark, Qt.MouseButton.LeftButton)
    assert bench.model.row_of("price") is not None
    assert bench.model.row_of("boot_min_l") is not None
    assert bench.model.row_of("power_kw") is None  # nothing changed there


def test_a_car_that_is_gone_is_named(qtbot, context, bench, kept):
    gone = SeenCar(CarName("opel/old/old-one", "Opel Old", same("One")), {})
    open_it(qtbot, context, replace(kept, seen=(*kept.seen, gone)))
    assert "Opel Old · One no longer in the catalogue" in bench.keeping.banner.told
    assert context.tray.ids == (PRO, P_ONE)


def test_nothing_changed_is_said_without_a_button(qtbot, context, bench):
    open_it(qtbot, context, kept_of(columns(context), "Today", DAY, "2026-11-25"))
    assert bench.keeping.banner.told == "Nothing changed since 2 Mar 2026."
    assert not bench.keeping.banner.mark.isVisible()


def test_a_qr_code_opens_the_cars_and_tells_that_something_changed(qtbot, context, bench, kept):
    open_it(qtbot, context, read_payload(payload_of(kept)))
    assert context.tray.ids == (PRO, P_ONE)
    banner = bench.keeping.banner
    assert banner.title == ""
    assert "price as published of Leapmotor L Three Pro changed" in banner.told
    qtbot.mouseClick(banner.mark, Qt.MouseButton.LeftButton)
    assert spoken(bench, "price", 0).endswith(", changed")


def test_the_cross_and_escape_put_the_banner_and_its_marks_away(qtbot, context, bench, kept):
    open_it(qtbot, context, kept)
    banner = bench.keeping.banner
    qtbot.mouseClick(banner.mark, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(banner.findChild(QToolButton, "close"), Qt.MouseButton.LeftButton)
    assert not banner.isVisible()
    assert "changed" not in spoken(bench, "price", 0)
    open_it(qtbot, context, kept)
    left = []
    QShortcut(QKeySequence("Esc"), bench, lambda: left.append("the page"))
    bench.activateWindow()
    banner.mark.setFocus()
    qtbot.keyClick(bench.windowHandle(), Qt.Key.Key_Escape)
    assert not banner.isVisible()
    assert not left, "Esc closes the topmost thing only"


def test_a_page_made_anew_knows_what_is_open_and_marked(qtbot, context, bench, kept):
    open_it(qtbot, context, kept)
    qtbot.mouseClick(bench.keeping.banner.mark, Qt.MouseButton.LeftButton)
    again = Bench(context)
    qtbot.addWidget(again)
    again.show()
    keeping = Keeping(context, again, again)
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert keeping.banner.title == "Family car"
    assert keeping.banner.marked
    assert "changed" in spoken(again, "price", 0)


def test_an_emptied_comparison_is_no_longer_the_one_that_was_open(qtbot, context, bench, kept):
    open_it(qtbot, context, kept)
    context.tray.remove(PRO)
    assert context.kept_desk.name == "Family car"
    context.tray.clear()
    assert context.kept_desk.name == ""
    assert not bench.keeping.banner.isVisible()


def test_the_choices_come_back_with_it(qtbot, context, bench, kept):
    step = Step(DAY.date(), *(name_of(column) for column in columns(context)), None, "too small")
    open_it(qtbot, context, replace(kept, story=(step,)))
    assert context.tray.story == (step,)


def test_a_customer_sees_no_name_no_choices_and_nothing_withheld(qtbot, context, kept):
    step = Step(DAY.date(), *(name_of(column) for column in columns(context)), None, "too small")
    with qtbot.waitSignal(context.audience_changed):
        context.set_audience("customer")
    bench = Bench(context)
    qtbot.addWidget(bench)
    bench.show()
    keeping = Keeping(context, bench, bench)
    open_it(qtbot, context, replace(kept, story=(step,)))
    assert context.tray.ids == (PRO, P_ONE)
    assert keeping.banner.told.startswith("Since 2 Mar 2026")
    assert keeping.banner.title == ""
    assert context.tray.story == ()


def drop(widget, path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(QPoint(5, 5), *how)
    entered.ignore()
    QApplication.sendEvent(widget, entered)
    if entered.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), *how))
    return entered.isAccepted()


def test_a_file_dropped_on_the_page_is_kept_and_opened(qtbot, context, bench, kept, tmp_path):
    file = tmp_path / f"shared{SUFFIX}"
    write_comparison(file, kept)
    assert drop(bench, file)
    qtbot.waitUntil(lambda: context.kept_desk.name == "Family car")
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert context.tray.ids == (PRO, P_ONE)
    assert context.kept_desk.shelf.names() == {"Family car"}
    assert not drop(bench, tmp_path / "picture.png")


def test_a_dropped_file_that_is_damaged_is_told(qtbot, context, bench, tmp_path):
    file = tmp_path / f"shared{SUFFIX}"
    file.write_text("{")
    with qtbot.waitSignal(bench.keeping.told) as told:
        assert drop(bench, file)
    assert told.args[0].startswith(f"shared{SUFFIX}, line 1")
    assert context.tray.ids == ()
