extension Interface {
    static let germanComments = CommentWords(
        count: Plural(one: "{n} Kommentar", other: "{n} Kommentare"),
        none: "Noch hat niemand kommentiert.", write: "Einen Kommentar schreiben", answer: "Antworten",
        gone: "Dieser Kommentar ist nicht mehr da.", feed: "Diese Kommentare als Atom-Feed",
        closed: "Die Kommentare sind geschlossen.",
        approvalNotice: "Kommentare erscheinen, sobald die Redaktion sie gelesen hat.",
        answerTo: "Antwort an {name}", edited: "geändert am {date}", feedTitle: "Kommentare: {title}",
        form: CommentFormWords(
            title: "Einen Kommentar schreiben", about: "Zum Artikel",
            name: "Ihr Name", nameHint: "Er erscheint beim Kommentar; ein Pseudonym genügt.",
            text: "Ihr Kommentar",
            textHint: "Einfacher Text; Webadressen werden zu Links, eine leere Zeile beginnt einen neuen Absatz.",
            trap: "Lassen Sie dieses Feld leer", preview: "Vorschau", previewTitle: "Vorschau", send: "Absenden",
            faultsTitle: "Der Kommentar wurde nicht abgesandt", nameMissing: "Bitte geben Sie einen Namen an.",
            textMissing: "Bitte schreiben Sie etwas.",
            expired: "Dieses Formular war zu alt. Nichts ist verloren: Bitte senden Sie es noch einmal ab.",
            gone:
                "Der Kommentar, auf den Sie antworteten, ist nicht mehr da. Sie können den Artikel noch immer kommentieren.",
            nameTooLong: Plural(
                one: "Der Name darf höchstens {n} Zeichen haben.", other: "Der Name darf höchstens {n} Zeichen haben."),
            textTooLong: Plural(
                one: "Der Kommentar darf höchstens {n} Zeichen haben.",
                other: "Der Kommentar darf höchstens {n} Zeichen haben."),
            tooMany: Plural(
                one:
                    "Von Ihrem Anschluss kamen viele Kommentare. Nichts ist verloren: Bitte senden Sie diesen in {n} Minute ab.",
                other:
                    "Von Ihrem Anschluss kamen viele Kommentare. Nichts ist verloren: Bitte senden Sie diesen in {n} Minuten ab."
            )),
        own: OwnCommentWords(
            title: "Ihr Kommentar",
            held: "Danke. Ihr Kommentar ist gespeichert; die Redaktion liest ihn, bevor er erscheint.",
            published: "Danke. Ihr Kommentar ist veröffentlicht.",
            rejected: "Die Redaktion hat diesen Kommentar nicht veröffentlicht.",
            keepLink:
                "Bewahren Sie diesen privaten Link auf: Nur mit ihm können Sie Ihren Kommentar ändern oder zurückziehen.",
            link: "Privater Link", asShown: "So erscheint er",
            edit: "Ihn ändern", save: "Speichern", withdraw: "Diesen Kommentar zurückziehen",
            withdrawTitle: "Ihren Kommentar zurückziehen?",
            withdrawText: "Name und Text werden sofort und endgültig gelöscht.",
            withdrawButton: "Zurückziehen und löschen", keep: "Ihn behalten",
            withdrawnTitle: "Ihr Kommentar ist zurückgezogen", withdrawnText: "Name und Text sind gelöscht.",
            back: "Zurück zum Artikel"),
        privacy: CommentPrivacy(
            title: "Was mit Ihren Worten geschieht",
            stored:
                "Wir speichern den Namen, den Sie angeben, Ihren Text, den Zeitpunkt des Absendens und der Änderungen, den zugehörigen Artikel, was der Filter dazu sagte, und Fingerabdrücke des Formulars und Ihres privaten Links.",
            nothingElse:
                "Kein Konto, keine E-Mail-Adresse, kein Cookie; der Name des Browsers wird nicht gespeichert.",
            learning:
                "Wenn die Redaktion einen Kommentar annimmt oder für unerwünscht erklärt, werden seine Wörter auf diesem Server gezählt, damit der Filter lernt.",
            localFilter: "Ein Filter auf diesem Server liest jeden Kommentar.",
            noFilter: "Kein Filter liest die Kommentare.",
            address: Plural(
                one:
                    "Ihre Netzadresse wird nur als Fingerabdruck mit Schlüssel gespeichert, um zu begrenzen, wie viel ein Anschluss senden kann; er wird nach {n} Tag gelöscht.",
                other:
                    "Ihre Netzadresse wird nur als Fingerabdruck mit Schlüssel gespeichert, um zu begrenzen, wie viel ein Anschluss senden kann; er wird nach {n} Tagen gelöscht."
            ),
            refused: Plural(
                one: "Was abgelehnt oder für unerwünscht gehalten wurde, wird nach {n} Tag gelöscht.",
                other: "Was abgelehnt oder für unerwünscht gehalten wurde, wird nach {n} Tagen gelöscht."),
            kept:
                "Ein wartender Kommentar bleibt, bis die Redaktion entschieden hat, ein veröffentlichter so lange wie der Artikel. Ziehen Sie ihn zurück, werden Name und Text sofort gelöscht.",
            outsideFilter:
                "Bevor er erscheint, wird jeder Kommentar dem Dienst {name} zur Beurteilung gesandt: Name, Text, Adresse des Artikels, Ihre Netzadresse und der Name Ihres Browsers; und noch einmal, ohne Netzadresse und Browser, wenn die Redaktion sein Urteil berichtigt."
        ))
}
