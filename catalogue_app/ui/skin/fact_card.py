"""The card that answers "who says so?" for a statement, and when it opens and closes."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QObject, QRect, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.records import Source
from catalogue_app.facts.text import Text, same
from catalogue_app.origin.say import about, say
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.skin.data import Fact
from catalogue_app.ui.widgets import EvidenceBadge, Hairline, SourceCard, TextLabel
from catalogue_app.ui.widgets.sayable import offer
from catalogue_app.ui.widgets.source_watch import HOVER_MS, LEAVE_MS


class FactCard(SourceCard):
    """The source card, for a sentence instead of a figure."""

    def show_fact(self, fact: Fact, subject: str, anchor: QRect, names: Sequence[Text] = ()) -> None:
        """Show a statement about `subject` beside `anchor`, a rectangle in global coordinates.

        `names` are what the sentence to copy names before the statement, in its own language.
        """
        title = fact.name.plain(self._context.lang) if fact.name is not None else subject
        self._content = self._written(fact, subject, title, names)
        self._area.setWidget(self._content)
        self.setAccessibleName(self.tr("Source: {subject}").format(subject=title))
        self._content.show()
        self._fit()
        self._place(anchor)
        self.show()
        self.raise_()

    def _written(self, fact: Fact, subject: str, title: str, names: Sequence[Text]) -> QWidget:
        lang, theme = self._context.lang, self._context.theme
        body = QWidget(self._area.viewport())
        body.setObjectName("clear")
        box = QVBoxLayout(body)
        box.setContentsMargins(0, 0, 12, 0)
        box.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(TextLabel(title, theme, "h4", wrap=True), 1)
        head.addWidget(EvidenceBadge(fact.evidence, lang, theme))
        box.addLayout(head)
        if title != subject:
            box.addWidget(TextLabel(subject, theme, "small", "text2", wrap=True))
        box.addWidget(TextLabel(fact.text.in_(lang), theme, "body", wrap=True))
        if fact.as_of is not None:
            as_of = self.tr("as of {date}").format(date=format_date(fact.as_of, lang))
            box.addWidget(TextLabel(as_of, theme, "small", "text2"))
        if fact.evidence is Evidence.REPORTED or fact.evidence is Evidence.RUMOURED:
            box.addWidget(TextLabel(self.tr("Not confirmed by the maker."), theme, "small", "text2", wrap=True))
        offer(box, self._context, say(about(names, fact.text), fact.evidence, fact.source, fact.as_of))
        box.addSpacing(4)
        box.addWidget(Hairline())
        box.addSpacing(4)
        self._add_source(box, fact.source)
        self._add_note(box, fact.source)
        box.addStretch(1)
        return body

    def _add_note(self, box: QVBoxLayout, source: Source) -> None:
        if source.note is not None and self._context.audience == "dealer":
            words = source.note.in_(self._context.lang)
            box.addWidget(TextLabel(words, self._context.theme, "small", "text2", wrap=True))


class FactTeller(QObject):
    """One per view: opens the card of a fact at once or after 250 ms under the pointer."""

    def __init__(self, context: AppContext, host: QWidget) -> None:
        super().__init__(host)
        self._context = context
        self._card: FactCard | None = None
        self._next: tuple[Fact, str, QRect] | None = None
        self._whole: Text | None = None
        self._version: Text | None = None
        self._came_from: QWidget | None = None
        self._opening = QTimer(self, singleShot=True, interval=HOVER_MS)
        self._opening.timeout.connect(self._open_next)
        self._closing = QTimer(self, singleShot=True, interval=LEAVE_MS)
        self._closing.timeout.connect(self.close)

    @property
    def _host(self) -> QWidget:
        # Asked of Qt: a reference kept here would make a circle of view and teller.
        host = self.parent()
        if not isinstance(host, QWidget):
            raise TypeError("a teller belongs to a view")
        return host

    @property
    def card(self) -> FactCard:
        """The card itself, made when first needed: the view must be in its window by then."""
        if self._card is None:
            self._card = FactCard(self._context, self._host)
            self._host.destroyed.connect(self._card.deleteLater)
            self._card.entered.connect(self._closing.stop)
            self._card.left.connect(self._closing.start)
            self._card.closed.connect(self._return_focus)
        return self._card

    @property
    def is_open(self) -> bool:
        """Whether the card is on screen; a page asks before it takes Esc for "back"."""
        return self._card is not None and self._card.isVisible()

    def introduce(self, whole: Text, version: Text) -> None:
        """Say from now on what the facts are about: those of a part about the version, all others about the whole.

        A name without letters is left out: such facts name what they are about themselves.
        """
        self._whole, self._version = whole, version

    def hover(self, fact: Fact, subject: str, anchor: QRect) -> None:
        """Open the card soon unless the pointer leaves first."""
        self._next = (fact, subject, anchor)
        self._closing.stop()
        self._opening.start()

    def leave(self) -> None:
        """The pointer left the source; the card closes soon unless the pointer went onto it."""
        self._opening.stop()
        if self.is_open:
            self._closing.start()

    def open(self, fact: Fact, subject: str, anchor: QRect) -> None:
        """Open the card at once; where it is open already, go on to its link."""
        self._opening.stop()
        self._closing.stop()
        told = self._next is not None and self._next[0] is fact
        self._next = (fact, subject, anchor)
        focus = QApplication.focusWidget()
        if told and self.is_open and self.card.focus_link():
            self._came_from = focus  # closing comes back here
        else:
            self._show(fact, subject, anchor)

    @Slot()
    def close(self) -> None:
        """Close the card."""
        self._opening.stop()
        self._closing.stop()
        if self._card is not None:
            self._card.close_card()

    @Slot()
    def _open_next(self) -> None:
        if self._next is not None:
            self._show(*self._next)

    def _show(self, fact: Fact, subject: str, anchor: QRect) -> None:
        self.card.show_fact(fact, subject, anchor, self._names(fact, subject))

    def _names(self, fact: Fact, subject: str) -> list[Text]:
        of = self._whole if fact.name is None else self._version
        names = [same(subject) if of is None else of, *([fact.name] if fact.name is not None else [])]
        return [name for name in names if name.en]

    @Slot()
    def _return_focus(self) -> None:
        if self._came_from is not None and shiboken6.isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.BacktabFocusReason)
        self._came_from = None
