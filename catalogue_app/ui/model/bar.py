"""The second bar: the way back, the name, the sections, and what one does with a model."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from catalogue_app.facts.names import full_name
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import label
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import TabButton, TextButton

HEIGHT = 52


class BrandBar(QWidget):
    """The 3 px accent of a brand before its name."""

    def __init__(self, theme: Theme, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._brand = theme, ""
        self.setFixedSize(QSize(3, height))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_brand(self, brand: str) -> None:
        """Take the accent of this brand."""
        self._brand = brand
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the accent."""
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), self._theme.brand(self._brand))
        painter.end()


class ModelBar(QWidget):
    """Tells `section_chosen` with one of "overview", "specs", "origin", "variants"."""

    back_pressed = Signal()
    section_chosen = Signal(str)
    sheet_pressed = Signal()
    compare_pressed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._theme = theme
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 32, 1)  # the quiet button of the way back has 8 px of air of its own
        row.setSpacing(14)
        self._back = TextButton(self.tr("Models"), theme, self, kind="quiet", icon_name="chevron-left", small=True)
        self._back.clicked.connect(self.back_pressed)
        row.addWidget(self._back)
        self._accent = BrandBar(theme, 18, self)
        self._name = label(theme, "", "h4", "text", self)
        row.addWidget(self._accent)
        row.addWidget(self._name)
        row.addSpacing(12)
        self._tabs = QButtonGroup(self)
        for key, text in self._sections():
            row.addWidget(self._tab(key, text))
        row.addStretch()
        sheet = TextButton(self.tr("Specification sheet"), theme, self, icon_name="sheet", small=True)
        compare = TextButton(self.tr("Compare"), theme, self, icon_name="compare", small=True)
        sheet.clicked.connect(self.sheet_pressed)
        compare.clicked.connect(self.compare_pressed)
        row.addWidget(sheet)
        row.addWidget(compare)
        self._tabs.buttonClicked.connect(self._on_tab)

    def _sections(self) -> list[tuple[str, str]]:
        return [
            ("overview", self.tr("Overview")), ("specs", self.tr("Specifications")),
            ("origin", self.tr("Under the skin")), ("variants", self.tr("Versions")),
        ]  # fmt: skip

    def _tab(self, key: str, text: str) -> QAbstractButton:
        made = TabButton(text, self._theme, self)
        made.setChecked(key == "overview")
        made.setProperty("key", key)
        self._tabs.addButton(made)
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline under the bar."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def show_name(self, brand: str, name: str) -> None:
        """Show whose page this is."""
        self._accent.show_brand(brand)
        self._name.setText(full_name(brand, name))

    def select(self, key: str) -> None:
        """Underline a section without telling anybody."""
        for made in self._tabs.buttons():
            if made.property("key") == key:
                made.setChecked(True)

    @property
    def current(self) -> str:
        """The section that is underlined."""
        chosen = self._tabs.checkedButton()
        return "" if chosen is None else str(chosen.property("key"))

    @Slot(QAbstractButton)
    def _on_tab(self, clicked: QAbstractButton) -> None:
        self.section_chosen.emit(str(clicked.property("key")))
