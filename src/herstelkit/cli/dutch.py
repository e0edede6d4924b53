"""click in Dutch: the headings of the help, and what it says of a wrong call."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

import click

from herstelkit.primitives import closest, shown

_HEADINGS: Final = {
    "Options": "Opties",
    "Commands": "Opdrachten",
    "Arguments": "Wat je invult",
    "Positional arguments": "Wat je invult",
}


class WrongCallError(click.UsageError):
    """A call that makes no sense; the message is Dutch."""


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

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; a Dutch message with a suggestion when there is none."""
        known = self.list_commands(ctx)
        if args[0] not in known:
            word, hint = shown(args[0]), closest(args[0], known)
            reason = f"De opdracht ‘{word}’ ken ik niet. {hint}"
            raise WrongCallError(reason, ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a stop from the keyboard is said once, without a gap."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise click.Abort from None


def explained(error: click.ClickException) -> str:
    """Return what is wrong with a call, in Dutch, and where to find out more."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "herstelkit"
    return f"{_reason(error)}\nKijk met: {path} --help"


def _reason(error: click.ClickException) -> str:
    match error:
        case click.NoSuchOption():
            near = _suggestion(error.possibilities or ())
            return f"De optie {shown(error.option_name)} bestaat niet.{near}"
        case click.MissingParameter():
            return f"Er ontbreekt iets: {_name(error)}."
        case click.BadOptionUsage() if "does not take" in error.message:
            return f"Achter de optie {error.option_name} hoort niets."
        case click.BadOptionUsage():
            return f"Achter de optie {error.option_name} hoort een waarde."
        case click.BadParameter():
            return f"{_name(error)}: {error.message}" if error.param else error.message
        case WrongCallError():
            return error.message
        case _:
            return (
                "Er staat te veel achter de opdracht. Zitten er spaties in een naam? "
                'Zet er dan "aanhalingstekens" omheen.'
            )


def _name(error: click.BadParameter) -> str:
    if error.param is None:
        return "een deel van de opdracht"
    if isinstance(error.param, click.Argument):
        return (
            error.param.make_metavar(error.ctx) if error.ctx else str(error.param.name)
        )
    return max(error.param.opts, key=len)


def _suggestion(possibilities: Sequence[str]) -> str:
    return f" Bedoel je {possibilities[0]}?" if possibilities else ""


class OneOf(click.ParamType):  # type: ignore[type-arg]
    """One word from a list."""

    name = "woord"

    def __init__(self, known: Iterable[str]) -> None:
        """Take the words that are known."""
        self.known = tuple(known)

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:
        """Return the word; a Dutch message with a suggestion when it is not known."""
        word = str(value).strip().lower()
        if word not in self.known:
            hint = closest(word, self.known)
            self.fail(f"‘{shown(word)}’ ken ik niet. {hint}", param, ctx)
        return word


class SomeOf(OneOf):
    """Words from a list, with commas between; gives a frozenset of them."""

    name = "woorden"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:
        """Return the words in `value`; a Dutch message when one is not known."""
        if isinstance(value, frozenset):
            return value
        words = [word for word in str(value).split(",") if word.strip()]
        if not words:
            self.fail(f"noem er minstens één: {', '.join(self.known)}", param, ctx)
        return frozenset(
            super(SomeOf, self).convert(word, param, ctx) for word in words
        )
