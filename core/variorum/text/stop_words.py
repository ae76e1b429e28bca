"""Words that say nothing about what a sentence tells: they never make two sentences alike."""

from __future__ import annotations

from variorum.text.word_lists import listed

#: The last line: what is left of "don't" and "we'll", since words are cut at an apostrophe for comparing.
ENGLISH = listed(
    """
    a about above after again against all almost also although always am among an and another any anyone
    anything are aren't around as at away back be became because become been before behind being below
    between both but by came can can't cannot come could couldn't did didn't do does doesn't doing don't
    done down during each either else enough even ever every everyone everything few first for from
    further gave get gets getting give given go goes going gone got had hadn't has hasn't have haven't
    having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in
    including indeed instead into is isn't it it's its itself just keep last later least less let let's
    like made make makes making many may me might more most much must my myself near nearly neither never
    next no nor not nothing now of off often on once one only onto or other others our ours ourselves out
    over own part perhaps put quite rather re really s said same say saying says see seem seemed seems
    seen several shall she she'd she'll she's should shouldn't since so some someone something soon still
    such t take taken than that that's the their theirs them themselves then there there's these they
    they'd they'll they're they've thing things this those though three through thus to today together
    told too took toward towards two under until up upon us use used using very via was wasn't way we we'd
    we'll we're we've well went were weren't what what's when where whether which while who who's whole
    whom whose why will with within without won't would wouldn't yet you you'd you'll you're you've your
    yours yourself mr mrs ms dr
    don didn doesn isn wasn hasn haven hadn couldn wouldn shouldn mustn aren weren ain ll ve re
    """
)

#: Enough of each language to tell it by, and to leave out what is only grammar.
OTHERS: dict[str, frozenset[str]] = {
    "german": listed(
        """
        der die das den dem des ein eine einer eines einem einen und oder aber nicht kein keine ist sind
        war waren wird werden wurde wurden hat haben hatte hatten sein seine seiner ihr ihre ihrer er sie
        es wir ihnen sich mit von vom zu zum zur bei beim auf aus an am im in für über unter nach vor
        durch gegen um als wie auch noch nur schon so dass daß wenn weil da dort hier man mehr sehr kann
        können soll sollen muss müssen will sagte sagt dies diese dieser dieses
        """
    ),
    "french": listed(
        """
        à le la les l un une des du de d et ou mais ne pas plus est sont était étaient a ont avait avaient
        être avoir il elle ils elles on nous vous je tu se s ce cet cette ces son sa ses leur leurs qui
        que qu quoi dont où dans en au aux par pour sur sous avec sans entre vers chez comme si aussi très
        n y après avant selon déclaré dit
        """
    ),
    "spanish": listed(
        """
        el la los las lo un una unos unas de del al y o e u pero no es son era eran fue fueron ser estar
        está están ha han había habían que quien cual cuyo donde cuando como en por para con sin sobre
        entre desde hasta hacia se su sus le les me te nos mi más muy también ya si porque según dijo este
        esta estos estas ese esa eso
        """
    ),
    "italian": listed(
        """
        il lo la i gli le l un uno una di del della dei delle dello degli da dal dalla in nel nella con su
        sul sulla per tra fra e o ma non è sono era erano ha hanno aveva essere che chi cui come si suo
        sua suoi più anche già al alla ai alle ed questo questa dopo secondo detto
        """
    ),
    "portuguese": listed(
        """
        o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem e ou mas
        não é são era eram foi foram ser estar está que quem como se seu sua seus suas mais muito também
        já ao à aos às este esta isso disse segundo depois
        """
    ),
    "dutch": listed(
        """
        de het een en of maar niet geen is zijn was waren wordt worden werd werden heeft hebben had hij
        zij ze het we wij ik je u zich met van voor op in aan te tot bij naar uit over onder door om als
        af dan dat die dit deze er ook nog wel al zo meer zei volgens
        """
    ),
    "swedish": listed(
        """
        och att det som en ett den de av på är för med till om har hade inte jag han hon vi ni var från
        men sig sin sitt sina efter under över vid när där här kan ska skulle blir blev också eller nu
        mot mellan än så då vad hur alla sedan utan detta denna enligt säger
        """
    ),
    "danish": listed(
        """
        og at det som en et den de af på er for med til om har havde ikke jeg han hun vi var fra men sig
        sin sit sine efter under over ved når hvor her kan skal skulle bliver blev også eller nu mod
        mellem end så da hvad alle siden uden dette denne ifølge siger
        """
    ),
    "norwegian": listed(
        """
        og at det som en ei et den de av på er for med til om har hadde ikke jeg han hun vi var fra men
        seg sin sitt sine etter under over ved når hvor her kan skal skulle blir ble også eller nå mot
        mellom enn så da hva alle siden uten dette denne ifølge sier
        """
    ),
    "polish": listed(
        """
        i w na z do nie się to że jest jak po ale o od przez przy dla są był była było były być czy tym
        tego ten ta te jego jej ich ich oraz już tylko który która które których za pod nad przed także
        został została może ma miał powiedział
        """
    ),
    "turkish": listed(
        """
        ve bir bu da de için ile olarak olan çok daha en gibi kadar sonra önce ne ama ancak değil var yok
        o ise ya hem her göre dedi oldu olduğu olduğunu tarafından üzerine karşı
        """
    ),
    "russian": listed(
        """
        и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её мне
        было вот от меня еще ещё нет о об из ему теперь когда даже ну ли если уже или ни быть был него до
        вас они тут где есть надо ней для мы их чем была сам без чего при чтобы этот эта это эти этого
        этой также более который которая которое которые которых были будет после под над между перед
        через сообщил сообщила сообщили заявил заявила сказал сказала словам
        """
    ),
    "ukrainian": listed(
        """
        і й та в у на з із зі що не до як це за від по про для він вона вони його її їх але або чи був
        була було були є при після під над між через також який яка яке які цього цей ця ще вже так якщо
        """
    ),
    "arabic": listed(
        """
        في من على إلى عن أن إن ان الى التي الذي الذين هذا هذه ذلك تلك كان كانت كانوا قد لقد ما لا لم لن
        هو هي هم أو او ثم كما بعد قبل بين حين عند عندما مع كل غير حتى أي منذ خلال حول ضد وقد ولم ولا وهو
        وهي وفي ومن وعلى وأن وإن وكان وكانت أنه أنها إنه إنها له لها لهم به بها فيه فيها منه منها عليه
        عليها قال قالت وقال وقالت وأضاف وأضافت بحسب وفق أيضا يكون تكون
        """
    ),
    "persian": listed(
        """
        و در به از که این را با است آن برای یک خود تا کرد بر هم نیز شد می ها های شده وی اما یا دو بود
        شود کند گفت باید اگر پس هر کرده هستند بین پیش روی
        """
    ),
}

#: Of all languages: where it is not asked which one a word is of.
SMALL = ENGLISH.union(*OTHERS.values())
