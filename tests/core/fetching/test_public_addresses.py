"""Which addresses are asked at all: those of pages, on the public network."""

from __future__ import annotations

import pytest

import variorum
from variorum.fetching import addresses, fetching
from variorum.fetching.addresses import is_public, site_of, target_of
from variorum.fetching.problems import NotFetched


def reason(fetched: fetching.Fetched) -> str:
    (problem,) = fetched.result.problems
    assert problem.where
    return problem.reason


def test_one_private_number_among_public_ones_is_enough_to_refuse() -> None:
    found = reason(
        variorum.fetch("https://twofaced.example/", resolve=lambda h, p: ["93.184.216.34", "10.0.0.1"])
    )
    assert "private network" in found


def test_only_strings_are_addresses() -> None:
    with pytest.raises(TypeError, match="address must be a str"):
        variorum.fetch(b"http://news.example/")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "number",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
        "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1%eth0", "fc00::1", "fec0::1", "::ffff:127.0.0.1",
        "64:ff9b::7f00:1", "2002:7f00:1::", "ff02::1", "nonsense",
    ],
)  # fmt: skip
def test_numbers_of_this_computer_and_its_network_are_not_public(number: str) -> None:
    assert not is_public(number)


@pytest.mark.parametrize(
    "number", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:93.184.216.34"]
)
def test_numbers_of_the_public_network_are(number: str) -> None:
    assert is_public(number)


@pytest.mark.parametrize(
    "address",
    ["", "news", "ftp://news.example/a", "file:///etc/passwd", "javascript:alert(1)", "http://", "http://a b/",
     "http://news.example:99999/", "http://[::1", "http://me:secret@news.example/", "http://" + "a" * 5_000,
     "http://\N{ZERO WIDTH SPACE}\N{ZERO WIDTH SPACE}/"],
)  # fmt: skip
def test_what_is_no_address_of_a_page_is_refused(address: str) -> None:
    with pytest.raises(NotFetched):
        target_of(address)
    assert site_of(address) == ""


def test_addresses_are_put_as_servers_expect_them() -> None:
    target = target_of(" https://www.Zeitung-Süd.example/käse?q=ä b".replace(" b", "b"))
    assert target.host == "www.xn--zeitung-sd-zhb.example" or target.host.startswith("www.xn--")
    assert target.path == "/k%C3%A4se?q=%C3%A4b"
    assert target.host_header == target.host
    assert target_of("http://news.example:8080/a#part").host_header == "news.example:8080"
    assert target_of("/b", "http://news.example/a/c").address == "http://news.example/b"
    assert target_of("http://[2606:2800::1]:81/").host_header == "[2606:2800::1]:81"
    assert site_of("https://www.news.example/a") == "news.example"


def test_one_number_of_each_kind_of_network_comes_first() -> None:
    six, four = [f"2606:4700::{n}" for n in range(1, 6)], ["93.184.216.34"]
    numbers = addresses.public_numbers(target_of("https://a.example/"), lambda host, port: [*six, *four])
    assert numbers[:2] == (six[0], four[0])
    assert len(numbers) == 4
