"""What SRW24 says a WRAP is, section by section, against the model."""

from herstelkit import wrap


class TestSection2_1:  # noqa: N801 (the name is the section)
    """Leaders hold on to fifteen ethical values."""

    def test_there_are_fifteen_slots(self):
        assert len(wrap.ETHICAL_VALUES) == wrap.COUNT == 15
        assert [value.number for value in wrap.ETHICAL_VALUES] == list(range(1, 16))

    def test_fourteen_are_public_and_the_last_is_open(self):
        statuses = [value.status for value in wrap.ETHICAL_VALUES]
        assert statuses == [wrap.ValueStatus.PUBLIC] * 14 + [wrap.ValueStatus.OPEN]

    def test_the_two_that_dutch_sources_name_are_there(self):
        ids = {value.id for value in wrap.ETHICAL_VALUES}
        assert {"voluntary", "expert_on_yourself"} <= ids


class TestSection2_1_1:  # noqa: N801
    """Five key concepts, and a toolbox that the plans draw on."""

    def test_the_five_in_order(self):
        assert [facts.label_nl for facts in wrap.KEY_CONCEPTS] == [
            "Hoop",
            "Persoonlijke verantwoordelijkheid",
            "Eigen ontwikkeling",
            "Opkomen voor jezelf",
            "Steun",
        ]

    def test_every_concept_is_a_part_with_room_for_its_meaning(self):
        assert [part.id for part in wrap.CONCEPT_PARTS] == [*wrap.KeyConcept]
        for part in wrap.CONCEPT_PARTS:
            assert part.paths() == (f"{part.id}.meaning",)

    def test_the_toolbox_holds_what_is_used_and_what_to_try(self):
        assert wrap.TOOLBOX.paths() == ("toolbox.used", "toolbox.to_try")


class TestSection2_1_2:  # noqa: N801
    """Six action plans; the daily and the crisis plan open with being well."""

    def test_the_six_in_order(self):
        assert [part.label_en for part in wrap.ACTION_PLANS] == [
            "Daily Maintenance Plan",
            "Triggers",
            "Early Warning Signs",
            "When Things Are Breaking Down",
            "Crisis Plan",
            "Post Crisis Plan",
        ]

    def test_being_well_comes_first_in_the_daily_plan(self):
        assert wrap.DAILY_MAINTENANCE.fields[0].id == "when_well"

    def test_being_well_comes_first_in_what_the_crisis_plan_says(self):
        written = [f.id for f in wrap.CRISIS.fields if f.shape is not wrap.Shape.DATE]
        written.remove("replaces_earlier")
        assert written[0] == "when_well"

    def test_the_crisis_plan_ends_with_no_longer_needing_it(self):
        assert wrap.CRISIS.fields[-1].id == "signs_no_longer_needed"

    def test_triggers_come_from_outside_and_early_signs_from_inside(self):
        assert "buiten" in wrap.TRIGGERS.fields[0].label_nl
        assert "binnen" in wrap.EARLY_WARNING_SIGNS.fields[0].label_nl

    def test_what_may_hurt_to_look_back_on_is_extra(self):
        extra = {f.id for f in wrap.POST_CRISIS.fields if f.optional}
        assert extra == {"my_part", "learned", "thank", "make_right"}


class TestSection2_1_3:  # noqa: N801
    """Six recovery themes."""

    def test_the_six(self):
        assert [part.id for part in wrap.RECOVERY_THEMES] == [
            "lifestyle",
            "living_environment",
            "work",
            "self_esteem",
            "negative_thoughts",
            "peer_support",
        ]


class TestSection2_2_1:  # noqa: N801
    """Five steps, with a second set of names in section 4.1.6."""

    def test_the_five_in_order_with_both_names(self):
        assert [(s.label_nl, s.also_nl) for s in wrap.FACILITATION_STEPS] == [
            ("Aankondigen", "Overzicht"),
            ("Uitleggen", "Uitleg"),
            ("Illustreren", "Illustratie"),
            ("Faciliteren", "Faciliteren"),
            ("Afsluiten", "Samenvatten"),
        ]


class TestSection2_2_2:  # noqa: N801
    """The support document is an answer to how a person supports themself today."""

    def test_the_opening_words(self):
        assert wrap.OPENING_WORDS.startswith("Ik steun mezelf deze bijeenkomst")


class TestTheWholeModel:
    """Every fact says where it comes from, and every field has one path."""

    def test_every_part_has_a_source(self):
        for part in wrap.PARTS:
            assert part.source.key
            assert part.source.section

    def test_paths_are_unique(self):
        paths = [*wrap.field_paths()]
        assert len(paths) == len(set(paths))

    def test_the_crisis_plan_has_the_union_of_the_public_versions(self):
        assert {f.id for f in wrap.CRISIS.fields} == {
            "dated",
            "replaces_earlier",
            "when_well",
            "signs_take_over",
            "supporters",
            "not_involved",
            "medication",
            "treatments",
            "respite_options",
            "facilities",
            "what_helps",
            "what_does_not_help",
            "danger",
            "disagreement",
            "tasks",
            "signs_no_longer_needed",
        }

    def test_the_post_crisis_plan_has_all_prompts_and_the_table(self):
        assert len(wrap.POST_CRISIS.fields) == 19
        assert wrap.POST_CRISIS.fields[-1].shape is wrap.Shape.TABLE
