import DragomanArticles
import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import DragomanTranslation

/// The articles of the invented press.
enum PressArticles {
    static let all = [port, vall, allies, lighthouse, medina, quai, assembly]

    static let port = Draft(
        id: 1, source: Press.faro, language: "es", standing: .machine,
        title: "Le port rouvre après neuf jours de grève, et la ville compte ses pertes",
        originalTitle: "El puerto reabre tras nueve días de huelga y la ciudad cuenta sus pérdidas",
        standfirst:
            "Dockers et armateurs ont signé dans la nuit un accord que personne n’attendait avant la fin du mois. Les premiers cargos ont accosté à l’aube.",
        originalStandfirst:
            "Estibadores y navieras firmaron de madrugada un acuerdo que nadie esperaba antes de fin de mes. Los primeros cargueros atracaron al alba.",
        section: "Économie", topics: ["ports", "grèves", "commerce"], authors: ["Inés Valdivia", "Tomás Real"],
        dateline: "Puerto Real", age: 35,
        blocks: [
            .p(
                "À six heures du matin, la première grue s’est remise à bouger. Il y avait plus de journalistes que de dockers sur le quai, mais ceux qui étaient là ont applaudi comme au théâtre. «\u{202F}Nous n’avons pas gagné, nous sommes revenus\u{202F}», a résumé Rosario Mena, déléguée syndicale depuis dix-neuf ans."
            ),
            .paragraph([
                .text("L’accord, que "),
                .link(
                    url: "https://press.example/1/accord", [.emphasis([.text("El Faro")]), .text(" a pu consulter")]),
                .text(", prévoit une hausse de 4,2\u{202F}% sur deux ans et la fin des contrats de "),
                .strong([.text("moins de douze heures")]),
                .text(". En échange, les équipes de nuit acceptent un troisième roulement le dimanche."),
            ]),
            .h("Ce que la grève a coûté"),
            .p(
                "La chambre de commerce parle de 31 millions d’euros. Les maraîchers de la plaine, eux, ne parlent pas en millions\u{A0}: ils parlent de 600 tonnes de courgettes données aux vaches."
            ),
            .quote(
                Quote(
                    blocks: [.p("On ne rattrape pas une récolte. On attend la suivante.")],
                    attribution: [.text("Julián Ortega, maraîcher")])),
            .list(
                List(
                    isOrdered: false,
                    items: [
                        [.p("neuf jours d’arrêt complet\u{202F};")],
                        [.p("quarante et un navires détournés vers trois autres ports\u{202F};")],
                        [.p("deux compagnies qui ne reviendront pas avant l’été.")],
                    ])),
            .table(
                Table(
                    caption: [.text("Trafic par semaine, en conteneurs")],
                    rows: [
                        [
                            .init(content: [.text("Semaine")], isHeader: true),
                            .init(content: [.text("2025")], isHeader: true),
                            .init(content: [.text("2026")], isHeader: true),
                        ],
                        [
                            .init(content: [.text("45")], isHeader: true), .init(content: [.text("18 400")]),
                            .init(content: [.text("17 950")]),
                        ],
                        [
                            .init(content: [.text("46")], isHeader: true), .init(content: [.text("18 120")]),
                            .init(content: [.text("310")]),
                        ],
                    ])),
            .figure(
                Figure(
                    image: Image(url: "https://press.example/1/quai.jpg", alternative: "Des grues au lever du jour"),
                    caption: [.text("Les grues du quai nord, lundi à l’aube.")], credit: "Ana Lucía Prieto")),
            .embed(
                Embed(
                    kind: .video, provider: "PeerTube", url: "https://video.example/w/1",
                    text: [.text("Le retour des dockers, filmé depuis la digue.")])),
            .p(
                "La municipalité réunira jeudi un «\u{202F}conseil du port\u{202F}» où siégeront, pour la première fois, les communes voisines. Le préfet maritime y sera. Les dockers aussi, ont-ils fait savoir, «\u{202F}et assis, cette fois\u{202F}»."
            ),
        ],
        originalBlocks: [
            .p(
                "A las seis de la mañana la primera grúa volvió a moverse. Había más periodistas que estibadores en el muelle, pero los que estaban aplaudieron como en el teatro. «No hemos ganado, hemos vuelto», resumió Rosario Mena, delegada sindical desde hace diecinueve años."
            ),
            .paragraph([
                .text("El acuerdo, que "),
                .link(
                    url: "https://press.example/1/accord",
                    [.emphasis([.text("El Faro")]), .text(" ha podido consultar")]),
                .text(", prevé una subida del 4,2\u{202F}% en dos años y el fin de los contratos de "),
                .strong([.text("menos de doce horas")]),
                .text(". A cambio, los equipos de noche aceptan un tercer turno los domingos."),
            ]),
            .h("Lo que ha costado la huelga"),
            .p(
                "La cámara de comercio habla de 31 millones de euros. Los horticultores de la vega no hablan de millones: hablan de 600 toneladas de calabacines dados a las vacas."
            ),
            .quote(
                Quote(
                    blocks: [.p("Una cosecha no se recupera. Se espera la siguiente.")],
                    attribution: [.text("Julián Ortega, horticultor")])),
            .list(
                List(
                    isOrdered: false,
                    items: [
                        [.p("nueve días de paro total;")], [.p("cuarenta y un barcos desviados a otros tres puertos;")],
                        [.p("dos compañías que no volverán antes del verano.")],
                    ])),
            .table(
                Table(
                    caption: [.text("Tráfico por semana, en contenedores")],
                    rows: [
                        [
                            .init(content: [.text("Semana")], isHeader: true),
                            .init(content: [.text("2025")], isHeader: true),
                            .init(content: [.text("2026")], isHeader: true),
                        ],
                        [
                            .init(content: [.text("45")], isHeader: true), .init(content: [.text("18.400")]),
                            .init(content: [.text("17.950")]),
                        ],
                        [
                            .init(content: [.text("46")], isHeader: true), .init(content: [.text("18.120")]),
                            .init(content: [.text("310")]),
                        ],
                    ])),
            .figure(
                Figure(
                    image: Image(url: "https://press.example/1/quai.jpg", alternative: "Grúas al amanecer"),
                    caption: [.text("Las grúas del muelle norte, el lunes al alba.")], credit: "Ana Lucía Prieto")),
            .embed(
                Embed(
                    kind: .video, provider: "PeerTube", url: "https://video.example/w/1",
                    text: [.text("El regreso de los estibadores, visto desde el dique.")])),
            .p(
                "El ayuntamiento reunirá el jueves un «consejo del puerto» en el que se sentarán, por primera vez, los municipios vecinos. Estará el capitán marítimo. Los estibadores también, han hecho saber, «y sentados, esta vez»."
            ),
        ],
        findings: [
            Finding(rule: "number-changed", severity: .warns, start: 0, end: 3, message: "A number changed."),
            Finding(rule: "typography", severity: .notes, start: 0, end: 3, message: "A space is missing."),
            Finding(rule: "typography", severity: .notes, start: 9, end: 12, message: "A space is missing."),
        ],
        corrections: [Correction(seen: .minutesAgo(12), changedBlocks: [3, 5], titleChanged: true)],
        storyID: 7, storyCount: 1,
        image: Image(url: "https://press.example/1/quai.jpg", width: 1_200, height: 800))

