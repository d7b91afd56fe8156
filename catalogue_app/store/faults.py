"""What can be wrong with a database, each in one sentence with its way out, in every language."""

from enum import Enum

from catalogue_app.facts.problems import StoreProblem
from catalogue_app.facts.text import Text


class Fault(Enum):
    """A fault: the sentence and what to do about it. `{name}` is the file or the address."""

    NO_DATABASE = (
        Text(
            "{name} is not a catalogue: it is no SQLite database.",
            "{name} is geen catalogus: het is geen SQLite-database.",
            "{name} ist kein Katalog: Es ist keine SQLite-Datenbank.",
            "{name} n’est pas un catalogue\u00a0: ce n’est pas une base SQLite.",
            "{name} non è un catalogo: non è un database SQLite.",
        ),
        Text(
            "Choose another file with --db, or move it away; a new catalogue is then built.",
            "Kies een ander bestand met --db, of verplaats het; dan wordt een nieuwe catalogus gebouwd.",
            "Wählen Sie mit --db eine andere Datei oder verschieben Sie diese; dann wird ein neuer Katalog erstellt.",
            "Choisissez un autre fichier avec --db, ou déplacez celui-ci\u00a0; un nouveau catalogue est alors créé.",
            "Scelga un altro file con --db, o sposti questo; viene allora creato un nuovo catalogo.",
        ),
    )
    DAMAGED = (
        Text(
            "{name} is damaged and cannot be read.",
            "{name} is beschadigd en niet te lezen.",
            "{name} ist beschädigt und nicht lesbar.",
            "{name} est endommagé et illisible.",
            "{name} è danneggiato e non leggibile.",
        ),
        Text(
            "Move it away; a new catalogue is then built from the shipped content. Nothing in the file was changed.",
            "Verplaats het; dan wordt een nieuwe catalogus gebouwd uit de meegeleverde inhoud. "
            "In het bestand is niets veranderd.",
            "Verschieben Sie die Datei; dann wird aus den mitgelieferten Inhalten ein neuer Katalog erstellt. In der "
            "Datei wurde nichts geändert.",
            "Déplacez-le\u00a0; un nouveau catalogue est alors créé à partir du contenu fourni. Rien n’a été modifié "
            "dans le fichier.",
            "Lo sposti; viene allora creato un nuovo catalogo dai contenuti forniti. Nel file non è stato cambiato "
            "nulla.",
        ),
    )
    DISK_ERROR = (
        Text(
            "{name} cannot be read: the disk reports an error.",
            "{name} is niet te lezen: de schijf meldt een fout.",
            "{name} ist nicht lesbar: Der Datenträger meldet einen Fehler.",
            "{name} est illisible\u00a0: le disque signale une erreur.",
            "{name} non è leggibile: il disco segnala un errore.",
        ),
        Text(
            "Try again, or use a copy of the file.",
            "Probeer het opnieuw, of gebruik een kopie van het bestand.",
            "Versuchen Sie es erneut oder verwenden Sie eine Kopie der Datei.",
            "Réessayez, ou utilisez une copie du fichier.",
            "Riprovi, o usi una copia del file.",
        ),
    )
    LOCKED = (
        Text(
            "{name} is in use by another program that is writing to it.",
            "{name} is in gebruik: een ander programma schrijft erin.",
            "{name} ist in Gebrauch: Ein anderes Programm schreibt darin.",
            "{name} est utilisé\u00a0: un autre programme y écrit.",
            "{name} è in uso: un altro programma vi sta scrivendo.",
        ),
        Text(
            "Close the other program and try again.",
            "Sluit het andere programma en probeer het opnieuw.",
            "Schließen Sie das andere Programm und versuchen Sie es erneut.",
            "Fermez l’autre programme et réessayez.",
            "Chiuda l’altro programma e riprovi.",
        ),
    )
    READ_ONLY = (
        Text(
            "{name} is read-only, so it cannot be changed.",
            "{name} is alleen-lezen en kan niet worden gewijzigd.",
            "{name} ist schreibgeschützt und kann nicht geändert werden.",
            "{name} est en lecture seule et ne peut pas être modifié.",
            "{name} è di sola lettura e non può essere modificato.",
        ),
        Text(
            "Make the file writable, or choose another with --db.",
            "Maak het bestand schrijfbaar, of kies een ander met --db.",
            "Heben Sie den Schreibschutz auf oder wählen Sie mit --db eine andere Datei.",
            "Rendez le fichier modifiable, ou choisissez-en un autre avec --db.",
            "Renda il file scrivibile, o ne scelga un altro con --db.",
        ),
    )
    DISK_FULL = (
        Text(
            "The disk is full: {name} could not be written.",
            "De schijf is vol: {name} kon niet worden geschreven.",
            "Der Datenträger ist voll: {name} konnte nicht geschrieben werden.",
            "Le disque est plein\u00a0: {name} n’a pas pu être écrit.",
            "Il disco è pieno: non è stato possibile scrivere {name}.",
        ),
        Text(
            "Free some space and try again; nothing was lost.",
            "Maak ruimte vrij en probeer het opnieuw; er is niets verloren.",
            "Schaffen Sie Platz und versuchen Sie es erneut; es ging nichts verloren.",
            "Libérez de l’espace et réessayez\u00a0; rien n’est perdu.",
            "Liberi spazio e riprovi; nulla è andato perso.",
        ),
    )
    NO_ACCESS = (
        Text(
            "{name} cannot be opened.",
            "{name} kan niet worden geopend.",
            "{name} kann nicht geöffnet werden.",
            "{name} ne peut pas être ouvert.",
            "{name} non può essere aperto.",
        ),
        Text(
            "Check that the folder exists and that you may write there.",
            "Kijk of de map bestaat en of u daar mag schrijven.",
            "Prüfen Sie, ob der Ordner existiert und Sie dort schreiben dürfen.",
            "Vérifiez que le dossier existe et que vous pouvez y écrire.",
            "Verifichi che la cartella esista e di potervi scrivere.",
        ),
    )
    OTHER = (
        Text(
            "{name} cannot be used ({detail}).",
            "{name} is niet te gebruiken ({detail}).",
            "{name} ist nicht nutzbar ({detail}).",
            "{name} est inutilisable ({detail}).",
            "{name} non è utilizzabile ({detail}).",
        ),
        Text(
            "Run `catalogue doctor` for details.",
            "Voer `catalogue doctor` uit voor bijzonderheden.",
            "Führen Sie für Einzelheiten `catalogue doctor` aus.",
            "Lancez `catalogue doctor` pour plus de détails.",
            "Esegua `catalogue doctor` per i dettagli.",
        ),
    )
    OTHER_DISK = (
        Text(
            "{name} cannot be used ({detail}).",
            "{name} is niet te gebruiken ({detail}).",
            "{name} ist nicht nutzbar ({detail}).",
            "{name} est inutilisable ({detail}).",
            "{name} non è utilizzabile ({detail}).",
        ),
        Text(
            "Check that the folder exists and that you may write there.",
            "Kijk of de map bestaat en of u daar mag schrijven.",
            "Prüfen Sie, ob der Ordner existiert und Sie dort schreiben dürfen.",
            "Vérifiez que le dossier existe et que vous pouvez y écrire.",
            "Verifichi che la cartella esista e di potervi scrivere.",
        ),
    )
    FOLDER = (
        Text(
            "{name} is a folder, not a catalogue.",
            "{name} is een map, geen catalogus.",
            "{name} ist ein Ordner, kein Katalog.",
            "{name} est un dossier, pas un catalogue.",
            "{name} è una cartella, non un catalogo.",
        ),
        Text(
            "Name a file with --db.",
            "Noem een bestand met --db.",
            "Nennen Sie mit --db eine Datei.",
            "Indiquez un fichier avec --db.",
            "Indichi un file con --db.",
        ),
    )
    NO_CATALOGUE = (
        Text(
            "{name} is an SQLite database, but no catalogue.",
            "{name} is een SQLite-database, maar geen catalogus.",
            "{name} ist eine SQLite-Datenbank, aber kein Katalog.",
            "{name} est une base SQLite, mais pas un catalogue.",
            "{name} è un database SQLite, ma non un catalogo.",
        ),
        Text(
            "Choose another file with --db; this one was not touched.",
            "Kies een ander bestand met --db; dit is niet aangeraakt.",
            "Wählen Sie mit --db eine andere Datei; diese wurde nicht angerührt.",
            "Choisissez un autre fichier avec --db\u00a0; celui-ci n’a pas été touché.",
            "Scelga un altro file con --db; questo non è stato toccato.",
        ),
    )
    NEWER = (
        Text(
            "{name} was made by a newer version of this program (schema {detail}).",
            "{name} is gemaakt met een nieuwere versie van dit programma (schema {detail}).",
            "{name} stammt von einer neueren Version dieses Programms (Schema {detail}).",
            "{name} provient d’une version plus récente de ce programme (schéma {detail}).",
            "{name} proviene da una versione più recente di questo programma (schema {detail}).",
        ),
        Text(
            "Install the newest version, or choose another file with --db; this one was not touched.",
            "Installeer de nieuwste versie, of kies een ander bestand met --db; dit is niet aangeraakt.",
            "Installieren Sie die neueste Version oder wählen Sie mit --db eine andere Datei; diese wurde nicht "
            "angerührt.",
            "Installez la dernière version, ou choisissez un autre fichier avec --db\u00a0; celui-ci n’a pas été "
            "touché.",
            "Installi la versione più recente, o scelga un altro file con --db; questo non è stato toccato.",
        ),
    )
    OLDER_READ_ONLY = (
        Text(
            "{name} was made by an older version of this program and is read-only, so it cannot be upgraded.",
            "{name} is gemaakt met een oudere versie van dit programma en is alleen-lezen; bijwerken kan dus niet.",
            "{name} stammt von einer älteren Version dieses Programms und ist schreibgeschützt; es lässt sich daher "
            "nicht aktualisieren.",
            "{name} provient d’une version plus ancienne de ce programme et est en lecture seule\u00a0; la mise à "
            "niveau est donc impossible.",
            "{name} proviene da una versione precedente di questo programma ed è di sola lettura; non può quindi "
            "essere aggiornato.",
        ),
        Text(
            "Make the file writable, or choose another with --db; this one was not touched.",
            "Maak het bestand schrijfbaar, of kies een ander met --db; dit is niet aangeraakt.",
            "Heben Sie den Schreibschutz auf oder wählen Sie mit --db eine andere Datei; diese wurde nicht angerührt.",
            "Rendez le fichier modifiable, ou choisissez-en un autre avec --db\u00a0; celui-ci n’a pas été touché.",
            "Renda il file scrivibile, o ne scelga un altro con --db; questo non è stato toccato.",
        ),
    )
    OTHER_SCHEMA = (
        Text(
            "{name} has another schema than this program needs ({detail}).",
            "{name} heeft een ander schema dan dit programma nodig heeft ({detail}).",
            "{name} hat ein anderes Schema, als dieses Programm braucht ({detail}).",
            "{name} a un autre schéma que celui qu’attend ce programme ({detail}).",
            "{name} ha uno schema diverso da quello richiesto da questo programma ({detail}).",
        ),
        Text(
            "Ask the administrator to upgrade it.",
            "Vraag de beheerder om het bij te werken.",
            "Bitten Sie die Systemverwaltung, sie zu aktualisieren.",
            "Demandez à l’administrateur de la mettre à niveau.",
            "Chieda all’amministratore di aggiornarlo.",
        ),
    )
    NO_ADDRESS = (
        Text(
            "The address {name}://... names no database that this program can open.",
            "Het adres {name}://... noemt geen database die dit programma kan openen.",
            "Die Adresse {name}://... nennt keine Datenbank, die dieses Programm öffnen kann.",
            "L’adresse {name}://... ne désigne aucune base que ce programme sache ouvrir.",
            "L’indirizzo {name}://... non indica un database che questo programma possa aprire.",
        ),
        Text(
            "Write an SQLite path or a SQLAlchemy URL after --db.",
            "Schrijf een SQLite-pad of een SQLAlchemy-URL na --db.",
            "Geben Sie nach --db einen SQLite-Pfad oder eine SQLAlchemy-URL an.",
            "Indiquez après --db un chemin SQLite ou une URL SQLAlchemy.",
            "Indichi dopo --db un percorso SQLite o un URL SQLAlchemy.",
        ),
    )
    NO_DRIVER = (
        Text(
            "The driver for {name} is not installed ({detail}).",
            "De driver voor {name} ontbreekt ({detail}).",
            "Der Treiber für {name} ist nicht installiert ({detail}).",
            "Le pilote pour {name} n’est pas installé ({detail}).",
            "Il driver per {name} non è installato ({detail}).",
        ),
        Text(
            "Ask the administrator to install it, or name an SQLite file with --db.",
            "Vraag de beheerder om die te installeren, of noem een SQLite-bestand met --db.",
            "Bitten Sie die Systemverwaltung, ihn zu installieren, oder nennen Sie mit --db eine SQLite-Datei.",
            "Demandez à l’administrateur de l’installer, ou indiquez un fichier SQLite avec --db.",
            "Chieda all’amministratore di installarlo, o indichi un file SQLite con --db.",
        ),
    )
    LOST_ROWS = (
        Text(
            "After the upgrade {detail} rows point to nothing; the old file was kept.",
            "Na het bijwerken verwijzen {detail} rijen naar niets; het oude bestand is bewaard.",
            "Nach der Aktualisierung verweisen {detail} Zeilen ins Leere; die alte Datei wurde behalten.",
            "Après la mise à niveau, {detail} lignes ne renvoient à rien\u00a0; l’ancien fichier a été conservé.",
            "Dopo l’aggiornamento {detail} righe non rimandano a nulla; il vecchio file è stato conservato.",
        ),
        Text("", ""),
    )

    def of(self, name: str = "", detail: str = "") -> StoreProblem:
        """Return the problem for the database called `name`."""
        sentence, remedy = self.value
        return StoreProblem(sentence.filled(name=name, detail=detail), remedy)
