/// Names of months, by language, as they stand in dates.
enum MonthNames {
    /// The month that a word names in small letters, in full or cut short; nil when it names none.
    ///
    /// The word is given by its ``ByteHash``, two words with one space between them. After an ordinal some names are another language's: "14. listopada" is
    /// Croatian and October, "14 listopada" Polish and November.
    static func month(of word: UInt64, afterOrdinal isOrdinal: Bool = false) -> CalendarMonth? {
        isOrdinal ? ordinalMonths[word] ?? names.months[word] : names.months[word]
    }

    /// Whether a word is the first of two that name a month together: "تشرين الأول".
    static func opensName(_ word: UInt64) -> Bool { names.firstWords.contains(word) }

    private static let ordinalMonths = ["listopada": 10, "listopad": 10].reduce(into: [UInt64: CalendarMonth]()) {
        $0[ByteHash.of($1.key.utf8)] = CalendarMonth(number: $1.value)
    }

    private static let names = Names()

    private struct Names {
        let months: HashTable<CalendarMonth>
        let firstWords: Set<UInt64>

        init() {
            var entries: [(key: UInt64, value: CalendarMonth)] = []
            var firstWords: Set<UInt64> = []
            for list in lists { Self.read(list, isPersian: false, into: &entries, &firstWords) }
            for list in persian { Self.read(list, isPersian: true, into: &entries, &firstWords) }
            months = HashTable(entries, merging: { first, _ in first })
            self.firstWords = firstWords
        }

        /// The names of the twelve months are parted by spaces, the forms of one by slashes, the words of a form by underscores.
        private static func read(
            _ list: String, isPersian: Bool, into entries: inout [(key: UInt64, value: CalendarMonth)],
            _ firstWords: inout Set<UInt64>
        ) {
            var month = 1
            var hash = ByteHash()
            func close() { entries.append((hash.value, CalendarMonth(number: month, isPersian: isPersian))) }
            for byte in list.utf8 {
                switch byte {
                case UInt8(ascii: " "), UInt8(ascii: "/"):
                    close()
                    hash = ByteHash()
                    if byte == UInt8(ascii: " ") { month += 1 }
                case UInt8(ascii: "_"):
                    firstWords.insert(hash.value)
                    hash.add(UInt8(ascii: " "))
                default: hash.add(byte)
                }
            }
            close()
        }
    }

    /// The months of the Persian calendar, in Persian and in Dari.
    private static let persian: [String] = [
        "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
        "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",
    ]

