"""`catalogue sheet`: one file, a folder, a ZIP; templates, papers, drafts and slips in usage."""

import io
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

MOKKA = "opel/mokka/mokka-1-2-turbo-136-manual"
B10 = "leapmotor/b10"


def words_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_several_go_to_a_folder_one_file_each_named_by_id(ask, tmp_path):
    answer = ask("sheet", MOKKA, B10, "citroen/ami", "-o", str(tmp_path / "out"))
    assert answer.code == 0
    names = {"opel+mokka+mokka-1-2-turbo-136-manual.pdf", "leapmotor+b10.pdf", "citroen+ami.pdf"}
    assert {p.name for p in (tmp_path / "out").iterdir()} == names
    assert [Path(line).name for line in answer.out.split()] == [
        "opel+mokka+mokka-1-2-turbo-136-manual.pdf", "leapmotor+b10.pdf", "citroen+ami.pdf",
    ]  # fmt: skip
    assert answer.err.startswith("1 are drafts, not to be handed out: consumption-and-co2 1")
    assert "niet om mee te geven" in words_of(tmp_path / "out" / "leapmotor+b10.pdf")
    assert "niet om mee te geven" not in words_of(tmp_path / "out" / "citroen+ami.pdf")


def test_several_in_one_pdf_have_a_bookmark_each(ask, tmp_path):
    target = tmp_path / "stack.pdf"
    answer = ask("sheet", MOKKA, B10, "-o", str(target))
    assert (answer.code, answer.out.strip()) == (0, str(target))
    outline = [entry.title for entry in PdfReader(target).outline if not isinstance(entry, list)]
    assert outline == ["Mokka 1.2 Turbo 136 manual", "B10"]
    strict = ask("sheet", MOKKA, B10, "--strict", "-o", str(target))
    assert strict.code == 1
    assert strict.err.startswith(f"Left out: {B10}")
    assert len(PdfReader(target).pages) == 1


def test_a_name_given_twice_is_one_sheet(ask, tmp_path):
    assert ask("sheet", "citroen/ami", "citroen/ami", "-o", str(tmp_path / "one.pdf")).code == 0
    assert [p.name for p in tmp_path.iterdir()] == ["one.pdf"]


def test_strict_leaves_out_what_is_blocked_with_the_reason(ask, tmp_path):
    answer = ask("sheet", MOKKA, B10, "--strict", "-o", str(tmp_path / "a.zip"))
    assert answer.code == 1
    assert answer.err.startswith(f"Left out: {B10}: consumption-and-co2: Not on the paper")
    assert zipfile.ZipFile(tmp_path / "a.zip").namelist() == ["opel/opel+mokka+mokka-1-2-turbo-136-manual.pdf"]
    alone = ask("sheet", B10, "--strict", "-o", str(tmp_path / "b.pdf"))
    assert (alone.code, alone.out) == (1, "")
    assert alone.err.startswith(f"{B10} may not be printed (rule consumption-and-co2): ")
    assert len(alone.err.splitlines()) == 1
    assert not (tmp_path / "b.pdf").exists()


@pytest.mark.parametrize(
    ("template", "subjects", "words"),
    [
        ("spec", [MOKKA], "Datenblatt"),
        ("price", [MOKKA], "Fragen Sie uns nach dem Preis"),
        ("origin", [MOKKA], "Auch unter dem Blech von"),
        ("compare", [MOKKA, "leapmotor/b10/b10-life-pro-56-2-kwh"], "Unter dem Blech"),
    ],
)
def test_each_template_in_a_language(ask, tmp_path, template, subjects, words):
    target = tmp_path / "a.pdf"
    assert ask("sheet", *subjects, "--template", template, "--lang", "de", "-o", str(target)).code == 0
    assert words in words_of(target)


def test_the_overview_takes_no_name(ask, tmp_path):
    target = tmp_path / "a.pdf"
    assert ask("sheet", "--template", "overview", "-o", str(target)).code == 0
    assert target.read_bytes().startswith(b"%PDF")


def test_the_ending_says_the_format_and_an_option_says_it_better(ask, tmp_path):
    ask("sheet", MOKKA, "-o", str(tmp_path / "a.svg"))
    assert (tmp_path / "a.svg").read_bytes().startswith(b"<svg")
    ask("sheet", MOKKA, "--format", "png", "-o", str(tmp_path / "a.x"))
    assert (tmp_path / "a.x").read_bytes().startswith(b"\x89PNG")
    ask("sheet", MOKKA, "--format", "png", "-o", str(tmp_path / "all.zip"))
    assert zipfile.ZipFile(tmp_path / "all.zip").namelist() == ["opel/opel+mokka+mokka-1-2-turbo-136-manual.png"]


def test_paper_second_page_and_price_are_by_choice(ask, tmp_path):
    target = tmp_path / "a.pdf"
    life = "leapmotor/b10/b10-life-pro-56-2-kwh"
    answer = ask("sheet", life, "--paper", "A4", "--landscape", "--second-page", "--no-price", "--strict", "--code",
                 "-o", str(target))  # fmt: skip
    assert (answer.code, answer.err) == (0, "")
    pages = PdfReader(target).pages
    assert len(pages) == 2
    assert pages[0].mediabox.width > pages[0].mediabox.height
    assert "€" not in words_of(target)
    assert "Opent deze auto in de app" in words_of(target)


def test_an_archive_is_pdf_a(ask, tmp_path):
    ask("sheet", MOKKA, "--pdf-a", "-o", str(tmp_path / "a.pdf"))
    assert b"pdfaid:part>2" in io.BytesIO((tmp_path / "a.pdf").read_bytes()).getvalue()


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("-o", "x.pdf"), 2, "name a model or version"),
        (("B10", "C10", "-o", "x.svg"), 2, "a folder, a .zip or one .pdf"),
        (("B10", "--all", "-o", "x.zip"), 2, "takes no names"),
        (("B10", "--template", "overview", "-o", "x.pdf"), 2, "takes no names"),
        (("B10", "--template", "compare", "-o", "x.pdf"), 2, "two to six"),
        (("B10", "--customer", "--reported", "-o", "x.pdf"), 2, "choose one of --customer and --reported"),
        (("B10", "--landscape", "-o", "x.pdf"), 2, "name the paper too"),
        (("B10", "--paper", "A6", "-o", "x.pdf"), 2, "A6"),
        (("B10", "--template", "origin", "--paper", "A5", "-o", "x.pdf"), 1, "does not fit on A5 portrait"),
        (("B10", "-o", "no/such/folder/x.pdf"), 1, "could not be written"),
    ],
)
def test_a_slip_is_one_line_and_nothing_is_written(ask, tmp_path, monkeypatch, arguments, code, words):
    monkeypatch.chdir(tmp_path)
    answer = ask("sheet", *arguments)
    assert (answer.code, answer.out) == (code, "")
    assert len(answer.err.splitlines()) == 1
    assert words in answer.err
    assert list(tmp_path.iterdir()) == []
