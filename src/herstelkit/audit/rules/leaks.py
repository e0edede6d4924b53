"""Text that nobody wrote on purpose: from templates, or from the program itself."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.audit.fault import Found
from herstelkit.audit.package import Package
from herstelkit.audit.page import Page, place, shown_texts
from herstelkit.audit.registry import Kind, rule
from herstelkit.audit.slide import where as where_on_slide
from herstelkit.audit.word import where
from herstelkit.audit.xml import every, text

_TRACES: Final = re.compile(
    r"Steve Canny|python-docx|python-pptx|lorem ipsum|Office Theme"
    r"|Click to (?:edit|add)|Click icon"
    r"|Klik om .{0,40}(?:stijl|titel|tekst|notitie|bewerken|toe te voegen)",
    re.IGNORECASE,
)
_AMERICAN: Final = re.compile("""["'>]en-US["'<]""")
_LEAK: Final = re.compile(
    r"(?<![\w-])(?:None|NaN|nan|null|undefined|TODO|FIXME|XXX|True|False)(?![\w-])"
    r"|\{\{|\}\}|\{%|%\}|\[object Object\]|<[a-z_.]+ object at 0x"
    r"|Traceback \(most recent|(?:Run|Paragraph|Heading|Slide)\(\w+="
)
_ALTERNATIVES: Final = ("wp:docPr", "p:cNvPr", "w:alias")


@rule("AO14", Kind.DOCX, Kind.PPTX)
def template_traces(package: Package) -> Iterator[Found]:
    """No trace of a template: its author, its 2013, its ``en-US``, its prompts.

    Not seen: default colours and fonts that a template left behind.
    """
    american = package.property("dc:language") == "en-US"
    for name, data in package.raw.items():
        if not name.endswith((".xml", ".rels")):
            continue
        content = data.decode("utf-8", "replace")
        trace = _TRACES.search(content)
        if trace:
            yield Found(name, "", f"bevat ‘{trace.group()[:12]}…’ van een sjabloon")
        elif not american and _AMERICAN.search(content):
            yield Found(name, "", "bevat ‘en-US’ van een sjabloon")
    for property_ in ("dcterms:created", "dcterms:modified"):
        if package.property(property_).startswith("2013"):
            yield Found("docProps/core.xml", "", "de datum is die van een sjabloon")


@rule("AO15", Kind.DOCX, Kind.PPTX)
def leaked_words(package: Package) -> Iterator[Found]:
    """No text that a program leaks: ``None``, ``nan``, ``TODO``, ``undefined``, ``{{``.

    Not seen: a leak spread over two paragraphs. Somebody whose name is None is noticed.
    """
    for name, root in package.trees.items():
        for paragraph in every(root, "w:p", "a:p"):
            if _LEAK.search(text(paragraph, "w:t") + text(paragraph, "a:t")):
                spot = where(paragraph) or where_on_slide(paragraph)
                yield Found(name, spot, "lijkt een programmeerwoord te bevatten")
        for element in every(root, *_ALTERNATIVES):
            if any(_LEAK.search(str(value)) for value in element.attrib.values()):
                what = "een naam of omschrijving bevat een programmeerwoord"
                yield Found(name, where(element) or where_on_slide(element), what)
    for property_ in ("dc:title", "dc:creator", "dc:subject", "dc:description"):
        if _LEAK.search(package.property(property_)):
            what = f"eigenschap {property_} bevat een programmeerwoord"
            yield Found("docProps/core.xml", "", what)


@rule("AO51", Kind.HTML)
def leaked_on_page(page: Page) -> Iterator[Found]:
    """No text on a page that a program leaks or a template left behind.

    Not seen: a leak spread over two elements.
    """
    for element, shown_text in shown_texts(page):
        if _LEAK.search(shown_text) or _TRACES.search(shown_text):
            yield Found("", place(element), "lijkt een programmeerwoord te bevatten")
    for element in page.root.iter("*"):
        if any(_LEAK.search(str(value)) for value in element.attrib.values()):
            yield Found("", place(element), "een kenmerk bevat een programmeerwoord")
