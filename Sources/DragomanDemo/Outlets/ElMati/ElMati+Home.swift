extension DemoOutlet {
    static let elMatiHome: [DemoArticle] = [
        DemoArticle(
            slug: "festival-cambra", section: 2, author: "Laia Ferrer", day: -3, time: 1030,
            title: "El festival de música de Rocallaura acaba amb 3.400 abonats",
            standfirst: "Onze dies, 62 concerts i un 6,5 % més de públic que l'any passat.",
            topics: ["Música", "Festivals"],
            picture: DemoPicture(
                scene: .city, caption: "El pati del castell de Rocallaura.", credit: "Il·lustració d'El Matí"),
            body: """
                El festival de música de cambra de Rocallaura ha tancat la millor edició de la seva història: onze dies, 62
                concerts, 3.400 abonats i un 6,5 % més de públic que l'any passat.

                El darrer concert, al pati del castell, el va oferir el Quartet Brossa amb una obra estrenada per a l'ocasió.
                Quan va començar a ploure, els músics van continuar sota els paraigües del públic de la primera fila.

                «Un quartet és una conversa, i a Rocallaura la gent sap escoltar converses», va dir la violoncel·lista Anna Riba.

                @ad

                El director, Bernat Claramunt, deixa el càrrec després de vint anys. El substituirà la compositora Irene Vallbona,
                que vol portar concerts a les masies i a la presó de dones.

                L'edició vinent s'inaugurarà {+330:the} amb un homenatge a les cantaires anònimes de les esglésies de la comarca.
                """),
        DemoArticle(
            slug: "menjador-escolar", section: 5, author: "Laia Ferrer", day: -1, time: 915,
            title: "Els cuiners jubilats que han salvat el menjador de l'escola",
            standfirst: "Vuit voluntaris serveixen 112 dinars cada dia amb verdura dels horts del poble.",
            topics: ["Escola", "Alimentació"],
            body: """
                A dos quarts de nou del matí, a la cuina de l'escola Els Roures ja fa olor de sofregit. La Conxita Armengol, que va
                portar un hostal durant quaranta anys, talla ceba sense plorar. «El secret és no tenir pressa», assegura.

                Quan l'empresa que gestionava el menjador va plegar, {-60:month} passat, el poble va tenir deu dies per trobar una
                solució. La van trobar a la llar de jubilats: vuit antics cuiners es van oferir a ensenyar l'ofici a tres joves
                contractats per l'ajuntament.

                Ara serveixen 112 dinars diaris. El 70 % de la verdura ve de menys de deu quilòmetres i el menú costa 5,80 euros,
                setanta cèntims menys que abans.

                ## El menú de la setmana

                - Dilluns: sopa de galets i truita de carbassó
                - Dimarts: llenties i lluç al forn
                - Dimecres: arròs amb conill
                - Dijous: crema de porros i mandonguilles
                - Divendres: macarrons, «perquè també hem de ser feliços», diu la Conxita

                La Generalitat estudia finançar la iniciativa, que ja han demanat copiar quatre pobles veïns.
                """),
        DemoArticle(
            slug: "voltors-prepirineu", section: 3, author: "Mireia Soldevila", day: -3, time: 1150,
            title: "El voltor negre torna a criar a la serra de Boix després d'un segle",
            standfirst: "Una parella alliberada fa sis anys ha criat la primera cria.",
            topics: ["Fauna", "Muntanya"],
            picture: DemoPicture(
                scene: .mountains, caption: "Les parets de la serra de Boix.", credit: "Il·lustració d'El Matí"),
            body: """
                La primera cria de voltor negre nascuda a la serra de Boix en més de cent anys ja vola. Els naturalistes la van veure
                saltar del niu {-3:weekday}, poc després de les nou del matí, i aterrar amb poca traça cent metres més avall.

                Els pares, en Roc i la Neu, es van criar en captivitat i es van alliberar fa sis anys. Han necessitat quatre
                intents per aprendre a fer un niu que aguantés el vent.

                «És un animal que neteja la muntanya i viu fins als quaranta anys: no té cap pressa», explica la biòloga Txell Martorell,
                que ha passat 140 dies darrere d'un telescopi.

                @newsletter

                El projecte continuarà amb l'alliberament de sis exemplars més. Els ramaders hi col·laboren deixant les restes de
                les ovelles mortes en tres llocs tancats.

                A Europa en queden unes 2.900 parelles. Al segle XIX se'ls perseguia perquè es creia que portaven desgràcies.
                """),
        DemoArticle(
            slug: "refugi-coll-boix", section: 5, author: "Oriol Casanoves", day: 0, time: 815,
            title: "El refugi de Coll de Boix busca guardes: salari modest i les millors vistes",
            standfirst: "La feina inclou pujar el pa a peu i mesurar la neu cada matí.",
            topics: ["Muntanya", "Feina"],
            body: """
                Es busquen dues persones que sàpiguen cuinar, soldar una canonada i no s'espantin quan bufa el vent. El refugi de
                Coll de Boix, a 2.310 metres, es queda sense guardes després de 27 anys.

                La Fina Planes i en Ton Grau baixen a la vall. «Hem servit 90.000 sopes i hem vist néixer dues filles. Ara toca
                tenir rentaplats», diuen.

                El centre excursionista ofereix 1.450 euros al mes per persona, l'allotjament i una part de la recaptació. A canvi
                demana que el refugi sigui obert 300 dies l'any i que cada matí, a les vuit, algú enviï el gruix de neu al servei
                d'allaus.

                Les candidatures es poden presentar fins {+15:the}. Ja n'hi ha 64, una de les quals d'un notari.
                """),
    ]
}
