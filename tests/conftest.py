"""What every test can ask for."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from herstelkit.build import load_course
from herstelkit.content import load_method
from herstelkit.materials import CoursePlan

EXAMPLES = Path(__file__).parent.parent / "voorbeelden"
EXAMPLE_NAMES = ("studenten", "huisartsenpraktijk", "werkbedrijf", "wijkteam")

# Deadlines measure the machine, not the code.
settings.register_profile(
    "herstelkit", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("herstelkit")


@pytest.fixture(scope="session")
def course():
    return load_method("wrap")


@pytest.fixture(scope="session", params=EXAMPLE_NAMES)
def example(request):
    return EXAMPLES / f"{request.param}.toml"


@pytest.fixture(scope="session")
def students():
    return EXAMPLES / "studenten.toml"


@pytest.fixture(scope="session")
def plan(course, example):
    return CoursePlan.of(course, load_course(example))


@pytest.fixture(scope="session")
def student_plan(course, students):
    return CoursePlan.of(course, load_course(students))
