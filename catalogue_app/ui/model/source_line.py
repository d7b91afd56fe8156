"""Who says so and how sure, as one line: marks, publisher (opens the source), date."""

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.records import Source, Statement
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import label
from catalogue_app.ui.widgets import EvidenceBadge, FlowLayout, Hairline, OriginBadge, TextButton

_HEIGHT = 24  # px, for words and button alike: they stand on one line


class SourceLine(QWidget):
    """Ownership (when given), evidence, source and date."""

    def __init__(
        self, context: AppContext, evidence: Evidence, source: Source | None, as_of: PartialDate | None,
        parent: QWidget | None = None, ownership: Ownership | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._source, self.theme = source, context.theme
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self, gap=10)
        lang = context.lang
        if ownership is not None:
            flow.addWidget(OriginBadge(ownership, lang, context.theme, self))
        flow.addWidget(EvidenceBadge(evidence, lang, context.theme, self))
        if source is not None:
            flow.addWidget(self._source_widget(source))
        date = format_date(as_of, lang)
        if date:
            flow.addWidget(label(self.theme, date, "small", "text2", self))
        for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            child.setFixedHeight(_HEIGHT)

    def _source_widget(self, source: Source) -> QWidget:
        if not source.url:
            return label(self.theme, source.publisher, "small", "text2", self)
        link = TextButton(source.publisher, self.theme, self, kind="link", small=True)
        link.setFont(self.theme.font("small"))
        link.setToolTip(f"{source.title}\n{source.url}")
        link.setAccessibleName(self.tr("Open the source: {title}").format(title=source.title or source.publisher))
        link.clicked.connect(self._open)
        return link

    @Slot()
    def _open(self) -> None:
        if self._source is not None and self._source.url:
            QDesktopServices.openUrl(QUrl(self._source.url))


class StatementRow(QWidget):
    """A sentence and, below it, who says so. `lead` is a short bold word before it, such as a date."""

    def __init__(
        self, context: AppContext, statement: Statement, parent: QWidget | None = None, lead: str = "",
        *, ruled: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.theme = context.theme
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0 if ruled else 6, 0, 6)
        box.setSpacing(2)
        if ruled:
            box.addWidget(Hairline(self))
            box.addSpacing(5)
        if lead:
            box.addWidget(label(self.theme, lead, "small", "text2", self, wrap=True))
        box.addWidget(label(self.theme, statement.text.in_(context.lang), "body", "text", self, wrap=True))
        box.addWidget(SourceLine(context, statement.evidence, statement.source, statement.as_of, self))
