"""British spellings made American, word by word, so that two house styles of one word become equal.

The table was written by hand for Variorum from the endings the two ways of spelling differ in; it holds spellings of
one word only. Words that are two words in either country are not in it (prise and prize, tonne and ton, four and
for), and accents are left alone: año and ano, resume and résumé are other words.
"""

from __future__ import annotations

import re
from functools import cache

from variorum.text.word_lists import listed

_PLAIN = ("", "s", "d", "r", "rs")
_VERB = ("", "s", "ed", "ing", "ings", "er", "ers", "able", "ably", "y", "ist", "ists")

#: -our, American -or.
_OUR = listed(
    """arbour ardour armour behaviour candour clamour clangour colour demeanour dolour enamour endeavour favour fervour
    flavour harbour honour humour labour misdemeanour neighbour odour parlour rancour rigour rumour saviour savour
    splendour succour tumour valour vapour vigour"""
)
_AFTER_OUR = (
    *_VERB,
    "ful",
    "fully",
    "less",
    "lessly",
    "ite",
    "ites",
    "al",
    "ally",
    "hood",
    "hoods",
    "ly",
    "some",
)
#: -re, American -er.
_RE = listed(
    """accoutre amphitheatre calibre centimetre centre epicentre fibre goitre kilometre litre louvre lustre meagre
    metre micrometre millilitre millimetre mitre nitre ochre reconnoitre sabre saltpetre sceptre sepulchre sombre
    spectre theatre titre"""
)
#: A doubled l before an ending: American one l.
_LL = listed(
    """bevell bedevill cancell channell chisell corbell counsell cudgell devill diall dishevell
    drivell duell enamell equall fuell funnell gravell grovell hovell imperill initiall jewell kennell labell
    levell libell marshall marvell medall metall modell panell parcell pedall pencill pommell pummell quarrell ravell
    revell rivall shovell shrivell signall snivell spirall squirrell stencill swivell tassell tinsell totall towell
    trammell tranquill travell trowell tunnell unravell victuall wooll yodell"""
)
_AFTER_LL = (
    "ed",
    "ing",
    "ings",
    "er",
    "ers",
    "or",
    "ors",
    "ous",
    "ously",
    "ist",
    "ists",
    "en",
    "ens",
    "ery",
    "y",
)
#: One l at the end, American two.
_L = listed("appal distil enrol enthral fulfil instal instil")
#: -ce, American -se.
_CE = listed("defence licence offence pretence")
#: The classical ae and oe, at the beginning of a word; in brackets what American spelling leaves out.
_CLASSICAL = listed(
    """an(a)emi an(a)esthe am(o)eb c(a)esarean c(o)eliac diarrh(o)ea encyclop(a)edi f(a)ec f(o)et
    gyn(a)ecolog h(a)em hom(o)eopath hyperglyc(a)em hypoglyc(a)em leuk(a)emi medi(a)eval (o)esophag
    (o)estrogen orthop(a)edi p(a)ediatri p(a)edophil pal(a)eo septic(a)emi tox(a)emi ur(a)emi"""
)
#: Other pairs, British and American; both take an s.
_OTHERS = """
    acknowledgement:acknowledgment ageing:aging aluminium:aluminum analogue:analog artefact:artifact axe:ax
    carburettor:carburetor catalogue:catalog catalogued:cataloged cataloguing:cataloging
    centring:centering cheque:check chequebook:checkbook chequered:checkered cosier:cozier cosiest:coziest cosily:cozily
    cosy:cozy dialogue:dialog doughnut:donut draught:draft draughtsman:draftsman draughtsmen:draftsmen draughty:drafty
    fibreglass:fiberglass gaol:jail gaoled:jailed gaoler:jailer grey:gray greyed:grayed
    greyer:grayer greying:graying greyish:grayish instalment:installment enrolment:enrollment fulfilment:fulfillment
    jewellery:jewelry judgement:judgment kerb:curb kerbside:curbside kilogramme:kilogram
    gramme:gram likeable:likable liveable:livable lacklustre:lackluster manoeuvrable:maneuverable
    manoeuvrability:maneuverability manoeuvre:maneuver manoeuvred:maneuvered manoeuvring:maneuvering
    misjudgement:misjudgment
    mould:mold moulded:molded moulder:molder moulding:molding mouldy:moldy moult:molt moulted:molted moulting:molting
    moustache:mustache moustached:mustached paralyse:paralyze phoney:phony plough:plow ploughed:plowed ploughing:plowing
    practise:practice practised:practiced practising:practicing programme:program pyjama:pajama saleable:salable
    sceptic:skeptic sceptical:skeptical sceptically:skeptically scepticism:skepticism sheikh:sheik sizeable:sizable
    skilful:skillful skilfully:skillfully smoulder:smolder smouldered:smoldered smouldering:smoldering
    snowplough:snowplow storey:story storeys:stories storeyed:storied sulphate:sulfate sulphide:sulfide sulphur:sulfur
    sulphuric:sulfuric theatregoer:theatergoer tyre:tire wilful:willful wilfully:willfully woollen:woolen yoghurt:yogurt
    burnt:burned dreamt:dreamed leant:leaned leapt:leaped learnt:learned misspelt:misspelled smelt:smelled spelt:spelled
    spilt:spilled spoilt:spoiled
"""
_BEFORE = ("un", "re", "dis", "mis", "over", "out", "non", "multi", "pre", "sub", "inter")
#: -ise and -yse: American -ize, -yze. Three letters before, so that prise and prize stay two words.
_ISE = re.compile(r"(?<=[a-z]{3})(is|ys)(?=(?:e|ed|es|er|ers|ing|able|ation|ations|ational)$)")
_WORD = re.compile(r"[^\W\d_]{3,}")
#: With a capital they are names: Mr Grey is not Mr Gray, and Tyre is a town.
_NAMES = frozenset({"Grey", "Tyre"})
_CLASSICAL_PAIRS = tuple(
    (entry.replace("(", "").replace(")", ""), re.sub(r"\(.\)", "", entry)) for entry in sorted(_CLASSICAL)
)


