"""The dealer's own logo, from any picture file to one that every sheet can carry: small, upright, without metadata."""

import io
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING
from xml.parsers import expat

from catalogue_app.facts.text import Text
from catalogue_app.sheets.letterhead import Logo
from catalogue_app.sheets.render import SheetProblem, picture_of_svg

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 4_000_000
MOST_PIXELS = 40_000_000
MOST_SVG = 400_000
_WIDE, _HIGH = 960, 300  # px: 32 by 10 mm at 760 dots to the inch
_SMALL = 160_000  # bytes; a picture with more colours than that allows gets fewer
_NOT_ALLOWED = {"script", "foreignobject", "image", "text", "iframe", "use"}
_NUMBER = re.compile(r"\s*([0-9.]+)")


class LogoFault(Enum):
    """What is wrong with a file; `of` makes the problem of it."""

    TOO_LARGE = (
        Text(
            "{name} is too large for a logo.",
            "{name} is te groot voor een logo.",
            "{name} ist zu groß für ein Logo.",
            "{name} est trop grand pour un logo.",
            "{name} è troppo grande per un logo.",
        ),
        Text(
            "Save it smaller than 4 MB and 40 million pixels (SVG: 400 kB).",
            "Bewaar het kleiner dan 4 MB en 40 miljoen pixels (svg: 400 kB).",
            "Speichern Sie es kleiner als 4 MB und 40 Millionen Pixel (SVG: 400 kB).",
            "Enregistrez-le en moins de 4 Mo et 40 millions de pixels (SVG\u00a0: 400 ko).",
            "Lo salvi sotto 4 MB e 40 milioni di pixel (SVG: 400 kB).",
        ),
    )
    NO_PICTURE = (
        Text(
            "{name} is no PNG, JPEG or SVG picture.",
            "{name} is geen png-, jpeg- of svg-afbeelding.",
            "{name} ist kein PNG-, JPEG- oder SVG-Bild.",
            "{name} n’est pas une image PNG, JPEG ou SVG.",
            "{name} non è un’immagine PNG, JPEG o SVG.",
        ),
        Text(
            "Save the logo as PNG and choose that file.",
            "Bewaar het logo als png en kies dat bestand.",
            "Speichern Sie das Logo als PNG und wählen Sie diese Datei.",
            "Enregistrez le logo en PNG et choisissez ce fichier.",
            "Salvi il logo come PNG e scelga quel file.",
        ),
    )
    DAMAGED = (
        Text(
            "{name} is damaged or not complete.",
            "{name} is beschadigd of niet compleet.",
            "{name} ist beschädigt oder unvollständig.",
            "{name} est endommagé ou incomplet.",
            "{name} è danneggiato o incompleto.",
        ),
        Text(
            "Choose another copy of it.",
            "Kies een ander exemplaar.",
            "Wählen Sie eine andere Kopie.",
            "Choisissez une autre copie.",
            "Scelga un’altra copia.",
        ),
    )
    NOT_PLAIN = (
        Text(
            "{name} has text, links or programs in it, which a logo may not have.",
            "In {name} zit tekst, een verwijzing of een programma; dat mag niet in een logo.",
            "{name} enthält Text, Verweise oder Programme; das darf ein Logo nicht.",
            "{name} contient du texte, des liens ou des programmes, ce qu’un logo ne peut pas.",
            "{name} contiene testo, collegamenti o programmi, che un logo non può avere.",
        ),
        Text(
            "Save it with its text as outlines, or as PNG.", "Bewaar het met tekst als omtrek, of als png.",
            "Speichern Sie es mit Text als Umriss, oder als PNG.",
            "Enregistrez-le avec le texte vectorisé, ou en PNG.", "Lo salvi con il testo in tracciati, o come PNG.",
        ),
    )  # fmt: skip

    def of(self, name: str) -> SheetProblem:
        """Return the problem with a file of this name."""
        told, remedy = self.value
        return SheetProblem(told.filled(name=name), remedy)


def read_logo(source: Path | bytes, name: str = "") -> Logo:
    """Return a logo from a PNG, JPEG or SVG file, or its bytes; `name` is what the sentences call it.

    Whatever comes in, a PNG or JPEG of at most 960 by 300 px goes out, made anew from its pixels. Raises SheetProblem
    with one sentence for anything else, for too many bytes or pixels and for a damaged file.
    """
    if isinstance(source, bytes):
        return _read(source, name)
    try:
        with source.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise LogoFault.DAMAGED.of(name or source.name) from error
    return _read(content, name or source.name)


