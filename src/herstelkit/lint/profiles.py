"""What courses hold themselves to: a method's own rules hold for its profile only.

A profile is no method: a course from a content pack can have one as well.
"""

from typing import Final

WRAP: Final = "wrap"
"""Faithful to WRAP, by what is public of it (SRW24 2.1, 2.2 and 4.1.6)."""
HDJZ: Final = "hdjz"
"""As Herstellen doe je zelf (HOZ12); no rule is for this profile alone yet."""
HEE: Final = "hee"
"""As the other courses and groups of HEE (HOZ12); no rule is for it alone yet."""

PROFILES: Final = (WRAP, HDJZ, HEE)
"""Every profile that rules or courses of ours know of."""
