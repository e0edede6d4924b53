"""Write the pages of the rules into ``docs/regels``, and the list that leads to them.

Everything comes from the rules themselves, the same words that ``herstelkit regel``
prints. Pages of rules that are gone are removed.
"""

from collections.abc import Iterator
from pathlib import Path

from herstelkit.cli.rules import WEIGHTS, about, families
from herstelkit.lint import Rule, all_rules
from herstelkit.lint.registry import GONE
from herstelkit.primitives import listed

FOLDER = Path(__file__).parent.parent / "docs/regels"
LIST = "README.md"


def pages() -> dict[str, str]:
    """Return the pages by file name."""
    made = {f"{rule.code}.md": _page(rule) for rule in all_rules().values()}
    return made | {LIST: "\n".join(_list())}


def _page(rule: Rule) -> str:
    parts = [f"# {rule.code} {rule.name}", rule.claim]
    parts += [f"**{heading}.** {text}" for heading, text in rule.page.items()]
    parts.append(about(rule))
    return "\n\n".join(parts) + "\n"


def _list() -> Iterator[str]:
    yield "# De regels\n"
    yield (
        "Dit zijn de punten waarop het programma een cursus, een pakket en een plan "
        "nakijkt. Het zijn opmerkingen van\neen collega: je leest waarom, en je kiest "
        "zelf. Op de opdrachtregel lees je hetzelfde met `herstelkit regel CODE`.\n"
    )
    yield (
        "Past een regel niet bij jullie groep? Zet in het cursusbestand een blok "
        "`[[negeer]]` met `regel` en `reden`.\nDe reden komt mee in het pakket.\n"
    )
    gone = listed(GONE)
    yield (
        f"Je mist {gone}? Dat nummer heeft geen regel. Een nummer krijgt nooit later "
        "een andere regel: wat in een\nouder pakket staat, houdt zo zijn betekenis.\n"
    )
    for title, family in families():
        yield f"## {title}\n"
        yield "| regel | wat die zegt | hoe zwaar |"
        yield "|---|---|---|"
        for rule in family:
            weight = WEIGHTS[rule.severity]
            yield f"| [{rule.code}]({rule.code}.md) | {rule.claim} | {weight} |"
        yield ""


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    made = pages()
    for stale in {path.name for path in FOLDER.glob("*.md")} - made.keys():
        (FOLDER / stale).unlink()
    for name, text in made.items():
        (FOLDER / name).write_text(text, "utf-8")
    print(f"{FOLDER}: {len(made)} pages")
