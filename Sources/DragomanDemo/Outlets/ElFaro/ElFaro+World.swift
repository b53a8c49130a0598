extension DemoOutlet {
    static let elFaroWorld: [DemoArticle] = [
        DemoArticle(
            slug: "volcan-karvash-tamure", section: 0, author: "Redacción / Agencia Meridiana", day: -1, time: 1140,
            title: "El volcán Karvash obliga a evacuar a 14.200 personas en la isla de Tamure",
            standfirst: "La columna de humo alcanza los 7.500 metros y el aeropuerto está cerrado.",
            topics: ["Volcanes", "Tamure", "Catástrofes naturales"],
            picture: DemoPicture(
                scene: .volcano, caption: "El Karvash, visto desde Port Selan al amanecer.",
                credit: "Ilustración de El Faro"),
            body: """
                **Port Selan.** El volcán Karvash entró en erupción en la madrugada del {-1:weekday} y obligó a evacuar a 14.200
                personas en la costa norte de la isla de Tamure, según informaron las autoridades del archipiélago.

                La primera explosión se registró a las 4.10, hora local, y levantó una columna de humo de más de 7.500 metros.
                No se han comunicado víctimas mortales, aunque once personas recibieron atención médica por problemas respiratorios.

                «El Karvash llevaba 38 años dormido y ha despertado sin apenas aviso», declaró la directora del Observatorio
                Vulcanológico de Oriel, Ilena Maro, que elevó la alerta al nivel rojo.

                @ad

                Los evacuados duermen en escuelas, en un polideportivo y en dos barcos que esperan en el puerto. El
                Gobierno ha enviado 60.000 máscaras y cuatro camiones de agua potable.

                @also sendero-pico-sotavento

                El aeropuerto de Port Selan seguirá cerrado al menos hasta {+2:the}. Unas 3.100 personas, en su mayoría turistas,
                esperan un vuelo de vuelta.

                ## «Salimos con lo puesto»

                En el puerto, Amaru Teke, pescador de 61 años, reparte café entre sus vecinos de Halani, la aldea más cercana al
                volcán. «Salimos con lo puesto. Mi padre me contó cómo fue la última vez y no quise esperar», cuenta por teléfono a
                este periódico.

                La Cruz Azul de Altamar ha abierto una cuenta para las familias afectadas y prevé enviar un primer avión con
                mantas y tiendas en cuanto se reabra el espacio aéreo.
                """),
        DemoArticle(
            slug: "elecciones-valdoria-linde", section: 0, author: "Agencia Meridiana", day: -1, time: 2350,
            title: "La oposición gana las elecciones de Valdoria, pero necesita aliados",
            standfirst: "La Alianza Cívica de Teodora Linde logra el 41,3 % de los votos.",
            topics: ["Valdoria", "Elecciones", "Teodora Linde"],
            body: """
                **Kastrin (Agencia Meridiana).** La Alianza Cívica de Teodora Linde ganó este {-1:weekday} las elecciones
                legislativas de Valdoria con el 41,3 % de los votos, frente al 38,9 % del actual primer ministro, Marek Oswin,
                con el 98 % de las papeletas contadas.

                La participación alcanzó el 72,4 %, la más alta en veinticuatro años, pese a la nevada que cortó varias carreteras
                del norte del país.

                «Los ciudadanos han pedido un cambio tranquilo, y lo tendrán», dijo Linde ante sus seguidores en la plaza de los
                Tilos de Kastrin.

                @newsletter

                La Alianza obtiene 96 de los 210 escaños del Parlamento, diez menos de los necesarios para gobernar en solitario.
                El Partido Agrario, con 17 diputados, se convierte en la llave de la legislatura.

                Oswin reconoció la derrota poco antes de la medianoche y prometió «un traspaso sin sobresaltos».

                El presidente de la República abrirá la ronda de consultas {+4:the}. Según la Constitución, el nuevo Gobierno debe
                jurar el cargo antes del {+45:date}.
                """),
        DemoArticle(
            slug: "fin-huelga-puerto-brisa", section: 1, author: "Lorena Azcárate", day: 0, time: 1015,
            title: "Los trabajadores de Puerto Brisa ponen fin a once días de huelga",
            standfirst: "El acuerdo prevé un aumento de los salarios del 6,5 % y un plan para las grúas automáticas.",
            topics: ["Puerto Brisa", "Huelga", "Transporte marítimo"],
            picture: DemoPicture(
                scene: .harbour, caption: "Las grúas de la terminal norte, paradas desde hace once días.",
                credit: "Ilustración de El Faro"),
            body: """
                Los 3.400 trabajadores de Puerto Brisa han aprobado esta noche el acuerdo que pone fin a once días de
                huelga, la más larga que recuerda el puerto. A las seis de la mañana sonaron de nuevo las sirenas de la terminal
                norte y la primera grúa descargó un contenedor de naranjas.

                El pacto, votado a mano alzada en el pabellón de la lonja, incluye una subida del **6,5 %** en dos años y el
                compromiso de que ningún trabajador perderá el empleo por la llegada de las grúas automáticas antes de 2031.

                > No es el acuerdo que soñábamos, pero es el que podemos defender mirando a la cara a nuestros hijos.
                > — Damián Osorio, portavoz del sindicato

                La operadora Norvia, que explota tres de las cinco terminales, calcula que la protesta le ha costado 48 millones de
                euros. Su director, Henrik Solvang, evitó hablar de vencedores: «Un puerto parado es un puerto del que los barcos
                se olvidan».

                @ad

                ## Sesenta y dos barcos en espera

                Frente a la bahía esperan todavía 62 barcos. La autoridad portuaria cree que hará falta trabajar de noche hasta
                {+12:the} para recuperar el ritmo normal. Estas son las prioridades que ha fijado:

                1. Los barcos con fruta y medicamentos.
                2. Los que llevan piezas para las fábricas de automóviles.
                3. Los contenedores vacíos, al final de la cola.

                Los exportadores de naranjas, que han tirado unas 9.000 toneladas, piden ahora ayudas al Gobierno regional. «La
                fruta no sabe de convenios», resume Vicenta Roca, de la cooperativa La Umbría.

                @post Puerto de Brisa | PuertoBrisaInfo | Reabrimos las cinco terminales. Gracias por la paciencia a navieras, transportistas y vecinos.

                El acuerdo debe firmarse ante notario {+1:the}.
                """),
        DemoArticle(
            slug: "pecio-santa-irene", section: 3, author: "Julián Bermejo", day: -2, time: 1700,
            title: "Un robot encuentra frente al cabo Veyra el «Santa Irene», perdido en 1687",
            standfirst: "El barco descansa con 36 cañones de bronce a 412 metros de profundidad.",
            topics: ["Arqueología", "Santa Irene", "Mar"],
            picture: DemoPicture(
                scene: .sea, caption: "Las aguas del cabo Veyra, donde descansa el barco.",
                credit: "Ilustración de El Faro"),
            body: """
                El velero *Santa Irene*, desaparecido en una tormenta en octubre de 1687 con 230 personas a bordo, ha sido
                localizado frente al cabo Veyra, a 412 metros de profundidad. Lo anunció el {-2:weekday} el Instituto de
                Arqueología Subacuática de Vallfosca, que lo buscaba desde hace nueve años.

                Un robot submarino ha fotografiado el casco, apoyado en su lado izquierdo, y 36 cañones de bronce con el
                escudo de los astilleros de Altamar. También se ven platos, una campana y lo que parece ser el cofre del
                capitán.

                «Cuando vimos la campana nadie habló durante un minuto», explicó la directora de la expedición, Berta Caldès.
                «Después lloramos todos».

                @also sendero-pico-sotavento

                ## Sin prisa por subirlo

                Los investigadores no piensan sacar el barco. La madera, conservada por el frío y la falta de oxígeno, se
                deshará si se toca. El plan es levantar un modelo en tres dimensiones a partir de 17.000 fotografías y recuperar
                solo unas pocas piezas.

                @figure sea | Recreación del fondo marino en torno al pecio. | Ilustración de El Faro

                Según los archivos de la ciudad, el *Santa Irene* transportaba azúcar, café y el sueldo de mil soldados.
                La aseguradora de la época pagó, después de un pleito de 31 años, a los herederos de apenas doce marineros.

                Una exposición con las primeras imágenes se abrirá en el Museo del Mar {+40:the}.
                """,
            correction: DemoCorrection(
                replacements: [("36 cañones", "26 cañones")],
                note:
                    "Corrección: una versión anterior de este artículo decía que el robot había fotografiado 36 cañones; son 26.",
                minutesLater: 95)),
        DemoArticle(
            slug: "vuelta-marismas-vidal", section: 4, author: "Rafa Mondéjar", day: -2, time: 1935,
            title: "La ciclista Nora Vidal gana la Vuelta a las Marismas por 34 segundos",
            standfirst: "La corredora de Vallfosca resiste en la última montaña y logra su primera gran victoria.",
            topics: ["Ciclismo", "Vuelta a las Marismas"],
            body: """
                Nora Vidal, del equipo Rocallaura, ganó el {-2:weekday} la Vuelta a las Marismas después de resistir los ataques
                de la neerlandesa Femke Aalders en el alto del Mirador. Al final de las siete etapas y 842 kilómetros las separan
                34 segundos.

                Vidal, de 23 años, salió de líder con una ventaja de 51 segundos y la vio reducirse curva a curva. «En el último
                kilómetro no sentía las piernas, solo oía a la gente», dijo en la meta, envuelta en una manta.

                @ad

                |= Clasificación general
                | Puesto | Corredora | Equipo | Tiempo |
                | 1 | Nora Vidal | Rocallaura | 21 h 14 min 8 s |
                | 2 | Femke Aalders | Polder-Visser | a 34 s |
                | 3 | Inés Carrión | Altamar Sub-23 | a 1 min 52 s |

                Inés Carrión, de Altamar, terminó tercera y se llevó el maillot de la montaña. La ciudad la recibirá este
                {0:weekday} a las ocho de la tarde en el ayuntamiento.
                """),
    ]
}
