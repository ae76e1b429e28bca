"""One page at a time, from a server of our own: what comes back, and what is refused."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest

import variorum
from variorum.errors import Cancelled
from variorum.fetching import addresses, fetching
from variorum.fetching.patience import Patience
from variorum.fetching.problems import NotFetched, refused

PAGE = (
    "<html lang='en'><head><title>Ferry aground</title></head><body><article><h1>Ferry aground</h1>"
    + "".join(f"<p>Paragraph {n} tells at some length how the ferry Isola ran aground.</p>" for n in range(6))
    + "</article></body></html>"
)


class Site(BaseHTTPRequestHandler):
    """Answers by path."""

    seen: ClassVar[list[tuple[str, dict[str, str]]]] = []

    def do_GET(self) -> None:
        self.seen.append((self.path, dict(self.headers)))
        with suppress(OSError):
            getattr(self, "answer_" + self.path.strip("/").partition("?")[0].replace("-", "_") or "page")()

    def send(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content_Type": "text/html; charset=utf-8", **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def answer_page(self) -> None:
        self.send(PAGE.encode(), Last_Modified="Sat, 03 May 2025 11:52:00 GMT")

    def answer_packed(self) -> None:
        self.send(gzip.compress(PAGE.encode()), Content_Encoding="gzip")

    def answer_moved(self) -> None:
        self.send(b"", 302, Location="/page")

    def answer_handed_on(self) -> None:
        self.send(b"", 302, Location="https://other.example/page?a=1")

    def answer_latin2(self) -> None:
        page = (
            "<html><body><h1>Przystań</h1><p>Przystań zamknięto we wtorek, powiedział burmistrz. ąęśćżźł</p>"
        )
        self.send(page.encode("iso8859-2"), Content_Type="text/html; charset=ISO-8859-2")

    def answer_round(self) -> None:
        self.send(b"", 302, Location="/round")

    def answer_home(self) -> None:
        self.send(b"", 302, Location="http://127.0.0.1:1/page")

    def answer_elsewhere(self) -> None:
        self.send(b"", 302, Location="file:///etc/passwd")

    def answer_gone(self) -> None:
        self.send(b"", 404)

    def answer_film(self) -> None:
        self.send(b"....", Content_Type="video/mp4")

    def answer_bomb(self) -> None:
        self.send(gzip.compress(b" " * 40_000_000), Content_Encoding="gzip")

    def answer_endless(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        for _ in range(400):
            self.wfile.write(b"x" * 65_536)

    def answer_slow(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        for _ in range(200):
            self.wfile.write(b"x")
            self.wfile.flush()
            time.sleep(0.05)

    def answer_slow_head(self) -> None:
        for _ in range(200):
            self.wfile.write(b"H")
            self.wfile.flush()
            time.sleep(0.05)

    def answer_cut_short(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", "5000")
        self.end_headers()
        self.wfile.write(PAGE.encode()[:200])

    def answer_broken(self) -> None:
        self.wfile.write(b"nonsense\r\n\r\n")

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A server here that counts as public for the test: only at its own number and port."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    Site.seen.clear()
    port = server.server_address[1]
    real = addresses.public_numbers
    monkeypatch.setattr(
        fetching,
        "public_numbers",
        lambda target, resolve: ("127.0.0.1",) if target.port == port else real(target, resolve),
    )
    yield f"http://news.example:{port}"
    server.shutdown()
    thread.join()
    server.server_close()


def reason(fetched: fetching.Fetched) -> str:
    (problem,) = fetched.result.problems
    assert problem.where
    return problem.reason


def test_a_page_comes_back_as_an_article_with_its_address_and_time(site: str) -> None:
    fetched = variorum.fetch(site + "/page")
    (article,) = fetched.result.articles
    (version,) = article.versions
    assert version.headline == "Ferry aground"
    assert version.obtained == "link"
    assert version.seen == fetched.captured
    assert fetched.captured.tzinfo is not None
    assert article.address == fetched.address == site + "/page"
    assert ("Last-Modified", "Sat, 03 May 2025 11:52:00 GMT") in fetched.headers
    assert fetched.result.originals[0].data == PAGE.encode()


def test_nothing_that_tells_of_the_reader_is_sent(site: str) -> None:
    variorum.fetch(site + "/page?a=b")
    ((path, headers),) = Site.seen
    assert path == "/page?a=b"
    assert "Cookie" not in headers
    assert "Referer" not in headers
    assert headers["User-Agent"].startswith("Variorum/")


def test_packed_and_moved_pages_are_followed(site: str) -> None:
    assert variorum.fetch(site + "/packed").result.articles
    moved = variorum.fetch(site + "/moved")
    assert moved.address == site + "/page"
    assert moved.result.articles


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/gone", "no such page (404)"),
        ("/film", "video/mp4"),
        ("/round", "without end"),
        ("/home", "private network"),
        ("/elsewhere", "http or https"),
        ("/bomb", "larger than 8 MB"),
        ("/endless", "larger than 8 MB"),
        ("/broken", "broke off"),
        ("/cut-short", "broke off"),
    ],
)
def test_what_is_no_page_is_said_in_words(site: str, path: str, says: str) -> None:
    assert says in reason(variorum.fetch(site + path))


@pytest.mark.parametrize("path", ["/slow", "/slow-head"])
def test_a_site_that_drips_is_given_up(site: str, path: str) -> None:
    found = reason(variorum.fetch(site + path, seconds=0.4))
    assert "too slow" in found
    assert "20 seconds" not in found


def test_fetching_can_be_cancelled(site: str) -> None:
    with pytest.raises(Cancelled):
        variorum.fetch(site + "/page", cancelled=lambda: True)


def waiting(asked: threading.Event) -> Callable[[str, int], list[str]]:
    def resolve(host: str, port: int) -> list[str]:
        asked.wait(60)
        return ["93.184.216.34"]

    return resolve


def test_looking_a_name_up_counts_among_the_seconds() -> None:
    asked = threading.Event()
    began = time.monotonic()
    fetched = variorum.fetch("https://slow.example/", resolve=waiting(asked), seconds=0.3)
    assert "too slow" in reason(fetched)
    assert time.monotonic() - began < 30
    asked.set()


def test_looking_a_name_up_can_be_cancelled() -> None:
    asked = threading.Event()
    looks = iter([False] * 3)
    with pytest.raises(Cancelled):
        variorum.fetch(
            "https://slow.example/",
            resolve=waiting(asked),
            cancelled=lambda: next(looks, True),
        )
    asked.set()


def test_progress_is_told(site: str) -> None:
    told: list[str] = []
    variorum.fetch(site + "/page", progress=lambda what, share: told.append(what))
    assert told[0] == "Asking news.example"
    assert told[-1] == "Fetching the page"


def test_a_site_that_is_not_there_is_said_so() -> None:
    def nowhere(host: str, port: int) -> list[str]:
        raise OSError

    assert "was not found" in reason(variorum.fetch("https://nowhere.example/", resolve=nowhere))
    assert "was not found" in reason(variorum.fetch("https://nowhere.example/", resolve=lambda h, p: []))


def test_nothing_listens() -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fetching, "public_numbers", lambda target, resolve: ("127.0.0.1",))
        assert "failed or broke off" in reason(variorum.fetch("http://news.example:9/"))
        assert "failed or broke off" in reason(variorum.fetch("https://news.example:9/"))


@pytest.mark.parametrize(
    ("status", "says"), [(403, "to a program"), (429, "fewer requests"), (503, "fault"), (300, "no page")]
)
def test_answers_of_servers_are_told_in_words(status: int, says: str) -> None:
    assert says in refused(status).reason


def test_another_site_is_not_asked_but_told(site: str) -> None:
    sent = variorum.fetch(site + "/handed-on")
    assert sent.elsewhere == "https://other.example/page?a=1"
    assert "sends on to another site, other.example" in reason(sent)
    assert not sent.result.articles
    assert variorum.fetch(site + "/moved").elsewhere == ""


def test_the_next_of_a_sites_numbers_is_tried(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # nothing listens at the first: loopback has many numbers, the server one
    monkeypatch.setattr(fetching, "public_numbers", lambda target, resolve: ("127.9.9.9", "127.0.0.1"))
    assert variorum.fetch(site + "/page").result.articles


def test_letters_are_read_as_the_server_says(site: str) -> None:
    fetched = variorum.fetch(site + "/latin2")
    assert "Przystań zamknięto we wtorek, powiedział burmistrz" in fetched.result.articles[0].versions[0].text


def test_a_page_whose_line_was_hung_up_for_its_slowness_is_no_short_page() -> None:
    class Dripping:
        def read1(self, most: int, decode_content: bool) -> bytes:
            time.sleep(0.1)
            return b""

    with pytest.raises(NotFetched, match="too slow"):
        fetching._content(Dripping(), Patience(time.monotonic(), 0.05), None, None)  # type: ignore[arg-type]
