"""The poster: all of the data on it, large enough, readable by machines, the same bytes, one or several."""

import io
import re
import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from catalogue_app import resources
from catalogue_app.exchange.rule_files import read_rules
from catalogue_app.linting.draft import Block, Place, Template
from catalogue_app.linting.lint import lint
from catalogue_app.linting.rules import Level
from catalogue_app.sheets.drafts import Terms, draft_of
from catalogue_app.sheets.jobs import PageForm, PaperSize, SheetJob
from catalogue_app.sheets.letterhead import Letterhead
from catalogue_app.sheets.making import prepare, render
from catalogue_app.sheets.overview import overview_among, overview_of
from catalogue_app.sheets.overview_data import PosterOrder, poster_data
from catalogue_app.sheets.overview_draft import overview_draft
from catalogue_app.sheets.render import render_sheet
from tests.sheets.conftest import EditionCatalogue

DAY = date(2026, 11, 25)
TERMS = Terms("nl", DAY)
POINT = 25.4 / 72
JOB = SheetJob((), Template.OVERVIEW)
UPRIGHT = PageForm(PaperSize.POSTER)


@pytest.fixture(scope="module")
def book():
    return read_rules(resources.rules() / "nl.yaml")


def squeezed(text):
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def read(pdf):
    return PdfReader(io.BytesIO(pdf))


def words_of(data):
    """Every text of the data that stands on the poster."""
    yield from (data["title"]["nl"], data["title"]["also"], data["made"], data["edition"])
    for line in data["intro"]:
        yield from line.values()
    for group in data["groups"]:
        yield from (*group["title"].values(), group["test"], group["model"]["nl"], *group["heads"])
        yield from group["note"].values()
        if group["missing"]:
            yield from (*group["missing_title"].values(), *group["missing"])
        for row in group["rows"]:
            yield from (row["name"], row["part"], row["second"], *(cell["value"] for cell in row["cells"]))
    yield from (*data["remarks"], *data["wordings"])
    yield from (note["text"] for note in data["footnotes"])


@pytest.mark.parametrize(("lang", "reported"), [("nl", False), ("en", False), ("de", True)])
@pytest.mark.parametrize("form", [None, UPRIGHT])
def test_all_of_the_data_stands_on_one_poster_of_the_size_of_the_decree(catalogue, book, lang, reported, form):
    job = replace(JOB, lang=lang, form=form, with_reported=reported)
    data = prepare(catalogue, job, book).setting.data
    document = read(render(catalogue, job, book, draft=True).pages[0])
    text = squeezed("".join(page.extract_text() for page in document.pages))
    assert [value for value in words_of(data) if squeezed(value) not in text] == []
    assert len(document.pages) == 1
    sides = [
        round(float(side) * POINT) for side in (document.pages[0].mediabox.width, document.pages[0].mediabox.height)
    ]
    assert sides == ([700, 500] if form is None else [500, 700])


def test_rows_stand_in_the_order_of_the_data(catalogue, book):
    data = prepare(catalogue, JOB, book).setting.data
    text = squeezed(read(render(catalogue, JOB, book, draft=True).pages[0]).pages[0].extract_text())
    for group in data["groups"]:
        wanted = [
            squeezed("".join(cell["value"] for cell in row["cells"])) for row in group["rows"] if not row["second"]
        ]
        at = text.index(squeezed(group["title"]["nl"]))
        for row in wanted:
            at = text.index(row, at) + len(row)


def test_the_pdf_is_tagged_dutch_and_the_same_every_time(catalogue, book):
    pdf = render(catalogue, JOB, book, draft=True).pages[0]
    root = read(pdf).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "nl"
    assert b"pdfuaid" in pdf
    assert {"/H1", "/H2", "/Table", "/TH", "/TD"} <= set(tags(root["/StructTreeRoot"]))
    assert render(catalogue, JOB, book, draft=True).pages[0] == pdf


def tags(element):
    element = element.get_object()
    if not isinstance(element, dict):
        return
    if "/S" in element:
        yield element["/S"]
    children = element.get("/K", [])
    for child in children if isinstance(children, list) else [children]:
        yield from tags(child)


def placed(page):
    """Each piece of text with its size in pt and its height above the foot of the page."""
    found = []

    def note(text, cm, matrix, _font, size):
        if text.strip():
            found.append((text.strip(), round(size * abs(matrix[3] * cm[3]), 1), matrix[5] * cm[3] + cm[5]))

    page.extract_text(visitor_text=note)
    return found


AMOUNT = re.compile(r"\d+,\d – \d+,\d")


@pytest.fixture(scope="module")
def crowded(edition):
    """Five times as many models as there are."""
    models = [
        replace(m, id=f"{m.id}-{n}", name=f"{m.name} {n}", variants=tuple(
            replace(v, id=f"{v.id}-{n}", model_id=f"{m.id}-{n}") for v in m.variants
        ))
        for n in range(5) for m in edition.models
    ]  # fmt: skip
    overview = overview_of(EditionCatalogue(edition, models))
    return overview, read(render_sheet(poster_data(overview, PosterOrder()), "overview.typ", "pdf"))


def test_many_models_take_several_posters_that_say_so(crowded):
    overview, document = crowded
    pages = [page.extract_text() for page in document.pages]
    assert len(pages) > 1
    text = squeezed("".join(pages))
    assert [e.name for e in overview.entries if squeezed(e.name) not in text] == []
    assert all(squeezed(f"Poster {n} van {len(pages)}") in squeezed(page) for n, page in enumerate(pages, 1))


