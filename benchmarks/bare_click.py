"""A bare click program: as many commands as ours, and nothing behind them."""

import click

_COMMANDS = ("methodes", "nieuw", "bouw", "controleer", "huisstijl", "schema", "plan")


@click.group()
def app() -> None:
    """Show what a program of click costs to start."""


for _name in _COMMANDS:
    app.add_command(click.Command(_name, help="Do nothing."))

if __name__ == "__main__":
    app()
