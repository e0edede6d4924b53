"""A small pack to write, and how to look at what became of it."""

from herstelkit.pack import MANIFEST, compare, write_pack

OLD = (("LEESMIJ.html", b"oud"), ("werkmap/werkmap.docx", b"oude map"))
NEW = (("LEESMIJ.html", b"nieuw"), ("werkbladen/01.docx", b"nieuw blad"))
ABOUT = {"title": "Één groep"}


def write(target, files=NEW, *, zipped=False):
    return write_pack(target, files, ABOUT, zipped=zipped)


def found(root):
    """All files of a folder with their content, but for the manifest."""
    files = (path for path in root.rglob("*") if path.is_file())
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in files
        if path != root / MANIFEST
    }


def is_whole(root, files):
    return found(root) == dict(files) and compare(root) == ()


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())
