"""click in Dutch: the headings of the help, and what it says of a wrong call."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

import click

_HEADINGS: Final = {
    "Options": "Opties",
    "Commands": "Opdrachten",
    "Arguments": "Wat je invult",
    "Positional arguments": "Wat je invult",
}


class DutchFormatter(click.HelpFormatter):
    """Help with Dutch headings."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line that shows how a command is called."""
        super().write_usage(prog, args, prefix or "Gebruik: ")

    def write_heading(self, heading: str) -> None:
        """Write a heading."""
        super().write_heading(_HEADINGS.get(heading, heading))


class DutchContext(click.Context):
    """A context whose help is Dutch."""

    formatter_class = DutchFormatter


def _dutch_help(option: click.Option | None) -> click.Option | None:
    if option is not None:
        option.help = "Toon deze uitleg."
    return option


class DutchCommand(click.Command):
    """A command whose help is Dutch."""

    context_class = DutchContext

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Make a command; see `click.Command`."""
        kwargs.setdefault("options_metavar", "[OPTIES]")
        super().__init__(*args, **kwargs)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return ``--help`` with a Dutch explanation."""
        return _dutch_help(super().get_help_option(ctx))


class DutchGroup(click.Group):
    """A group of commands whose help is Dutch."""

    context_class = DutchContext
    command_class = DutchCommand

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Make a group; see `click.Group`."""
        kwargs.setdefault("options_metavar", "[OPTIES]")
        kwargs.setdefault("subcommand_metavar", "OPDRACHT …")
        super().__init__(*args, **kwargs)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return ``--help`` with a Dutch explanation."""
        return _dutch_help(super().get_help_option(ctx))


def explained(error: click.ClickException) -> str:
    """Return what is wrong with a call, in Dutch, and where to find out more."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "herstelkit"
    return f"{_reason(error)}\nKijk met: {path} --help"


def _reason(error: click.ClickException) -> str:
    match error:
        case click.NoSuchOption():
            near = _suggestion(error.possibilities or ())
            return f"De optie {error.option_name} bestaat niet.{near}"
        case click.MissingParameter():
            return f"Er ontbreekt iets: {_name(error)}."
        case click.BadOptionUsage():
            return f"Achter de optie {error.option_name} hoort een waarde."
        case click.BadParameter():
            return f"{_name(error)}: {error.message}"
        case _:
            return _other(error)


def _other(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    if context and isinstance(context.command, click.Group):
        known = ", ".join(context.command.list_commands(context))
        return f"Deze opdracht ken ik niet. Kies uit: {known}."
    return "Deze opdracht klopt niet: er staat iets te veel of te weinig."


def _name(error: click.BadParameter) -> str:
    if error.param is None:
        return "de opdracht"
    if isinstance(error.param, click.Argument):
        return (
            error.param.make_metavar(error.ctx) if error.ctx else str(error.param.name)
        )
    return max(error.param.opts, key=len)


def _suggestion(possibilities: Sequence[str]) -> str:
    return f" Bedoel je {possibilities[0]}?" if possibilities else ""


class OneOf(click.ParamType):  # type: ignore[type-arg]
    """Words from a list, with commas between; gives a frozenset of them."""

    name = "woorden"

    def __init__(self, known: Iterable[str]) -> None:
        """Take the words that are known."""
        self.known = tuple(known)

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> frozenset[str]:
        """Return the words in `value`; a Dutch message when one is not known."""
        if isinstance(value, frozenset):
            return value
        words = [word.strip().lower() for word in str(value).split(",")]
        for word in words:
            if word not in self.known:
                known = ", ".join(self.known)
                self.fail(f"‘{word}’ ken ik niet. Kies uit: {known}.", param, ctx)
        return frozenset(words)
