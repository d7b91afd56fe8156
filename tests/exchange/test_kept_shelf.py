"""The shelf of kept comparisons: names, undo, import, and what customers took home; nothing is ever lost."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from catalogue_app.comparison.code import TakenHome, read_payload
from catalogue_app.comparison.code_faults import CodeProblem
from catalogue_app.comparison.kept import kept_of
from catalogue_app.exchange.comparison_faults import ComparisonProblem
from catalogue_app.exchange.comparison_files import SUFFIX, read_comparison, write_comparison
from catalogue_app.exchange.kept_shelf import KeptShelf, default_folder, numbered
from tests.comparison.keeping import EDITION, MADE, car, figure, price

KEPT = kept_of([car("a/b/c", price(30_000)), car("a/b/d")], "Family car", MADE, EDITION, note="two children")


@pytest.fixture
def shelf(tmp_path: Path) -> KeptShelf:
    return KeptShelf(tmp_path / "comparisons")


def named(shelf: KeptShelf) -> list[str]:
    return [entry.name for entry in shelf.entries()]


def test_an_empty_shelf_has_no_folder_yet(shelf):
    assert shelf.entries() == ()
    assert not shelf.folder.exists()


def test_the_default_lies_beside_the_installed_catalogue():
    from catalogue_app.store.open import default_path

    assert default_folder() == default_path().parent / "comparisons"
    assert KeptShelf().folder == default_folder()


def test_what_is_saved_is_there_for_the_next_program_newest_first(shelf):
    shelf.save(KEPT)
    shelf.save(replace(KEPT, name="Gezin: 7 plaatsen / ë?", made=MADE + timedelta(days=1)))
    again = KeptShelf(shelf.folder)
    assert named(again) == ["Gezin: 7 plaatsen / ë?", "Family car"]
    assert again.entries()[1].kept == KEPT
    assert again.entries()[1].file.name.startswith("family-car-")


def test_saving_under_a_name_again_replaces_it_unless_it_must_not(shelf):
    shelf.save(KEPT)
    with pytest.raises(ComparisonProblem, match="already a comparison called “Family car”"):
        shelf.save(replace(KEPT, note="other"), overwrite=False)
    assert shelf.entries()[0].kept.note == "two children"
    shelf.save(replace(KEPT, note="other"))
    assert [entry.kept.note for entry in shelf.entries()] == ["other"]


def test_a_name_that_is_empty_or_too_long_is_told_and_nothing_is_written(shelf):
    for name in ("", "x" * 61):
        with pytest.raises(ComparisonProblem, match="1 to 60 characters"):
            shelf.save(replace(KEPT, name=name))
    assert shelf.entries() == ()


def test_renaming_keeps_everything_else_and_takes_no_name_of_another(shelf):
    entry = shelf.save(KEPT)
    shelf.save(replace(KEPT, name="Other"))
    with pytest.raises(ComparisonProblem, match="“Other”"):
        shelf.rename(entry, "Other")
    with pytest.raises(ComparisonProblem, match="1 to 60"):
        shelf.rename(entry, "")
    renamed = shelf.rename(entry, "Weekend")
    assert sorted(named(shelf)) == ["Other", "Weekend"]
    assert renamed.kept == replace(KEPT, name="Weekend")
    assert shelf.rename(renamed, "Weekend").name == "Weekend"
    shelf.save(KEPT)  # the old name is free again, whatever the file is called
    assert sorted(named(shelf)) == ["Family car", "Other", "Weekend"]


def test_what_was_deleted_comes_back_as_it_was(shelf):
    entry = shelf.save(KEPT)
    data = entry.file.read_bytes()
    removed = shelf.delete(entry)
    assert shelf.entries() == ()
    assert shelf.restore(removed).kept == KEPT
    assert shelf.entries()[0].file.read_bytes() == data


def test_what_comes_back_under_a_name_that_is_taken_gets_a_number(shelf):
    removed = shelf.delete(shelf.save(KEPT))
    shelf.save(replace(KEPT, note="newer"))
    assert shelf.restore(removed).name == "Family car (2)"
    assert {entry.name: entry.kept.note for entry in shelf.entries()} == {
        "Family car": "newer", "Family car (2)": "two children"}  # fmt: skip


def test_deleting_what_is_no_longer_there_is_told(shelf):
    entry = shelf.save(KEPT)
    entry.file.unlink()
    with pytest.raises(ComparisonProblem, match="is not there"):
        shelf.delete(entry)


def test_a_damaged_file_is_listed_with_its_sentence_and_hides_no_other(shelf):
    shelf.save(KEPT)
    bad = shelf.folder / f"bad{SUFFIX}"
    bad.write_bytes(b"{")
    (shelf.folder / f"folder{SUFFIX}").mkdir()
    (shelf.folder / "notes.txt").write_text("not ours")
    assert named(shelf) == ["Family car", "bad", "folder"]
    damaged = shelf.entries()[1]
    assert damaged.kept is None
    assert str(damaged.problem).startswith(f"bad{SUFFIX}, line 1: this is not the JSON")
    shelf.save(replace(KEPT, name="bad"))
    removed = shelf.delete(damaged)
    assert sorted(named(shelf)) == ["Family car", "bad", "folder"]
    assert shelf.restore(removed).file.read_bytes() == b"{"


def test_a_shared_file_is_taken_in_and_numbered_where_its_name_is_taken(shelf, tmp_path):
    shared = tmp_path / f"from a colleague{SUFFIX}"
    write_comparison(shared, KEPT)
    assert [shelf.take_in(shared).name for _ in range(3)] == ["Family car", "Family car (2)", "Family car (3)"]
    assert len(shelf.entries()) == 3
    assert read_comparison(shared) == KEPT
    with pytest.raises(ComparisonProblem, match="is not there"):
        shelf.take_in(tmp_path / "nothing")


def test_a_number_never_makes_a_name_too_long():
    long = "x" * 60
    assert numbered(long, {long}) == "x" * 56 + " (2)"
    assert numbered("a (2)", {"a", "a (2)"}) == "a (3)"
    assert numbered("a (2)", {"a"}) == "a (2)"


def test_a_folder_that_is_a_file_is_told(tmp_path):
    place = tmp_path / "comparisons"
    place.write_text("in the way")
    shelf = KeptShelf(place)
    assert shelf.entries() == ()
    with pytest.raises(ComparisonProblem, match="could not be changed"):
        shelf.save(KEPT)


def test_many_threads_that_take_in_the_same_name_lose_nothing(shelf, tmp_path):
    shared = tmp_path / f"shared{SUFFIX}"
    write_comparison(shared, KEPT)
    with ThreadPoolExecutor(8) as pool:
        names = [entry.name for entry in pool.map(lambda _: shelf.take_in(shared), range(16))]
    assert len(set(names)) == 16
    assert sorted(named(shelf)) == sorted(names)


# -- taken home


def test_what_was_given_out_is_found_with_everything_that_was_seen(shelf):
    given = shelf.give_out(KEPT)
    assert shelf.find(given.short.lower().replace("-", " ")) == KEPT
    assert shelf.opened(given.short) == KEPT
    assert shelf.opened(f" {given.payload.lower()}\n") == KEPT
    assert shelf.entries() == ()  # given is not kept under a name


def test_a_comparison_on_the_shelf_is_found_by_the_code_it_would_have(shelf):
    given = KeptShelf(shelf.folder / "elsewhere").give_out(KEPT)
    with pytest.raises(CodeProblem, match="not kept on this computer"):
        shelf.find(given.short)
    shelf.save(KEPT)
    assert shelf.find(given.short) == KEPT


def test_on_another_desk_the_qr_code_opens_the_comparison_itself(shelf, tmp_path):
    given = KeptShelf(tmp_path / "other desk").give_out(KEPT)
    opened = shelf.opened(given.payload)
    assert isinstance(opened, TakenHome)
    assert opened == read_payload(given.payload)
    assert opened.ids == KEPT.ids


def test_a_damaged_copy_is_told_by_the_short_code_and_made_up_for_by_the_qr_code(shelf):
    given = shelf.give_out(KEPT)
    (shelf.folder / "given" / f"{given.short}{SUFFIX}").write_bytes(b"")
    with pytest.raises(ComparisonProblem, match="this is not the JSON"):
        shelf.find(given.short)
    assert shelf.opened(given.payload) == read_payload(given.payload)


def test_a_later_comparison_of_the_same_cars_has_a_code_of_its_own(shelf):
    later = kept_of([car("a/b/c", price(31_000)), car("a/b/d", figure("power_kw", 9))], "n", MADE, EDITION)
    first, second = shelf.give_out(KEPT), shelf.give_out(later)
    assert first.short != second.short
    assert shelf.find(first.short) == KEPT


@pytest.mark.parametrize("text", ["", "../../etc/passwd", "K7Q-M2X", "CAT1:", "CAT1:../x", "CAT9:00"])
def test_what_is_no_code_is_told_and_never_becomes_a_path(shelf, text):
    with pytest.raises(CodeProblem):
        shelf.opened(text)
