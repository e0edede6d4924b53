"""Een kleine app die een eigen plan bijhoudt: python mijn_plan.py plan.json.

A small app that keeps a person's own plan in a file, with nothing but herstelkit. It
shows the four things an app does: load (or begin), add, look, save. Nothing leaves the
computer, and every change is saved at once and whole.
"""

import sys
from pathlib import Path

import attrs

import herstelkit
from herstelkit.wrap import Entry, Tool, Wrap, new_id

MENU = """
1  iets in mijn koffer leggen
2  opschrijven wat mij kan raken
3  opschrijven wat ik dan doe
4  kijken
5  stoppen"""


def begin(path: Path) -> Wrap:
    """Return the plan in the file, or an empty one when there is no file yet."""
    return herstelkit.load_plan(path) if path.exists() else Wrap()


def with_tool(plan: Wrap, text: str) -> Wrap:
    """Return the plan with a tool more."""
    used = (*plan.toolbox.used, Tool(id=new_id(), text=text))
    return attrs.evolve(plan, toolbox=attrs.evolve(plan.toolbox, used=used))


def with_event(plan: Wrap, text: str) -> Wrap:
    """Return the plan with a trigger more."""
    events = (*plan.triggers.events, Entry(id=new_id(), text=text))
    return attrs.evolve(plan, triggers=attrs.evolve(plan.triggers, events=events))


def with_action(plan: Wrap, text: str, tools: tuple[str, ...]) -> Wrap:
    """Return the plan with something to do more, which may point at tools."""
    actions = (*plan.triggers.action_plan, Entry(id=new_id(), text=text, tools=tools))
    return attrs.evolve(plan, triggers=attrs.evolve(plan.triggers, action_plan=actions))


def chosen_tools(plan: Wrap) -> tuple[str, ...]:
    """Ask which tools are used, by number, and return their ids."""
    for number, tool in enumerate(plan.toolbox.used, start=1):
        print(f"  {number}  {tool.text}")
    typed = input("Met welk gereedschap? (nummers, of niets) ").split()
    numbers = [int(word) for word in typed if word.isdecimal()]
    return tuple(
        plan.toolbox.used[n - 1].id for n in numbers if 0 < n <= len(plan.toolbox.used)
    )


def show(plan: Wrap) -> None:
    """Print what this app knows of the plan; all the rest stays in the file."""
    names = {tool.id: tool.text for tool in plan.toolbox.used + plan.toolbox.to_try}
    print("\nIn mijn koffer:", *names.values(), sep="\n  ")
    print("\nWat mij kan raken:", *(e.text for e in plan.triggers.events), sep="\n  ")
    print("\nWat ik dan doe:")
    for action in plan.triggers.action_plan:
        print(" ", action.text, *(f"({names[tool]})" for tool in action.tools))


def main(path: Path) -> None:
    """Keep the plan in a file until the person stops."""
    plan = begin(path)
    while (choice := input(f"{MENU}\n> ").strip()) != "5":
        if choice == "1":
            plan = with_tool(plan, input("Wat leg je erin? "))
        elif choice == "2":
            plan = with_event(plan, input("Wat kan je raken? "))
        elif choice == "3":
            plan = with_action(plan, input("Wat doe je dan? "), chosen_tools(plan))
        elif choice == "4":
            show(plan)
        herstelkit.save_plan(plan, path)


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1] if len(sys.argv) > 1 else "plan.json"))
    except (herstelkit.HerstelkitError, ValueError) as error:
        sys.exit(str(error))  # what is wrong and what to do, never what somebody wrote
    except (EOFError, KeyboardInterrupt):
        print("\nTot ziens. Je plan is bewaard.")
