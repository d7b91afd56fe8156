"""Out of the queue: printer, PDF, folder, ZIP; what is held back is told."""

import io
import zipfile
from pathlib import Path
from threading import Event

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from catalogue_app.sheets.jobs import PageForm, PaperSize, SheetJob
from catalogue_app.ui.printing import batch
from catalogue_app.ui.printing.batch import Way, print_all
from catalogue_app.ui.printing.output import Press, a4_printer, print_pages
from catalogue_app.ui.printing.summary_dialog import SummaryDialog
from tests.ui.printing.test_page import MAX, MODEL, PRO, fill, tick_all

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ready(page, settled):
    """Two sheets that can be printed and one that cannot be made."""
    fill(page, settled, PRO, MAX, "no/such-car")
    tick_all(page, settled)
    assert page.panel.print.text() == "Print 2 documents"
    return page


def choose(page, way):
    page.panel.menu.findChild(QAction, way).trigger()


def answer(page, path):
    (dialog,) = [d for d in page.findChildren(QFileDialog) if d.isVisible()]
    dialog.fileSelected.emit(str(path))
    dialog.close()


def pdf_printer(path):
    printer = a4_printer("Sheets")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_a_folder_gets_a_file_for_each_and_a_summary(qtbot, ready, tmp_path):
    choose(ready, Way.FOLDER)
    with qtbot.waitSignal(ready.saved, timeout=20_000):
        answer(ready, tmp_path / "sheets")
    files = sorted((tmp_path / "sheets").iterdir())
    assert len(files) == 2
    assert all(PdfReader(file).pages for file in files)
    assert ready.sending.strip.told == f"Saved 2 sheets: {tmp_path / 'sheets'} 1 sheet was held back."
    qtbot.mouseClick(ready.sending.strip.summary, LEFT)
    (dialog,) = ready.window().findChildren(SummaryDialog)
    assert "no/such-car" in dialog.text
    assert "Blocked" in dialog.text
    copy = next(b for b in dialog.findChildren(type(ready.panel.print)) if b.text() == "Copy")
    qtbot.mouseClick(copy, LEFT)
    assert QGuiApplication.clipboard().text() == dialog.text
    dialog.close()


def test_a_zip_has_a_folder_for_each_brand(qtbot, page, settled, tmp_path):
    fill(page, settled, PRO, "opel/o-two", MODEL)
    tick_all(page, settled)
    choose(page, Way.ZIP)
    with qtbot.waitSignal(page.saved, timeout=20_000):
        answer(page, tmp_path / "all.zip")
    names = zipfile.ZipFile(tmp_path / "all.zip").namelist()
    ready = {item.job.subjects[0].split("/")[0] for item in page.desk.ready()}
    assert {name.split("/")[0] for name in names} == ready
    assert len(names) == len(page.desk.ready())


def test_one_sheet_is_saved_as_pdf(qtbot, page, settled, tmp_path):
    fill(page, settled, PRO)
    tick_all(page, settled)
    assert page.panel.menu.findChild(QAction, Way.PDF).text() == "PDF…"
    choose(page, Way.PDF)
    with qtbot.waitSignal(page.saved, timeout=20_000):
        answer(page, tmp_path / "one.pdf")
    assert len(PdfReader(io.BytesIO((tmp_path / "one.pdf").read_bytes())).pages) == 1
    assert page.sending.strip.told == f"Saved: {tmp_path / 'one.pdf'}"
    assert not page.sending.strip.summary.isVisible()


def test_several_sheets_are_one_pdf_with_bookmarks(qtbot, ready, tmp_path):
    assert ready.panel.menu.findChild(QAction, Way.PDF).text() == "One PDF with bookmarks…"
    choose(ready, Way.PDF)
    with qtbot.waitSignal(ready.saved, timeout=20_000):
        answer(ready, tmp_path / "two.pdf")
    pdf = PdfReader(tmp_path / "two.pdf")
    assert len(pdf.pages) == 2
    assert [entry.title for entry in pdf.outline if not isinstance(entry, list)] == ["L Three Pro", "L Three Max"]
    assert ready.sending.strip.told.startswith("Saved 2 sheets: ")


def test_more_than_one_pdf_can_hold_go_to_a_folder(page, settled, monkeypatch):
    monkeypatch.setattr("catalogue_app.ui.printing.queue_panel.MOST_TOGETHER", 1)
    fill(page, settled, PRO, MAX)
    tick_all(page, settled)
    pdf = page.panel.menu.findChild(QAction, Way.PDF)
    assert not pdf.isEnabled()
    assert pdf.text() == "One PDF (at most 1 sheets)"
    assert page.panel.menu.findChild(QAction, Way.FOLDER).isEnabled()


def test_a_disk_that_does_not_let_us_write_is_told(qtbot, page, settled, tmp_path):
    fill(page, settled, PRO)
    tick_all(page, settled)
    choose(page, Way.PDF)
    answer(page, tmp_path / "nowhere" / "one.pdf")
    qtbot.waitUntil(lambda: "could not be written" in page.sending.strip.told)
    assert not page.sending.runner.busy


