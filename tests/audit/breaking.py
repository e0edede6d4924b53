"""Ways to break one thing in a good file."""

import io
import warnings
import zipfile

from lxml import etree

from herstelkit.audit.xml import NAMESPACES, q

_DECLARED = " ".join(f'xmlns:{name}="{uri}"' for name, uri in NAMESPACES.items())


def unpacked(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def packed(members):
    target = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a name that is there twice is what we want
        with zipfile.ZipFile(target, "w") as archive:
            for name, content in members:
                archive.writestr(name, content)
    return target.getvalue()


def changed(data, part, change):
    """The file with one part changed by a function from bytes to bytes."""
    members = unpacked(data)
    assert part in dict(members), part
    return packed([(n, change(c) if n == part else c) for n, c in members])


def fragment(xml):
    return [*etree.fromstring(f"<x {_DECLARED}>{xml}</x>".encode())]


def _on_tree(part, path, change):
    def on_bytes(content):
        root = etree.fromstring(content)
        found = root.xpath(path, namespaces=NAMESPACES)
        assert found, path
        change(found[0])
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8")

    return lambda data: changed(data, part, on_bytes)


def drop(part, path):
    """Take away the first element that a path finds."""

    def remove(element):
        element.getparent().remove(element)

    return _on_tree(part, path, remove)


def put(part, path, name, value):
    """Give an attribute another value."""
    key = q(name) if ":" in name else name
    return _on_tree(part, path, lambda element: element.set(key, value))


def say(part, path, words):
    """Give an element another text."""

    def set_text(element):
        element.text = words

    return _on_tree(part, path, set_text)


def before(part, path, xml):
    """Put elements before another."""

    def insert(element):
        for one in fragment(xml):
            element.addprevious(one)

    return _on_tree(part, path, insert)


def inside(part, path, xml):
    """Put elements at the end of another."""
    return _on_tree(part, path, lambda element: element.extend(fragment(xml)))


def swap(part, path):
    """Let an element change places with the next."""

    def exchange(element):
        element.getnext().addnext(element)

    return _on_tree(part, path, exchange)


def replace(old, new):
    """Replace text in a page, once."""

    def on_page(data):
        assert old.encode() in data, old
        return data.replace(old.encode(), new.encode(), 1)

    return on_page


def rewrite(part, old, new):
    """Replace bytes in a part, once."""

    def replace(content):
        assert old in content, old
        return content.replace(old, new, 1)

    return lambda data: changed(data, part, replace)


def add(name, content=b"<x/>"):
    return lambda data: packed([*unpacked(data), (name, content)])


def remove(name):
    return lambda data: packed([m for m in unpacked(data) if m[0] != name])


def both(first, second):
    return lambda data: second(first(data))
