"""What the dealer may say of a fact or a figure: a sentence as strong as its evidence, ready to copy."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from catalogue_app.origin.say import Said
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets.copy_links import CopyLinks
from catalogue_app.ui.widgets.labels import TextLabel


class Sayable(QWidget):
    """A heading that tells whether it may be told freely, the sentence, and a link per language to copy it."""

    def __init__(self, context: AppContext, said: Said, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme, sentence = context.theme, said.text.in_(context.lang)
        heading = self.tr("What you may say") if said.releasable else self.tr("Only if you choose to tell it")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(4)
        box.addWidget(TextLabel(heading, theme, "caption", "text3", self))
        box.addWidget(TextLabel(sentence, theme, "small", "text", self, wrap=True))
        self.links = CopyLinks(context, said.text, sentence, self)
        box.addWidget(self.links)


def offer(box: QVBoxLayout, context: AppContext, said: Said) -> None:
    """Add what may be said to a column; never where a customer looks."""
    if context.audience == "dealer":
        box.addWidget(Sayable(context, said))
