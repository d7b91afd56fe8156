"""The shelf with the dealer's own photos: upright, in sRGB, without a trace of where they were made, and whole."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms  # noqa: TID253 - start-up time is no concern of a test

from catalogue_app.exchange import photos
from catalogue_app.exchange.photo_faults import PhotoProblem
from catalogue_app.exchange.photo_pixels import read
from catalogue_app.exchange.photos import PhotoShelf, default_folder
from tests.exchange.photo_files import (
    BLUE,
    GPS,
    GREEN,
    MAKER,
    ORIENTATION,
    RED,
    WHITE,
    as_srgb,
    corner_colours,
    corners,
    near,
    saved,
    wide_gamut_profile,
)

CAR = "peugeot/e-3008"
UPRIGHT = [RED, GREEN, BLUE, WHITE]
# How a camera stores an upright picture under each value of the EXIF tag (the inverse of what is shown).
STORED = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.fixture
def shelf(tmp_path: Path) -> PhotoShelf:
    return PhotoShelf(tmp_path / "photos")


def shown(shelf: PhotoShelf, width: int = 320) -> Image.Image:
    with Image.open(shelf.sized(CAR, width)) as image:
        image.load()
        return image


def files(shelf: PhotoShelf) -> dict[str, int]:
    return {str(f.relative_to(shelf.folder)): f.stat().st_mtime_ns for f in shelf.folder.rglob("*") if f.is_file()}


@pytest.mark.parametrize("orientation", STORED)
def test_every_orientation_of_a_camera_is_shown_upright(shelf: PhotoShelf, tmp_path: Path, orientation: int) -> None:
    turn = STORED[orientation]
    stored = corners() if turn is None else corners().transpose(turn)
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    shelf.add(CAR, saved(tmp_path / "car.jpg", stored, exif=exif, quality=95))
    image = shown(shelf)
    assert image.size == (320, 192)
    assert all(near(found, wanted) for found, wanted in zip(corner_colours(image), UPRIGHT, strict=True))
    assert ORIENTATION not in image.getexif()


@pytest.mark.parametrize("colour", [(200, 30, 30), (40, 160, 70), (90, 90, 200), (128, 128, 128)])
@pytest.mark.parametrize("suffix", ["png", "jpg", "webp"])
def test_a_colour_profile_is_converted_to_srgb(
    shelf: PhotoShelf, tmp_path: Path, colour: tuple[int, int, int], suffix: str
) -> None:
    options = {"lossless": True} if suffix == "webp" else {"quality": 98}
    photo = saved(
        tmp_path / f"car.{suffix}", Image.new("RGB", (300, 200), colour), icc_profile=wide_gamut_profile(), **options
    )
    assert shelf.add(CAR, photo) == ()
    wanted = as_srgb(colour)
    assert not near(wanted, colour, 4), "the profile must change this colour for the test to mean anything"
    assert near(shown(shelf).getpixel((150, 100)), wanted, 3)
    assert "icc_profile" not in shown(shelf).info


def test_a_profile_leaves_what_shows_through_alone(shelf: PhotoShelf, tmp_path: Path) -> None:
    image = Image.new("RGBA", (300, 200), (200, 30, 30, 255))
    image.paste((0, 0, 0, 0), (0, 0, 150, 200))
    shelf.add(CAR, saved(tmp_path / "cut-out.png", image, icc_profile=wide_gamut_profile()))
    made = shown(shelf)
    assert made.mode == "RGBA"
    assert made.getpixel((20, 100))[3] == 0  # type: ignore[index]
    assert near(made.getpixel((280, 100)), (*as_srgb((200, 30, 30)), 255), 3)


def test_a_picture_with_alpha_that_hides_nothing_is_kept_as_jpeg(shelf: PhotoShelf, tmp_path: Path) -> None:
    shelf.add(CAR, saved(tmp_path / "car.png", corners().convert("RGBA")))
    assert shelf.sized(CAR, 320).suffix == ".jpg"


def test_a_broken_profile_is_told_and_the_colours_are_kept(shelf: PhotoShelf, tmp_path: Path) -> None:
    (remark,) = shelf.add(CAR, saved(tmp_path / "car.png", Image.new("RGB", (300, 200), RED), icc_profile=b"nonsense"))
    assert remark.en == "The colour profile in car.png cannot be used; its colours were taken as sRGB."
    assert "car.png" in remark.nl
    assert near(shown(shelf).getpixel((9, 9)), RED)


def test_a_profile_for_another_kind_of_colour_is_a_broken_one(shelf: PhotoShelf, tmp_path: Path) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    remarks = shelf.add(CAR, saved(tmp_path / "car.png", Image.new("RGB", (300, 200), RED), icc_profile=lab))
    assert len(remarks) == 1
    assert near(shown(shelf).getpixel((9, 9)), RED)


def test_print_colours_become_screen_colours_and_the_missing_profile_is_told(shelf: PhotoShelf, tmp_path: Path) -> None:
    (remark,) = shelf.add(CAR, saved(tmp_path / "print.jpg", corners().convert("CMYK"), quality=95))
    assert "CMYK" in remark.en
    image = shown(shelf)
    assert image.mode == "RGB"
    assert all(near(found, wanted, 8) for found, wanted in zip(corner_colours(image), UPRIGHT, strict=True))


def test_palettes_and_sixteen_bit_grey_are_read(shelf: PhotoShelf, tmp_path: Path) -> None:
    palette = corners().quantize(8)
    shelf.add(CAR, saved(tmp_path / "palette.png", palette))
    assert all(near(found, wanted) for found, wanted in zip(corner_colours(shown(shelf)), UPRIGHT, strict=True))
    deep = Image.new("I;16", (300, 200), 0x8000)
    shelf.add(CAR, saved(tmp_path / "deep.png", deep))
    assert near(shown(shelf).convert("RGB").getpixel((9, 9)), (128, 128, 128))


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp"])
def test_place_camera_and_comment_do_not_leave_the_original(shelf: PhotoShelf, tmp_path: Path, suffix: str) -> None:
    exif = Image.Exif()
    exif[MAKER] = "SecretCamera"
    exif.get_ifd(GPS)[2] = (52.0, 5.0, 7.0)
    options = {"comment": b"SecretComment"} if suffix == "jpg" else {}
    photo = saved(tmp_path / f"car.{suffix}", corners(3000, 1800), exif=exif, **options)
    assert b"SecretCamera" in photo.read_bytes()
    shelf.add(CAR, photo)
    for width in (320, 640, 1280, 2560):
        made = shelf.sized(CAR, width)
        assert b"Secret" not in made.read_bytes()
        with Image.open(made) as image:
            assert not image.getexif()
            assert not {"comment", "xmp", "exif", "icc_profile"} & set(image.info)


def test_sizes_are_made_once_and_never_larger_than_the_photo(shelf: PhotoShelf, tmp_path: Path) -> None:
    shelf.add(CAR, saved(tmp_path / "car.jpg", corners(800, 480)))
    before = files(shelf)
    widths = []
    for wanted in (100, 320, 321, 640, 800, 1280, 2560, 9000):
        with Image.open(shelf.sized(CAR, wanted)) as image:
            widths.append(image.width)
    assert widths == [320, 320, 640, 640, 800, 800, 800, 800]
    assert files(shelf) == before


def test_a_large_photo_gives_all_four_sizes(shelf: PhotoShelf, tmp_path: Path) -> None:
    shelf.add(CAR, saved(tmp_path / "car.jpg", corners(4000, 2400)))
    for wanted in (320, 640, 1280, 2560):
        with Image.open(shelf.sized(CAR, wanted)) as image:
            assert image.size == (wanted, wanted * 3 // 5)


def test_sizes_that_were_lost_are_made_again(shelf: PhotoShelf, tmp_path: Path) -> None:
    shelf.add(CAR, saved(tmp_path / "car.jpg", corners()))
    for file in (shelf.folder / "peugeot+e-3008").glob("[0-9a-f]*"):
        file.unlink()
    assert shown(shelf).width == 320


def test_another_photo_takes_the_place_of_the_first(shelf: PhotoShelf, tmp_path: Path) -> None:
    shelf.add(CAR, saved(tmp_path / "one.jpg", Image.new("RGB", (700, 400), RED)))
    first = shelf.sized(CAR, 320)
    shelf.add(CAR, saved(tmp_path / "two.png", Image.new("RGB", (700, 400), BLUE)))
    assert near(shown(shelf).getpixel((9, 9)), BLUE)
    assert not first.exists()
    assert [kept.file.suffix for kept in shelf.kept()] == [".png"]


def test_a_photo_can_be_taken_from_the_shelf_itself(shelf: PhotoShelf, tmp_path: Path) -> None:
    shelf.add(CAR, saved(tmp_path / "car.jpg", corners()))
    (kept,) = shelf.kept()
    shelf.add(CAR, kept.file)
    assert shown(shelf).width == 320
    shelf.add("opel/corsa", kept.file)
    assert shelf.ids() == {CAR, "opel/corsa"}


def test_removing_leaves_nothing_behind(shelf: PhotoShelf, tmp_path: Path) -> None:
    assert shelf.remove(CAR) is False
    shelf.add(CAR, saved(tmp_path / "car.jpg", corners()))
    assert shelf.has(CAR)
    assert shelf.remove(CAR) is True
    assert not shelf.has(CAR)
    assert files(shelf) == {}
    with pytest.raises(PhotoProblem, match="no photo of peugeot/e-3008"):
        shelf.sized(CAR, 320)


def _png_of(width: int, height: int) -> bytes:
    """The head of a PNG that promises many pixels and holds none."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("letter.jpg", b"Dear customer", "is no photo that can be shown. Choose a JPEG, PNG or WebP file."),
        ("iphone.heic", b"\0\0\0\x18ftypheic\0\0\0\0", "is a HEIC or AVIF photo. Save it as JPEG"),
        ("nothing.jpg", b"", "is empty"),
        ("bomb.png", _png_of(12_000, 12_000), "has more than 89 million pixels. Save it smaller"),
        ("flood.png", _png_of(60_000, 60_000), "has more than 89 million pixels. Save it smaller"),
        ("hollow.png", _png_of(300, 200), "is damaged or not complete"),
    ],
)
def test_what_is_no_photo_is_refused_in_one_sentence(
    shelf: PhotoShelf, tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(PhotoProblem) as refused:
        shelf.add(CAR, path)
    assert refused.value.sentence.startswith(name)
    assert sentence in refused.value.sentence
    assert refused.value.told.nl.startswith(name)
    assert not shelf.has(CAR)


def test_a_gif_is_refused_whatever_it_is_called(shelf: PhotoShelf, tmp_path: Path) -> None:
    path = tmp_path / "car.jpg"
    corners().save(path, "GIF")
    with pytest.raises(PhotoProblem, match="no photo that can be shown"):
        shelf.add(CAR, path)


def test_a_folder_and_a_missing_file_are_told(shelf: PhotoShelf, tmp_path: Path) -> None:
    with pytest.raises(PhotoProblem, match="is a folder"):
        shelf.add(CAR, tmp_path)
    with pytest.raises(PhotoProblem, match=r"gone\.jpg is not there"):
        shelf.add(CAR, tmp_path / "gone.jpg")


def test_a_file_over_the_limit_is_refused_unread(
    shelf: PhotoShelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = saved(tmp_path / "car.jpg", corners())
    monkeypatch.setattr(photos, "MAX_BYTES", photo.stat().st_size)
    shelf.add(CAR, photo)
    monkeypatch.setattr(photos, "MAX_BYTES", photo.stat().st_size - 1)
    with pytest.raises(PhotoProblem, match="a photo may be 40 MB"):
        shelf.add("opel/corsa", photo)


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp"])
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_a_truncated_photo_is_refused_and_the_one_before_stays(
    shelf: PhotoShelf, tmp_path: Path, suffix: str, share: float
) -> None:
    shelf.add(CAR, saved(tmp_path / "good.jpg", corners()))
    before = files(shelf)
    whole = saved(tmp_path / f"whole.{suffix}", Image.effect_noise((600, 400), 80).convert("RGB")).read_bytes()
    cut = tmp_path / f"cut.{suffix}"
    cut.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(PhotoProblem, match=r"damaged or not complete|no photo that can be shown"):
        shelf.add(CAR, cut)
    assert files(shelf) == before


def test_a_disk_that_refuses_leaves_the_photo_before_whole(
    shelf: PhotoShelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.add(CAR, saved(tmp_path / "one.jpg", Image.new("RGB", (700, 400), RED)))
    replace = Path.replace

    def full(self: Path, target: Path) -> Path:
        if "original" in target.name:
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(PhotoProblem, match="No space left on device"):
        shelf.add(CAR, saved(tmp_path / "two.jpg", Image.new("RGB", (700, 400), BLUE)))
    assert near(shown(shelf).getpixel((9, 9)), RED)
    assert not list(shelf.folder.rglob("*.part"))


def _bytes(suffix: str) -> bytes:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[ORIENTATION], exif[MAKER] = 6, "Camera"
    corners(64, 40).save(out, suffix, icc_profile=wide_gamut_profile(), exif=exif)
    return out.getvalue()


GOOD = {suffix: _bytes(suffix) for suffix in ("JPEG", "PNG", "WEBP")}


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow grumbles about some and reads them all the same
@given(suffix=st.sampled_from(sorted(GOOD)), at=st.floats(0, 0.999), value=st.binary(min_size=1, max_size=6))
def test_a_damaged_photo_is_read_or_refused_and_nothing_else(suffix: str, at: float, value: bytes) -> None:
    data = bytearray(GOOD[suffix])
    start = int(at * len(data))
    data[start : start + len(value)] = value
    told = ""
    sizes: list[object] = []
    try:
        sizes = list(read(bytes(data), "car").sizes())
    except PhotoProblem as problem:
        told = problem.sentence
    assert bool(sizes) is not told.startswith("car ")


@given(model_id=st.text(max_size=40) | st.from_regex(r"[a-z./\\+:-]{1,20}", fullmatch=True))
def test_no_id_reaches_outside_the_folder(tmp_path_factory: pytest.TempPathFactory, model_id: str) -> None:
    root = tmp_path_factory.getbasetemp() / "ids"
    photo = root / "car.jpg"
    if not photo.exists():
        root.mkdir()
        saved(photo, corners(64, 40))
    shelf = PhotoShelf(root / "deep" / "photos")
    try:
        shelf.add(model_id, photo)
    except PhotoProblem:
        assert not shelf.has(model_id)
    else:
        assert shelf.ids() == {model_id}
        shelf.remove(model_id)
    assert {p.name for p in root.rglob("*") if p.is_file()} == {"car.jpg"}


@pytest.mark.parametrize(
    "model_id", ["../x", "peugeot/../x", "/etc/x", "a/b/c", "a+b", "..", "", "A/b", "a/b\n", "con"]
)
def test_what_is_no_id_of_a_model_is_refused(shelf: PhotoShelf, tmp_path: Path, model_id: str) -> None:
    photo = saved(tmp_path / "car.jpg", corners())
    for call in (
        lambda: shelf.add(model_id, photo),
        lambda: shelf.sized(model_id, 320),
        lambda: shelf.remove(model_id),
    ):
        with pytest.raises(PhotoProblem, match="not the id of a model"):
            call()
    assert not shelf.has(model_id)


def test_foreign_things_in_the_folder_are_no_photos(shelf: PhotoShelf, tmp_path: Path) -> None:
    shelf.add(CAR, saved(tmp_path / "car.jpg", corners()))
    (shelf.folder / "Thumbs.db").write_bytes(b"x")
    (shelf.folder / "opel+corsa").mkdir()
    (shelf.folder / "holiday pictures").mkdir()
    assert shelf.ids() == {CAR}


def test_the_folder_is_the_one_named_or_beside_the_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CATALOGUE_PHOTOS", str(tmp_path / "own"))
    assert default_folder() == tmp_path / "own"
    monkeypatch.delenv("CATALOGUE_PHOTOS")
    assert default_folder().parts[-2:] == ("catalogue", "photos")
