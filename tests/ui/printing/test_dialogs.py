"""Who the sheets come from, and how old a price may be: asked once, remembered, used."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QFileDialog

from catalogue_app.sheets.letterhead import Letterhead
from catalogue_app.ui.printing.ages_dialog import AgesDialog
from catalogue_app.ui.printing.letterhead_dialog import LetterheadDialog
from catalogue_app.ui.printing.senders import (
    Ages,
    current_letterhead,
    read_ages,
    read_letterheads,
    write_ages,
    write_letterheads,
)
from tests.ui.printing.test_page import PRO, fill

LEFT = Qt.MouseButton.LeftButton


def opened(page, kind):
    (dialog,) = [d for d in page.window().findChildren(kind) if d.isVisible()]
    return dialog


@pytest.fixture
def letterhead(qtbot, page):
    page.options.ensureWidgetVisible(page.options.letterhead.change)
    qtbot.mouseClick(page.options.letterhead.change, LEFT)
    dialog = opened(page, LetterheadDialog)
    yield dialog
    if shiboken6.isValid(dialog):
        dialog.close()


def test_a_letterhead_is_kept_shown_and_printed(qtbot, page, context, letterhead, settled):
    fill(page, settled, PRO)
    before = page.stage.pages
    for field, text in (
        (letterhead.place, "Zuid"), (letterhead.seller, "S. Eller"), (letterhead.name, "Invented Cars"),
        (letterhead.street, "Lane 1"),
        (letterhead.town, "1234 AB Town"), (letterhead.phone, "012 345"), (letterhead.mail, "a@example.invalid"),
    ):  # fmt: skip
        qtbot.keyClicks(field, text)
    qtbot.mouseClick(letterhead.keep, LEFT)
    settled()
    head = Letterhead(
        "Invented Cars",
        ("Lane 1", "1234 AB Town"),
        ("012 345", "a@example.invalid"),
        location="Zuid",
        seller="S. Eller",
    )
    assert current_letterhead(context.settings) == head
    assert page.desk.job(page.desk.queue.items[0]).letterhead == head
    assert page.options.letterhead._name.text() == "Invented Cars"
    assert page.stage.pages != before


def test_each_location_has_its_own(qtbot, context, letterhead):
    qtbot.keyClicks(letterhead.name, "North")
    qtbot.mouseClick(letterhead.add, LEFT)
    assert letterhead.name.text() == ""
    qtbot.keyClicks(letterhead.name, "South")
    letterhead._open_places()
    assert [action.text() for action in letterhead.menu.actions()] == ["North", "South"]
    letterhead.menu.actions()[0].trigger()
    letterhead.menu.close()
    assert letterhead.name.text() == "North"
    qtbot.mouseClick(letterhead.keep, LEFT)
    assert [head.name for head in read_letterheads(context.settings)] == ["North", "South"]
    assert current_letterhead(context.settings).name == "North"


def test_a_location_can_go_and_the_last_one_leaves_none(qtbot, context, letterhead):
    qtbot.keyClicks(letterhead.name, "North")
    assert not letterhead.less.isVisible()
    qtbot.mouseClick(letterhead.add, LEFT)
    qtbot.keyClicks(letterhead.name, "South")
    qtbot.mouseClick(letterhead.less, LEFT)
    assert letterhead.name.text() == "North"
    letterhead.name.clear()
    qtbot.mouseClick(letterhead.keep, LEFT)
    assert current_letterhead(context.settings) is None


def test_an_address_without_a_name_is_told(qtbot, context, letterhead):
    qtbot.keyClicks(letterhead.street, "Lane 1")
    qtbot.mouseClick(letterhead.keep, LEFT)
    assert letterhead.isVisible()
    assert "name" in letterhead.told.text()
    assert letterhead.name.hasFocus()
    assert read_letterheads(context.settings) == ()


def test_a_logo_is_taken_shown_and_dropped(qtbot, context, letterhead, tmp_path):
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    picture.save(str(tmp_path / "logo.png"))
    qtbot.keyClicks(letterhead.name, "North")
    qtbot.mouseClick(letterhead.pick, LEFT)
    (dialog,) = letterhead.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "logo.png"))
    dialog.close()
    qtbot.waitUntil(letterhead.no_logo.isVisible)
    shown = letterhead._picture.pixmap().toImage()
    assert shown.pixelColor(shown.rect().center()).red() > 200
    qtbot.mouseClick(letterhead.keep, LEFT)
    assert current_letterhead(context.settings).logo.kind == "png"
    assert current_letterhead(context.settings).logo.width == 2 * current_letterhead(context.settings).logo.height


def test_a_file_that_is_no_picture_is_told_in_a_sentence(qtbot, letterhead, tmp_path):
    (tmp_path / "logo.png").write_bytes(b"no picture")
    letterhead._read_logo(str(tmp_path / "logo.png"))
    qtbot.waitUntil(letterhead.told.isVisible)
    assert "logo.png" in letterhead.told.text()
    assert not letterhead.no_logo.isVisible()


def test_the_days_of_a_price_are_kept_and_judge_anew(qtbot, page, context, settled):
    fill(page, settled, PRO)
    page.options.ensureWidgetVisible(page.options.ages_change)
    qtbot.mouseClick(page.options.ages_change, LEFT)
    dialog = opened(page, AgesDialog)
    assert (dialog.ask.text(), dialog.block.text()) == ("90", "365")
    for ask, block, told in (("9", "8", "larger"), ("0", "8", "from 1 to"), ("", "8", "from 1 to")):
        dialog.ask.setText(ask)
        dialog.block.setText(block)
        qtbot.mouseClick(dialog.keep, LEFT)
        assert told in dialog.told.text()
        assert dialog.told.isVisible()
    dialog.ask.setText("9")
    dialog.block.setText("12")
    qtbot.mouseClick(dialog.keep, LEFT)
    settled()
    assert read_ages(context.settings) == Ages(9, 12)
    assert "12 days" in page.options._ages.text()
    assert any("12 days" in reason for reason in page.desk.view_of(page.desk.queue.items[0]).reasons)


def test_settings_that_cannot_be_read_are_the_usual_ones(settings):
    for value in ("no json", "[1, 2]", '[{"name": ""}]', "{}"):
        settings.setValue("printing/letterheads", value)
        assert current_letterhead(settings) is None
    write_letterheads(settings, [Letterhead("A"), Letterhead("B")], 7)
    assert current_letterhead(settings).name == "A"
    for ask, block in (("x", 3), (0, 3), (9, 3)):
        settings.setValue("printing/ask_after_days", ask)
        settings.setValue("printing/block_after_days", block)
        assert read_ages(settings) == Ages()
    write_ages(settings, Ages(3, 4))
    assert read_ages(settings) == Ages(3, 4)


def test_the_menu_has_a_way_for_every_wish(page):
    actions = [a for a in page.panel.menu.actions() if not a.isSeparator()]
    assert [a.text() for a in actions] == [
        "Print…", "On both sides of the paper", "PDF…", "A PDF for each, into a folder…",
        "ZIP with a folder for each brand…",
    ]  # fmt: skip
    assert page.panel.menu.findChild(QAction, "duplex").isCheckable()
