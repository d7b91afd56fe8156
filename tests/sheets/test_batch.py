"""Many sheets at once: names, folders, what is blocked, cancelling, and writing whole or not at all."""

import zipfile
from datetime import date

import pytest

from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.sheets.batch import render_many
from catalogue_app.sheets.jobs import SheetJob

DAY = date(2026, 11, 25)
FREE = ("opel/mokka/mokka-1-2-turbo-136-manual", "abarth/500e/500e-155", "citroen/ami")
BLOCKED = "leapmotor/b10"


def jobs(*ids):
    return [SheetJob((subject,), today=DAY) for subject in ids]


def test_a_folder_gets_a_file_each_named_by_id_and_what_is_blocked_is_told(catalogue, book, tmp_path):
    steps = []
    batch = render_many(
        catalogue, jobs(FREE[0], BLOCKED, "no/such", FREE[2]), tmp_path / "new" / "sheets", book,
        progress=lambda done, of: steps.append((done, of)),
    )  # fmt: skip
    names = ["opel+mokka+mokka-1-2-turbo-136-manual.pdf", "citroen+ami.pdf"]
    assert batch.files == tuple(str(tmp_path / "new" / "sheets" / name) for name in names)
    assert sorted(p.name for p in (tmp_path / "new" / "sheets").iterdir()) == sorted(names)
    blocked, unknown = batch.left_out
    assert blocked.job.subject == BLOCKED
    assert [f.rule.id for f in blocked.findings] == ["consumption-and-co2", "price-not-too-old"]
    assert "Staat er niet op" in blocked.reason.nl
    assert unknown.problem is not None
    assert "no/such" in unknown.reason.en
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_zip_has_a_folder_per_brand_and_is_the_same_every_time(catalogue, book, tmp_path):
    for name in ("one.zip", "two.ZIP"):
        render_many(catalogue, jobs(*FREE), tmp_path / name, book)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.ZIP").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as kept:
        assert kept.testzip() is None
        assert kept.namelist() == [
            "opel/opel+mokka+mokka-1-2-turbo-136-manual.pdf", "abarth/abarth+500e+500e-155.pdf",
            "citroen/citroen+ami.pdf",
        ]  # fmt: skip
        assert kept.read("citroen/citroen+ami.pdf").startswith(b"%PDF")


def test_drafts_are_made_when_asked_for_and_told(catalogue, book, tmp_path):
    batch = render_many(catalogue, jobs(BLOCKED), tmp_path, book, draft=True)
    assert len(batch.files) == 1
    assert batch.left_out == ()
    assert [draft.job.subject for draft in batch.drafts] == [BLOCKED]


def test_pages_of_a_sheet_are_numbered(catalogue, book, tmp_path):
    job = SheetJob((FREE[2],), today=DAY, more=True)
    batch = render_many(catalogue, [job], tmp_path / "a.zip", book, "svg")
    assert batch.files == ("citroen/citroen+ami-1.svg", "citroen/citroen+ami-2.svg")


def test_a_cancelled_folder_keeps_what_is_whole_and_a_cancelled_zip_leaves_nothing(catalogue, book, tmp_path):
    done = []
    for name in ("folder", "range.zip"):
        done.clear()
        batch = render_many(
            catalogue, jobs(*FREE), tmp_path / name, book,
            progress=lambda n, _of: done.append(n), cancelled=lambda: len(done) >= 1,
        )  # fmt: skip
        assert batch.cancelled
        assert len(batch.files) == (1 if name == "folder" else 0)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["folder"]
    assert len(list((tmp_path / "folder").iterdir())) == 1


def test_a_cancelled_zip_leaves_the_one_that_was_there(catalogue, book, tmp_path):
    target = tmp_path / "range.zip"
    target.write_bytes(b"the old one")
    assert render_many(catalogue, jobs(*FREE), target, book, cancelled=lambda: True).cancelled
    assert target.read_bytes() == b"the old one"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("name", ["nowhere/range.zip", "file/sheets"])
def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(catalogue, book, tmp_path, name):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CatalogueProblem, match="could not be written"):
        render_many(catalogue, jobs(FREE[2]), tmp_path / name, book)
    assert [p.name for p in tmp_path.iterdir()] == ["file"]
