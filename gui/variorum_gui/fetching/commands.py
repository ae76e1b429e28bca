"""Fetching links that were dropped or pasted, and looking at known addresses again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from variorum.corpus.rows import ArticleRow
from variorum.corpus.store import Corpus
from variorum.fetching.addresses import site_of, target_of
from variorum.fetching.problems import NotFetched
from variorum.model.article import Problem, ReadResult
from variorum.text.phrasing import kept_phrase
from variorum_gui.fetching.consent import Consent, Request
from variorum_gui.fetching.errands import Errand, Errands
from variorum_gui.fetching.rechecking import added_after, at_address, is_new, unchanged_words
from variorum_gui.languages.words import tr
from variorum_gui.unexpected import log_error, sentence_for
from variorum_gui.window.intake import Given
from variorum_gui.window.message_bar import MessageBar, Offer
from variorum_gui.window.pairing import Pair, Where
from variorum_gui.window.same_corpus import in_this_corpus

if TYPE_CHECKING:
    from variorum.fetching.fetching import Fetched
    from variorum_gui.window.main_window import MainWindow
    from variorum_gui.window.taking_in import TakenIn

_ThingT = TypeVar("_ThingT")
#: Takes the corpus, what was fetched, which places of it came from the site asked, and that site.
_Then = Callable[[Corpus, "Sequence[Fetched]", Sequence[int], str], None]


class Fetching:
    """Nothing is fetched but after a person's consent, once or always for a site."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._consent = Consent(window)
        self._errands = Errands(window.background, self._failed, self._stopped)
        #: Articles that were looked at again and are being added to, with what is added.
        self._changed: list[tuple[Given, ArticleRow]] = []
        window.workspace.opened.connect(self._added)

    def open_links(self, addresses: Iterable[str], where: Where) -> None:
        """Fetch these pages, if allowed, and add them like files; one question and one act for each site."""
        wanted = list(dict.fromkeys(addresses))
        for site, pages in self._by_site([(address, address) for address in wanted]).items():
            # Two links dropped on one side are two texts to compare, as two files are.
            place = where if len(wanted) == 1 or where == "corpus" else "window"
            self._want(site, tuple(pages), partial(self._add, place))

    def check_again(self, rows: Sequence[ArticleRow]) -> None:
        """See whether these articles' addresses show another text by now."""
        known = [(row.address, row) for row in rows if row.address]
        if not known:
            self._window.messages.say(tr("No address is known for this text. “Details…” can add one."))
        for site, articles in self._by_site(known).items():
            self._want(site, tuple(row.address for row in articles), partial(self._check, articles))

    def _want(self, site: str, addresses: tuple[str, ...], then: _Then) -> None:
        errand = Errand(site, addresses, self._done(site, addresses, then))
        self._consent.ask(Request(site, addresses, partial(self._errands.run, errand)))

    def _done(
        self, site: str, addresses: tuple[str, ...], then: _Then
    ) -> Callable[[tuple[Fetched, ...]], None]:
        corpus = self._window.workspace.corpus

        def done(pages: tuple[Fetched, ...]) -> None:
            workspace = self._window.workspace
            if not workspace.has_corpus or workspace.corpus is not corpus:
                self._window.messages.say(
                    tr(
                        "What was fetched from {site} was not added: another corpus was opened meanwhile.",
                        site=site,
                    )
                )
            else:
                own = [place for place, page in enumerate(pages) if not page.elsewhere]
                lost = [place for place in own if _did_not_come(pages[place])]
                here = [place for place in own if place not in lost]
                if here:
                    then(corpus, pages, here, site)
                if lost:
                    again = tuple(addresses[place] for place in lost)
                    retry = Errand(site, again, self._done(site, again, _in_place_of(then, pages, lost)))
                    self._offer_again(retry, [pages[place] for place in lost], read=len(here))
                self._ask_elsewhere(site, pages, then)

        return done

    def _offer_again(self, retry: Errand, pages: Sequence[Fetched], read: int) -> None:
        """Tell what did not come. Pressing “Try Again” is consent enough for the same pages of the same site."""
        problems = [problem for page in pages for problem in page.result.problems]
        again = Offer(tr("Try Again"), lambda: self._try(retry, bar))
        bar = self._window.messages.list_problems(problems, rest=bool(read), offers=[again])
        self._window.problems.add(problems, read=read)

    def _try(self, retry: Errand, bar: MessageBar | None) -> None:
        if bar is not None:
            self._window.messages.dismiss(bar)
        self._errands.run(retry)

    def _ask_elsewhere(self, site: str, pages: Sequence[Fetched], then: _Then) -> None:
        """Ask anew about pages that the site sent on to others: consent was given for this one alone."""
        sent: dict[str, list[int]] = {}
        for place, page in enumerate(pages):
            if page.elsewhere:
                sent.setdefault(site_of(page.elsewhere), []).append(place)
        for other, places in sent.items():
            self._window.status.tell(tr("{site} sends on to {other}", site=site, other=other))
            wanted = tuple(pages[place].elsewhere for place in places)
            self._want(other, wanted, _in_place_of(then, pages, places))

    def _add(
        self, where: Where, corpus: Corpus, fetched: Sequence[Fetched], places: Sequence[int], site: str
    ) -> None:
        pages = [fetched[place] for place in places]
        result = ReadResult(
            tuple(chain.from_iterable(page.result.articles for page in pages)),
            tuple(chain.from_iterable(page.result.problems for page in pages)),
            tuple(chain.from_iterable(page.result.originals for page in pages)),
        )
        self._window.workspace.open_given(Given(fetched=result), where)

    def _check(
        self,
        rows: Sequence[ArticleRow],
        corpus: Corpus,
        fetched: Sequence[Fetched],
        places: Sequence[int],
        site: str,
    ) -> None:
        for row, page in ((rows[place], fetched[place]) for place in places):
            result = at_address(page.result, row.address)
            held = corpus.versions(row.id)
            if not any(article.versions for article in result.articles):
                nothing = Problem(
                    row.address,
                    kept_phrase("No article was found there."),
                    kept_phrase("Look at it in a browser."),
                )
                self._tell(result.problems or (nothing,))
            elif is_new(result, held):
                given = Given(fetched=result)
                self._changed.append((given, row))
                self._window.workspace.open_given(given, "corpus")
            else:
                self._tell(result.problems)
                self._window.messages.say(unchanged_words(result, held, site))

    def _added(self, taken: TakenIn, given: Given) -> None:
        row = next((row for mine, row in self._changed if mine is given), None)
        if row is None:
            return
        self._changed = [pair for pair in self._changed if pair[0] is not given]
        workspace = self._window.workspace
        new = [id for kind, id in taken.change.ids if kind == "version"] if taken.change is not None else []
        both = added_after(new, workspace.corpus.versions(row.id))
        words = tr("{site}: the text has changed. It was added as a new version.", site=site_of(row.address))
        if both is not None:
            show = in_this_corpus(self._window, lambda: workspace.show_pair(Pair(*both)))
            compare = Offer(tr("Compare with the One Before"), show)
            self._window.messages.say(words, offers=[compare])

    def _by_site(self, wanted: Iterable[tuple[str, _ThingT]]) -> dict[str, list[_ThingT]]:
        """Grouped by site; addresses that cannot be fetched are told of."""
        sites: dict[str, list[_ThingT]] = {}
        problems: list[Problem] = []
        for address, thing in wanted:
            try:
                target_of(address)
            except NotFetched as error:
                problems.append(Problem(address, error.reason, error.hint))
            else:
                sites.setdefault(site_of(address), []).append(thing)
        self._tell(problems, rest=bool(sites))
        return sites

    def _tell(self, problems: Sequence[Problem], rest: bool = False) -> None:
        self._window.messages.list_problems(problems, rest=rest)
        self._window.problems.add(problems)

    def _failed(self, error: BaseException) -> None:
        log_error(error)
        self._window.messages.say(sentence_for(error), kind="error")

    def _stopped(self) -> None:
        self._window.status.tell(tr("Stopped; nothing was fetched."))


def _did_not_come(page: Fetched) -> bool:
    """Whether nothing was fetched; a page that came and could not be read is another matter."""
    return bool(page.result.problems) and not page.result.articles and not page.result.originals


def _in_place_of(then: _Then, pages: Sequence[Fetched], places: Sequence[int]) -> _Then:
    """For some of the pages asked for anew: `then` gets them where they stood among all of them."""

    def there(corpus: Corpus, fetched: Sequence[Fetched], here: Sequence[int], site: str) -> None:
        whole = list(pages)
        for place in here:
            whole[places[place]] = fetched[place]
        then(corpus, whole, [places[place] for place in here], site)

    return there
