import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog

from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.text import LANGUAGE_NAMES
from catalogue_app.ui.sheet.output import a4_printer, print_pages
from catalogue_app.ui.sheet.page import SheetPage
from catalogue_app.ui.sheet.subjects import Role

MODEL = "leapmotor/l-three"
PRO = "leapmotor/l-three/l-three-pro"
HYBRID = "peugeot/p-one/p-one-hybrid"


@pytest.fixture
def page(qtbot, context):
    made = SheetPage(context)
    made.resize(1366, 704)
    qtbot.addWidget(made)
    made.show()
    return made


def opened(qtbot, page, subject):
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.open(subject)


def texts(page):
    rows = page.choice.rows
    return [rows.index(n).data() for n in range(rows.rowCount())]


def click_row(qtbot, page, text):
    index = page.choice.rows.index(texts(page).index(text))
    box = page.choice.list.visualRect(index)
    qtbot.mouseClick(page.choice.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def test_without_a_choice_it_says_what_to_do_and_offers_all_models(qtbot, page, context):
    assert page.stage.empty.isVisible()
    assert not page.options.print.isEnabled()
    assert not page.options.save.isEnabled()
    assert len([t for t in texts(page) if t != "All models"]) == len(context.catalogue.cards())
    with qtbot.waitSignal(page.shown, timeout=10_000):
        click_row(qtbot, page, "Peugeot P One")
    assert page.subject == "peugeot/p-one"
    assert page.stage.preview.page.has_page
    assert page.stage.title.text() == "Peugeot P One · page 1 of 1"


def test_the_model_in_hand_lists_its_versions_and_those_in_the_comparison(qtbot, page, context):
    opened(qtbot, page, MODEL)
    context.tray.add(HYBRID)
    assert texts(page) == [
        "This model", "Leapmotor L Three", "Pro", "Max", "Range", "In the comparison",
        "P One Hybrid",
    ]  # fmt: skip
    with qtbot.waitSignal(page.shown, timeout=10_000):
        click_row(qtbot, page, "P One Hybrid")
    assert page.subject == HYBRID


def test_a_model_is_found_and_chosen_by_keyboard(qtbot, page):
    qtbot.keyClicks(page.choice.search, "mini")
    assert texts(page) == ["Leapmotor L Mini"]
    page.choice.list.setFocus()
    page.choice.list.setCurrentIndex(page.choice.rows.index(0))
    with qtbot.waitSignal(page.shown, timeout=10_000):
        qtbot.keyClick(page.choice.list, Qt.Key.Key_Return)
    assert page.choice.search.text() == ""
    assert page.choice.list.currentIndex().data(Role.SUBJECT) == "leapmotor/l-mini"
    qtbot.keyClicks(page.choice.search, "nothing like it")
    assert texts(page) == []


def test_the_language_and_the_figures_of_the_sheet_are_its_own(qtbot, page):
    opened(qtbot, page, PRO)
    english = page.stage.pages
    with qtbot.waitSignal(page.shown, timeout=10_000):
        qtbot.mouseClick(page.options.language.button("nl"), Qt.MouseButton.LeftButton)
    assert page.stage.pages != english
    with qtbot.waitSignal(page.shown, timeout=10_000):
        qtbot.mouseClick(page.options.figures.button("reported"), Qt.MouseButton.LeftButton)
    assert page.state() == {"subject": PRO, "lang": "nl", "figures": "reported", "zoom": "fit"}


def test_a_sheet_can_be_made_in_every_language(qtbot, page):
    opened(qtbot, page, PRO)
    made = {bytes(page.stage.pages[0])}
    for lang in ("nl", "de", "fr", "it"):
        segment = page.options.language.button(lang)
        assert segment.accessibleName() == LANGUAGE_NAMES[lang]
        assert min(segment.width(), segment.height()) >= 40
        with qtbot.waitSignal(page.shown, timeout=10_000):
            qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
        made.add(bytes(page.stage.pages[0]))
    assert len(made) == 5
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.restore({**page.state(), "lang": "fr"})
    assert page.state()["lang"] == "fr"


def test_the_page_fits_in_or_stands_at_its_true_size(qtbot, page):
    opened(qtbot, page, PRO)
    view = page.stage.preview
    assert view.page.page_size.height() < view.height()
    qtbot.mouseClick(page.stage.zoom.button("full"), Qt.MouseButton.LeftButton)
    assert (view.page.page_size.width(), view.page.page_size.height()) == (794, 1123)
    assert view.verticalScrollBar().maximum() > 0


def test_a_sheet_is_saved_where_the_dialog_says(qtbot, page, tmp_path):
    opened(qtbot, page, PRO)
    target = tmp_path / "sheet.pdf"
    qtbot.mouseClick(page.options.save, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    assert dialog.isVisible()
    with qtbot.waitSignal(page.saved, timeout=10_000):
        dialog.fileSelected.emit(str(target))
    dialog.close()
    assert len(PdfReader(io.BytesIO(target.read_bytes())).pages) == 1
    assert page.options.message.text() == f"Saved: {target}"


def test_a_file_that_cannot_be_written_is_told_in_a_sentence(qtbot, page, tmp_path):
    opened(qtbot, page, PRO)
    qtbot.mouseClick(page.options.save, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "nowhere" / "sheet.pdf"))
    dialog.close()
    qtbot.waitUntil(lambda: "could not be written" in page.options.message.text())
    assert page.options.message.property("tone") == "err"


def test_the_print_dialog_opens_and_prints_what_is_shown(qtbot, page, monkeypatch):
    printed = []
    monkeypatch.setattr(
        "catalogue_app.ui.sheet.page.print_pages", lambda printer, pages: printed.append((printer.docName(), pages))
    )
    opened(qtbot, page, PRO)
    qtbot.mouseClick(page.options.print, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QPrintDialog)
    assert dialog.isVisible()
    dialog.accepted.emit(dialog.printer())
    dialog.close()
    assert printed == [("Leapmotor L Three Pro", page.stage.pages)]
    assert page.options.message.text() == "Sent to the printer: Leapmotor L Three Pro."


def test_paper_gets_vectors_not_a_picture(qtbot, page, tmp_path):
    opened(qtbot, page, PRO)
    assert b"<image" not in page.stage.pages[0]
    printer = a4_printer("A sheet")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_pages(printer, page.stage.pages)
    sheets = PdfReader(Path(tmp_path / "printed.pdf")).pages
    assert len(sheets) == 1
    assert len(sheets[0].images) == 0
    assert (round(sheets[0].mediabox.width), round(sheets[0].mediabox.height)) == (595, 842)


def test_a_sheet_that_cannot_be_made_says_why_and_can_be_tried_again(qtbot, page, monkeypatch):
    def refuse(_catalogue, _order):
        raise CatalogueProblem("The catalogue was closed.", "Open it again.")

    with monkeypatch.context() as broken:
        broken.setattr("catalogue_app.ui.sheet.page.make_pages", refuse)
        page.open(PRO)
        qtbot.waitUntil(lambda: page.stage._problem is not None)
    assert "The catalogue was closed." in " ".join(
        child.text() for child in page.stage._problem.findChildren(type(page.options.message))
    )
    assert not page.options.print.isEnabled()
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.stage.retry_pressed.emit()
    assert page.options.print.isEnabled()


def test_it_stands_again_as_it_stood(qtbot, page, context):
    opened(qtbot, page, PRO)
    qtbot.mouseClick(page.stage.zoom.button("full"), Qt.MouseButton.LeftButton)
    again = SheetPage(context)
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.shown, timeout=10_000):
        again.restore(page.state())
    assert again.state() == page.state()


def test_back_and_the_model_are_one_press_away(qtbot, page):
    opened(qtbot, page, PRO)
    with qtbot.waitSignal(page.model_opened) as model:
        qtbot.mouseClick(page.options.model, Qt.MouseButton.LeftButton)
    assert model.args == [MODEL]
    with qtbot.waitSignal(page.back_requested):
        qtbot.mouseClick(page.stage.back, Qt.MouseButton.LeftButton)


def test_the_comparison_opens_with_its_first_version(qtbot, page, context):
    page.open("compare")
    assert page.subject == ""
    context.tray.add(HYBRID)
    context.tray.add(PRO)
    opened(qtbot, page, "compare")
    assert page.subject == HYBRID


def test_the_list_is_a_sound_item_model(qtbot, page):
    tester = QAbstractItemModelTester(page.choice.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    opened(qtbot, page, PRO)
    heading = page.choice.rows.index(0)
    assert heading.flags() == Qt.ItemFlag.NoItemFlags
    assert page.choice.rows.index_of("no such thing") == QModelIndex()
    tester.deleteLater()
