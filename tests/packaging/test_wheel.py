"""A built wheel stands alone: installed in an empty environment outside the checkout it builds its catalogue."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
UV = shutil.which("uv")


def _run(*command: str | Path, cwd: Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=env, capture_output=True, text=True, timeout=280, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


@pytest.mark.timeout(300)
@pytest.mark.skipif(UV is None, reason="uv builds the wheel; `pip install uv`")
def test_the_wheel_holds_assets_and_content_and_works_outside_the_checkout(tmp_path: Path) -> None:
    assert UV is not None
    _run(UV, "build", "--quiet", "--wheel", "--out-dir", tmp_path / "dist", ROOT, cwd=tmp_path)
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    _run(UV, "venv", "--quiet", "--python", sys.executable, tmp_path / "venv", cwd=tmp_path)
    python = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    _run(UV, "pip", "install", "--quiet", "--python", python, wheel, cwd=tmp_path)
    program = python.with_name("catalogue")
    env = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "CATALOGUE_DB")}
    env |= {"XDG_DATA_HOME": str(tmp_path / "data"), "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}

    doctor = json.loads(_run(program, "doctor", "--json", cwd=tmp_path, env=env).stdout)
    models = json.loads(_run(program, "models", "--json", cwd=tmp_path, env=env).stdout)

    assert doctor["faults"] == []
    assert str(tmp_path) in doctor["paths"]["assets"]
    assert str(tmp_path) in doctor["database"]["path"]
    assert len(models["models"]) == 72
