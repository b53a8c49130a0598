extension Interface {
    static let spanishComments = CommentWords(
        count: Plural(one: "{n} comentario", many: "{n} de comentarios", other: "{n} comentarios"),
        none: "Nadie ha comentado todavía.", write: "Escribir un comentario", answer: "Responder",
        gone: "Este comentario ya no está aquí.", feed: "Estos comentarios como canal Atom",
        closed: "Los comentarios están cerrados.",
        approvalNotice: "Los comentarios aparecen cuando la redacción los ha leído.",
        answerTo: "Responder a {name}", edited: "modificado el {date}", feedTitle: "Comentarios: {title}",
        form: CommentFormWords(
            title: "Escribir un comentario", about: "Sobre el artículo",
            name: "Su nombre", nameHint: "Aparece con el comentario; basta un seudónimo.",
            text: "Su comentario",
            textHint:
                "Texto sencillo; las direcciones web se convierten en enlaces y una línea vacía empieza un párrafo nuevo.",
            trap: "Deje este campo vacío", preview: "Vista previa", previewTitle: "Vista previa", send: "Enviar",
            faultsTitle: "El comentario no se ha enviado", nameMissing: "Indique un nombre.",
            textMissing: "Escriba algo.",
            expired: "Este formulario era demasiado antiguo. No se ha perdido nada: envíelo otra vez.",
            gone: "El comentario al que respondía ya no está aquí. Aún puede comentar el artículo.",
            nameTooLong: Plural(
                one: "El nombre puede tener {n} carácter como máximo.",
                many: "El nombre puede tener {n} de caracteres como máximo.",
                other: "El nombre puede tener {n} caracteres como máximo."),
            textTooLong: Plural(
                one: "El comentario puede tener {n} carácter como máximo.",
                many: "El comentario puede tener {n} de caracteres como máximo.",
                other: "El comentario puede tener {n} caracteres como máximo."),
            tooMany: Plural(
                one:
                    "Han llegado muchos comentarios desde su conexión. No se ha perdido nada: envíe este dentro de {n} minuto.",
                many:
                    "Han llegado muchos comentarios desde su conexión. No se ha perdido nada: envíe este dentro de {n} de minutos.",
                other:
                    "Han llegado muchos comentarios desde su conexión. No se ha perdido nada: envíe este dentro de {n} minutos."
            )),
        own: OwnCommentWords(
            title: "Su comentario",
            held: "Gracias. Su comentario está guardado; la redacción lo leerá antes de que aparezca.",
            published: "Gracias. Su comentario está publicado.",
            rejected: "La redacción no ha publicado este comentario.",
            keepLink:
                "Guarde este enlace privado: con él, y solo con él, puede modificar o retirar su comentario.",
            link: "Enlace privado", asShown: "Tal como aparece",
            edit: "Modificarlo", save: "Guardar", withdraw: "Retirar este comentario",
            withdrawTitle: "¿Retirar su comentario?",
            withdrawText: "El nombre y el texto se borrarán en el acto y para siempre.",
            withdrawButton: "Retirar y borrar", keep: "Conservarlo",
            withdrawnTitle: "Su comentario está retirado", withdrawnText: "El nombre y el texto se han borrado.",
            back: "Volver al artículo"),
        privacy: CommentPrivacy(
            title: "Qué ocurre con lo que escribe",
            stored:
                "Guardamos el nombre que da, su texto, el momento del envío y de los cambios, el artículo al que pertenece, lo que dijo de él el filtro, y huellas del formulario y de su enlace privado.",
            nothingElse:
                "Sin cuenta, sin correo electrónico, sin cookies; el nombre del navegador no se guarda.",
            learning:
                "Cuando la redacción acepta un comentario o lo tiene por indeseado, sus palabras se cuentan en este servidor para instruir el filtro.",
            localFilter: "Un filtro instalado en este servidor lee cada comentario.",
            noFilter: "Ningún filtro lee los comentarios.",
            address: Plural(
                one:
                    "Su dirección de red se guarda solo como huella con clave, para limitar lo que puede enviar una misma conexión; se borra pasado {n} día.",
                many:
                    "Su dirección de red se guarda solo como huella con clave, para limitar lo que puede enviar una misma conexión; se borra pasados {n} de días.",
                other:
                    "Su dirección de red se guarda solo como huella con clave, para limitar lo que puede enviar una misma conexión; se borra pasados {n} días."
            ),
            refused: Plural(
                one: "Lo rechazado o tenido por indeseado se borra pasado {n} día.",
                many: "Lo rechazado o tenido por indeseado se borra pasados {n} de días.",
                other: "Lo rechazado o tenido por indeseado se borra pasados {n} días."),
            kept:
                "Un comentario en espera se guarda hasta que la redacción decida; uno publicado, tanto como el artículo. Cuando usted lo retira, el nombre y el texto se borran en el acto.",
            outsideFilter:
                "Antes de aparecer, cada comentario se envía al servicio {name} para que lo juzgue: nombre, texto, dirección del artículo, su dirección de red y el nombre de su navegador; y otra vez, sin dirección ni navegador, cuando la redacción corrige su juicio."
        ))
}
