extension FurniturePhrases {
    /// German, Dutch, Swedish, Danish, Norwegian, Icelandic, Finnish, Estonian, Latvian, Lithuanian.
    static let northern: [FurniturePhrases] = [
        FurniturePhrases(
            language: "de",
            phrases: [
                .alsoRead:
                    "lesen sie auch|lesen sie hier|lesen sie mehr|lies auch|mehr lesen|mehr zum thema|mehr dazu|auch interessant|auch interessant:|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren|siehe auch|weiterlesen|weitere artikel|weitere informationen|mehr infos|passend dazu|hier geht es|hier geht's|lesetipp|lesen sie dazu|lesen sie dazu auch|ebenfalls interessant|zum thema|dossier|empfohlen|empfehlung der redaktion|unsere empfehlung|lesen sie außerdem|lesen sie jetzt|lesen sie weiter|zum artikel|mehr aus|mehr von|podcast|video|im video|schauen sie|hören sie|lesen|mehr|mehr:|interview|kommentar|hintergrund|bilder|fotostrecke|bildergalerie|mehr nachrichten|mehr news|aus dem archiv|hier lesen sie",
                .advertisement:
                    "nach der anzeige weiterlesen|nach der anzeige geht es weiter|weiterlesen nach der anzeige|anzeige|anzeigen|werbung|gesponsert|sponsored|advertorial|artikel wird nach der anzeige fortgesetzt|weiter nach der anzeige|lesen sie nach der anzeige weiter|annonce|ad|affiliate",
                .subscribe:
                    "jetzt spenden|jetzt unterstützen|laden sie die|jetzt unseren|unseren newsletter|folgt uns|newsletter|abonnieren|jetzt abonnieren|jetzt anmelden|anmelden|registrieren|jetzt registrieren|melden sie sich|melde dich|abonnieren sie|hier anmelden|folgen sie uns|folge uns|folgen sie|einloggen|login|jetzt testen|kostenlos testen|jetzt kostenlos|jetzt spenden|spenden|spenden sie|unterstützen sie|unterstütze uns|mit unserem newsletter|unser newsletter|bestellen sie|jetzt bestellen|zum newsletter|verpassen sie|mit ihrer anmeldung|bleiben sie|ihre e-mail|app herunterladen|whatsapp-kanal|hier abonnieren|jetzt gratis|sie möchten|jetzt newsletter abonnieren|newsletter abonnieren|wenn ihnen unser journalismus|wenn sie unseren journalismus|unterstützen sie unseren journalismus|unterstützen sie unabhängigen journalismus|laden sie unsere app|laden sie jetzt unsere app|holen sie sich unsere app",
                .continues:
                    "weiter auf der nächsten seite|lesen sie auf der nächsten seite|lesen sie weiter auf|fortsetzung auf der nächsten seite|fortsetzung folgt|auf der nächsten seite|lesen sie auf seite",
                .nextPage: "nächste seite|weiter|vor|nächste|weiterlesen|seite 2|auf seite 2|zur nächsten seite",
                .singlePage:
                    "auf einer seite|auf einer seite lesen|alles auf einer seite|artikel auf einer seite lesen|drucken|druckansicht|einseitige ansicht",
                .share:
                    "sieh dir diesen beitrag auf instagram an|teilen|artikel teilen|beitrag teilen|auf facebook teilen|auf twitter teilen|drucken|merken|per e-mail|mailen|e-mail|link kopieren|twittern|empfehlen|versenden|facebook|twitter|whatsapp|xing|speichern|vorlesen|artikel merken|artikel drucken|tweet|feedback|teile diesen beitrag|teilen mit|gefällt mir|artikel anhören|auf x teilen|schriftgröße|anhören|kommentieren|link kopiert|teilen sie|startseite|zur startseite|merkliste|pinnen|mitteilen|gefällt mir wird geladen|gefällt mir wird geladen ...",
                .comments:
                    "kommentare|kommentar|kommentar schreiben|kommentieren|kommentare lesen|schreiben sie einen kommentar|schreibe einen kommentar|hinterlasse einen kommentar|diskutieren sie|diskussion|ihre meinung|leserkommentare|leserbrief|jetzt kommentieren|kommentar verfassen|antworten|kommentare anzeigen|zur diskussion|keine kommentare|forum|einen kommentar schreiben|debatte",
                .otherArticles:
                    "meistgelesen|meistgelesene artikel|meist gelesen|am meisten gelesen|beliebt|beliebteste artikel|aktuelle artikel|aktuelles|aktuelle nachrichten|neueste artikel|weitere artikel|weitere nachrichten|weitere themen|mehr zum thema|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte themen|das könnte sie auch interessieren|das könnte ihnen auch gefallen|das könnte dich auch interessieren|auch interessant|empfohlene artikel|unsere empfehlungen|lesen sie auch|top-themen|topthemen|themen|mehr aus|mehr von|neuste artikel|schlagzeilen|neueste beiträge|letzte beiträge|weitere meldungen|weitere beiträge|zum thema|links|weblinks|weiterführende links|im web|aus dem netz|mehr artikel|weitere interessante news|mehr news|dazu passend|passend zum thema|empfehlungen|anzeige|aktuell|dossier|archiv|service|beliebte artikel|thema|verwandte beiträge|mehr zu|vorheriger artikel|nächster artikel|vorheriger beitrag|nächster beitrag",
                .credit:
                    "foto|fotos|bild|bilder|quelle|quellen|bildquelle|grafik|illustration|bildnachweis|bildrechte|copyright|©|video|symbolbild|archivbild|foto von|fotograf|bildunterschrift",
                .paywall:
                    "melden sie sich an, um|jetzt anmelden und weiterlesen|registrieren sie sich, um|um weiterzulesen|einloggen und weiterlesen|anmelden um weiterzulesen|dieser artikel ist nur für abonnenten|nur für abonnenten|bereits abonnent|sie sind bereits abonnent|sind sie bereits abonnent|um diesen artikel zu lesen|jetzt weiterlesen|weiterlesen mit|exklusiv für abonnenten|artikel freischalten|sie haben noch kein abo|premium-inhalt|zugang freischalten|dieser inhalt ist|alle artikel lesen|jetzt abo abschließen|registrieren sie sich kostenlos|sie haben bereits|ohne abo|jetzt 30 tage|sie wollen weiterlesen",
                .topics:
                    "schlagworte|schlagwörter|themen|tags|kategorien|kategorie|stichworte|stichwörter|mehr zu|mehr über|themen in diesem artikel|lesen sie mehr zum thema|abgelegt unter|in diesem artikel|zum thema|verschlagwortet mit|tag",
                .legal:
                    "dieser artikel enthält|dieser beitrag enthält|wir verwenden in unseren artikeln|bei einem kauf über|diese webseite verwendet cookies|wir und unsere partner|an dieser stelle findest du|um diesen inhalt anzuzeigen|alle rechte vorbehalten|impressum|datenschutz|datenschutzerklärung|wir verwenden cookies|diese website verwendet cookies|diese seite verwendet cookies|mit nutzung|agb|an dieser stelle finden sie|empfohlener redaktioneller inhalt|externer inhalt|ich bin damit einverstanden|externen inhalt|bitte aktivieren sie javascript|die kommentarfunktion|hinweis in eigener sache|mit der nutzung dieser|nachdruck|transparenzhinweis|dieser inhalt konnte|wir benötigen ihre zustimmung|inhalte anzeigen|diese diashow benötigt javascript|für diese diashow ist javascript erforderlich|empfohlener externer inhalt|externe inhalte|ich bin damit einverstanden, dass mir externe|mehr dazu in unserer datenschutzerklärung|der beitrag wurde am|dieser beitrag wurde|dieser eintrag wurde|dieser artikel wurde ausgedruckt|dieser artikel enthält affiliate|dieser beitrag enthält affiliate|dieser artikel enthält partnerlinks|als amazon-partner|die mit sternchen",
                .aboutAuthor:
                    "direktkontakt|schreiben sie|schreiben sie uns|senden sie|ihre meinung|e-mail|haben sie hinweise|mail an|über den autor|über die autorin|zum autor|zur autorin|zur person|der autor|die autorin|autor|autorin|über die autoren|zur startseite|kontakt|ansprechpartner|pressekontakt|mit material von|mit informationen von|mit agenturmaterial",
                .byline:
                    "von|ein artikel von|ein beitrag von|eine analyse von|ein kommentar von|ein interview von|text|autor|autorin|geschrieben von|verfasst von|interview|aus|kommentar von|eine kolumne von|ein gastbeitrag von|gastbeitrag von|redaktion|ein bericht von|eine reportage von|bericht von|blogbeitrag von|blog beitrag von|beitrag von|artikel von",
                .dated:
                    "lesezeit|lesedauer|min lesezeit|minuten lesezeit|minuten zum lesen|veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|stand|erstellt|erstellt am|zuletzt aktualisiert|publiziert|datum|letzte änderung|erschienen am|vom|am|zuletzt geändert|geändert|letztes update|update|redaktionsschluss dieser seite",
            ]),
        FurniturePhrases(
            language: "nl",
            phrases: [
                .alsoRead:
                    "lees ook|lees meer|lees verder|bekijk ook|meer lezen|zie ook|lees hier|meer over|gerelateerd|gerelateerde artikelen|bekijk|luister|kijk ook|meer nieuws|ook interessant|lees dan",
                .advertisement:
                    "lees verder na de advertentie|tekst gaat verder onder de advertentie|advertentie|advertenties|reclame|gesponsord|de tekst gaat verder onder de advertentie|lees verder onder de advertentie|artikel gaat verder onder de advertentie|tekst loopt door onder de foto|tekst gaat verder onder de foto|de tekst loopt verder onder de foto",
                .subscribe:
                    "doneer|doneer nu|download de|schrijf u in|download onze|abonneer|abonneer je|nieuwsbrief|schrijf je in|meld je aan|aanmelden|inloggen|registreer|volg ons|word lid|ontvang|word abonnee|blijf op de hoogte|doneer|wil je niets missen|niets missen|als u onze journalistiek|steun onze journalistiek|steun onafhankelijke journalistiek|download onze app",
                .continues:
                    "lees verder op de volgende pagina|verder op de volgende pagina|wordt vervolgd|tekst gaat verder|artikel gaat verder|artikel gaat door|tekst gaat door onder",
                .nextPage: "volgende pagina|volgende|verder",
                .singlePage: "op één pagina|alles op één pagina|op één pagina lezen|printen",
                .share:
                    "dit bericht op instagram bekijken|dit bericht bekijken op instagram|delen|deel|deel dit|deel dit artikel|printen|afdrukken|mail|kopieer link|opslaan|bewaar|facebook|twitter|whatsapp|tweet|reageer|beluister|like aan het laden|vind-ik-leuk laden",
                .comments:
                    "reacties|reactie|reageer|plaats een reactie|laat een reactie achter|geef een reactie|bekijk reacties|opmerkingen",
                .otherArticles:
                    "meest gelezen|meest bekeken|populair|laatste nieuws|gerelateerde artikelen|gerelateerd nieuws|meer nieuws|lees ook|aanbevolen|net binnen|meer artikelen|ook interessant|meer over dit onderwerp|uitgelicht",
                .credit: "foto|beeld|bron|fotografie|afbeelding|illustratie|video",
                .paywall:
                    "log in om verder te lezen|log in of maak|maak een gratis account|registreer om verder te lezen|om verder te lezen|alleen voor abonnees|al abonnee|om dit artikel te lezen|exclusief voor abonnees|word abonnee en lees verder|dit artikel is alleen voor abonnees",
                .topics: "tags|onderwerpen|trefwoorden|categorie|meer over",
                .legal:
                    "we gebruiken cookies|deze website gebruikt cookies|wij en onze partners|om deze inhoud te zien|alle rechten voorbehouden|privacybeleid|cookiebeleid|deze website maakt gebruik van cookies|wij gebruiken cookies|auteursrecht|privacyverklaring|deze diavoorstelling vereist javascript|dit bericht werd geplaatst|dit bericht is geplaatst|dit artikel bevat affiliate",
                .aboutAuthor:
                    "contact|mail naar|mail ons|heeft u een tip|heb je een tip|tip de redactie|stuur een mail|over de auteur|auteur",
                .byline: "door|van|tekst|geschreven door|auteur",
                .dated:
                    "leestijd|min leestijd|gepubliceerd|gepubliceerd op|bijgewerkt|laatst bijgewerkt|geplaatst|laatste update|gewijzigd",
            ]),
        FurniturePhrases(
            language: "sv",
            phrases: [
                .alsoRead:
                    "läs också|läs även|läs mer|läs vidare|se även|se också|mer om|läs mer om|läs också:|relaterat|missa inte|fler artiklar|mer läsning|lyssna på|titta",
                .advertisement:
                    "annonsen|annons|annonser|reklam|sponsrat innehåll|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|annonssamarbete",
                .subscribe:
                    "stöd oss|ladda ner|prenumerera på|gå med i|prenumerera|nyhetsbrev|logga in|registrera dig|bli prenumerant|följ oss|anmäl dig|skriv upp dig|bli medlem|ladda ner|få|köp|om du uppskattar vår journalistik|om du uppskattar|stöd vår journalistik|ladda ner vår app|ladda ned vår app",
                .continues:
                    "fortsätter på nästa sida|forts. på nästa sida|fortsättning följer|artikeln fortsätter|texten fortsätter",
                .nextPage: "nästa sida|nästa", .singlePage: "visa allt|på en sida|skriv ut",
                .share:
                    "visa detta inlägg på instagram|dela|dela artikeln|dela på facebook|skriv ut|tipsa|kopiera länk|spara|twittra|facebook|twitter|e-post|mejla|kommentera|lyssna|gilla laddar in|visa fler",
                .comments: "kommentarer|kommentar|kommentera|lämna en kommentar|skriv en kommentar|visa kommentarer",
                .otherArticles:
                    "mest läst|mest lästa|senaste nytt|senaste nyheterna|relaterade artiklar|fler nyheter|läs också|läs mer|populärt|rekommenderat|mer från|fler artiklar|just nu|senaste|mer om ämnet",
                .credit: "foto|bild|källa|fotograf|illustration|bildtext|grafik|arkivbild|video",
                .paywall:
                    "den här artikeln är för prenumeranter|artikeln är bara för|läs vidare som prenumerant|logga in för att läsa vidare|innehållet är för prenumeranter|logga in för att läsa|logga in eller skapa|skapa konto för att läsa|bli prenumerant för att läsa|endast för prenumeranter|redan prenumerant|för att läsa|bara för prenumeranter|är du redan prenumerant|låst artikel",
                .topics: "ämnen|taggar|ämnen i artikeln|nyckelord|mer om",
                .legal:
                    "den här webbplatsen använder|vi och våra partner|för att se det här innehållet|alla rättigheter förbehållna|personuppgifter|vi använder cookies|integritetspolicy|upphovsrätt|så arbetar|detta bildspel kräver javascript|vi använder kakor|detta inlägg postades|det här inlägget postades|artikeln innehåller annonslänkar",
                .aboutAuthor: "kontakt|kontakta|kontakta oss|tipsa oss|mejla|om skribenten|om författaren",
                .byline: "av|text|från|skriven av",
                .dated:
                    "lästid|min läsning|publicerad|publicerat|uppdaterad|uppdaterat|senast uppdaterad|publicerades|ändrad",
            ]),
        FurniturePhrases(
            language: "da",
            phrases: [
                .alsoRead:
                    "læs også|læs mere|læs videre|se også|relaterede artikler|relateret|mere om|hør også|læs her|artiklen fortsætter|få mere",
                .advertisement:
                    "annonce|annoncer|reklame|sponsoreret|artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen",
                .subscribe:
                    "støt os|abonner på|abonner|abonnér|nyhedsbrev|tilmeld|tilmeld dig|log ind|følg os|bliv medlem|opret|bliv abonnent|få adgang|modtag|støt vores journalistik|hent vores app",
                .continues:
                    "fortsætter på næste side|fortsættes på næste side|artiklen fortsætter|historien fortsætter",
                .nextPage: "næste side|næste",
                .singlePage: "vis alt|udskriv",
                .share:
                    "vis dette opslag på instagram|del|del artiklen|del på facebook|udskriv|print|kopier link|gem|facebook|twitter|e-mail|lyt",
                .comments: "kommentarer|kommentar|skriv en kommentar|kommentér|debat",
                .otherArticles:
                    "mest læste|mest læst|seneste nyt|seneste nyheder|relaterede artikler|flere artikler|læs også|populære|anbefalet|flere nyheder|seneste|andre læser",
                .credit: "foto|billede|kilde|fotograf|illustration|arkivfoto|grafik|video",
                .paywall:
                    "denne artikel er for abonnenter|artiklen er for abonnenter|log ind for at læse|bliv abonnent for at læse|kun for abonnenter|allerede abonnent|er du allerede abonnent|for at læse|læs videre med",
                .topics: "emner|tags|nøgleord|læs mere om",
                .legal:
                    "denne hjemmeside bruger|vi og vores partnere|alle rettigheder forbeholdes|vi bruger cookies|privatlivspolitik|ophavsret|persondatapolitik|dette indlæg blev udgivet",
                .aboutAuthor: "kontakt|skriv til|send et tip|har du et tip|om forfatteren",
                .byline: "af|tekst|fra|skrevet af",
                .dated: "læsetid|publiceret|opdateret|offentliggjort|udgivet|sidst opdateret|senest opdateret",
            ]),
        FurniturePhrases(
            language: "nb",
            phrases: [
                .alsoRead:
                    "les også|les mer|les videre|se også|les saken|hør også|relaterte saker|mer om|les flere|les hele|saken fortsetter under|artikkelen fortsetter under",
                .advertisement:
                    "annonse|annonser|reklame|annonsørinnhold|saken fortsetter under annonsen|artikkelen fortsetter under annonsen|saken fortsetter etter annonsen|sponset innhold",
                .subscribe:
                    "støtt oss|last ned|registrer deg|abonner på|bli med|abonner|nyhetsbrev|meld deg på|logg inn|følg oss|bli abonnent|registrer|bli medlem|tips oss|støtt vår journalistikk|last ned appen",
                .continues: "fortsetter på neste side|saken fortsetter|artikkelen fortsetter|teksten fortsetter",
                .nextPage: "neste side|neste", .singlePage: "vis alle|på én side|skriv ut",
                .share:
                    "vis dette innlegget på instagram|del|del artikkelen|del på facebook|skriv ut|kopier lenke|lagre|facebook|twitter|e-post|lytt til saken|tips",
                .comments: "kommentarer|kommentar|skriv en kommentar|debatt|kommentér",
                .otherArticles:
                    "mest lest|siste nytt|siste nyheter|relaterte artikler|relaterte saker|flere nyheter|les også|populært|anbefalt|flere saker|siste saker",
                .credit: "foto|bilde|kilde|fotograf|illustrasjon|arkivfoto|video|grafikk",
                .paywall:
                    "denne saken er for abonnenter|saken er for abonnenter|logg inn for å lese|bli abonnent for å lese|kun for abonnenter|allerede abonnent|for å lese|er du allerede abonnent",
                .topics: "emner|stikkord|tagger|nøkkelord",
                .legal:
                    "vi bruker cookies|vi og våre partnere|alle rettigheter|vi bruker informasjonskapsler|personvern|opphavsrett|dette innlegget ble publisert",
                .aboutAuthor:
                    "kontakt|skriv til|tips oss|har du tips|send en e-post|om forfatteren|har du tips? kontakt oss",
                .byline: "av|tekst|fra|skrevet av|journalist",
                .dated: "lesetid|publisert|oppdatert|sist oppdatert",
            ]),
        FurniturePhrases(
            language: "is",
            phrases: [
                .alsoRead: "lesa meira|lestu meira|lesa einnig|sjá einnig|tengdar fréttir|sjá meira|nánar|tengt efni",
                .advertisement: "auglýsing|auglýsingar",
                .subscribe: "gerast áskrifandi|áskrift|skráðu þig|fréttabréf|innskráning",
                .continues: "framhald á næstu síðu", .nextPage: "næsta síða|næsta",
                .share: "deila|deildu|prenta|senda|tweet",
                .comments: "athugasemdir|ummæli|skrifa athugasemd",
                .otherArticles: "mest lesið|nýjast|nýjustu fréttir|tengdar fréttir|fleiri fréttir",
                .credit: "mynd|ljósmynd|heimild|ljósm", .paywall: "aðeins fyrir áskrifendur", .topics: "efnisorð",
                .legal: "öll réttindi áskilin|allur réttur áskilinn", .byline: "eftir|höfundur", .dated: "birt|uppfært",
            ]),
        FurniturePhrases(
            language: "fi",
            phrases: [
                .alsoRead:
                    "lue myös|lue lisää|katso myös|lue lisää aiheesta|aiheesta lisää|juttu jatkuu|lue seuraavaksi|kuuntele",
                .advertisement:
                    "mainos|mainokset|ilmoitus|juttu jatkuu mainoksen jälkeen|kaupallinen yhteistyö|juttu jatkuu mainoksen alla",
                .subscribe:
                    "seuraa|tilaa|uutiskirje|kirjaudu|rekisteröidy|seuraa meitä|tilaa uutiskirje|liity|lataa|tue riippumatonta journalismia|tue journalismia|lataa sovelluksemme",
                .continues:
                    "jatkuu seuraavalla sivulla|juttu jatkuu kuvan alla|juttu jatkuu mainoksen jälkeen|juttu jatkuu videon alla|artikkeli jatkuu|juttu jatkuu",
                .nextPage: "seuraava sivu|seuraava",
                .share:
                    "näytä tämä julkaisu instagramissa|jaa|jaa artikkeli|jaa facebookissa|tulosta|kopioi linkki|tallenna",
                .comments: "kommenttia|kommentit|kommentoi|jätä kommentti|keskustelu|kirjoita kommentti",
                .otherArticles:
                    "luetuimmat|luetuimmat uutiset|tuoreimmat|uusimmat uutiset|lue myös|aiheeseen liittyvää|suosituimmat|lisää aiheesta|suosittelemme",
                .credit: "kuva|kuvat|lähde|lähteet|valokuva|kuvaaja|arkistokuva|video",
                .paywall:
                    "tämä artikkeli on tilaajille|artikkeli on vain tilaajille|kirjaudu sisään lukeaksesi|tämä sisältö on tilaajille|vain tilaajille|tilaajille|oletko jo tilaaja|jatkaaksesi lukemista",
                .topics: "aiheet|asiasanat|avainsanat|tunnisteet",
                .legal:
                    "sivusto käyttää evästeitä|me ja kumppanimme|kaikki oikeudet pidätetään|käytämme evästeitä|tietosuoja|tämä sivusto käyttää evästeitä",
                .aboutAuthor:
                    "ota yhteyttä|yhteydenotot|lähetä",
                .byline: "kirjoittanut|teksti|toimittaja", .dated: "lukuaika|julkaistu|päivitetty|muokattu",
            ]),
        FurniturePhrases(
            language: "et",
            phrases: [
                .alsoRead: "loe ka|loe edasi|loe veel|loe lisaks|vaata ka|seotud artiklid|seotud lood|loe rohkem",
                .advertisement: "reklaam|artikkel jätkub pärast reklaami",
                .subscribe: "telli|uudiskiri|logi sisse|registreeru|liitu",
                .nextPage: "järgmine lehekülg|järgmine leht|järgmine",
                .share: "jaga|jagage|prindi", .comments: "kommentaarid|kommenteeri|lisa kommentaar",
                .otherArticles: "loetumad|enim loetud|värsked uudised|seotud lood|viimased uudised|populaarsed",
                .credit: "foto|pilt|allikas", .paywall: "ainult tellijatele|juba tellija", .topics: "märksõnad|teemad",
                .legal: "kõik õigused kaitstud", .byline: "autor", .dated: "avaldatud|uuendatud",
                .continues: "artikkel jätkub pärast reklaami|lugu jätkub",
            ]),
        FurniturePhrases(
            language: "lv",
            phrases: [
                .alsoRead: "lasi arī|lasīt vairāk|lasiet arī|skatīt arī|saistītie raksti",
                .advertisement: "reklāma|turpinājums pēc reklāmas",
                .subscribe: "abonē|abonēt|jaunumu vēstule|ienākt|reģistrēties", .nextPage: "nākamā lapa|nākamā|tālāk",
                .share: "dalīties|dalies|drukāt", .comments: "komentāri|komentēt|pievienot komentāru",
                .otherArticles: "lasītākie|jaunākās ziņas|saistītie raksti|populārākie",
                .credit: "foto|attēls|avots", .paywall: "tikai abonentiem", .topics: "tēmas|birkas",
                .legal: "visas tiesības aizsargātas", .byline: "autors", .dated: "publicēts|atjaunots",
                .continues: "raksts turpinās pēc|raksta turpinājums",
            ]),
        FurniturePhrases(
            language: "lt",
            phrases: [
                .alsoRead:
                    "skaitykite taip pat|skaitykite daugiau|skaityti daugiau|taip pat skaitykite|susiję straipsniai|skaityk daugiau",
                .advertisement: "reklama|straipsnis tęsiamas po reklamos",
                .subscribe: "prenumeruok|prenumeruoti|naujienlaiškis|prisijungti|registruotis",
                .nextPage: "kitas puslapis|kitas|toliau", .share: "dalintis|dalinkis|pasidalinti|spausdinti",
                .comments: "komentarai|komentuoti|rašyti komentarą",
                .otherArticles: "skaitomiausi|populiariausi|naujausi|susiję straipsniai|naujausios žinios",
                .credit: "nuotrauka|nuotr|šaltinis", .paywall: "tik prenumeratoriams",
                .topics: "temos|žymos|raktažodžiai", .legal: "visos teisės saugomos", .byline: "autorius",
                .dated: "paskelbta|atnaujinta",
                .continues: "straipsnis tęsiasi po|straipsnis tęsiasi",
            ]),
    ]
}
