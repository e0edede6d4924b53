"""Write the rules of the audit into ``docs/explanation/access.md``.

Everything between the two marks is made from the docstrings of the rules; the rest of
the page is kept by hand.
"""

from collections.abc import Iterator
from pathlib import Path

from herstelkit.audit import RULES, Rule

PAGE = Path(__file__).parent.parent / "docs/explanation/access.md"
START, END = (
    "<!-- rules: made by scripts/make_access_page.py -->",
    "<!-- end of rules -->",
)

FAMILIES = {
    "AO": "Files that open clean",
    "AT": "Files that everyone can read",
}


def filled(page: str) -> str:
    """Return the page with the rules of today between its marks."""
    before, _, rest = page.partition(START)
    _, _, after = rest.partition(END)
    rules = "\n".join(_rules())
    return f"{before}{START}\n\n{rules}\n{END}{after}"


def _rules() -> Iterator[str]:
    for family, title in FAMILIES.items():
        yield f"### {title} ({family})\n"
        yield "| code | files | what must hold | not seen |"
        yield "|---|---|---|---|"
        yield from (_row(rule) for rule in RULES if rule.code.startswith(family))
        yield ""


def _row(rule: Rule) -> str:
    kinds = ", ".join(sorted(rule.kinds))
    texts = (rule.covers, rule.not_seen)
    covers, not_seen = (_plain(text) for text in texts)
    return f"| {rule.code} | {kinds} | {covers} | {not_seen} |"


def _plain(text: str) -> str:
    escaped = text.replace("``", "`").replace("|", "\\|")
    return escaped[:1].upper() + escaped[1:]


if __name__ == "__main__":
    PAGE.write_text(filled(PAGE.read_text("utf-8")), "utf-8")
    print(f"{PAGE}: {len(RULES)} rules")
