"""Files that must stay as they are, part by part: what a part holds, as a digest.

Digests are of the parts and not of the zip, since compression may change from one
machine to another. After a change that is meant: `HERSTELKIT_GOLDEN=write make test`.
"""

import hashlib
import io
import json
import os
import zipfile
from pathlib import Path

FOLDER = Path(__file__).parent / "render" / "golden_parts"


def digests(package):
    """Return the digest of each part of an Office file, in the order of the file."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {
            name: hashlib.sha256(archive.read(name)).hexdigest()
            for name in archive.namelist()
        }


def changed_parts(name, package):
    """Return the parts of a file that are not as they were, by name."""
    made, file = digests(package), FOLDER / f"{name.replace(' ', '-')}.json"
    if os.environ.get("HERSTELKIT_GOLDEN") == "write":
        file.parent.mkdir(exist_ok=True)
        file.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
    held = json.loads(file.read_text(encoding="utf-8"))
    return sorted({part for part, _ in made.items() ^ held.items()})
