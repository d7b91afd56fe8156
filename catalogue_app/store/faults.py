"""What can be wrong with a database, each in one sentence with its way out, in both languages."""

from enum import Enum

from catalogue_app.facts.problems import StoreProblem
from catalogue_app.facts.text import Text


class Fault(Enum):
    """A fault: the sentence and what to do about it. `{name}` is the file or the address."""

    NO_DATABASE = (
        Text(
            "{name} is not a catalogue: it is no SQLite database.",
            "{name} is geen catalogus: het is geen SQLite-database.",
        ),
        Text(
            "Choose another file with --db, or move it away; a new catalogue is then built.",
            "Kies een ander bestand met --db, of verplaats het; dan wordt een nieuwe catalogus gebouwd.",
        ),
    )
    DAMAGED = (
        Text("{name} is damaged and cannot be read.", "{name} is beschadigd en niet te lezen."),
        Text(
            "Move it away; a new catalogue is then built from the shipped content. Nothing in the file was changed.",
            "Verplaats het; dan wordt een nieuwe catalogus gebouwd uit de meegeleverde inhoud. "
            "In het bestand is niets veranderd.",
        ),
    )
    DISK_ERROR = (
        Text("{name} cannot be read: the disk reports an error.", "{name} is niet te lezen: de schijf meldt een fout."),
        Text("Try again, or use a copy of the file.", "Probeer het opnieuw, of gebruik een kopie van het bestand."),
    )
    LOCKED = (
        Text(
            "{name} is in use by another program that is writing to it.",
            "{name} is in gebruik: een ander programma schrijft erin.",
        ),
        Text("Close the other program and try again.", "Sluit het andere programma en probeer het opnieuw."),
    )
    READ_ONLY = (
        Text("{name} is read-only, so it cannot be changed.", "{name} is alleen-lezen en kan niet worden gewijzigd."),
        Text(
            "Make the file writable, or choose another with --db.",
            "Maak het bestand schrijfbaar, of kies een ander met --db.",
        ),
    )
    DISK_FULL = (
        Text("The disk is full: {name} could not be written.", "De schijf is vol: {name} kon niet worden geschreven."),
        Text(
            "Free some space and try again; nothing was lost.",
            "Maak ruimte vrij en probeer het opnieuw; er is niets verloren.",
        ),
    )
    NO_ACCESS = (
        Text("{name} cannot be opened.", "{name} kan niet worden geopend."),
        Text(
            "Check that the folder exists and that you may write there.",
            "Kijk of de map bestaat en of u daar mag schrijven.",
        ),
    )
    OTHER = (
        Text("{name} cannot be used ({detail}).", "{name} is niet te gebruiken ({detail})."),
        Text("Run `catalogue doctor` for details.", "Voer `catalogue doctor` uit voor bijzonderheden."),
    )
    OTHER_DISK = (
        Text("{name} cannot be used ({detail}).", "{name} is niet te gebruiken ({detail})."),
        Text(
            "Check that the folder exists and that you may write there.",
            "Kijk of de map bestaat en of u daar mag schrijven.",
        ),
    )
    FOLDER = (
        Text("{name} is a folder, not a catalogue.", "{name} is een map, geen catalogus."),
        Text("Name a file with --db.", "Noem een bestand met --db."),
    )
    NO_CATALOGUE = (
        Text("{name} is an SQLite database, but no catalogue.", "{name} is een SQLite-database, maar geen catalogus."),
        Text(
            "Choose another file with --db; this one was not touched.",
            "Kies een ander bestand met --db; dit is niet aangeraakt.",
        ),
    )
    NEWER = (
        Text(
            "{name} was made by a newer version of this program (schema {detail}).",
            "{name} is gemaakt met een nieuwere versie van dit programma (schema {detail}).",
        ),
        Text(
            "Install the newest version, or choose another file with --db; this one was not touched.",
            "Installeer de nieuwste versie, of kies een ander bestand met --db; dit is niet aangeraakt.",
        ),
    )
    OLDER_READ_ONLY = (
        Text(
            "{name} was made by an older version of this program and is read-only, so it cannot be upgraded.",
            "{name} is gemaakt met een oudere versie van dit programma en is alleen-lezen; bijwerken kan dus niet.",
        ),
        Text(
            "Make the file writable, or choose another with --db; this one was not touched.",
            "Maak het bestand schrijfbaar, of kies een ander met --db; dit is niet aangeraakt.",
        ),
    )
    OTHER_SCHEMA = (
        Text(
            "{name} has another schema than this program needs ({detail}).",
            "{name} heeft een ander schema dan dit programma nodig heeft ({detail}).",
        ),
        Text("Ask the administrator to upgrade it.", "Vraag de beheerder om het bij te werken."),
    )
    NO_ADDRESS = (
        Text(
            "The address {name}://... names no database that this program can open.",
            "Het adres {name}://... noemt geen database die dit programma kan openen.",
        ),
        Text(
            "Write an SQLite path or a SQLAlchemy URL after --db.",
            "Schrijf een SQLite-pad of een SQLAlchemy-URL na --db.",
        ),
    )
    NO_DRIVER = (
        Text("The driver for {name} is not installed ({detail}).", "De driver voor {name} ontbreekt ({detail})."),
        Text(
            "Ask the administrator to install it, or name an SQLite file with --db.",
            "Vraag de beheerder om die te installeren, of noem een SQLite-bestand met --db.",
        ),
    )
    LOST_ROWS = (
        Text("After the upgrade {detail} rows point to nothing; the old file was kept.",
             "Na het bijwerken verwijzen {detail} rijen naar niets; het oude bestand is bewaard."),
        Text("", ""),
    )  # fmt: skip

    def of(self, name: str = "", detail: str = "") -> StoreProblem:
        """Return the problem for the database called `name`."""
        sentence, remedy = self.value
        return StoreProblem(sentence.filled(name=name, detail=detail), remedy)
