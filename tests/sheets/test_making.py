"""Making a sheet by a job: what a rule blocks, drafts, codes, archives, fixed texts, papers."""

import io
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from catalogue_app.comparison.code import read_payload
from catalogue_app.linting.draft import Block, Template
from catalogue_app.sheets.jobs import Parts, SheetJob
from catalogue_app.sheets.kinds import KINDS
from catalogue_app.sheets.making import lint_job, prepare, render
from catalogue_app.sheets.qr import qr_matrix, qr_runs
from catalogue_app.sheets.render import SheetProblem
from tests.sheets.awkward import HEAD, bare, ink_outside, long_named, pdf_text, squeezed

DAY = date(2026, 11, 25)
MOKKA = "opel/mokka/mokka-1-2-turbo-136-manual"  # nothing blocks it
LIFE = "leapmotor/b10/b10-life-pro-56-2-kwh"  # its price is too old
RANGE = "peugeot/3008"
OURS = (Template.SPEC, Template.PRICE, Template.ORIGIN)
FORMS = [(template, form) for template in OURS for form in KINDS[template].forms]
PLAIN = {f"{template.value}-{form.size.value}{'L' if form.landscape else ''}": (template, form)
         for template, form in FORMS}  # fmt: skip


def test_a_blocked_sheet_is_not_made_and_says_which_rule_and_why(catalogue, book):
    job = SheetJob((LIFE,), today=DAY)
    with pytest.raises(SheetProblem) as told:
        render(catalogue, job, book)
    assert told.value.in_("nl").startswith(f"{LIFE} mag niet worden afgedrukt (regel price-not-too-old): Ouder dan 365")
    assert render(catalogue, replace(job, parts=Parts(price=False)), book).blocked == ()


def test_a_draft_says_on_every_page_that_it_may_not_be_handed_out(catalogue, book):
    made = render(catalogue, SheetJob((LIFE,), today=DAY, more=True), book, draft=True)
    assert [finding.rule.id for finding in made.blocked] == ["price-not-too-old"]
    pages = PdfReader(io.BytesIO(made.pages[0])).pages
    assert len(pages) == 2
    for page in pages:
        assert squeezed("Concept niet om mee te geven: Een te oude prijs wordt niet gedrukt.") in squeezed(
            page.extract_text()
        )


def test_a_sheet_that_nothing_blocks_is_no_draft(catalogue, book):
    made = render(catalogue, SheetJob((MOKKA,), today=DAY), book, draft=True)
    assert made.blocked == ()
    assert "Concept" not in pdf_text(made.pages[0])


def test_the_ages_of_prices_follow_the_day_and_the_days_chosen(catalogue, book):
    def found(**rest):
        return {f.rule.id: f.severity.value for f in lint_job(catalogue, SheetJob((LIFE,), **rest), book)}

    assert found(today=date(2026, 1, 5))["price-not-too-old"] == "ok"
    assert found(today=DAY)["price-not-too-old"] == "block"
    assert found(today=DAY, block_after_days=2000, ask_after_days=1999)["price-not-too-old"] == "ok"


@pytest.mark.parametrize("name", PLAIN)
def test_a_sheet_is_on_its_paper_tagged_and_the_same_bytes_every_time(catalogue, book, name):
    template, form = PLAIN[name]
    job = SheetJob((MOKKA,), template, form=form, letterhead=HEAD, code=True, today=DAY)
    made = render(catalogue, job, book).pages[0]
    assert made == render(catalogue, job, book).pages[0]
    document = PdfReader(io.BytesIO(made))
    box = document.pages[0].mediabox
    assert (round(box.width * 25.4 / 72), round(box.height * 25.4 / 72)) == (form.width_mm, form.height_mm)
    assert document.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert b"pdfuaid" in made
    assert document.trailer["/Root"]["/Lang"] == "nl"
    assert document.metadata.title == "Opel Mokka 1.2 Turbo 136 manual"


@pytest.mark.parametrize("lang", ["nl", "de"])
@pytest.mark.parametrize("name", PLAIN)
def test_nothing_runs_off_the_paper_whatever_the_names(edition, book, name, lang):
    template, form = PLAIN[name]
    shelf = long_named(edition, RANGE)
    for subject in (RANGE, shelf.model(RANGE).variants[0].id):
        job = SheetJob((subject,), template, lang, form, letterhead=HEAD, code=True, today=DAY)
        for page in render(shelf, job, book, "png", draft=True, ppi=72).pages:
            assert ink_outside(page, 9.5, form.width_mm) == []


