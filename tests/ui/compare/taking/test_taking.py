"""Taking a comparison home, in every way there is."""

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QPushButton

from catalogue_app.comparison.kept import Rows, kept_of
from catalogue_app.sheets.render import SheetProblem
from catalogue_app.ui.compare.taking import work
from catalogue_app.ui.compare.taking.options import OptionsDialog
from catalogue_app.ui.compare.taking.taking import Taking
from tests.ui.compare.bench import Bench

PRO, P_ONE = "leapmotor/l-three/l-three-pro", "peugeot/p-one/p-one-electric"


@pytest.fixture
def bench_of(qtbot, context):
    def of():
        context.tray.replace([PRO, P_ONE])
        made = Bench(context)
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.show()
        made.taking = Taking(context, made, made.anchor, made)
        made.column.insertWidget(0, made.taking.strip)
        return made

    return of


@pytest.fixture
def bench(bench_of):
    return bench_of()


def choose(bench, name):
    """Choose from the menu, opened as with the button."""
    bench.taking.open_menu()
    assert bench.taking.menu.isVisible()
    bench.taking.menu.findChild(QAction, name).trigger()
    bench.taking.menu.close()


def options_of(bench):
    (dialog,) = [d for d in bench.window().findChildren(OptionsDialog) if d.isVisible()]
    return dialog


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def save(qtbot, bench, form, target, change=None):
    """Choose a form, agree to the options, and name a file; return what was asked of the disk."""
    choose(bench, form)
    dialog = options_of(bench)
    if change is not None:
        change(dialog)
    click(qtbot, dialog.go)
    (files,) = [d for d in bench.findChildren(QFileDialog) if d.isVisible()]
    proposal = files.selectedFiles()[0]
    files.fileSelected.emit(str(target))
    files.close()
    return proposal


def told(qtbot, bench, words):
    qtbot.waitUntil(lambda: words in bench.taking.strip.told, timeout=15_000)
    return bench.taking.strip.told


def test_pdf_with_its_code_lands_where_the_dialog_says(qtbot, bench, context, tmp_path):
    target = tmp_path / "home.pdf"
    proposal = save(qtbot, bench, "pdf", target)
    assert proposal.endswith("/Leapmotor L Three Pro, Peugeot P One Electric.pdf")
    assert told(qtbot, bench, "Saved") == f"Saved: {target}"
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(target.read_bytes())).pages)
    (given,) = (context.kept_desk.shelf.folder / "given").iterdir()
    short = given.name.partition(".")[0]
    assert short in text
    found = context.kept_desk.shelf.find(short)
    assert found.ids == (PRO, P_ONE)
    assert found.customer  # only what is printed is compared with later
    assert abs(datetime.now().astimezone() - found.made) < timedelta(minutes=5)
    files = save(qtbot, bench, "csv", tmp_path / "again.csv")
    assert files.startswith(str(tmp_path))  # the folder of the last file
    told(qtbot, bench, "again.csv")


def test_without_code_nothing_is_given_out(qtbot, bench, context, tmp_path):
    def change(dialog):
        click(qtbot, dialog.code.button("without"))

    save(qtbot, bench, "pdf", tmp_path / "home.pdf", change)
    told(qtbot, bench, "Saved")
    assert not (context.kept_desk.shelf.folder / "given").exists()


def test_rows_and_language_are_chosen_in_the_panel_and_hidden_rows_stay_out(qtbot, bench, tmp_path):
    bench.show_as(bench.showing.with_row_hidden("boot_min_l"), bench.align)

    def change(dialog):
        assert dialog.rows.button(Rows.ALL).text() == f"All {len(bench.comparison.rows) - 1}"
        assert dialog.code is None  # a table has none
        click(qtbot, dialog.rows.button(Rows.DIFFERENT))
        click(qtbot, dialog.language.button("nl"))

    target = tmp_path / "home.csv"
    save(qtbot, bench, "csv", target, change)
    told(qtbot, bench, "Saved")
    rows = list(csv.reader(io.StringIO(target.read_bytes().decode("utf-8-sig")), delimiter=";"))
    labels = [row[1] for row in rows[1:]]
    different = [row.key for row in bench.comparison.rows if row.state == "different" and row.key != "boot_min_l"]
    assert len(labels) == len(different)
    assert "Prijs zoals gepubliceerd" in labels


@pytest.mark.parametrize(("name", "start"), [("home.png", b"\x89PNG"), ("home.svg", b"<svg")])
def test_picture_is_of_the_kind_that_its_name_says(qtbot, bench, tmp_path, name, start):
    save(qtbot, bench, "picture", tmp_path / name)
    told(qtbot, bench, "Saved")
    assert (tmp_path / name).read_bytes().startswith(start)


def test_excel_workbook_holds_the_rows(qtbot, bench, tmp_path):
    save(qtbot, bench, "xlsx", tmp_path / "home.xlsx")
    told(qtbot, bench, "Saved")
    book = load_workbook(tmp_path / "home.xlsx")
    cells = [str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row if cell.value is not None]
    assert any("Price as published" in cell for cell in cells)


def test_a_folder_that_is_not_there_is_told_in_one_sentence(qtbot, bench, tmp_path):
    save(qtbot, bench, "csv", tmp_path / "nowhere" / "home.csv")
    assert "home.csv could not be written" in told(qtbot, bench, "could not")
    assert not bench.taking.strip.cancel.isVisible()


