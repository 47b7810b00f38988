from .filling import PageParts, embed_json, fill_page, pack_json
from .pooling import PageStruct, Pool
from .signs import SignData, sign_data

__all__ = [
    "PageParts",
    "PageStruct",
    "Pool",
    "SignData",
    "embed_json",
    "fill_page",
    "pack_json",
    "sign_data",
]