    static let vall = Draft(
        id: 2, source: Press.veu, language: "ca", standing: .edited,
        title: "Les bergers de la vallée veulent leur propre école",
        originalTitle: "Els pastors de la vall volen una escola pròpia",
        standfirst: "Vingt-deux jeunes attendent une place\u{202F}; la plus proche est à trois heures de route.",
        originalStandfirst: "Vint-i-dos joves esperen plaça; la més propera és a tres hores de camí.",
        section: "Société", topics: ["élevage"], authors: ["Mireia Casals"], age: 80,
        blocks: [
            .p("La pétition tient sur une feuille. Elle demande un atelier, une bergerie d’hiver et un maître."),
            .p("Le conseil de la vallée répondra avant Noël."),
        ],
        originalBlocks: [
            .p("La petició cap en un full. Demana un taller, una pleta d’hivern i un mestre."),
            .p("El consell de la vall respondrà abans de Nadal."),
        ])

    static let allies = Draft(
        id: 3, source: Press.warta, language: "id", standing: .original,
        title: "5 Pulau yang Menjaga Jalur Pelayaran Timur",
        originalTitle: "5 Pulau yang Menjaga Jalur Pelayaran Timur",
        section: "International", topics: ["pelayaran"], authors: ["Dewi Larasati"],
        dateline: "Jakarta, Warta Nusantara", age: 120,
        originalBlocks: [
            .p("Lima pulau kecil menentukan arah ribuan kapal setiap tahun. Berikut daftarnya."),
            .h("1. Pulau Karang"), .p("Mercusuarnya dibangun pada 1897 dan masih menyala."),
            .h("2. Pulau Seribu Angin"), .p("Angin di sini dicatat sejak zaman kapal layar."),
            .h("3. Pulau Garam"), .p("Garamnya dijual sampai ke tiga benua."),
            .h("4. Pulau Dua Bukit"), .p("Dua bukitnya menjadi tanda bagi nakhoda."),
            .h("5. Pulau Terakhir"), .p("Setelah pulau ini, hanya ada laut."),
        ])

