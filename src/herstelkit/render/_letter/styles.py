"""Styles and lists of a Word template, with ours added where it has none."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Final

from herstelkit.render._docx.xml import element, name
from herstelkit.render._ooxml import Element
from herstelkit.render.palette import readable

_THEIRS: Final = {
    "normal",
    "title",
    "subtitle",
    "strong",
    "toc heading",
    *(f"heading {level}" for level in range(1, 5)),
    *(f"toc {level}" for level in range(1, 4)),
}
"""Styles that an organisation means for what we use them for; Word names them so in
any language."""
_NAMES: Final = {"header": "Koptekst cursus", "footer": "Voettekst cursus"}
"""What ours are called beside theirs; others get a number."""
_LISTS: Final = {"list bullet", "list number"}
_REFERENCES: Final = ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")
_HEXADECIMAL: Final = frozenset("0123456789ABCDEF")
_COLOUR_LENGTH: Final = 6


def label(style: Element) -> str:
    """Return the name of a style, as Word compares it."""
    found = style.find(name("name"))
    return "" if found is None else str(found.get(name("val"), "")).casefold()


def merged_styles(theirs: Element, ours: Element, language: str) -> dict[str, str]:
    """Add to their styles those of ours that they lack; return new ids by old ones."""
    known = {(_kind(style), label(style)): style for style in _styles(theirs)}
    taken = {_id(style) for style in known.values()}
    names: dict[str, str] = {}
    added = []
    for style in _styles(ours):
        kind = _kind(style)
        same = known.get((kind, label(style)))
        if _default(style):
            same = next(filter(_default, _of(theirs, kind)), same)
        if same is not None and _usable(same, style):
            names[_id(style)] = _id(same)
        else:
            names[_id(style)] = _free(_id(style), taken)
            added.append((style, same is not None))
    for style, doubled in added:
        theirs.append(_copied(style, names, doubled=doubled))
    _darken(theirs)
    _speak(theirs, language)
    return names


def renamed(root: Element, names: Mapping[str, str]) -> None:
    """Let everything in a part use the styles by their new ids."""
    for tag in _REFERENCES:
        for used in root.iter(name(tag)):
            old = used.get(name("val"), "")
            used.set(name("val"), names.get(old, old))


def merged_lists(theirs: Element | None, ours: Element) -> tuple[Element, int, int]:
    """Return their lists and ours, and what was added to our two sorts of numbers."""
    if theirs is None:
        return ours, 0, 0
    for picture in [*theirs.iter(name("numPicBullet"), name("lvlPicBulletId"))]:
        _parent(picture).remove(picture)
    kinds = _most(theirs, "abstractNum", "abstractNumId")
    lists = _most(theirs, "num", "numId")
    made = element("numbering")
    made.extend(deepcopy([*theirs.iterchildren(name("abstractNum"))]))
    definitions = deepcopy([*ours.iterchildren(name("abstractNum"))])
    uses = deepcopy([*ours.iterchildren(name("num"))])
    for definition in definitions:
        _raise(definition, "abstractNumId", kinds)
    for use in uses:
        _raise(use, "numId", lists)
        for which in use.iter(name("abstractNumId")):
            _raise(which, "val", kinds)
    made.extend(definitions)
    made.extend(deepcopy([*theirs.iterchildren(name("num"))]))
    made.extend(uses)
    return made, kinds, lists


def raised_lists(root: Element, lists: int) -> None:
    """Let all list items in a part count with the new numbers of the lists."""
    for used in root.iter(name("numId")):
        if _parent(used).tag == name("numPr"):
            _raise(used, "val", lists)


def without_lost_styles(numbering: Element, styles: Element) -> None:
    """Undo links from lists to styles that a template does not have."""
    known = {_id(style) for style in _styles(styles)}
    for used in [*numbering.iter(name("pStyle"))]:
        if used.get(name("val")) not in known:
            _parent(used).remove(used)


def _styles(root: Element) -> Iterator[Element]:
    return root.iterchildren(name("style"))


def _of(root: Element, kind: str) -> Iterator[Element]:
    return (style for style in _styles(root) if _kind(style) == kind)


def _kind(style: Element) -> str:
    return str(style.get(name("type"), "paragraph"))


def _id(style: Element) -> str:
    return str(style.get(name("styleId"), ""))


def _default(style: Element) -> bool:
    return style.get(name("default")) in {"1", "true", "on"}


def _usable(theirs: Element, ours: Element) -> bool:
    if _default(ours):
        return True
    if label(ours) in _LISTS:
        return theirs.find(f"{name('pPr')}/{name('numPr')}") is not None
    return label(ours) in _THEIRS


def _free(ident: str, taken: set[str]) -> str:
    made, number = ident, 2
    while made in taken:
        made, number = f"{ident}{number}", number + 1
    taken.add(made)
    return made


def _copied(style: Element, names: Mapping[str, str], *, doubled: bool) -> Element:
    made = deepcopy(style)
    made.set(name("styleId"), names[_id(style)])
    made.attrib.pop(name("default"), "")
    renamed(made, names)
    called = made.find(name("name"))
    if doubled and called is not None:
        old = str(called.get(name("val")))
        called.set(name("val"), _NAMES.get(old, f"{old} 2"))
        made.set(name("customStyle"), "1")
    return made


def _darken(root: Element) -> None:
    """Make pale letters readable; those in styles with a ground are left alone."""
    for style in _styles(root):
        if next(style.iter(name("shd")), None) is not None:
            continue
        if style.get(name("customStyle")) and label(style).startswith("omslag"):
            continue
        for colour in style.iterfind(f"{name('rPr')}/{name('color')}"):
            value = str(colour.get(name("val"), "")).upper()
            if len(value) != _COLOUR_LENGTH or not set(value) <= _HEXADECIMAL:
                continue
            dark = readable(value)
            if dark != value:
                colour.attrib.clear()
                colour.set(name("val"), dark)


def _speak(root: Element, language: str) -> None:
    """Set the language of all styles, and of what has none."""
    for tag in root.iter(name("lang")):
        tag.attrib.clear()
        tag.set(name("val"), language)
    path = "/".join(map(name, ("docDefaults", "rPrDefault", "rPr")))
    letters = root.find(path)
    if letters is not None and letters.find(name("lang")) is None:
        letters.append(element("lang", val=language))


def _most(root: Element, tag: str, attribute: str) -> int:
    found = (int(one.get(name(attribute), "0")) for one in root.iter(name(tag)))
    return max(found, default=0)


def _raise(target: Element, attribute: str, by: int) -> None:
    number = int(target.get(name(attribute), "0"))
    if number:
        target.set(name(attribute), str(number + by))


def _parent(target: Element) -> Element:
    parent = target.getparent()
    if parent is None:
        raise LookupError
    return parent
