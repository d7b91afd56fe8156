"""What sheets are called in the language of the interface."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from catalogue_app.facts.records import ModelCard
from catalogue_app.facts.text import Lang
from catalogue_app.linting.draft import Template
from catalogue_app.sheets.kinds import form_words, usual_form
from catalogue_app.ui.printing.item import Item


def template_name(template: Template) -> str:
    """Return what a kind of sheet is called."""
    translate = QCoreApplication.translate
    return {
        Template.SPEC: translate("Printing", "Spec sheet"),
        Template.COMPARE: translate("Printing", "Comparison"),
        Template.PRICE: translate("Printing", "Price card"),
        Template.ORIGIN: translate("Printing", "Origin sheet"),
        Template.OVERVIEW: translate("Printing", "Overview"),
        Template.SCREEN: translate("Printing", "Overview"),
    }[template]


def short_name(template: Template) -> str:
    """Return what a kind of sheet is called where there is little room."""
    translate = QCoreApplication.translate
    short = {Template.SPEC: translate("Printing", "Specs"), Template.ORIGIN: translate("Printing", "Origin"),
             Template.PRICE: translate("Printing", "Price")}  # fmt: skip
    return short.get(template) or template_name(template)


def kind_line(item: Item, lang: Lang) -> str:
    """Return kind, paper and language in one line: "Spec sheet · NL · A4"."""
    job = item.job
    usual = usual_form(job.template)
    form = job.form or usual
    paper = form.size.value if form.landscape == usual.landscape else form_words(form).plain(lang)
    return " · ".join((template_name(job.template), job.lang.upper(), paper))


class Names:
    """The names of models and versions by id, made anew for another catalogue."""

    def __init__(self, cards: Iterable[ModelCard], lang: Lang) -> None:
        self._names: dict[str, str] = {}
        self._brands: dict[str, str] = {}
        for card in cards:
            self._names[card.id], self._brands[card.id] = card.full_name, card.brand
            for variant in card.variants:
                self._names[variant.id] = f"{card.brand} {variant.name.plain(lang)}"
                self._brands[variant.id] = card.brand

    def title(self, item: Item) -> str:
        """Return what a sheet is about; an id where the catalogue does not know it."""
        if not item.job.subjects:
            return QCoreApplication.translate("Printing", "All brands")
        return " · ".join(self._names.get(subject, subject) for subject in item.job.subjects)

    def brand(self, item: Item) -> str:
        """Return the brand of a sheet; empty for one of several brands."""
        brands = {self._brands.get(subject, "") for subject in item.job.subjects}
        return brands.pop() if len(brands) == 1 else ""
