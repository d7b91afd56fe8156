"""The PIN that leads out of showroom mode, kept as a salted slow hash in a file of its own.

The file lies in the user data folder beside the catalogue, readable for its owner only. Who can sign in to the
computer can take the PIN away (`catalogue showroom reset-pin`): it keeps customers in, not the owner out.
"""

import base64
import hashlib
import hmac
import json
import os
import tempfile
from pathlib import Path
from typing import Any

from catalogue_app.facts.problems import StoreProblem
from catalogue_app.facts.text import Text

LEAST, MOST = 4, 8
"""Digits of a PIN."""
_SALT = 16  # bytes
# 32 MiB and about a tenth of a second per guess.
_SLOW = {"n": 2**15, "r": 8, "p": 1}
_MEMORY = 64 * 2**20


def pin_path() -> Path:
    """Return where the PIN of this user lies."""
    from platformdirs import user_data_path  # here, for start-up time

    return user_data_path("catalogue", appauthor=False) / "showroom-pin.json"


def well_formed(pin: str) -> bool:
    """Return whether a text can be a PIN: four to eight digits."""
    return LEAST <= len(pin) <= MOST and pin.isascii() and pin.isdigit()


class PinStore:
    """One PIN in one file. `set` and `fits` hash for about a tenth of a second: call them off the GUI thread."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or pin_path()

    @property
    def exists(self) -> bool:
        """Whether a PIN was chosen."""
        return self.path.exists()

    def set(self, pin: str) -> None:
        """Keep a PIN in place of the one before, whole or not at all.

        Raises ValueError for what is no PIN and StoreProblem when the file cannot be written.
        """
        if not well_formed(pin):
            raise ValueError(f"a PIN has {LEAST} to {MOST} digits")
        salt = os.urandom(_SALT)
        data = {"scheme": "scrypt", **_SLOW, "salt": _text(salt), "hash": _text(_hash(pin, salt, _SLOW))}
        try:
            self._write(json.dumps(data))
        except OSError as error:
            raise _cannot(_NOT_WRITTEN, self.path) from error

    def fits(self, pin: str) -> bool:
        """Return whether this is the PIN; True when there is none (it was reset meanwhile).

        Raises StoreProblem when the file cannot be read.
        """
        try:
            data = json.loads(self.path.read_text(encoding="utf-8"))
            slow = {name: int(data[name]) for name in _SLOW}
            found, wanted = _hash(pin, base64.b64decode(data["salt"]), slow), base64.b64decode(data["hash"])
        except FileNotFoundError:
            return True
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise _cannot(_UNREADABLE, self.path) from error
        return hmac.compare_digest(found, wanted)

    def reset(self) -> bool:
        """Take the PIN away; returns whether there was one. Raises StoreProblem when the file cannot be removed."""
        try:
            self.path.unlink()
        except FileNotFoundError:
            return False
        except OSError as error:
            raise _cannot(_NOT_WRITTEN, self.path) from error
        return True

    def _write(self, text: str) -> None:
        """Write beside the file and put it in its place; a temporary file is made with mode 0600."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=".pin-")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self.path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise


def _hash(pin: str, salt: bytes, slow: dict[str, Any]) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=slow["n"], r=slow["r"], p=slow["p"], maxmem=_MEMORY, dklen=32)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


_UNREADABLE = Text(
    "The showroom PIN in {path} cannot be read.",
    "De pincode van de showroom in {path} is niet te lezen.",
    "Die Showroom-PIN in {path} kann nicht gelesen werden.",
    "Le code du showroom dans {path} ne peut pas être lu.",
    "Il PIN dello showroom in {path} non può essere letto.",
)
_NOT_WRITTEN = Text(
    "The showroom PIN in {path} cannot be written.",
    "De pincode van de showroom in {path} is niet te schrijven.",
    "Die Showroom-PIN in {path} kann nicht geschrieben werden.",
    "Le code du showroom dans {path} ne peut pas être écrit.",
    "Il PIN dello showroom in {path} non può essere scritto.",
)
_WAY_OUT = Text(
    "On this computer run: catalogue showroom reset-pin",
    "Voer op deze computer uit: catalogue showroom reset-pin",
    "Führen Sie auf diesem Computer aus: catalogue showroom reset-pin",
    "Exécutez sur cet ordinateur : catalogue showroom reset-pin",
    "Eseguite su questo computer: catalogue showroom reset-pin",
)
_FREE_IT = Text(
    "Check that you may write in that folder and that the disk is not full.",
    "Kijk of u in die map mag schrijven en of de schijf niet vol is.",
    "Prüfen Sie, ob Sie in diesem Ordner schreiben dürfen und ob der Datenträger nicht voll ist.",
    "Vérifiez que vous pouvez écrire dans ce dossier et que le disque n’est pas plein.",
    "Verificate di poter scrivere in quella cartella e che il disco non sia pieno.",
)


def _cannot(what: Text, path: Path) -> StoreProblem:
    return StoreProblem(what.filled(path=str(path)), _WAY_OUT if what is _UNREADABLE else _FREE_IT)
