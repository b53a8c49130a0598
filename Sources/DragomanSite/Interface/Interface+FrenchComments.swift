extension Interface {
    static let frenchComments = CommentWords(
        count: Plural(one: "{n} commentaire", other: "{n} commentaires"),
        none: "Personne n’a encore commenté.", write: "Écrire un commentaire", answer: "Répondre",
        gone: "Ce commentaire n’est plus là.", feed: "Ces commentaires en flux Atom",
        closed: "Les commentaires sont fermés.",
        approvalNotice: "Les commentaires paraissent après lecture par la rédaction.",
        answerTo: "Répondre à {name}", edited: "modifié le {date}", feedTitle: "Commentaires\u{202F}: {title}",
        form: CommentFormWords(
            title: "Écrire un commentaire", about: "Sur l’article",
            name: "Votre nom", nameHint: "Il paraît avec le commentaire\u{202F}; un pseudonyme suffit.",
            text: "Votre commentaire",
            textHint:
                "Texte simple\u{202F}; les adresses web deviennent des liens, une ligne vide commence un nouveau paragraphe.",
            trap: "Laissez ce champ vide", preview: "Aperçu", previewTitle: "Aperçu", send: "Envoyer",
            faultsTitle: "Le commentaire n’a pas été envoyé", nameMissing: "Indiquez un nom.",
            textMissing: "Écrivez quelque chose.",
            expired: "Ce formulaire était trop ancien. Rien n’est perdu\u{202F}: envoyez-le de nouveau.",
            gone: "Le commentaire auquel vous répondiez n’est plus là. Vous pouvez encore commenter l’article.",
            nameTooLong: Plural(
                one: "Le nom peut avoir {n} caractère au plus.", many: "Le nom peut avoir {n} de caractères au plus.",
                other: "Le nom peut avoir {n} caractères au plus."),
            textTooLong: Plural(
                one: "Le commentaire peut avoir {n} caractère au plus.",
                many: "Le commentaire peut avoir {n} de caractères au plus.",
                other: "Le commentaire peut avoir {n} caractères au plus."),
            tooMany: Plural(
                one:
                    "Beaucoup de commentaires sont venus de votre connexion. Rien n’est perdu\u{202F}: envoyez celui-ci dans {n} minute.",
                many:
                    "Beaucoup de commentaires sont venus de votre connexion. Rien n’est perdu\u{202F}: envoyez celui-ci dans {n} de minutes.",
                other:
                    "Beaucoup de commentaires sont venus de votre connexion. Rien n’est perdu\u{202F}: envoyez celui-ci dans {n} minutes."
            )),
        own: OwnCommentWords(
            title: "Votre commentaire",
            held: "Merci. Votre commentaire est enregistré\u{202F}; la rédaction le lira avant qu’il paraisse.",
            published: "Merci. Votre commentaire est publié.",
            rejected: "La rédaction n’a pas publié ce commentaire.",
            keepLink:
                "Gardez ce lien privé\u{202F}: avec lui, et lui seul, vous pouvez modifier ou retirer votre commentaire.",
            link: "Lien privé", asShown: "Tel qu’il paraît",
            edit: "Le modifier", save: "Enregistrer", withdraw: "Retirer ce commentaire",
            withdrawTitle: "Retirer votre commentaire\u{202F}?",
            withdrawText: "Le nom et le texte seront effacés aussitôt et pour de bon.",
            withdrawButton: "Retirer et effacer", keep: "Le garder",
            withdrawnTitle: "Votre commentaire est retiré", withdrawnText: "Le nom et le texte ont été effacés.",
            back: "Retour à l’article"),
        privacy: CommentPrivacy(
            title: "Ce que devient ce que vous écrivez",
            stored:
                "Nous enregistrons le nom que vous donnez, votre texte, le moment de l’envoi et des modifications, l’article concerné, ce que le filtre en a dit, et des empreintes du formulaire et de votre lien privé.",
            nothingElse:
                "Ni compte, ni adresse électronique, ni cookie\u{202F}; le nom du navigateur n’est pas enregistré.",
            learning:
                "Quand la rédaction accepte un commentaire ou le tient pour indésirable, ses mots sont comptés sur ce serveur pour instruire le filtre.",
            localFilter: "Un filtre installé sur ce serveur lit chaque commentaire.",
            noFilter: "Aucun filtre ne lit les commentaires.",
            address: Plural(
                one:
                    "Votre adresse réseau n’est enregistrée que sous forme d’empreinte à clé, pour limiter ce qu’une même connexion peut envoyer\u{202F}; elle est effacée après {n} jour.",
                many:
                    "Votre adresse réseau n’est enregistrée que sous forme d’empreinte à clé, pour limiter ce qu’une même connexion peut envoyer\u{202F}; elle est effacée après {n} de jours.",
                other:
                    "Votre adresse réseau n’est enregistrée que sous forme d’empreinte à clé, pour limiter ce qu’une même connexion peut envoyer\u{202F}; elle est effacée après {n} jours."
            ),
            refused: Plural(
                one: "Ce qui a été refusé ou tenu pour indésirable est effacé après {n} jour.",
                many: "Ce qui a été refusé ou tenu pour indésirable est effacé après {n} de jours.",
                other: "Ce qui a été refusé ou tenu pour indésirable est effacé après {n} jours."),
            kept:
                "Un commentaire en attente est gardé jusqu’à la décision de la rédaction, un commentaire publié aussi longtemps que l’article. Quand vous le retirez, le nom et le texte sont effacés aussitôt.",
            outsideFilter:
                "Avant de paraître, chaque commentaire est envoyé au service {name} pour être jugé\u{202F}: nom, texte, adresse de l’article, votre adresse réseau et le nom de votre navigateur\u{202F}; et de nouveau, sans adresse ni navigateur, quand la rédaction corrige son jugement."
        ))
}
