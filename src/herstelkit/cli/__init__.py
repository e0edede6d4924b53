"""The command line: Dutch words, one clear message per problem, fixed exit codes."""

from herstelkit.cli.main import main

__all__ = ["main"]