def american(words: str) -> str:
    """`words` with every British spelling made American; capitals stay.

    >>> american("The Harbour was organised by neighbours, año by año.")
    'The Harbor was organized by neighbors, año by año.'
    """
    return _WORD.sub(lambda found: _respelled(found[0]), words)


def _respelled(word: str) -> str:
    if word in _NAMES or not word.isascii():
        return word
    return _with_capitals(word, _american_word(word.lower()))


@cache
def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for stem in _OUR:
        table |= {stem + end: stem.replace("our", "or") + end for end in _AFTER_OUR}
    for stem in _RE:
        table |= {stem + end: f"{stem[:-2]}er{end.replace('d', 'ed').replace('r', 'er')}" for end in _PLAIN}
    for stem in _LL:
        table |= {stem + end: stem[:-1] + end for end in _AFTER_LL}
    for stem in _L:
        table |= {stem + end: f"{stem}l{end}" for end in ("", "s")}
    for stem in _CE:
        table |= {stem + end: f"{stem[:-2]}se{end}" for end in ("", "s", "d", "less", "lessness")}
    for pair in _OTHERS.split():
        british, _, plain = pair.partition(":")
        table |= {british + end: plain + end for end in ("", "s")}
    return table


def _american_word(word: str) -> str:
    table = _table()
    for before in ("", *(each for each in _BEFORE if word.startswith(each))):
        if word[len(before) :] in table:
            return before + table[word[len(before) :]]
    for british, plain in _CLASSICAL_PAIRS:
        if word.startswith(british):
            word = plain + word[len(british) :]
            break
    return _ISE.sub(lambda found: found[0][0] + "z", word)


def _with_capitals(was: str, now: str) -> str:
    if was.isupper():
        return now.upper()
    return now[0].upper() + now[1:] if was[0].isupper() else now
