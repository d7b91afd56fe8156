"""The letterhead as data and on paper, and the logo in it."""

import io
import json
import zlib

import pytest
from PIL import Image  # noqa: TID253 - a test may

from catalogue_app.linting.draft import Block
from catalogue_app.sheets.jobs import SheetJob
from catalogue_app.sheets.letterhead import Letterhead, Logo, letterheads_from
from catalogue_app.sheets.logo import MOST_BYTES, read_logo
from catalogue_app.sheets.making import prepare, render
from catalogue_app.sheets.render import SheetProblem
from tests.sheets.awkward import HEAD, SVG, pdf_text, squeezed

MOKKA = "opel/mokka/mokka-1-2-turbo-136-manual"


def picture(kind="PNG", size=(300, 100), mode="RGB", **rest):
    into = io.BytesIO()
    Image.effect_noise(size, 80).convert(mode).save(into, kind, **rest)
    return into.getvalue()


def test_a_letterhead_comes_back_from_its_data():
    data = json.loads(json.dumps([HEAD.as_data(), Letterhead("Zuid").as_data()]))
    assert letterheads_from(data) == (HEAD, Letterhead("Zuid"))


@pytest.mark.parametrize(
    "data",
    [None, 3, "text", [], {}, {"name": " "}, {"name": 4}, [{"name": ""}, 5]],
)
def test_what_is_no_letterhead_is_none(data):
    assert Letterhead.from_data(data) is None
    assert letterheads_from(data) == ()


def test_a_letterhead_of_damaged_settings_loses_only_what_is_damaged():
    data = {**HEAD.as_data(), "logo": {"kind": "png", "content": "§", "width": 3, "height": 4}, "lines": ["a\n b", 5]}
    read = Letterhead.from_data(data)
    assert (read.name, read.lines, read.logo) == (HEAD.name, ("a b",), None)
    for logo in ({"kind": "exe"}, {"kind": "png", "content": "", "width": 0, "height": 1}, "x"):
        assert Logo.from_data(logo) is None


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (picture(), "png"),
        (picture(mode="RGBA"), "png"),
        (picture("JPEG"), "jpg"),
        (SVG, "png"),
        (b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">' + SVG, "png"),
    ],
)
def test_a_logo_becomes_a_small_picture_of_its_own_shape(content, kind):
    logo = read_logo(content, "logo")
    assert logo.kind == kind
    assert logo.width / logo.height == pytest.approx(3, rel=0.02)
    made = Image.open(io.BytesIO(logo.content))
    assert (made.width, made.height) == (logo.width, logo.height)
    assert made.width <= 960
    assert made.height <= 300


def test_a_large_photo_becomes_a_small_logo_without_its_metadata():
    exif = Image.Exif()
    exif[0x010E] = "a secret"
    exif[0x0112] = 6  # lies on its side
    logo = read_logo(picture("JPEG", (3000, 1500), exif=exif), "photo.jpg")
    assert (logo.width, logo.height) == (150, 300)
    assert b"a secret" not in logo.content
    assert len(logo.content) < 100_000


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"hello", "is no PNG, JPEG or SVG picture"),
        (b"", "is no PNG, JPEG or SVG picture"),
        (picture("GIF"), "is no PNG, JPEG or SVG picture"),
        (b"<?xml version='1.0'?><html/>", "is no PNG, JPEG or SVG picture"),
        (picture()[:400], "is damaged or not complete"),
        (picture("JPEG")[:600], "is damaged or not complete"),
        (SVG[:-9], "is damaged or not complete"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "is damaged or not complete"),
        (b"\x89PNG" + b"0" * MOST_BYTES, "is too large for a logo"),
        (SVG.replace(b"<rect", b" " * 400_000 + b"<rect"), "is too large for a logo"),
        (SVG.replace(b"<rect", b"<script>x</script><rect"), "has text, links or programs in it"),
        (SVG.replace(b"<rect", b"<image href='file:///etc/passwd'/><rect"), "has text, links or programs in it"),
        (SVG.replace(b"<rect", b"<text>Auto</text><rect"), "has text, links or programs in it"),
        (b"<!DOCTYPE svg [<!ENTITY a 'aaaa'>]>" + SVG, "has text, links or programs in it"),
    ],
)
def test_a_file_that_is_no_logo_is_refused_in_one_sentence(content, words):
    with pytest.raises(SheetProblem) as told:
        read_logo(content, "logo.bin")
    assert told.value.told.en.startswith("logo.bin ")
    assert words in told.value.told.en
    assert told.value.way_out.nl


def test_more_pixels_than_a_logo_needs_are_refused_before_they_are_read():
    small = picture("PNG", (1, 1))
    head = b"IHDR" + (30_000).to_bytes(4) * 2 + small[24:29]
    huge = small[:12] + head + zlib.crc32(head).to_bytes(4) + small[33:]
    with pytest.raises(SheetProblem, match="too large"):
        read_logo(huge, "huge.png")


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(SheetProblem, match=r"logo\.png is damaged or not complete"):
        read_logo(tmp_path / "logo.png")


def test_the_letterhead_stands_on_the_sheet_and_the_rules_see_the_dealer(catalogue, book):
    ready = prepare(catalogue, SheetJob((MOKKA,), letterhead=HEAD), book)
    assert ready.setting.draft.blocks[Block.DEALER] == HEAD.name
    assert {f.rule.id: f.severity.value for f in ready.findings}["dated-signed-and-sourced"] == "ok"
    text = pdf_text(render(catalogue, SheetJob((MOKKA,), letterhead=HEAD), book).pages[0])
    for line in (HEAD.name, *HEAD.lines, *HEAD.contact, HEAD.seller):
        assert squeezed(line) in text
