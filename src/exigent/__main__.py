"""What `exigent` and `python -m exigent` start: nothing is imported before Ctrl-C may come."""

from __future__ import annotations

from typing import NoReturn

from exigent.cli.interruption import end_at_once, end_undisturbed


def main() -> NoReturn:
    """Run the command line and exit."""
    end_at_once()
    from exigent.cli.main import main as run_command_line  # noqa: PLC0415

    try:
        run_command_line()
    finally:
        end_undisturbed()


if __name__ == "__main__":
    main()
