from .asking import find_order
from .layering import OrderGroup, group_by_order
from .result import (
    VERSION,
    Bearing,
    OrderAnswer,
    OrderedRegime,
    OrderQuestion,
    RegimeOrder,
    Relation,
)

__all__ = [
    "VERSION",
    "Bearing",
    "OrderAnswer",
    "OrderGroup",
    "OrderQuestion",
    "OrderedRegime",
    "RegimeOrder",
    "Relation",
    "find_order",
    "group_by_order",
]
