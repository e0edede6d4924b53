"""The styles of documents: guide, workbook, worksheets, overview."""

from collections.abc import Iterator
from typing import Final

import _docx_pieces as xml

from herstelkit.render import theme
from herstelkit.render._docx.lengths import TEXT_WIDTH
from herstelkit.render._docx.styles import CALLOUTS, CalloutLook, ListKind, Style


def _headings() -> Iterator[str]:
    sizes = ((26, 24, 12), (18, 24, 6), (14, 16, 4), (12, 12, 3))
    for depth, (points, before, after) in enumerate(sizes):
        level = depth + 1
        colour = theme.DEEP if level < len(sizes) else theme.INK
        yield xml.known(
            Style[f"HEADING_{level}"],
            f"heading {level}",
            xml.KEEP + xml.WHOLE + xml.white(before, after, 1.1) + xml.level(depth),
            xml.letters(points, colour, bold=True),
        )


def _running() -> Iterator[str]:
    yield xml.style(Style.LEAD, "Lead", xml.white(0, 10, 1.3), xml.letters(14))
    bar = xml.line("left", "single", theme.ACCENT, 24, 12)
    edges = [xml.border(side, theme.SAND, 4, 5) for side in ("top", "bottom")]
    frame = xml.borders(edges[0], bar, edges[1], xml.border("right", theme.SAND, 4, 8))
    yield xml.style(
        Style.SPOKEN,
        "Gesproken",
        frame
        + xml.ground(theme.SAND)
        + xml.white(6, 10, 1.3)
        + xml.indent(300, right=170),
    )
    yield xml.style(
        Style.SMALL, "Klein", xml.white(0, 6, 1.2), xml.letters(10.5, theme.MUTED)
    )
    yield xml.known(
        Style.BULLET,
        "List Bullet",
        xml.listed(ListKind.BULLETS) + xml.white(0, 4),
        following=Style.BULLET,
    )
    yield xml.known(
        Style.NUMBERED,
        "List Number",
        xml.listed(ListKind.NUMBERS) + xml.white(0, 4),
        following=Style.NUMBERED,
    )


def _opening() -> Iterator[str]:
    bar = xml.borders(xml.border("top", theme.DEEP, 48, 8))
    yield xml.known(
        Style.TITLE,
        "Title",
        xml.KEEP + xml.WHOLE + bar + xml.white(0, 0, 1.05),
        xml.letters(26, theme.DEEP, bold=True),
    )
    yield xml.known(
        Style.SUBTITLE,
        "Subtitle",
        xml.KEEP + xml.WHOLE + xml.white(0, 2, 1.1),
        xml.letters(12, theme.MUTED),
    )
    yield xml.style(
        Style.DETAIL,
        "Titelregel",
        xml.KEEP + xml.white(0, 1, 1.15),
        xml.letters(12, theme.MUTED),
    )
    yield xml.style(
        Style.COVER_TITLE,
        "Omslagtitel",
        xml.WHOLE + xml.white(0, 12, 1),
        xml.letters(40, theme.PAPER, bold=True),
    )
    yield xml.style(
        Style.COVER_SUBTITLE,
        "Omslagondertitel",
        xml.WHOLE + xml.white(0, 0, 1.15),
        xml.letters(18, theme.MIST),
    )
    yield xml.style(
        Style.COVER_DETAIL,
        "Omslagregel",
        xml.white(0, 6, 1.15),
        xml.letters(14, theme.INK),
    )


def _closing() -> Iterator[str]:
    yield xml.known(
        Style.CONTENTS_TITLE,
        "TOC Heading",
        xml.KEEP + xml.white(24, 12, 1.1),
        xml.letters(26, theme.DEEP, bold=True),
    )
    looks = ((0, 8, True), (280, 1, False), (560, 1, False))
    for level, (left, before, bold) in enumerate(looks, start=1):
        yield xml.known(
            Style[f"CONTENTS_{level}"],
            f"toc {level}",
            xml.tabs(xml.tab("right", TEXT_WIDTH, "dot"))
            + xml.white(before, 1, 1.2)
            + xml.indent(left),
            xml.letters(12, bold=bold),
        )
    rule = xml.borders(xml.border("top", theme.LINE, 4, 6))
    yield xml.known(
        Style.FOOTER,
        "footer",
        rule + xml.tabs(xml.tab("right", TEXT_WIDTH)) + xml.white(0, 0, 1.1),
        xml.letters(9.5, theme.MUTED),
        following=Style.FOOTER,
    )
    yield xml.known(
        Style.HEADER,
        "header",
        xml.tabs(xml.tab("right", TEXT_WIDTH)) + xml.white(0, 0, 1.1),
        xml.letters(9.5, theme.MUTED),
        following=Style.HEADER,
    )
    yield xml.style(
        Style.NOTICE,
        "Colofon",
        xml.WHOLE + rule + xml.white(12, 0, 1.15),
        xml.letters(9, theme.MUTED),
    )


