"""Headers of mails that no mail program wrote."""

from __future__ import annotations

import variorum


def test_a_date_of_no_calendar_spoils_nothing() -> None:
    mail = (
        b"From: desk@gazette.example\r\nMIME-Version: 1.0\r\nMessage-ID: <1@gazette.example>\r\nSubject: Ferry\r\n"
        b"Date: Sat, 3 May 99999999999999999999 11:52:00 +0000\r\n\r\nThe ferry Isola ran aground on Saturday.\r\n"
    )
    result = variorum.read_bytes(mail, name="ferry.eml")
    assert not result.problems
    assert "ran aground" in result.articles[0].versions[0].text
