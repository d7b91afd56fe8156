import csv
import dataclasses
import io
from datetime import date

import openpyxl
import pytest

from catalogue_app.comparison.narrow import Wish
from catalogue_app.comparison.table import compare
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.text import LANGUAGES, same
from catalogue_app.sheets.render import SheetProblem
from catalogue_app.sheets.take_home import ENDINGS, comparison_bytes, save_comparison
from tests.sheets.comparisons import FOUR, SIX, columns, order


def lines_of(content, lang):
    text = content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter="," if lang == "en" else ";"))


def book_of(wanted, lang="nl"):
    return openpyxl.load_workbook(io.BytesIO(comparison_bytes(wanted, lang, ".xlsx")))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_csv_read_back_is_the_comparison(edition, lang):
    wanted = order(edition, SIX, with_reported=True)
    head, *lines = lines_of(comparison_bytes(wanted, lang, ".csv"), lang)
    rows = compare(wanted.columns, 0).rows
    assert len(head) == 3 + 6 * 7 + 2
    assert len(lines) == len(rows)
    for row, line in zip(rows, lines, strict=True):
        assert line[:2] == [row.group.label.in_(lang), BY_KEY[row.key].label.in_(lang)]
        for column, figure in enumerate(row.values):
            low, high, words, market, as_of, evidence, source = line[3 + 7 * column : 10 + 7 * column]
            if figure is None:
                assert (low, high, market, as_of, evidence, source) == ("",) * 6
                assert words
                continue
            ends = [float(end.replace(",", ".") if lang != "en" else end) if end else None for end in (low, high)]
            assert ends == [figure.low, figure.high]
            assert ("." in low) is False or lang == "en"
            assert market == (figure.market or "")
            assert as_of == str(figure.as_of or "")
            assert evidence == figure.evidence.label.in_(lang)
            assert source.startswith(figure.source.publisher)


def test_a_text_is_never_taken_for_a_formula(edition):
    (model, variant), other = columns(edition, FOUR[:2])
    gear = dataclasses.replace(variant.figures["transmission"], value='=HYPERLINK("x")', words=None)
    own = dataclasses.replace(variant, name=same("@SUM(1)"), figures={**variant.figures, "transmission": gear})
    risky = dataclasses.replace(model, brand="=1+1", variants=(own,))
    wanted = dataclasses.replace(order(edition, FOUR[:2]), columns=((risky, own), other))
    cells = [cell for line in lines_of(comparison_bytes(wanted, "nl", ".csv"), "nl") for cell in line]
    assert '\'=HYPERLINK("x")' in cells
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)
    sheet = book_of(wanted).worksheets[0]
    found = [cell for line in sheet.iter_rows() for cell in line if cell.value == '=HYPERLINK("x")']
    assert [cell.data_type for cell in found] == ["s"]
    assert not any(cell.data_type == "f" for page in book_of(wanted) for line in page.iter_rows() for cell in line)


def test_the_workbook_has_numbers_with_the_best_one_marked(edition):
    wanted = order(edition, with_reported=True)
    sheet = book_of(wanted).worksheets[0]
    heads = [cell.value for cell in sheet[4]]
    assert heads[:3] == ["Gegeven", "Eenheid", "Leapmotor B10 Life Pro Max 67.1 kWh (uitgangspunt)"]
    lines = {line[0].value: line for line in sheet.iter_rows(min_row=5)}
    reach = lines["Elektrisch bereik, WLTP"]
    assert [cell.value for cell in reach[1:9]] == ["km", 434, 527, 93, 523, 89, 500, 66]
    assert reach[3].font.bold
    assert reach[3].number_format.startswith('"● ◐ "')
    assert not reach[2].font.bold
    assert [cell.value for cell in lines["Draaicirkel"][1:4]] == ["m", "geen bron", 10.6]
    price = lines["Prijs zoals gepubliceerd"]
    assert price[2].value == 29500
    assert "EUR (PT)" in price[2].number_format
    assert lines["Accu en laden"][0].font.bold
    assert sheet.freeze_panes == "B5"
    assert sheet.print_title_rows == "$4:$4"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_the_second_sheet_names_the_source_of_every_figure_and_the_third_every_part(edition):
    wanted = order(edition, with_reported=True)
    _first, sources, layers = book_of(wanted, "en").worksheets
    told = {(r[0], r[2]): r for r in sources.iter_rows(min_row=5, values_only=True)}
    for row in compare(wanted.columns).rows:
        for figure, car in zip(row.values, sorted({k[0] for k in told}, key=[k[0] for k in told].index), strict=True):
            line = told[car, BY_KEY[row.key].label.en]
            if figure is not None:
                assert line[3:6] == (figure.low, figure.high, figure.unit or None) or line[5] == figure.unit
                assert line[9] == figure.evidence.label.en
                assert line[10] == figure.source.publisher
                assert (line[12] or None) == figure.source.url
    parts = [r for r in layers.iter_rows(min_row=5, values_only=True) if r[1]]
    assert ("Platform", "STLA Medium", "Stellantis") in {(r[0], r[2], r[3]) for r in parts}
    assert any("share" in str(r[0]) for r in layers.iter_rows(min_row=5, values_only=True))


def test_reported_figures_are_off_the_tables_unless_asked_for(edition):
    for ending in (".csv", ".xlsx"):
        without, asked = (comparison_bytes(order(edition, with_reported=w), "en", ending) for w in (False, True))
        assert without != asked
    lines = lines_of(comparison_bytes(order(edition), "en", ".csv"), "en")
    assert not any(Evidence.REPORTED.label.en in line[3:-1] for line in lines)
    assert "not confirmed" in {cell for line in lines for cell in line}


def test_only_the_rows_that_are_asked_for_are_in_the_table(edition):
    wanted = order(edition, FOUR[2:], wish=Wish("same"), with_reported=True)
    lines = lines_of(comparison_bytes(wanted, "en", ".csv"), "en")[1:]
    assert {line[-2] for line in lines} == {"same"}


@pytest.mark.parametrize("ending", ENDINGS)
def test_each_ending_is_written_and_is_the_same_again(edition, tmp_path, ending):
    path = tmp_path / f"cars{ending.upper()}"
    save_comparison(order(edition), "nl", path)
    first = path.read_bytes()
    starts = {".pdf": b"%PDF", ".xlsx": b"PK", ".csv": b"\xef\xbb\xbf", ".svg": b"<svg", ".png": b"\x89PNG"}
    assert first.startswith(starts[ending])
    save_comparison(order(edition), "nl", path)
    assert path.read_bytes() == first
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_the_day_of_the_workbook_is_that_of_the_order(edition):
    made = dataclasses.replace(order(edition), made=date(2026, 12, 24), title="Familie De Vries")
    properties = book_of(made).properties
    assert properties.created.date() == properties.modified.date() == date(2026, 12, 24)
    assert properties.title == "Familie De Vries"


def test_another_ending_and_a_folder_that_is_not_there_are_told_in_one_sentence(edition, tmp_path):
    with pytest.raises(SheetProblem, match=r"^cars\.doc has no ending .* use \.pdf, \.xlsx, \.csv, \.svg, \.png\.$"):
        save_comparison(order(edition), "nl", tmp_path / "cars.doc")
    with pytest.raises(CatalogueProblem, match="could not be written"):
        save_comparison(order(edition), "nl", tmp_path / "nowhere" / "cars.csv")
    assert list(tmp_path.iterdir()) == []
