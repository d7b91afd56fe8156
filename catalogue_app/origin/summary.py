"""What a car really is: a few sentences, each as firm as the facts behind it."""

from collections.abc import Iterable, Mapping, Sequence

from catalogue_app.facts.evidence import Evidence, weakest
from catalogue_app.facts.records import Model, Tie
from catalogue_app.facts.text import AND, OR, Lang, Text, in_all, listed, plus, same, spaced
from catalogue_app.facts.vocabulary import ComponentKind, Layer, Ownership, Status, Technology, TieKind
from catalogue_app.origin.layers import LayerFact
from catalogue_app.origin.sentences import LISTED, NOTHING, hedge_before, hedge_behind
from catalogue_app.origin.summary_words import (
    A_STELLANTIS,
    ALONE,
    AN_ANNOUNCED_STELLANTIS,
    BATTERY,
    BUILT_ON_NOT_STATED,
    BY_VERSION,
    CELLS,
    DEVELOPED_BY,
    ENGINE,
    EXTENDER,
    FAR_AS_KNOWN,
    GEARBOX,
    ITSELF,
    MOTOR,
    NOT_BUILT_ON,
    NOT_NAMED,
    NOW_STELLANTIS,
    OF_THE_HOUSE,
    OWNER_PHRASE,
    PACK,
    PART_FROM,
    PARTNER_CAR,
    PARTNER_COMING,
    PARTNER_TO_BE,
    PLATFORM,
    bare_platform,
    known_within,
)
from catalogue_app.origin.technology import technology

_HOUSE = "Stellantis"
_MERGED = ("Groupe PSA", "FCA")  # the two groups that became Stellantis in 2021
_OURS = {_HOUSE, *_MERGED, "Fiat"}


def summary(model: Model, found: Mapping[Layer, LayerFact], ties: Iterable[Tie], alone: bool) -> Text:
    """Answer "what is this car really?" as strongly as the facts allow.

    `alone`: whether no model of another brand that is on sale shares a part with it.
    """
    platform = found[Layer.PLATFORM]
    kind = technology(found)
    if kind is Technology.UNKNOWN and str(Layer.PLATFORM) in model.withheld:
        return BUILT_ON_NOT_STATED.filled(car=model.full_name)
    if kind is Technology.UNKNOWN:
        return NOT_BUILT_ON.filled(car=model.full_name)
    if kind is not Technology.PARTNER and platform.ownership is not Ownership.PARTNER:
        return _stellantis(model, found)
    if not any(t.kind is TieKind.BRAND_MEMBERSHIP and t.giver.en == model.brand for t in ties):
        return _partner_to_be(model, platform)
    return spaced(*_partner(model, found), *([ALONE] if alone else []))


# -- the car


def _stellantis(model: Model, found: Mapping[Layer, LayerFact]) -> Text:
    platform = found[Layer.PLATFORM]
    before = hedge_before(platform.evidence)
    sentence = AN_ANNOUNCED_STELLANTIS if model.status is Status.ANNOUNCED else A_STELLANTIS
    text = sentence.filled(
        known=NOTHING if before.en else known_within(platform.evidence, closed=False),
        platform=bare_platform(platform.name),
        base=_base(platform.developed_by),
    )
    return plus(_continued(before, text), _drive(_drive_groups(found)))


def _base(firms: Sequence[str]) -> Text:
    """Name who developed a platform: the merged groups as what they became, once."""
    known = [firm for firm in firms if firm != _HOUSE or not set(_MERGED) & set(firms)]
    if known in ([], [_HOUSE]):
        return OF_THE_HOUSE
    names = [NOW_STELLANTIS.filled(firm=firm) if firm in _MERGED else same(firm) for firm in known]
    return DEVELOPED_BY.filled(makers=listed(names, AND))


def _partner(model: Model, found: Mapping[Layer, LayerFact]) -> list[Text]:
    """Say that a car of a partner is one, what the partner developed itself, and whose the rest is."""
    developer = _developer(found[Layer.PLATFORM])
    own, others = [PLATFORM], []
    levels = [found[Layer.PLATFORM].evidence]
    for group in _drive_groups(found):
        mine = all(part.ownership is Ownership.PARTNER and developer in part.developed_by for part in group)
        if mine:
            weak = weakest([part.evidence for part in group])
            own.append(plus(_word(group), hedge_behind(weak)))
            # A report about one part is said of that part: it does not put in doubt whose car it is.
            levels.append(weak if weak is Evidence.OFFICIAL else Evidence.PRESS)
        else:
            others.append(group)
    sentence = PARTNER_COMING if model.status is Status.ANNOUNCED else PARTNER_CAR
    lead = sentence.filled(brand=model.brand, known=known_within(weakest(levels), closed=True))
    return [lead, plus(ITSELF.filled(developer=developer, own=listed(own, AND)), _drive(others))]


