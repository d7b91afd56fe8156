"""Quiet links that copy a sentence, one per language."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QWidget

from catalogue_app.facts.text import FALLBACK_MARK, Lang, Text
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme import Theme, icon
from catalogue_app.ui.widgets.buttons import TextButton
from catalogue_app.ui.widgets.flow import FlowLayout

COPIED_MS = 2_000
_FLUSH = "QPushButton { text-align: left; padding: 0; }"  # in line with the sentence above
_DONE = "QPushButton { text-align: left; padding: 0; text-decoration: none; color: %s; }"


class CopyLink(TextButton):
    """Copies a sentence, and says for two seconds that it did: in words, with a check mark, and to a screen reader."""

    copied = Signal()

    def __init__(self, words: str, about: str, sentence: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(words, theme, parent, kind="link")
        self._words, self._name, self._sentence = words, f"{words}: {about}", sentence
        self._check, self._done = icon("check", theme.color("text"), 16), _DONE % theme.color("text").name()
        self.setStyleSheet(_FLUSH)
        self.setAccessibleName(self._name)
        self._back = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._back.timeout.connect(self.reset)
        self.clicked.connect(self._copy)

    @property
    def sentence(self) -> str:
        """What it copies."""
        return self._sentence

    @Slot()
    def reset(self) -> None:
        """Offer to copy again."""
        self._back.stop()
        self.setStyleSheet(_FLUSH)
        self.setIcon(QIcon())
        self.setText(self._words)
        self.setAccessibleName(self._name)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._sentence)
        self.setMinimumWidth(self.width())  # what stands beside it stays where it is
        done = self.tr("Copied")
        self.setStyleSheet(self._done)
        self.setIcon(self._check)
        self.setText(done)
        self.setAccessibleName(done)
        self._back.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, done))
        self.copied.emit()


class CopyLinks(QWidget):
    """A link for Dutch and one for English; a third for the language of the window where the text exists in it.

    `about` tells a screen reader what is copied. Only the link pressed last says that it copied.
    """

    copied = Signal()

    def __init__(self, context: AppContext, text: Text, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, gap=14)
        words: dict[Lang, str] = {
            "nl": self.tr("Copy in Dutch"),
            "en": self.tr("Copy in English"),
            "de": self.tr("Copy in German"),
            "fr": self.tr("Copy in French"),
            "it": self.tr("Copy in Italian"),
        }
        self.links = [
            CopyLink(words[lang], about, text.in_(lang), context.theme, self)
            for lang in languages_of(text, context.lang)
        ]
        for link in self.links:
            row.addWidget(link)
            link.copied.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        for link in self.links:
            if link is not self.sender():
                link.reset()
        self.copied.emit()


def languages_of(text: Text, window: Lang) -> list[Lang]:
    """Return the languages to copy `text` in: Dutch, English, and that of the window where it is not English there."""
    own: list[Lang] = [window] if window not in ("nl", "en") and FALLBACK_MARK not in text.in_(window) else []
    return ["nl", "en", *own]
