"""What the fidelity tests of the methods can ask for.

A class of tests says in `about` which method it is about.
"""

import pytest

from herstelkit.content import load_method


@pytest.fixture
def method(request):
    return load_method(request.cls.about)


@pytest.fixture
def facts(method):
    return method.published
