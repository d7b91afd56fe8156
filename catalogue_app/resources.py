"""Where the files that travel with the program lie: `assets` and `db`.

In a checkout they stand beside the package; in an installed wheel they lie inside it.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    for root in (_PACKAGE, _PACKAGE.parent):
        if (root / name).is_dir():
            return root / name
    raise FileNotFoundError(f"The folder {name!r} of the catalogue is missing; install the program again.")


def assets() -> Path:
    """Return the folder of icons, design tokens and sheet templates.

    Raises FileNotFoundError when the installation is incomplete.
    """
    return _folder("assets")


def content() -> Path:
    """Return the folder of the shipped catalogue content (`db/catalogue`)."""
    return _folder("db") / "catalogue"


def rules() -> Path:
    """Return the folder of the rules for what is printed (`db/rules`), one file per country."""
    return _folder("db") / "rules"


def migrations() -> Path:
    """Return the folder of the Alembic environment (`db/migrations`)."""
    return _folder("db") / "migrations"


def font_folder() -> Path:
    """Return the folder of the Source Sans Pro TrueType files, the one face of screen and paper."""
    import font_source_sans_pro

    return Path(font_source_sans_pro.__file__).parent / "files"
