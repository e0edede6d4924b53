"""A run to start from in tests of the model."""

import datetime as dt

from attrs import evolve

from herstelkit.courses import CourseRun, Facilitator


def a_run(**changes):
    run = CourseRun(
        method="wrap",
        title="Een plan",
        organisation="Voorbeeld",
        place="Hier",
        start=dt.date(2027, 1, 12),
        time=dt.time(9, 30),
        leaders=(Facilitator(name="Een"), Facilitator(name="Twee")),
    )
    return evolve(run, **changes)