def test_an_ending_that_cannot_be_made_is_told(qtbot, bench, tmp_path):
    save(qtbot, bench, "picture", tmp_path / "home.gif")
    told(qtbot, bench, "home.gif")
    assert list(tmp_path.glob("home*")) == []


def test_pages_go_to_the_printer_lying(qtbot, bench, tmp_path):
    choose(bench, "print")
    click(qtbot, options_of(bench).go)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in bench.findChildren(QPrintDialog)), timeout=15_000)
    (dialog,) = bench.findChildren(QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.accepted.emit(printer)
    dialog.close()
    sentence = told(qtbot, bench, "Sent to the printer")
    pages = PdfReader(io.BytesIO((tmp_path / "printed.pdf").read_bytes())).pages
    assert sentence == f"Sent to the printer: {len(pages)} pages."
    assert all(page.mediabox.width > page.mediabox.height for page in pages)


def test_the_clipboard_gets_a_picture_and_rows_for_a_spreadsheet(qtbot, bench):
    choose(bench, "copy")
    told(qtbot, bench, "Copied")
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.hasImage()
    assert mime.imageData().width() > 800
    lines = [line.split("\t") for line in mime.text().splitlines()]
    assert {len(line) for line in lines} == {4}
    (price,) = [line for line in lines if line[1] == "Price as published"]
    assert "29,990" in price[2]
    assert "31,990" in price[3]
    assert bytes(mime.data("text/tab-separated-values").data()).decode() == mime.text()


def test_what_takes_long_can_be_called_off_and_writes_no_file(qtbot, bench, tmp_path, monkeypatch):
    going_on = Event()
    made = work.comparison_bytes

    def slow(*order):
        assert going_on.wait(10)
        return made(*order)

    monkeypatch.setattr(work, "comparison_bytes", slow)
    target = tmp_path / "home.csv"
    save(qtbot, bench, "csv", target)
    strip = bench.taking.strip
    qtbot.waitUntil(strip.cancel.isVisible)
    assert strip.told == "Making home.csv …"
    click(qtbot, strip.cancel)
    assert not strip.isVisible()
    going_on.set()
    assert bench._context.jobs.drain(10_000)
    assert not target.exists()


def test_a_sheet_that_cannot_be_made_is_told(qtbot, bench, tmp_path, monkeypatch):
    def refuse(*_order):
        raise SheetProblem("The page cannot be made.", "Try another one.")

    monkeypatch.setattr(work, "comparison_bytes", refuse)
    save(qtbot, bench, "csv", tmp_path / "home.csv")
    assert told(qtbot, bench, "cannot") == "The page cannot be made. Try another one."


def test_escape_and_cancel_leave_the_panel_without_a_file_dialog(qtbot, bench):
    choose(bench, "pdf")
    dialog = options_of(bench)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.go.hasFocus)
    assert all(button.accessibleName() for button in dialog.findChildren(QPushButton))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    choose(bench, "pdf")
    click(qtbot, options_of(bench).findChild(QPushButton, "cancel"))
    assert not bench.findChildren(QFileDialog)


def test_enter_goes_on_from_any_segment(qtbot, bench):
    choose(bench, "pdf")
    dialog = options_of(bench)
    dialog.language.button("nl").setFocus()
    with qtbot.waitSignal(dialog.agreed) as agreed:
        qtbot.keyClick(dialog.language.button("nl"), Qt.Key.Key_Return)
    assert agreed.args[0].with_reported is False
    for files in bench.findChildren(QFileDialog):
        files.close()


@pytest.mark.parametrize("name", ["go", "cancel"])
def test_enter_presses_the_button_that_has_the_keyboard(qtbot, bench, name):
    choose(bench, "pdf")
    dialog = options_of(bench)
    agreed = []
    dialog.agreed.connect(agreed.append)
    button = dialog.findChild(QPushButton, name)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert len(agreed) == (name == "go")
    for files in bench.findChildren(QFileDialog):
        files.close()


def test_a_customer_is_not_asked_about_reported_figures(qtbot, context, bench_of):
    with qtbot.waitSignal(context.audience_changed):
        context.set_audience("customer")
    bench = bench_of()
    for reported in (False, True):
        context.with_reports = reported
        choose(bench, "pdf")
        dialog = options_of(bench)
        assert dialog.figures is None
        with qtbot.waitSignal(dialog.agreed) as agreed:
            click(qtbot, dialog.go)
        assert agreed.args[0].with_reported is reported
        for files in bench.findChildren(QFileDialog):
            files.close()


def test_nothing_is_offered_while_nothing_is_compared(bench, context):
    context.tray.clear()
    bench.taking.open_menu()
    assert not bench.taking.menu.isVisible()


def test_what_changed_stands_on_paper_while_it_is_marked(qtbot, context, bench, tmp_path):
    kept = kept_of(bench.comparison.columns, "Family car", datetime(2026, 3, 2, tzinfo=UTC), "2026-03-01")
    less = {key: seen for key, seen in kept.seen[0].figures.items() if key != "price"}
    context.kept_desk.open(replace(kept, seen=(replace(kept.seen[0], figures=less), kept.seen[1])))
    for marked in (False, True):
        context.kept_desk.marked = marked
        target = tmp_path / f"{marked}.pdf"
        assert save(qtbot, bench, "pdf", target).endswith("/Family car.pdf")
        told(qtbot, bench, f"Saved: {target}")
        text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(target.read_bytes())).pages)
        assert ("one value that was unknown is known now" in " ".join(text.split())) is marked
