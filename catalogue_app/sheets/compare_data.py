"""Everything that stands on a comparison sheet, as plain data in one language: what the template sets, no more."""

from catalogue_app.comparison.change_words import summary
from catalogue_app.comparison.narrow import Wish
from catalogue_app.comparison.table import State
from catalogue_app.drawing.car import DASH
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.sheets import compare_words, words
from catalogue_app.sheets.accents import accent_of
from catalogue_app.sheets.cells import Paper, evidence_legend
from catalogue_app.sheets.compare_cells import Reasons, group_blocks, names_of
from catalogue_app.sheets.compare_layers import skin_block
from catalogue_app.sheets.compare_order import ALL_ROWS, CodeBlock, Order, Printed, printed
from catalogue_app.sheets.drawing_block import Drawn, car_layers, paper_drawing
from catalogue_app.sheets.naming import car_name, day_words, without_model
from catalogue_app.sheets.qr import qr_runs

Data = dict[str, object]
_CHOICES: dict[State | None, Text] = {"different": compare_words.ROWS_DIFFERENT, "same": compare_words.ROWS_SAME}


def compare_data(paper: Paper, order: Order, *, tall: bool = False) -> Data:
    """Return the data of the sheet; `tall` makes one page as long as it needs to be, for a screen."""
    result = printed(order, paper)
    drawn = [paper_drawing(paper, model, variant.figures) for model, variant in result.comparison.columns]
    # The letters follow the page from top to bottom, so the blocks are made in reading order.
    reasons = Reasons(paper)
    groups = group_blocks(paper, result, reasons)
    skin = skin_block(paper, result)
    return {
        **_head(paper, order),
        "tall": tall,
        "paper": {"width": 297, "height": 210, "size": "A4"},
        "dash": list(DASH),
        "cars": _car_heads(paper, order, result, drawn),
        "groups": groups,
        "empty": paper.say(compare_words.NO_ROWS),
        "skin": skin,
        "reasons": reasons.notes(),
        "footnotes": paper.notes.notes(),
        "code": _code(paper, order.code),
        **_legend(paper),
        **_foot(paper, order, result, drawn),
    }


def heading_of(paper: Paper, order: Order) -> str:
    """Return the name of the comparison, or how many cars it compares."""
    return order.title or compare_words.compared(len(order.columns), paper.lang)


def _car_heads(paper: Paper, order: Order, result: Printed, drawn: list[Drawn]) -> list[Data]:
    """Return what stands over each column: drawing, brand, model and version."""
    return [
        {
            "brand": model.brand,
            "accent": accent_of(model.brand),
            "model": model.name,
            "version": without_model(variant.name.plain(paper.lang), model),
            "short": result.shorts[column],
            "baseline": column == order.baseline,
            "drawing": {
                "layers": car_layers(drawn[column].drawing),
                "length": drawn[column].drawing.frame.length,
                "height": drawn[column].drawing.frame.height,
                "alt": paper.say(words.ALT, name=model.full_name),
            },
        }
        for column, (model, variant) in enumerate(order.columns)
    ]


def _head(paper: Paper, order: Order) -> Data:
    heading = heading_of(paper, order)
    names = ", ".join(car_name(paper, model, variant) for model, variant in order.columns)
    day = order.day
    return {
        "lang": paper.lang,
        "title": f"{heading}: {names}",
        "heading": heading,
        "date": [day.year, day.month, day.day],
        "letterhead": paper.say(compare_words.SHEET),
        "made": paper.say(words.MADE, date=day_words(paper, order.made or day)),
        "edition": paper.say(words.EDITION, date=day_words(paper, day)),
        "page": paper.say(words.PAGE),
        "of": paper.say(words.OF),
        "baseline_word": paper.say(compare_words.BASELINE),
    }


def _code(paper: Paper, code: CodeBlock | None) -> Data | None:
    """Return the symbol as runs of dark modules per line ([start, length] ...), with its words."""
    if code is None:
        return None
    return {
        "matrix": qr_runs(code.matrix),
        "text": code.text,
        "words": paper.say(compare_words.CODE),
        "alt": paper.say(compare_words.CODE_ALT),
    }


def _legend(paper: Paper) -> Data:
    return {
        "legend_best": paper.say(compare_words.LEGEND_BEST),
        "legend_bar": paper.say(compare_words.LEGEND_BAR),
        "legend_hatched": paper.say(compare_words.LEGEND_HATCHED),
        "legend_link": paper.say(compare_words.LEGEND_LINK),
        "legend_family": paper.say(compare_words.LEGEND_FAMILY),
        "legend_origin": [{"glyph": owner.value, "word": paper.say(owner.label)} for owner in Ownership],
        "evidence_title": paper.say(words.EVIDENCE),
        "legend": evidence_legend(paper),
    }


def _foot(paper: Paper, order: Order, result: Printed, drawn: list[Drawn]) -> Data:
    return {
        "scale_text": paper.say(compare_words.SCALE, scale="{scale}"),
        "remarks": _remarks(paper, drawn, result),
        "notes": [
            *([paper.say(summary(order.changes))] if order.changes is not None else []),
            row_choice(paper, order, result),
            *_deltas(paper, order),
            *_left_out(paper, result),
            paper.say(words.WLTP),
        ],
        "offered": paper.say(words.OFFERED),
        "reference": order.edition,
    }


def _remarks(paper: Paper, drawn: list[Drawn], result: Printed) -> list[str]:
    unscaled = [name for name, car in zip(result.shorts, drawn, strict=True) if not car.true_scale]
    remarks = []
    if unscaled:
        remarks.append(paper.say(compare_words.NO_SCALE, cars=", ".join(unscaled)))
    if any(car.drawing.dashed_parts - {"floor"} for car in drawn):
        remarks.append(paper.say(words.DASHED))
    return remarks


def row_choice(paper: Paper, order: Order, result: Printed) -> str:
    """Return which rows stand there, and out of how many."""
    shown, all_rows = str(len(result.rows)), str(result.of)
    if order.wish == ALL_ROWS:
        return paper.say(compare_words.ROWS_ALL, n=shown)
    state = order.wish.state if order.wish == Wish(order.wish.state) else None
    text = _CHOICES.get(state, compare_words.ROWS_CHOSEN)
    return paper.say(text, n=shown, all=all_rows)


def _deltas(paper: Paper, order: Order) -> list[str]:
    if order.baseline is None:
        return []
    return [paper.say(compare_words.DELTAS, car=car_name(paper, *order.columns[order.baseline]))]


def _left_out(paper: Paper, result: Printed) -> list[str]:
    """Say which rows hold nothing that may be printed, and what "not confirmed" in a cell means."""
    told = []
    if result.left_out:
        told.append(paper.say(compare_words.ONLY_REPORTED, rows=names_of(paper, result.left_out)))
    if any(columns for key, columns in result.withheld.items() if any(row.key == key for row in result.rows)):
        told.append(paper.say(words.LEFT_OUT))
    return told
