"""From the bytes of a photo to upright sRGB pictures in the sizes that screens show (Pillow)."""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from catalogue_app.exchange.photo_faults import BROKEN_PROFILE, NO_PRINT_PROFILE, PhotoFault, PhotoProblem
from catalogue_app.facts.text import Text

if TYPE_CHECKING:
    from PIL.Image import Image

STEPS = (320, 640, 1280)  # px wide
MOST = 2560  # px wide, the largest that is made
_SUFFIX = {"JPEG": ".jpg", "MPO": ".jpg", "PNG": ".png", "WEBP": ".webp"}  # MPO: a JPEG with a preview behind it
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif", b"avis")


class Photo:
    """A photo as read: upright, sRGB, at most `MOST` px wide, without metadata.

    Attributes:
        suffix: of the file it came from (".jpg", ".png", ".webp").
        remarks: what the dealer should know about its colours; mostly empty.
    """

    def __init__(self, image: "Image", suffix: str, remarks: tuple[Text, ...]) -> None:
        self._image, self.suffix, self.remarks = image, suffix, remarks

    def sizes(self) -> Iterator[tuple[int, str, bytes]]:
        """Give each size once: its step in px wide, its suffix and its bytes.

        No picture is enlarged: a photo of 800 px gives the steps 320, 640 and `MOST`, the last 800 px wide.
        """
        for step in (*(step for step in STEPS if step < self._image.width), MOST):
            yield (step, *_encoded(_at_most(self._image, step)))


def read(data: bytes, name: str) -> Photo:
    """Read a JPEG, PNG or WebP photo; `name` is what the sentences call it.

    Raises PhotoProblem for anything else, for a damaged or truncated file and for more pixels than Pillow holds safe.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    if data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS:
        raise PhotoFault.HEIC.of(name)
    with _told(name):
        try:
            image = Image.open(io.BytesIO(data), formats=["JPEG", "PNG", "WEBP"])
        except UnidentifiedImageError:
            raise PhotoFault.NO_PHOTO.of(name) from None
        suffix = _SUFFIX[str(image.format)]
        image.draft(None, (MOST, MOST))  # a JPEG is decoded no larger than needed
        upright = _at_most(_plain(ImageOps.exif_transpose(image)), MOST)
        return Photo(*_to_srgb(upright, name, suffix))


@contextmanager
def _told(name: str) -> Iterator[None]:
    """Turn what Pillow raises for a bad file into one sentence. It raises almost anything for a damaged one."""
    import struct
    import zlib

    from PIL import Image

    # For the whole process and on purpose: more pixels than this are refused, never merely warned about.
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    try:
        yield
    except PhotoProblem:
        raise
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise PhotoFault.TOO_MANY_PIXELS.of(name, str((Image.MAX_IMAGE_PIXELS or 0) // 1_000_000)) from error
    except (OSError, SyntaxError, ValueError, TypeError, LookupError, EOFError, OverflowError, struct.error,
            zlib.error) as error:  # fmt: skip
        raise PhotoFault.DAMAGED.of(name) from error


def _plain(image: "Image") -> "Image":
    """Return the picture without palette and with 8 bits a channel: L, LA, RGB, RGBA or CMYK."""
    if image.mode.startswith("I"):  # 16 bits of grey
        return image.point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in ("L", "LA", "RGB", "RGBA", "CMYK") and "transparency" not in image.info:
        return image
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def _at_most(image: "Image", width: int) -> "Image":
    """Return the picture at most `width` px wide; a smaller one as it is."""
    from PIL.Image import Resampling

    if image.width <= width:
        return image
    return image.resize((width, max(1, round(image.height * width / image.width))), Resampling.LANCZOS)


def _to_srgb(image: "Image", name: str, suffix: str) -> tuple["Image", str, tuple[Text, ...]]:
    """Convert through the profile in the file; colours without a profile are sRGB already."""
    from PIL import ImageCms

    remarks: list[Text] = []
    alpha = image.getchannel("A") if image.mode in ("LA", "RGBA") else None
    colours = image if alpha is None else image.convert(image.mode[:-1])
    profile = image.info.get("icc_profile")
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            made = ImageCms.profileToProfile(colours, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
            colours = made if made is not None else colours
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            remarks.append(BROKEN_PROFILE.filled(name=name))
    elif image.mode == "CMYK":
        remarks.append(NO_PRINT_PROFILE.filled(name=name))
    colours = colours.convert("RGB")
    if alpha is not None and alpha.getextrema()[0] != 255:
        colours.putalpha(alpha)
    colours.info.clear()  # place, time, camera and comments stay in the original alone
    return colours, suffix, tuple(remarks)


def _encoded(image: "Image") -> tuple[str, bytes]:
    """Return the suffix and the bytes: PNG where something shows through, else JPEG."""
    out = io.BytesIO()
    if image.mode == "RGBA":
        image.save(out, "PNG", optimize=False)
        return ".png", out.getvalue()
    image.save(out, "JPEG", quality=90, subsampling=0)
    return ".jpg", out.getvalue()
