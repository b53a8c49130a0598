/// What a single word inside a text hints at.
enum MarkerKind: UInt8, CaseIterable, Sendable {
    /// Names of networks and messengers.
    case network
    /// Newsletters, subscriptions, applications.
    case subscription
    /// Rights, cookies, privacy.
    case legal
    /// Agencies, cameras, pictures.
    case credit
    /// Editing, translating, reporting: the work on the text.
    case desk
    /// Reading on, seeing, clicking.
    case pointer
    /// Commission, advertisement, shop.
    case trade
}

/// Words that say something of a text wherever they stand in it, in the languages of the press.
enum MarkerWords {
    /// By the ``LetterHash`` of their folded scalars.
    static let table: HashTable<MarkerKind> = {
        let entries = lists.flatMap { kind, words in
            words.utf8.split(separator: UInt8(ascii: " ")).map { (key: hash($0), value: kind) }
        }
        return HashTable(entries, merging: { $1 })
    }()

    /// Words have endings: from so many letters on, what a word begins with counts.
    private static let shortestStem = 6
    /// A letter of Chinese or Japanese is a syllable or a word, and one of Korean a syllable.
    private static let shortestOfSyllables = 2

    /// Whether a text holds a word of one of some kinds, with any ending; where words have no spaces between them, anywhere. O(letters × longest word).
    static func occur(_ kinds: MarkerKind..., in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var scanner = FoldedScanner(text, range)
        var word: [UInt32] = []
        while let scalar = scanner.next() {
            if PhraseBook.isWordScalar(scalar) || scalar >= 0xE00 {
                word.append(scalar)
            } else {
                if begins(word, with: kinds) { return true }
                word.removeAll(keepingCapacity: true)
            }
        }
        return begins(word, with: kinds)
    }

    private static func begins(_ word: [UInt32], with kinds: [MarkerKind]) -> Bool {
        guard !word.isEmpty else { return false }
        let isSpaced = word.allSatisfy(PhraseBook.isWordScalar)
        return (0..<(isSpaced ? 1 : word.count)).contains { start in
            let shortest = word[start] >= 0xE00 ? shortestOfSyllables : shortestStem
            var hash = LetterHash()
            for (length, letter) in zip(1..., word[start...]) {
                hash.add(letter)
                guard length == word.count - start || length >= shortest else { continue }
                if let kind = table[hash.mixed], kinds.contains(kind) { return true }
            }
            return false
        }
    }

    private static func hash(_ word: Substring.UTF8View) -> UInt64 {
        let bytes = Array(word)
        return bytes.withUnsafeBufferPointer { buffer in
            var scanner = FoldedScanner(buffer, 0..<buffer.count)
            var hash = LetterHash()
            while let scalar = scanner.next() { hash.add(scalar) }
            return hash.mixed
        }
    }

    private static let lists: [(MarkerKind, String)] = [
        (
            .network,
            """
            facebook google twitter instagram whatsapp telegram youtube tiktok linkedin pinterest snapchat threads bluesky \
            mastodon flipboard viber wechat weibo line signal messenger discord vk фейсбук телеграм вконтакте инстаграм твиттер ютуб \
            фейсбуці телеграмі تويتر فيسبوك واتساب تلغرام يوتيوب انستغرام フェイスブック ツイッター 페이스북 트위터 인스타그램 유튜브 \
            微信 微博 카카오톡 تلگرام اینستاگرام واتساپ व्हाट्सऐप व्हाट्सएप फेसबुक टेलीग्राम यूट्यूब פייסבוק בפייסבוק בטלגרם
            """
        ),
        (
            .subscription,
            """
            newsletter newsletters subscribe subscribed aplicación aplicativo applicazione aplikacja aplikację приложение застосунок uygulama aplikasi subscription subscriptions subscriber subscribers inbox signup app apps \
            podcast podcasts notifications abonnieren abonnement abonnements abonniert newslettern posteingang abonnez abonner \
            abonnée abonnés infolettre lettre suscríbete suscríbase suscribirse suscripción suscriptores boletín boletines \
            iscriviti iscrivetevi abbonati abbonamento assine assinantes inscreva cadastre boletim subscrever prenumerera \
            prenumeration nyhetsbrev nyhedsbrev abonner abonnér tilaa uutiskirje abonneer abonneren nieuwsbrief subskrybuj \
            subskrypcja prenumerata odběr předplatné odebírejte hírlevél hírlevel feliratkozás feliratkozz abonați abonează \
            pretplata pretplatite абонирайте подпишитесь подписывайтесь подписка подписаться рассылка рассылку підпишіться підписуйтесь \
            εγγραφείτε συνδρομητές abone bülten berlangganan langganan newsletteranmeldung اشترك مشترک הירשמו הניוזלטר \
            뉴스레터 구독 팔로우 フォロー 关注我们 關注我們 电子报 電子報 订阅 訂閱 公众号 ニュースレター メールマガジン
            """
        ),
        (
            .legal,
            """
            copyright © reserved rights evästeitä çerez çerezleri informasjonskapsler sütiket cookie cookies privacy disclaimer \
            terms recaptcha datenschutz datenschutzerklärung \
            nutzungsbedingungen urheberrecht droits réservés reproduction confidentialité derechos reservados privacidad \
            reproducción diritti riservati riproduzione riservata direitos reproduzido rättigheter rettigheder alkuperäinen \
            rechten voorbehouden prawa zastrzeżone práva vyhrazena jogok права защищены захищені hakları telif hakkı \
            著作権 转载 転載 무단 무단전재 저작권자 재배포
            """
        ),
        (
            .credit,
            """
            photo photos photograph photographer photography getty reuters afp dpa ap epa imago shutterstock pixabay unsplash \
            wikimedia alamy istock flickr foto fotos fotograf fotografie bild bilder bildquelle crédit crédits photographie \
            fotografía imagen immagine fotografia imagem kuva kép fotó фото снимка φωτογραφία fotoğraf credit courtesy \
            picture image images illustration video screenshot
            """
        ),
        (
            .desk,
            """
            reporting editing reported edited editor editors writing writer contributed contributor translated translation \
            correspondent author authors bureau desk originally published updated corrected correction übersetzung redaktion \
            autor autorin traduction traduit rédaction traducción redacción redazione tradução redação toimitus redactie \
            redakcja redakce szerző редакция перевод перевела редакція çeviri penulis reporter wartawan e-mail email
            """
        ),
        (
            .pointer,
            """
            read more click here listen watch visit below related link links see also lesen mehr hier klicken anhören lire \
            aussi cliquez ici découvrez écouter regarder lee leer más también aquí haga clic mira vea escucha leggi anche clicca \
            qui ascolta guarda leia também clique aqui veja confira läs mer lue lisää lees ook klik čtěte také przeczytaj \
            czytaj też zobacz kliknij olvassa читайте также подробнее смотрите baca juga simak klik lihat tonton okuyun tıklayın
            """
        ),
        (
            .trade,
            """
            advertisement advertising sponsored sponsor commission affiliate amazon shop store deal deals discount coupon price \
            buy order donate donation donations support contribute membership member anzeige werbung provision spenden spende \
            publicité partenaire offre boutique soutenez don publicidad tienda oferta apoya apóyanos donar pubblicità sostieni \
            acquista publicidade loja apoie reklama reklam iklan реклама поддержите помощь донат підтримайте tip tips
            """
        ),
    ]
}
