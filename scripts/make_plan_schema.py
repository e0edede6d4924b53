"""Write the JSON Schema and the TypeScript types of a plan file, from the classes."""

import json
from pathlib import Path

from herstelkit.codec.plan_schema import plan_schema
from herstelkit.codec.plan_typescript import plan_types

FOLDER = Path(__file__).parent.parent / "src" / "herstelkit" / "codec" / "schemas"


def made() -> dict[str, str]:
    """Return the text of each file, by name."""
    schema = plan_schema()
    return {
        "plan.schema.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n",
        "plan.d.ts": plan_types(schema),
    }


def main() -> None:
    """Write the files beside the codec."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in made().items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
        print(f"{FOLDER / name}: {len(text)}")


if __name__ == "__main__":
    main()
