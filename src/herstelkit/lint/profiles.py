"""What courses hold themselves to: a method's own rules hold for its profile only.

A profile is no method: a course from a content pack can have one as well.
"""

from typing import Final

WRAP: Final = "wrap"
"""Faithful to WRAP, by what is public of it (SRW24 2.1, 2.2 and 4.1.6)."""
