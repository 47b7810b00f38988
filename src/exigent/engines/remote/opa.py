"""Speaks the data API of the Open Policy Agent: a request is `input`, the answer `result`."""

from __future__ import annotations

from collections.abc import Sequence

from exigent.engines.remote.address import Address, Point
from exigent.engines.remote.asking import Facts, PointAnswer, ask_each
from exigent.engines.remote.client import BadAnswerError, Client
from exigent.engines.remote.meaning import Said


class Opa:
    """Asks for one document of a policy agent, a request a call."""

    def __init__(self, path: str) -> None:
        self._path = f"/v1/data/{path}"

    async def ask(self, client: Client, point: Point, asked: Sequence[Facts]) -> list[PointAnswer]:
        """Return an answer a request, in order; raise UnavailableError if there is none at all."""
        address = point.address.with_path(point.address.base + self._path)
        return await ask_each(lambda facts: _ask_one(client, address, facts), asked)


async def _ask_one(client: Client, address: Address, facts: Facts) -> Said:
    answer = await client.post(address, {"input": facts})
    if not isinstance(answer, dict) or "result" not in answer:
        raise BadAnswerError(f"{address} gave no `result`: nothing is defined there")
    result = answer["result"]
    return Said(result if isinstance(result, bool) else None, result)
