"""How what is known grew: dated statements, oldest first; none is overwritten."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from catalogue_app.facts.formatting import format_date
from catalogue_app.origin.timeline import Entry, Timeline
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import label
from catalogue_app.ui.skin.fresh import Fresh
from catalogue_app.ui.widgets import EvidenceBadge, TextLabel

_DATE, _BADGE = 96, 92  # px


class TimelinePanel(Fresh):
    """A line per statement: when, how sure, what, and who says so; a step to firmer ground stands in bold."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.entries: tuple[Entry, ...] = ()  # what is shown
        self.title = self.set_title(self.tr("How this became known"))

    def show_timeline(self, told: Timeline | None, partner: str = "") -> None:
        """Show statements; without any the panel is not there. `partner`: whose technology they are about."""
        if partner:
            words = self.tr("How technology of {partner} comes into the brands of Stellantis").format(partner=partner)
            self.title.setText(words)
            self.setAccessibleName(words)
        column = self.start_over()
        self.entries = entries = () if told is None else told.entries
        steps = set() if told is None else {entry.id for entry in told.growth}
        for entry in entries:
            self._add(column, entry, firmer=entry.id in steps)
        self.setVisible(bool(entries))

    def _add(self, column: QVBoxLayout, entry: Entry, *, firmer: bool) -> None:
        theme, lang = self.context.theme, self.context.lang
        line = self.row(column)
        day = format_date(entry.as_of, lang) or self.tr("undated")
        when = TextLabel(day, theme, "small", "text", self, bold=firmer)
        when.setFixedWidth(_DATE)
        line.addWidget(when)
        badge = EvidenceBadge(entry.evidence, lang, theme, self)
        badge.setFixedWidth(_BADGE)
        line.addWidget(badge)
        words = f"{entry.text.in_(lang)} ({entry.source.publisher})"
        if entry.superseded_by is not None:
            words = self.tr("{statement} Replaced by a newer statement.").format(statement=words)
        line.addWidget(label(theme, words, "small", "text2", self, wrap=True), 1)
