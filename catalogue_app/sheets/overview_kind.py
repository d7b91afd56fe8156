"""The showroom overview as a template: it takes no subject, as it is about all models that are sold."""

from catalogue_app.facts.ports import Catalogue
from catalogue_app.sheets.frame import terms_of
from catalogue_app.sheets.jobs import PageForm, PaperSize, SheetJob
from catalogue_app.sheets.overview import overview_of
from catalogue_app.sheets.overview_data import DUTCH, PosterOrder, poster_data
from catalogue_app.sheets.overview_draft import draft_of_overview
from catalogue_app.sheets.setting import Kind, Setting

FORMS = (PageForm(PaperSize.POSTER, landscape=True), PageForm(PaperSize.POSTER))


def set_overview(catalogue: Catalogue, job: SheetJob) -> Setting:
    """Return the poster: in Dutch, with the language of the job below it."""
    overview = overview_of(catalogue, with_reported=job.reports)
    order = PosterOrder(
        also=None if job.lang == DUTCH else job.lang,
        portrait=not OVERVIEW.form_of(job).landscape,
        letterhead=job.letterhead,
        made=job.made,
        wordings=job.wordings,
    )
    models = {entry.model_id: catalogue.model(entry.model_id) for entry in overview.entries}
    return Setting(poster_data(overview, order), draft_of_overview(overview, models, terms_of(catalogue, job), order))


OVERVIEW = Kind("overview.typ", FORMS, 0, 0, set_overview)
