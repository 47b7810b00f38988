from .filling import PageParts, embed_json, fill_page
from .pooling import PageStruct, Pool
from .signs import SignData, sign_data

__all__ = [
    "PageParts",
    "PageStruct",
    "Pool",
    "SignData",
    "embed_json",
    "fill_page",
    "sign_data",
]
