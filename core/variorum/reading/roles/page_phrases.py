"""What pages say around an article, by language: whole lines, as verbose regular expressions.

A phrase is here only when no article would use it as a paragraph of its own. Beside each language stand the first
words of its phrases, as far as they are plain letters: nothing is tried on a paragraph that begins otherwise.
"""

from __future__ import annotations

_NETWORKS = r"""(?:facebook|twitter|x|whats ?app|telegram|linkedin|reddit|pinterest|instagram|flipboard|tumblr
    |e-?mail|messenger|threads|bluesky|mastodon|youtube|tiktok|pocket|xing|weibo|wechat|line|sms|viber
        |signal)"""

_NETWORK_WORDS = """facebook twitter x whatsapp whatapp telegram linkedin reddit pinterest instagram flipboard tumblr
    e email messenger threads bluesky mastodon youtube tiktok pocket xing weibo wechat line sms viber signal"""

ENGLISH = rf"""
    leave\ a\ (?:reply|comment)(?:\ cancel\ reply)?
  | (?:post|add|write|view|show|read|see|hide|join)\ (?:a\ |all\ |the\ |\d+\ )?(?:comments?
      |conversation)(?:\ \(\d+\))?
  | (?:\d+\ )?comments?(?:\ \(\d+\)|\ are\ closed|\ off)?
  | your\ email\ address\ will\ not\ be\ published.{{0,60}}
  | (?:share|print|email|e-mail|save|tweet|pin\ it|copy\ link|listen|gift|bookmark|follow)
        (?:\ (?:this|the|it|us|on|via|to|by|with|article|story|page|post|link|{_NETWORKS}|friends?|a|an
            |your|full
             |for\ later|now|google\ news)){{0,6}}
  | (?:(?:{_NETWORKS}|print|share|more|copy\ link|save)(?:[\ ,|·•/]+|$)){{1,14}}
  | advertisements?|advertising|sponsored(?:\ content)?|promoted(?:\ content)?|paid\ (?:post|content)
  | (?:story|article)\ continues\ (?:below|after)(?:\ (?:this\ )?advertisement)?
  | skip\ (?:to\ .{{1,40}}|(?:past\ )?.{{0,30}}(?:promotion|advert\w*|newsletter))
  | now\ playing\b.{{0,80}}|autoplay\b.{{0,20}}|\d[\d,.]*\ votes?(?:\ cast)?(?:\ so\ far)?
  | like\ this|liked?|link\ copied|copied|copy|updated|published|last\ modified
  | opens\ in\ (?:a\ )?new\ (?:tab|window)
  | our\ standards:.{{0,80}}|purchase\ licensing\ rights.{{0,30}}|order\ reprints.{{0,60}}
  | (?:read|see|find\ out|learn)\ more|go\ deeper|read\ (?:the\ )?full\ (?:story|article)
  | (?:sound\ off|have\ your\ say|let\ us\ know|tell\ us|leave\ (?:us\ )?your\ [\w, ]{{3,40}}|share\ your\ \w{{3,12}})
        (?:\ (?:what\ you\ think|your\ thoughts))?\ in\ (?:the|our)\ comments?\b.{{0,30}}
  | (?:next|previous)\ (?:article|story)|up\ next
  | (?:sign\ (?:up|in)|log\ ?in|register|subscribe|become\ a\ (?:member|supporter)|donate
      |turn\ up\ your\ support)
        (?:\ (?:now|here|today|free|for\ free|to\ comment|to\ continue|(?:for|to)\ (?:our|the)\ .{{1,60}}))?
  | (?:get|download)\ (?:the|our)\ .{{0,30}}\bapp|(?:get|receive)\ our\ .{{0,40}}newsletters?
  | already\ (?:a\ subscriber|registered|have\ an\ account)\??.{{0,30}}
  | (?:thank\ you|thanks)\ for\ (?:reading|subscribing|signing\ up)
  | back\ to\ top|return\ to\ (?:top|homepage)|home\ ?page
  | main\ menu|menu|(?:site\ )?(?:mobile\ )?navigation|search|close|home|loading|about\ the\ authors?
  | (?:enlarge|view|open|expand|hide|toggle|show)\ (?:this\ )?(?:image|caption|gallery|photos?|slideshow)
        (?:\ (?:in\ fullscreen|caption))?
  | (?:play|watch|pause)(?:\ (?:the\ )?(?:video|now|live))?
  | media\ caption|image\ (?:caption|source|copyright)|(?:image|photo)\ \d{{1,2}}\ of\ \d{{1,2}}
      |\d{{1,2}}\ of\ \d{{1,2}}
  | terms\ (?:of\ (?:use|service)|(?:and|&)\ conditions)|privacy(?:\ (?:policy|notice))?|contact(?:\ us)?
      |about\ us
  | (?:cookie|privacy)\ (?:policy|settings|preferences|notice)|(?:accept|reject|manage)\ (?:all\ )?cookies
      |accept\ all
  | all\ rights\ reserved|(?:©|\(c\)|copyright)\ .{{1,120}}
  | \[?\s*(?:photos?|video|image|graphic)\ not\ (?:showing|loading|appearing|displaying).{{0,160}}
  | \[?\s*(?:click|tap)\ (?:here|on|to)\b.{{0,120}}
  | (?:\d{{1,4}}|[\d.]+k)\ (?:shares?|views?|likes?)|estimated\ reading\ time.{{0,20}}
      |\d{{1,2}}[\ -]min(?:ute)?s?\ read
"""
ENGLISH_WORDS = f"""{_NETWORK_WORDS}
    about accept add advertisement advertising all already article autoplay back become bookmark click close comments
    contact cookie copied copy copyright donate download email enlarge estimated expand find follow get gift go graphic
    have hide home homepage image join last learn leave let like liked link listen loading log login main manage media
    menu mobile more navigation next now open opens order our paid pause photo photos pin play post previous print
    privacy promoted published purchase read receive register reject return save search see share show sign site skip
    sound sponsored story subscribe tap tell terms thank thanks toggle turn tweet up updated video view watch write
    your"""

