"""Two plans that are written in books: a full one, and one of odd things only."""

import datetime as dt

from herstelkit.blocks import FilledLines
from herstelkit.content import SHIPPED
from herstelkit.plan_book.asked import asked_by
from herstelkit.plan_book.keeping import memory_of
from herstelkit.plan_book.memory import memory_in, properties_of
from herstelkit.wrap import (
    ConceptMeaning,
    CrisisPlan,
    DailyMaintenance,
    Entry,
    Medication,
    Note,
    NoteRow,
    NowAndThen,
    OneSheet,
    People,
    PlanName,
    PostCrisisPlan,
    Preference,
    SummaryLine,
    SupportDocument,
    Supporter,
    Theme,
    Tool,
    Toolbox,
    Treatment,
    Triggers,
    Wrap,
)

COURSE = SHIPPED.course("wrap")
ASKED = asked_by(COURSE)

FULL = Wrap(
    support_document=SupportDocument(lines=(Entry(id="s1", text="’s avonds thee"),)),
    hope=ConceptMeaning(meaning="Een krokus.\n\n\tEn dan nog een. 🌷"),
    toolbox=Toolbox(
        used=(Tool(id="t1", text="wandelen"), Tool(id="t2", text="שלום עולם")),
        to_try=(Tool(id="t3", text="e\u0301én keer zwemmen 🏊🏽‍♀️"),),
    ),
    daily_maintenance=DailyMaintenance(
        when_well=(Entry(id="w1", text="praatgraag"), Entry(id="w2", text="stil")),
        every_day=(Entry(id="e1", text="thee", tools=("t1", "t2")),),
        now_and_then=(NowAndThen(id="n1", text="de ramen", how_often="1× per jaar"),),
    ),
    triggers=Triggers(
        events=tuple(Entry(id=f"g{n}", text=f"nr {n}") for n in range(20))
    ),
    crisis=CrisisPlan(
        dated=dt.date(2027, 3, 12),
        replaces_earlier=True,
        supporters=(
            Supporter(
                id="p1",
                name="Ans",
                role="zus",
                phone="+31 (0)6 12 34 56 78",
                task="kat",
            ),
            Supporter(id="p2", name="مريم", phone="020-1234567\nna zes uur"),
        ),
        medication=(
            Medication(
                id="m1",
                name="X",
                preference=Preference.NOT,
                reason="Ik word er suf van",
            ),
            Medication(id="m2", name="Y", own_words="alleen ’s nachts"),
        ),
        treatments=(Treatment(id="b1", name="rust", preference=Preference.PREFERRED),),
        danger=(Entry(id="d1", text="Bel Ans."), Entry(id="d2", text="Bel dan mij.")),
    ),
    post_crisis=PostCrisisPlan(
        supporters=(Supporter(id="q1", name="Bo", phone="06", task="koken"),)
    ),
    work=Theme(impact="Veel.\nEn weinig.", tools=(Entry(id="h1", text="pauze"),)),
    people=People(
        supporters=(Supporter(id="v1", name="Ans", role="zus", phone="06", task="?"),),
        not_involved=(Entry(id="x1", text="Kees"),),
    ),
    one_sheet=OneSheet(
        summary=(
            SummaryLine(id="o1", about=PlanName.TRIGGERS, text="drukte: naar buiten"),
            SummaryLine(id="o2", about=PlanName.CRISIS, text="Ans"),
        ),
        last_looked_at=dt.date(2027, 4, 1),
    ),
    notes=(
        Note(
            id="k1",
            question="steun.waar",
            rows=(NoteRow(cells=("bij Ans", "rust")), NoteRow(cells=("", "thuis"))),
        ),
        Note(
            id="k2",
            question="steundocument-2.datum",
            rows=(NoteRow(cells=("21 januari 2027",)),),
        ),
    ),
)


ODD = Wrap(
    toolbox=Toolbox(
        used=(
            Tool(id="0.1", text="thee\r\nmet melk"),
            Tool(id="0.2"),
            Tool(id="0.3", text="kat"),
        )
    ),
    triggers=Triggers(
        events=(
            Entry(id="g1"),
            Entry(id="g2", text="druk"),
            Entry(id="g3", text=" \n"),
            Entry(id="g4", text="druk"),
        ),
        action_plan=(
            Entry(id="a1", tools=("0.3", "0.1")),
            Entry(id="a2", text="kat", tools=("0.3",)),
            Entry(id="a3", text="", tools=("0.2",)),
        ),
    ),
    crisis=CrisisPlan(
        medication=(
            Medication(
                id="m1", name="X", preference=Preference.NOT, own_words="wel overdag"
            ),
            Medication(id="m2", name="Y", own_words="ja, graag"),
            Medication(
                id="m3", reason="\u202b\u0645\u0646 \u0641\u0636\u0644\u0643\u202c"
            ),
        )
    ),
    post_crisis=PostCrisisPlan(
        supporters=(Supporter(id="q1", name="Bo", role="buur", task="koken"),)
    ),
    education=ConceptMeaning(meaning="\r\nwit\r\n"),
    support=ConceptMeaning(meaning="  "),
    people=People(supporters=(Supporter(id="v1", name="Ans", task="\u263a lachen"),)),
    one_sheet=OneSheet(
        summary=(
            SummaryLine(id="o1", about=PlanName.CRISIS, text="Ans"),
            SummaryLine(id="o2", text="los"),
            SummaryLine(id="o3", about=PlanName.TRIGGERS, text="drukte"),
            SummaryLine(id="o4", about=PlanName.CRISIS, text="Bo"),
        )
    ),
    notes=(
        Note(
            id="n1", rows=(NoteRow(cells=("los", "", "en \U0001f337 vast")), NoteRow())
        ),
        Note(id="n2", question="hoop.klein-beetje", rows=(NoteRow(cells=("a", "b")),)),
        Note(id="n3", question="eigen", rows=(NoteRow(cells=("los",)),)),
        Note(id="n4"),
        Note(id="n5", question="hoop.klein-beetje", rows=(NoteRow(cells=("c",)),)),
    ),
)


def lines(*texts):
    return FilledLines(lines=texts)


def kept(plan):
    """What a book keeps of a plan, as it comes back out of the file."""
    return memory_in(properties_of(memory_of(plan, ASKED)))
