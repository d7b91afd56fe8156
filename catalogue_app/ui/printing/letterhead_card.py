"""Who the sheets come from, in small, with a way to change it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from catalogue_app.sheets.letterhead import Letterhead, Logo
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import Panel, TextButton, TextLabel

_LOGO = 40  # px


class LetterheadCard(Panel):
    """`change_pressed` asks for the dialog."""

    change_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=10)
        self._logo = QLabel(self)
        self._logo.setFixedSize(_LOGO, _LOGO)
        self._logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = TextLabel("", theme, "body", parent=self, bold=True, wrap=True)
        self._lines = TextLabel("", theme, "small", "text2", self, wrap=True)
        self.change = TextButton(self.tr("Change"), theme, self, kind="link")
        self.change.setAccessibleName(self.tr("Change the letterhead"))
        self.change.clicked.connect(self.change_pressed)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._lines)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._logo, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(row)

    def show_letterhead(self, head: Letterhead | None) -> None:
        """Show a letterhead, or that there is none."""
        if head is None:
            self._name.setText(self.tr("No letterhead yet"))
            self._lines.setText(self.tr("With your name and address a sheet is whole."))
        else:
            self._name.setText(head.name)
            self._lines.setText(" · ".join((*head.lines, *head.contact)))
        self._lines.setVisible(bool(self._lines.text()))
        logo = head.logo if head is not None else None
        self._logo.setVisible(logo is not None)
        if logo is not None:
            self._logo.setPixmap(logo_pixmap(logo, _LOGO, self.devicePixelRatioF()))


def logo_pixmap(logo: Logo, side: int, ratio: float) -> QPixmap:
    """Return a logo that fits into a square of `side` px, on white as on paper."""
    size = QSize(max(1, round(logo.width)), max(1, round(logo.height)))
    fitted = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
    pixmap = QPixmap(fitted * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.white)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    box = QRectF(0, 0, fitted.width(), fitted.height())
    if logo.kind == "svg":
        QSvgRenderer(logo.content).render(painter, box)
    else:
        painter.drawImage(box, QImage.fromData(logo.content))
    painter.end()
    return pixmap
