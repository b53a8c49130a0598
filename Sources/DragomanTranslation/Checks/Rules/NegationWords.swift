import DragomanLanguages

/// Words that deny, by language. A class, so that a check holds the tables by one reference.
final class NegationWords: Sendable {
    /// Plain denials: not, no, never, nobody.
    let strong: KeySet
    /// Words that another language may render as a denial: without, unable, only, hardly, refuse.
    let weak: KeySet
    /// Beginnings that make a word its opposite: "un", "in", "non".
    let prefixes: LetterRuns
    /// Endings of verbs that deny, as in Turkish, Japanese or Korean.
    let infixes: LetterRuns
    /// What denies wherever it stands, in languages without spaces or with endings on everything.
    let signs: LetterRuns
    /// Beginnings of words, or of the text at a place in languages without spaces, that are plain denials.
    let strongHeads: LetterRuns
    /// Plain denials inside words.
    let strongInside: LetterRuns
    /// Phrases with a word that denies which deny nothing: "nevertheless" in three words.
    let idioms: [[UInt64]]

    /// - Parameter parts: of a row, behind its language; missing ones are empty.
    private init(_ parts: ArraySlice<[Substring]>, idioms: [[UInt64]]) {
        let part = { (index: Int) in index < parts.count ? parts[parts.startIndex + index] : [] }
        // Chinese words are scanned sign by sign.
        let keys = { (words: [Substring]) in KeySet(words.flatMap { ScannedText(String($0)).tokens.map(\.key) }) }
        strong = keys(part(0))
        weak = keys(part(1))
        prefixes = LetterRuns(part(2))
        infixes = LetterRuns(part(3))
        signs = LetterRuns(part(4))
        strongHeads = LetterRuns(part(5))
        strongInside = LetterRuns(part(6))
        self.idioms = idioms
    }

    static func of(_ language: Language) -> NegationWords? { table[language.primary] }

