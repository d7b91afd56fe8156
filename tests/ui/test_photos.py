"""The dealer's own photos on screen: read in the pool, bounded in memory, on the cards and on top of a model page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image  # noqa: TID253 - start-up time is no concern of a test
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, QSizeF, Qt, QThread, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from catalogue_app.exchange import photos as shelf_module
from catalogue_app.exchange.photos import PhotoShelf
from catalogue_app.selection.faces import face_of
from catalogue_app.ui import photo_cache
from catalogue_app.ui.browse.grid import CardGrid
from catalogue_app.ui.browse.model import CardRow
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.hero import Hero
from catalogue_app.ui.model.page import ModelPage
from catalogue_app.ui.photo_cache import Key, PixmapCache, paint_photo, prepared
from catalogue_app.ui.widgets import TextButton
from tests.exchange.photo_files import saved

CAR, OTHER = "peugeot/p-one", "opel/o-two"
RED = (200, 30, 30)
BOX = QSizeF(300, 200)


@pytest.fixture
def red(tmp_path: Path) -> Path:
    return saved(tmp_path / "red.png", Image.new("RGB", (900, 600), RED))


@pytest.fixture
def with_photo(red: Path) -> None:
    """The shelf of this test holds a red photo of one car before anything asks for it."""
    PhotoShelf().add(CAR, red)


def is_red(color: QColor) -> bool:
    return abs(color.red() - 200) < 12 and color.green() < 50 and color.blue() < 50


def red_share(image: QImage) -> float:
    """How much of a picture is red, looked at on a coarse grid."""
    places = [(x, y) for x in range(2, image.width(), 6) for y in range(2, image.height(), 6)]
    return sum(is_red(image.pixelColor(x, y)) for x, y in places) / len(places)


def ready(qtbot: QtBot, context: AppContext, model_id: str = CAR, box: QSizeF = BOX, ratio: float = 1.0) -> QPixmap:
    def there() -> bool:
        pixmap = context.photos.pixmap(model_id, box, ratio)
        return pixmap is not None and not context.jobs.busy

    qtbot.waitUntil(there)
    found = context.photos.pixmap(model_id, box, ratio)
    assert found is not None
    return found


# The photos themselves


def test_a_photo_is_announced_and_then_at_hand(qtbot: QtBot, context: AppContext, with_photo: None) -> None:
    assert context.photos.pixmap(CAR, BOX, 1.0) is None
    with qtbot.waitSignal(context.photos.listed):
        pass
    assert context.photos.has(CAR)
    assert not context.photos.has(OTHER)
    with qtbot.waitSignal(context.photos.photo_ready) as told:
        assert context.photos.pixmap(CAR, BOX, 1.0) is None
    assert told.args == [CAR]
    pixmap = context.photos.pixmap(CAR, BOX, 1.0)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (300, 200)
    assert not context.jobs.busy, "what is at hand is not asked for again"


def test_nothing_is_read_or_decoded_on_the_gui_thread(
    qtbot: QtBot, context: AppContext, with_photo: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    main = QThread.currentThread()

    def note(real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object) -> object:
            seen.append(QThread.currentThread() is main)
            return real(*arguments)

        return call

    monkeypatch.setattr(PhotoShelf, "kept", note(PhotoShelf.kept))
    monkeypatch.setattr(PhotoShelf, "sized", note(PhotoShelf.sized))
    monkeypatch.setattr("catalogue_app.ui.photos.prepared", note(prepared))
    ready(qtbot, context)
    assert len(seen) == 3
    assert not any(seen)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("box", [QSizeF(291.5, 118), QSizeF(100, 177), QSizeF(300, 200), QSizeF(1, 1)])
def test_a_size_is_made_once_on_any_screen(
    qtbot: QtBot, context: AppContext, with_photo: None, box: QSizeF, ratio: float
) -> None:
    pixmap = ready(qtbot, context, box=box, ratio=ratio)
    assert pixmap.devicePixelRatio() == ratio
    size = pixmap.deviceIndependentSize()
    assert size.width() <= box.width() + 0.01
    assert size.height() <= box.height() + 0.01
    for _ in range(3):
        assert context.photos.pixmap(CAR, box, ratio) is pixmap or not context.jobs.busy
    assert not context.jobs.busy


def test_another_size_stands_in_until_the_right_one_is_made(
    qtbot: QtBot, context: AppContext, with_photo: None
) -> None:
    small = ready(qtbot, context, box=QSizeF(90, 60))
    meanwhile = context.photos.pixmap(CAR, QSizeF(600, 400), 1.0)
    assert meanwhile is not None
    assert meanwhile.cacheKey() == small.cacheKey()
    assert ready(qtbot, context, box=QSizeF(600, 400)).width() in (599, 600)  # the small file says 320 by 213


def test_adding_and_removing_are_told_and_seen_at_once(qtbot: QtBot, context: AppContext, red: Path) -> None:
    with qtbot.waitSignal(context.photos.listed):
        assert not context.photos.has(CAR)
    assert context.photos.stamp(CAR) == 0
    with qtbot.waitSignal(context.photos.added) as added:
        context.photos.add(CAR, red)
    assert added.args == [CAR, ()]
    assert context.photos.has(CAR)
    before = context.photos.stamp(CAR)
    ready(qtbot, context)
    assert context.photos.stamp(CAR) != before
    with qtbot.waitSignal(context.photos.removed) as removed:
        context.photos.remove(CAR)
    assert removed.args == [CAR]
    assert context.photos.pixmap(CAR, BOX, 1.0) is None
    assert context.photos.stamp(CAR) == 0


def test_a_photo_that_is_replaced_is_never_shown_again(
    qtbot: QtBot, context: AppContext, with_photo: None, tmp_path: Path
) -> None:
    ready(qtbot, context)
    blue = saved(tmp_path / "blue.png", Image.new("RGB", (600, 900), (30, 60, 200)))
    with qtbot.waitSignal(context.photos.added):
        context.photos.add(CAR, blue)
        context.photos.pixmap(CAR, QSizeF(500, 333), 1.0)  # of the first one, still being made
    pixmap = ready(qtbot, context)
    assert (pixmap.width(), pixmap.height()) == (133, 200)
    assert pixmap.toImage().pixelColor(60, 100).blue() > 150


def test_a_change_made_while_the_folder_is_read_counts(qtbot: QtBot, context: AppContext, red: Path) -> None:
    with qtbot.waitSignals([context.photos.added, context.photos.listed]):
        context.photos.add(CAR, red)
        assert not context.photos.has(CAR)
    assert context.photos.has(CAR)


def test_a_file_that_broke_meanwhile_is_told_once_and_not_tried_again(
    qtbot: QtBot, context: AppContext, with_photo: None
) -> None:
    for file in (PhotoShelf().folder / "peugeot+p-one").iterdir():
        file.write_bytes(b"no picture any more")
    with qtbot.waitSignal(context.photos.photo_failed) as told:
        context.photos.pixmap(CAR, BOX, 1.0)
        with qtbot.waitSignal(context.photos.listed):
            pass
        context.photos.pixmap(CAR, BOX, 1.0)
    assert told.args[0] == CAR
    assert "damaged" in told.args[1].in_("en")
    assert context.photos.pixmap(CAR, BOX, 1.0) is None
    assert not context.jobs.busy


def test_a_folder_that_cannot_be_read_leaves_the_drawings(
    qtbot: QtBot, context: AppContext, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(_self: PhotoShelf) -> frozenset[str]:
        raise shelf_module.PhotoFault.NOT_WRITTEN.of("photos", "Permission denied")

    monkeypatch.setattr(PhotoShelf, "ids", refuse)
    with qtbot.waitSignal(context.photos.listed):
        context.photos.has(CAR)
    assert not context.photos.has(CAR)
    assert "Permission denied" in caplog.text


def test_the_cache_holds_no_more_than_its_bytes_and_lets_the_oldest_go() -> None:
    cache = PixmapCache(3 * 100 * 100 * 4)
    keys = [Key(f"brand/m{number}", 100, 100, 1.0) for number in range(5)]
    for key in keys[:3]:
        cache.keep(key, QPixmap(100, 100))
    assert cache.get(keys[0]) is not None  # used last: the second is the oldest now
    cache.keep(keys[3], QPixmap(100, 100))
    assert [cache.get(key) is not None for key in keys] == [True, False, True, True, False]
    cache.keep(keys[4], QPixmap(400, 400))
    assert cache.get(keys[4]) is None
    assert len(cache) == 3
    assert cache.bytes == 3 * 100 * 100 * 4
    cache.drop("brand/m0")
    assert (len(cache), cache.bytes) == (2, 2 * 100 * 100 * 4)


def test_a_photo_is_painted_whole_and_undistorted_on_the_ground(qapp: object, red: Path) -> None:
    image, _shape = prepared(red, Key(CAR, 200, 60, 1.0))
    assert (image.width(), image.height()) == (90, 60)
    assert image.pixelColor(0, 0).alpha() < 200  # round corners
    for pixmap in (QPixmap.fromImage(image), QPixmap.fromImage(image.scaled(30, 20))):
        canvas = QImage(200, 80, QImage.Format.Format_RGB32)
        canvas.fill(Qt.GlobalColor.white)
        painter = QPainter(canvas)
        paint_photo(painter, QRectF(0, 10, 200, 60), pixmap, standing=True)
        painter.end()
        assert is_red(canvas.pixelColor(100, 67))
        assert is_red(canvas.pixelColor(58, 40))
        assert canvas.pixelColor(52, 40) == Qt.GlobalColor.white
        assert canvas.pixelColor(100, 72) == Qt.GlobalColor.white


# The cards


def test_a_card_shows_the_photo_instead_of_the_drawing(qtbot: QtBot, context: AppContext, with_photo: None) -> None:
    cards = context.catalogue.cards()
    grid = CardGrid(context)
    qtbot.addWidget(grid)
    grid.resize(1366, 768)
    grid.show_rows([CardRow(card, face_of(card)) for card in cards])
    grid.show()

    def share(model_id: str) -> float:
        place = [card.id for card in cards].index(model_id)
        return red_share(grid.viewport().grab(grid.visualRect(grid.model().index(place, 0))).toImage())

    qtbot.waitUntil(lambda: share(CAR) > 0.08)
    assert share(OTHER) < 0.01
    context.photos.remove(CAR)
    qtbot.waitUntil(lambda: share(CAR) < 0.01)


# The model page

Open = Callable[[str], Hero]


@pytest.fixture
def page(qtbot: QtBot, context: AppContext) -> ModelPage:
    made = ModelPage(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


@pytest.fixture
def open_hero(qtbot: QtBot, page: ModelPage) -> Open:
    def go(model_id: str) -> Hero:
        with qtbot.waitSignal(page.shown):
            page.show_model(model_id)
        return page.content.findChild(Hero)  # type: ignore[union-attr]

    return go


def shows_photo(hero: Hero) -> bool:
    return red_share(hero.grab().toImage()) > 0.15


def press(qtbot: QtBot, hero: Hero, key: str) -> None:
    qtbot.mouseClick(hero.switch.button(key), Qt.MouseButton.LeftButton)


def words(hero: Hero) -> list[str]:
    return [label.text() for label in hero.findChildren(QLabel) if label.isVisible()]


def button(hero: Hero, text: str) -> TextButton:
    return next(made for made in hero.findChildren(TextButton) if made.text() == text)


def test_the_hero_shows_the_photo_where_there_is_one_and_the_drawing_on_request(
    qtbot: QtBot, context: AppContext, open_hero: Open, with_photo: None
) -> None:
    hero = open_hero(CAR)
    qtbot.waitUntil(lambda: shows_photo(hero))
    assert hero.switch.current == "photo"
    assert "Own photo, not to scale" in words(hero)
    press(qtbot, hero, "silhouette")
    assert not shows_photo(hero)
    assert any("true scale" in text for text in words(hero))
    assert not button(hero, "Remove the photo").isVisible()
    press(qtbot, hero, "photo")
    qtbot.waitUntil(lambda: shows_photo(hero))
    assert hero.accessibleName() == "Own photo of the Peugeot P One"


def test_removing_the_photo_brings_the_drawing_back(
    qtbot: QtBot, context: AppContext, page: ModelPage, open_hero: Open, with_photo: None
) -> None:
    hero = open_hero(CAR)
    qtbot.waitUntil(lambda: shows_photo(hero))
    with qtbot.waitSignal(page.told) as told:
        qtbot.mouseClick(button(hero, "Remove the photo"), Qt.MouseButton.LeftButton)
    assert "removed" in told.args[0]
    assert hero.view == "dimensions"
    assert hero.switch.current == "dimensions"
    assert not shows_photo(hero)
    assert not context.photos.has(CAR)


def test_without_a_photo_the_third_segment_lets_the_dealer_choose_one(
    qtbot: QtBot, context: AppContext, open_hero: Open, red: Path
) -> None:
    hero = open_hero(CAR)
    press(qtbot, hero, "photo")
    dialog = hero.findChild(QFileDialog)
    assert dialog is not None
    assert hero.switch.current == "dimensions", "nothing has changed until a file is chosen"
    assert "Peugeot P One" in dialog.windowTitle()
    dialog.setDirectory(str(red.parent))
    dialog.selectFile(str(red))
    with qtbot.waitSignal(context.photos.added):
        dialog.accept()
    qtbot.waitUntil(lambda: shows_photo(hero))
    assert hero.switch.current == "photo"
    assert context.settings.value("photos/folder") == str(red.parent)


def test_a_cancelled_choice_changes_nothing(qtbot: QtBot, context: AppContext, open_hero: Open) -> None:
    hero = open_hero(CAR)
    press(qtbot, hero, "photo")
    hero.findChild(QFileDialog).reject()
    assert hero.view == "dimensions"
    assert not context.jobs.busy


def test_what_is_no_photo_is_told_and_the_drawing_stays(
    qtbot: QtBot, context: AppContext, page: ModelPage, open_hero: Open, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.jpg"
    letter.write_text("Dear customer")
    hero = open_hero(CAR)
    press(qtbot, hero, "photo")
    with qtbot.waitSignal(page.told) as told:
        hero.findChild(QFileDialog).fileSelected.emit(str(letter))
    assert told.args[0] == "letter.jpg is no photo that can be shown. Choose a JPEG, PNG or WebP file."
    assert hero.view == "dimensions"
    hero.findChild(QFileDialog).reject()


def test_a_remark_on_the_colours_is_told(
    qtbot: QtBot, context: AppContext, page: ModelPage, open_hero: Open, tmp_path: Path
) -> None:
    photo = saved(tmp_path / "print.jpg", Image.new("CMYK", (300, 200)))
    hero = open_hero(CAR)
    with qtbot.waitSignal(page.told) as told:
        hero._keeper.take(photo)
    assert "CMYK" in told.args[0]
    assert hero.view == "photo"


def drag(hero: Hero, *files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def enter(hero: Hero, data: QMimeData) -> bool:
    event = QDragEnterEvent(
        QPoint(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    hero.dragEnterEvent(event)
    return event.isAccepted()


def drop(hero: Hero, data: QMimeData) -> None:
    hero.dropEvent(
        QDropEvent(
            QPointF(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )


def test_a_file_dropped_on_the_hero_becomes_the_photo(
    qtbot: QtBot, context: AppContext, open_hero: Open, red: Path
) -> None:
    hero = open_hero(CAR)
    data, two = drag(hero, red), drag(hero, red, red)
    assert not enter(hero, two)
    assert enter(hero, data)
    with qtbot.waitSignal(context.photos.added):
        drop(hero, data)
    qtbot.waitUntil(lambda: shows_photo(hero))


def test_a_customer_sees_the_photo_but_changes_nothing(
    qtbot: QtBot, context: AppContext, open_hero: Open, with_photo: None, red: Path
) -> None:
    context.audience = "customer"
    hero = open_hero(CAR)
    qtbot.waitUntil(lambda: shows_photo(hero))
    assert not button(hero, "Remove the photo").isVisible()
    assert not button(hero, "Another photo").isVisible()
    assert not hero.acceptDrops()
    assert not enter(hero, drag(hero, red))
    other = open_hero(OTHER)
    qtbot.waitUntil(lambda: other.switch.keys == ["dimensions", "silhouette"])


def test_the_chosen_view_is_part_of_the_place(
    qtbot: QtBot, context: AppContext, page: ModelPage, open_hero: Open, with_photo: None
) -> None:
    hero = open_hero(CAR)
    qtbot.waitUntil(lambda: shows_photo(hero))
    press(qtbot, hero, "silhouette")
    state = page.state()
    assert open_hero(OTHER).view == "dimensions"
    with qtbot.waitSignal(page.shown):
        page.restore(state)
    assert page.content is not None
    again = page.content.findChild(Hero)
    assert (again.view, again.switch.current) == ("silhouette", "silhouette")


def test_the_cache_is_bounded_in_the_session(
    qtbot: QtBot, context: AppContext, with_photo: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert photo_cache.CAPACITY == 64 * 1024 * 1024
    for width in range(300, 3000, 300):
        ready(qtbot, context, box=QSizeF(width, width), ratio=2.0)
        assert context.photos._cache.bytes <= photo_cache.CAPACITY
