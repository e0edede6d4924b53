"""The end event does not come before the end."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._dates import regular, short
from herstelkit.lint.subjects import Group
from herstelkit.sources import Source


@rule(
    "HC044",
    "slotmoment-te-vroeg",
    Severity.WARNING,
    Stage.RUN,
    source=Source(key="HOZ12", section="9.1"),
)
def end_event_date(group: Group) -> Iterator[Found]:
    """Het slotmoment is niet eerder dan de bijeenkomst waar het bij hoort.

    Wat: Legt de datum van ‘slotmoment’ naast die van de bijeenkomst waarin het valt, of
    anders naast de laatste.

    Waarom: De groep werkt ernaartoe. Is het al halverwege, dan is niemand klaar, en
    daarna is de spanning eraf.

    Bron: HOZ12 9.1 noemt de tentoonstelling en het podium als iets waar de cursus op
    uitkomt.

    Slecht: slotmoment = 2027-05-12, terwijl de laatste keer op 30 juni is.

    Beter: Op of na de laatste keer.

    Vals alarm: Een tentoonstelling die later open blijft of opengaat, is goed en wordt
    niet gemeld.
    """
    event, chosen = group.course.end_event, group.run.end_event
    days = {meeting.session.id: date for meeting, date in regular(group)}
    if event is None or chosen is None or not days:
        return
    wanted = days.get(event.meeting or "", max(days.values()))
    if chosen < wanted:
        yield Found(
            f"‘{event.name}’ staat op {short(chosen)}, en de groep werkt tot "
            f"{short(wanted)}. Kies een datum op of na die dag.",
            id=event.meeting or "",
            field="slotmoment",
        )