def _read(content: bytes, name: str) -> Logo:
    if len(content) > MOST_BYTES:
        raise LogoFault.TOO_LARGE.of(name)
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<?xml", b"<svg", b"<!--", b"<!DOCTYPE")):
        return _written(_from_svg(content, name), as_jpeg=False)
    with _told(name):
        from PIL import Image, ImageOps, UnidentifiedImageError

        try:
            image = Image.open(io.BytesIO(content), formats=["PNG", "JPEG"])
        except UnidentifiedImageError:
            raise LogoFault.NO_PICTURE.of(name) from None
        if image.width * image.height > MOST_PIXELS:
            raise LogoFault.TOO_LARGE.of(name)
        as_jpeg = image.format != "PNG"
        image.draft("RGB", (2 * _WIDE, 2 * _HIGH))  # a JPEG is decoded no larger than needed
        return _written(ImageOps.exif_transpose(image).convert("RGB" if as_jpeg else "RGBA"), as_jpeg=as_jpeg)


def _written(image: "Image", *, as_jpeg: bool) -> Logo:
    """Write the pixels anew, no larger than a letterhead needs."""
    from PIL import Image

    image.thumbnail((_WIDE, _HIGH))
    clean = Image.new(image.mode, image.size)
    clean.paste(image)
    into = io.BytesIO()
    if as_jpeg:
        clean.save(into, "JPEG", quality=88)
    else:
        clean.save(into, "PNG", optimize=True)
        if into.tell() > _SMALL:
            into = io.BytesIO()
            clean.quantize(128, method=Image.Quantize.FASTOCTREE).save(into, "PNG", optimize=True)
    return Logo("jpg" if as_jpeg else "png", into.getvalue(), float(clean.width), float(clean.height))


def _from_svg(content: bytes, name: str) -> "Image":
    """Return an SVG as pixels on nothing."""
    from PIL import Image

    if len(content) > MOST_SVG:
        raise LogoFault.TOO_LARGE.of(name)
    width, height = _SvgReader(name).size_of(content)
    if not 0.02 < width / height < 50:
        raise LogoFault.NOT_PLAIN.of(name)
    scale = min(_WIDE / width, _HIGH / height)
    with _told(name):
        try:
            png = picture_of_svg(content, width * scale, height * scale)
        except SheetProblem:
            raise LogoFault.DAMAGED.of(name) from None
        return Image.open(io.BytesIO(png), formats=["PNG"]).convert("RGBA")


class _SvgReader:
    """Reads an SVG without following anything in it: how large it is, and that nothing but shapes is there."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._size: tuple[float, float] | None = None
        self._root = True

    def size_of(self, content: bytes) -> tuple[float, float]:
        """Return width and height in units; raises SheetProblem."""
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._element
        parser.StartDoctypeDeclHandler = self._doctype
        try:
            parser.Parse(content, True)
        except expat.ExpatError:
            raise LogoFault.DAMAGED.of(self._name) from None
        if self._size is None or min(self._size) <= 0:
            raise LogoFault.DAMAGED.of(self._name)
        return self._size

    def _doctype(self, _name: str, _system: str | None, _public: str | None, own: bool) -> None:
        if own:  # entities of its own, which may grow without end
            raise LogoFault.NOT_PLAIN.of(self._name)

    def _element(self, tag: str, attributes: dict[str, str]) -> None:
        kind = tag.rsplit(":", 1)[-1].casefold()
        if self._root and kind != "svg":
            raise LogoFault.NO_PICTURE.of(self._name)
        outside = any(
            key.rsplit(":", 1)[-1].casefold() == "href" and not value.startswith("#")
            for key, value in attributes.items()
        )
        if kind in _NOT_ALLOWED or outside or any(key.casefold().startswith("on") for key in attributes):
            raise LogoFault.NOT_PLAIN.of(self._name)
        if self._root:
            self._root = False
            self._size = _size(attributes)


def _size(attributes: dict[str, str]) -> tuple[float, float] | None:
    box = attributes.get("viewBox", "").replace(",", " ").split()
    given = box[2:4] if len(box) == 4 else [attributes.get("width", ""), attributes.get("height", "")]
    numbers = [float(found[1]) for text in given if (found := _NUMBER.match(text)) and found[1].count(".") <= 1]
    return (numbers[0], numbers[1]) if len(numbers) == 2 and max(numbers) < 1e6 else None


@contextmanager
def _told(name: str) -> Iterator[None]:
    """Say what Pillow says of a file in our words."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            yield
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise LogoFault.TOO_LARGE.of(name) from None
    except (OSError, SyntaxError, ValueError, EOFError):  # what Pillow raises for a damaged file
        raise LogoFault.DAMAGED.of(name) from None
