extension DemoWords {
    static let spanish = DemoWords(
        home: "Portada", search: "Buscar",
        cookies: "Usamos cookies propias y de terceros para mostrarle publicidad según sus hábitos de navegación.",
        accept: "Aceptar y continuar", share: "Compartir", advertisement: "PUBLICIDAD",
        keepScrolling: "Siga bajando para continuar leyendo", readAlso: "Te puede interesar",
        related: "Noticias relacionadas",
        mostRead: "Lo más leído", newsletterTitle: "Cada mañana, en su correo",
        newsletterText: "Apúntese a nuestro boletín y reciba las cinco noticias del día antes del desayuno.",
        subscribe: "Suscribirme", commentsTitle: "Comentarios de los lectores",
        comments: [
            ("marinero53", "Otra vez lo mismo, y luego nadie da explicaciones."),
            ("Pilar G.", "Muy buen reportaje, se agradece que alguien vaya al sitio y pregunte."),
            ("a_contracorriente", "¿Y esto quién lo paga? Pues los de siempre."),
        ],
        tags: "Archivado en", nextPage: "Página siguiente", continues: "Sigue en la página siguiente",
        rights: "Todos los derechos reservados. Prohibida la reproducción total o parcial.",
        privacy: "Política de privacidad", contact: "Contacto", by: "Por", updated: "Actualizado")

    static let catalan = DemoWords(
        home: "Portada", search: "Cerca",
        cookies: "Aquest web fa servir galetes per mesurar l'audiència i personalitzar els anuncis.",
        accept: "D'acord", share: "Comparteix", advertisement: "PUBLICITAT",
        keepScrolling: "Continua baixant per llegir l'article", readAlso: "Llegeix també", related: "Més informació",
        mostRead: "El més vist", newsletterTitle: "El butlletí del matí",
        newsletterText:
            "Rep cada dia a les set les notícies que cal saber. És gratuït i te'n pots donar de baixa quan vulguis.",
        subscribe: "M'hi apunto", commentsTitle: "Comentaris",
        comments: [
            ("Quimet", "Ja era hora que algú en parlés."),
            ("lectora_de_vall", "Bon article. Hi trobo a faltar l'opinió dels veïns de baix."),
        ],
        tags: "Etiquetes", nextPage: "Pàgina següent", continues: "Continua a la pàgina següent",
        rights: "Editat a Vallfosca. Continguts protegits.", privacy: "Política de privacitat", contact: "Contacta",
        by: "Per", updated: "Actualitzat")

    static let indonesian = DemoWords(
        home: "Beranda", search: "Cari",
        cookies: "Kami menggunakan cookie untuk meningkatkan pengalaman Anda di situs ini.", accept: "Setuju",
        share: "Bagikan", advertisement: "ADVERTISEMENT", keepScrolling: "SCROLL TO CONTINUE WITH CONTENT",
        readAlso: "Baca juga", related: "Artikel Terkait", mostRead: "Terpopuler",
        newsletterTitle: "Kabar Pagi Selat",
        newsletterText: "Dapatkan ringkasan berita pilihan redaksi setiap pukul enam pagi.",
        subscribe: "Daftar", commentsTitle: "Komentar",
        comments: [
            ("budi_laut", "Mantap, semoga nelayan kecil ikut kebagian."),
            ("Sri W", "Kampung saya dekat sini, tapi jalannya masih rusak min."),
            ("anonim77", "Pertamax!"),
        ],
        tags: "Topik", nextPage: "Selanjutnya", continues: "Bersambung ke halaman selanjutnya...",
        rights: "Hak cipta dilindungi undang-undang.", privacy: "Kebijakan Privasi", contact: "Hubungi Kami",
        by: "Oleh", updated: "Diperbarui")

    static let english = DemoWords(
        home: "Home", search: "Search",
        cookies: "We and our partners store and access information on your device.", accept: "Accept all",
        share: "Share this", advertisement: "Advertisement", keepScrolling: "Story continues below",
        readAlso: "Read more", related: "You may also like", mostRead: "Most read",
        newsletterTitle: "The Gazette by email",
        newsletterText: "Sign up for our morning briefing: five stories, five minutes.",
        subscribe: "Sign up", commentsTitle: "Comments",
        comments: [
            ("LowTide58", "They said the same thing in 1994."),
            ("Jean P", "Would have been nice to hear from the people who live there."),
        ],
        tags: "Topics", nextPage: "Next page", continues: "Continued on the next page",
        rights: "Skerrow Gazette Newspapers. Printed and published at Skerrow Quay.", privacy: "Privacy notice",
        contact: "Contact the newsroom", by: "By", updated: "Updated")

    static let arabic = DemoWords(
        home: "الرئيسية", search: "بحث", cookies: "نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا.",
        accept: "موافق",
        share: "شارك", advertisement: "إعلان", keepScrolling: "تابع القراءة بعد الإعلان", readAlso: "اقرأ أيضا",
        related: "مواضيع ذات صلة", mostRead: "الأكثر قراءة", newsletterTitle: "نشرة الصدى",
        newsletterText: "اشترك ليصلك كل صباح موجز بأهم الأخبار.", subscribe: "اشترك", commentsTitle: "التعليقات",
        comments: [
            ("أبو سليم", "نسأل الله السلامة للجميع."),
            ("قارئة", "تقرير جيد، شكرا للمراسلة."),
        ],
        tags: "كلمات مفتاحية", nextPage: "الصفحة التالية", continues: "البقية في الصفحة التالية",
        rights: "جميع الحقوق محفوظة.", privacy: "سياسة الخصوصية", contact: "اتصل بنا", by: "بقلم", updated: "آخر تحديث")
}
