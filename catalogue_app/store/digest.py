"""Which content a catalogue was built from."""

import hashlib
from pathlib import Path


def content_digest(folder: Path) -> str:
    """Return a digest of all content files: two folders with the same digest give the same catalogue."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.yaml")):
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
