"""A person's own WRAP: a living document that is never complete and never wrong.

Every part of `wrap.PARTS` is an attribute of `Wrap`, and every field of a part is an
attribute of that part, with the same names. All of it may stay empty; the order in
which somebody wrote things is kept.
"""

import datetime as dt

from attrs import field, frozen

from herstelkit.primitives import safe_text
from herstelkit.wrap.entries import (
    Entry,
    Note,
    SummaryLine,
    Supporter,
    Text,
    Tool,
)
from herstelkit.wrap.links import first_broken
from herstelkit.wrap.own_plans import (
    BreakingDown,
    CrisisPlan,
    DailyMaintenance,
    EarlyWarningSigns,
    PostCrisisPlan,
    Triggers,
)


@frozen(kw_only=True)
class SupportDocument:
    """How I support myself at a meeting."""

    lines: tuple[Entry, ...] = ()


@frozen(kw_only=True)
class ConceptMeaning:
    """What a key concept means to me."""

    meaning: Text = field(default="", validator=safe_text, repr=False)


@frozen(kw_only=True)
class Toolbox:
    """Everything that does me good; all plans may point at it."""

    used: tuple[Tool, ...] = ()
    to_try: tuple[Tool, ...] = ()


@frozen(kw_only=True)
class Theme:
    """What a recovery theme does with how I feel, and which tools go with it."""

    impact: Text = field(default="", validator=safe_text, repr=False)
    tools: tuple[Entry, ...] = ()


@frozen(kw_only=True)
class People:
    """The people whom I trust, and those whom I rather leave out of it."""

    supporters: tuple[Supporter, ...] = ()
    not_involved: tuple[Entry, ...] = ()


@frozen(kw_only=True)
class OneSheet:
    """Everything in a few words, and when I last looked at it."""

    summary: tuple[SummaryLine, ...] = ()
    last_looked_at: dt.date | None = field(default=None, repr=False)


@frozen(kw_only=True)
class Wrap:
    """A person's own plan; all of it may stay empty.

    ValueError when two pieces have one id, or a pointer finds no tool. `notes` is what
    was written in a book at questions that no part of a WRAP asks.
    """

    support_document: SupportDocument = field(factory=SupportDocument)
    hope: ConceptMeaning = field(factory=ConceptMeaning)
    personal_responsibility: ConceptMeaning = field(factory=ConceptMeaning)
    education: ConceptMeaning = field(factory=ConceptMeaning)
    self_advocacy: ConceptMeaning = field(factory=ConceptMeaning)
    support: ConceptMeaning = field(factory=ConceptMeaning)
    toolbox: Toolbox = field(factory=Toolbox)
    daily_maintenance: DailyMaintenance = field(factory=DailyMaintenance)
    triggers: Triggers = field(factory=Triggers)
    early_warning_signs: EarlyWarningSigns = field(factory=EarlyWarningSigns)
    breaking_down: BreakingDown = field(factory=BreakingDown)
    crisis: CrisisPlan = field(factory=CrisisPlan)
    post_crisis: PostCrisisPlan = field(factory=PostCrisisPlan)
    lifestyle: Theme = field(factory=Theme)
    living_environment: Theme = field(factory=Theme)
    work: Theme = field(factory=Theme)
    self_esteem: Theme = field(factory=Theme)
    negative_thoughts: Theme = field(factory=Theme)
    peer_support: Theme = field(factory=Theme)
    people: People = field(factory=People)
    one_sheet: OneSheet = field(factory=OneSheet)
    notes: tuple[Note, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse two pieces with one id, and a pointer to a tool that is not there."""
        reason = first_broken(self)
        if reason:
            raise ValueError(reason)
