"""The loose worksheets: one document for each sheet that is handed out apart."""

from collections.abc import Iterator

from herstelkit.blocks import Document, DocumentKind
from herstelkit.courses import Sheet
from herstelkit.materials.plan import CoursePlan
from herstelkit.materials.sheets import sheet_blocks


def worksheets(
    plan: CoursePlan, *, large_print: bool = False
) -> Iterator[tuple[str, Document]]:
    """Yield the name (``03-hoop``) and the document of each loose worksheet."""
    loose = (sheet for sheet in plan.course.sheets if sheet.loose)
    for number, sheet in enumerate(loose, start=1):
        yield (
            f"{number:02}-{sheet.id}",
            _worksheet(plan, sheet, large_print=large_print),
        )


def _worksheet(plan: CoursePlan, sheet: Sheet, *, large_print: bool) -> Document:
    return Document(
        kind=DocumentKind.WORKSHEET,
        title=sheet.title,
        subtitle=plan.run.title,
        author=plan.run.organisation,
        footer=plan.footer,
        notice=plan.notice,
        pictogram=sheet.pictogram,
        large_print=large_print,
        blocks=sheet_blocks(sheet, answer_prefix=sheet.id),
    )
