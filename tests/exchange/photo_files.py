"""Photos made for the tests: plain fields of colour, no photograph of anybody's car."""

import struct
from pathlib import Path
from typing import Any

from PIL import Image  # noqa: TID253 - start-up time is no concern of a test

RED, GREEN, BLUE, WHITE = (200, 30, 30), (30, 160, 60), (30, 60, 200), (240, 240, 240)
ORIENTATION, MAKER, GPS = 0x0112, 0x010F, 0x8825
# Colour primaries and white of Display P3 in XYZ, adapted to D50 (rXYZ, gXYZ, bXYZ, wtpt).
P3 = (
    (0.515102, 0.241182, -0.001050),
    (0.291965, 0.692236, 0.041885),
    (0.157153, 0.066582, 0.784378),
    (0.964203, 1.0, 0.824905),
)


def corners(width: int = 400, height: int = 240) -> Image.Image:
    """A picture with another colour in each corner: red and green above, blue and white below."""
    image = Image.new("RGB", (width, height))
    half = width // 2, height // 2
    for colour, at in ((RED, (0, 0)), (GREEN, (half[0], 0)), (BLUE, (0, half[1])), (WHITE, half)):
        image.paste(colour, (*at, at[0] + half[0], at[1] + half[1]))
    return image


def corner_colours(image: Image.Image) -> list[tuple[int, int, int]]:
    """The colours in the four corners, in reading order."""
    rgb = image.convert("RGB")
    x, y = rgb.width // 8, rgb.height // 8
    places = [(x, y), (rgb.width - x, y), (x, rgb.height - y), (rgb.width - x, rgb.height - y)]
    return [rgb.getpixel(place) for place in places]  # type: ignore[misc]


def near(found: Any, wanted: Any, by: int = 6) -> bool:
    """Whether two colours differ by no more than a JPEG may change."""
    return all(abs(one - other) <= by for one, other in zip(found, wanted, strict=True))


def saved(path: Path, image: Image.Image, **options: Any) -> Path:
    """Write a picture, the format by its suffix."""
    image.save(path, **options)
    return path


def wide_gamut_profile(gamma: float = 2.0) -> bytes:
    """A small ICC profile with the primaries of Display P3 and one gamma for all channels."""

    def xyz(value: tuple[float, float, float]) -> bytes:
        return b"XYZ \0\0\0\0" + b"".join(struct.pack(">i", round(part * 65536)) for part in value)

    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256)) + b"\0\0"
    name = b"desc\0\0\0\0" + struct.pack(">I", 5) + b"Test\0" + b"\0" * 78 + b"\0"
    text = b"text\0\0\0\0none\0\0\0\0"
    parts = {b"desc": name, b"cprt": text, b"wtpt": xyz(P3[3]), b"rXYZ": xyz(P3[0]), b"gXYZ": xyz(P3[1]),
             b"bXYZ": xyz(P3[2]), b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}  # fmt: skip
    table, body, at = struct.pack(">I", len(parts)), b"", 128 + 4 + 12 * len(parts)
    for tag, part in parts.items():
        padded = part + b"\0" * (-len(part) % 4)
        table += tag + struct.pack(">II", at + len(body), len(part))
        body += padded
    size = 128 + len(table) + len(body)
    head = struct.pack(">I4sI4s4s4s", size, b"\0\0\0\0", 0x02400000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H4s", 2026, 1, 1, 0, 0, 0, b"acsp") + b"\0" * 28
    head += b"".join(struct.pack(">i", round(part * 65536)) for part in P3[3])
    return head.ljust(128, b"\0") + table + body


def as_srgb(colour: tuple[int, int, int], gamma: float = 2.0) -> tuple[int, ...]:
    """What a colour of that profile is in sRGB, worked out by hand: to XYZ (D50), to linear sRGB, to 8 bits."""
    linear = [(part / 255) ** gamma for part in colour]
    x, y, z = (sum(P3[channel][axis] * linear[channel] for channel in range(3)) for axis in range(3))
    # The inverse of the sRGB matrix adapted to D50 (Lindbloom).
    rows = ((3.1338561, -1.6168667, -0.4906146), (-0.9787684, 1.9161415, 0.0334540), (0.0719453, -0.2289914, 1.4052427))
    found = [min(1.0, max(0.0, a * x + b * y + c * z)) for a, b, c in rows]
    return tuple(
        round(255 * (12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055)) for part in found
    )
