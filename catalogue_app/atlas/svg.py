"""The laid out atlas as an SVG file."""

from collections.abc import Iterator
from html import escape

from catalogue_app.atlas.graph import Node, NodeKind
from catalogue_app.atlas.layout import HEAD, PAD, Box, Curve, Layout
from catalogue_app.atlas.look import Look
from catalogue_app.atlas.rows import name_of
from catalogue_app.atlas.words import AS_KNOWN, EDITION, TITLE
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.text import Lang
from catalogue_app.facts.vocabulary import Ownership

FAMILIES = "Source Sans Pro, Source Sans 3, Arial, sans-serif"
"""The typefaces, the first that there is."""
_TOP, _FOOT = 56.0, 52.0  # px for the title and the legend
_WIDE = 0.55  # the width of a letter, in its size: a good average, as there is no font here to ask
_SHOWN = (Evidence.OFFICIAL, Evidence.PRESS, Evidence.REPORTED, Evidence.RUMOURED)


def to_svg(
    layout: Layout, look: Look, lang: Lang, *, edition: str, as_of: str | None = None, family: str = FAMILIES
) -> str:
    """Return the atlas as a file of its own, in px, with title, date and legend.

    `as_of` is the day it is a view of, `edition` that of the catalogue; `family` the typefaces.
    """
    width, height = round(layout.width), round(layout.height + _TOP + _FOOT)
    heading = AS_KNOWN if as_of else EDITION
    dated = heading.filled(date=format_date(PartialDate.parse(as_of or edition), lang))
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">',
        f'<g font-family="{escape(family)}" font-size="13">',
        f"<title>{escape(TITLE.plain(lang))}</title>",
        f'<rect width="{width}" height="{height}" fill="{look.ui["bg"]}"/>',
        _text(PAD, 34, TITLE.plain(lang), look.ui["text"], 22, bold=True),
        _text(width - PAD, 34, dated.plain(lang), look.ui["text2"], 13, anchor="end"),
        f'<g transform="translate(0 {_TOP:g})">',
        *_heads(layout, look, lang),
        *(_edge(curve, layout, look, lang) for curve in sorted(layout.curves, key=lambda c: _lit(c, layout))),
        *(_box(box, layout, look, lang) for box in layout.boxes),
        "</g>",
        *_legend(look, lang, height - 24),
        "</g>",
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _heads(layout: Layout, look: Look, lang: Lang) -> Iterator[str]:
    kinds = (NodeKind.COMPANY, NodeKind.PART, NodeKind.MODEL)
    for kind, x in zip(kinds, layout.columns, strict=True):
        boxes = [box.node for box in layout.boxes if box.node.kind.column == kind.column]
        count = sum(node.count if node.kind is NodeKind.BRAND else 1 for node in boxes)
        words = kind.label.plain(lang)
        number = f'<tspan font-weight="400" fill="{look.ui["text3"]}"> · {count}</tspan>'
        yield _text(x, HEAD - 18, words, look.ui["text"], 14, bold=True, more=number)
    if layout.rest_top is not None:
        right = layout.width - PAD
        yield f'<path d="M{PAD:g} {layout.rest_top:.1f}H{right:.1f}" stroke="{look.ui["line2"]}" fill="none"/>'


def _lit(curve: Curve, layout: Layout) -> bool:
    return layout.family is not None and curve.edge.id in layout.family.edges


def _edge(curve: Curve, layout: Layout, look: Look, lang: Lang) -> str:
    x1, y1, *rest = (f"{p:.1f}" for p in curve.points)
    lit = _lit(curve, layout)
    near = layout.family is not None and curve.edge.id in layout.family.direct
    color = look.origins[curve.edge.ownership][0] if lit else look.ui["line2"]
    dash = look.dashes[curve.edge.evidence]
    dashes = f' stroke-dasharray="{" ".join(f"{d:g}" for d in dash)}"' if dash else ""
    said = f"{curve.edge.statement.in_(lang)} ({curve.edge.evidence.label.plain(lang)}, {curve.edge.source.publisher})"
    return (
        f'<path d="M{x1} {y1}C{" ".join(rest)}" fill="none" stroke="{color}" stroke-width="{2 if near else 1}"'
        f"{dashes}><title>{escape(said)}</title></path>"
    )


def _box(box: Box, layout: Layout, look: Look, lang: Lang) -> str:
    node, family = box.node, layout.family
    focus = family is not None and node.id == family.focus
    lit = family is not None and box.block == 0
    color, tint = look.origins[node.ownership or Ownership.UNKNOWN]
    own = node.ownership is not None
    fill = (color if own else look.ui["ink"]) if focus else tint if lit and own else look.ui["surface"]
    edge = (color if own else look.ui["ink"]) if lit else look.ui["line2"]
    ink = look.ui["surface"] if focus else look.ui["text"] if lit or family is None else look.ui["text2"]
    pale = ink if focus else look.ui["text2"]
    body = (
        f'<rect x="{box.x + 0.5:g}" y="{box.y + 0.5:.1f}" width="{box.width - 1:g}" height="{box.height - 1:g}" rx="6"'
        f' fill="{fill}" stroke="{edge}"/>'
    )
    title = f"<title>{escape(name_of(node, lang))}</title>"
    return "\n".join((f"<g>{title}{body}", *_inside(box, look, lang, ink, pale), "</g>"))


