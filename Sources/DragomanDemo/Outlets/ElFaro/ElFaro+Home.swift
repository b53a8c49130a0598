extension DemoOutlet {
    static let elFaroHome: [DemoArticle] = [
        DemoArticle(
            slug: "sendero-pico-sotavento", section: 5, author: "Amparo Lledó", day: -3, time: 905,
            title: "El sendero del monte Sotavento vuelve a abrirse al público después de dos años",
            standfirst: "El volcán, tranquilo desde 2019, recibirá 150 visitantes cada día como máximo.",
            topics: ["Volcanes", "Turismo", "Senderismo"],
            picture: DemoPicture(
                scene: .mountains, caption: "La cara sur del monte Sotavento.", credit: "Ilustración de El Faro"),
            body: """
                El sendero que sube a la cima del monte Sotavento vuelve a abrirse al público el {+5:weekday}, después
                de dos años de obras y de permisos. Será obligatorio reservar y no podrán subir más de 150 personas al día.

                El parque ha cambiado el trazado del último tramo para alejarlo de los gases, ha colocado 40 postes con
                sensores de gas y ha construido un refugio de piedra. Todo ha costado 1,8 millones de euros.

                «El volcán está tranquilo, pero no es un parque de atracciones», advierte el guarda mayor, Severino Plaza.
                «Quien suba con zapatos de playa tendrá que bajar».

                ## Qué hay que saber antes de ir

                - La entrada cuesta 6 euros y se compra en la web del parque.
                - Se sale entre las 7 y las 11 de la mañana.
                - Hay que llevar botas, agua y una prenda de abrigo.
                - Los perros no pueden pasar del refugio.

                @newsletter

                Los hoteleros del valle esperan que la reapertura les devuelva a los viajeros perdidos. El último año antes del
                cierre subieron 52.000 personas.
                """),
        DemoArticle(
            slug: "bibliobus-cuarenta", section: 2, author: "Amparo Lledó", day: -1, time: 830,
            title: "La biblioteca sobre ruedas cumple cuarenta años y tiene nueva conductora",
            standfirst: "Recorre 31 pueblos sin biblioteca y presta más libros que nunca.",
            topics: ["Libros", "Bibliotecas"],
            picture: DemoPicture(
                scene: .library, caption: "Los estantes de la biblioteca, abiertos en la plaza.",
                credit: "Ilustración de El Faro"),
            body: """
                Cada segundo {-1:weekday} de mes, a las diez en punto, un autobús azul hace sonar su bocina dos veces en la plaza de
                Fuente Almira. Es la señal: salen los niños de la escuela, salen los jubilados del bar y se forma una cola.

                La biblioteca sobre ruedas de la comarca cumple cuarenta años. Empezó con 900 libros prestados por las monjas y hoy lleva
                4.300, además de películas, música y una caja de semillas que los vecinos intercambian.

                Esta semana llega una nueva conductora. Rocío Marchena, de 34 años, llevaba un camión frigorífico. «Antes transportaba
                merluza, y la merluza nunca me preguntó qué me había parecido el final», bromea.

                > Aquí no prestamos libros, prestamos conversación.
                > — Paquita Heredia, bibliotecaria desde 1989

                El año pasado el vehículo hizo 22.000 kilómetros y prestó 38.500 ejemplares, un 9 % más que el anterior. El
                libro más pedido fue una novela de piratas; el segundo, un manual para cuidar olivos.

                @also pecio-santa-irene

                La diputación ha aprobado la compra de un segundo vehículo, eléctrico, que empezará a circular en {+120:month}.
                """),
        DemoArticle(
            slug: "precio-aceite-cosecha", section: 1, author: "Lorena Azcárate", day: -3, time: 1310,
            title: "El precio del aceite cae por primera vez en tres años",
            standfirst: "Los productores esperan 1,2 millones de toneladas, pero piden prudencia.",
            topics: ["Aceite de oliva", "Precios", "Agricultura"],
            picture: DemoPicture(
                scene: .fields, caption: "Olivares en el valle del Almira.", credit: "Ilustración de El Faro"),
            body: """
                El litro de aceite de oliva virgen extra cuesta esta semana 5,90 euros de media en los supermercados de la
                región, un 22 % menos que hace un año. Es la primera bajada desde hace tres campañas, según el
                [observatorio de precios](topic:Precios) de la Cámara de Comercio.

                Las lluvias de otoño han salvado la cosecha. Los técnicos esperan recoger 1,2 millones de toneladas de aceite,
                el doble que en el peor año de la sequía.

                |= Precio medio del litro, en euros
                | Tipo | Hace un año | Ahora |
                | Virgen extra | 7,55 | 5,90 |
                | Virgen | 6,80 | 5,10 |
                | Girasol | 1,95 | 1,88 |

                «No celebremos antes de tiempo», pide Eusebio Cano, presidente de la cooperativa de Almira. «Si el precio cae por
                debajo de cuatro euros, volveremos a arrancar árboles».

                @ad

                Las exportaciones, entretanto, se recuperan despacio. Un tercio del aceite de la comarca se vende fuera de
                Europa, sobre todo a granel. Los productores jóvenes quieren cambiarlo: catorce almazaras han registrado una
                marca común que se presentará en la feria de {+60:month}.
                """),
        DemoArticle(
            slug: "trenes-nocturnos", section: 5, author: "Julián Bermejo", day: 0, time: 720,
            title: "El tren nocturno vuelve: una noche entre Altamar y Kastrin",
            standfirst:
                "Doce vagones, tres fronteras y un desayuno de pan negro para los viajeros que no quieren volar.",
            topics: ["Trenes", "Viajes", "Valdoria"],
            picture: DemoPicture(
                scene: .night, caption: "El expreso de Kastrin cruza la meseta.", credit: "Ilustración de El Faro"),
            body: """
                A las 21.42 el andén tercero huele a café y a freno. El expreso de Kastrin, suprimido en 2009, vuelve a salir de
                Altamar tres noches por semana, y en el primer viaje no queda una litera libre.

                Viajan 318 personas: estudiantes, una orquesta juvenil, un matrimonio que celebra sus bodas de plata y un hombre
                que lleva una bicicleta desmontada en una bolsa grande. El billete más barato cuesta 49 euros; la cabina
                individual, 160.

                «Dormir en un tren es como dormir en casa de un amigo ruidoso», dice la jefa del tren, Milena Hask, que aprendió
                español con las canciones de su abuela.

                @video El primer viaje del expreso de Kastrin | https://video.example/embed/expreso-kastrin

                El tren tarda catorce horas y media. Un avión tarda dos y cuarto, pero emite, según la empresa, **28 veces más**
                dióxido de carbono por pasajero.

                A las siete y cuarto, con la nieve pegada a los cristales, Hask recorre los vagones con una pequeña campana. Hay pan
                negro, mermelada de ciruela y un té que quema. Al fondo aparecen las cúpulas verdes de la capital de Valdoria.

                La compañía decidirá en {+90:month} si añade una cuarta salida semanal.
                """),
    ]
}