@pytest.mark.parametrize("name", PLAIN)
def test_a_car_of_which_nothing_is_known_has_a_sheet_that_says_so(edition, book, name):
    template, form = PLAIN[name]
    shelf = bare(edition, RANGE)
    made = render(shelf, SheetJob((RANGE,), template, form=form, today=DAY), book, draft=True)
    assert "3008" in pdf_text(made.pages[0])
    assert "None" not in pdf_text(made.pages[0])


@pytest.mark.parametrize("template", OURS)
@pytest.mark.parametrize("subject", [MOKKA, RANGE, "maserati/grancabrio/grancabrio-trofeo", "citroen/ami"])
def test_every_line_that_the_rules_see_stands_on_the_paper(catalogue, book, template, subject):
    ready = prepare(catalogue, SheetJob((subject,), template, with_reported=True, more=True, today=DAY), book)
    text = pdf_text(
        render(catalogue, ready.job, book, draft=True).pages[0]
    )  # fmt: skip
    lines = [line for line in ready.setting.draft.lines if line.value]
    assert len(lines) > 8
    missing = [part for line in lines for part in (line.value, line.label) if squeezed(part) not in text]
    assert missing == []


@pytest.mark.parametrize("template", OURS)
def test_the_code_on_a_sheet_brings_the_car_back(catalogue, book, template):
    ready = prepare(catalogue, SheetJob((MOKKA,), template, code=True), book)
    assert ready.setting.draft.blocks[Block.CODE]
    found = ready.setting.data["code"]["payload"]
    assert read_payload(found).ids == (MOKKA,)
    assert ready.setting.data["code"]["matrix"] == qr_runs(qr_matrix(found))


def test_the_code_of_a_model_brings_its_versions_back(catalogue, book):
    data = prepare(catalogue, SheetJob((RANGE,), code=True), book).setting.data
    model = catalogue.model(RANGE)
    assert read_payload(data["code"]["payload"]).ids == tuple(v.id for v in model.variants[:6])


@pytest.mark.parametrize("template", [*OURS, Template.COMPARE])
@pytest.mark.parametrize("lang", ["nl", "it"])
def test_the_fixed_dutch_text_of_the_rules_stands_on_a_sheet_of_any_language_word_for_word(
    catalogue, book, template, lang
):
    wording = "Een proef: de vaste tekst van het Besluit, woord voor woord; ook op dit blad."
    rules = tuple(
        replace(rule, wording=wording) if rule.check == "fixed_wording" else rule for rule in book.rules
    )  # fmt: skip
    subjects = (MOKKA, LIFE) if template is Template.COMPARE else (MOKKA,)
    made = render(catalogue, SheetJob(subjects, template, lang, today=DAY), replace(book, rules=rules), draft=True)
    assert squeezed(wording) in pdf_text(made.pages[0])
    assert {f.severity.value for f in made.findings if f.rule.check == "fixed_wording"} <= {"ok", "verify"}


def test_without_a_fixed_text_in_the_rules_none_is_made_up(catalogue, book):
    assert all(rule.wording is None for rule in book.rules)
    assert prepare(catalogue, SheetJob((MOKKA,)), book).setting.data["wordings"] == []


def test_an_archive_is_pdf_a(catalogue, book):
    made = render(catalogue, SheetJob((MOKKA,), archive=True, today=DAY), book).pages[0]
    assert b"pdfaid:part>2" in made
    assert b"pdfaid:conformance>A" in made


def test_the_parts_of_a_sheet_are_by_choice(catalogue, book):
    whole, less = (
        prepare(catalogue, SheetJob((LIFE,), parts=parts, today=DAY), book).setting.data
        for parts in (Parts(), Parts(origin=False, sources=False, marks=False, price=False))
    )
    assert whole["keys"][0]["figure"] == "price"
    assert "price" not in {key["figure"] for key in less["keys"]}
    assert whole["footnotes"]
    assert (less["origin"], less["footnotes"]) == (None, [])
    assert {key["mark"] for key in less["keys"]} == {""}


def test_sources_stay_without_their_letters(catalogue, book):
    data = prepare(catalogue, SheetJob((LIFE,), parts=Parts(marks=False), today=DAY), book).setting.data
    assert data["footnotes"]
    assert {row["mark"] for group in data["left"] for row in group["rows"]} == {""}


def test_the_second_page_has_what_sources_say_and_where(catalogue, book):
    made = render(catalogue, SheetJob((MOKKA,), more=True, today=DAY), book)
    pages = [squeezed(page.extract_text()) for page in PdfReader(io.BytesIO(made.pages[0])).pages]
    assert len(pages) == 2
    part = next(p for p in catalogue.model("opel/mokka").parts if p.evidence.releasable and MOKKA in p.variants)
    assert squeezed(part.source.title) in pages[1]
    assert squeezed(part.source.url) in pages[1]
    assert "Pagina2van2" in pages[1]
