"""Templates as organisations really have them: each awkward in a way of its own."""

import io
import struct
import zipfile
import zlib

import docx
import pptx
from docx.shared import Pt, RGBColor
from pptx.util import Inches

P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WIDE = (Inches(13.333), Inches(7.5))


def saved(package):
    target = io.BytesIO()
    package.save(target)
    return target.getvalue()


def layouts(presentation):
    return presentation.slide_master.slide_layouts


def without(page, *kinds):
    """Take placeholders away, all of them when no kinds are named."""
    for holder in [*page.placeholders]:
        mark = holder.element.find(f".//{P}ph")
        if not kinds or mark.get("type", "obj") in kinds:
            holder.element.getparent().remove(holder.element)


def narrow():
    """4:3, in English, with a slide in it."""
    presentation = pptx.Presentation()
    slide = presentation.slides.add_slide(layouts(presentation)[0])
    slide.shapes.title.text = "Oude dia"
    return saved(presentation)


def bare():
    """No placeholders at all."""
    presentation = pptx.Presentation()
    for layout in layouts(presentation):
        without(layout)
    return saved(presentation)


def renamed():
    """Layouts with names that say nothing, and no types."""
    presentation = pptx.Presentation()
    for number, layout in enumerate(layouts(presentation)):
        layout.name = f"Ontwerp {number}"
        layout.element.attrib.pop("type", None)
    return saved(presentation)


def german():
    presentation = pptx.Presentation()
    names = {"Title Slide": "Titelfolie", "Title and Content": "Titel und Inhalt"}
    for layout in layouts(presentation):
        layout.name = names.get(layout.name, f"Folie {layout.name}")
        layout.element.attrib.pop("type", None)
    return saved(presentation)


def dark():
    """White on dark blue by the colour map, without a footer or numbers."""
    presentation = pptx.Presentation()
    mapping = presentation.slide_master.element.find(f"{P}clrMap")
    for use, slot in {"bg1": "dk2", "tx1": "lt1", "bg2": "dk1", "tx2": "lt2"}.items():
        mapping.set(use, slot)
    for layout in layouts(presentation):
        without(layout, "ftr", "sldNum", "dt")
    return saved(presentation)


def dark_bare():
    """A dark ground, and no placeholder to inherit a colour from."""
    presentation = pptx.Presentation()
    for layout in layouts(presentation):
        without(layout)
        fill = layout.background.fill
        fill.solid()
        fill.fore_color.rgb = pptx.dml.color.RGBColor(0x10, 0x10, 0x30)
    return saved(presentation)


def faint():
    """Pale grey letters of eight points on white."""
    presentation = pptx.Presentation()
    master = presentation.slide_master.element
    for letters in master.iterfind(f"{P}txStyles/*/{A}lvl1pPr/{A}defRPr"):
        letters.set("sz", "800")
        for fill in letters.findall(f"{A}solidFill"):
            fill[:] = []
            colour = fill.makeelement(f"{A}srgbClr", {"val": "DDDDDD"})
            fill.append(colour)
    return saved(presentation)


def outside():
    """Places for text that lie half off the slide."""
    presentation = pptx.Presentation()
    for layout in layouts(presentation):
        for holder in layout.placeholders:
            left, top, width, height = -Inches(2), Inches(7), Inches(6), Inches(3)
            holder.left, holder.top, holder.width, holder.height = (
                left,
                top,
                width,
                height,
            )
    return saved(presentation)


def template(data):
    """The same file as a .potx or .dotx."""
    source = zipfile.ZipFile(io.BytesIO(data))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in source.namelist():
            content = source.read(name)
            if name == "[Content_Types].xml":
                for word in (b"presentation", b"document"):
                    content = content.replace(word + b".main+xml", b"template.main+xml")
            archive.writestr(name, content)
    return target.getvalue()


def changed(data, part, change):
    """A file with one part otherwise."""
    source = zipfile.ZipFile(io.BytesIO(data))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in source.namelist():
            content = source.read(name)
            archive.writestr(name, change(content) if name == part else content)
    return target.getvalue()


DECKS = {
    "narrow": narrow,
    "bare": bare,
    "renamed": renamed,
    "german": german,
    "dark": dark,
    "dark bare": dark_bare,
    "faint": faint,
    "outside": outside,
    "potx": lambda: template(narrow()),
}


def letterhead():
    """A logo and an address on each page, pale headings in another font."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Georgia"
    document.styles["Heading 1"].font.color.rgb = RGBColor(0xFF, 0xA0, 0x00)
    section = document.sections[0]
    section.header.paragraphs[0].add_run().add_picture(io.BytesIO(png(300, 40)))
    section.footer.paragraphs[0].text = "Postbus 12 in Eindhoven"
    document.add_paragraph("Geachte heer")
    return saved(document)


def headless():
    """A .dotx without styles for headings or lists."""
    document = docx.Document()
    document.styles["Normal"].font.size = Pt(10)
    root = document.styles.element
    for style in [*document.styles]:
        if style.name.startswith(("Heading", "List", "Title", "Subtitle", "TOC")):
            root.remove(style.element)
    return template(saved(document))


DOCUMENTS = {"letterhead": letterhead, "headless": headless}


def png(width, height):
    """A green picture of a size."""
    rows = (b"\0" + b"\x1b\x5e\x20" * width) * height

    def chunk(name, data):
        check = struct.pack(">I", zlib.crc32(name + data))
        return struct.pack(">I", len(data)) + name + data + check

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


def jpeg(width, height):
    """As much of a jpeg as says how large it is."""
    size = struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0" + size + b"\xff\xd9"
