"""Words whose change changes what a sentence says. English, casefolded, apostrophes straight."""

from __future__ import annotations

from variorum.text.word_lists import listed

NEGATIONS = listed(
    """
    no not never none nobody nothing nowhere neither nor without cannot hardly scarcely barely
    """
)

HEDGES = listed(
    """
    may might could would can should reportedly allegedly alleged purportedly purported supposedly supposed
    apparently apparent possibly possible perhaps maybe probably probable likely unlikely presumably seemingly seems
    seem seemed appears appear appeared suspected suspect believed thought suggests suggest suggested suggesting
    potentially potential unconfirmed unverified unclear doubtful questionable so-called almost largely mostly
    certainly definitely clearly certain undoubtedly confirmed expected presumed presumptive rumored rumoured
    """
)

ATTRIBUTIONS = listed(
    """
    said says say saying told tells tell claimed claims claim claiming stated states announced announces
    asserted asserts insisted insists alleged alleges reported reports report acknowledged acknowledges admitted
    admits conceded concedes argued argues added adds noted notes explained explains declared declares denied
    denies disclosed revealed reveals warned warns suggested suggests described describes wrote writes tweeted
    posted maintained maintains contended contends testified confirmed confirms according spokesman spokeswoman
    spokesperson sources source officials official statement citing cited cites quoted
    """
)

MONTHS = listed(
    """
    january february march april may june july august september october november december jan feb mar apr jun
    jul aug sept sep oct nov dec
    """
)
DAYS = listed(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    today yesterday tomorrow tonight midnight noon
    """
)
CLOCK = listed("a.m p.m am pm gmt utc est edt pst pdt")

NUMBERS = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
} | {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "dozen": 12,
    "dozens": 12.5,
    "hundreds": 100.5,
    "thousands": 1_000.5,
    "millions": 1_000_000.5,
    "first": 1.1,
    "second": 2.1,
    "third": 3.1,
    "fourth": 4.1,
    "fifth": 5.1,
    "half": 0.5,
    "twice": 2.2,
    "double": 2.2,
    "both": 2.3,
}

#: Capitalised before a name, but not one: "President" for "Mr." is wording.
TITLES = listed(
    """
    mr mrs ms miss dr prof professor sir lord lady president vice prime minister premier chancellor secretary
    senator sen representative rep congressman congresswoman governor gov mayor general gen colonel col major maj
    captain capt lieutenant lt sergeant sgt admiral adm chief judge justice attorney king queen prince princess
    pope bishop archbishop rev reverend imam ayatollah sheikh ambassador director chairman chairwoman the
    """
)

#: Contractions and what they stand for; 's may be "is", "has" or a possessive, so it is left alone.
CONTRACTIONS = {"can't": "cannot", "won't": "will not", "shan't": "shall not", "i'm": "i am"}
CONTRACTED = {"n't": " not", "'re": " are", "'ve": " have", "'ll": " will"}
