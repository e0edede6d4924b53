"""The entry point: from arguments to an exit code, with every error in plain words."""

import os
import sys

import click

from herstelkit.cli.app import app
from herstelkit.cli.dutch import explained
from herstelkit.cli.exits import Exit
from herstelkit.errors import ContentError, OutputError


def main(arguments: list[str] | None = None) -> None:
    """Run herstelkit with these arguments (or the process's own) and exit."""
    sys.exit(run(arguments))


def run(arguments: list[str] | None = None) -> int:
    """Run herstelkit and return its exit code."""
    _speak_utf8()
    try:
        return app.main(arguments, prog_name="herstelkit", standalone_mode=False) or 0
    except ContentError as error:
        return _complain(f"Er klopt iets niet in {error}", Exit.INPUT)
    except OutputError as error:
        return _complain(str(error), Exit.OUTPUT)
    except click.exceptions.NoArgsIsHelpError as error:
        return _complain(error.format_message(), Exit.USAGE)
    except click.ClickException as error:
        return _complain(explained(error), Exit.USAGE)
    except (click.Abort, KeyboardInterrupt):
        return _complain("\nGestopt. Er is niets veranderd.", Exit.OUTPUT)
    except BrokenPipeError:
        # Whoever read along has seen enough; keep Python from saying so at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.OUTPUT


def _complain(message: str, code: Exit) -> int:
    click.echo(message, err=True)
    return code


def _speak_utf8() -> None:
    """Print Dutch letters also where the terminal claims to know only ASCII."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