    static let lighthouse = Draft(
        id: 4, source: Press.harbour, language: "en", standing: .flagged,
        title: "Le conseil vote la réparation du vieux pont",
        originalTitle: "Council votes to mend the old bridge",
        standfirst: "Les travaux commenceront au printemps.", originalStandfirst: "Work will begin in spring.",
        section: "International", authors: ["Harbour Wire"], age: 150,
        blocks: [
            .p("Le conseil a voté mardi 12 millions pour le vieux pont."), .p("Il est fermé depuis le printemps."),
            .p("Une passerelle provisoire sera posée en janvier."), .p("Le maire se dit soulagé."),
            .p("Ce paragraphe ne paraît pas dans l’extrait."),
        ],
        originalBlocks: [
            .p("The council voted 21 million for the old bridge on Tuesday."), .p("It has been closed since spring."),
            .p("A temporary footbridge will be laid in January."), .p("The mayor says she is relieved."),
            .p("This paragraph does not show in the extract."),
        ],
        findings: [Finding(rule: "number-changed", severity: .blocks, start: 0, end: 2, message: "21 became 12.")],
        storyID: 9, storyCount: 0, isFree: false)

    static let medina = Draft(
        id: 5, source: Press.manara, language: "ar", standing: .original,
        title: "المدينة القديمة تستعيد أسواقها بعد ثلاثين عاماً",
        originalTitle: "المدينة القديمة تستعيد أسواقها بعد ثلاثين عاماً",
        standfirst: "عاد الحرفيون إلى دكاكينهم، وعادت معهم رائحة الخشب والجلد.",
        originalStandfirst: "عاد الحرفيون إلى دكاكينهم، وعادت معهم رائحة الخشب والجلد.",
        section: "Culture", authors: ["ليلى الحداد"], dateline: "المنارة", age: 200,
        originalBlocks: [
            .p("فتحت الأسواق أبوابها فجر الأحد للمرة الأولى منذ عام 1996، وحضر الافتتاح أكثر من 4000 زائر."),
            .paragraph([
                .text("وقال أحد التجار لصحيفة "), .link(url: "https://press.example/5/x", [.text("The Harbour Post")]),
                .text(" إن الدكان كان لجدّه."),
            ]),
            .quote(Quote(blocks: [.p("لم نرجع إلى الماضي، بل رجعنا إلى البيت.")], attribution: [.text("يوسف النجار")])),
        ])

    static let quai = Draft(
        id: 6, source: Press.quai, language: "fr", standing: .native,
        title: "Au Havre, les bouquinistes prennent la mer",
        originalTitle: "Au Havre, les bouquinistes prennent la mer",
        standfirst: "Une péniche-librairie descendra la côte tout l’été.", section: "Culture", age: 240,
        originalBlocks: [.p("Elle s’appelle L’Errata. Trois mille livres, une cale sèche, un poêle.")])

    static let assembly = Draft(
        id: 7, source: Press.veu, language: "ca", standing: .pending,
        title: "El port tanca l’acord i els cargols tornen a la mar",
        originalTitle: "El port tanca l’acord i els cargols tornen a la mar",
        section: "Économie", age: 50,
        originalBlocks: [.p("L’acord es va signar de matinada."), .p("Els estibadors tornen avui a la feina.")],
        storyID: 7, storyCount: 1)
}