def _partner_to_be(model: Model, platform: LayerFact) -> Text:
    text = PARTNER_TO_BE.filled(
        brand=model.brand, developer=_developer(platform), platform=bare_platform(platform.name)
    )
    return _continued(hedge_before(platform.evidence), text)


def _developer(platform: LayerFact) -> str:
    return platform.developed_by[0] if platform.developed_by else platform.name.en


def _continued(before: Text, sentence: Text) -> Text:
    if not before.en:
        return sentence
    return in_all(lambda lang: before.in_(lang) + sentence.in_(lang)[0].lower() + sentence.in_(lang)[1:])


# -- what drives it


def _drive_groups(found: Mapping[Layer, LayerFact]) -> list[tuple[LayerFact, ...]]:
    """Return the battery, motor, engine and gearbox parts of which somebody says whose they are, sort by sort.

    Parts of one sort may belong to different versions. A gearbox of the house itself says nothing more about a car.
    """
    groups = []
    for layer in (Layer.BATTERY, Layer.MOTOR, Layer.ENGINE_GEARBOX):
        parts = [p for p in found[layer].all_parts if p.known and p.ownership in OWNER_PHRASE]
        gears = [p for p in parts if p.kind is ComponentKind.TRANSMISSION]
        told = [p for p in parts if p.kind is not ComponentKind.TRANSMISSION]
        groups.append(tuple(told))
        groups.append(tuple(p for p in gears if p.ownership is not Ownership.STELLANTIS))
    return [group for group in groups if group]


def _word(group: Sequence[LayerFact]) -> Text:
    """Name a sort of parts; cells and pack only apart where the source tells them apart."""
    first = group[0]
    if first.kind is ComponentKind.TRANSMISSION:
        return GEARBOX
    if first.layer is Layer.MOTOR:
        return MOTOR
    if first.layer is Layer.ENGINE_GEARBOX:
        return EXTENDER if all("range extender" in part.name.en for part in group) else ENGINE
    owners = {part.ownership for part in group}
    if not any(part.cells_apart for part in group):
        return BATTERY
    if owners <= {Ownership.SUPPLIER, Ownership.JOINT_VENTURE}:
        return CELLS
    return PACK if owners <= {Ownership.STELLANTIS, Ownership.PARTNER} else BATTERY


def _drive(groups: Sequence[tuple[LayerFact, ...]]) -> Text:
    """Return the sentence on what drives the car, sorts with the same owner together; empty when nothing is told."""
    by_owner: dict[str, tuple[list[Text], Text]] = {}
    for group in groups:
        owner = plus(_owner(group), hedge_behind(weakest([part.evidence for part in group])))
        by_owner.setdefault(owner.en, ([], owner))[0].append(_word(group))
    if not by_owner:
        return NOTHING
    told = [PART_FROM.filled(part=listed(words, AND), owner=owner) for words, owner in by_owner.values()]
    sure = weakest([part.evidence for group in groups for part in group])
    before = FAR_AS_KNOWN if sure.rank > Evidence.OFFICIAL.rank else NOTHING

    def sentence(lang: Lang) -> str:
        line = ("\u00a0; " if lang == "fr" else "; ").join(part.in_(lang) for part in told)
        whole = before.in_(lang) + line
        return f" {whole[0].upper()}{whole[1:]}."

    return in_all(sentence)


def _owner(group: Sequence[LayerFact]) -> Text:
    """Say who stands behind parts of one sort: each owner once, with the firms that are named."""
    firms: dict[Ownership, list[str]] = {}
    for part in group:
        named = firms.setdefault(part.ownership, [])
        firm = "" if part.ownership is Ownership.STELLANTIS else _outside_firm(part)
        if firm not in named:
            named.append(firm)
    phrases = [_with_firms(OWNER_PHRASE[owner], names) for owner, names in firms.items()]
    if len(phrases) == 1:
        return phrases[0]
    apart = _belong_to_different_versions(group)
    return plus(listed(phrases, OR if apart else AND), BY_VERSION if apart else NOTHING)


def _with_firms(owner: Text, names: Sequence[str]) -> Text:
    named = [same(name) for name in names if name]
    if not named:
        return owner
    unnamed = [] if all(names) else [NOT_NAMED]
    return plus(owner, LISTED.filled(names=listed([*named, *unnamed], OR)))


def _belong_to_different_versions(group: Sequence[LayerFact]) -> bool:
    """Return whether no version has parts of two owners."""
    versions: dict[Ownership, set[str]] = {}
    for part in group:
        if not part.variants:
            return False
        versions.setdefault(part.ownership, set()).update(part.variants)
    return sum(map(len, versions.values())) == len(set().union(*versions.values()))


def _outside_firm(part: LayerFact) -> str:
    """Return the first firm behind a part that is not Stellantis or one of the houses it grew from, else nothing."""
    return next((firm for firm in (*part.made_by, *part.developed_by) if firm not in _OURS), "")
