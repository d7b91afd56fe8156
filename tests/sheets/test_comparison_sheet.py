import dataclasses
import io
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from catalogue_app.comparison.changes import changes_since
from catalogue_app.comparison.code import read_payload
from catalogue_app.comparison.kept import Rows, View, kept_of
from catalogue_app.comparison.narrow import Wish
from catalogue_app.comparison.table import compare
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.text import FALLBACK_MARK, LANGUAGES
from catalogue_app.sheets.compare_order import CodeBlock
from catalogue_app.sheets.comparison_sheet import (
    TEMPLATE,
    comparison_data,
    comparison_pdf,
    comparison_png,
    comparison_svg,
)
from catalogue_app.sheets.render import render_sheet
from tests.sheets.comparisons import CODE, FOUR, LONG_NAME, LONG_WORD, SIX, awkward, columns, order, squeezed

MM = 110 / 25.4  # pixels at 110 dots to the inch


def opened(png):
    from PIL import Image

    return Image.open(io.BytesIO(png))


def reader(pdf):
    return PdfReader(io.BytesIO(pdf))


def pages_of(wanted, lang):
    return [squeezed(page.extract_text()) for page in reader(comparison_pdf(wanted, lang)).pages]


def rows_of(data):
    return [row for group in data["groups"] for row in group["rows"]]


def cells_of(row):
    for cell in row["cells"]:
        yield from (cell["value"], cell["unit"], cell["aside"], cell["changed"], cell["delta"], cell["word"])


def printed(data):
    """Every text of the data that the reader is meant to see."""
    yield from (data["letterhead"], data["made"], data["edition"], data["heading"], data["offered"])
    for car in data["cars"]:
        yield from (car["brand"], car["model"], car["version"])
    for group in data["groups"]:
        yield group["title"]
        for row in group["rows"]:
            yield from (row["label"], row["remark"], *row["shared"], *cells_of(row))
    yield from (data["skin"]["title"], data["skin"]["sentences"])
    for row in data["skin"]["rows"]:
        yield row["layer"]
        for cell in row["cells"]:
            yield from (cell["name"], cell["word"], *cell["owners"])
    yield from (note["text"] for note in data["reasons"] + data["footnotes"])
    yield from data["remarks"] + data["notes"]
    if data["code"]:
        yield from (data["code"]["text"], data["code"]["words"])


@pytest.mark.parametrize(("ids", "lang"), [(FOUR[:2], "en"), (FOUR, "nl"), (SIX, "de"), (SIX, "fr"), (SIX[:3], "it")])
@pytest.mark.parametrize("reported", [False, True])
def test_everything_in_the_data_stands_on_the_paper_as_text(edition, ids, lang, reported):
    wanted = order(edition, ids, with_reported=reported, code=CODE)
    data, text = comparison_data(wanted, lang), "".join(pages_of(wanted, lang))
    assert len(rows_of(data)) > 15
    assert [value for value in printed(data) if squeezed(value) not in text] == []


def test_every_value_of_the_comparison_is_on_the_sheet(edition):
    wanted = order(edition, with_reported=True)
    rows = {row["label"]: row for row in rows_of(comparison_data(wanted, "en"))}
    for row in compare(wanted.columns, 0).rows:
        found = rows[_label(row.key)]
        known = [figure is not None and figure.evidence is not Evidence.RUMOURED for figure in row.values]
        assert [cell["kind"] == "value" for cell in found["cells"]] == known
        best = [n in row.best and len(row.best) < sum(known) for n in range(len(known))]
        assert [cell["best"] for cell in found["cells"]] == best


def _label(key):
    return BY_KEY[key].label.en


def test_a_comparison_checked_by_hand_against_the_sources(edition):
    data = comparison_data(order(edition, with_reported=True), "nl")
    rows = {row["label"]: row for row in rows_of(data)}

    def said(label):
        return [f"{c['value']} {c['unit']}".strip() for c in rows[label]["cells"]]

    def best(label):
        return [c["word"] for c in rows[label]["cells"]]

    assert said("Elektrisch bereik, WLTP") == ["434 km", "527 km", "523 km", "500 km"]
    assert best("Elektrisch bereik, WLTP") == ["", "beste", "", ""]
    assert [c["delta"] for c in rows["Elektrisch bereik, WLTP"]["cells"]] == [
        "", "+93 (+21\u00a0%)", "+89 (+21\u00a0%)", "+66 (+15\u00a0%)",
    ]  # fmt: skip
    assert said("Lengte") == ["4.515 mm", "4.542 mm", "4.650 mm", "4.552 mm"]
    assert best("Lengte") == [""] * 4
    assert best("0 tot 100 km/h") == ["beste", "", "", ""]
    assert best("DC-laadtijd") == [""] * 4
    assert all(c["hatched"] for c in rows["DC-laadtijd"]["cells"] if c["bar"])
    assert {c["aside"] for c in rows["DC-laadtijd"]["cells"]} == {"30 – 80 %", "20 – 80 %", ""}
    assert rows["DC-laadtijd"]["note"] != ""
    assert said("Prijs zoals gepubliceerd")[1] == "€\u200948.190"
    assert rows["Prijs zoals gepubliceerd"]["cells"][0]["aside"].startswith("buitenlands: Portugal")
    assert any("dezelfde accu" in sentence for sentence in rows["Accu, netto"]["shared"])


