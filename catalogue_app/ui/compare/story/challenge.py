"""Champion and challenger: one key lets the next car of the filter take the place of another."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from catalogue_app.comparison.kept import CarName, Step
from catalogue_app.comparison.story import reasons_against, with_reason
from catalogue_app.facts.records import ModelCard
from catalogue_app.ui.context import AppContext


class Challenge(QObject):
    """Works on the tray. `made` carries the choice that may be given a reason, `ended` says it is gone again.

    `refused` carries a sentence when there is nobody to challenge, or when the champion itself was meant; `recalled`
    says why a car that comes back was dropped before.
    """

    made = Signal(object)
    ended = Signal()
    refused = Signal(str)
    recalled = Signal(str)

    def __init__(self, context: AppContext, cards: Mapping[str, ModelCard], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._cards = context, cards

    def go_on(self, variant_id: str, step: int = 1) -> str | None:
        """Let the next version of the filter come in the place of this one; returns its id, None when it stays."""
        tray = self._context.tray
        champion = tray.baseline
        if champion is None or variant_id == champion:
            self.refused.emit(self.tr("The baseline stays. Choose another car to replace."))
            return None
        other = next((one for one in self._context.challengers(_model_of(variant_id), step) if one not in tray), None)
        if other is None:
            self.refused.emit(self.tr("No other model answers the filter."))
            return None
        today = datetime.now().astimezone().date()
        step_made = Step(today, self._name(champion), self._name(variant_id), self._name(other))
        story = tray.story
        tray.exchange(variant_id, other)
        tray.tell((*story, step_made))
        self.made.emit(step_made)
        earlier = reasons_against(story, other)
        if earlier:
            words = self.tr("{car} was dropped before: {reason}")
            car = earlier[-1].dropped.full.plain(self._context.lang)
            self.recalled.emit(words.format(car=car, reason=earlier[-1].reason))
        return other

    @Slot(str)
    def note(self, reason: str) -> None:
        """Give the last choice its reason."""
        story = self._context.tray.story
        if story:
            self._context.tray.tell((*story[:-1], with_reason(story[-1], reason)))

    @Slot()
    def take_back(self) -> None:
        """Bring the car that was dropped last back to its place, if the one that replaced it is still there."""
        tray = self._context.tray
        if not tray.story:
            return
        last = tray.story[-1]
        if last.replaced_by is not None:
            tray.exchange(last.replaced_by.id, last.dropped.id)
        tray.tell(tray.story[:-1])
        self.ended.emit()

    def _name(self, variant_id: str) -> CarName:
        card = self._cards[_model_of(variant_id)]
        return CarName(variant_id, card.full_name, next(v.name for v in card.variants if v.id == variant_id))


def _model_of(variant_id: str) -> str:
    return variant_id.rsplit("/", 1)[0]
