"""Commands on what is under the skin: a component, the bonds between companies, timelines and answer cards."""

import difflib
import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Annotated, Any, Protocol

import typer

from catalogue_app.cli import skin_jsonable, skin_texts
from catalogue_app.cli.as_of import AsOf, footnote, view
from catalogue_app.cli.options import AsJson, Db, LangChoice, Language, language
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.text import Lang, fold
from catalogue_app.origin.answers import answers as answer_cards
from catalogue_app.origin.answers import day_of
from catalogue_app.origin.component_story import component_story
from catalogue_app.origin.timeline import timeline_of
from catalogue_app.origin.topics import companies, mentions, topic_of

Told = Callable[[], AbstractContextManager[None]]


class Opens(Protocol):
    """What the commands need of the tools: a catalogue by its path or URL."""

    @property
    def open_catalogue(self) -> Callable[[str | None], Any]:
        """Open a catalogue; None for the one in use."""


def component_id(catalogue: Catalogue, text: str) -> str:
    """Return the id of the component that is called so; raises NotFound that lists the nearest."""
    names: dict[str, str] = {}
    if any(part.id == text for part in catalogue.components()):
        return text
    for part in catalogue.components():
        for name in (part.id, part.name.en, part.name.nl):
            names.setdefault(fold(name).replace(" ", ""), part.id)
    wanted = fold(text).replace(" ", "")
    if wanted in names:
        return names[wanted]
    near = [names[n] for n in difflib.get_close_matches(wanted, list(names), n=8, cutoff=0.5)]
    near += [part_id for name, part_id in names.items() if wanted and wanted in name]
    hint = ", ".join(dict.fromkeys(near[:5]))
    raise NotFound(f"There is no component {text!r} in the catalogue.{f' The nearest: {hint}.' if hint else ''}")


def _print(data: Any, as_json: bool, text: str, catalogue: Catalogue, lang: Lang) -> None:  # noqa: ANN401 - JSON data
    """Print the data or the lines; under lines on the past stands which day they are of."""
    typer.echo(json.dumps(data, ensure_ascii=False, indent=1) if as_json else text + footnote(catalogue, lang))


def add_skin(app: typer.Typer, tools: Opens, told: Told) -> None:
    """Add the commands; `told` says a problem of the world in one line and leaves with 1."""
    _component(app, tools, told)
    _ties(app, tools, told)
    _timeline(app, tools, told)
    _answers(app, tools, told)


def _component(app: typer.Typer, tools: Opens, told: Told) -> None:
    @app.command()
    def component(
        context: typer.Context,
        component: Annotated[str, typer.Argument(metavar="ID", help="Id or name of a component.")],
        as_of: AsOf = None,
        as_json: AsJson = False,
        lang: Language = LangChoice.EN,
        db: Db = None,
    ) -> None:
        """Tell what a component is, who makes it, what is said of it and which models have it."""
        with told():
            whole = tools.open_catalogue(db or context.obj)
            catalogue = view(whole, as_of)
            story = component_story(catalogue, component_id(whole, component))
            data = skin_jsonable.component(story, language(lang))
            _print(data, as_json, skin_texts.component(story, language(lang)), catalogue, language(lang))


def _ties(app: typer.Typer, tools: Opens, told: Told) -> None:
    @app.command()
    def ties(
        context: typer.Context,
        company: Annotated[str | None, typer.Argument(help="Only the bonds of this company.")] = None,
        as_of: AsOf = None,
        as_json: AsJson = False,
        lang: Language = LangChoice.EN,
        db: Db = None,
    ) -> None:
        """List the bonds between companies: shares, joint ventures, licences, supply, manufacture."""
        with told():
            whole = tools.open_catalogue(db or context.obj)
            catalogue = view(whole, as_of)
            if company is not None:
                _known_company(whole, company)
            found = [
                t
                for t in catalogue.ties()
                if company is None or mentions(t.giver.en, company) or mentions(t.taker.en, company)
            ]
            data = {"company": company, "ties": skin_jsonable.ties(found, language(lang))}
            _print(data, as_json, skin_texts.ties(found, language(lang)), catalogue, language(lang))


def _known_company(catalogue: Catalogue, company: str) -> None:
    names = companies(catalogue)
    if not fold(company) or not any(mentions(name, company) for name in names):
        parts = {fold(word): name for name in names for word in (name, *name.split())}
        near = [parts[n] for n in difflib.get_close_matches(fold(company), list(parts), n=3)]
        hint = f" The nearest: {', '.join(dict.fromkeys(near))}." if near else ""
        raise NotFound(f"There is no company {company!r} among the bonds in the catalogue.{hint}")


def _timeline(app: typer.Typer, tools: Opens, told: Told) -> None:
    @app.command()
    def timeline(
        context: typer.Context,
        topic: Annotated[str, typer.Argument(metavar="TOPIC_BRAND_OR_MODEL")],
        as_of: AsOf = None,
        as_json: AsJson = False,
        lang: Language = LangChoice.EN,
        db: Db = None,
    ) -> None:
        """Tell what was said on a topic, brand, model, component or company, oldest first."""
        with told():
            whole = tools.open_catalogue(db or context.obj)
            catalogue = view(whole, as_of)
            found = timeline_of(catalogue, topic_of(whole, topic))
            data = skin_jsonable.timeline(found, language(lang))
            _print(data, as_json, skin_texts.timeline(found, language(lang)), catalogue, language(lang))


def _answers(app: typer.Typer, tools: Opens, told: Told) -> None:
    @app.command()
    def answers(
        context: typer.Context,
        question: Annotated[str | None, typer.Argument(help="A question of a customer, or its short name.")] = None,
        model: Annotated[str | None, typer.Option("--model", help="About this model.")] = None,
        as_of: AsOf = None,
        as_json: AsJson = False,
        lang: Language = LangChoice.EN,
        db: Db = None,
    ) -> None:
        """Answer what customers ask, from dated facts: partner, belt, battery, same_car, built, next."""
        with told():
            whole = tools.open_catalogue(db or context.obj)
            catalogue = view(whole, as_of)
            model_id = whole.finder.model_id(model) if model is not None else None
            cards = answer_cards(catalogue, question, model_id)
            if not cards:
                raise NotFound("That question does not fit this model; ask without a question to see those that do.")
            data = skin_jsonable.answers(cards, day_of(catalogue), language(lang))
            _print(data, as_json, skin_texts.answers(cards, language(lang)), catalogue, language(lang))
