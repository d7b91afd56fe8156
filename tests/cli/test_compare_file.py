import csv

FOUR = ("leapmotor/b10/b10-life-pro-max-67-1-kwh", "peugeot/3008/e-3008-210-73-kwh")


def test_a_comparison_is_written_as_the_ending_says(ask, tmp_path):
    for ending, start in ((".pdf", b"%PDF"), (".xlsx", b"PK"), (".svg", b"<svg"), (".png", b"\x89PNG")):
        path = tmp_path / f"cars{ending}"
        answer = ask("compare", *FOUR, "-o", str(path), "--lang", "nl")
        assert (answer.code, answer.out.strip(), answer.err) == (0, str(path), "")
        assert path.read_bytes().startswith(start)


def test_the_file_has_the_rows_and_the_language_that_were_asked_for(ask, tmp_path):
    path = tmp_path / "cars.csv"
    assert ask("compare", *FOUR, "-o", str(path), "--only", "different", "--lang", "de", "--reported").code == 0
    _head, *lines = csv.reader(path.read_text(encoding="utf-8-sig").splitlines(), delimiter=";")
    assert {line[-2] for line in lines} == {"verschieden"}
    shown = ask("compare", *FOUR, "--only", "different", "--json").data
    assert len(lines) == len(shown["rows"])


def test_a_name_that_says_nothing_is_refused_before_anything_is_written(ask, tmp_path):
    answer = ask("compare", *FOUR, "-o", str(tmp_path / "cars.doc"))
    assert answer.code == 1
    assert answer.err.count("\n") == 1
    assert "use .pdf, .xlsx, .csv, .svg, .png" in answer.err
    assert list(tmp_path.iterdir()) == []


def test_json_and_a_file_at_once_are_a_slip(ask, tmp_path):
    answer = ask("compare", *FOUR, "--json", "-o", str(tmp_path / "cars.pdf"))
    assert (answer.code, list(tmp_path.iterdir())) == (2, [])
