import DragomanLanguages

extension PressText {
    static let rows: [(source: Language, target: Language, lines: [(String, String)])] = [
        (
            "es", "fr",
            [
                (
                    "El presidente @ anunció este martes en & que el Gobierno destinará # millones de euros a la reconstrucción de las viviendas dañadas.",
                    "Le président @ a annoncé ce mardi à & que le gouvernement consacrera # millions d’euros à la reconstruction des logements endommagés."
                ),
                (
                    "«No vamos a retirar la propuesta», afirmó la portavoz @ tras una reunión que duró más de # minutos.",
                    "« Nous n’allons pas retirer la proposition », a affirmé la porte-parole @ après une réunion qui a duré plus de # minutes."
                ),
                (
                    "La medida entrará en vigor # días después de que la apruebe el Parlamento, según las fuentes consultadas por este diario.",
                    "La mesure entrera en vigueur # jours après son approbation par le Parlement, selon les sources consultées par ce journal."
                ),
                (
                    "Unos $ manifestantes y # músicos salieron a las calles de & para exigir la dimisión del ministro @.",
                    "Quelque $ manifestants et # musiciens sont descendus dans les rues de & pour exiger la démission du ministre @."
                ),
                (
                    "El juez ordenó la puesta en libertad de los # detenidos, aunque les retiró el pasaporte.",
                    "Le juge a ordonné la remise en liberté des # détenus, mais leur a retiré leur passeport."
                ),
            ]
        ),
        (
            "id", "fr",
            [
                (
                    "Presiden @ mengatakan pada Kamis bahwa pemerintah akan mengirim # kapal ke perairan dekat &.",
                    "Le président @ a déclaré jeudi que le gouvernement enverrait # navires dans les eaux proches de &."
                ),
                (
                    "Menurut kepolisian, sedikitnya # orang terluka dalam kecelakaan itu dan dibawa ke rumah sakit terdekat.",
                    "Selon la police, au moins # personnes ont été blessées dans l’accident et transportées à l’hôpital le plus proche."
                ),
                (
                    "\"Kami tidak akan menyerah,\" kata @ kepada # wartawan setelah pertemuan di &.",
                    "« Nous ne nous rendrons pas », a dit @ aux # journalistes après la rencontre à &."
                ),
                (
                    "Harga beras di & naik # persen sejak awal tahun, sehingga pemerintah membuka keran impor.",
                    "À &, le prix du riz a augmenté de # % depuis le début de l’année, si bien que le gouvernement a ouvert les importations."
                ),
            ]
        ),
        (
            "en", "fr",
            [
                (
                    "The company said it would close # shops in & and cut $ jobs across the country by the end of the year.",
                    "L’entreprise a annoncé qu’elle fermerait # magasins à & et supprimerait $ emplois dans tout le pays d’ici la fin de l’année."
                ),
                (
                    "Judge @ rejected the request and said there was no evidence that the # documents had been altered.",
                    "Le juge @ a rejeté la demande et déclaré qu’il n’y avait aucune preuve que les # documents avaient été modifiés."
                ),
                (
                    "At least # people were rescued from the roofs of their homes after the river burst its banks near &.",
                    "Au moins # personnes ont été secourues sur le toit de leur maison après que la rivière est sortie de son lit près de &."
                ),
                (
                    "“We will not accept this agreement,” said @, who has led the union for # months.",
                    "« Nous n’accepterons pas cet accord », a déclaré @, qui dirige le syndicat depuis # mois."
                ),
            ]
        ),
        (
            "de", "en",
            [
                (
                    "Der Minister @ sagte am Montag in &, die Regierung werde # Millionen Euro für den Ausbau der Bahn bereitstellen.",
                    "Minister @ said on Monday in & that the government would provide # million euros for expanding the railway."
                ),
                (
                    "Nach Angaben der Feuerwehr waren mehr als # Einsatzkräfte die ganze Nacht mit den Löscharbeiten beschäftigt.",
                    "According to the fire brigade, more than # firefighters were busy all night putting out the fire."
                ),
                (
                    "Die Gewerkschaft lehnt den Vorschlag ab und kündigte für die kommende Woche # weitere Streiks an.",
                    "The union rejects the proposal and announced # further strikes for the coming week."
                ),
                (
                    "„Wir haben keine andere Wahl“, erklärte @ nach den Gesprächen mit den # Vertretern aus &.",
                    "“We have no other choice,” @ explained after the talks with the # representatives from &."
                ),
            ]
        ),
        (
            "ru", "en",
            [
                (
                    "По словам губернатора, за сутки в регионе потушили # пожаров, пострадавших нет.",
                    "According to the governor, # fires were put out in the region in a day, and there were no casualties."
                ),
                (
                    "Компания сообщила, что вложит в новый завод # миллионов рублей и создаст $ рабочих мест.",
                    "The company said it would invest # million roubles in the new plant and create $ jobs."
                ),
                (
                    "«Мы не получали официального предложения», — заявил представитель министерства, опросив # журналистов.",
                    "“We have not received an official proposal,” said a representative of the ministry after asking # journalists."
                ),
            ]
        ),
        (
            "pt", "es",
            [
                (
                    "O governo informou que # famílias receberão ajuda depois das chuvas que atingiram a região de &.",
                    "El Gobierno informó de que # familias recibirán ayuda tras las lluvias que azotaron la región de &."
                ),
                (
                    "Segundo @, o acordo ainda não foi assinado porque faltam os pareceres de # municípios.",
                    "Según @, el acuerdo todavía no se ha firmado porque faltan los dictámenes de # municipios."
                ),
                (
                    "A polícia prendeu três suspeitos e apreendeu # quilos de drogas numa operação no porto.",
                    "La policía detuvo a tres sospechosos y decomisó # kilos de drogas en una operación en el puerto."
                ),
            ]
        ),
        (
            "zh", "en",
            [
                (
                    "据当地媒体报道，这起事故造成#人受伤，目前没有人员死亡。",
                    "According to local media, the accident injured # people, and no one has died so far."
                ),
                (
                    "该公司表示，新工厂将于明年投产，预计可创造#个就业岗位。",
                    "The company said the new plant will start production next year and is expected to create # jobs."
                ),
                (
                    "发言人强调，双方尚未就价格达成一致，谈判已持续#天。",
                    "The spokesman stressed that the two sides have not yet agreed on a price and that talks have lasted # days."
                ),
            ]
        ),
        (
            "ar", "en",
            [
                (
                    "وقالت وزارة الصحة إن # شخصا أصيبوا في الحادث ونقلوا إلى المستشفى.",
                    "The Ministry of Health said that # people were injured in the accident and taken to hospital."
                ),
                (
                    "ولم يصدر أي تعليق رسمي من الحكومة بعد مرور # ساعة على الحادث.",
                    "The government has not issued any official comment # hours after the incident."
                ),
                (
                    "وأضاف المتحدث أن الشركة ستستثمر # مليون دولار في المشروع الجديد.",
                    "The spokesman added that the company will invest # million dollars in the new project."
                ),
            ]
        ),
    ]
}
