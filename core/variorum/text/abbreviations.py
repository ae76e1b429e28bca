"""Words whose full stop does not end a sentence, or only sometimes does.

English first; German, French, Spanish, Italian, Portuguese and Dutch ones that mean nothing else in English
news; Russian, Polish and Hindi ones. Written without their full stop, in lower case.
"""

from __future__ import annotations

from variorum.text.word_lists import listed

#: A name or a number always follows these, so their full stop never ends a sentence.
NEVER_LAST = listed(
    """
    mr mrs ms messrs mx dr prof rev fr hon pres gov sen sens rep reps sec cong lt col cols gen gens maj
    capt cpt cmdr adm sgt cpl pvt pfc brig supt det insp st ste mt ft amb atty rt vs v cf approx hr dipl
    ing bzw mme mmes mlle mgr sra srta dra sig dott mevr dhr
    ul им проф акад ген св гн ул просп пер наб обл тел см św płk
    डॉ प्रो श्री मि पं के पी एम एस आर बी सी डी एन वी टी जे एच एल ए यू
    """
)

#: Short for something that may well stand last: the next word decides.
OFTEN_INSIDE = listed(
    """
    jr sr inc corp co cos ltd llc plc bros assn dept univ dist ave blvd rd hwy no nos etc al ed eds vol pp
    p jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ala
    ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
    pa tenn tex vt va wash wis wyo ont que a.m p.m am pm e.g i.e ph.d b.a m.a b.c a.d u.s u.k u.n e.u d.c
    est ca c nr usw evtl ggf inkl zzgl abs art bd hrsg jh m mm pag núm av ee.uu uu bhf str tsd mio mrd
    tel aufl vgl pág págs cía dpto aprox кн
    г гг в вв н т д п др пр млн млрд трлн тыс руб долл коп пл стр рис табл м км л э
    """
)

#: Capitalised, these begin a new sentence after an abbreviation far more often than they go on a name.
SENTENCE_OPENERS = listed(
    """
    the a an this that these those he she it they we you i his her its their our my there here in on at as
    by for from with without after before when while where if although though because since but and or nor
    so yet however still also then now both some many most several all no not one what who why how under
    over during according meanwhile earlier later last next even only just more such among despite der die
    das ein eine er sie es wir ich und aber nach bei im am doch auch wenn als le la les un une il elle ils
    elles ce cette ces et mais dans en au aux selon el los las una uno ella pero según este esta estos они он
    она это в на по но и а как
    в на он она оно они это по с при как но и а однако также после его её их мы я вы с тех об от для
    потом затем тогда
    """
)

#: A number with a full stop is an ordinal before these ("3. Januar").
MONTHS_AFTER_ORDINAL = listed(
    """
    januar jänner februar märz april mai juni juli august september oktober november dezember
    """
)


def abbreviates(short: str, long: str) -> bool:
    """Whether one word is a known short form of the other: "Sec." of "Secretary", "Dept." of "Department".

    Its letters stand in the long word, in order, and both begin alike.
    """
    stem = short.casefold().rstrip(".")
    if (stem not in NEVER_LAST and stem not in OFTEN_INSIDE) or len(long) <= len(stem):
        return False
    letters = iter(long.casefold())
    return long[:1].casefold() == stem[:1] and all(letter in letters for letter in stem)
