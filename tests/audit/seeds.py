"""Good files with one thing broken, and the rule that must see it."""

from attrs import frozen
from breaking import (
    add,
    before,
    both,
    drop,
    inside,
    put,
    remove,
    replace,
    rewrite,
    say,
    swap,
)

GUIDE = "draaiboek/draaiboek.docx"
SHEET = "werkbladen/09-dagelijks-onderhoudsplan.docx"
DECK = "presentaties/bijeenkomst-01.pptx"
OVERVIEW = "LEESMIJ.html"
FORM = "werkmap/werkmap.html"

BODY = "word/document.xml"
STYLES = "word/styles.xml"
NUMBERING = "word/numbering.xml"
SETTINGS = "word/settings.xml"
CORE = "docProps/core.xml"
WORD_LINKS = "word/_rels/document.xml.rels"
SLIDES = "ppt/presentation.xml"
SLIDE = "ppt/slides/slide2.xml"
SLIDE_LINKS = "ppt/slides/_rels/slide2.xml.rels"
LAST = "//w:body/w:sectPr"
TREE = "//p:spTree"


@frozen
class Seed:
    """A defect: its name, the file it is put in, the rule for it, the way to do it."""

    name: str
    file: str
    code: str
    plant: object

    def __str__(self):
        return f"{self.code} {self.name}"


def paragraph(*runs, properties=""):
    content = "".join(f"<w:r>{run}</w:r>" for run in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def words(text, properties=""):
    return f"<w:rPr>{properties}</w:rPr><w:t>{text}</w:t>"


def control(ident, tag, title="Vraag", extra=""):
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{tag}"/>'
        f'<w:id w:val="{ident}"/>{extra}</w:sdtPr><w:sdtContent>'
        f"{paragraph(words('Antwoord'))}</w:sdtContent></w:sdt>"
    )


def drawing(ident, attributes='descr="Een trap van vijf treden"', extra=""):
    return paragraph(
        "<w:drawing><wp:inline>"
        f'<wp:docPr id="{ident}" name="Figuur" {attributes}>{extra}</wp:docPr>'
        "</wp:inline></w:drawing>"
    )


def begin(kind):
    return f'<w:fldChar w:fldCharType="{kind}"/>'


def code(text):
    return f"<w:instrText>{text}</w:instrText>"


def field(text):
    parts = (begin("begin"), code(text), begin("separate"), words("1"), begin("end"))
    return paragraph(*parts)


def item(number, text="Eerst dit"):
    listed = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(words(text), properties=listed)


def heading(level, text="Een kop"):
    return paragraph(words(text), properties=f'<w:pStyle w:val="Heading{level}"/>')


def picture(attributes=""):
    return (
        '<p:pic><p:nvPicPr><p:cNvPr id="901" name="Foto" '
        f"{attributes}/><p:cNvPicPr/><p:nvPr/></p:nvPicPr></p:pic>"
    )


def holder(kind, text="", *, colour="", size="", fit=""):
    sized = f' sz="{size}"' if size else ""
    fill = f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>' if colour else ""
    run = (
        f'<a:r><a:rPr lang="nl-NL"{sized}>{fill}</a:rPr><a:t>{text}</a:t></a:r>'
        if text
        else ""
    )
    return (
        '<p:sp><p:nvSpPr><p:cNvPr id="902" name="Tekst"/><p:cNvSpPr/>'
        f'<p:nvPr><p:ph type="{kind}" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/>'
        f"<p:txBody><a:bodyPr>{fit}</a:bodyPr><a:p>{run}</a:p></p:txBody></p:sp>"
    )


def last(xml):
    return before(BODY, LAST, xml)


def on_slide(xml):
    return before(SLIDE, "(//p:sp[.//p:ph[@type='ftr']])[1]", xml)


def relation(part, ident, kind, target, mode=""):
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return inside(
        part,
        "/rel:Relationships",
        f'<rel:Relationship Id="{ident}" Type="{base}/{kind}" '
        f'Target="{target}"{mode}/>',
    )