def test_a_reported_figure_is_off_the_paper_and_wins_nothing_unless_the_dealer_asks(edition):
    rows = {row["label"]: row for row in rows_of(comparison_data(order(edition), "nl"))}
    reach = rows["Elektrisch bereik, WLTP"]["cells"]
    assert [c["value"] for c in reach] == ["434", "niet bevestigd", "niet bevestigd", "500"]
    assert [c["word"] for c in reach] == ["", "", "", "beste"]
    assert not any(cell["reported"] for row in rows.values() for cell in row["cells"])
    asked = {row["label"]: row for row in rows_of(comparison_data(order(edition, with_reported=True), "nl"))}
    assert [c["reported"] for c in asked["Elektrisch bereik, WLTP"]["cells"]] == [False, True, True, False]


def test_a_row_with_nothing_confirmed_is_named_instead_of_printed(edition):
    data = comparison_data(order(edition), "nl")
    assert "Ledig gewicht, zonder bestuurder" not in {row["label"] for row in rows_of(data)}
    assert any("ledig gewicht, zonder bestuurder" in note for note in data["notes"])


def test_a_rumour_is_never_printed(edition):
    cars = []
    for model, variant in columns(edition, FOUR[:2]):
        figures = {k: dataclasses.replace(f, evidence=Evidence.RUMOURED) for k, f in variant.figures.items()}
        parts = tuple(dataclasses.replace(part, evidence=Evidence.RUMOURED) for part in model.parts)
        own = dataclasses.replace(variant, figures=figures)
        cars.append((dataclasses.replace(model, figures={}, parts=parts, production=(), variants=(own,)), own))
    wanted = dataclasses.replace(order(edition, FOUR[:2], with_reported=True), columns=tuple(cars))
    data = comparison_data(wanted, "nl")
    assert data["groups"] == []
    assert {cell["name"] for row in data["skin"]["rows"] for cell in row["cells"]} == {
        "Niet bekend", "Geen verbrandingsmotor",
    }  # fmt: skip
    assert "Bij deze keuze is er geen rij om te tonen." in reader(comparison_pdf(wanted, "nl")).pages[0].extract_text()


def test_only_the_rows_that_are_asked_for_are_printed(edition):
    whole = compare(columns(edition, FOUR))
    wanted = order(edition, wish=Wish("different", frozenset({"price"}), frozenset({"dimensions"})), with_reported=True)
    data = comparison_data(wanted, "en")
    titles = {group["title"] for group in data["groups"]}
    assert titles.isdisjoint({"Price", "Dimensions"})
    expected = [r for r in whole.different if r.key != "price" and r.group != "dimensions"]
    assert [row["label"] for row in rows_of(data)] == [_label(row.key) for row in expected]
    assert data["notes"][0] == f"A choice of {len(expected)} of {len(whole.rows)} rows."


