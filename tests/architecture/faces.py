"""A contract for import-linter: whoever is not of a room imports from its face alone."""

from __future__ import annotations

from collections.abc import Iterator

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


class FacesContract(Contract):
    """Every room is a package; its inner modules are imported by its own modules only.

    A room within a room (a language among the engines) is of the one around it.
    """

    type_name = "faces"

    rooms = fields.ListField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:  # noqa: ARG002
        """Find every import that passes a face by."""
        rooms = [str(room) for room in self.rooms]  # type: ignore[attr-defined]
        missing = [room for room in rooms if room not in graph.modules]
        broken = sorted(_passing_by(graph, rooms))
        return ContractCheck(
            kept=not (broken or missing), metadata={"broken": broken, "missing": missing}
        )

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print each of them."""
        for room in check.metadata["missing"]:
            output.print_error(f"There is no room {room}.")
        for importer, imported in check.metadata["broken"]:
            output.print_error(f"{importer} imports {imported}, not from the face of its room.")


def _passing_by(graph: ImportGraph, rooms: list[str]) -> Iterator[tuple[str, str]]:
    for room in rooms:
        outermost = min((other for other in rooms if _is_in(room, other)), key=len)
        for inner in graph.find_descendants(room) - set(rooms):
            for importer in graph.find_modules_that_directly_import(inner):
                if not _is_in(importer, outermost):
                    yield importer, inner


def _is_in(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")
