"""What a cell says of a figure that changed since the comparison was kept."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from catalogue_app.comparison.change_words import shown
from catalogue_app.comparison.changes import Became, FigureChange
from catalogue_app.facts.text import Lang

translate = QCoreApplication.translate


def changed_words(key: str, change: FigureChange, lang: Lang) -> tuple[str, ...]:
    """Return it in a few words and in fewer, with the old value where it is known; nothing where nothing changed.

    The last of them has no value: half an old price would be another price.

    A QR code knows only that a figure is another one now.
    """
    if change.became is Became.UNCHANGED:
        return ()
    before = shown(key, change.before, lang)
    was = translate("ChangedCell", "was {before}").format(before=before)
    if change.became is Became.CHANGED and before:
        amount = _amount(key, change, lang)
        shorter = (translate("ChangedCell", "was {before}").format(before=amount),) if amount else ()
        long, least = translate("ChangedCell", "changed, was {before}"), translate("ChangedCell", "changed")
        return long.format(before=before), was, *shorter, least
    if change.became is Became.GONE and before:
        return translate("ChangedCell", "no source any more, was {before}").format(before=before), was
    said = {
        Became.CHANGED: translate("ChangedCell", "changed"),
        Became.NEW: translate("ChangedCell", "new, was unknown"),
        Became.GONE: translate("ChangedCell", "no source any more"),
        Became.SURER: translate("ChangedCell", "surer than before"),
        Became.LESS_SURE: translate("ChangedCell", "less sure than before"),
    }[change.became]
    return (said,)


def _amount(key: str, change: FigureChange, lang: Lang) -> str:
    """The old price alone, where market and date are those of the new one, which stand in the cell already."""
    before, now = change.before, change.now
    if key != "price" or before is None or now is None or (before.market, before.as_of) != (now.market, now.as_of):
        return ""
    return shown(key, replace(before, market=None, as_of=None), lang)
