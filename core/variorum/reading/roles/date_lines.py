"""Lines that hold a date, the words around it ("Published on …, 5 min read"), and nothing else."""

from __future__ import annotations

import re

from variorum.reading.roles.dates import Moment, find_moment, find_short_moment
from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed

_LONGEST = 140
#: All that may stand beside the date. Prose needs other words, so no sentence is made of these alone.
_BESIDE = listed(
    """
    first last latest published posted date dated on at and the time local edition version issue update updated
    updates modified created filed released issued print printed article min mins minute minutes read reading
    ago a p m am pm noon th st nd rd utc gmt z et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest eet
    eest ist aest mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday
    sunday today
    veröffentlicht erstellt erschienen stand aktualisiert zuletzt geändert vom am um uhr datum ausgabe artikel
    lesezeit lesedauer minuten montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do
    fr sa so mesz mez
    publié publiée paru créé mis mise à jour modifié posté le la h heure heures date temps de lecture lundi mardi
    mercredi jeudi vendredi samedi dimanche et dernière
    publicado publicada actualizado actualizada modificado creado fecha el a las los hora horas lectura minutos
    lunes martes miércoles jueves viernes sábado domingo y última actualización publicación del
    pubblicato aggiornato il alle ore e ultimo aggiornamento lettura lunedì martedì mercoledì giovedì venerdì
    sabato domenica atualizado em às tempo leitura segunda terça quarta quinta sexta feira gepubliceerd bijgewerkt
    om op leestijd
    发布时间 发布 发布于 发表于 发表时间 更新 更新时间 更新于 日期 时间 時間 發布時間 來源時間 分
    星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日
    تاريخ النشر نشر في آخر تحديث تحديث الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد الساعة م ص
    """
)
_WORD = LatePattern(r"[^\W\d_]+")
_DIGIT = LatePattern(r"\d")
#: The agency a report came from, named beside its date.
_SOURCE = LatePattern(
    r"\b(?:source|fuente|quelle|fonte|bron)\s?[:：]\s?\S{1,30}(?:\s\S{1,20}){0,3}$|(?:来源|來源|المصدر)\s?[:：]\s?\S{1,30}$",
    re.IGNORECASE,
)
_UPDATED = LatePattern(
    r"\b(?:updated?|modified|stand|aktualisiert|geändert|mise?\s+à\s+jour|modifié|actualizad[ao]|modificado"
    r"|aggiornato|atualizado|bijgewerkt)\b|更新|تحديث",
    re.IGNORECASE,
)


def date_on(line: str) -> tuple[Moment, bool] | None:
    """The date that a date line holds, and whether it is one of an update; None for any other line."""
    # every date has a digit: asked first, it spares most lines of a long text the five searches for one
    if len(line) > _LONGEST or _DIGIT.search(line) is None:
        return None
    line = _SOURCE.sub("", line)
    moment = find_moment(line) or find_short_moment(line)
    if moment is None or not is_beside_dates(line[: moment.start] + " " + line[moment.end :]):
        return None
    return moment, _UPDATED.search(line, 0, moment.start) is not None


def is_beside_dates(text: str) -> bool:
    """Whether a text holds only what may stand beside a date on its line."""
    rest = text
    while (more := find_moment(rest)) is not None:  # "Published 3 May 2026, updated 4 May 2026"
        rest = rest[: more.start] + " " + rest[more.end :]
    return all(word.casefold() in _BESIDE for word in _WORD.findall(rest))
