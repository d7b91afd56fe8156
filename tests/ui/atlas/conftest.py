"""The atlas page over an invented catalogue with companies, ties and more models than are shown one by one."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Component, Model, Statement, Tie
from catalogue_app.facts.text import same
from catalogue_app.facts.vocabulary import TieKind
from catalogue_app.ui.atlas.page import AtlasPage
from catalogue_app.ui.context import AppContext
from tests.ui.fakes import DAY, MODELS, PLATFORMS, SOURCE, FakeCatalogue

MAKERS = {"platform/alpha": ("Alpha Works",), "platform/leap": ("Leap Company",), "platform/joint": ("Both",)}


def made(component: Component) -> Component:
    names = MAKERS.get(component.id, ())
    return replace(component, developed_by=names, made_by=names)


def tie(giver: str, taker: str, value: str | None, evidence: Evidence) -> Tie:
    said = Statement(f"t-{giver}", f"t-{giver}", same(f"{giver} and {taker}, invented"), evidence, DAY, SOURCE)
    return Tie(same(giver), same(taker), TieKind.EQUITY, said, same(value) if value else None, PartialDate(2023, 10))


class AtlasCatalogue(FakeCatalogue):
    """The invented models, three times over, with makers and ties."""

    def __init__(self) -> None:
        parts = [replace(m, parts=tuple(replace(p, component=made(p.component)) for p in m.parts)) for m in MODELS]
        more = [replace(m, id=f"{m.id}-{n}", name=f"{m.name} {n}") for n in (2, 3) for m in parts]
        super().__init__((*parts, *more))

    def components(self) -> tuple[Component, ...]:
        return tuple(made(part) for part in PLATFORMS.values())

    def ties(self) -> tuple[Tie, ...]:  # type: ignore[override]
        return (
            tie("Alpha Works", "Leap Company", "20 %", Evidence.OFFICIAL),
            tie("Bank", "Leap Company", None, Evidence.RUMOURED),
        )

    def model(self, model_id: str) -> Model:
        return super().model(model_id)


@pytest.fixture
def catalogue() -> AtlasCatalogue:
    return AtlasCatalogue()


@pytest.fixture
def settings(settings: QSettings) -> QSettings:
    settings.setValue("reduced_motion", True)
    return settings


@pytest.fixture
def opened(qtbot: QtBot, context: AppContext) -> Callable[..., AtlasPage]:
    """Show a page and wait until the atlas is there, lines and all."""

    def made_page(state: dict[str, object] | None = None) -> AtlasPage:
        page = AtlasPage(context)
        qtbot.addWidget(page)
        page.resize(1400, 800)
        with qtbot.waitSignal(page.drawn):
            if state is not None:
                page.restore(state)
            page.show()
        qtbot.waitUntil(lambda: not context.jobs.busy and not page._later.isActive() and page.view.edge_count() > 0)
        return page

    return made_page
