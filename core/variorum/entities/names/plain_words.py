"""Small closed sets of English words that the rules for names lean on."""

from __future__ import annotations

from variorum.text.word_lists import listed

#: Words that open sentences and are never part of a name there.
FUNCTION_WORDS = listed(
    """
    a an the this that these those some any all both each every no none another other others such i
    he she it we you they me him her us them his its our your their my mine hers who whom whose
    which what where when why how and but or nor so yet if unless until while although though
    because since as than then in on at by for from to of off up down over under with without within
    into onto about above across after against along among around before behind below beneath beside
    between beyond despite during except inside like near outside past per through throughout toward
    towards upon via amid amidst following according is are was were be been being am do does did
    done has have had having can could may might must shall should will would not never ever also
    too very just only even still already again once here there now today tonight yesterday tomorrow
    later earlier meanwhile however moreover furthermore nevertheless instead otherwise therefore
    thus perhaps maybe indeed yes no okay ok well oh said says say asked told let lets please thanks
    one two three four five six seven eight nine ten many much more most few several several dozens
    hundreds thousands millions half part it's that's there's he's she's they're we're you're i'm
    i've i'll don't didn't doesn't isn't wasn't can't won't couldn't wouldn't what's who's let's
    here's i'd he'd she'd they'd we'd you'd we've you've they've we'll you'll he'll she'll they'll
    aren't weren't hasn't haven't hadn't wouldn't shouldn't who'd who'll that'd it'd it'll
    """
)
WEEKDAYS = listed(
    """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
    fridays saturdays sundays mon. tues. wed. thurs. fri. sat. sun. tue thu thurs fri
    """
)
MONTHS = listed(
    """
    january february march april may june july august september october november december jan. feb.
    mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. feb apr aug sept sep oct nov dec
    """
)
#: Months that are also names of people or verbs.
DOUBTFUL_MONTHS = frozenset(("may", "april", "june", "august", "march"))
#: Small words inside names of people.
PARTICLES = listed(
    """
    al el bin ibn abu abdul abd van von der den de del della di da dos du la le ter ten bint ben y e
    zu af
    """
)
#: "University of …", "Center for …": last words that may be followed by of/for and more of the name.
TAKES_OF = listed(
    """
    Academy Agency Alliance Archdiocese Army Association Authority Bank Battle Bay Board Bureau Cape Center
    Centers Centre Chamber Church City Coalition College Commission Committee Conference Congress
    Council County Court Department Diocese Directorate Faculty Federation Foundation Friends Fund
    Gulf Hospital House Institute Institutes Isle Islamic Kingdom Knights League Library Medal
    Ministry Museum National Office Order Organization Organisation Parliament Party People Port
    Province Republic School Society State States Statue Strait Tower Treaty Union University Voice
    Archbishop Bishop Side Chiefs Defenders Daughters Sons Administration Register Duke Duchess Prince
    Museums Association Roundtable Chronicles Conservatory Archbishopric
    """
)
TAKES_FOR = listed(
    """
    Agency Alliance Americans Association Campaign Center Centers Centre Citizens Coalition
    Committee Council Department Doctors Foundation Fund Institute Ministry Mothers Office
    Organization Organisation Parents Party People Reporters Society Students Veterans Women
    Movement Union League Initiative Project Academy Trust Network
    """
)
#: Surnames that are also last words of places and bodies: "Jane Park", "Tom Church".
SURNAME_HEADS = listed(
    """
    Park Parks Hill Hills Lane Banks Bank Field Fields Church Post Hall House Lake Woods Forest
    Rivers Street Bridge Camp Bell Law Price Day Young Cook Bush Ford Green Temple Castle Towers
    Marsh Mills Stone Cross Close Court Page Glen Pass Point Drive Group Force Post Mount Miles
    Valley Beach Cove Reed Dam Barracks Bill Act Times Guard Guards Power Union Palace Abbey Ridge
    Heights Garden Creek Brook Poole Cape Plain Farm Cup Medal Storm Week Month Report Plan Show
    Bowl Watch Land Tank Jet Fighter
    """
)
#: First words of places: "Port Ellery", "Mount Cook".
PLACE_OPENERS = listed(
    """
    Port Mount Mt. Lake Cape Fort Ft. Isle River Loch Glen San Santa Los Las Rio Camp Upper Lower
    Puerto Villa Bad Saint Sainte Ras Tel Bandar Nizhny Novo
    """
)
#: Before a name, these make it a place.
#: Before "Norway" these are part of a place: "Southern Norway".
DIRECTIONS = listed(
    """
    North South East West Northern Southern Eastern Western Northeast Northwest Southeast Southwest
    Northeastern Northwestern Southeastern Southwestern Central Upper Lower Greater Inner Outer Mid
    """
)
#: First words of things that are no people, firms or places: "Hurricane Ola", "Operation Anvil".
THING_OPENERS = listed("Hurricane Typhoon Cyclone Operation Flight Storm Windows Boeing Airbus Amendment")
#: Prefixes of ships.
SHIPS = listed("USS HMS HMCS HMAS HNoMS INS MV M/V MS MT SS RMS RRS RV FV USNS USCGC HMNZS")
#: "Mothers Against …".
TAKES_AGAINST = listed("Alliance Mothers Campaign Coalition League Students Parents Veterans Action Women")
PLACE_PREPOSITIONS = listed("in at near off outside across around inside from throughout")
SPEECH_VERBS = listed(
    """
    said says say saying told tells tell added adds adding wrote writes writing tweeted tweets
    posted posts asked asks asking replied replies answered explained explains insisted insists
    claimed claims argued argues warned warns noted notes stated states declared declares announced
    announces acknowledged admitted admits admitting conceded concedes denied denies recalled
    recalls remarked remarks quipped joked joking shouted yelled screamed cried whispered testified
    testifies called calls calling described describes repeated repeats urged urges vowed vows
    promised pledged suggested suggests continued continues concluded concludes observed observes
    predicted predicts complained complains commented comments confirmed confirms stressed
    emphasized emphasised maintained maintains reiterated responded responds read reads agreed
    agrees mused cautioned cautions boasted demanded demands proclaimed countered contended contends
    lamented marveled exclaimed pleaded thinks thought believes believed
    """
)
#: Initials of common nouns, not of bodies.
GENERIC_INITIALS = listed(
    """
    TV TVs DVD DVDs CD CDs CEO CEOs CFO CFOs COO CTO PhD MBA ID IDs OK AM PM IT PC PCs ATM UFO VIP SUV SUVs
    GPS LED LCD PDF DWI DUI CPR HIV AIDS IQ PR HR AC DC FM UV ER ICU MRI CT DNA RNA KO KOs TKO MVP
    RBI RBIs ERA TD TDs QB LGBT LGBTQ GDP IPO NGO NGOs MP MPs PM PMs GMT EST EDT PST PDT ET BST UTC
    AK RPG IED IEDs WMD POW IST CET CEST CST CDT MST MDT JST HKT VP VPs EVP SVP SOS LLC EMS EMT EMTs CCTV
    DA DAs ADA GI GIs ATV RV RVs PTSD ADHD STD ISP URL FAQ RSVP FYI AKA N'T A.G. D.A. R-I USB GPA
    """
)
#: Capitals in these are Latin numbers, not initials of a body.
ROMAN = listed("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI")
SUFFIXES = frozenset(("Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV"))
