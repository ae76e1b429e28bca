"""Which addresses may be fetched: web pages in the public network, nothing nearer.

A link in a stranger's text may point at the router, at a printer or at a service of this very machine. So the
name is looked up once, what it stands for is checked, and the connection goes to just that number: a second
look-up could give another answer ("DNS rebinding").
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from urllib.parse import quote, urljoin, urlsplit

from variorum.fetching.problems import NotFetched
from variorum.model.frozen import dataclass
from variorum.text.phrasing import kept_phrase, marked

#: From host and port to numeric addresses, as `socket.getaddrinfo` knows them.
Resolver = Callable[[str, int], list[str]]

_PORTS = {"http": 80, "https": 443}
_LONGEST = 4_000
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


@dataclass(frozen=True, slots=True)
class Target:
    """A page: where to connect and what to ask for."""

    address: str
    scheme: str
    host: str
    port: int
    path: str

    @property
    def host_header(self) -> str:
        """The host as a server expects it, with its port where that is no usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"


def target_of(address: str, base: str = "") -> Target:
    """The page an address names, `base` being the page it was found on. Raises `NotFetched`."""
    joined = urljoin(base, address.strip()) if base else address.strip()
    if len(joined) > _LONGEST or any(ord(sign) < 33 or ord(sign) == 127 for sign in joined):
        raise NotFetched(
            marked("This is not a web address."), marked("Copy it again from the browser's address line.")
        )
    try:
        parts = urlsplit(joined)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise NotFetched(
            marked("This is not a web address."), marked("Copy it again from the browser's address line.")
        ) from None
    if parts.scheme.lower() not in _PORTS or not host:
        raise NotFetched(
            marked("Only addresses of web pages (http or https) can be fetched."),
            marked("Save the page and drop the file."),
        )
    if parts.username is not None or parts.password is not None:
        raise NotFetched(
            marked("The address holds a user name or password."), marked("Take that part out of it.")
        )
    scheme = parts.scheme.lower()
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    if parts.query:
        path += "?" + quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    name = _ascii(host)
    shown = f"[{name}]" if ":" in name else name
    where = shown if port in (None, _PORTS[scheme]) else f"{shown}:{port}"
    return Target(f"{scheme}://{where}{path}", scheme, name, port or _PORTS[scheme], path)


def _ascii(host: str) -> str:
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        raise NotFetched(marked("There is no site of this name."), marked("Check the address.")) from None


def site_of(address: str) -> str:
    """The site a reader is asked about: the host without "www."; "" for what is no web address."""
    try:
        return target_of(address).host.removeprefix("www.")
    except NotFetched:
        return ""


def looked_up(host: str, port: int) -> list[str]:
    """All numeric addresses of a host. Raises `OSError` where there is none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(row[4][0]) for row in found))


#: Of a site with many machines, so many are tried.
_MOST_NUMBERS = 4


def public_numbers(target: Target, resolve: Resolver = looked_up) -> tuple[str, ...]:
    """The numbers to connect to, one of each kind of network first.

    Raises `NotFetched` where any of the host's numbers is not a public one.
    """
    try:
        numbers = resolve(target.host, target.port)
    except (OSError, UnicodeError):
        raise NotFetched(
            kept_phrase("The site {host} was not found.", host=target.host),
            marked("Check the address and the network connection."),
        ) from None
    if not numbers:
        raise NotFetched(
            kept_phrase("The site {host} was not found.", host=target.host), marked("Check the address.")
        )
    if not all(map(is_public, numbers)):
        raise NotFetched(
            kept_phrase(
                "{host} is in a private network or on this computer; such addresses are not fetched.",
                host=target.host,
            ),
            marked("Save the page and drop the file."),
        )
    kinds = [":" in number for number in numbers]
    # of six numbers of a network that is not there, the first of the other must come in time
    order = sorted(range(len(numbers)), key=lambda at: (kinds[:at].count(kinds[at]), at))
    return tuple(numbers[at] for at in order[:_MOST_NUMBERS])


def is_number(host: str) -> bool:
    """Whether a host is written as a number and not as a name."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def is_public(number: str) -> bool:
    """Whether a numeric address is reachable for everybody, also when it is hidden in one of IPv6."""
    try:
        ip = ipaddress.ip_address(number.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is None and ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
        if ip.is_site_local:  # done away with in 2004, and used to this day
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved
