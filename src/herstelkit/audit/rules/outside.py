"""What reaches outside the file, runs in it or locks it."""

from collections.abc import Iterator
from typing import Final

from herstelkit.audit.fault import Found
from herstelkit.audit.package import Package
from herstelkit.audit.page import Page, place
from herstelkit.audit.registry import Kind, rule
from herstelkit.audit.word import field_codes, where
from herstelkit.audit.xml import every, val
from herstelkit.primitives import shown

_ACTIVE: Final = ("vbaproject", "macroenabled", "activex", "oleobject", "package.ole")
_EMBEDDED: Final = ("embeddings/", "activex/", "ctrlprops/")
_FETCHING: Final = {
    "DDE",
    "DDEAUTO",
    "IMPORT",
    "INCLUDE",
    "INCLUDEPICTURE",
    "INCLUDETEXT",
    "LINK",
    "RD",
}
_FIXED: Final = {"contentLocked", "sdtContentLocked"}
_LOCKS: Final = ("w:documentProtection", "w:writeProtection", "p:modifyVerifier")
_RESOURCES: Final = ("src", "srcset", "poster", "data", "background")
_PLACES: Final = ("http:", "https:", "//", "file:", "ftp:")


@rule("AO06", Kind.DOCX, Kind.PPTX)
def external_relations(package: Package) -> Iterator[Found]:
    """Nothing is loaded from outside: only hyperlinks may point there, not to a disk.

    Not seen: whether the page behind a hyperlink exists.
    """
    for name in package.raw:
        for relation in package.relations(name):
            local = relation.target.lower().startswith(("file:", "\\\\", "/", "c:"))
            if relation.external and (relation.kind != "hyperlink" or local):
                what = f"haalt iets van buiten het bestand ({shown(relation.kind)})"
                yield Found(name, shown(relation.id), what)
    for name, root in package.stories:
        for element, code in field_codes(root):
            if code.split()[:1] and code.split()[0].upper() in _FETCHING:
                what = f"veld {code.split()[0]} haalt iets van buiten het bestand"
                yield Found(name, where(element), what)


@rule("AO07", Kind.DOCX, Kind.PPTX)
def active_content(package: Package) -> Iterator[Found]:
    """No macros, OLE objects, ActiveX controls or other embedded files.

    Not seen: scripts inside pictures, and embedded fonts.
    """
    for name in package.raw:
        kind = (package.content_type(name) or "").lower()
        if any(word in kind for word in _ACTIVE):
            yield Found(name, "", "bevat een macro of ingesloten programma")
        elif any(folder in name.lower() for folder in _EMBEDDED):
            yield Found(name, "", "is een ingesloten bestand")


@rule("AO10", Kind.DOCX, Kind.PPTX)
def protection(package: Package) -> Iterator[Found]:
    """No password, read-only advice or form protection; no locked content control.

    Not seen: encryption (such a file cannot be read at all) and signatures.
    """
    for name, root in package.trees.items():
        for lock in every(root, *_LOCKS):
            yield Found(name, "", f"is beveiligd ({lock.tag.rpartition('}')[2]})")
        for lock in every(root, "w:lock"):
            if val(lock) in _FIXED:
                yield Found(name, where(lock), "een invulveld zit op slot")


@rule("AO50", Kind.HTML)
def page_resources(page: Page) -> Iterator[Found]:
    """A page loads nothing from elsewhere, runs no script and sends nothing.

    Not seen: addresses that a style sheet puts together from parts.
    """
    for element in page.every("script", "iframe", "object", "embed", "base"):
        yield Found("", place(element), "hoort niet in deze pagina")
    for element in page.root.iter("*"):
        loaded = [element.get(name, "") for name in _RESOURCES]
        if element.tag == "link":
            loaded.append(element.get("href", ""))
        if any(value.strip().lower().startswith(_PLACES) for value in loaded):
            yield Found("", place(element), "laadt iets van het internet")
        if any(str(name).startswith("on") for name in element.attrib):
            yield Found("", place(element), "voert een script uit")
        if element.get("action") or element.get("formaction"):
            yield Found("", place(element), "verstuurt wat iemand invult")
        if _styled_from_elsewhere(element.get("style", "")):
            yield Found("", place(element), "laadt iets van het internet")
    for sheet in page.every("style"):
        if _styled_from_elsewhere(sheet.text or ""):
            yield Found("", place(sheet), "laadt iets van het internet")


def _styled_from_elsewhere(style: str) -> bool:
    squeezed = style.replace(" ", "").replace("'", "").replace('"', "").lower()
    return "@import" in squeezed or any(f"url({start}" in squeezed for start in _PLACES)