    private static let lists: [String] = [
        "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec",
        "januar/jan/jänner februar/feb/feber märz/mär/mrz april mai juni juli august september oktober/okt november dezember/dez",
        "janvier/janv février/févr/fev mars avril/avr mai juin juillet/juil août septembre octobre novembre décembre/déc",
        "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre noviembre diciembre/dic",
        "gener febrer/febr març abril maig juny juliol agost/ag setembre octubre novembre desembre",
        "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
        "urtarrilaren/urtarrilak otsailaren/otsailak martxoaren/martxoak apirilaren/apirilak maiatzaren/maiatzak ekainaren/ekainak uztailaren/uztailak abuztuaren/abuztuak irailaren/irailak urriaren/urriak azaroaren/azaroak abenduaren/abenduak",
        "janeiro fevereiro/fev março abril maio junho julho agosto setembro/set outubro/out novembro dezembro",
        "gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/sett ottobre/ott novembre dicembre",
        "ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie noiembrie/noi decembrie",
        "januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro",
        "januari februari maart/mrt april mei juni juli augustus september oktober november december",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar marts april maj juni juli august september oktober november december",
        "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
        "janvāris/janvāra/janvārī februāris/februāra/februārī marts/marta/martā aprīlis/aprīļa/aprīlī maijs/maija/maijā jūnijs/jūnija/jūnijā jūlijs/jūlija/jūlijā augusts/augusta/augustā septembris/septembra/septembrī oktobris/oktobra/oktobrī novembris/novembra/novembrī decembris/decembra/decembrī",
        "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
        "stycznia/sty/styczeń lutego/lut/luty marca/marzec kwietnia/kwi/kwiecień maja/maj czerwca/cze/czerwiec lipca/lip/lipiec sierpnia/sie/sierpień września/wrz/wrzesień października/paź/październik listopada/lis/listopad grudnia/gru/grudzień",
        "ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září října/říjen listopadu prosince/prosinec",
        "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
        "január február/febr március/márc április/ápr május/máj június/jún július/júl augusztus szeptember/szept október november december",
        "januar/januarja februar/februarja marec/marca april/aprila maj/maja junij/junija julij/julija avgust/avgusta september/septembra oktober/oktobra november/novembra december/decembra",
        "siječnja/siječanj veljače/veljača ožujka/ožujak travnja/travanj svibnja/svibanj lipnja/lipanj srpnja/srpanj kolovoza/kolovoz rujna/rujan listopada studenoga/studeni prosinca/prosinac",
        "januar/januara februar/februara mart/marta april/aprila maj/maja jun/juni/juna jul/juli/jula avgust/avgusta septembar/septembra oktobar/oktobra novembar/novembra decembar/decembra",
        "јануар/јануара фебруар/фебруара март/марта април/априла мај/маја јун/јуна јул/јула август/августа септембар/септембра октобар/октобра новембар/новембра децембар/децембра",
        "януари/яну февруари март април май юни юли август/авг септември/сеп октомври ноември/ное декември/дек",
        "января/янв/январь февраля/фев/февраль/февр марта апреля/апр/апрель мая/май июня/июн/июнь июля/июл/июль августа/авг сентября/сен/сентябрь/сент октября/окт/октябрь ноября/ноя/ноябрь/нояб декабря/дек/декабрь",
        "січня/січень/січ лютого/лютий/лют березня/березень/бер квітня/квітень/кві травня/травень/тра червня/червень/чер липня/липень/лип серпня/серпень/сер вересня/вересень/вер жовтня/жовтень/жов листопада/листопад/лис грудня/грудень/гру",
        "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
        "ιανουαρίου/ιαν/ιανουάριος/ιανουαριου φεβρουαρίου/φεβ/φεβρουάριος/φεβρουαριου μαρτίου/μαρ/μάρτιος/μαρτιου απριλίου/απρ/απρίλιος/απριλιου μαΐου/μαϊ/μάιος/μαίου/μαιου ιουνίου/ιουν/ιούνιος/ιουνιου ιουλίου/ιουλ/ιούλιος/ιουλιου αυγούστου/αυγ/αύγουστος/αυγουστου σεπτεμβρίου/σεπ/σεπτέμβριος/σεπτεμβριου οκτωβρίου/οκτ/οκτώβριος/οκτωβριου νοεμβρίου/νοε/νοέμβριος/νοεμβριου δεκεμβρίου/δεκ/δεκέμβριος/δεκεμβριου",
        "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
        "ocak/oca şubat/şub mart nisan/nis mayıs haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara",
        "يناير/جانفي فبراير/فيفري مارس أبريل/ابريل/أفريل مايو/ماي يونيو/يونيه/جوان يوليو/يوليه/يوليوز/جويلية أغسطس/اغسطس/أوت/غشت سبتمبر/شتنبر أكتوبر/اكتوبر نوفمبر/نونبر ديسمبر/دجنبر",
        "كانون_الثاني شباط آذار/اذار نيسان أيار/ايار حزيران تموز آب أيلول/ايلول تشرين_الأول/تشرين_الاول تشرين_الثاني كانون_الأول/كانون_الاول",
        "ژانویه فوریه مارس آوریل مه/می ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر",
        "בינואר/ינואר בפברואר/פברואר במרץ/מרץ באפריל/אפריל במאי/מאי ביוני/יוני ביולי/יולי באוגוסט/אוגוסט בספטמבר/ספטמבר באוקטובר/אוקטובר בנובמבר/נובמבר בדצמבר/דצמבר",
        "januari februari/feb maret/mar april mei juni juli agustus/agu/ags/agt/agst september oktober/okt november desember/des",
        "januari februari mac april mei jun julai ogos/ogo september oktober november disember/dis",
        "enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
        "มกราคม/ม.ค กุมภาพันธ์/ก.พ มีนาคม/มี.ค เมษายน/เม.ย พฤษภาคม/พ.ค มิถุนายน/มิ.ย กรกฎาคม/ก.ค สิงหาคม/ส.ค กันยายน/ก.ย ตุลาคม/ต.ค พฤศจิกายน/พ.ย ธันวาคม/ธ.ค",
        "जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
        "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
        "januarie februarie maart april mei junie julie augustus september oktober november desember",
        "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
        "eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa meán_fómhair deireadh_fómhair samhain nollaig",
        "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
        "januar februar mäerz abrëll mee juni juli august september oktober november dezember",
        "jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru",
        "yanvar fevral mart aprel may iyun iyul avqust/avgust sentyabr/sentabr oktyabr/oktabr noyabr dekabr",
        "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
        "январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри",
        "јануари февруари март април мај јуни јули август септември октомври ноември декември",
        "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი",
        "հունվարի/հունվար փետրվարի/փետրվար մարտի/մարտ ապրիլի/ապրիլ մայիսի/մայիս հունիսի/հունիս հուլիսի/հուլիս օգոստոսի/օգոստոս սեպտեմբերի/սեպտեմբեր հոկտեմբերի/հոկտեմբեր նոյեմբերի/նոյեմբեր դեկտեմբերի/դեկտեմբեր",
        "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
        "جنوري فبروري مارچ اپریل مۍ جون جولای اگست سپتمبر اکتوبر نومبر ډسمبر",
        "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
        "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઓગસ્ટ/ઑગસ્ટ સપ્ટેમ્બર ઓક્ટોબર/ઑક્ટોબર નવેમ્બર ડિસેમ્બર",
        "ਜਨਵਰੀ ਫਰਵਰੀ/ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ",
        "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட்/ஆகஸ்டு செப்டம்பர் அக்டோபர்/ஒக்டோபர் நவம்பர் டிசம்பர்",
        "జనవరి ఫిబ్రవరి మార్చి/మార్చ్ ఏప్రిల్ మే జూన్ జూలై/జులై ఆగస్టు/ఆగస్ట్ సెప్టెంబర్/సెప్టెంబరు అక్టోబర్/అక్టోబరు నవంబర్/నవంబరు డిసెంబర్/డిసెంబరు",
        "ಜನವರಿ ಫೆಬ್ರವರಿ/ಫೆಬ್ರುವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್",
        "ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ്/മെയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ്/ആഗസ്റ്റ് സെപ്റ്റംബർ/സെപ്തംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ",
        "ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්",
        "មករា/ខែមករា កុម្ភៈ/ខែកុម្ភៈ មីនា/ខែមីនា មេសា/ខែមេសា ឧសភា/ខែឧសភា មិថុនា/ខែមិថុនា កក្កដា/ខែកក្កដា សីហា/ខែសីហា កញ្ញា/ខែកញ្ញា តុលា/ខែតុលា វិច្ឆិកា/ខែវិច្ឆិកា ធ្នូ/ខែធ្នូ",
        "ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ",
        "ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် သြဂုတ်/ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ",
        "janairu fabrairu maris afrilu mayu yuni yuli agusta satumba oktoba nuwamba disamba",
    ]
}
