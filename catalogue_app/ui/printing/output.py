"""Pages to a printer, as vectors; all of it may run off the GUI thread, where Qt lets a painter paint a printer."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer

from catalogue_app.facts.text import Text
from catalogue_app.sheets.render import SheetProblem


def a4_printer(title: str, *, landscape: bool = False) -> QPrinter:
    """Return the default printer set to A4, edge to edge: the page brings its own margin."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    orientation = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), orientation, QMarginsF()))
    printer.setFullPage(True)
    printer.setDocName(title)
    return printer


class Press:
    """Paints pages one after the other, each on paper of its own size. `finish` or `abort` ends it.

    The pages are painted as vectors; a printer that takes only pictures makes them in its own resolution.
    """

    def __init__(self, printer: QPrinter, *, both_sides: bool = False) -> None:
        self._printer, self._both_sides = printer, both_sides
        self._painter = QPainter()
        self._back_open = False  # the back of the last paper is still empty

    def put(self, svg: bytes) -> None:
        """Paint a page, as large as its paper allows; raises SheetProblem when the printer does not start."""
        renderer = QSvgRenderer(QByteArray(svg))
        size = renderer.viewBoxF().size()
        self._printer.setPageLayout(_layout(size))
        if self._painter.isActive():
            self._printer.newPage()
        elif not self._painter.begin(self._printer):
            raise SheetProblem(_DOES_NOT_START, _WAY_OUT)
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        fitting = size.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        renderer.render(self._painter, QRectF(0, 0, fitting.width(), fitting.height()))

    def put_all(self, pages: Sequence[bytes]) -> None:
        """Paint the pages of a sheet; on both sides of the paper the next sheet begins on a paper of its own."""
        if self._back_open:
            self._printer.newPage()
        for svg in pages:
            self.put(svg)
        self._back_open = self._both_sides and len(pages) % 2 == 1

    def finish(self) -> None:
        """Send what was painted to the printer."""
        if self._painter.isActive():
            self._painter.end()

    def abort(self) -> None:
        """Take back what was not printed yet."""
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()


def print_pages(printer: QPrinter, pages: Sequence[bytes]) -> None:
    """Paint SVG pages on a printer, scaled to its paper; raises SheetProblem when the printer does not start."""
    press = Press(printer)
    try:
        for svg in pages:
            press.put(svg)
    finally:
        press.finish()


def _layout(size: QSizeF) -> QPageLayout:
    """Return the paper of a page, edge to edge; `size` in points."""
    upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
    landscape = size.width() > size.height()
    orientation = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    paper = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    return QPageLayout(paper, orientation, QMarginsF())


_DOES_NOT_START = Text(
    "The printer does not start.",
    "De printer start niet.",
    "Der Drucker startet nicht.",
    "L’imprimante ne démarre pas.",
    "La stampante non si avvia.",
)
_WAY_OUT = Text(
    "See whether it is on, or save the sheet as PDF.",
    "Kijk of hij aan staat, of bewaar het blad als pdf.",
    "Prüfen Sie, ob er eingeschaltet ist, oder speichern Sie das Blatt als PDF.",
    "Vérifiez qu’elle est allumée, ou enregistrez la fiche en PDF.",
    "Verifichi che sia accesa, o salvi la scheda come PDF.",
)
