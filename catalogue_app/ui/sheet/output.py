"""Pages to a printer, as vectors."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMarginsF, QRectF
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


def print_pages(printer: QPrinter, pages: Sequence[bytes]) -> None:
    """Paint SVG pages on a printer, scaled to its paper; raises SheetProblem when the printer does not start."""
    painter = QPainter()
    if not painter.begin(printer):
        raise SheetProblem(
            Text(
                "The printer does not start.",
                "De printer start niet.",
                "Der Drucker startet nicht.",
                "L’imprimante ne démarre pas.",
                "La stampante non si avvia.",
            ),
            Text(
                "See whether it is on, or save the sheet as PDF.",
                "Kijk of hij aan staat, of bewaar het blad als pdf.",
                "Prüfen Sie, ob er eingeschaltet ist, oder speichern Sie das Blatt als PDF.",
                "Vérifiez qu’elle est allumée, ou enregistrez la fiche en PDF.",
                "Verifichi che sia accesa, o salvi la scheda come PDF.",
            ),
        )
    try:
        for number, svg in enumerate(pages):
            if number:
                printer.newPage()
            paper = printer.paperRect(QPrinter.Unit.DevicePixel)
            QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, paper.width(), paper.height()))
    finally:
        painter.end()
