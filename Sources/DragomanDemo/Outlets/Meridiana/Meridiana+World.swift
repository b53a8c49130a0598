extension DemoOutlet {
    static let meridianaWorld: [DemoArticle] = [
        DemoArticle(
            slug: "volcan", section: 0, author: "Agencia Meridiana", day: -1, time: 1055,
            title: "Erupción del Karvash: evacuadas 14.200 personas en Tamure",
            standfirst: "Alerta roja en la costa norte de la isla.", topics: ["Tamure", "Volcanes"],
            body: """
                **PORT SELAN (Agencia Meridiana).** El volcán Karvash entró en erupción en la madrugada del {-1:weekday} y obligó
                a evacuar a 14.200 personas en la costa norte de la isla de Tamure, según informaron las autoridades del
                archipiélago.

                La primera explosión se registró a las 4.10, hora local, y levantó una columna de humo de más de 7.500 metros.
                No se han comunicado víctimas mortales, aunque once personas recibieron atención médica por problemas respiratorios.

                «El Karvash llevaba 38 años dormido y ha despertado sin apenas aviso», declaró la directora del Observatorio
                Vulcanológico de Oriel, Ilena Maro, que elevó la alerta al nivel rojo.

                Los evacuados duermen en escuelas, en un polideportivo y en dos barcos que esperan en el puerto. El
                Gobierno ha enviado 60.000 máscaras y cuatro camiones de agua potable.

                El aeropuerto de Port Selan seguirá cerrado al menos hasta {+2:the}. Unas 3.100 personas, en su mayoría turistas,
                esperan un vuelo de vuelta.

                La última gran erupción del Karvash, hace 38 años, destruyó dos aldeas y causó 41 muertos.
                """),
        DemoArticle(
            slug: "valdoria", section: 0, author: "Agencia Meridiana", day: -1, time: 2320,
            title: "La oposición gana las elecciones de Valdoria con el 41,3 % de los votos",
            standfirst: "El primer ministro Oswin reconoce su derrota.", topics: ["Valdoria", "Elecciones"],
            body: """
                **KASTRIN (Agencia Meridiana).** La Alianza Cívica de Teodora Linde ganó este {-1:weekday} las elecciones
                legislativas de Valdoria con el 41,3 % de los votos, frente al 38,9 % del actual primer ministro, Marek Oswin,
                con el 98 % de las papeletas contadas.

                La participación alcanzó el 72,4 %, la más alta en veinticuatro años, pese a la nevada que cortó varias carreteras
                del norte del país.

                «Los ciudadanos han pedido un cambio tranquilo, y lo tendrán», dijo Linde ante sus seguidores en la plaza de los
                Tilos de Kastrin.

                La Alianza obtiene 96 de los 210 escaños del Parlamento, diez menos de los necesarios para gobernar en solitario.
                El Partido Agrario, con 17 diputados, se convierte en la llave de la legislatura.

                Oswin reconoció la derrota poco antes de la medianoche y prometió «un traspaso sin sobresaltos».
                """),
        DemoArticle(
            slug: "estibadores", section: 1, author: "Agencia Meridiana", day: 0, time: 640,
            title: "Puerto Brisa recupera la actividad tras el acuerdo con los trabajadores",
            standfirst: "Los trabajadores aceptan un aumento del 6,5 %.", topics: ["Puerto Brisa", "Huelga"],
            body: """
                **PUERTO BRISA (Agencia Meridiana).** El puerto de Puerto Brisa reanudó su actividad a las 6.00 de este
                {0:weekday}, después de que los 3.400 trabajadores aprobaran en asamblea el acuerdo alcanzado con las empresas.

                La huelga ha durado once días y ha afectado a las cinco terminales. El sindicato acepta un aumento salarial del
                6,5 % en dos ejercicios; las empresas aplazan los despidos ligados a la automatización.

                Damián Osorio, portavoz sindical, afirmó que el texto se puede defender. Norvia, la mayor operadora, cifró sus pérdidas
                en 48 millones de euros.

                Un total de 62 barcos aguardan turno para descargar, informó la autoridad portuaria, que prevé normalizar el
                tráfico {+12:the}.
                """),
        DemoArticle(
            slug: "huelga-trenes-almadra", section: 1, author: "Agencia Meridiana", day: -1, time: 1810,
            title: "Los maquinistas de Almadra convocan cuatro días de huelga en los trenes de cercanías",
            standfirst: "Protestan por los turnos de madrugada.", topics: ["Huelga", "Trenes"],
            body: """
                **ALMADRA (Agencia Meridiana).** El sindicato de maquinistas ha convocado cuatro jornadas de huelga en los trenes
                de cercanías de Almadra, que utilizan cada día 190.000 viajeros. Los paros empezarán {+8:the}.

                Los trabajadores rechazan los nuevos turnos de madrugada y piden contratar a 120 personas. «No se puede conducir
                un tren con tres horas de sueño», afirmó su portavoz, Celia Novoa.

                La compañía Ferrovías del Almadra sostiene que la plantilla ha crecido un 4 % desde el verano y que cumple con los
                descansos que marca la ley. Una comisión de mediación se reunirá {+3:the}.

                En caso de huelga circulará el 60 % de los trenes en hora punta.
                """),
    ]
}
