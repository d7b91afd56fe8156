"""Opening a catalogue: built whole or not at all, never half, never over somebody else's file."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from catalogue_app import resources
from catalogue_app.facts.edition import Edition
from catalogue_app.facts.problems import ContentProblem, StoreProblem
from catalogue_app.store import schema
from catalogue_app.store.digest import content_digest
from catalogue_app.store.engine import sqlite_engine
from catalogue_app.store.open import Opening, backup, default_path

Names = Callable[[], list[str]]


def refusal(opening: Opening, path: Path) -> StoreProblem:
    """Open what must be refused: one sentence, a way out, and the file as it was."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreProblem) as caught:
        opening.open(str(path))
    problem = caught.value
    assert "\n" not in problem.sentence
    assert str(problem).endswith(".")
    assert problem.remedy.endswith(".")
    assert path.name in str(problem)
    assert (path.read_bytes() if path.is_file() else None) == before
    return problem


# -- building


def test_a_catalogue_is_built_where_there_is_none(opening: Opening, tmp_path: Path, names: Names) -> None:
    path = tmp_path / "new" / "deeper" / "shop.db"
    catalogue = opening.open(str(path))
    assert [m.id for m in catalogue.models()] == ["acme/one", "acme/two"]
    catalogue.close()
    assert [p.name for p in path.parent.iterdir()] == ["shop.db"]


def test_building_tells_how_far_it_is(tiny_edition: Edition, tmp_path: Path) -> None:
    told: list[tuple[int, int, str]] = []
    Opening(lambda: tiny_edition, lambda: "d", lambda *step: told.append(step)).open(str(tmp_path / "a.db")).close()
    assert told == [(1, 2, "Acme One"), (2, 2, "Acme Two")]


@pytest.mark.parametrize(
    "fault", [ContentProblem("The content is broken."), RuntimeError("a bug"), KeyboardInterrupt()]
)
def test_content_that_does_not_load_leaves_nothing_behind(tmp_path: Path, names: Names, fault: BaseException) -> None:
    def load() -> Edition:
        raise fault

    with pytest.raises(type(fault)):
        Opening(load, lambda: "d").open(str(tmp_path / "shop.db"))
    assert names() == []


@pytest.mark.parametrize("fault", [RuntimeError("a bug"), KeyboardInterrupt(), OSError(5, "Input/output error")])
def test_a_build_that_stops_halfway_leaves_nothing_behind(
    tiny_edition: Edition, tmp_path: Path, names: Names, fault: BaseException
) -> None:
    def stop(done: int, _total: int, _what: str) -> None:
        if done == 2:
            raise fault

    expected = StoreProblem if isinstance(fault, OSError) else type(fault)
    with pytest.raises(expected):
        Opening(lambda: tiny_edition, lambda: "d", stop).open(str(tmp_path / "shop.db"))
    assert names() == []


def test_a_built_catalogue_is_opened_without_reading_the_content(built: Path) -> None:
    def load() -> Edition:
        raise AssertionError("the content was read")

    before = built.read_bytes()
    catalogue = Opening(load, lambda: "other content").open(str(built))
    assert catalogue.edition() == "2026-11-23"
    catalogue.close()
    assert built.read_bytes() == before


