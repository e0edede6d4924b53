"""The entry point: from arguments to an exit code, with every error in plain words."""

import gc
import os
import sys

import click

from herstelkit.cli.app import app
from herstelkit.cli.dutch import explained
from herstelkit.cli.exits import Exit
from herstelkit.errors import ContentError, OutputError, reason_of
from herstelkit.primitives import printable
from herstelkit.tidying import tidy_seldom


def main(arguments: list[str] | None = None) -> None:
    """Run herstelkit with these arguments (or the process's own) and exit."""
    tidy_seldom()
    code = run(arguments)
    gc.freeze()  # else Python looks through all that goes with the process anyway
    sys.exit(code)


def run(arguments: list[str] | None = None) -> int:
    """Run herstelkit and return its exit code."""
    _speak_utf8()
    try:
        return (
            app.main(
                arguments,
                prog_name="herstelkit",
                standalone_mode=False,
                color=_colour(),
            )
            or 0
        )
    except ContentError as error:
        return _complain(f"Er klopt iets niet in {error}", Exit.INPUT)
    except OutputError as error:
        return _complain(str(error), Exit.OUTPUT)
    except click.exceptions.NoArgsIsHelpError as error:
        return _complain(error.format_message(), Exit.USAGE)
    except click.ClickException as error:
        return _complain(explained(error), Exit.USAGE)
    except (click.Abort, KeyboardInterrupt):
        return _complain("\nGestopt.", Exit.OUTPUT)
    except SystemExit:
        # click ends this way when whoever read along has seen enough (a closed pipe).
        _fall_silent()
        return Exit.OUTPUT
    except OSError as error:
        _fall_silent()
        return _complain(_refusal(error), Exit.OUTPUT)


def _colour() -> bool | None:
    """Return False for who wants no colours (no-color.org); None where click looks."""
    return False if os.environ.get("NO_COLOR") else None


def _refusal(error: OSError) -> str:
    place = f"{error.filename}: " if error.filename else ""
    return f"{place}dit lukt niet: {reason_of(error)}."


def _complain(message: str, code: Exit) -> int:
    try:
        click.echo(printable(message), err=True)
    except OSError:  # nobody can be told
        _fall_silent()
    return code


def _fall_silent() -> None:
    """Keep Python from trying once more at exit to say what could not be said."""
    for stream in (sys.__stdout__, sys.__stderr__):
        if stream is None:
            continue
        try:
            stream.flush()
        except (OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _speak_utf8() -> None:
    """Print Dutch letters also where the terminal claims to know only ASCII."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
