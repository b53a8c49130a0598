import DragomanArticles
import DragomanLanguages
import DragomanLibrary

extension PressArticles {
    /// Short pieces that fill the sections of the page.
    static let briefs: [Draft] = headlines.enumerated().map { index, brief in
        Draft(
            id: Int64(100 + index), source: [Press.faro, Press.veu][index % 2], language: index % 2 == 0 ? "es" : "ca",
            standing: .machine, title: brief.title, originalTitle: brief.title, section: brief.section,
            age: Int64(260 + index * 47), blocks: [.p(brief.text)], originalBlocks: [.p(brief.text)])
    }

    private static let headlines: [(section: String, title: String, text: String)] = [
        (
            "Économie", "Les conserveries embauchent, faute de bras elles attendent",
            "Trois usines sur quatre cherchent du monde pour la saison, selon la chambre patronale de la côte."
        ),
        (
            "Économie", "L’huile nouvelle sera rare et chère",
            "La sécheresse d’avril a divisé la récolte par deux dans les collines de l’intérieur."
        ),
        (
            "Économie", "Un train de nuit pour les primeurs",
            "Le convoi partira chaque soir à 21 h et arrivera au marché de gros avant l’aube."
        ),
        (
            "Économie", "La monnaie locale fête ses dix ans",
            "Deux cents commerces l’acceptent encore ; les plus jeunes la découvrent."
        ),
        (
            "Culture", "Le dernier cinéma du quartier change de mains",
            "Les spectateurs ont réuni en six semaines la somme demandée par le propriétaire."
        ),
        (
            "Culture", "Une partition retrouvée dans un grenier",
            "Le manuscrit, daté de 1781, sera joué au printemps dans l’église où il fut copié."
        ),
        (
            "Culture", "Les marionnettes reviennent sur la place",
            "Le festival double ses représentations et baisse ses prix."
        ),
        (
            "Société", "Un car pour deux villages",
            "Le conseil rétablit la ligne supprimée il y a huit ans, deux fois par jour."
        ),
        (
            "Société", "Les pompiers volontaires manquent de relève",
            "L’âge moyen des équipes atteint quarante-neuf ans dans l’arrière-pays."
        ),
        ("Société", "À l’hôpital, un jardin pour attendre", "Les familles l’ont planté, les infirmières l’arrosent."),
        (
            "Sciences", "Des cigognes qui ne partent plus",
            "Une station d’observation suit depuis douze ans trente nids équipés de balises."
        ),
        (
            "Sciences", "Le vieux volcan respire encore",
            "Les capteurs posés cet été mesurent un souffle régulier, sans danger selon l’institut."
        ),
        (
            "Sciences", "Une algue contre le plomb",
            "Le procédé, essayé dans l’estuaire, retiendrait neuf dixièmes du métal."
        ),
    ]
}
