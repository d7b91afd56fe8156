"""A whole content folder on one page: two cars on one platform. Small enough to break a thousand times."""

from pathlib import Path

FILES = {
    "catalogue.yaml": "edition: 2026-11-23\nmarket: NL\nbrands: [acme]\n",
    "sources.yaml": """\
sources:
  - id: s-maker
    publisher: Acme
    title: Press kit
    url: https://example.org/kit
    published: 2026-01-15
    language: en
    kind: manufacturer
  - id: s-press
    publisher: Autoblad
    title: Test of the Acme One
    kind: press
""",
    "components.yaml": """\
components:
  - id: acme-base
    kind: platform
    name: Acme Base
    ownership: stellantis
    developers: [Acme]
    statement:
      en: Both cars stand on the Acme Base platform of the house.
      nl: Beide auto's staan op het eigen platform Acme Base.
    evidence: official
    as_of: 2026-01
    source: s-maker
""",
    "companies.yaml": """\
ties:
  - id: t-acme
    from: Acme
    to: Stellantis
    kind: brand_membership
    text: {en: Acme is a brand of Stellantis., nl: Acme is een merk van Stellantis.}
    evidence: official
    source: s-maker
""",
    "families.yaml": "families: []\n",
    "precedents.yaml": "precedents: []\n",
    "context.yaml": """\
statements:
  - id: c-1
    topic: acme
    kind: fact
    text: {en: So it is., nl: Zo is het.}
    evidence: press
    as_of: 2026-03-02
    source: s-press
""",
    "conflicts.yaml": """\
conflicts:
  - subjects: [acme/one]
    key: length_mm
    about: Acme One length_mm
    kept: 4100
    other: 4110
    source: s-press
registry_checks: []
""",
    "gaps.yaml": "gaps:\n  acme:\n    - {en: Who makes the battery., nl: Wie de accu maakt.}\nresearch_notes: {}\n",
    "not_for_europe.yaml": "models: []\n",
    "brands/acme.yaml": """\
brand: Acme
models:
  - id: acme/one
    name: One
    status: on_sale
    segment: B
    body: suv
    seats: 5
    platform: acme-base
    figures:
      length_mm: {value: 4100, source: s-maker}
    statements:
      - aspect: platform
        text: {en: The One stands on Acme Base., nl: De One staat op Acme Base.}
        evidence: official
        as_of: 2026-01-15
        source: s-maker
    variants:
      - id: acme/one/electric
        name: One Electric
        powertrain: bev
        sources: [s-maker, s-press]
        parts: {platform: acme-base}
        figures:
          drive: fwd
          power_kw: 100
          range_wltp_km: [380, 410]
        price: {amount: 29990, currency: EUR, market: NL, kind: published, as_of: 2026-02, source: s-press}
        registry:
          - key: kerb_mass_kg
            value: 1500
            unit: kg
            market: EU
            year: 2026
            evidence: official
            match: exact
            source: s-maker
  - id: acme/two
    name: Two
    status: announced
    segment: C
    body: hatchback
    platform: acme-base
""",
}


def write_tiny(folder: Path) -> Path:
    """Write the content folder and return it."""
    (folder / "brands").mkdir(parents=True, exist_ok=True)
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def replace_in(folder: Path, name: str, old: str, new: str) -> None:
    """Put `new` in place of `old`, which must stand there exactly once."""
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
    path.write_text(text.replace(old, new), encoding="utf-8")