def _inside(box: Box, look: Look, lang: Lang, ink: str, pale: str) -> Iterator[str]:
    node, left, right = box.node, box.x + 12, box.x + box.width - 12
    name = node.name.plain(lang)
    if node.kind in (NodeKind.MODEL, NodeKind.BRAND):
        bar = look.brands.get(str(node.brand), look.ui["text3"])
        yield f'<rect x="{left:g}" y="{box.middle - 6.5:.1f}" width="3" height="13" fill="{bar}"/>'
        lead = "" if node.kind is NodeKind.BRAND else f"{node.brand} "
        words = _cut(lead + name, box.width - 36)
        yield (
            f'<text x="{left + 10:g}" y="{box.middle + 4.5:.1f}" fill="{pale}">{escape(words[: len(lead)])}'
            f'<tspan font-weight="600" fill="{ink}">{escape(words[len(lead) :])}</tspan></text>'
        )
    else:
        shift = 20 if node.kind is NodeKind.COMPANY else 0
        if shift:
            own = look.origins[node.ownership or Ownership.UNKNOWN][0]
            yield _glyph(node, left, box.middle - 6, ink if ink == look.ui["surface"] else own)
        company = node.kind is NodeKind.COMPANY
        small, large = (box.middle + 14, box.middle - 2) if company else (box.middle - 6, box.middle + 11)
        yield _text(left + shift, small, _cut(node.caption.plain(lang), box.width - 24 - shift, 11), pale, 11)
        yield _text(left + shift, large, _cut(name, box.width - (56 if node.count else 24) - shift), ink, 13, bold=True)
    if node.count:
        yield _text(right, box.middle + 4.5, str(node.count), pale, 12, anchor="end")


def _glyph(node: Node, x: float, y: float, color: str) -> str:
    """The mark of an origin in a box of 12 px: square, half circle, triangle, diamond or open dashed ring."""
    if node.ownership is Ownership.STELLANTIS:
        return f'<rect x="{x + 1:g}" y="{y + 1:.1f}" width="10" height="10" rx="1" fill="{color}"/>'
    if node.ownership is Ownership.JOINT_VENTURE:
        return (
            f'<circle cx="{x + 6:g}" cy="{y + 6:.1f}" r="5.2" fill="none" stroke="{color}" stroke-width="1.4"/>'
            f'<path d="M{x + 6:g} {y + 0.8:.1f}a5.2 5.2 0 0 0 0 10.4z" fill="{color}"/>'
        )
    if node.ownership is Ownership.PARTNER:
        return f'<path d="M{x + 6:g} {y + 1:.1f}l5.5 9.8h-11z" fill="{color}"/>'
    if node.ownership is Ownership.SUPPLIER:
        return f'<path d="M{x + 6:g} {y + 0.2:.1f}l5.8 5.8l-5.8 5.8l-5.8-5.8z" fill="{color}"/>'
    return (
        f'<circle cx="{x + 6:g}" cy="{y + 6:.1f}" r="5.2" fill="none" stroke="{color}" stroke-width="1.4" '
        'stroke-dasharray="2.25 1.83"/>'
    )


def _legend(look: Look, lang: Lang, y: float) -> Iterator[str]:
    x = PAD
    for ownership in Ownership:
        node = Node("", NodeKind.COMPANY, "", ownership.label, ownership.label, ownership)
        yield _glyph(node, x, y - 10, look.origins[ownership][0])
        words = ownership.label.plain(lang)
        yield _text(x + 18, y, words, look.ui["text2"], 12)
        x += 18 + len(words) * 12 * _WIDE + 20
    for evidence in _SHOWN:
        dash = " ".join(f"{d:g}" for d in look.dashes[evidence])
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        yield f'<path d="M{x:.1f} {y - 4:g}h34" stroke="{look.ui["text"]}" stroke-width="1.5"{dashes}/>'
        words = evidence.label.plain(lang)
        yield _text(x + 42, y, words, look.ui["text2"], 12)
        x += 42 + len(words) * 12 * _WIDE + 20


def _text(
    x: float, y: float, words: str, color: str, size: int, *, bold: bool = False, anchor: str = "", more: str = ""
) -> str:
    style = (' font-weight="600"' if bold else "") + (f' text-anchor="{anchor}"' if anchor else "")
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{color}"{style}>{escape(words)}{more}</text>'


def _cut(words: str, room: float, size: float = 13) -> str:
    most = int(room / (size * _WIDE))
    return words if len(words) <= most else words[: max(1, most - 1)].rstrip() + "…"
