"""What `catalogue doctor` looks at: versions, paths, database, fonts, printers, and what to do about each fault."""

import platform
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib import metadata
from typing import Any

from catalogue_app import __version__, resources
from catalogue_app.facts.problems import CatalogueProblem

_PACKAGES = ("PySide6-Essentials", "sqlmodel", "SQLAlchemy", "alembic", "typst", "pillow", "rapidfuzz", "babel")


def _versions() -> dict[str, str]:
    found = {"catalogue": __version__, "python": platform.python_version(), "system": platform.platform()}
    for name in _PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "missing"
    return found


def _fonts() -> tuple[dict[str, Any], list[dict[str, str]]]:
    try:
        folder = resources.font_folder()
        faces = sorted(path.name for path in folder.glob("*.ttf"))
    except ImportError:
        faces = []
    faults = []
    if not any("Regular" in face for face in faces):
        faults.append({
            "what": "The typeface Source Sans Pro is not installed with the program.",
            "remedy": "Install the program again; the package font-source-sans-pro belongs to it.",
        })  # fmt: skip
    return {"face": "Source Sans Pro", "files": len(faces)}, faults


def _printers() -> dict[str, Any]:
    """Ask the system's own tool for printer names; Qt stays out of the command line."""
    if sys.platform == "win32":
        command = ["powershell", "-NoProfile", "-Command", "Get-Printer | Select-Object -ExpandProperty Name"]
    else:
        command = ["lpstat", "-e"]
    program = shutil.which(command[0])
    if program is None:
        return {"names": "not known: no print system found on this machine"}
    try:
        done = subprocess.run([program, *command[1:]], capture_output=True, text=True, timeout=10, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        return {"names": f"not known: {error}"}
    names = [line.strip() for line in done.stdout.splitlines() if line.strip()]
    return {"names": ", ".join(names) or "none"}


def examine(open_catalogue: Callable[[], Any], database: str) -> dict[str, Any]:
    """Return what was found, and under `faults` a list of {what, remedy}; empty when all is well."""
    fonts, faults = _fonts()
    state: dict[str, Any] = {"path": database}
    try:
        catalogue = open_catalogue()
        cards = catalogue.cards()
        state |= {
            "state": "ok",
            "edition": catalogue.edition(),
            "models": len(cards),
            "variants": sum(len(c.variants) for c in cards),
        }
    except CatalogueProblem as problem:
        state["state"] = str(problem)
        faults.append({"what": str(problem), "remedy": problem.remedy})
    versions = _versions()
    faults += [
        {"what": f"The package {name} is missing.", "remedy": "Install the program again."}
        for name, version in versions.items()
        if version == "missing"
    ]
    paths = {"assets": str(resources.assets()), "content": str(resources.content()), "python": sys.executable}
    return {
        "versions": versions, "paths": paths, "database": state, "fonts": fonts, "printers": _printers(),
        "faults": faults,
    }  # fmt: skip
