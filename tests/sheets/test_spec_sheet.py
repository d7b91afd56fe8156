import dataclasses
import io
import re
import unicodedata
from concurrent.futures import ThreadPoolExecutor

import pytest
from pypdf import PdfReader

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.problems import CatalogueProblem, NotFound
from catalogue_app.facts.text import FALLBACK_MARK, LANGUAGES
from catalogue_app.sheets.files import write_whole
from catalogue_app.sheets.sheet import sheet_data, spec_sheet
from tests.sheets.conftest import EditionCatalogue

B10 = "leapmotor/b10/b10-life-pro-56-2-kwh"
SAMPLES = [
    B10, "leapmotor/b10", "citroen/ami", "opel/c-suv-2028", "maserati/grancabrio/grancabrio-trofeo", "peugeot/3008",
    "opel/astra-sports-tourer/astra-sports-tourer-1-6-plug-in-hybrid-180-until-2025",
]  # fmt: skip


def reader(pdf):
    return PdfReader(io.BytesIO(pdf))


def squeezed(text):
    """Text without spaces and line breaks: a line may break anywhere between words."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def all_ids(catalogue):
    for model in catalogue.models():
        yield model.id
        yield from (variant.id for variant in model.variants)


def printed(data):
    """Every text of the data that the reader is meant to see."""
    yield from (data["letterhead"], data["made"], data["edition"], data["brand"], data["model"], data["variant"])
    yield from data["traits"]
    for line in data["drawing"]["lines"]:
        yield line["value"]
    for key in data["keys"]:
        yield from (key["label"], key["value"], key["note"])
    for group in data["left"] + data["right"]:
        yield group["title"]
        for row in group["rows"]:
            yield from (row["label"], row["value"])
    if data["variants"]:
        for row in data["variants"]["rows"]:
            yield from (row["name"], row["kind"], *(cell["value"] for cell in row["cells"]))
    origin = data["origin"]
    yield from (origin["title"], origin["summary"], origin["unknown"])
    for row in origin["rows"]:
        yield from (row["layer"], row["name"], row["date"], row["reported"] or row["word"])
        yield from (owner["word"] for owner in row["owners"])
    yield from (note["text"] for note in data["footnotes"])
    yield from data["notes"]


@pytest.mark.parametrize(("lang", "step"), [("nl", 1), ("en", 1), ("de", 4), ("fr", 4), ("it", 4)])
@pytest.mark.timeout(240)
def test_every_sheet_of_the_shipped_edition_is_one_page(catalogue, lang, step):
    def pages(subject):
        return subject, len(spec_sheet(catalogue, subject, lang, "svg"))

    ids = list(all_ids(catalogue))
    assert len(ids) == 290
    with ThreadPoolExecutor(2) as pool:
        assert [found for found in pool.map(pages, ids[::step]) if found[1] != 1] == []


@pytest.mark.parametrize("reported", [False, True])
@pytest.mark.parametrize("subject", SAMPLES)
def test_everything_in_the_data_stands_on_the_paper_as_text(catalogue, subject, reported):
    data = sheet_data(catalogue, subject, "nl", with_reported=reported)
    text = squeezed("".join(p.extract_text() for p in reader(
        spec_sheet(catalogue, subject, "nl", with_reported=reported)).pages))  # fmt: skip
    assert [value for value in printed(data) if squeezed(value) not in text] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_pdf_is_a4_tagged_titled_and_its_fonts_are_embedded(catalogue, lang):
    pdf = spec_sheet(catalogue, B10, lang)
    assert pdf.startswith(b"%PDF")
    document = reader(pdf)
    root = document.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == lang
    assert document.metadata.title == "Leapmotor B10 Life Pro 56.2 kWh"
    assert b"pdfuaid" in pdf
    page = document.pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        inner = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
        assert "SourceSansPro" in inner["/BaseFont"]
        assert {"/FontFile2", "/FontFile3"} & set(inner["/FontDescriptor"])


def alternatives(element):
    element = element.get_object()
    if not isinstance(element, dict):
        return
    if "/Alt" in element:
        yield element["/Alt"]
    children = element.get("/K", [])
    for child in children if isinstance(children, list) else [children]:
        yield from alternatives(child)


def test_the_drawing_is_told_to_who_cannot_see_it(catalogue):
    root = reader(spec_sheet(catalogue, B10, "nl")).trailer["/Root"]
    assert list(alternatives(root["/StructTreeRoot"])) == ["Zijaanzicht van de Leapmotor B10, schematisch."]


def test_the_same_sheet_is_the_same_bytes(catalogue):
    assert spec_sheet(catalogue, B10, "nl") == spec_sheet(catalogue, B10, "nl")


def test_a_reported_figure_is_printed_only_when_the_dealer_chooses_so(catalogue):
    without = sheet_data(catalogue, "abarth/500e/500e-155", "nl")
    with_them = sheet_data(catalogue, "abarth/500e/500e-155", "nl", with_reported=True)
    power = {row["label"]: row for row in without["left"][0]["rows"]}["Vermogen"]
    assert (power["value"], power["missing"]) == ("niet bevestigd", True)
    power = {row["label"]: row for row in with_them["left"][0]["rows"]}["Vermogen"]
    assert (power["value"], power["reported"]) == ("114 kW (155 pk)", True)
    assert "gemeld, niet bevestigd" in {n["mark"]: n["text"] for n in with_them["footnotes"]}[power["mark"]]


def test_a_foreign_price_is_never_a_dutch_one(catalogue):
    for model in catalogue.models():
        for variant in model.variants:
            price = variant.figures.get("price")
            if price is None or price.market == "NL":
                continue
            shown = sheet_data(catalogue, variant.id, "nl", with_reported=True)["keys"][0]
            assert shown["label"].startswith("Prijs in ")
            assert "geen Nederlandse prijs" in shown["note"]


def test_a_battery_car_never_says_a_bare_zero_for_co2(catalogue):
    rows = {r["label"]: r["value"] for g in sheet_data(catalogue, B10, "nl")["right"] for r in g["rows"]}
    assert rows["CO₂"] == "0 g/km tijdens het rijden (WLTP)"


def test_fuel_is_said_in_both_units(catalogue):
    subject = "opel/astra-sports-tourer/astra-sports-tourer-1-6-plug-in-hybrid-180-until-2025"
    rows = {r["label"]: r["value"] for g in sheet_data(catalogue, subject, "nl")["right"] for r in g["rows"]}
    assert rows["Brandstofverbruik, WLTP"] == "1,2 – 1,4 l/100 km (71,4 – 83,3 km/l)"


def test_rumours_are_never_printed(edition):
    model = next(m for m in edition.models if m.id == "leapmotor/b10")
    parts = tuple(dataclasses.replace(p, evidence=Evidence.RUMOURED) for p in model.parts)
    figures = {k: dataclasses.replace(f, evidence=Evidence.RUMOURED) for k, f in model.figures.items()}
    rumoured = dataclasses.replace(model, parts=parts, figures=figures, production=(), statements=())
    catalogue = EditionCatalogue(edition, [rumoured])
    data = sheet_data(catalogue, "leapmotor/b10", "nl", with_reported=True)
    assert "LEAP" not in data["origin"]["summary"]
    assert {row["name"] for row in data["origin"]["rows"]} == {"Niet bekend"}
    assert "Platform: niets bevestigd." in data["origin"]["unknown"]
    assert not data["drawing"]["true_scale"]


def test_very_long_names_and_signs_of_markup_stay_on_one_page(edition):
    model = next(m for m in edition.models if m.id == "peugeot/3008")
    name = "#panic() $x$ *Édition* _limitée_ [très] \\ <longue> " + "de la Rochefoucauld " * 4
    variant = dataclasses.replace(model.variants[0], name=dataclasses.replace(model.variants[0].name, nl=name))
    changed = dataclasses.replace(model, variants=(variant, *model.variants[1:]))
    pdf = reader(spec_sheet(EditionCatalogue(edition, [changed]), variant.id, "nl"))
    assert len(pdf.pages) == 1
    assert squeezed(name) in squeezed(pdf.pages[0].extract_text())


def test_an_unknown_subject_is_told(catalogue):
    with pytest.raises(NotFound, match="no model or version"):
        spec_sheet(catalogue, "opel/does-not-exist", "nl")


def test_a_file_that_cannot_be_replaced_leaves_nothing_behind(tmp_path):
    target = tmp_path / "sheet.pdf"
    write_whole(target, b"%PDF-1")
    write_whole(target, b"%PDF-2")
    assert target.read_bytes() == b"%PDF-2"
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(CatalogueProblem, match="could not be written"):
        write_whole(tmp_path / "folder.pdf", b"%PDF-3")
    with pytest.raises(CatalogueProblem, match="could not be written"):
        write_whole(tmp_path / "nowhere" / "sheet.pdf", b"%PDF-3")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["folder.pdf", "sheet.pdf"]


@pytest.mark.parametrize("lang", ["de", "fr", "it"])
def test_the_fixed_words_are_in_the_language_and_only_content_falls_back_with_a_mark(catalogue, lang):
    data = sheet_data(catalogue, "leapmotor/b10", lang, with_reported=True)
    dutch = sheet_data(catalogue, "leapmotor/b10", "nl", with_reported=True)
    for part in ("letterhead", "edition", "notes", "sources_title", "evidence_title", "legend"):
        assert data[part] != dutch[part], part
    for group, theirs in zip(data["left"] + data["right"], dutch["left"] + dutch["right"], strict=True):
        assert group["title"] != theirs["title"]
        assert not any(FALLBACK_MARK in row["label"] for row in group["rows"])
    assert FALLBACK_MARK not in data["title"] + data["origin"]["summary"]
