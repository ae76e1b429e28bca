"""Texts in scripts and languages other than English: edited and reworded sentences meet, unlike ones do not."""

from __future__ import annotations

import pytest

import variorum

#: One sentence in both, one with a number word changed, two told anew, and one alone on either side.
TEXTS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, str]]] = {
    "chinese": (
        (
            "周一清晨，一艘载有三百名乘客的渡轮在北港外搁浅。",
            "海岸警卫队派出四艘拖船，中午前把船拖离沙洲。",
            "两名乘客因轻伤被送往市立医院。",
            "北港渔民协会主席批评政府多年不清理航道。",
            "当地居民在岸边为乘客送去热茶和毛毯。",
        ),
        (
            "周一清晨，一艘载有三百名乘客的渡轮在北港外搁浅。",
            "海岸警卫队派出五艘拖船，中午前已把船拖离沙洲。",
            "市立医院收治了两名受轻伤的乘客。",
            "航道多年没有清理，北港渔民协会主席对此批评政府。",
            "居民们带着毛毯和热茶来到岸边，分给乘客。",
        ),
        ("这条航线每天有八班船往返。", "气象台预报周末将有强风。"),
    ),
    "japanese": (
        (
            "月曜日の早朝、乗客三百人を乗せたフェリーが北港の沖で座礁した。",
            "海上保安庁はタグボート四隻を派遣し、正午までに船を砂州から引き離した。",
            "軽いけがをした乗客二人が市立病院に運ばれた。",
            "住民は岸辺で乗客に温かいお茶と毛布を配った。",
        ),
        (
            "月曜日の早朝、乗客三百人を乗せたフェリーが北港の沖で座礁した。",
            "海上保安庁はタグボート五隻を派遣し、正午までに船を砂州から引き離した。",
            "市立病院には、けがの軽い乗客二人が搬送された。",
            "温かいお茶や毛布を乗客に配る住民の姿が岸辺にあった。",
        ),
        ("この航路では毎日八便が往復している。", "気象台は週末に強風を予想している。"),
    ),
    "thai": (
        (
            "เรือเฟอร์รี่ที่มีผู้โดยสารสามร้อยคนเกยตื้นนอกท่าเรือเหนือเมื่อเช้าวันจันทร์",
            "หน่วยยามฝั่งส่งเรือลากจูงสี่ลำและดึงเรือออกจากสันทรายก่อนเที่ยง",
            "ผู้โดยสารสองคนบาดเจ็บเล็กน้อยและถูกนำส่งโรงพยาบาลเทศบาล",
        ),
        (
            "เรือเฟอร์รี่ที่มีผู้โดยสารสามร้อยคนเกยตื้นนอกท่าเรือเหนือเมื่อเช้าวันจันทร์",
            "หน่วยยามฝั่งส่งเรือลากจูงห้าลำและดึงเรือออกจากสันทรายก่อนเที่ยง",
            "โรงพยาบาลเทศบาลรับผู้โดยสารสองคนที่บาดเจ็บเล็กน้อย",
        ),
        ("เส้นทางนี้มีเรือแปดเที่ยวต่อวัน", "กรมอุตุนิยมวิทยาคาดว่าจะมีลมแรงในช่วงสุดสัปดาห์"),
    ),
    "arabic": (
        (
            "جنحت عبارة تقل ثلاثمئة راكب قبالة الميناء الشمالي فجر الاثنين.",
            "أرسل خفر السواحل أربعة قوارب قطر وسحبت السفينة عن الحاجز الرملي قبل الظهر.",
            "ونُقل راكبان مصابان بجروح طفيفة إلى مستشفى المدينة.",
            "وزع السكان الشاي الساخن والبطانيات على الركاب عند الشاطئ.",
        ),
        (
            "جنحت عبارة تقل ثلاثمئة راكب قبالة الميناء الشمالي فجر الاثنين.",
            "أرسل خفر السواحل خمسة قوارب قطر وسحبت السفينة عن الحاجز الرملي قبل الظهر.",
            "استقبل مستشفى المدينة راكبين أصيبا بجروح طفيفة.",
            "عند الشاطئ تلقى الركاب بطانيات وشايا ساخنا من السكان.",
        ),
        ("تسير على هذا الخط ثماني رحلات كل يوم.", "تتوقع الأرصاد الجوية رياحا قوية في نهاية الأسبوع."),
    ),
    "russian": (
        (
            "Рано утром в понедельник паром с тремястами пассажирами сел на мель у Северной гавани.",
            "Береговая охрана направила четыре буксира и до полудня сняла судно с отмели.",
            "Двое пассажиров с лёгкими травмами доставлены в городскую больницу.",
            "Жители раздавали пассажирам на берегу горячий чай и одеяла.",
        ),
        (
            "Рано утром в понедельник паром с тремястами пассажирами сел на мель у Северной гавани.",
            "Береговая охрана направила пять буксиров и до полудня сняла судно с отмели.",
            "Городская больница приняла двух пассажиров, получивших лёгкие травмы.",
            "На берегу пассажиров ждали жители с одеялами и горячим чаем.",
        ),
        ("На этой линии ежедневно ходит восемь рейсов.", "Синоптики обещают сильный ветер в выходные."),
    ),
    "german": (
        (
            "Am frühen Montagmorgen lief eine Fähre mit dreihundert Passagieren vor dem Nordhafen auf Grund.",
            "Die Küstenwache schickte vier Schlepper und zog das Schiff vor Mittag von der Sandbank.",
            "Zwei leicht verletzte Fahrgäste kamen ins Städtische Krankenhaus.",
            "Anwohner verteilten am Ufer heißen Tee und Decken an die Geretteten.",
        ),
        (
            "Am frühen Montagmorgen lief eine Fähre mit dreihundert Passagieren vor dem Nordhafen auf Grund.",
            "Die Küstenwache schickte fünf Schlepper und zog das Schiff vor Mittag von der Sandbank.",
            "Das Städtische Krankenhaus nahm zwei Fahrgäste mit leichten Verletzungen auf.",
            "Am Ufer bekamen die Geretteten von Anwohnern Decken und heißen Tee.",
        ),
        (
            "Auf dieser Linie fahren täglich acht Schiffe.",
            "Der Wetterdienst sagt für das Wochenende starken Wind voraus.",
        ),
    ),
    "french": (
        (
            "Tôt lundi matin, un ferry avec trois cents passagers s’est échoué devant le port du Nord.",
            "Les garde-côtes ont envoyé quatre remorqueurs et tiré le navire du banc de sable avant midi.",
            "Deux passagers légèrement blessés ont été transportés à l’hôpital municipal.",
            "Des habitants ont distribué du thé chaud et des couvertures aux rescapés sur le rivage.",
        ),
        (
            "Tôt lundi matin, un ferry avec trois cents passagers s’est échoué devant le port du Nord.",
            "Les garde-côtes ont envoyé cinq remorqueurs et tiré le navire du banc de sable avant midi.",
            "L’hôpital municipal a accueilli deux passagers blessés légèrement.",
            "Sur le rivage, les rescapés ont reçu des couvertures et du thé chaud des habitants.",
        ),
        ("Huit bateaux par jour assurent cette liaison.", "La météo annonce un vent fort pour le week-end."),
    ),
    "spanish": (
        (
            "En la madrugada del lunes un transbordador con trescientos pasajeros encalló frente al puerto norte.",
            "La guardia costera envió cuatro remolcadores y sacó el barco del banco de arena antes del mediodía.",
            "Dos pasajeros con heridas leves fueron trasladados al hospital municipal.",
            "Los vecinos repartieron té caliente y mantas a los rescatados en la orilla.",
        ),
        (
            "En la madrugada del lunes un transbordador con trescientos pasajeros encalló frente al puerto norte.",
            "La guardia costera envió cinco remolcadores y sacó el barco del banco de arena antes del mediodía.",
            "El hospital municipal atendió a dos pasajeros levemente heridos.",
            "En la orilla, los rescatados recibieron mantas y té caliente de los vecinos.",
        ),
        (
            "Ocho barcos diarios cubren esta ruta.",
            "El servicio meteorológico prevé viento fuerte el fin de semana.",
        ),
    ),
}


@pytest.mark.parametrize("language", TEXTS)
def test_the_same_told_twice_is_found_in_any_language(language: str) -> None:
    left, right, (only_left, only_right) = TEXTS[language]
    # The second report tells in another order.
    one = "\n".join((*left, only_left))
    other = "\n".join((only_right, *reversed(right)))
    comparison = variorum.compare(one, other, mode="outlets")
    likely = {
        (link.left.of(one), link.right.of(other))
        for link in comparison.links
        if link.tier in ("sure", "likely")
    }
    assert likely == set(zip(left, right, strict=True))
    assert comparison.notes == ()