def _answers() -> Iterator[str]:
    yield xml.style(
        Style.QUESTION,
        "Vraag",
        xml.KEEP + xml.WHOLE + xml.white(11, 2, 1.1),
        xml.letters(12, theme.DEEP, bold=True),
    )
    yield xml.style(
        Style.HINT,
        "Hulp",
        xml.KEEP + xml.WHOLE + xml.white(0, 2, 1.15),
        xml.letters(12, theme.MUTED),
    )
    rules = xml.borders(
        xml.border("bottom", theme.LINE), xml.border("between", theme.LINE)
    )
    height = xml.white(0, 0, theme.WRITING_LINE - xml.RULE)
    yield xml.style(Style.WRITING_LINE, "Schrijfregel", rules + height)
    items = xml.listed(ListKind.WRITING)
    yield xml.style(Style.WRITING_LIST, "Schrijflijst", items + rules + height)
    leader = xml.tabs(xml.tab("left", TEXT_WIDTH // 2, "underscore"))
    yield xml.style(Style.DATE, "Datumregel", leader + xml.white(6, 0))
    yield xml.style(
        Style.CHOICE,
        "Keuze",
        xml.tabs(xml.tab("left", 454))
        + xml.white(2, 2, 1.2)
        + xml.indent(454, hanging=454),
    )


def _cells() -> Iterator[str]:
    yield xml.style(
        Style.TABLE_HEAD,
        "Tabelkop",
        xml.KEEP + xml.white(0, 0, 1.1),
        xml.letters(12, theme.DEEP, bold=True),
    )
    yield xml.style(
        Style.TABLE_TEXT, "Tabeltekst", xml.white(0, 0, 1.15), xml.letters(12)
    )
    yield xml.style(Style.GAP, "Tussenruimte", xml.white(0, 0, 8), xml.letters(6))


def _callouts() -> Iterator[str]:
    for look in CALLOUTS.values():
        frame = _frame(look)
        colour = theme.DEEP if look.bar_colour == theme.LINE else look.bar_colour
        yield xml.style(
            look.title,
            f"Kadertitel {look.name}",
            f"{xml.KEEP}{xml.WHOLE}{frame[0]}{xml.white(6, 2, 1.2)}{frame[1]}",
            xml.letters(12, colour, bold=True),
        ).replace(f'<w:next w:val="{look.title}"', f'<w:next w:val="{look.content}"')
        yield xml.style(
            look.content,
            f"Kader {look.name}",
            f"{xml.WHOLE}{frame[0]}{xml.white(0, 4, 1.2)}{frame[1]}",
            xml.letters(12),
        )


def _frame(look: CalloutLook) -> tuple[str, str]:
    """Return the bar and ground, and the indent that keeps them within the margins."""
    edges = [xml.border(side, look.ground, 4, 6) for side in ("top", "bottom")]
    space = CALLOUT_INDENT // 20 - look.bar_width
    bar = xml.line("left", look.bar, look.bar_colour, look.bar_size, space)
    right = xml.border("right", look.ground, 4, 8)
    borders = xml.borders(edges[0], bar, edges[1], right)
    return borders + xml.ground(look.ground), xml.indent(CALLOUT_INDENT, right=170)


CALLOUT_INDENT: Final = 340


def _character_styles() -> Iterator[str]:
    yield (
        f'<w:style w:type="character" w:styleId="{Style.STRONG}">'
        '<w:name w:val="Strong"/><w:uiPriority w:val="14"/><w:qFormat/>'
        "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
    )
    font = "Segoe UI Symbol"
    fonts = " ".join(f'w:{kind}="{font}"' for kind in ("ascii", "hAnsi", "eastAsia"))
    yield (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{Style.BOX}">'
        '<w:name w:val="Hokje"/><w:uiPriority w:val="40"/>'
        f'<w:rPr><w:rFonts {fonts} w:cs="{font}"/><w:color w:val="{theme.DEEP}"/>'
        '<w:sz w:val="28"/></w:rPr></w:style>'
    )
    yield (
        f'<w:style w:type="character" w:styleId="{Style.PLACEHOLDER}">'
        '<w:name w:val="Placeholder Text"/><w:uiPriority w:val="99"/><w:semiHidden/>'
        "</w:style>"  # of no colour: LibreOffice keeps it on what somebody types there
    )


def _table_styles() -> Iterator[str]:
    rules = xml.border("insideH", theme.LINE)
    yield xml.table_style(
        Style.TABLE, "Tabel", xml.border("bottom", theme.LINE) + rules
    )
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    frame = "".join(xml.border(side, theme.LINE) for side in sides)
    accent = xml.border("bottom", theme.ACCENT, 48)
    yield xml.table_style(Style.FORM, "Invultabel", frame)
    yield (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{Style.BAND}">'
        '<w:name w:val="Omslagvlak"/><w:basedOn w:val="TableNormal"/>'
        '<w:uiPriority w:val="50"/>'
        f"<w:tblPr><w:tblBorders>{accent}</w:tblBorders>"
        f"{xml.cell_margins(600, 640)}</w:tblPr>"
        f'<w:tcPr>{xml.ground(theme.DEEP)}<w:vAlign w:val="bottom"/></w:tcPr></w:style>'
    )


def styles() -> str:
    """Return the part with the styles."""
    groups = (
        _headings(),
        _running(),
        _opening(),
        _closing(),
        _answers(),
        _cells(),
        _callouts(),
        _character_styles(),
        _table_styles(),
    )
    return xml.styles(groups)