def test_the_heads_are_repeated_and_a_row_stays_whole_with_its_group(edition):
    wanted = order(edition, SIX, with_reported=True)
    data, pages = comparison_data(wanted, "de"), pages_of(wanted, "de")
    assert len(pages) > 2
    for car in data["cars"]:
        assert squeezed(car["version"]) in pages[0]
        assert squeezed(car["version"]) in pages[1]
    for group in data["groups"]:
        for row in group["rows"]:
            parts = [squeezed(group["title"]), squeezed(row["label"]), *map(squeezed, cells_of(row))]
            assert any(all(part in page for part in parts) for page in pages), row["label"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_pdf_is_a4_landscape_tagged_titled_and_accessible(edition, lang):
    pdf = comparison_pdf(order(edition, code=CODE), lang)
    document = reader(pdf)
    root = document.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == lang
    assert b"pdfuaid" in pdf
    assert "Leapmotor B10" in document.metadata.title
    page = document.pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (842, 595)
    kinds = list(_elements(root["/StructTreeRoot"]))
    assert sum(kind == "/TH" for kind, _ in kinds) >= 5
    told = [alt for _, alt in kinds if alt]
    assert len(told) == 5
    assert all(told)


def _elements(element):
    element = element.get_object()
    if not isinstance(element, dict):
        return
    yield element.get("/S"), element.get("/Alt")
    children = element.get("/K", [])
    for child in children if isinstance(children, list) else [children]:
        yield from _elements(child)


@pytest.mark.parametrize("lang", ["de", "fr", "it"])
def test_the_fixed_words_are_in_the_language(edition, lang):
    data = comparison_data(order(edition, code=CODE), lang)
    fixed = [data["heading"], data["offered"], data["legend_best"], data["baseline_word"], data["code"]["words"]]
    fixed += data["notes"] + data["remarks"]
    fixed += [row["remark"] for row in rows_of(data)] + [reason["text"] for reason in data["reasons"]]
    assert not any(FALLBACK_MARK in text for text in fixed)


def test_what_changed_since_it_was_kept_is_told_and_marked(edition):
    cars = columns(edition, FOUR)
    model, variant = cars[0]
    older = dataclasses.replace(variant.figures["range_wltp_km"], value=400)
    figures = {k: f for k, f in variant.figures.items() if k != "torque_nm"} | {"range_wltp_km": older}
    then = (model, dataclasses.replace(variant, figures=figures))
    kept = kept_of((then, *cars[1:]), "", datetime(2026, 3, 2, tzinfo=UTC), edition.edition, customer=True)
    changes = changes_since(kept, cars, customer=True)
    data = comparison_data(order(edition, changes=changes), "en")
    rows = {row["label"]: [cell["changed"] for cell in row["cells"]] for row in rows_of(data)}
    assert rows.pop("Electric range, WLTP") == ["changed", "", "", ""]
    assert rows.pop("Torque") == ["new", "", "", ""]
    assert {word for row in rows.values() for word in row} == {""}
    assert data["notes"][0].startswith("Since 2 Mar 2026:")
    assert "from 400 km to 434 km" in data["notes"][0]


def test_the_same_order_is_the_same_bytes(edition):
    assert comparison_pdf(order(edition, code=CODE), "nl") == comparison_pdf(order(edition, code=CODE), "nl")


def test_the_code_on_the_sheet_is_read_back_as_this_comparison(edition):
    import zxingcpp

    cars = columns(edition, FOUR)
    made = datetime(2026, 11, 25, tzinfo=UTC)
    kept = kept_of(cars, "", made, edition.edition, baseline=FOUR[1], view=View(Rows.DIFFERENT))
    block = CodeBlock.of(kept, short=True)
    page = opened(comparison_png(order(edition, code=block), "nl", 144))
    (found,) = zxingcpp.read_barcodes(page)
    home = read_payload(found.text)
    assert (home.ids, home.baseline, home.rows) == (FOUR, FOUR[1], Rows.DIFFERENT)
    assert block.text in "".join(pages_of(order(edition, code=block), "nl"))
    assert CodeBlock.of(kept, short=False).text == ""


def test_the_code_is_drawn_as_it_was_given(edition):
    matrix = comparison_data(order(edition, code=CODE), "nl")["code"]["matrix"]
    drawn = [[any(start <= x < start + length for start, length in runs) for x in range(29)] for runs in matrix]
    assert drawn == [list(line) for line in CODE.matrix]
    assert comparison_data(order(edition), "nl")["code"] is None


def test_awkward_names_and_empty_cars_stay_inside_their_columns(edition):
    wanted = awkward(edition)
    pages = pages_of(wanted, "de")
    assert sum(squeezed(LONG_NAME) in page for page in pages) >= 2
    assert squeezed(LONG_WORD) in pages[0]
    drawn = render_sheet(comparison_data(wanted, "de"), TEMPLATE, "png", ppi=110)
    assert len(drawn) == len(pages) <= 5
    step = (297 - 24 - 38) / 6
    page = opened(drawn[0]).convert("L")
    for column in range(1, 7):
        middle = round((12 + 38 + column * step - 2.3) * MM)
        dark = [y for y in range(round(14 * MM), round(192 * MM))
                if min(page.getpixel((x, y)) for x in range(middle, middle + 5)) < 110]  # fmt: skip
        # Only the rule under the heads may cross the space between two columns.
        assert len(dark) <= 4, f"text beside column {column} at {[round(y / MM) for y in dark]} mm"


def test_main_text_is_eight_points_or_more_in_six_columns(edition):
    wanted = order(edition, SIX)
    cells = [cell for row in rows_of(comparison_data(wanted, "de")) for cell in row["cells"]]
    asides = " ".join(cell["aside"] for cell in cells)
    main = {cell["value"] for cell in cells if cell["value"] not in asides}
    sizes = {}

    def seen(text, _page, _line, _font, size):
        sizes.setdefault(text.strip(), []).append(size)

    for page in reader(comparison_pdf(wanted, "de")).pages:
        page.extract_text(visitor_text=seen)
    found = [size for text in main & sizes.keys() if len(text) > 3 for size in sizes[text]]
    assert len(found) > 20
    assert min(found) >= 8
    # Nothing but the letters of the sources, which are half as high as their line, is smaller than this.
    assert min(size for text, all_sizes in sizes.items() if len(text) > 8 for size in all_sizes) >= 6.5


def test_a_picture_is_one_page_with_all_that_is_on_paper(edition):
    wanted = order(edition, SIX, code=CODE)
    png = opened(comparison_png(wanted, "nl", 72))
    assert abs(png.width - 842) <= 1
    assert png.height > 595 * 2
    twice = opened(comparison_png(wanted, "nl", 144))
    assert abs(twice.width - 2 * png.width) <= 2
    assert comparison_svg(wanted, "nl").startswith(b"<svg")
