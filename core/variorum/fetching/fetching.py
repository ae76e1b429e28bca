"""Fetching one page that a reader asked for, after their consent; nobody else calls this.

No cookies, no credentials, no scripts, nothing that the page itself links to. Limits: `MOST_BYTES` after
unpacking, `MOST_SECONDS` in all, `MOST_REDIRECTS`, and public addresses only, checked anew at every redirect.
"""

from __future__ import annotations

import re
import threading
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from time import monotonic
from typing import TYPE_CHECKING

from variorum.fetching.addresses import (
    Resolver,
    Target,
    is_number,
    looked_up,
    public_numbers,
    site_of,
    target_of,
)
from variorum.fetching.patience import Patience, in_time
from variorum.fetching.problems import NotFetched, SentElsewhere, refused
from variorum.model.article import Article, Problem, ReadResult
from variorum.model.frozen import dataclass
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.reading.drafts import captured as seen_at
from variorum.reading.reader import read_bytes
from variorum.text.phrasing import kept_phrase, marked, phrase

if TYPE_CHECKING:
    from urllib3.connection import HTTPConnection
    from urllib3.response import BaseHTTPResponse

MOST_BYTES = 8 * 1024 * 1024
MOST_SECONDS = 20.0
MOST_REDIRECTS = 5
_PIECE = 64 * 1024
_REDIRECTS = (301, 302, 303, 307, 308)
_READABLE = re.compile(
    r"(?:text/|application/(?:xhtml\+xml|pdf|xml|rss\+xml|atom\+xml|json|octet-stream)\b|$)", re.I
)
_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?([\w.:-]{2,40})", re.I)
_TOO_LARGE = marked("The page is larger than {most} MB.")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came back: the articles read from it, the address in the end, and when it was captured (UTC).

    `result.originals` holds the bytes as they were sent, unpacked. `headers` are those that tell of the page's age.
    """

    result: ReadResult
    address: str
    captured: datetime
    headers: tuple[tuple[str, str], ...] = ()
    #: Where the site sends on to, when that is another site: nothing was asked of it, and `result` is a problem.
    elsewhere: str = ""


def fetch(
    address: str,
    *,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
    resolve: Resolver = looked_up,
    seconds: float = MOST_SECONDS,
) -> Fetched:
    """Fetch one page and read it. What goes wrong is a problem of the result, in words; never an exception.

    A redirect to another site is not followed: whoever agreed to one site has not agreed to the other.
    `resolve` turns a host into numbers (tests name their own). Raises `Cancelled`, and `TypeError` for no string.
    """
    if not isinstance(address, str):
        raise TypeError(f"address must be a str, not {type(address).__name__}")
    captured = datetime.now(UTC).replace(microsecond=0)
    patience = Patience(monotonic(), seconds)
    resolve = in_time(resolve, patience, cancelled)
    try:
        target, data, headers = _page(target_of(address), patience, resolve, progress, cancelled)
    except NotFetched as error:
        problem = Problem(address, error.reason, error.hint)
        elsewhere = error.address if isinstance(error, SentElsewhere) else ""
        return Fetched(ReadResult(problems=(problem,)), address, captured, elsewhere=elsewhere)
    result = read_bytes(data, target.address, _charset(headers))
    articles = tuple(_captured(article, target.address, captured) for article in result.articles)
    return Fetched(replace(result, articles=articles), target.address, captured, headers)


def _charset(headers: tuple[tuple[str, str], ...]) -> str:
    """The encoding that the server names: "text/html; charset=iso-8859-2"."""
    found = _CHARSET.search(dict(headers).get("Content-Type", ""))
    return found[1] if found else ""


def _captured(article: Article, address: str, captured: datetime) -> Article:
    versions = tuple(replace(seen_at(version, captured), obtained="link") for version in article.versions)
    return replace(article, versions=versions, address=article.address or address)


def _page(
    target: Target,
    patience: Patience,
    resolve: Resolver,
    progress: Progress | None,
    cancelled: CancelledCheck | None,
) -> tuple[Target, bytes, tuple[tuple[str, str], ...]]:
    for _ in range(MOST_REDIRECTS + 1):
        stop_if(cancelled)
        if progress is not None:
            progress(phrase("Asking {host}", host=target.host), 0.0)
        connection = _connected(target, public_numbers(target, resolve), patience, cancelled)
        # Closes the line for good: a header sent byte by byte would outlast every other limit.
        watch = threading.Timer(max(0.0, patience.left), _hang_up, (connection,))
        watch.daemon = True
        watch.start()
        try:
            answer = _answer(connection, target, patience)
            if answer.status in _REDIRECTS and (there := answer.headers.get("Location")):
                following = target_of(there, target.address)
                if site_of(following.address) != site_of(target.address):
                    if is_number(
                        following.host
                    ):  # a number is looked up nowhere: a private one is said at once
                        public_numbers(following, resolve)
                    raise SentElsewhere(
                        site_of(target.address), site_of(following.address), following.address
                    )
                target = following
                continue
            if answer.status != 200:
                raise refused(answer.status)
            kind = answer.headers.get("Content-Type", "")
            if not _READABLE.match(kind.strip()):
                raise NotFetched(
                    kept_phrase("This is no page with text, but {kind}.", kind=kind.split(";")[0][:60]),
                    marked("Drop a page with text instead."),
                )
            data = _content(answer, patience, progress, cancelled)
            kept = ("Last-Modified", "Date", "Content-Type")
            return target, data, tuple((n, answer.headers[n]) for n in kept if n in answer.headers)
        finally:
            watch.cancel()
            connection.close()
    raise NotFetched(
        marked("The site sends from one address to the next without end."), marked("Open it in a browser.")
    )


def _connected(
    target: Target, numbers: tuple[str, ...], patience: Patience, cancelled: CancelledCheck | None
) -> HTTPConnection:
    """A line to the first of the site's numbers that answers: of two networks a reader may have one only."""
    from http.client import HTTPException

    from urllib3.exceptions import HTTPError

    first: NotFetched | None = None
    for at, number in enumerate(numbers):
        stop_if(cancelled)
        share = patience.left / (len(numbers) - at)
        connection = _connection(target, number, share)
        # shaking hands, too, may be dragged out byte by byte
        watch = threading.Timer(max(0.0, share), _hang_up, (connection,))
        watch.daemon = True
        watch.start()
        try:
            connection.connect()
        except (OSError, HTTPError, HTTPException, ValueError) as error:
            connection.close()
            first = first or _broken(error, patience)
        else:
            if connection.sock is not None:
                connection.sock.settimeout(max(0.1, min(10.0, patience.left)))
            return connection
        finally:
            watch.cancel()
    if patience.is_over:  # the first line may have been hung up only for the next one's sake
        raise patience.too_slow()
    raise first or NotFetched(
        kept_phrase("The site {host} was not found.", host=target.host), marked("Check the address.")
    )


