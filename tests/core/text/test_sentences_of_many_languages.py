"""Where sentences end in other languages than English: own sentences, each list one paragraph cut up."""

from __future__ import annotations

import time

import pytest

from variorum.text.sentences import sentences

_SPACED = [
    # German
    ["Die Fähre lief am 3. Januar aus.", "Sie kam z. B. nie an.", "Dr. Weil wartete."],
    ["Der 2. Weltkrieg war vorbei.", "Im 19. Jahrhundert gab es d. h. keine Fähre.", "So war es."],
    ["Am 12. 3. 2015 sank sie.", "Das geschah 2014.", "Die Stadt trauert."],
    ["„Das reicht.“", "Er ging.", "»Wirklich?«", "Niemand antwortete."],
    ["„Reicht das?“ fragte er.", "Ja."],
    ["Nr. 5 gewann, ca. 20 Mio. Euro flossen.", "Danach war Ruhe."],
    ["Er wohnt in der Hafenstr. 5 am Kai.", "Die Fähre kam auf 2. Platz.", "Der 1. Kapitän ging."],
    # French
    ["Ils arrivent à 14 h. 30 au quai n. 3 du port.", "Ils parlent."],
    ["M. Le Goff est parti.", "« Il reviendra. »", "Mme Duval en est sûre."],
    ["« Vraiment ? » demande-t-elle.", "Personne ne répond !", "MM. Morel et Petit se taisent."],
    ["En 44 av. J.-C. Rome tremble.", "C'est la fin."],
    # Spanish
    ["¿Qué pasó?", "¡Nadie lo sabe!", "El Sr. Ruiz calló."],
    ["Viajó a EE. UU. en mayo.", "Volvió de EE. UU.", "La familia esperaba."],
    ["—¿Vienes? —preguntó ella.", "No contestó."],
    # Italian, Portuguese, Dutch, Swedish, Polish
    ["Il dott. Rossi tace.", "«Non so.»", "Poi esce."],
    ["A Sra. Lima saiu.", "O barco não."],
    ["Dhr. De Vries bleef.", "Mevr. Jansen niet."],
    ["Den 3. maj kom båten.", "Ingen såg den."],
    ["Mieszka przy ul. Długiej.", "Prof. Nowak też."],
    # Russian
    ["А. С. Петров родился в г. Омске.", "Он жил на ул. Мира, д. 5.", "Потом уехал."],
    ["В 2015 г. Омск вырос.", "Он родился в 1950 г.", "Потом уехал."],
    ["Это стоило 3 млн. рублей и т. д. и т. п.", "Они ушли."],
    ["— Где он? — спросила она.", "— Не знаю."],
    # Greek
    ["Πού είναι το πλοίο;", "Κανείς δεν ξέρει."],
    # Arabic, Persian, Urdu, Hebrew
    ["هل انتهى الأمر؟", "لا أحد يعرف.", "قال د. سمير ذلك."],
    ["«لا أحد هنا.»", "ثم خرج في عام 2015 م.", "وعاد بعد ذلك!"],
    ["کشتی کجاست؟", "کسی نمی‌داند."],
    ["کشتی ڈوب گئی۔", "کوئی زخمی نہیں ہوا۔"],
    ["הספינה עלתה על שרטון.", "איש לא נפגע."],
    # Hindi, Bengali
    ["नाव डूब गई।", "डॉ. वर्मा ने कहा कि सब ठीक है।", "क्या यह सच है?"],
    ["জাহাজ ডুবে গেছে।", "কেউ আহত হয়নি।"],
    # Armenian, Amharic, Burmese
    ["Նավը խորտակվեց։", "Ոչ ոք չտուժեց։"],
    ["መርከቡ ሰጠመ።", "ማንም አልተጎዳም።"],
    # Turkish, Vietnamese, Korean
    ["Gemi karaya oturdu.", "Kimse yaralanmadı."],
    ["Con tàu mắc cạn.", "Không ai bị thương."],
    ["배가 좌초했다.", "다친 사람은 없었다."],
]
_UNSPACED = [
    # Chinese
    ["渡轮搁浅了。", "“没有人受伤。”", "船长说！", "真的吗？！", "没人知道。"],
    ["价格上涨3.5％。", "真的吗?", "他不知道。"],
    # Japanese
    ["船が座礁した。", "「けが人はいない。」と船長は述べた。", "ところが、港は閉まった。"],
    ["本当か？", "誰も知らない．", "費用は３．５億円だ。"],
    ["「はい。」", "ところが彼は去った。"],
    # Hindi, Urdu where the space was lost
    ["नाव डूब गई।", "कोई नहीं बचा।"],
    ["کشتی ڈوب گئی۔", "کوئی نہیں بچا۔"],
]


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize("parts", _SPACED, ids=lambda parts: parts[0][:20])
def test_sentences_end_where_their_readers_end_them(parts: list[str]) -> None:
    assert cut(" ".join(parts)) == parts


@pytest.mark.parametrize("parts", _UNSPACED, ids=lambda parts: parts[0][:20])
def test_scripts_that_set_no_spaces_are_cut_at_their_stops(parts: list[str]) -> None:
    assert cut("".join(parts)) == parts


@pytest.mark.soak
@pytest.mark.parametrize("unit", [". ", "? ! ", "... ", '" . ', "。", "« . » ", "a. ", "1. ", "(.) ", "M. "])
def test_lines_of_nothing_but_stops_take_no_time(unit: str) -> None:
    def seconds(times: int) -> float:
        start = time.process_time()
        sentences(unit * times)
        return time.process_time() - start

    # Were it quadratic, eight times the length would take 64 times as long.
    assert seconds(80_000) < 30 * max(seconds(10_000), 0.01)
