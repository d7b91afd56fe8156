"""The cars that have the same parts, drawn to one scale."""

from collections.abc import Iterable
from dataclasses import replace

from catalogue_app.drawing.car import DASH
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import Model
from catalogue_app.facts.relatives import Relative
from catalogue_app.facts.vocabulary import Status
from catalogue_app.origin.sharing import Shared, shared_with
from catalogue_app.sheets import origin_words, words
from catalogue_app.sheets.cells import Paper
from catalogue_app.sheets.drawing_block import car_layers, paper_drawing

Data = dict[str, object]
MOST = 4


def family_block(paper: Paper, catalogue: Catalogue, model: Model, relatives: Iterable[Relative], alone: bool) -> Data:
    """Return the nearest few with what they share, of what may be printed; `alone` as `origin.sharing.stands_alone`."""

    def may_print(evidence: Evidence) -> bool:
        return evidence.releasable or (paper.with_reported and evidence is Evidence.REPORTED)

    own = replace(model, parts=tuple(part for part in model.parts if may_print(part.evidence)))
    others = [replace(one, parts=tuple(use for use in one.parts if may_print(use.evidence))) for one in relatives]
    found = shared_with(own, others)[:MOST]
    return {
        "title": paper.say(origin_words.FAMILY),
        "alone": paper.say(origin_words.NO_FAMILY) if alone else "",
        "dash": list(DASH),
        "cars": [_car(paper, catalogue.model(shared.model_id), shared) for shared in found],
        "scale_note": paper.say(origin_words.ONE_SCALE),
    }


def _car(paper: Paper, model: Model, shared: Shared) -> Data:
    drawing = paper_drawing(paper, model, model.figures).drawing
    parts = ", ".join(layer.label.inside(paper.lang) for layer in shared.parts)
    return {
        "name": model.full_name,
        "status": "" if model.status is Status.ON_SALE else paper.say(model.status.label),
        "shares": paper.say(origin_words.SHARES, parts=parts),
        "evidence": shared.evidence.value,
        "word": paper.say(words.REPORTED if shared.evidence is Evidence.REPORTED else shared.evidence.label),
        "layers": car_layers(drawing),
        "length": drawing.frame.length,
        "height": drawing.frame.height,
        "alt": paper.say(words.ALT, name=model.full_name),
    }
