"""Sheets to write on: loose, and the same sheets as pages of the workbook."""

from enum import StrEnum

from attrs import field, frozen

from herstelkit.pictograms import Pictogram
from herstelkit.primitives import (
    each,
    filled_line,
    identifier,
    safe_line,
    safe_text,
    unique,
    whole_number,
)


class Form(StrEnum):
    """The shape of the room to answer in."""

    LINES = "lines"
    LIST = "list"
    TABLE = "table"
    DATE = "date"
    CHOICE = "choice"


@frozen(kw_only=True)
class Question:
    """A question to a participant and the room for the answer.

    `count` is the number of lines or rows (for lines, lists and tables), `columns` are
    the heads of a table, `options` the boxes of a choice. `answers` is the path of the
    field of the model that is answered here (``crisis.supporters``), if there is one.
    """

    id: str = field(validator=identifier)
    text: str = field(validator=filled_line)
    help: str = field(default="", validator=safe_line)
    form: Form
    count: int | None = field(default=None)
    columns: tuple[str, ...] = field(default=(), validator=each(filled_line))
    options: tuple[str, ...] = field(default=(), validator=each(filled_line))
    answers: str = field(default="", validator=safe_line)
    optional: bool = False

    @count.validator
    def _check_count(self, attribute: object, value: int | None) -> None:
        if value is not None:
            whole_number(1, 40)(self, attribute, value)  # type: ignore[arg-type]

    def __attrs_post_init__(self) -> None:
        """Refuse a shape without the numbers or heads that it needs."""
        wanted = {
            "een aantal": (self.form in _COUNTED, self.count is not None),
            "kolommen": (self.form is Form.TABLE, bool(self.columns)),
            "opties": (self.form is Form.CHOICE, bool(self.options)),
        }
        for name, (needed, given) in wanted.items():
            if needed and not given:
                reason = f"mist {name}; vul dat in of kies een andere vorm"
                raise ValueError(reason)
            if given and not needed:
                reason = f"heeft {name}, maar deze vorm gebruikt dat niet; haal het weg"
                raise ValueError(reason)


_COUNTED = (Form.LINES, Form.LIST, Form.TABLE)


@frozen(kw_only=True)
class Sheet:
    """A sheet; `loose` when it is also handed out apart from the workbook."""

    id: str = field(validator=identifier)
    title: str = field(validator=filled_line)
    about: tuple[str, ...] = field(validator=each(identifier))
    loose: bool = True
    pictogram: Pictogram | None = None
    introduction: str = field(validator=safe_text)
    examples: tuple[str, ...] = field(default=(), validator=each(filled_line))
    questions: tuple[Question, ...] = field(
        validator=unique("vraag", lambda question: question.id)
    )
    closing: str = field(default="", validator=safe_line)