def test_a_batch_can_be_called_off(qtbot, ready, tmp_path, monkeypatch):
    hold = Event()
    real = batch.render_many

    def slowly(*arguments, progress, cancelled, **rest):
        assert hold.wait(10)
        return real(*arguments, progress=progress, cancelled=cancelled, **rest)

    monkeypatch.setattr(batch, "render_many", slowly)
    choose(ready, Way.ZIP)
    answer(ready, tmp_path / "all.zip")
    strip = ready.sending.strip
    qtbot.waitUntil(strip.cancel.isVisible)
    choose(ready, Way.ZIP)  # one thing at a time
    assert not [d for d in ready.findChildren(QFileDialog) if d.isVisible()]
    qtbot.mouseClick(strip.cancel, LEFT)
    hold.set()
    qtbot.waitUntil(lambda: strip.told.startswith("Called off"), timeout=10_000)
    assert list(tmp_path.glob("*.zip*")) == []
    assert not strip.cancel.isVisible()


def test_progress_counts_the_sheets(qtbot, ready, tmp_path):
    told = []
    ready.sending.runner.progressed.connect(lambda done, of: told.append((done, of)))
    choose(ready, Way.FOLDER)
    with qtbot.waitSignal(ready.saved, timeout=20_000):
        answer(ready, tmp_path / "sheets")
    assert told == [(1, 2), (2, 2)]


def test_the_print_dialog_opens_and_prints_what_is_ready(qtbot, ready, tmp_path):
    number = ready.desk.queue.items[0].number
    ready._change_copies([number], 1)
    qtbot.mouseClick(ready.panel.print, LEFT)
    dialog = ready.findChild(QPrintDialog)
    assert dialog.isVisible()
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
    with qtbot.waitSignal(ready.sending.runner.ended, timeout=20_000):
        dialog.accepted.emit(dialog.printer())
    dialog.close()
    assert len(PdfReader(tmp_path / "paper.pdf").pages) == 3  # one of them twice
    assert ready.sending.strip.told.startswith("Sent to the printer: 2 sheets.")


def test_both_sides_of_the_paper_is_remembered(page, context):
    assert not page.sending.duplex
    page.panel.duplex.trigger()
    assert page.sending.duplex
    assert context.settings.value("printing/duplex") in (True, "true")
    page.panel.duplex.trigger()
    assert not page.sending.duplex


@pytest.mark.parametrize(("both_sides", "count"), [(False, 4), (True, 5)])
def test_on_both_sides_every_sheet_begins_in_front(page, settled, tmp_path, both_sides, count):
    fill(page, settled, PRO)
    (svg,) = page.stage.pages
    press = Press(pdf_printer(tmp_path / "both.pdf"), both_sides=both_sides)
    for pages in ((svg,), (svg, svg), (svg,)):
        press.put_all(pages)
    press.finish()
    sizes = [len(sheet.get_contents().get_data()) for sheet in PdfReader(tmp_path / "both.pdf").pages]
    assert len(sizes) == count, "no empty back after the last one"
    assert [n for n, size in enumerate(sizes) if size < max(sizes) / 20] == ([1] if both_sides else [])


def test_a_blocked_sheet_is_never_printed_though_it_was_asked_for(context, tmp_path):
    job = SheetJob((PRO,), ask_after_days=1, block_after_days=2)
    stop, told = Event(), []
    printer = pdf_printer(tmp_path / "none.pdf")
    outcome = print_all(context.catalogue, [(job, 1)], printer, lambda *n: told.append(n), stop)
    assert outcome.done == 0
    assert outcome.left_out[0].findings
    assert told == [(1, 1)]
    assert not (tmp_path / "none.pdf").exists()


def test_called_off_before_the_first_page_nothing_is_printed(context, tmp_path):
    stop = Event()
    stop.set()
    printer = pdf_printer(tmp_path / "none.pdf")
    outcome = print_all(context.catalogue, [(SheetJob((PRO,)), 1)], printer, lambda *_n: None, stop)
    assert outcome.cancelled
    assert not (tmp_path / "none.pdf").exists()


def test_paper_gets_vectors_each_page_on_its_own_paper(page, settled, context, tmp_path):
    fill(page, settled, PRO)
    upright = page.stage.pages[0]
    assert b"<image" not in upright
    lying = SheetJob((PRO,), form=PageForm(PaperSize.A4, landscape=True))
    printer = pdf_printer(tmp_path / "printed.pdf")
    press = Press(printer)
    press.put(upright)
    press.put(batch._pages(context.catalogue, lying)[0])
    press.finish()
    sheets = PdfReader(Path(tmp_path / "printed.pdf")).pages
    sizes = [(round(sheet.mediabox.width), round(sheet.mediabox.height)) for sheet in sheets]
    assert sizes == [(595, 842), (842, 595)]
    assert sum(len(sheet.images) for sheet in sheets) == 0
    print_pages(pdf_printer(tmp_path / "again.pdf"), page.stage.pages)
    assert len(PdfReader(tmp_path / "again.pdf").pages) == 1
