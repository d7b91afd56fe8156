"""The command `overview`: as data, as text, as a poster."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from catalogue_app.store.reading import StoredCatalogue
from tests.cli.conftest import Answer

Ask = Callable[..., Answer]


def test_the_overview_as_data(ask: Ask, catalogue: StoredCatalogue) -> None:
    answer = ask("overview", "--json")
    assert (answer.code, answer.err) == (0, "")
    data = answer.data
    assert data["edition"] == catalogue.edition()
    assert [group["fuel"] for group in data["groups"]] == ["petrol", "diesel", "plug_in_hybrid", "electric"]
    diesel = data["groups"][1]["models"]
    assert diesel[1] == {
        "id": "peugeot/308", "name": "Peugeot 308", "l_100km": [4.7, 5.6], "km_l": [17.9, 21.3],
        "co2_g_km": [124, 148], "versions": {"complete": 1, "of": 1}, "markets": ["UK"], "official": True,
    }  # fmt: skip
    assert [model["co2_g_km"][1] for model in diesel] == [127, 148, 161, 171, 173]
    assert data["groups"][3]["models"][0]["co2_g_km"] == [0, 0]
    assert (data["complete"], data["of"]) == (4, 58)
    missing = {(entry["id"], entry["fuel"]): entry for entry in data["missing"]}
    assert missing["opel/astra", "diesel"]["lacks"] == ["l_100km", "co2_g_km"]
    assert "opel/astra" in data["groups"][1]["no_official_figure"]
    assert ("peugeot/308", "diesel") not in missing


def test_what_is_reported_is_there_by_choice_and_says_so(ask: Ask) -> None:
    groups = ask("overview", "--json", "--reported").data["groups"]
    models = {model["id"]: model for model in groups[0]["models"]}
    assert models["peugeot/3008"]["l_100km"] == [5.4, 5.4]
    assert models["peugeot/3008"]["official"] is False
    assert "peugeot/3008" in ask("overview", "--json").data["groups"][0]["no_official_figure"]


def test_the_overview_as_text_in_a_language(ask: Ask) -> None:
    dutch, english = ask("overview").out, ask("overview", "--lang", "en").out
    assert "Volledig voor 4 van de 58 modellen." in dutch
    assert "Complete for 4 of 58 models." in english
    line = next(line for line in dutch.splitlines() if line.startswith("Fiat Tipo") and "116 – 127" in line)
    assert "4,4 – 4,8" in line
    assert "20,8 – 22,7" in line


@pytest.mark.parametrize(("options", "size"), [((), (700, 500)), (("--portrait",), (500, 700))])
def test_the_poster_is_written_whole_with_name_and_day(
    ask: Ask, tmp_path: Path, options: tuple[str, ...], size: tuple[int, int]
) -> None:
    target = tmp_path / "poster.pdf"
    answer = ask(
        "overview", "-o", str(target), "--lang", "en", "--dealer", "Garage X", "--made", "2026-11-25", *options
    )
    assert (answer.code, answer.out.strip()) == (0, str(target))
    page = PdfReader(target).pages[0]
    assert [round(float(side) * 25.4 / 72) for side in (page.mediabox.width, page.mediabox.height)] == list(size)
    text = page.extract_text()
    assert "Opgesteld 25 nov 2026" in text
    assert "Garage X" in text
    assert "Fuel consumption and CO₂ of our new cars" in text
    # It lacks official figures, so it is a draft, on itself and here.
    assert "Concept" in text
    assert "consumption-and-co2" in answer.err
    assert [path.name for path in tmp_path.iterdir()] == ["poster.pdf"]


@pytest.mark.parametrize(("name", "begins"), [("p.png", b"\x89PNG"), ("p.svg", b"<svg")])
def test_the_poster_as_a_picture(ask: Ask, tmp_path: Path, name: str, begins: bytes) -> None:
    assert ask("overview", "-o", str(tmp_path / name)).code == 0
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_a_slip_is_one_sentence(ask: Ask, tmp_path: Path) -> None:
    wrong = ask("overview", "-o", str(tmp_path / "p.doc"))
    assert (wrong.code, wrong.out) == (1, "")
    assert "p.doc must end in .pdf, .png or .svg." in wrong.err
    assert ask("overview", "--made", "tomorrow").code == 2
    assert list(tmp_path.iterdir()) == []


def test_lint_looks_at_the_whole_poster(ask: Ask) -> None:
    found = {f["rule"]: f for f in ask("lint", "peugeot/308", "--template", "overview", "--json").data["findings"]}
    assert found["overview-complete"]["severity"] == "ok"
    assert "58" in found["overview-complete"]["text"]
    assert found["overview-size"]["severity"] == "ok"