#: English phrases that begin as half of all sentences do.
SENTENCE_LIKE = r"""
    (?:the\ )?(?:contents\ of\ )?this\ (?:material|content|website)\ may\ not\ be
        \ (?:published|reproduced|copied).{0,120}
  | this\ video\ (?:can\ ?not|cannot)\ be\ played | we\ (?:use|value)\ .{0,30}\bcookies\b.{0,150}
"""
SENTENCE_LIKE_WORDS = "the contents this we"

OTHERS = rf"""
    anzeige|werbung|zur\ startseite|startseite|nach\ oben|zum\ (?:seitenanfang|inhalt(?:\ springen)?)
  | (?:artikel|beitrag|seite)?\ ?(?:teilen|drucken|merken|vorlesen|versenden|empfehlen|weiterleiten|kopieren)
        (?:[\ ,|·•/]+(?:teilen|drucken|merken|vorlesen|versenden|empfehlen|e-?mail|{_NETWORKS}))*
  | (?:auf|per|via|über)\ {_NETWORKS}\ teilen
  | (?:\d+\ )?kommentare?(?:\ \(\d+\)|\ (?:lesen|schreiben|anzeigen|verfassen))?|kommentar\ (?:schreiben
      |verfassen)
  | (?:jetzt\ )?(?:anmelden|registrieren|abonnieren|newsletter\ (?:bestellen|abonnieren)|einloggen
      |abo\ testen)
  | (?:zur|die)\ bildergalerie|bild(?:er)?\ (?:vergrößern|anzeigen)|video\ (?:abspielen|starten|ansehen)
  | (?:weiter|mehr)\ (?:lesen|anzeigen|laden)|weiterlesen|mehr\ erfahren|impressum|datenschutz(?:erklärung)?
  | alle\ rechte\ vorbehalten|zum\ thema|schlagworte|jetzt\ (?:mit)?lesen|nächster\ artikel
      |vorheriger\ artikel
  | publicité|annonce|partager(?:\ (?:sur|par|cet\ article).{{0,40}})?|imprimer|envoyer\ par\ e-?mail
      |copier\ le\ lien
  | (?:partager|imprimer|envoyer|commenter|sauvegarder|écouter)
        (?:[\ ,|·•/]+(?:partager|imprimer|envoyer|commenter|sauvegarder|écouter|{_NETWORKS}))*
  | (?:\d+\ )?commentaires?(?:\ \(\d+\))?|(?:laisser|ajouter|lire|voir|poster)\ (?:un|les
      |des)\ commentaires?|réagir
  | s['’](?:abonner|inscrire|identifier)|se\ connecter|(?:je\ m['’]|déjà\ )abonnée?\??|abonnez-vous.{{0,60}}
  | inscrivez-vous\ .{{0,40}}newsletter.{{0,40}}|retour\ (?:en\ haut|à\ l['’]accueil)|accueil|lire\ la\ suite
  | (?:voir|lire)\ (?:plus|la\ vidéo)|mentions\ légales|politique\ de\ confidentialité|tous\ droits\ réservés
  | (?:article|suite)\ réservé\ aux\ abonnés|la\ suite\ après\ (?:la|cette)\ publicité|agrandir\ l['’]image
  | publicidad|anuncio|compartir(?:\ (?:en|por|este|esta).{{0,40}})?|imprimir|enviar\ por\ (?:correo|e-?mail)
  | (?:compartir|imprimir|guardar|comentar|escuchar|copiar\ enlace)
        (?:[\ ,|·•/]+(?:compartir|imprimir|guardar|comentar|escuchar|copiar\ enlace|{_NETWORKS}))*
  | (?:\d+\ )?comentarios?(?:\ \(\d+\))?|(?:deja|dejar|añadir|escribe|ver)\ (?:un|tu|los)\ comentarios?
      |comentar
  | suscr[ií]b(?:ete|irse|ase).{{0,60}}|iniciar\ sesión|inicia\ sesión|reg[ií]str(?:ate|arse)
      |ya\ soy\ suscriptor
  | (?:seguir|sigue|continuar|leer|ver)\ (?:leyendo|más)|volver\ arriba|inicio|portada|aviso\ legal
  | política\ de\ (?:privacidad|cookies)|todos\ los\ derechos\ reservados|ampliar\ (?:la\ )?(?:foto|imagen)
  | pubblicità|condividi(?:\ su\ .{{0,30}})?|stampa|lascia\ un\ commento|iscriviti.{{0,140}}
      |tutti\ i\ diritti\ riservati
  | publicidade|compartilh(?:e|ar)(?:\ .{{0,30}})?|deixe\ um\ comentário|assine.{{0,40}}
      |todos\ os\ direitos\ reservados
  | advertentie|deel(?:\ dit\ artikel|\ via\ .{{0,20}})?|reageren|(?:\d+\ )?reacties|meld\ je\ aan.{{0,40}}
  | 广告|廣告|分享(?:到.{{0,12}})?|打印|收藏|评论|評論|发表评论|登录|注册|返回顶部|返回首页|首页|版权所有.{{0,40}}
  | 更多精彩.{{0,20}}(?:请进入|请点击|请关注).{{0,20}}|未经.{{0,6}}(?:授权|许可).{{0,20}}(?:转载|复制).{{0,60}}
  | (?:本网站|本站)(?:所)?刊载.{{0,120}}|(?:关于我们|联系我们|广告服务|网站地图|招聘信息|法律声明|隐私政策|\W){{2,12}}
  | 分享到.{{0,30}}|\d+\s*(?:次阅读|阅读|人浏览)|\d+\ (?:مشاهدة|قراءة)
  | 扫一扫.{{0,30}}|责编.{{0,12}}
  | إعلان|شارك(?:\ .{{0,30}})?|طباعة|التعليقات|اترك\ تعليق(?:ا|اً)?|تسجيل\ الدخول|الرئيسية
      |جميع\ الحقوق\ محفوظة.{{0,40}}
"""
OTHERS_WORDS = """
    anzeige werbung artikel beitrag seite teilen drucken merken vorlesen versenden empfehlen weiterleiten kopieren auf
    per via kommentar kommentare jetzt anmelden registrieren abonnieren newsletter einloggen abo zur die bildergalerie
    bild bilder video weiter mehr weiterlesen impressum datenschutz alle zum schlagworte nach startseite vorheriger
    seiteteilen seitedrucken seitemerken seitevorlesen seiteversenden seiteempfehlen seiteweiterleiten seitekopieren
    publicité annonce partager imprimer envoyer copier commenter sauvegarder commentaires laisser ajouter lire voir
    poster s se je inscrivez retour accueil abonnez mentions politique tous article la suite agrandir
    publicidad anuncio compartir imprimir enviar guardar comentar escuchar copiar comentarios deja dejar escribe ver
    suscribirse iniciar inicia ya seguir sigue continuar leer volver inicio portada aviso todos ampliar registrarse
    condividi stampa lascia iscriviti tutti pubblicità publicidade compartilhe deixe assine advertentie deel reageren
    reacties meld"""

