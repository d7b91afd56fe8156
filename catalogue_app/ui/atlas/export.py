"""The atlas as a file: SVG as it is, PNG painted from it at twice the size."""

import json
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from catalogue_app.atlas.layout import Layout
from catalogue_app.atlas.look import look_of
from catalogue_app.atlas.svg import to_svg
from catalogue_app.facts.text import Lang
from catalogue_app.resources import assets
from catalogue_app.sheets.files import write_whole
from catalogue_app.ui.theme import Mode
from catalogue_app.ui.theme.tokens import FAMILY

_RATIO, _MOST = 2.0, 12_000  # of pixels to px; the most pixels of a side


def write_atlas(path: Path, layout: Layout, lang: Lang, mode: Mode, edition: str, as_of: str | None) -> Path:
    """Write what is shown, as PNG when the name ends so, else as SVG.

    `as_of` is the day in the past that is shown. Raises CatalogueProblem when the file cannot be written.
    """
    tokens = json.loads((assets() / "tokens.json").read_text(encoding="utf-8"))
    svg = to_svg(layout, look_of(tokens, mode), lang, edition=edition, as_of=as_of, family=FAMILY).encode()
    write_whole(path, _png(svg) if path.suffix.lower() == ".png" else svg)
    return path


def _png(svg: bytes) -> bytes:
    renderer = QSvgRenderer(QByteArray(svg))
    size = renderer.defaultSize()
    ratio = min(_RATIO, _MOST / max(size.width(), size.height()))
    image = QImage(QSize(round(size.width() * ratio), round(size.height() * ratio)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(data.data())
