"""Checking a content folder: does it load, does every statement have a source, is it in both languages."""

from pathlib import Path
from typing import Any

from catalogue_app.exchange.assemble import load_edition
from catalogue_app.facts.edition import Edition
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.problems import ContentProblem
from catalogue_app.origin.layers import layers


def _untranslated(edition: Edition) -> list[str]:
    """Return the statements of several words that read the same in both languages."""
    said = [s for m in edition.models for s in (*m.statements, *m.notes, *(n.statement for n in m.shares))]
    said += [t.statement for t in edition.ties] + list(edition.context)
    said += [p.statement for p in edition.precedents]
    said += [s for c in edition.components for s in (c.statement, *c.facts, *c.dealer_notes)]
    return [f"{s.id} has no Dutch text." for s in said if s.text.en == s.text.nl and len(s.text.en.split()) > 4]


def _unfounded(edition: Edition) -> list[str]:
    """Return what claims something without saying who says so."""
    found = []
    for model in edition.models:
        for layer, fact in layers(model).items():
            if fact.known and fact.evidence is Evidence.UNKNOWN:
                found.append(f"{model.id}: the layer {layer.value} names a source but no evidence.")
    return found


def check_folder(folder: Path) -> dict[str, Any]:
    """Return {"taken": counts, "refused": sentences, "remarks": sentences} for a content folder.

    One refused entry refuses the folder: a catalogue with a hole nobody sees would mislead.
    """
    try:
        edition = load_edition(folder)
    except ContentProblem as problem:
        return {"taken": {}, "refused": [problem.sentence], "remarks": []}
    return {
        "edition": edition.edition,
        "taken": edition.report.taken,
        "refused": [*edition.report.refused, *_unfounded(edition)],
        "remarks": [*edition.report.remarks, *_untranslated(edition)],
    }