def test_type_is_14_pt_or_more_where_a_model_stands_and_nothing_runs_into_the_foot(catalogue, book, crowded):
    one = read(render(catalogue, replace(JOB, with_reported=True), book, draft=True).pages[0])
    seen = 0
    for page in (*one.pages, *crowded[1].pages):
        pieces = placed(page)
        foot = max(above for text, _size, above in pieces if text.startswith("Voor de dealer"))
        amounts = [(size, above) for text, size, above in pieces if AMOUNT.fullmatch(text)]
        seen += len(amounts)
        assert [size for size, _above in amounts if size < 14] == []
        assert [above for _size, above in amounts if above <= foot + 14] == []
    assert seen > 200


def test_an_empty_shelf_is_told(edition):
    pdf = render_sheet(poster_data(overview_among([], edition.edition), PosterOrder()), "overview.typ", "pdf")
    assert "geen model te koop" in read(pdf).pages[0].extract_text()


def test_signs_of_markup_and_long_names_are_only_words(edition, book):
    model = next(m for m in edition.models if m.id == "peugeot/308")
    odd = replace(model, name="#panic() $x$ *Édition* _limitée_ [très] \\ <longue> de la Rochefoucauld et du Pré")
    pdf = render(EditionCatalogue(edition, [odd]), JOB, book, draft=True).pages[0]
    assert squeezed(odd.name) in squeezed(read(pdf).pages[0].extract_text())


def test_the_margin_stays_white(catalogue, book):
    (page,) = render(catalogue, replace(JOB, with_reported=True), book, "png", draft=True, ppi=36).pages
    from PIL import Image

    picture = Image.open(io.BytesIO(page)).convert("L")
    assert picture.size == (992, 709)  # 700 x 500 mm at 36 dots to the inch
    edge = 24
    for box in ((0, 0, picture.width, edge), (0, picture.height - edge, picture.width, picture.height),
                (0, 0, edge, picture.height), (picture.width - edge, 0, picture.width, picture.height)):  # fmt: skip
        assert picture.crop(box).getextrema() == (255, 255)


def test_without_the_fixed_texts_there_is_a_place_that_says_so_and_with_them_they_stand_word_for_word(catalogue, book):
    missing = read(render(catalogue, JOB, book, draft=True).pages[0]).pages[0].extract_text()
    assert squeezed("Voor de dealer: plaats voor de vaste teksten") in squeezed(missing)
    wording = "Deze tekst staat in een test en nergens anders."
    rules = tuple(replace(r, wording=wording) if r.check == "fixed_wording" else r for r in book.rules)
    known = replace(book, rules=rules)
    made = render(catalogue, JOB, known, draft=True)
    there = squeezed(read(made.pages[0]).pages[0].extract_text())
    assert squeezed(wording) in there
    assert squeezed("Voor de dealer") not in there
    held = {f.rule.id: f.severity for f in made.findings}
    assert held["driving-style-and-guide"] is Level.OK


# -- as the rules see it


def severities(findings):
    return {finding.rule.id: finding.severity.value for finding in findings}


def test_the_rules_of_the_overview_hold_and_what_the_data_lack_is_told(catalogue, book):
    draft = overview_draft(catalogue, TERMS, PosterOrder(letterhead=Letterhead("Garage X")))
    found = severities(lint(draft, book, DAY))
    held = ("overview-size", "overview-order", "overview-complete", "overview-in-dutch", "both-units", "whole-grams",
            "wltp-only", "wltp-named", "low-and-high", "as-readable-as-the-rest", "no-bare-zero", "no-emission-free",
            "no-green-words", "dated-signed-and-sourced", "no-rumours-in-print")  # fmt: skip
    assert {rule: found[rule] for rule in held} == dict.fromkeys(held, "ok")
    assert found["consumption-and-co2"] == "block"  # models without an official figure
    assert found["official-figures"] == "ask"  # registers of other countries
    assert found["electric-consumption"] == "verify"
    assert draft.blocks[Block.DEALER] == "Garage X"


def test_the_poster_is_dutch_whatever_is_asked_and_its_name_is_asked_for(catalogue, book):
    ready = prepare(catalogue, replace(JOB, lang="en", today=DAY), book)
    assert ready.setting.draft.lang == "nl"
    assert severities(ready.findings)["dated-signed-and-sourced"] == "ask"  # nobody's name on it


def test_what_is_wrong_with_a_poster_is_found(catalogue, book):
    draft = overview_draft(catalogue, TERMS)
    small = replace(draft, poster=replace(draft.poster, width=690))
    assert severities(lint(small, book, DAY))["overview-size"] == "block"
    upside_down = replace(draft, poster=replace(draft.poster, rows=draft.poster.rows[::-1]))
    assert severities(lint(upside_down, book, DAY))["overview-order"] == "block"
    short = replace(draft, poster=replace(draft.poster, rows=draft.poster.rows[:5]))
    assert severities(lint(short, book, DAY))["overview-complete"] == "block"


def test_of_a_model_the_draft_has_its_lines_on_the_whole_poster(catalogue):
    draft = draft_of(catalogue, "peugeot/308", Template.OVERVIEW, TERMS)
    assert {line.value for line in draft.at(Place.NAME)} == {"Peugeot 308"}
    assert {car.id.rsplit("/", 1)[0] for car in draft.cars} == {"peugeot/308"}
    assert draft.poster.on_sale == 58
    assert any("4,7 – 5,6 l/100 km (17,9 – 21,3 km/l)" in line.text for line in draft.showing("consumption_l_100km"))
