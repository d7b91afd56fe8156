"""The models that were read last are kept: whoever reads a comparison ahead finds all of it there."""

from pathlib import Path

import pytest

from catalogue_app import bootstrap
from catalogue_app.store import reading


def test_the_last_ones_are_still_there_after_many_more(catalogue_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_KEPT", 12)
    opened = bootstrap.open_catalogue(str(catalogue_path))
    ids = [card.id for card in opened.cards()][:19]
    for upto in range(6, len(ids)):  # wherever the end of the room falls
        models = [opened.model(model_id) for model_id in ids[upto - 6 : upto]]
        for model in models:
            assert opened.model(model.id) is model
        assert len(opened._lately) <= 12
    opened.close()
