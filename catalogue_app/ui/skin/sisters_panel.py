"""The technically nearest cars in this showroom, and what the difference in price buys."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from catalogue_app.origin.sisters import Sister
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import label
from catalogue_app.ui.skin.fresh import Fresh
from catalogue_app.ui.widgets import EvidenceBadge, Hairline, TextButton


class SistersPanel(Fresh):
    """One block per car: its name leads to the two laid side by side; `pair_wanted` carries the id of the other."""

    pair_wanted = Signal(str)
    other_wanted = Signal()  # any other car

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Technically nearest, and what the difference in price buys"))

    def show_sisters(self, sisters: tuple[Sister, ...]) -> None:
        """Show cars, the nearest first, and a way to any other."""
        column = self.start_over()
        steps = [partial(self._add, column, sister, first=number == 0) for number, sister in enumerate(sisters)]
        self.fill([*steps, partial(self._add_other, column)])

    def _add_other(self, column: QVBoxLayout) -> None:
        other = TextButton(self.tr("Lay it beside another model"), self.context.theme, self.body)
        other.clicked.connect(self.other_wanted)
        line = self.row(column)
        line.addWidget(other)
        line.addStretch(1)

    def _add(self, column: QVBoxLayout, sister: Sister, *, first: bool) -> None:
        theme, lang, body = self.context.theme, self.context.lang, self.body
        if not first:
            column.addWidget(Hairline(body))
        name = TextButton(sister.full_name, theme, body, kind="link")
        name.setProperty("model", sister.model_id)
        name.setAccessibleName(self.tr("Lay the {car} beside it").format(car=sister.full_name))
        name.clicked.connect(self._on_name)
        line = self.row(column)
        line.addWidget(name)
        line.addWidget(EvidenceBadge(sister.evidence, lang, theme, body))
        line.addWidget(label(theme, self._counted(sister), "small", "text2", body))
        line.addStretch(1)
        column.addWidget(label(theme, sister.trade.words.in_(lang), "body", "text", body, wrap=True))

    def _counted(self, sister: Sister) -> str:
        same = self.tr("1 layer the same part") if sister.same == 1 else self.tr("{count} layers the same part")
        words = same.format(count=sister.same)
        if not sister.related:
            return words
        more = self.tr("1 of one family") if sister.related == 1 else self.tr("{count} of one family")
        return f"{words}, {more.format(count=sister.related)}"

    @Slot()
    def _on_name(self) -> None:
        self.pair_wanted.emit(str(self.sender().property("model")))
