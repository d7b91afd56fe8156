"""The small panel before a comparison is made for home: rows, language, reported figures, code."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.comparison.kept import Rows
from catalogue_app.facts.text import LANGUAGE_NAMES, LANGUAGES
from catalogue_app.ui.compare.showing import Counts
from catalogue_app.ui.compare.taking.choice import Choice, Form
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import SegmentedControl, TextButton, TextLabel

_WIDTH = 460


class OptionsDialog(QDialog):
    """Open it with `open()`; it frees itself. `agreed` carries the choice (a Choice).

    A customer is not asked about reported figures: what may be shown is settled for the whole view.
    """

    agreed = Signal(object)

    def __init__(
        self, context: AppContext, form: Form, counts: Counts, rows: Rows, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._theme, self._form = context, context.theme, form
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title, go = self._words(form)
        self.setWindowTitle(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(8)
        self._column.addWidget(TextLabel(title, self._theme, "h3"))
        self._column.addSpacing(4)
        self.rows = self._control(self.tr("Rows"), self._row_words(counts), rows)
        if counts.hidden:
            one, many = self.tr("1 hidden row stays out."), self.tr("{count} hidden rows stay out.")
            words = one if counts.hidden == 1 else many.format(count=counts.hidden)
            self._column.addWidget(TextLabel(words, self._theme, "small", "text2"))
        languages = [(lang, lang.upper()) for lang in LANGUAGES]
        self.language = self._control(self.tr("Language"), languages, context.lang)
        for lang in LANGUAGES:
            self.language.button(lang).setAccessibleName(LANGUAGE_NAMES[lang])
            self.language.button(lang).setToolTip(LANGUAGE_NAMES[lang])
        self.figures: SegmentedControl | None = None
        if context.audience == "dealer":
            figures = [("confirmed", self.tr("Confirmed")), ("reported", self.tr("With reported"))]
            self.figures = self._control(self.tr("Figures"), figures, "confirmed")
            hint = self.tr("Reported figures are marked as not confirmed. Rumours are never on it.")
            self._column.addWidget(TextLabel(hint, self._theme, "small", "text2", wrap=True))
        self.code: SegmentedControl | None = None
        if form.on_paper:
            codes = [("with", self.tr("With code")), ("without", self.tr("Without"))]
            self.code = self._control(self.tr("Code to open it again"), codes, "with")
        self._add_buttons(go)
        self.setMinimumWidth(_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from wherever one is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._agree()
        else:
            super().keyPressEvent(event)

    def _words(self, form: Form) -> tuple[str, str]:
        """The title, and the word on the button."""
        return {
            Form.PDF: (self.tr("Comparison as PDF"), self.tr("Save as PDF…")),
            Form.PRINT: (self.tr("Print the comparison"), self.tr("Print…")),
            Form.XLSX: (self.tr("Comparison for Excel"), self.tr("Save for Excel…")),
            Form.CSV: (self.tr("Comparison as CSV"), self.tr("Save as CSV…")),
            Form.PICTURE: (self.tr("Comparison as picture"), self.tr("Save as picture…")),
        }[form]

    def _row_words(self, counts: Counts) -> list[tuple[str, str]]:
        return [
            (Rows.ALL, self.tr("All {rows}").format(rows=counts.all)),
            (Rows.DIFFERENT, self.tr("Differences {count}").format(count=counts.different)),
            (Rows.SAME, self.tr("Equal {count}").format(count=counts.same)),
        ]

    def _control(self, name: str, choices: Sequence[tuple[str, str]], current: str) -> SegmentedControl:
        self._column.addSpacing(6)
        self._column.addWidget(TextLabel(name, self._theme, "body", "text2"))
        made = SegmentedControl(choices, current, self._theme, name, self)
        row = QHBoxLayout()
        row.addWidget(made)
        row.addStretch(1)
        self._column.addLayout(row)
        for key in made.keys:
            made.button(key).setAutoDefault(False)
        return made

    def _add_buttons(self, words: str) -> None:
        self.go = TextButton(words, self._theme, self, kind="primary")
        self.go.setObjectName("go")
        self.go.clicked.connect(self._agree)
        cancel = TextButton(self.tr("Cancel"), self._theme, self)
        cancel.setObjectName("cancel")
        cancel.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in (cancel, self.go):
            row.addWidget(button)
        self.go.setDefault(True)
        self._column.addSpacing(12)
        self._column.addLayout(row)
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _agree(self) -> None:
        lang = next(lang for lang in LANGUAGES if lang == self.language.current)
        dealer = self.figures is not None and self.figures.current == "reported"
        customer = self.figures is None and self._context.with_reports
        code = self.code is not None and self.code.current == "with"
        choice = Choice(Rows(self.rows.current), lang, dealer or customer, code)
        self.close()
        self.agreed.emit(choice)
