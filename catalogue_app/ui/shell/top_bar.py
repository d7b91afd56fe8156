"""The top bar: mark, sections, search, comparison, language and theme."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.shell.compare_button import CompareButton
from catalogue_app.ui.shell.language_button import LanguageButton
from catalogue_app.ui.shell.search_field import SearchField
from catalogue_app.ui.shell.view_controls import ViewControls
from catalogue_app.ui.theme import icon_pixmap
from catalogue_app.ui.widgets import IconButton, TabButton, TextLabel

_GAP, _LEAST_GAP = 22, 8
_MARGIN, _LEAST_MARGIN = 32, 12
SECTIONS = ("models", "atlas", "compare", "sheets")


class TopBar(QWidget):
    """64 px high. `section_chosen` carries one of SECTIONS."""

    section_chosen = Signal(str)
    searched = Signal(str)
    compare_opened = Signal()
    help_requested = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(context.theme.size["topbar"])
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.setSpacing(0)
        self._add_mark(row)
        row.addSpacing(28)
        self._add_sections(row)
        row.addSpacing(24)
        row.addStretch(1)
        self.search = SearchField(context.theme, self)
        self.search.searched.connect(self.searched)
        row.addWidget(self.search, 12)
        row.addSpacing(16)
        self._add_controls(row)

    def show_section(self, section: str) -> None:
        """Underline the section in force."""
        self._tabs.button(SECTIONS.index(section)).setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop words on a narrow window, the least needed first: icons, names for screen readers and tool tips stay."""
        super().resizeEvent(event)
        self.views.show_words(True)
        self._name.show()
        self._compare.setText(self._compare_word)
        self._part_sections(_GAP)
        if self._too_wide():
            self.views.show_words(False)
        if self._too_wide():
            self._name.hide()
        if self._too_wide():
            self._compare.setText("")
        if self._too_wide():
            self._part_sections(_LEAST_GAP, _LEAST_MARGIN)

    def _part_sections(self, gap: int, margin: int = _MARGIN) -> None:
        for item in self._gaps:
            item.changeSize(gap, 0, QSizePolicy.Policy.Fixed)
        row = self.layout()
        if row is not None:
            row.setContentsMargins(margin, 0, margin, 0)
            row.invalidate()

    def _too_wide(self) -> bool:
        row = self.layout()
        if row is None:
            return False
        row.invalidate()  # it has measured the other words
        return row.minimumSize().width() > self.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline below."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._context.theme.color("line"))
        painter.end()

    def _add_mark(self, row: QHBoxLayout) -> None:
        theme = self._context.theme
        sign = QLabel(self)
        sign.setPixmap(icon_pixmap("mark", theme.color("text"), QSize(32, 20), self.devicePixelRatioF()))
        row.addWidget(sign)
        row.addSpacing(10)
        self._name = TextLabel(self.tr("Catalogue"), theme, "lead", bold=True)
        row.addWidget(self._name)

    def _add_sections(self, row: QHBoxLayout) -> None:
        self._tabs = QButtonGroup(self)
        self._gaps: list[QSpacerItem] = []
        words = (self.tr("Models"), self.tr("Technology"), self.tr("Compare"), self.tr("Print centre"))
        for index, word in enumerate(words):
            tab = TabButton(word, self._context.theme, self)
            tab.setToolTip(f"Ctrl+{index + 1}")
            self._tabs.addButton(tab, index)
            row.addWidget(tab)
            gap = QSpacerItem(_GAP, 0, QSizePolicy.Policy.Fixed)
            row.addItem(gap)
            self._gaps.append(gap)
        self._tabs.button(0).setChecked(True)
        self._tabs.idClicked.connect(self._on_section)

    def _add_controls(self, row: QHBoxLayout) -> None:
        context, theme = self._context, self._context.theme
        self._compare = CompareButton(context, self)
        self._compare.setToolTip("Ctrl+Shift+V")
        self._compare.clicked.connect(self.compare_opened)
        self._compare_word = self._compare.text()
        row.addWidget(self._compare)
        row.addSpacing(12)
        self.language = LanguageButton(context, self)
        row.addWidget(self.language)
        row.addSpacing(4)
        dark = theme.mode == "dark"
        name = self.tr("Light theme (T)") if dark else self.tr("Dark theme (T)")
        self.theme_button = IconButton("sun" if dark else "moon", name, theme, self)
        self.theme_button.clicked.connect(self.switch_theme)
        row.addWidget(self.theme_button)
        keys = IconButton("keyboard", self.tr("Keyboard (F1)"), theme, self)
        keys.clicked.connect(self.help_requested)
        keys.setVisible(context.audience == "dealer")
        row.addWidget(keys)
        row.addSpacing(8)
        self.views = ViewControls(context, self)
        row.addWidget(self.views)

    def switch_theme(self) -> None:
        """Change from light to dark or back."""
        self._context.set_theme_mode("light" if self._context.theme.mode == "dark" else "dark")

    def _on_section(self, index: int) -> None:
        self.section_chosen.emit(SECTIONS[index])