def _connection(target: Target, number: str, seconds: float) -> HTTPConnection:
    from urllib3.connection import HTTPConnection, HTTPSConnection

    left = max(0.1, min(10.0, seconds))
    if target.scheme == "http":
        return HTTPConnection(number, target.port, timeout=left)
    import ssl

    return HTTPSConnection(
        number,
        target.port,
        timeout=left,
        ssl_context=ssl.create_default_context(),
        server_hostname=target.host,
        assert_hostname=target.host,
    )


def _hang_up(connection: HTTPConnection) -> None:
    import contextlib
    import socket

    line = connection.sock
    if line is not None:
        with contextlib.suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)


def _answer(connection: HTTPConnection, target: Target, patience: Patience) -> BaseHTTPResponse:
    from http.client import HTTPException

    from urllib3.exceptions import HTTPError

    # The package's own module stands above this layer.
    program: str = import_module("variorum").__version__
    headers = {
        "Host": target.host_header,
        "User-Agent": f"Variorum/{program} (a reader's program; fetches single pages when asked)",
        "Accept": "text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.5",
        "Accept-Encoding": "gzip",
    }
    try:
        connection.request("GET", target.path, headers=headers, preload_content=False, decode_content=True)
        return connection.getresponse()
    except (OSError, HTTPError, HTTPException, ValueError) as error:
        raise _broken(error, patience) from None


def _content(
    answer: BaseHTTPResponse, patience: Patience, progress: Progress | None, cancelled: CancelledCheck | None
) -> bytes:
    from http.client import HTTPException

    from urllib3.exceptions import HTTPError

    pieces: list[bytes] = []
    size = 0
    try:
        while True:
            stop_if(cancelled)
            if patience.is_over:
                raise patience.too_slow()
            # one read of the line at a time: `read` waits for a whole piece, however slowly it drips
            piece = answer.read1(_PIECE, decode_content=True)
            if not piece:
                break
            size += len(piece)
            if size > MOST_BYTES:
                raise NotFetched(
                    kept_phrase(_TOO_LARGE, most=MOST_BYTES // 1024 // 1024),
                    marked("Save the page in a browser and drop the file."),
                )
            pieces.append(piece)
            if progress is not None:
                progress(phrase("Fetching the page"), min(1.0, size / MOST_BYTES))
    except (OSError, HTTPError, HTTPException, ValueError) as error:
        raise _broken(error, patience) from None
    if patience.is_over:
        raise patience.too_slow()
    return b"".join(pieces)


def _broken(error: Exception, patience: Patience) -> NotFetched:
    import ssl

    if patience.is_over:  # we hung up ourselves, whatever that looks like from here
        return patience.too_slow()
    if isinstance(error, ssl.SSLError) or "CERTIFICATE" in str(error).upper():
        return NotFetched(
            marked("The site could not prove who it is (its certificate is not valid)."),
            marked("Open it in a browser, which says more."),
        )
    if isinstance(error, TimeoutError) or "timed out" in str(error):
        return patience.too_slow()
    return NotFetched(
        marked("The connection to the site failed or broke off."), marked("Check the network, and try again.")
    )
