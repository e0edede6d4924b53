"""The six action plans with every field of their public versions.

What the plans are: SRW24 2.1.2. The fields are the union of the public versions, older
and newer, in our own words; which version has which is listed in `docs/bronnen.md`.
"""

from typing import Final

from herstelkit.sources import Source
from herstelkit.wrap.fields import Part, PlanField, Shape

SOURCE: Final = Source(key="SRW24", section="2.1.2")

DAILY_MAINTENANCE: Final = Part(
    id="daily_maintenance",
    label_nl="Dagelijks onderhoudsplan",
    label_en="Daily Maintenance Plan",
    source=SOURCE,
    fields=(
        PlanField(id="when_well", label_nl="Hoe ben ik als ik me goed voel"),
        PlanField(id="every_day", label_nl="Wat ik elke dag doe"),
        PlanField(
            id="now_and_then",
            label_nl="Wat ik zo nu en dan doe, en hoe vaak",
            shape=Shape.TABLE,
        ),
    ),
)

TRIGGERS: Final = Part(
    id="triggers",
    label_nl="Triggers",
    label_en="Triggers",
    source=SOURCE,
    fields=(
        PlanField(id="events", label_nl="Wat van buitenaf mij kan raken"),
        PlanField(id="action_plan", label_nl="Wat ik dan doe"),
        PlanField(
            id="limiting_exposure", label_nl="Hoe ik er minder mee te maken krijg"
        ),
    ),
)

EARLY_WARNING_SIGNS: Final = Part(
    id="early_warning_signs",
    label_nl="Vroege waarschuwingstekenen",
    label_en="Early Warning Signs",
    source=SOURCE,
    fields=(
        PlanField(id="signs", label_nl="Kleine tekenen van binnenuit"),
        PlanField(id="first_actions", label_nl="Wat ik als eerste doe"),
        PlanField(id="extra_actions", label_nl="Wat ik daarnaast kan doen"),
    ),
)

BREAKING_DOWN: Final = Part(
    id="breaking_down",
    label_nl="Signalen van ontsporing",
    label_en="When Things Are Breaking Down",
    source=SOURCE,
    fields=(
        PlanField(id="signs", label_nl="Signalen dat het echt minder gaat"),
        PlanField(id="strict_plan", label_nl="Mijn korte, strakke plan"),
    ),
)

CRISIS: Final = Part(
    id="crisis",
    label_nl="Crisisplan",
    label_en="Crisis Plan",
    source=SOURCE,
    fields=(
        PlanField(id="dated", label_nl="Datum van dit plan", shape=Shape.DATE),
        PlanField(
            id="replaces_earlier",
            label_nl="Dit plan vervangt eerdere plannen",
            shape=Shape.YES_NO,
        ),
        PlanField(id="when_well", label_nl="Hoe ben ik als ik me goed voel"),
        PlanField(
            id="signs_take_over", label_nl="Tekenen dat anderen iets mogen overnemen"
        ),
        PlanField(id="supporters", label_nl="Mijn steungevers", shape=Shape.TABLE),
        PlanField(
            id="not_involved",
            label_nl="Wie ik er liever niet bij heb",
            shape=Shape.TABLE,
        ),
        PlanField(id="medication", label_nl="Medicijnen", shape=Shape.TABLE),
        PlanField(
            id="treatments", label_nl="Hulp en zorg: wel en niet", shape=Shape.TABLE
        ),
        PlanField(
            id="respite_options",
            label_nl="Rust thuis, in de buurt of op een andere plek",
        ),
        PlanField(
            id="facilities",
            label_nl="Plekken: liever wel en liever niet",
            shape=Shape.TABLE,
        ),
        PlanField(id="what_helps", label_nl="Wat helpt"),
        PlanField(id="what_does_not_help", label_nl="Wat niet helpt"),
        PlanField(id="danger", label_nl="Als ik een gevaar ben voor mezelf of anderen"),
        PlanField(
            id="disagreement", label_nl="Als mijn steungevers het niet eens zijn"
        ),
        PlanField(
            id="tasks", label_nl="Taken die anderen overnemen", shape=Shape.TABLE
        ),
        PlanField(
            id="signs_no_longer_needed",
            label_nl="Tekenen dat dit plan niet meer nodig is",
        ),
    ),
)

POST_CRISIS: Final = Part(
    id="post_crisis",
    label_nl="Postcrisisplan",
    label_en="Post Crisis Plan",
    source=SOURCE,
    fields=(
        PlanField(id="out_of_crisis", label_nl="Hoe ik ben als de crisis voorbij is"),
        PlanField(id="want_to_feel", label_nl="Hoe ik me wil gaan voelen"),
        PlanField(
            id="my_part", label_nl="Wat ik zelf deed dat meespeelde", optional=True
        ),
        PlanField(id="learned", label_nl="Wat ik heb geleerd", optional=True),
        PlanField(id="change_what", label_nl="Wat ik wil veranderen"),
        PlanField(id="change_when_and_how", label_nl="Wanneer en hoe ik dat doe"),
        PlanField(id="change_help", label_nl="Welke hulp ik daarbij wil"),
        PlanField(id="change_wrap", label_nl="Wat er verandert in mijn plannen"),
        PlanField(id="return_eases", label_nl="Wat het terugkomen makkelijker maakt"),
        PlanField(id="others_can_do", label_nl="Wat anderen kunnen doen"),
        PlanField(id="can_wait", label_nl="Wat kan wachten"),
        PlanField(id="supporters", label_nl="Wie mij steunt", shape=Shape.TABLE),
        PlanField(id="daily_needs", label_nl="Wat ik elke dag nodig heb"),
        PlanField(id="possible_needs", label_nl="Wat ik misschien nodig heb"),
        PlanField(
            id="avoid", label_nl="Mensen, plekken en dingen die ik even uit de weg ga"
        ),
        PlanField(id="preventing", label_nl="Hoe ik verdere gevolgen klein houd"),
        PlanField(id="thank", label_nl="Wie ik wil bedanken", optional=True),
        PlanField(
            id="make_right", label_nl="Met wie ik iets wil goedmaken", optional=True
        ),
        PlanField(
            id="responsibilities",
            label_nl="Wat ik weer zelf ga doen",
            shape=Shape.TABLE,
        ),
    ),
)

ACTION_PLANS: Final[tuple[Part, ...]] = (
    DAILY_MAINTENANCE,
    TRIGGERS,
    EARLY_WARNING_SIGNS,
    BREAKING_DOWN,
    CRISIS,
    POST_CRISIS,
)
"""The six action plans, in the order of SRW24 2.1.2."""
