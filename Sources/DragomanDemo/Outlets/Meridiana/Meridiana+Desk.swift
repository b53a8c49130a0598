extension DemoOutlet {
    static let meridianaDesk: [DemoArticle] = [
        DemoArticle(
            slug: "vacuna-sarrat", section: 2, author: "Silvia Arrabal", day: -2, time: 1200,
            title: "Una vacuna contra la fiebre de Sarrat protege al 84 % de los voluntarios",
            standfirst: "El ensayo siguió durante tres años a 9.600 personas de cuatro países.",
            topics: ["Vacunas", "Salud"],
            body: """
                **ALMADRA (Agencia Meridiana).** Una vacuna experimental contra la fiebre de Sarrat, una enfermedad transmitida por
                mosquitos, evitó el contagio en el 84 % de los voluntarios que la recibieron, según un estudio publicado el
                {-2:weekday} en la revista *Anales de Medicina Tropical*.

                El ensayo siguió durante tres años a 9.600 personas de cuatro países. La mitad recibió dos dosis y la otra mitad,
                un placebo. Entre los vacunados enfermaron 37 personas; en el otro grupo, 231.

                «Es la primera vez que vemos una protección que dura más de una temporada de lluvias», señaló la doctora
                Ruth Okande, que coordinó el trabajo desde la Universidad de Almadra.

                Los efectos secundarios fueron leves: dolor en el brazo y fiebre de un día. Los autores advierten, sin embargo, de
                que apenas participaron niños menores de cinco años, los más vulnerables.

                La fiebre de Sarrat causa unas 12.000 muertes al año. Los investigadores pedirán la autorización en {+150:month}.
                """),
        DemoArticle(
            slug: "trigo", section: 1, author: "Agencia Meridiana", day: -3, time: 1615,
            title: "El trigo cierra la semana a la baja por las buenas previsiones de cosecha",
            standfirst: "La tonelada pierde 11 euros en la lonja de Almadra.", topics: ["Cereales", "Mercados"],
            body: """
                **ALMADRA (Agencia Meridiana).** El precio del trigo retrocedió un 4,9 % en la lonja de Almadra y cerró la semana en
                214 euros por tonelada, a causa de las buenas previsiones de cosecha en el hemisferio sur.

                |= Lonja de Almadra, euros por tonelada
                | Cereal | Cierre | Semana anterior |
                | Trigo | 214 | 225 |
                | Cebada | 187 | 189 |
                | Maíz | 203 | 203 |

                «Hay grano y hay barcos; lo que falta son compradores con prisa», resumió el analista Octavio Reig, de la casa
                Bermell.

                La cebada cedió dos euros y el maíz repitió. Los operadores esperan ahora el informe mensual, que se publica
                {+6:the}.
                """),
        DemoArticle(
            slug: "maraton", section: 3, author: "Agencia Meridiana", day: -2, time: 1345,
            title: "Dawit Tesfai gana el maratón de Almadra con la mejor marca de su historia",
            standfirst: "Detuvo el reloj en 2 horas, 5 minutos y 17 segundos.", topics: ["Atletismo", "Maratón"],
            body: """
                **ALMADRA (Agencia Meridiana).** El corredor africano Dawit Tesfai ganó el {-2:weekday} el maratón de Almadra con un tiempo de
                2 horas, 5 minutos y 17 segundos, el mejor en las 41 ediciones de la carrera.

                Tesfai se quedó solo en el kilómetro 34, en la subida al puente de los Molinos, y mejoró en 48 segundos el récord
                anterior. «Pensé en mi hermana, que corre mejor que yo y no pudo venir», dijo.

                En la prueba femenina se impuso la africana Joyce Cherono, en 2 horas, 22 minutos y 40 segundos. Participaron
                18.300 corredores de 70 países bajo una lluvia fina.
                """),
        DemoArticle(
            slug: "premio-cine", section: 4, author: "Silvia Arrabal", day: 0, time: 130,
            title: "«La casa de sal» gana el festival de cine de Bermell",
            standfirst: "La película de Aitana Robles se impone a otras catorce.", topics: ["Cine", "Festivales"],
            body: """
                **BERMELL (Agencia Meridiana).** La película *La casa de sal*, de la directora Aitana Robles, ganó la noche del
                {-1:weekday} la Caracola de Oro del festival de cine de Bermell, al que concurrían quince largometrajes.

                Rodada en blanco y negro con actores no profesionales, la cinta cuenta la historia de tres hermanas que heredan una
                salina abandonada. «La hicimos con lo que costaría un anuncio de coches», dijo Robles al recoger el premio, dotado
                con 25.000 euros.

                El jurado, presidido por el novelista Ernesto Baltar, concedió el premio a la mejor interpretación a Lucas Ferrín,
                de once años.

                - Mejor película: *La casa de sal*, de Aitana Robles
                - Mejor dirección: Goran Peric, por *Invierno en el delta*
                - Premio del público: *Mi abuela y el robot*, de Sun Hee Park

                El festival termina este {0:weekday} con un concierto en la playa.
                """),
    ]
}
