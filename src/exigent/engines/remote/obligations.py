"""Obligations beside a yes or no, as a draft of OpenID AuthZEN carries them.

Draft 1 of "AuthZEN Obligations Core" has them in the `context` of a decision. They are meant for whoever
has said in the question that it would carry them out, and must then all be understood. Of its types only
`custom` is read, whose properties are those of an obligation in a regime.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from exigent.engines.answer import AnswerError, read_obligation
from exigent.engines.remote.client import BadAnswerError
from exigent.words import Obligation

EXTENSION = "obligations"
_ADOPTED = "supported_mandatory_extensions"


class _Carried(msgspec.Struct):
    id: str
    type: str
    properties: dict[str, Any]


def adopts_obligations(context: Mapping[str, Any]) -> bool:
    """Tell whether the context of a question says that obligations will be carried out."""
    adopted = context.get(_ADOPTED)
    return isinstance(adopted, list) and EXTENSION in adopted


def read_obligations(context: Any) -> tuple[Obligation, ...]:
    """Return the obligations in the context of an answer; raise BadAnswerError at any other."""
    carried = context.get(EXTENSION) if isinstance(context, dict) else None
    if carried is None:
        return ()
    try:
        several = msgspec.convert(carried, list[_Carried])
        return tuple(map(_read, several))
    except msgspec.ValidationError as error:
        raise BadAnswerError(f"the decision point sent no such obligations: {error}") from None
    except AnswerError as error:
        raise BadAnswerError(f"at the decision point, {error}") from None


def _read(one: _Carried) -> Obligation:
    if one.type != "custom":
        raise BadAnswerError(
            f"the decision point sent an obligation of the type `{one.type}`, and `custom` alone is read"
        )
    return read_obligation(one.properties)
