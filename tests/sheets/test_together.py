"""Several sheets in one PDF: bookmarks, pages, papers, the same bytes."""

import io
from datetime import date

import pytest
from pypdf import PdfReader

from catalogue_app.linting.draft import Template
from catalogue_app.sheets.jobs import PageForm, PaperSize, SheetJob
from catalogue_app.sheets.making import prepare
from catalogue_app.sheets.render import SheetProblem
from catalogue_app.sheets.together import render_together
from tests.sheets.awkward import HEAD, squeezed

DAY = date(2026, 11, 25)
MOKKA = "opel/mokka/mokka-1-2-turbo-136-manual"
LIFE = "leapmotor/b10/b10-life-pro-56-2-kwh"


@pytest.fixture(scope="module")
def readies(catalogue, book):
    jobs = (
        SheetJob((MOKKA,), letterhead=HEAD, more=True, today=DAY),
        SheetJob((MOKKA,), Template.PRICE, today=DAY),
        SheetJob((MOKKA,), Template.ORIGIN, "en", today=DAY),
        SheetJob((MOKKA, LIFE), Template.COMPARE, today=DAY),
        SheetJob((MOKKA,), form=PageForm(PaperSize.A5), today=DAY),
    )
    return [prepare(catalogue, job, book) for job in jobs]


def test_each_sheet_has_its_paper_its_bookmark_and_pages_of_its_own(readies):
    made = render_together(readies, "Stapel", draft=True)
    assert made == render_together(readies, "Stapel", draft=True)
    document = PdfReader(io.BytesIO(made))
    titles = [entry.title for entry in document.outline if not isinstance(entry, list)]
    assert titles[:3] == ["Mokka 1.2 Turbo 136 manual", "Mokka", "Mokka 1.2 Turbo 136 manual"]
    assert titles[3].startswith("Twee auto’s vergeleken")
    texts = [squeezed(page.extract_text()) for page in document.pages]
    assert "Pagina1van2" in texts[0]
    assert "Pagina2van2" in texts[1]
    assert "Page1of1" in texts[3]
    assert "Pagina1van2" in texts[-2]
    assert "Pagina2van2" in texts[-1]
    widths = [round(page.mediabox.width * 25.4 / 72) for page in document.pages]
    assert (widths[0], widths[2], widths[3], widths[4], widths[-1]) == (210, 210, 210, 297, 148)
    assert document.metadata.title == "Stapel"
    assert b"pdfuaid" in made
    assert squeezed(HEAD.name) in texts[0]
    assert squeezed(HEAD.name) not in texts[2]


def test_a_blocked_sheet_stops_them_all(catalogue, book, readies):
    blocked = prepare(catalogue, SheetJob((LIFE,), today=DAY), book)
    with pytest.raises(SheetProblem, match="may not be printed"):
        render_together([readies[0], blocked], "Stapel")


def test_no_sheets_are_a_slip_of_the_program():
    with pytest.raises(ValueError, match="no sheets"):
        render_together([], "Stapel")
