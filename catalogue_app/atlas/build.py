"""The whole atlas of a catalogue, before anything is filtered, folded or laid out."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from catalogue_app.atlas.companies import caption_of, makers, ownerships
from catalogue_app.atlas.graph import Edge, EdgeKind, Graph, Node, NodeKind
from catalogue_app.atlas.names import key_of, tie_pairs
from catalogue_app.atlas.words import DEVELOPS, DEVELOPS_AND_MAKES, MAKES, OF_VERSIONS
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import Component, Model, PartLink, Tie
from catalogue_app.facts.text import Text, same
from catalogue_app.facts.vocabulary import Ownership, TieKind


def atlas_of(catalogue: Catalogue) -> Graph:
    """Return the atlas of a catalogue. Reads every model whole: not for the GUI thread."""
    models, components = catalogue.models(), catalogue.components()
    parts = _Parts(components)
    companies = _Companies(components, [model.brand for model in models])
    ties = tuple(_ties(catalogue.ties(), companies))
    joint = {
        companies.key(edge.end)
        for tie, edge in ties
        if tie.kind is TieKind.JOINT_VENTURE and companies.is_joint(tie, edge.end)
    }
    owned = ownerships(components, catalogue.cards(), joint, companies.keys)
    makes, has = tuple(_makes(parts, companies)), tuple(_has(models, parts))
    bonds = tuple(replace(e, ownership=_of_tie(tie, owned, companies, e)) for tie, e in ties)
    tied = Counter(end for edge in bonds for end in (edge.start, edge.end))
    made = Counter(edge.start for edge in makes)
    nodes = (*companies.nodes(owned, tied, made), *parts.nodes(has), *map(_model_node, models))
    return Graph(nodes, (*bonds, *makes, *has))


class _Parts:
    """The components, of two ids for one part only one."""

    def __init__(self, components: Iterable[Component]) -> None:
        self._all = tuple(components)
        groups: dict[str, list[Component]] = {}
        for component in self._all:
            groups.setdefault(component.canonical, []).append(component)
        self.groups = groups
        self.shown = {c: next((p for p in group if p.id == c), group[0]) for c, group in groups.items()}

    def node_id(self, component: Component) -> str:
        """Return the id of the node that stands for a component."""
        shown = self.shown.get(component.canonical, component)
        return f"part:{shown.id}"

    def nodes(self, has: Iterable[Edge]) -> Iterator[Node]:
        """Yield the nodes with the number of models that have them."""
        users: dict[str, set[str]] = defaultdict(set)
        for edge in has:
            users[edge.start].add(edge.end)
        for part in self.shown.values():
            node_id = f"part:{part.id}"
            yield Node(
                node_id, NodeKind.PART, part.id, part.name, part.kind.label, part.ownership, None, part.layer,
                len(users[node_id]),
            )  # fmt: skip


class _Companies:
    """The companies by name; a name is kept as the components or the brands spell it."""

    def __init__(self, components: Iterable[Component], brands: Iterable[str]) -> None:
        self._names: dict[str, Text] = {}
        for name in (*(name for c in components for name in makers(c)), *brands):
            self._names.setdefault(key_of(name), same(name))
        self._named = set(self._names)

    @property
    def keys(self) -> set[str]:
        """What tells the companies apart."""
        return set(self._names)

    def node_id(self, name: Text) -> str:
        """Return the id of the node of a company, which becomes known by it."""
        return f"company:{self._names.setdefault(key_of(name.en), name).en}"

    def key(self, node_id: str) -> str:
        """Return the key of the company of a node."""
        return key_of(node_id.partition(":")[2])

    def is_joint(self, tie: Tie, node_id: str) -> bool:
        """Whether a company is what the parents of a joint venture founded: in brackets, or named after one of them."""
        key = self.key(node_id)
        named_after = any(key.startswith(f"{other} ") for other in self._names if other != key)
        in_brackets = key in key_of(tie.taker.en) and key != key_of(tie.taker.en.partition(" (")[0])
        return key not in self._named and (named_after or in_brackets)

    def nodes(self, owned: Mapping[str, Ownership], tied: Mapping[str, int], made: Mapping[str, int]) -> Iterator[Node]:
        """Yield the companies that have a tie (counted per node in `tied`) or are behind a part (in `made`)."""
        for key, name in self._names.items():
            node_id, ownership = f"company:{name.en}", owned.get(key, Ownership.UNKNOWN)
            ties, parts = tied.get(node_id, 0), made.get(node_id, 0)
            if ties or parts:
                yield Node(node_id, NodeKind.COMPANY, name.en, name, caption_of(ownership, ties, parts), ownership)


def _ties(ties: Iterable[Tie], companies: _Companies) -> Iterator[tuple[Tie, Edge]]:
    ties = tuple(ties)
    known = companies.keys | {key_of(side.en) for tie in ties for side in (tie.giver, tie.taker)}
    for tie in ties:
        said = tie.statement
        for number, (giver, taker) in enumerate(tie_pairs(tie, known)):
            yield tie, Edge(
                f"tie:{said.id}:{number}", EdgeKind.TIE, companies.node_id(giver), companies.node_id(taker),
                tie.kind.label, said.text, said.evidence, said.source, said.as_of, tie.since, tie.value,
            )  # fmt: skip


def _of_tie(tie: Tie, owned: Mapping[str, Ownership], companies: _Companies, edge: Edge) -> Ownership:
    """A joint venture is one; else the tie has the colour of the company that is not Stellantis."""
    if tie.kind is TieKind.JOINT_VENTURE:
        return Ownership.JOINT_VENTURE
    ends = [owned.get(companies.key(end), Ownership.UNKNOWN) for end in (edge.end, edge.start)]
    return next((o for o in ends if o not in (Ownership.STELLANTIS, Ownership.UNKNOWN)), max(ends, key=_known))


def _known(ownership: Ownership) -> bool:
    return ownership is not Ownership.UNKNOWN


def _makes(parts: _Parts, companies: _Companies) -> Iterator[Edge]:
    for shown in parts.shown.values():
        group = (shown, *(c for c in parts.groups[shown.canonical] if c is not shown))
        told: dict[str, tuple[Component, set[str]]] = {}
        for component in group:
            for role, names in (("develops", component.developed_by), ("makes", component.made_by)):
                for name in names:
                    told.setdefault(companies.node_id(same(name)), (component, set()))[1].add(role)
        for company, (component, roles) in told.items():
            said = component.statement
            label = DEVELOPS_AND_MAKES if len(roles) == 2 else DEVELOPS if "develops" in roles else MAKES
            yield Edge(
                f"makes:{company}:{shown.id}", EdgeKind.MAKES, company, f"part:{shown.id}", label, said.text,
                said.evidence, said.source, said.as_of, ownership=shown.ownership,
            )  # fmt: skip


def _has(models: Iterable[Model], parts: _Parts) -> Iterator[Edge]:
    for model in models:
        links: dict[str, list[PartLink]] = {}
        for link in model.parts:
            links.setdefault(parts.node_id(link.component), []).append(link)
        for node_id, found in links.items():
            best = min(found, key=lambda link: link.evidence.rank)
            versions = {v for link in found for v in link.variants}
            part = parts.shown.get(best.component.canonical, best.component)
            yield Edge(
                f"has:{part.id}:{model.id}", EdgeKind.HAS, node_id, f"model:{model.id}", EdgeKind.HAS.label,
                best.statement, best.evidence, best.source, best.as_of,
                value=_versions(len(versions), len(model.variants)), ownership=part.ownership,
            )  # fmt: skip


def _versions(some: int, all_: int) -> Text | None:
    return OF_VERSIONS.filled(some=str(some), all=str(all_)) if 0 < some < all_ else None


def _model_node(model: Model) -> Node:
    return Node(f"model:{model.id}", NodeKind.MODEL, model.id, same(model.name), same(model.brand), brand=model.brand)
