"""A QR code on screen: whole device pixels per module, black on white in every theme."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from catalogue_app.sheets.qr import QUIET, Matrix, qr_side


class QrView(QWidget):
    """Empty until there is a code, and at most `most` px wide.

    A camera reads it only where its modules are equal and its edge is white.
    """

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix: Matrix = ()
        self._most = most
        self.setFixedSize(QSize(most, most))
        self.setAccessibleName(self.tr("QR code"))

    def show_code(self, matrix: Matrix) -> None:
        """Show these modules."""
        self._matrix = matrix
        side = ceil(self._module * qr_side(matrix) / self.devicePixelRatioF())
        self.setFixedSize(QSize(side, side))
        self.update()

    @property
    def matrix(self) -> Matrix:
        """What is shown."""
        return self._matrix

    @property
    def _module(self) -> int:
        """Device pixels that a module is wide."""
        return max(1, int(self._most * self.devicePixelRatioF()) // qr_side(self._matrix))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it as large as whole pixels allow."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self._matrix:
            ratio, module = self.devicePixelRatioF(), self._module
            edge = module * QUIET
            painter.scale(1 / ratio, 1 / ratio)
            for y, row in enumerate(self._matrix):
                for x, dark in enumerate(row):
                    if dark:
                        box = QRectF(edge + x * module, edge + y * module, module, module)
                        painter.fillRect(box, Qt.GlobalColor.black)
        painter.end()
