"""The right column: language, reported figures, print and save."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from catalogue_app.facts.text import LANGUAGE_NAMES, LANGUAGES
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import Hairline, SegmentedControl, TextButton, TextLabel


class Options(QWidget):
    """What is on the sheet, and where it goes."""

    changed = Signal()
    print_pressed = Signal()
    save_pressed = Signal()
    model_pressed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        codes = [(lang, lang.upper()) for lang in LANGUAGES]
        self.language = SegmentedControl(codes, context.lang, self._theme, self.tr("Language of the sheet"), self)
        for lang in LANGUAGES:
            segment = self.language.button(lang)
            segment.setAccessibleName(LANGUAGE_NAMES[lang])
            segment.setToolTip(LANGUAGE_NAMES[lang])
        self.figures = SegmentedControl(
            [("confirmed", self.tr("Confirmed")), ("reported", self.tr("With reported"))],
            "confirmed", self._theme, self.tr("Figures on the sheet"), self,
        )  # fmt: skip
        self.print = TextButton(self.tr("Print"), self._theme, self, kind="primary", icon_name="print")
        self.save = TextButton(self.tr("Save as PDF"), self._theme, self, icon_name="save")
        self.model = TextButton(self.tr("Open the model"), self._theme, self, kind="link")
        self.message = TextLabel("", self._theme, "small", "text2", self, wrap=True)
        self.message.setAccessibleName(self.tr("What happened last"))
        self._lay_out()
        self.language.chosen.connect(self._tell_change)
        self.figures.chosen.connect(self._tell_change)
        self.print.clicked.connect(self.print_pressed)
        self.save.clicked.connect(self.save_pressed)
        self.model.clicked.connect(self.model_pressed)

    def set_ready(self, *, chosen: bool, made: bool) -> None:
        """Allow what can be done: printing and saving need a page that is made."""
        self.print.setEnabled(made)
        self.save.setEnabled(made)
        self.model.setVisible(chosen)

    def tell(self, sentence: str, *, problem: bool = False) -> None:
        """Say what happened last."""
        self.message.setProperty("tone", "err" if problem else "text2")
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setText(sentence)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(8)
        column.addWidget(TextLabel(self.tr("Language of the sheet"), self._theme, "body", "text2", self))
        column.addWidget(self.language)
        column.addSpacing(12)
        column.addWidget(TextLabel(self.tr("Figures on the sheet"), self._theme, "body", "text2", self))
        column.addWidget(self.figures)
        hint = self.tr(
            "Reported figures come from indirect sources. On paper each carries its mark and "
            "“reported, not confirmed”. Rumours are never printed."
        )
        column.addWidget(TextLabel(hint, self._theme, "small", "text2", self, wrap=True))
        column.addSpacing(8)
        column.addWidget(Hairline(self))
        column.addSpacing(8)
        column.addWidget(self.print)
        column.addWidget(self.save)
        column.addWidget(self.message)
        column.addWidget(self.model, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    @Slot(str)
    def _tell_change(self, _key: str) -> None:
        self.changed.emit()
