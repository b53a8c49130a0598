extension DemoOutlet {
    static let elMatiWorld: [DemoArticle] = [
        DemoArticle(
            slug: "volca-karvash", section: 0, author: "Mireia Soldevila", day: -1, time: 1320,
            title: "Més de 14.000 evacuats a l'illa de Tamure per l'erupció del volcà Karvash",
            standfirst:
                "La cendra obliga a tancar l'aeroport de Port Selan i 3.100 passatgers no poden sortir de l'illa.",
            topics: ["Volcans", "Tamure"],
            picture: DemoPicture(scene: .volcano, caption: "El Karvash en erupció.", credit: "Il·lustració d'El Matí"),
            body: """
                El volcà Karvash, adormit des de feia 38 anys, va despertar-se {-1:weekday} a les 4.10 de la matinada i ha forçat
                l'evacuació de 14.200 persones de la costa nord de l'illa de Tamure. No hi ha morts, però onze veïns han necessitat
                atenció mèdica.

                La columna de cendra s'ha enfilat fins als 7.500 metres. L'aeroport de Port Selan no reobrirà com a mínim fins
                {+2:the} i unes 3.100 persones no poden marxar de l'illa.

                «No hem tingut gairebé cap avís», ha admès Ilena Maro, la directora de l'Observatori Vulcanològic d'Oriel, que manté
                l'alerta vermella.

                @ad

                ## Una família de Vallfosca, al port

                Entre els turistes atrapats hi ha una família de Vallfosca. «Els nens s'ho prenen com una aventura; nosaltres,
                menys», explica Gerard Bofill des d'un transbordador convertit en dormitori. El consolat els ha promès bitllets per
                al primer vaixell que surti.

                El govern de l'arxipèlag ha repartit 60.000 mascaretes i demana als veïns que netegin les teulades abans que
                plogui, perquè la cendra molla pesa tant que les pot enfonsar.

                @also voltors-prepirineu
                """),
        DemoArticle(
            slug: "vaga-port-brisa", section: 1, author: "Oriol Casanoves", day: 0, time: 1130,
            title: "Els treballadors de Puerto Brisa acaben la vaga després d'onze dies",
            standfirst: "Les fàbriques de la vall tornaran a rebre peces a partir de dimecres, segons la patronal.",
            topics: ["Puerto Brisa", "Vagues", "Indústria"],
            body: """
                La vaga del port de Puerto Brisa s'ha acabat aquesta matinada. Els 3.400 treballadors han acceptat un augment
                del 6,5 % en dos anys i la garantia que les grues automàtiques no destruiran cap lloc de treball abans del 2031.

                A Vallfosca la notícia s'ha rebut amb alleujament. La fàbrica de frens Torrella, que dona feina a 640 persones, feia
                tres dies que treballava a mig gas perquè li faltaven rodaments.

                «Tenim dos contenidors en un dels 62 vaixells que esperen davant del port. Fins que no els vegi, no respiraré», diu
                el cap de compres, Aleix Prat.

                @newsletter

                El portaveu sindical, Damián Osorio, ha defensat el pacte com «el millor possible». L'operadora Norvia, que calcula
                unes pèrdues de 48 milions d'euros, confia que la normalitat torni {+12:the}.

                La cambra de comerç proposa que les empreses de la vall tinguin magatzems compartits per no dependre d'un sol port.
                """),
        DemoArticle(
            slug: "santa-irene-galio", section: 3, author: "Mireia Soldevila", day: -2, time: 1215,
            title: "L'institut de Vallfosca troba el vaixell «Santa Irene», perdut el 1687",
            standfirst:
                "És a 412 metres de fondària, davant del cap Veyra, i conserva 26 canons de bronze.",
            topics: ["Arqueologia", "Santa Irene"],
            picture: DemoPicture(
                scene: .sea, caption: "El vaixell de recerca, davant del cap Veyra.", credit: "Il·lustració d'El Matí"),
            body: """
                Nou anys de recerca, quatre campanyes i una campana. L'Institut d'Arqueologia Subaquàtica de Vallfosca ha anunciat
                {-2:weekday} que ha localitzat el vaixell *Santa Irene*, que es va perdre l'octubre del 1687 amb 230 persones a bord.

                El vaixell reposa davant del cap Veyra, a 412 metres de fondària. Un robot n'ha fet 17.000 fotografies, on es
                distingeixen el buc, 26 canons de bronze i la campana, amb el nom encara llegible.

                > Vam estar un minut sense dir res. Després vam plorar tots.
                > — Berta Caldès, directora de l'expedició

                ## Un vaixell que no es tocarà

                L'equip descarta treure'l de l'aigua: la fusta es desfaria. Se'n farà un model en tres dimensions, que es podrà
                veure al Museu del Mar d'Altamar a partir {+40:full}.

                «El fred i la foscor han estat millors conservadors que nosaltres», diu el restaurador Pau Estruch.

                @also festival-cambra

                L'expedició ha costat 1,1 milions d'euros, pagats per la universitat i per 2.300 mecenes que van posar-hi entre deu
                i cinquanta euros. Els noms de tots ells seran a l'exposició.
                """),
        DemoArticle(
            slug: "valdoria-linde", section: 0, author: "Agències", day: 0, time: 100,
            title: "L'oposició guanya les eleccions a Valdoria, però li falten deu diputats",
            standfirst: "Teodora Linde suma el 41,3 % dels vots i haurà de pactar amb els agraris.",
            topics: ["Valdoria", "Eleccions"],
            body: """
                Teodora Linde ha posat fi a dotze anys de govern de Marek Oswin a Valdoria. La seva Aliança Cívica va obtenir
                {-1:weekday} el 41,3 % dels vots i 96 dels 210 escons, deu menys dels que calen per a la majoria absoluta.

                El partit del primer ministre es queda en el 38,9 %. Oswin va felicitar la seva rival abans de la mitjanit i va
                prometre un relleu tranquil.

                La clau de volta serà el Partit Agrari, amb 17 diputats, que exigeix mantenir les ajudes als petits productors de
                llet. «No venem els nostres vots, els lloguem, i el lloguer és car», ha avisat el seu líder, Jurek Zabor.

                La participació va ser del 72,4 %, malgrat la neu. Les consultes per formar govern començaran {+4:the}.
                """),
        DemoArticle(
            slug: "nora-vidal-volta", section: 4, author: "Quim Rovira", day: -2, time: 2005,
            title: "Nora Vidal porta la Vuelta a las Marismas a Vallfosca",
            standfirst: "La ciclista del Rocallaura guanya per 34 segons després de patir a l'última muntanya.",
            topics: ["Ciclisme", "Nora Vidal"],
            body: """
                Feia olor de botifarra i de pneumàtic cremat, i a la plaça de Vallfosca ningú no mirava el rellotge. Quan Nora Vidal
                va creuar la meta de l'alt del Mirador, amb 34 segons de marge sobre Femke Aalders, les campanes de Sant Just van
                tocar a festa.

                Vidal, de 23 anys, és la primera corredora de la comarca que guanya la Vuelta a las Marismas: set etapes i 842
                quilòmetres entre arrossars i ventades.

                «Vaig pensar en la pujada de Coll de Boix, que faig des que tenia nou anys. Allà també fa mal», va dir {-2:weekday}
                la campiona del Rocallaura.

                @figure fields | La carretera del Mirador, entre camps d'arròs. | Il·lustració d'El Matí

                L'alcaldessa ha anunciat una rebuda per a {+2:weekday} a les set del vespre. La seva àvia, de 88 anys, ja ha avisat
                que farà canelons per a tot l'equip.
                """),
    ]
}