def _without_levels(data):
    for _ in range(4):
        data = drop(STYLES, "//w:outlineLvl")(data)
    return data


EXTERNAL = ' TargetMode="External"'
TITLE = "//p:sp[.//p:ph[@type='title']]"
FOOTER = "//p:sp[.//p:ph[@type='ftr']]"
NUMBER = "//p:sp[.//p:ph[@type='sldNum']]"
BOOKMARK = '<w:bookmarkStart w:id="{0}" w:name="{1}"/><w:bookmarkEnd w:id="{0}"/>'

CONTAINER = (
    Seed("cut in half", GUIDE, "AO00", lambda data: data[: len(data) // 2]),
    Seed("no zip at all", DECK, "AO00", lambda _: b"Dag allemaal"),
    Seed("a part twice", SHEET, "AO01", add(STYLES)),
    Seed("a part twice, in capitals", DECK, "AO01", add("ppt/SLIDES/slide2.xml")),
    Seed("a name that climbs out", SHEET, "AO02", add("word/../../kwaad.xml")),
    Seed("a name from the root", DECK, "AO02", add("/etc/kwaad.xml")),
    Seed("a name with a drive", DECK, "AO02", add("c:\\kwaad.xml")),
    Seed("a part without a content type", SHEET, "AO03", add("word/media/foto.png")),
    Seed(
        "styles without a content type of their own",
        SHEET,
        "AO03",
        drop("[Content_Types].xml", "//ct:Override[@PartName='/word/styles.xml']"),
    ),
    Seed("a content type without a part", SHEET, "AO03", remove("word/footer1.xml")),
    Seed("a relation to nothing", SHEET, "AO04", remove(NUMBERING)),
    Seed(
        "a relation id twice",
        SHEET,
        "AO04",
        relation(WORD_LINKS, "rId1", "styles", "styles.xml"),
    ),
    Seed(
        "a footer whose relation is gone",
        SHEET,
        "AO05",
        drop(WORD_LINKS, "//rel:Relationship[contains(@Type,'/footer')]"),
    ),
    Seed(
        "a picture from the internet",
        SHEET,
        "AO06",
        relation(WORD_LINKS, "rX", "image", "https://example.org/a.png", EXTERNAL),
    ),
    Seed(
        "a link to somebody's disk",
        DECK,
        "AO06",
        relation(SLIDE_LINKS, "rX", "hyperlink", "file:///C:/Jan/a.docx", EXTERNAL),
    ),
    Seed(
        "a field that fetches", SHEET, "AO06", last(field('INCLUDEPICTURE "http://x/"'))
    ),
    Seed("a macro", SHEET, "AO07", add("word/embeddings/macro.xml")),
    Seed(
        "a file with macros",
        DECK,
        "AO07",
        rewrite(
            "[Content_Types].xml",
            b"officedocument.presentationml.presentation.main",
            b"ms-powerpoint.presentation.macroEnabled.main",
        ),
    ),
    Seed("broken XML", SHEET, "AO08", rewrite(BODY, b"</w:body>", b"")),
    Seed(
        "a document type",
        SHEET,
        "AO08",
        rewrite(STYLES, b"<w:styles", b"<!DOCTYPE x [<!ENTITY y 'z'>]><w:styles"),
    ),
    Seed("no main part", SHEET, "AO08", remove(BODY)),
    Seed(
        "a control character",
        SHEET,
        "AO09",
        last(paragraph(words("Dag\N{NEXT LINE}allemaal"))),
    ),
    Seed("U+FFFE", DECK, "AO09", rewrite(SLIDE, b"</a:t>", "\ufffe</a:t>".encode())),
    Seed(
        "U+FFFE as a number", SHEET, "AO09", rewrite(BODY, b"</w:t>", b"&#xFFFE;</w:t>")
    ),
    Seed(
        "a control character in Office's own spelling",
        DECK,
        "AO09",
        rewrite(SLIDE, b"</a:t>", b"_x000B_</a:t>"),
    ),
    Seed(
        "a password",
        SHEET,
        "AO10",
        inside(SETTINGS, "/w:settings", '<w:documentProtection w:edit="readOnly"/>'),
    ),
    Seed(
        "a password on a deck",
        DECK,
        "AO10",
        inside(SLIDES, "/p:presentation", "<p:modifyVerifier/>"),
    ),
    Seed(
        "a locked answer",
        SHEET,
        "AO10",
        last(control(9001, "slot", extra='<w:lock w:val="sdtContentLocked"/>')),
    ),
)

LANGUAGE = (
    Seed("nl_NL", SHEET, "AO11", put(STYLES, "//w:lang", "w:val", "nl_NL")),
    Seed("Nederlands", DECK, "AO11", put(SLIDE, "//a:rPr", "lang", "Nederlands")),
    Seed("no default language", SHEET, "AO12", drop(STYLES, "//w:docDefaults//w:lang")),
    Seed("no language in the properties", DECK, "AO12", drop(CORE, "//dc:language")),
    Seed("a run without a language", DECK, "AO12", drop(SLIDE, "//a:r/a:rPr")),
    Seed("English styles", SHEET, "AO13", put(STYLES, "//w:lang", "w:val", "en-GB")),
    Seed("an English slide", DECK, "AO13", put(SLIDE, "//a:r/a:rPr", "lang", "en-GB")),
)

LEAKS = (
    Seed(
        "python-docx as author", SHEET, "AO14", say(CORE, "//dc:creator", "python-docx")
    ),
    Seed("a date in 2013", DECK, "AO14", say(CORE, "//*[@*]", "2013-01-27T09:14:16Z")),
    Seed(
        "the prompt of a template",
        DECK,
        "AO14",
        say(SLIDE, "//a:t", "Click to edit text"),
    ),
    Seed(
        "American in a corner",
        SHEET,
        "AO14",
        put(SETTINGS, "//w:themeFontLang", "w:val", "en-US"),
    ),
    Seed("None", SHEET, "AO15", last(paragraph(words("Begeleider: None")))),
    Seed(
        "a split leak", SHEET, "AO15", last(paragraph(words("Dag {"), words("{naam")))
    ),
    Seed("nan on a slide", DECK, "AO15", say(SLIDE, "//a:t", "nan minuten")),
    Seed("undefined as a title", DECK, "AO15", say(CORE, "//dc:title", "undefined")),
    Seed(
        "TODO in a description",
        SHEET,
        "AO15",
        last(drawing(9001, 'descr="TODO: een plaatje"')),
    ),
)

WORD = (
    Seed(
        "a content-control id twice",
        SHEET,
        "AO20",
        last(control(9001, "een") + control(9001, "twee")),
    ),
    Seed(
        "a content-control tag twice",
        SHEET,
        "AO21",
        last(control(9001, "een") + control(9002, "een")),
    ),
    Seed("a drawing id twice", SHEET, "AO22", last(drawing(9001) + drawing(9001))),
    Seed(
        "a bookmark id twice",
        SHEET,
        "AO23",
        last(BOOKMARK.format(9001, "een") + BOOKMARK.format(9001, "twee")),
    ),
    Seed(
        "a bookmark name twice",
        SHEET,
        "AO23",
        last(BOOKMARK.format(9001, "een") + BOOKMARK.format(9002, "Een")),
    ),
    Seed("a bookmark without end", GUIDE, "AO24", drop(BODY, "//w:bookmarkEnd")),
    Seed("a bookmark without start", GUIDE, "AO24", drop(BODY, "//w:bookmarkStart")),
    Seed(
        "a field without end",
        SHEET,
        "AO25",
        drop("word/footer1.xml", "//w:r[w:fldChar/@w:fldCharType='end']"),
    ),
    Seed(
        "a field without begin",
        SHEET,
        "AO25",
        drop("word/footer1.xml", "//w:r[w:fldChar/@w:fldCharType='begin']"),
    ),
    Seed(
        "a field that ends two paragraphs on, in a cell",
        SHEET,
        "AO25",
        last(
            paragraph(begin("begin"), code("TOC"), begin("separate"))
            + f"<w:tbl><w:tr><w:tc>{paragraph(begin('end'))}</w:tc></w:tr></w:tbl>"
        ),
    ),
    Seed(
        "a field without a code",
        SHEET,
        "AO25",
        last(paragraph(begin("begin"), begin("separate"), begin("end"))),
    ),
    Seed(
        "contents that point at nothing",
        GUIDE,
        "AO26",
        put(BODY, "//w:hyperlink[@w:anchor]", "w:anchor", "_Toc999999"),
    ),
    Seed("a page of nothing", SHEET, "AO26", last(field("PAGEREF _Toc999999 \\h"))),
    Seed("an undefined style", SHEET, "AO27", put(BODY, "//w:pStyle", "w:val", "Weg")),
    Seed(
        "a style that is gone",
        SHEET,
        "AO27",
        drop(STYLES, "//w:style[@w:styleId='Vraag']"),
    ),
    Seed(
        "a style based on nothing",
        SHEET,
        "AO27",
        put(STYLES, "//w:basedOn", "w:val", "Weg"),
    ),
    Seed("an undefined list", SHEET, "AO28", last(item(999))),
    Seed(
        "a list without a definition", SHEET, "AO28", drop(NUMBERING, "//w:abstractNum")
    ),
    Seed(
        "a second list that counts on",
        SHEET,
        "AO30",
        last(item(2) + paragraph(words("Daarna iets anders.")) + item(2)),
    ),
    Seed(
        "a second list by another number that counts on",
        SHEET,
        "AO30",
        both(
            inside(
                NUMBERING,
                "/w:numbering",
                '<w:num w:numId="901"><w:abstractNumId w:val="2"/></w:num>',
            ),
            last(item(2) + heading(1) + item(901)),
        ),
    ),
    Seed(
        "contents without page numbers",
        GUIDE,
        "AO31",
        drop("word/footer1.xml", "//w:p"),
    ),
    Seed(
        "a page reference without a page",
        SHEET,
        "AO32",
        last(
            BOOKMARK.format(9001, "een")
            + paragraph(
                begin("begin"), code("PAGEREF een"), begin("separate"), begin("end")
            )
        ),
    ),
)

SLIDE_SEEDS = (
    Seed("a shape id twice", DECK, "AO40", put(SLIDE, "(//p:cNvPr)[3]", "id", "2")),
    Seed("a slide left out of the list", DECK, "AO41", drop(SLIDES, "//p:sldId")),
    Seed(
        "a slide shown twice",
        DECK,
        "AO41",
        both(
            before(SLIDES, "//p:sldId", '<p:sldId id="900" r:id="rId8"/>'),
            rewrite(SLIDES, b'r:id="rId9"', b'r:id="rId8"'),
        ),
    ),
    Seed("a slide that is not there", DECK, "AO41", remove(SLIDE)),
    Seed(
        "a slide id that is too low", DECK, "AO41", put(SLIDES, "//p:sldId", "id", "3")
    ),
    Seed("an empty placeholder", DECK, "AO42", on_slide(holder("body"))),
    Seed("no footer", DECK, "AO43", drop(SLIDE, FOOTER)),
    Seed("no slide number", DECK, "AO43", drop(SLIDE, NUMBER)),
    Seed(
        "a typed slide number", DECK, "AO44", put(SLIDE, "//a:fld", "type", "datetime")
    ),
    Seed("no title", DECK, "AT20", drop(SLIDE, TITLE)),
    Seed("a title of spaces", DECK, "AT20", say(SLIDE, f"{TITLE}//a:t", "  ")),
    Seed(
        "two slides with one title",
        DECK,
        "AT20",
        both(
            say(SLIDE, f"{TITLE}//a:t", "Hoop"),
            say("ppt/slides/slide3.xml", f"{TITLE}//a:t", "HOOP"),
        ),
    ),
    Seed("a title that is read later", DECK, "AT21", swap(SLIDE, TITLE)),
    Seed(
        "a footer that is read early",
        DECK,
        "AT21",
        before(SLIDE, f"{TITLE}/following-sibling::*[1]", holder("ftr", "Voettekst")),
    ),
    Seed("a picture without words", DECK, "AT22", on_slide(picture())),
    Seed("a file name for words", DECK, "AT22", on_slide(picture('descr="IMG_1.png"'))),
    Seed(
        "a table without a header",
        DECK,
        "AT23",
        on_slide(
            "<p:graphicFrame><p:nvGraphicFramePr>"
            '<p:cNvPr id="903" name="Tabel" descr="Wie wat doet"/>'
            "</p:nvGraphicFramePr><a:tbl><a:tblPr/></a:tbl></p:graphicFrame>"
        ),
    ),
    Seed(
        "small body text", DECK, "AT24", on_slide(holder("body", "Klein", size="1400"))
    ),
    Seed(
        "text that is shrunk",
        DECK,
        "AT24",
        on_slide(holder("body", "Klein", fit='<a:normAutofit fontScale="40000"/>')),
    ),
    Seed(
        "grey on white", DECK, "AT25", on_slide(holder("body", "Vaag", colour="C0C0C0"))
    ),
    Seed(
        "white on a pale theme",
        DECK,
        "AT25",
        put("ppt/theme/theme1.xml", "//a:dk1/a:srgbClr", "val", "F0F0F0"),
    ),
)

CELL = f"<w:tc>{paragraph(words('Cel'))}</w:tc>"
ROW = f"<w:tr>{CELL}{CELL}</w:tr>"
BIG = '<w:b/><w:sz w:val="32"/>'

WORD_ACCESS = (
    Seed("a skipped level", SHEET, "AT01", last(heading(1) + heading(3))),
    Seed("an empty heading", SHEET, "AT02", last(heading(1, " "))),
    Seed(
        "headings that are no headings",
        GUIDE,
        "AT02",
        _without_levels,
    ),
    Seed("a fake heading", SHEET, "AT03", last(paragraph(words("Dag een", BIG)))),
    Seed("typed bullets", SHEET, "AT04", last(paragraph(words("- Een boterham")))),
    Seed(
        "typed numbers",
        SHEET,
        "AT04",
        last(paragraph(words("1. Opstaan")) + paragraph(words("2. Ontbijten"))),
    ),
    Seed("a table without a header", SHEET, "AT05", drop(BODY, "//w:tblHeader")),
    Seed("another table without", SHEET, "AT05", last(f"<w:tbl>{ROW}{ROW}</w:tbl>")),
    Seed("no title", SHEET, "AT06", drop(CORE, "//dc:title")),
    Seed("an empty title", DECK, "AT06", say(CORE, "//dc:title", "")),
    Seed("a drawing without words", SHEET, "AT07", last(drawing(9001, ""))),
    Seed(
        "a file name for words",
        SHEET,
        "AT07",
        last(drawing(9001, 'descr="Afbeelding 3"')),
    ),
    Seed(
        "an old drawing without words",
        SHEET,
        "AT07",
        last(paragraph("<w:pict><v:shape/></w:pict>")),
    ),
    Seed(
        "grey on white",
        SHEET,
        "AT08",
        last(paragraph(words("Vaag", '<w:color w:val="AAAAAA"/>'))),
    ),
    Seed(
        "dark on dark",
        GUIDE,
        "AT08",
        put(STYLES, "//w:style[@w:styleId='Gesproken']//w:shd", "w:fill", "222222"),
    ),
    Seed(
        "large print in grey",
        SHEET,
        "AT08",
        both(
            put(STYLES, "//w:docDefaults//w:sz", "w:val", "36"),
            last(paragraph(words("Grijs", '<w:color w:val="666666"/>'))),
        ),
    ),
    Seed(
        "small body text",
        SHEET,
        "AT09",
        last(paragraph(words("Klein", '<w:sz w:val="18"/>'))),
    ),
    Seed(
        "a tiny footer",
        SHEET,
        "AT09",
        put(STYLES, "//w:style[@w:styleId='Footer']//w:sz", "w:val", "14"),
    ),
    Seed("an answer without a title", SHEET, "AT12", last(control(9001, "een", ""))),
)


PAGES = (
    Seed("an empty page", OVERVIEW, "AO00", lambda _: b""),
    Seed(
        "a script", OVERVIEW, "AO50", replace("</body>", "<script>x()</script></body>")
    ),
    Seed(
        "a font from the internet",
        OVERVIEW,
        "AO50",
        replace("</style>", "a{background:url( 'https://x/y' )}</style>"),
    ),
    Seed(
        "a form that sends", FORM, "AO50", replace("<main>", '<main><form action="x">')
    ),
    Seed(
        "an image from elsewhere",
        FORM,
        "AO50",
        replace("</main>", '<img alt="" src="//x/y">'),
    ),
    Seed("undefined", OVERVIEW, "AO51", replace("</h1>", " undefined</h1>")),
    Seed(
        "None in a label",
        FORM,
        "AO51",
        replace('<label for="', '<label title="None" for="'),
    ),
    Seed("no language", OVERVIEW, "AT40", replace('<html lang="nl-NL">', "<html>")),
    Seed("nl_NL", OVERVIEW, "AT40", replace('lang="nl-NL"', 'lang="nl_NL"')),
    Seed("no title", OVERVIEW, "AT40", replace("<title>", "<title></title><i>")),
    Seed("two main headings", FORM, "AT41", replace("<h2", "<h1>Nog een</h1><h2")),
    Seed("a skipped level", FORM, "AT41", replace("<h2", "<h4>Diep</h4><h2")),
    Seed("an empty heading", FORM, "AT41", replace("<h2", "<h2> </h2><h2")),
    Seed(
        "a control without a label",
        FORM,
        "AT42",
        replace('<label for="', '<label for="x'),
    ),
    Seed(
        "a group without a legend",
        FORM,
        "AT42",
        replace("</main>", "<fieldset>x</fieldset>"),
    ),
    Seed(
        "a button without words", FORM, "AT42", replace("</main>", "<button> </button>")
    ),
    Seed(
        "loose choices",
        FORM,
        "AT43",
        replace("</main>", 2 * '<label><input type="checkbox">Ja</label>' + "</main>"),
    ),
    Seed("a header cell of nothing", FORM, "AT44", replace('<th scope="col"', "<th")),
    Seed(
        "a table without headers",
        FORM,
        "AT44",
        replace("</main>", "<table><tr><td>x</td></tr></table>"),
    ),
    Seed(
        "an image without words", FORM, "AT45", replace("</main>", '<img src="x.png">')
    ),
    Seed(
        "a drawing without words",
        FORM,
        "AT45",
        replace("</main>", '<svg role="img"></svg>'),
    ),
    Seed(
        "a link without words",
        OVERVIEW,
        "AT46",
        replace("</main>", '<a href="x"> </a>'),
    ),
    Seed(
        "a link to nothing",
        OVERVIEW,
        "AT46",
        replace("</main>", '<a href="#x">Hier</a>'),
    ),
    Seed(
        "a tab order by hand",
        FORM,
        "AT47",
        replace("<textarea", '<textarea tabindex="3"'),
    ),
    Seed("no zoom", FORM, "AT47", replace("initial-scale=1", "maximum-scale=1.0")),
    Seed(
        "an id twice",
        FORM,
        "AT48",
        replace("</main>", '<i id="y">a</i><i id="y">b</i>'),
    ),
    Seed(
        "a label for nothing",
        FORM,
        "AT48",
        replace("</main>", '<label for="x">b</label>'),
    ),
    Seed("a line outside", OVERVIEW, "AT49", replace("</body>", "<p>Dag</p></body>")),
    Seed("no main part", OVERVIEW, "AT49", replace("<main>", "<div>")),
)

SEEDS = (
    *CONTAINER,
    *LANGUAGE,
    *LEAKS,
    *WORD,
    *SLIDE_SEEDS,
    *WORD_ACCESS,
    *PAGES,
)
