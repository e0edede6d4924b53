"""Controls, links and keys of a page."""

from collections.abc import Iterator
from typing import Final

from herstelkit.audit.fault import Found
from herstelkit.audit.page import Page, place, says, words
from herstelkit.audit.registry import Kind, rule
from herstelkit.primitives import shown

_UNLABELLED: Final = {"hidden", "submit", "button", "reset", "image"}
_GROUPED: Final = {"checkbox", "radio"}


@rule("AT42", Kind.HTML)
def page_controls(page: Page) -> Iterator[Found]:
    """Every control has a label, every button words, every group a legend.

    Not seen: whether the label says what is asked. A placeholder is not a label.
    """
    labels = {e.get("for"): words(e) for e in page.every("label") if e.get("for")}
    for control in page.every("input", "select", "textarea"):
        if control.get("type") in _UNLABELLED:
            continue
        around = (words(label) for label in control.iterancestors("label"))
        named = labels.get(control.get("id")) or any(around)
        if not named and not says(control, page):
            yield Found("", place(control), "een invulveld heeft geen label")
    for button in page.every("button", "summary"):
        if not words(button) and not says(button, page):
            yield Found("", place(button), "een knop heeft geen tekst")
    for group in page.every("fieldset"):
        legends = (words(legend) for legend in group.findall("legend"))
        if not any(legends) and not says(group, page):
            yield Found("", place(group), "een groep velden heeft geen opschrift")


@rule("AT43", Kind.HTML)
def page_choices(page: Page) -> Iterator[Found]:
    """Boxes to choose from stand together in a group with a legend.

    Not seen: one box by itself, which needs no group.
    """
    boxes = [box for box in page.every("input") if box.get("type") in _GROUPED]
    loose = [box for box in boxes if next(box.iterancestors("fieldset"), None) is None]
    for box in loose if len(loose) > 1 else ():
        if next(box.iterancestors("table"), None) is None:
            yield Found("", place(box), "een keuze staat niet in een groep")


@rule("AT46", Kind.HTML)
def page_links(page: Page) -> Iterator[Found]:
    """Every link has words, and a link inside the page leads to something on it.

    Not seen: whether the words make sense by themselves, and links to other files.
    """
    ids = {*page.ids}
    for link in page.every("a"):
        target = link.get("href")
        if target is not None and not words(link) and not says(link, page):
            yield Found("", place(link), "een koppeling heeft geen tekst")
        if target and target.startswith("#") and target[1:] not in ids | {"", "top"}:
            yield Found("", place(link), f"wijst naar {shown(target)}, dat er niet is")


@rule("AT47", Kind.HTML)
def page_keyboard(page: Page) -> Iterator[Found]:
    """No tab order by hand, no key of its own, no zoom that is blocked.

    Not seen: where the keyboard gets stuck: there are no scripts.
    """
    for element in page.root.iter("*"):
        order = (element.get("tabindex") or "0").strip()
        if order.isdecimal() and int(order) > 0:
            yield Found("", place(element), "verandert de volgorde van de tabtoets")
        if element.get("accesskey"):
            yield Found("", place(element), "gebruikt een eigen sneltoets")
    for meta in page.every("meta"):
        content = (meta.get("content") or "").replace(" ", "").lower()
        if meta.get("name") == "viewport" and (
            "user-scalable=no" in content or "maximum-scale=1" in content
        ):
            yield Found("", place(meta), "de pagina kan niet worden vergroot")