#: Above a list of other articles.
LIST_LABELS = r"""
    (?:more|top|latest|other)\ (?:\w+\ )?(?:stories|news|headlines|articles)
  | most\ (?:read|popular|viewed|shared)(?:\ in\ [\w ]{1,30})?
  | more\ (?:in|from|on|about|like)\ [\w &’'-]{1,30}
  | related(?:\ (?:articles?|stories|topics|content|coverage|links|posts|news|tags|reading))?|read\ (?:also
      |next|this\ next)
  | you\ (?:may|might)\ (?:also\ (?:like|be\ interested\ in)|have\ missed)|recommended(?:\ (?:for\ you
      |stories|reading))?
  | trending(?:\ now)?|key\ events|editors?[’']?s?\ picks?|don[’']t\ miss|see\ also|around\ the\ web|from\ the\ web
      |what\ to\ read\ next
  | mehr\ (?:zum\ thema|nachrichten|aus\ .{1,30})|lesen\ sie\ auch|auch\ interessant
      |(?:das\ )?könnte\ (?:sie|dich)\ auch\ interessieren
  | meistgelesen(?:e\ artikel)?|verwandte\ (?:artikel|themen)|ähnliche\ artikel|weitere\ (?:artikel
      |meldungen|nachrichten)
  | (?:à\ )?lire\ aussi|sur\ le\ même\ (?:sujet|thème)|(?:les\ )?plus\ lus?|articles?\ (?:liés|similaires
      |recommandés)
  | (?:à\ )?voir\ aussi|dans\ la\ même\ rubrique|à\ ne\ pas\ manquer|en\ savoir\ plus
  | (?:también\ )?te\ puede\ interesar|lee\ también|leer\ también|(?:lo\ )?más\ (?:leído|visto|noticias)
      |noticias\ relacionadas
  | más\ (?:sobre\ este\ tema|información|en\ .{1,30})|artículos\ relacionados|relacionad[oa]s|ver\ también
  | leggi\ anche|articoli\ correlati|leia\ (?:também|mais)|notícias\ relacionadas|lees\ ook
      |meer\ over\ .{1,30}
  | 相关(?:新闻|阅读|报道|链接)|推荐阅读|延伸阅读|相關新聞|延伸閱讀|اقرأ\ أيض(?:ا|اً)|مواضيع\ ذات\ صلة|أخبار\ ذات\ صلة
"""
LIST_LABELS_WORDS = """around article auch dans das don editor en from key latest lee leer lees leggi leia les lesen
    lire lo meer mehr meistgelesen more most noticias other plus read recommended relacionadas related see sur te top
    trending ver verwandte voir weitere what you articoli"""

#: Before a colon and a list or the title of another article.
LINE_LABELS = r"""categor(?:y|ies)|filed\ under|tags?|tagged|topics?|keywords?|section|posted\ in|related
    |see\ also
  | read\ more|also\ read|read\ also|more\ on\ this|permalink|short\ ?link|watch|listen
  | schlag(?:worte|wörter)|themen|rubrik|lesen\ sie\ auch|mehr\ zum\ thema|lesen\ sie\ mehr
  | (?:à\ )?lire\ aussi|à\ voir\ aussi|mots-?clés|rubrique|catégories?|étiquettes|sur\ le\ même\ sujet
  | lee\ también|leer\ también|también\ lee|etiquetas|categorías?|temas|más\ información|te\ puede\ interesar
  | leggi\ anche|leia\ também|lees\ ook|标签|关键词|相关阅读|اقرأ\ أيض(?:ا|اً)"""
LINE_LABELS_WORDS = """also categories etiquetas filed keywords lee leer lees leggi leia lesen lire listen mehr more
    mots permalink posted read related rubrik rubrique schlagworte section see short shortlink sur tag tagged tags te
    temas themen topic topics watch motsclés"""
