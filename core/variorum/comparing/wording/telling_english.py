"""English telling words; see `telling_words`."""

from __future__ import annotations

from variorum.comparing.wording.telling_words import (
    SYMBOLS,
    TellingWords,
    counted,
    numbered,
    phrases,
    tens,
    units_of,
)
from variorum.text.word_lists import listed

WORDS = TellingWords(
    negations=listed(
        """
        no not never none nobody nothing nowhere neither nor without cannot hardly scarcely barely aint
        """
    ),
    second_negations=frozenset(),
    first_negations=(),
    hedges=listed(
        """
        may might could would can should reportedly allegedly alleged purportedly purported supposedly supposed
        apparently apparent possibly possible perhaps maybe probably probable likely unlikely presumably seemingly
        seems seem seemed appears appear appeared suspected suspect believed thought suggests suggest suggested
        suggesting potentially potential unconfirmed unverified unclear doubtful questionable so-called almost
        largely mostly certainly definitely clearly certain undoubtedly confirmed expected presumed presumptive
        rumored rumoured likelier nearly virtually
        """
    ),
    bounds=phrases(
        """
        about, around, nearly, almost, roughly, approximately, some, over, under, below, above, exactly, only, just,
        at least, at most, more than, less than, fewer than, up to, as many as, as much as, no more than,
        no fewer than, no less than, not less than, close to, an estimated, just over, just under, well over,
        upwards of, in excess of
        """
    ),
    sayings=listed(
        """
        said says say saying told tells tell telling claimed claims claim claiming stated states announced announces
        announcing asserted asserts asserting insisted insists insisting alleged alleges alleging reported reports
        acknowledged acknowledges acknowledging admitted admits admitting conceded concedes conceding argued argues
        arguing added adds adding noted notes noting explained explains explaining declared declares declaring denied
        denies denying disclosed disclosing revealed reveals revealing warned warns warning suggested suggests hinted
        hints described describes wrote writes tweeted maintained maintains maintaining contended contends contending
        testified testifies confirmed confirms confirming cited cites citing quoted according predicted predicts
        """
    ),
    according=frozenset({"according to", "citing"}),
    months=numbered(
        """
        january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct
        november/nov december/dec
        """
    ),
    capital_dates=listed(
        "january february march april may june july august september october november december "
        "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun "
        "monday tuesday wednesday thursday friday saturday sunday"
    ),
    days=numbered(
        "monday/mon tuesday/tues/tue wednesday/wed thursday/thurs/thur/thu friday/fri saturday/sat sunday/sun"
    ),
    moments=listed("today yesterday tomorrow tonight overnight"),
    numbers=counted(
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen
        """
    )
    | tens("twenty thirty forty fifty sixty seventy eighty ninety")
    | {"half": 0.5, "quarter": 0.25, "dozens": 12.5, "scores": 20.5, "hundreds": 100.5, "thousands": 1000.5}
    | {
        "millions": 1_000_000.5,
        "billions": 1e9 + 0.5,
        "double": 2.0,
        "triple": 3.0,
        "twice": 2.0,
        "thrice": 3.0,
    }
    | {"doubled": 2.0, "tripled": 3.0, "trebled": 3.0, "halved": 0.5, "quadrupled": 4.0},
    ordinals=counted(
        """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
        """,
        1.0,
    )
    | {
        "thirtieth": 30.0,
        "fortieth": 40.0,
        "fiftieth": 50.0,
        "hundredth": 100.0,
        "quarters": 0.25,
        "thirds": 3.0,
    },
    scales={"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0}
    | {"k": 1e3, "bn": 1e9, "mn": 1e6, "tn": 1e12},
    units=units_of(
        SYMBOLS
        + """
        percent percent per_cent pct
        point percentage_point percentage_points
        second seconds sec secs
        minute minutes min mins
        hour hours hr hrs
        day days
        week weeks
        month months
        year years
        km kilometres kilometers kilometre kilometer
        m metres meters metre meter
        cm centimetres centimeters
        mile miles
        foot feet ft
        inch inches
        yard yards
        acre acres
        hectare hectares
        kg kilograms kilogrammes kilos kilogram kilo
        g grams grammes gram
        tonne tonnes
        ton tons
        ounce ounces
        lb pounds_of
        litre litres liters liter
        gallon gallons
        barrel barrels
        dollar dollars
        euro euros
        pound pounds
        yen yen
        cent cents
        mph miles_per_hour
        """
    ),
    articles=listed("a an the this that his her its their our"),
    titles=listed(
        """
        mr mrs ms miss mx dr doctor prof professor sir lord lady dame president vice prime minister premier chancellor
        secretary senator sen representative rep congressman congresswoman governor gov mayor general gen colonel col
        major maj captain capt lieutenant lt sergeant sgt admiral adm chief judge justice attorney king queen prince
        princess pope bishop archbishop rev reverend imam ayatollah sheikh ambassador director chairman chairwoman
        the councillor cllr inspector detective constable coach
        """
    ),
    turning=("un", "il", "ir", "non", "in", "im", "dis"),
    #: Words of which one happens to hold the other.
    not_turned=listed(
        """
        come side form crease crowd flux deed land stall put take tend vent vest volve pose port press pact prove
        charge cover count close play pute quiet ease may own miss tribute trict counted covered charged closed
        covers posed posing proved ported pressed pressing portant creased creasing creases formed come comes
        stance stead cline dependent-minded der less til ion it ions cle ish ique vade
        """
    ),
    failing=phrases(
        "failed to, fails to, fail to, failing to, refused to, refuses to, refuse to, refusing to, unable to"
    ),
    minus=listed("minus"),
    lifting=listed("only just merely simply solely"),
    lifted=frozenset({"not"}),
    neutral=listed("said says say saying according"),
    pointing=listed("last next this past previous coming following"),
    periods=listed(
        """
        morning afternoon evening night week weekend month quarter year decade century spring summer autumn fall
        winter
        """
    ),
    day_parts=listed("morning afternoon evening night"),
    fractions={"half": 0.5, "halves": 0.5, "third": 1 / 3, "thirds": 1 / 3, "quarter": 0.25, "quarters": 0.25}
    | {"fifth": 0.2, "fifths": 0.2, "sixths": 1 / 6, "eighths": 0.125, "tenth": 0.1, "tenths": 0.1},
    contractions={
        "can't": "cannot",
        "won't": "will not",
        "shan't": "shall not",
        "i'm": "i am",
        "let's": "let us",
    },
    contracted={"n't": " not", "'re": " are", "'ve": " have", "'ll": " will"},
)
