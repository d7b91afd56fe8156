"""Pictures of cells are put back until something that they are made of changes."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from catalogue_app.ui.compare.cell_pictures import CellPictures

BOX = QRectF(0, 0, 20, 10)


def drawn(pictures: CellPictures, of: tuple[object, ...], cell: object = "a", box: QRectF = BOX) -> tuple[bool, QImage]:
    """Draw a cell on a white page; returns whether it was painted anew, and the page."""
    page = QImage(40, 20, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    anew = []

    def paint(painter: QPainter, inner: QRectF) -> None:
        anew.append(inner)
        painter.fillRect(inner, Qt.GlobalColor.black)

    painter = QPainter(page)
    pictures.draw(painter, box, cell, of, paint)
    painter.end()
    return bool(anew), page


def test_a_cell_is_painted_once_and_then_put_where_it_stands_now(qapp):
    pictures, of = CellPictures(), (object(), True)
    assert drawn(pictures, of)[0]
    anew, page = drawn(pictures, of, box=QRectF(20, 10, 20, 10))
    assert not anew
    assert page.pixelColor(5, 5) == Qt.GlobalColor.white
    assert page.pixelColor(25, 15) == Qt.GlobalColor.black


def test_another_cell_size_or_comparison_is_painted_anew(qapp):
    pictures, one = CellPictures(), object()
    drawn(pictures, (one, True))
    assert drawn(pictures, (one, True), cell="b")[0]
    assert drawn(pictures, (one, True), box=QRectF(0, 0, 18, 10))[0]
    assert drawn(pictures, (one, False))[0]
    assert drawn(pictures, (object(), False))[0]
