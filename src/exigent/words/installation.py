"""How this exigent was installed, and how it, or what it needs besides, is installed elsewhere.

Nothing here says that a package index has exigent: it may be on none, or another of its name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import Distribution

OURS = "exigent"
# Stands for whoever publishes the repository, where nothing says who that is.
OWNER = "OWNER"


def packages_of(extra: str) -> str:
    """Return what an extra of exigent brings, as `pip install` takes it in a shell."""
    # Loading this takes longer than deciding a hundred scenarios.
    from importlib.metadata import distribution  # noqa: PLC0415

    marked = re.compile(rf"""extra == ['"]{re.escape(extra)}['"]""")
    needs = distribution(OURS).requires or ()
    return " ".join(f"'{need.partition(';')[0].strip()}'" for need in needs if marked.search(need))


def requirement() -> str:
    """Return what brings the same exigent to another machine, as pip takes it.

    That is the commit or the file that it was installed from, or its version on an index.
    Where it came from this machine's disk it is the version's tag in a repository of OWNER,
    whose name is to be filled in.
    """
    from importlib.metadata import distribution  # noqa: PLC0415

    return requirement_of(distribution(OURS))


def requirement_of(installed: Distribution) -> str:
    """Return the same for an installation of exigent that lies elsewhere."""
    # Only a new bench is told how to install this.
    import json  # noqa: PLC0415

    told = installed.read_text("direct_url.json")
    if told is None:
        return f"{OURS}=={installed.version}"
    origin = json.loads(told)
    address: str = origin["url"]
    if address.startswith("file:"):
        return f"{OURS} @ git+https://github.com/{OWNER}/{OURS}@v{installed.version}"
    version_control = origin.get("vcs_info")
    if version_control is None:
        return f"{OURS} @ {address}"
    return f"{OURS} @ {version_control['vcs']}+{address}@{version_control['commit_id']}"
