"""Where a decision point is: its address, held to what may be asked, and its token."""

from __future__ import annotations

import ipaddress
import os
import re
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

ENVIRONMENT_PREFIX = "EXIGENT_"
_NAME = re.compile(rf"{ENVIRONMENT_PREFIX}[A-Z0-9_]+")
_WRITTEN = re.compile(r"https?://[!-~]+", re.IGNORECASE)
_HOST = re.compile(r"[a-z0-9.-]+|[0-9a-f:.]+")
_TOKEN = re.compile(r"[A-Za-z0-9._~+/=-]+")
_PORTS = {"http": 80, "https": 443}


class AddressError(Exception):
    """An address or token that cannot be used; the text shows neither."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where something answers over HTTP; it holds nothing that could be secret."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def origin(self) -> tuple[str, str, int]:
        """The server: scheme, host and port."""
        return self.scheme, self.host, self.port

    @property
    def base(self) -> str:
        """The path that others begin with: a slash at the end makes no difference."""
        return self.path.rstrip("/")

    def with_path(self, path: str) -> Address:
        """Return another address of the same server."""
        return replace(self, path=path)

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == _PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}{self.path}"


@dataclass(frozen=True, slots=True)
class Point:
    """A decision point that may be asked: its address and the token that it wants, if any."""

    address: Address
    token: str = field(default="", repr=False)


def read_address(text: object) -> Address:
    """Return the address that a text holds; raise AddressError with what is wrong with it."""
    if not isinstance(text, str) or not _WRITTEN.fullmatch(text):
        raise AddressError("is no address of the form https://host/path")
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise AddressError("is no address of the form https://host/path") from None
    if "@" in parts.netloc:
        raise AddressError("holds a user name or password")
    if "?" in text or "#" in text:
        raise AddressError("has a part that begins with ? or #")
    if not _HOST.fullmatch(host) or port == 0:
        raise AddressError("is no address of the form https://host/path")
    return Address(parts.scheme, host, port or _PORTS[parts.scheme], parts.path)


def refuse_open_token(address: Address) -> None:
    """Raise AddressError where a token would travel in the open."""
    if address.scheme == "http" and not _is_loopback(address.host):
        raise AddressError("begins with http://, over which no token is sent to another machine")


def is_environment_name(name: str) -> bool:
    """Tell whether a regime may name this environment variable.

    Any other could hold a secret that is not meant for whoever wrote the regime.
    """
    return _NAME.fullmatch(name) is not None


def find_point(address: Address | None, address_from: str, token_from: str) -> Point:
    """Return the decision point with what the environment says; raise AddressError."""
    if address is None:
        text = _environment(address_from, "address_from")
        try:
            address = read_address(text)
        except AddressError as error:
            raise AddressError(
                f"what the environment variable `{address_from}` holds {error}"
            ) from None
    if not token_from:
        return Point(address)
    try:
        refuse_open_token(address)
    except AddressError as error:
        raise AddressError(f"the address {error}") from None
    token = _environment(token_from, "token_from")
    if not _TOKEN.fullmatch(token):
        raise AddressError(f"what the environment variable `{token_from}` holds is no bearer token")
    return Point(address, token)


def _environment(name: str, key: str) -> str:
    value = os.environ.get(name, "")
    if not value:
        raise AddressError(f"the environment variable `{name}`, which `{key}` names, is not set")
    return value


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