def test_the_installed_catalogue_follows_the_shipped_content_and_keeps_the_old(
    tiny_edition: Edition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("catalogue_app.store.open.default_path", lambda: tmp_path / "catalogue.db")
    Opening(lambda: tiny_edition, lambda: "digest-1").open(None).close()
    old = (tmp_path / "catalogue.db").read_bytes()
    Opening(lambda: tiny_edition, lambda: "digest-1").open(None).close()
    assert [p.name for p in tmp_path.iterdir()] == ["catalogue.db"]
    Opening(lambda: tiny_edition, lambda: "digest-2").open(None).close()
    kept = [p for p in tmp_path.iterdir() if p.name != "catalogue.db"]
    assert [p.read_bytes() for p in kept] == [old]
    assert kept[0].name.endswith(".backup.db")


@pytest.mark.skipif(os.name == "nt", reason="XDG folders are those of Linux")
def test_the_installed_catalogue_lives_in_the_data_folder_of_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_path().name == "catalogue.db"
    assert default_path().parent.name == "catalogue"


def test_a_url_opens_a_catalogue_too(opening: Opening, tmp_path: Path) -> None:
    url = f"sqlite:///{(tmp_path / 'by-url.db').as_posix()}"
    first = opening.open(url)
    assert len(first.models()) == 2
    first.close()
    again = opening.open(url)
    assert again.edition() == "2026-11-23"
    again.close()


def test_the_same_content_has_the_same_digest(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(resources.content(), copy)
    assert content_digest(copy) == content_digest(resources.content())
    (copy / "catalogue.yaml").write_text("market: BE\n", encoding="utf-8")
    assert content_digest(copy) != content_digest(resources.content())


# -- files that are no catalogue


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04 a zip, perhaps", b"SQLite format 2\x00 old", b"x", b"edition: 2026-11-23\n" * 200]
)
def test_a_file_that_is_no_database_is_refused(opening: Opening, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "letter.db"
    path.write_bytes(data)
    problem = refusal(opening, path)
    assert "no SQLite database" in str(problem)
    assert "--db" in problem.remedy


def test_an_empty_file_is_refused_and_not_filled(opening: Opening, tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    assert "no catalogue" in str(refusal(opening, path))


def test_a_database_of_another_program_is_refused(opening: Opening, tmp_path: Path) -> None:
    path = tmp_path / "firefox.db"
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("create table bookmark (id integer primary key, url text)")
        other.commit()
    problem = refusal(opening, path)
    assert "no catalogue" in str(problem)
    assert "not touched" in problem.remedy


def test_a_folder_in_place_of_a_file_is_refused(opening: Opening, tmp_path: Path, names: Names) -> None:
    (tmp_path / "shop.db").mkdir()
    assert "folder" in str(refusal(opening, tmp_path / "shop.db"))
    assert names() == ["shop.db"]


def test_a_folder_that_cannot_be_made_is_said(opening: Opening, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreProblem) as caught:
        opening.open(str(tmp_path / "file" / "shop.db"))
    assert caught.value.remedy


# -- catalogues that cannot be used as they are


def test_a_newer_catalogue_is_refused(opening: Opening, built: Path) -> None:
    with contextlib.closing(sqlite3.connect(built)) as other:
        other.execute("update alembic_version set version_num = '9999'")
        other.commit()
    problem = refusal(opening, built)
    assert "newer version" in str(problem)
    assert "9999" in str(problem)
    assert "newest version" in problem.remedy


def test_a_catalogue_that_another_program_writes_to_is_refused(
    opening: Opening, built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("catalogue_app.store.engine.BUSY_MS", 50)
    with contextlib.closing(sqlite3.connect(built)) as other:
        other.execute("begin exclusive")
        problem = refusal(opening, built)
        other.rollback()
    assert "in use" in str(problem)
    assert "Close" in problem.remedy
    opening.open(str(built)).close()


def test_a_read_only_catalogue_is_read_and_not_written(
    opening: Opening, built: Path, names: Names, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root may write everything, so the answer of the system is what is changed here, besides the mode."""
    built.chmod(0o444)
    before, files = built.read_bytes(), names()
    real = os.access
    monkeypatch.setattr(os, "access", lambda p, mode, **k: mode != os.W_OK and real(p, mode, **k))
    catalogue = opening.open(str(built))
    assert len(catalogue.models()) == 2
    with pytest.raises(Exception, match="readonly"), catalogue.engine.begin() as connection:
        connection.exec_driver_sql("delete from model")
    catalogue.close()
    assert built.read_bytes() == before
    assert names() == files


def overwrite(path: Path, start: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(data)


def test_a_damaged_catalogue_is_refused(
    opening: Opening, catalogue_path: Path, catalogue: object, tmp_path: Path
) -> None:
    path = tmp_path / "damaged.db"
    shutil.copy(catalogue_path, path)
    middle = path.stat().st_size // 2 // 4096 * 4096
    overwrite(path, middle, b"\xa5" * 40_960)
    problem = refusal(opening, path)
    assert "damaged" in str(problem)
    assert "Move it away" in problem.remedy


@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.95])
def test_a_catalogue_cut_short_is_refused(
    opening: Opening, catalogue_path: Path, catalogue: object, tmp_path: Path, share: float
) -> None:
    path = tmp_path / "short.db"
    data = catalogue_path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    assert "damaged" in str(refusal(opening, path))


@pytest.mark.parametrize("size", [16, 60, 100, 600])
def test_a_catalogue_of_which_only_the_head_is_left_is_refused(opening: Opening, built: Path, size: int) -> None:
    built.write_bytes(built.read_bytes()[:size])
    refusal(opening, built)


@pytest.mark.parametrize("step", range(40))
def test_damage_anywhere_is_either_harmless_or_said(
    opening: Opening, catalogue_path: Path, catalogue: object, tmp_path: Path, step: int
) -> None:
    path = tmp_path / "hurt.db"
    shutil.copy(catalogue_path, path)
    overwrite(path, 120 + step * (path.stat().st_size - 2000) // 40, b"\xa5\x00\xff" * 400)
    told: StoreProblem | None = None
    try:
        opened = opening.open(str(path))
        for read in ("cards", "models", "components", "ties", "families", "precedents", "context", "conflicts", "gaps",
                     "absent"):  # fmt: skip
            assert getattr(opened, read)()
    except StoreProblem as problem:
        told = problem
    assert told is None or "\n" not in told.sentence
    assert told is None or "Move it away" in told.remedy


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        pytest.skip(f"no small disk can be mounted here: {error}")
    if done.returncode != 0:
        pytest.skip(f"no small disk can be mounted here: {done.stderr.strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_said_and_leaves_nothing_behind(edition: Edition, small_disk: Path) -> None:
    problem = refusal(Opening(lambda: edition, lambda: "d"), small_disk / "shop.db")
    assert "disk is full" in str(problem)
    assert "Free some space" in problem.remedy
    assert list(small_disk.iterdir()) == []


# -- older catalogues

NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade():
    with op.batch_alter_table("model") as batch:
        batch.add_column(sa.Column("colour", sa.String(), nullable=True))
    {more}


def downgrade():
    with op.batch_alter_table("model") as batch:
        batch.drop_column("colour")
"""


@pytest.fixture
def next_version(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program as it will be one migration later; returns the file of that migration."""
    folder = tmp_path_factory.mktemp("next") / "migrations"
    shutil.copytree(resources.migrations(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    script = folder / "versions" / "0003_colour.py"
    script.write_text(NEXT.format(more="pass"), encoding="utf-8")
    monkeypatch.setattr(resources, "migrations", lambda: folder)
    monkeypatch.setattr(schema, "HEAD", "0003")
    return script


@pytest.mark.usefixtures("next_version")
def test_an_older_catalogue_is_backed_up_and_upgraded_with_its_rows(tiny_edition: Edition, tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    opening = Opening(lambda: tiny_edition, lambda: "digest-1")
    _build_older(opening, path)
    old = path.read_bytes()
    catalogue = opening.open(str(path))
    assert catalogue.models() == tiny_edition.models
    with catalogue.engine.connect() as connection:
        assert schema.revision_of(connection) == "0003"
        assert connection.exec_driver_sql("pragma foreign_key_check").fetchall() == []
    catalogue.close()
    kept = [p for p in tmp_path.iterdir() if p != path]
    assert [p.read_bytes() for p in kept] == [old]


def test_an_upgrade_that_fails_leaves_the_old_catalogue_as_it_was(
    tiny_edition: Edition, tmp_path: Path, next_version: Path
) -> None:
    path = tmp_path / "shop.db"
    opening = Opening(lambda: tiny_edition, lambda: "digest-1")
    _build_older(opening, path)
    next_version.write_text(NEXT.format(more='op.execute("insert into nowhere values (1)")'), encoding="utf-8")
    refusal(opening, path)


def test_an_upgrade_that_would_lose_references_is_undone(
    tiny_edition: Edition, tmp_path: Path, next_version: Path
) -> None:
    path = tmp_path / "shop.db"
    opening = Opening(lambda: tiny_edition, lambda: "digest-1")
    _build_older(opening, path)
    next_version.write_text(NEXT.format(more='op.execute("delete from source")'), encoding="utf-8")
    before = path.read_bytes()
    with pytest.raises(StoreProblem, match="point to nothing; the old file was kept"):
        opening.open(str(path))
    assert path.read_bytes() == before


@pytest.mark.usefixtures("next_version")
def test_an_older_read_only_catalogue_is_refused_and_not_touched(
    tiny_edition: Edition, tmp_path: Path, names: Names, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "shop.db"
    opening = Opening(lambda: tiny_edition, lambda: "digest-1")
    _build_older(opening, path)
    real = os.access
    monkeypatch.setattr(os, "access", lambda p, mode, **k: mode != os.W_OK and real(p, mode, **k))
    problem = refusal(opening, path)
    assert "read-only" in str(problem)
    assert names() == ["shop.db"]


def _build_older(opening: Opening, path: Path) -> None:
    """Build with the program of today, then take the schema one revision back."""
    opening.open(str(path)).close()
    engine = sqlite_engine(path, foreign_keys=False)
    with engine.begin() as connection:
        schema.downgrade(connection, "0002")
    engine.dispose()
    with contextlib.closing(sqlite3.connect(path)) as plain:
        assert plain.execute("select version_num from alembic_version").fetchone() == ("0002",)


def _set_form(path: Path, form: int) -> None:
    with contextlib.closing(sqlite3.connect(path)) as plain:
        plain.execute("update edition set card_form = ?", (form,))
        plain.execute("update model set card = json_remove(card, '$.evidence', '$.codes', '$.unsure')")
        plain.commit()


@pytest.mark.parametrize("address", ["{path}", "sqlite:///{path}"])
def test_cards_of_an_older_form_are_computed_anew(tiny_edition: Edition, tmp_path: Path, address: str) -> None:
    path = tmp_path / "shop.db"
    opening = Opening(lambda: tiny_edition, lambda: "digest-1")
    fresh = opening.open(str(path))
    cards = fresh.cards()
    fresh.close()
    _set_form(path, 1)
    again = opening.open(address.format(path=path))
    assert again.cards() == cards
    again.close()


@pytest.mark.parametrize("address", ["{path}", "sqlite:///{path}"])
def test_cards_of_a_newer_form_are_refused(tiny_edition: Edition, tmp_path: Path, address: str) -> None:
    path = tmp_path / "shop.db"
    opening = Opening(lambda: tiny_edition, lambda: "digest-1")
    opening.open(str(path)).close()
    _set_form(path, 99)
    with pytest.raises(StoreProblem, match="newer"):
        opening.open(address.format(path=path))


def test_a_catalogue_of_the_first_release_is_upgraded_with_its_cards(tiny_edition: Edition, tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    opening = Opening(lambda: tiny_edition, lambda: "digest-1")
    fresh = opening.open(str(path))
    cards = fresh.cards()
    fresh.close()
    _set_form(path, 1)
    engine = sqlite_engine(path, foreign_keys=False)
    with engine.begin() as connection:
        schema.downgrade(connection, "0001")
    engine.dispose()
    again = opening.open(str(path))
    assert again.cards() == cards
    again.close()


def test_two_backups_never_overwrite_each_other(built: Path) -> None:
    first = backup(built)
    overwrite(built, 60, b"\x01\x02\x03\x04")
    second = backup(built)
    assert first != second
    assert first.read_bytes() != second.read_bytes()