    private static let table: [String: NegationWords] = {
        var table: [String: NegationWords] = [:]
        for row in rows {
            // By scalars: a vowel sign at a list's head would be one character with the mark before it.
            let parts = row.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).map {
                $0.split(separator: " ").map { Substring($0) }
            }
            guard parts.count >= 3, let language = parts[0].first else { continue }
            table[String(language)] = NegationWords(
                parts.dropFirst(), idioms: NegationIdioms.phrases(of: String(language)))
        }
        table["no"] = table["nb"]
        table["tl"] = table["fil"]
        return table
    }()

    /// Language / strong / weak / prefixes / what a word that denies has in it.
    private static let rows = [
        "en/not no never none nobody nothing nowhere neither nor cannot t/without unable fail fails failed failing refuse refused refuses lack lacks lacking lacked hardly scarcely barely few little unless except impossible avoid prevent prevents prevented only fewer under until rarely seldom stop stopped deny denied absence absent illegal minus otherwise missing dont impossible improbable incapable inability invisible illegal irrelevant disagree disagreed dislike disliked insufficient inadequate nonexistent nonviolent unless lost lose loses non immoral inevitable inexperienced decline declined declines ban banned bans forbidden prohibited undisturbed undeveloped undetermined undecided less illegible inexperienced devoid unaware unless/un",
        "fr/pas jamais aucun aucune rien ni nul nulle guère/sans sauf ne n impossible incapable manque manquent refuse refusé refuser empêche empêcher éviter seulement peu interdit interdite rarement absence absent absente absents absentes faute loin ignore ignorer cesse cessé cesser échoué échouer plutôt sinon non personne moins interdisant interdire interdits interdites dépourvu dépourvue dépourvus illisible illisibles inexpérimenté inexpérimentés avorté illégal illégale invisible invisibles inutile inconnu inconnue improbable insuffisant instable instables inhabituel hostile hostiles peine limogé exclu/",
        "es/no nunca jamás ningún ninguna ninguno nadie nada ni tampoco/sin salvo excepto imposible incapaz menos falta carece negó rechazó rechazar evitar impedir solo sólo apenas dejar dejó raramente ilegal invisible invisibles inútil desconocido desconocida improbable insuficiente inestable inestables/",
        "pt/não nunca jamais nenhum nenhuma ninguém nada nem tampouco/sem menos salvo exceto impossível incapaz falta carece recusou evitar impedir só apenas deixou raramente ilegal invisível inútil desconhecido improvável insuficiente instável/",
        "gl/non nunca xamais ningún ningunha ninguén nada nin tampouco/sen agás imposible incapaz falta evitar só apenas pouco poucos contra menos/",
        "ca/no mai cap ningú res ni tampoc gens pas/sense excepte impossible incapaç falta evitar només poc pocs contra menys/",
        "oc/pas non jamai cap degun res ni/sens levat impossible pauc sonque/",
        "it/non no mai nessun nessuno nessuna niente nulla né neanche nemmeno neppure/senza meno salvo tranne impossibile incapace manca mancano rifiutò rifiutato evitare impedire solo soltanto illegale invisibile inutile sconosciuto improbabile insufficiente instabile/",
        "ro/nu niciodată niciun nicio nimeni nimic nici/fără imposibil incapabil lipsă lipsește refuzat evita doar numai puțin puțini contra înainte mai/ne",
        "de/nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts weder nirgends nein/ohne außer unmöglich kaum nur verweigert verweigerte vermeiden verhindern fehlt fehlen mangel weniger statt selten sondern erst sonst illegal/un nicht",
        "nl/niet geen nooit niemand niets noch nergens nee/zonder behalve onmogelijk nauwelijks slechts alleen weinig tegen weigerde weigert vermijden voorkomen ontbreekt voordat minder zelden pas onbekend onwaarschijnlijk onmogelijk onzichtbaar/niet",
        "af/nie geen nooit niemand niks nêrens nee/sonder behalwe onmoontlik skaars slegs net min teen/",
        "sv/inte ej icke ingen inget inga aldrig inget ingenting varken nej/utan färre omöjligt knappt bara endast få lite mot vägrade vägrar undvika förhindra saknar saknas innan mindre sällan först okänd okänt/icke",
        "da/ikke ingen intet aldrig ingenting hverken nej/uden færre umuligt næppe kun få lidt mod nægtede undgå forhindre mangler før mindre sjældent først ukendt/ikke",
        "nb/ikke ingen intet aldri ingenting verken hverken nei/uten færre umulig knapt bare kun få lite mot nektet unngå forhindre mangler før mindre sjelden først ukjent/ikke",
        "nn/ikkje ingen inkje aldri ingenting verken nei/utan umogleg knapt berre få lite mot nekta unngå manglar før mindre sjeldan først/ikkje",
        "is/ekki enginn engin ekkert engan enga engu engum aldrei hvorki nei neinn neitt neina neinum né/án nema færri ómögulegt varla aðeins fáir lítið gegn neitaði forðast áður minna/",
        "fi/ei en et emme ette eivät ettei älä mitään mikään kukaan koskaan eikä/ilman paitsi mahdoton mahdotonta tuskin vain vähän harvat vastaan kieltäytyi kieltäytyy välttää estää puuttuu ennen vähemmän harvoin/epä/tta ttä maton mätön mattom mättöm",
        "et/ei mitte pole polnud ega keegi kunagi midagi ära/ilma välja võimatu vaevalt ainult vaid vähe vastu keeldus vältida puudub enne vähem harva/eba/mata matu",
        "hu/nem ne sem senki semmi soha nincs nincsenek sincs se egyik/nélkül kivéve lehetetlen alig csak kevés ellen megtagadta elkerülni hiányzik előtt kevésbé ritkán/nem/tlan tlen atlan etlen talan telen",
        "tr/değil yok kimse hayır asla hiç hiçbir kimse ne/olmadan hariç imkansız ancak sadece yalnızca az karşı reddetti önlemek önce daha nadiren//maz mez mıyor miyor muyor müyor madı medi mamış memiş mayan meyen mayaca meyece mayan madan meden maması memesi mama meme amaz emez sız siz suz süz mazlar mezler mak mek///mıyor miyor muyor müyor madı medi mamış memiş mayaca meyece mayan meyen",
        "az/deyil yox heç/yalnız az qarşı əvvəl//mır mir mur mür maz məz madı mədi mayıb məyib məyəc mayac madan mədən mayan məyən sız siz",
        "pl/nie nigdy żaden żadna żadne żadnego żadnej żadnych nikt nikogo nic niczego ani brak nigdzie/bez oprócz niemożliwe ledwie tylko mało niewiele przeciw przeciwko odmówił odmówiła uniknąć zapobiec przed mniej rzadko zanim/nie bez",
        "cs/ne nikdy žádný žádná žádné žádného žádných nikdo nikoho nic ničeho ani není nejsou nebyl nebyla nebylo nebyly nebude nemá nemají nemohl nemohou nemůže nikde/bez kromě nemožné sotva jen pouze málo proti odmítl zabránit vyhnout před méně zřídka/ne bez",
        "sk/nie nikdy žiadny žiadna žiadne žiadneho žiadnych nikto nikoho nič ničoho ani nebol nebola nebolo neboli nebude nemá nemajú nemohol nemôže nikde/bez okrem nemožné sotva len iba málo proti odmietol zabrániť vyhnúť pred menej zriedka/ne bez",
        "sl/ne ni niso nisem nismo niste nisi nikoli noben nobena nobeno nobenega nihče nikogar nič ničesar niti nima nimajo nikjer/brez razen nemogoče komaj samo le malo proti zavrnil preprečiti pred manj redko/ne brez",
        "hr/ne nije nisu nisam nismo nikad nikada nijedan nijedna nijedno nikakav nikakva nitko niko nikoga ništa ni niti nema nemaju nigdje neće/bez osim nemoguće jedva samo malo protiv odbio spriječiti izbjeći prije manje rijetko/ne bez",
        "bs/ne nije nisu nikad nikada nijedan nijedna niko nikoga ništa ni niti nema nemaju neće/bez osim samo malo protiv prije manje/ne bez",
        "sr/не није нису нисам нисмо никад никада ниједан ниједна никакав нико никога ништа ни нити нема немају неће ne nije nisu nikad nikada nijedan niko nikoga ništa ni niti nema nemaju neće/без осим немогуће једва само мало против пре мање ретко bez osim samo malo protiv pre manje/не без ne bez",
        "mk/не нема никогаш никој ниту ништо ниеден ниедна никаков/без освен невозможно само малку против пред помалку/не без",
        "bg/не няма никога никой никого нищо нито никакъв никаква никакви никое нямаше нямат/без освен невъзможно едва само малко против отказа преди рядко по/не без",
        "ru/не нет ни никогда никто никого ничего ничто никакой никаких никакая нельзя нигде никак нету/без кроме невозможно едва только лишь мало против отказался отказалась отказ избежать предотвратить отсутствие отсутствует менее меньше редко прежде до пока вместо иначе/не без бес ин",
        "uk/не ні немає ніколи ніхто нікого нічого ніщо ніякий жоден жодна жодного жодних нема/без крім неможливо ледь лише тільки мало проти відмовився уникнути відсутність менше рідко перш до/не без",
        "be/не ні няма ніколі ніхто нікога нічога ніякі ніводзін/без акрамя толькі мала супраць менш перш/не без ня",
        "lt/ne nėra niekada joks jokia jokio jokios jokių niekas nieko nebuvo nebe nebus neturi negali niekur/be nei išskyrus vos tik mažai prieš atsisakė išvengti mažiau retai/ne be",
        "lv/ne nav nekad neviens neviena nevienu nekas neko nedz nebija nebūs nevar nekur nē/bez izņemot tikai maz pret atteicās izvairīties pirms mazāk reti/ne bez",
        "el/δεν δε μην μη όχι ποτέ κανένας καμία κανένα κανείς κανέναν τίποτα ούτε ουδέποτε μήτε/χωρίς δίχως εκτός αδύνατο μόλις μόνο λίγο λίγοι κατά εναντίον αρνήθηκε αποφύγει πριν λιγότερο σπάνια/α αν μη",
        "sq/nuk nuk s mos jo asnjë askush asgjë kurrë as/pa përveç pamundur vetëm pak kundër pakët refuzoi para më/pa",
        "ka/არ ვერ ნუ არა არც არასოდეს არავინ არაფერი არცერთი/გარეშე მხოლოდ ცოტა წინააღმდეგ/არ უ",
        "hy/չէ չեն ոչ երբեք ոչինչ ոչ մի չի/առանց միայն քիչ դեմ/չ ան",
        "eu/ez inoiz inor ezer ezein ezin/gabe izan_ezik soilik gutxi gutxiago aurka/ez des",
        "br/ne ket n na biskoazh den netra hini ebet/hep nemet nebeut/di",
        "cy/ni nid nad na ddim dim byth neb nac heb doedd nid/heb ond dim_ond ychydig/an di",
        "ga/ní níl níor nach nár gan ná ceann aon riamh neamh/gan ach/neamh mí do",
        "eo/ne neniu nenio neniam nenie neniun nek/sen krom nur malmulte kontraŭ/mal ne sen",
        "mt/mhux ma xejn ħadd qatt la lanqas x/mingħajr biss/",
        "id/tidak bukan jangan tiada takkan bukanlah tidaklah/belum tanpa kecuali hanya mustahil sulit sedikit menolak gagal kurang jarang menghindari mencegah sebelum non kehilangan tak/tak non",
        "ms/tidak bukan tak jangan belum tiada takkan/tanpa kecuali hanya mustahil sukar sedikit menolak gagal kurang jarang/tak",
        "fil/hindi wala walang huwag di/maliban lamang kaunti/",
        "vi/không chưa chẳng đừng chả/trừ chỉ ít chống hiếm vô bất thiếu tránh/",
        "sw/si hapana hakuna hawana sio siyo kamwe/bila isipokuwa tu chini pungufu/ha hai hawa",
        "ar/لا لم لن ليس ليست ليسوا ما غير عدم بدون دون لست كلا ولا ولم ولن وليس فلا أبدا/إلا فقط قليل ضد رفض رفضت تجنب قبل أقل نادرا انعدام استحالة/لا غير",
        "fa/نه نیست نیستند نبود نبودند هیچ هرگز نمی نخواهد نشد ندارد ندارند نداشت نکرد/بدون جز فقط تنها کمی ضد قبل/ن نمی نا بی غیر///نمی نخواه",
        "he/לא ולא שלא אין ואין שאין אינו שאינו אינה שאינה ואינה אינם שאינם אינן בלי מעולם אף שום כלום איש בל אל/ללא למעט רק מעט נגד סירב לפני פחות/לא אי",
        "ur/نہیں نہ مت کوئی کبھی/بغیر صرف کم/",
        "hi/नहीं न ना मत कभी कोई बिना नही/सिवाय केवल सिर्फ कम विरुद्ध इनकार पहले असंभव/अ अन ना गैर",
        "mr/नाही नाहीत नको न कधीही/शिवाय फक्त कमी/अ",
        "bn/না নয় নেই নি নাই কখনও কেউ/ছাড়া শুধু কম/অ",
        "zh//不 没 沒 无 無 未 非 别 莫 勿 否 仅 只 难 少 免 禁 缺 拒 除////没有 沒有 不是 不会 不會 不能 从未 從未 并未 並未 尚未 不再 并不 並不 从不 無法 无法 不要 不应 不應 不愿 未能 不曾 没人 沒人 绝不 絕不 没能",
        "ja/////ない なかっ なく なけれ なし ません まい ず ぬ しか だけ 無 不 非 未 禁 否 難 拒 断 失 反/なかった ていない ではない じゃない できない できなかった ません られない",
        "ko/////않 없 못 아니 안 모르 모른 몰랐 몰라 말라 말고 말아 마십 마세 마시 마라 불 비 미 무 거부 금지 만 실패/않 못했 못하 못한 없었 없다 없는 없을 아니다 아니었 모른다 몰랐",
        "th/////ไม่ มิ ไร้ ไม่ใช่ ยกเว้น เพียง ห้าม ปฏิเสธ ขาด แค่ น้อย/ไม่ได้ ไม่มี ไม่เคย ไม่ใช่ ไม่สามารถ ไม่ต้อง",
        "ta/இல்லை அல்ல இல்லாத வேண்டாம் முடியாது/தவிர மட்டுமே குறைவாக குறைவான///ில்லை ாது ாத ாமல் ல்ல",
        "te/లేదు కాదు లేరు లేవు వద్దు/తప్ప మాత్రమే తక్కువ కాని///దు డు రు లేదు లేక కాదు లేని లేరు కుండా",
        "kn/ಇಲ್ಲ ಅಲ್ಲ ಬೇಡ ಇಲ್ಲದ/ಹೊರತು ಮಾತ್ರ ಕಡಿಮೆ///ಲಿಲ್ಲ ಿಲ್ಲ ಲ್ಲ ದೆ ಬಾರದು",
        "ml/ഇല്ല അല്ല വേണ്ട ഇല്ലാത്ത/ഒഴികെ മാത്രം കുറഞ്ഞ താഴെ///ില്ല ല്ല ാതെ ാത്ത രുത്",
        "gu/નથી નહીં નહિ ન કોઈ નહોતું નહોતી નહોતા/સિવાય માત્ર ઓછા/અ",
        "pa/ਨਹੀਂ ਨਾ ਨਹੀ ਕੋਈ ਕਦੇ/ਸਿਵਾਏ ਸਿਰਫ਼ ਘੱਟ/ਅ",
    ]
}
