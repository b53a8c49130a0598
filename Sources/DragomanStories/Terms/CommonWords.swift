/// Long words that say nothing of what a text is about, by language; the short ones are left out by their length.
enum CommonWords {
    /// Whether a folded word is one of them.
    static func contains(_ word: String) -> Bool { words.contains(word) }

    private static let words: Set<String> = Set(
        """
        about above after again against before being between could during every first found further having however into later least \
        less made many might more most much never often only other others over said same says several should since some still such \
        than that their them then there these they thing this those though three through under until upon very week weeks well were \
        what when where which while will with within without would year years yesterday \
        ademas ahora algunos antes aquel aseguro aunque cada como cuando cuatro declaro desde despues donde durante ellos entre \
        entonces entretanto esta estan este esto estos habia hace hacer hasta mientras mismo mucho muchos nunca otro otros para pero \
        poco porque primera primero puede pueden segun seran siempre sido sobre solo tambien tanto tiene tienen todas todo todos tras \
        unas unos varios veces afirmo dijo explico \
        abans aixi aquell aquesta aquest aquests cada dels despres desde doncs encara entre fins gairebe havia mentre molt molts \
        nomes nosaltres pels perque pero quan quant quatre segons sempre sense seva seves sobre tambe tenen tots totes uns unes \
        ainsi alors apres aussi autre autres avant avec avoir beaucoup cela celle celui cette ceux chaque comme dans depuis dernier \
        deux donc elle elles encore entre etait etre faire fait leur leurs lors mais meme moins nous parce pendant peut plus plusieurs \
        pour pourquoi premier quand quatre quelques sans selon sera seront sont sous souvent sont tandis tous tout toute toutes tres \
        trois vers voir vous declare explique affirme \
        adalah akan antara anda atas bagi bahwa banyak baru beberapa belum berbagai bisa dalam dapat dari dengan hanya harus hingga \
        ialah ingin itu juga kami karena kata kepada ketika kini lain lebih masih melalui mereka namun oleh pada para pernah saat saja \
        sampai sangat satu sebagai sebelum sebuah secara sedang sehingga sejak sejumlah selama semua seorang seperti serta setelah \
        setiap sudah tahun tapi telah terhadap tersebut tetapi tidak ujar untuk yang \
        aber alle allem allen aller alles anderen auch beim bereits dabei damit dann dass denn dessen diese diesem diesen dieser dieses \
        doch durch eine einem einen einer eines etwa gegen haben hatte hatten hier immer jahr jahre jahren jetzt kann keine konnen mehr \
        muss nach nicht noch oder ohne sagte schon sehr sein seine seinen seit sich sind soll sollen sondern uber unter viele vom wegen \
        weil wenn werden wieder wird worden wurde wurden zwischen \
        alcuni altri anche ancora anni aveva avere come contro cosa cosi dalla dalle degli della delle dello dopo dove durante erano \
        essere fino hanno invece loro mentre molto negli nella nelle nello ogni oltre perche pero piu poco prima proprio quale quando \
        quella quello questa queste questi questo sara sempre senza sono sotto stata stati stato sulla tanto tutti tutto \
        ainda alguns antes aqueles apenas assim ate como contra depois desde disse durante eles entre essa esse esta estao este \
        foram isso mais mesmo muito muitos nao onde outra outro outros para pela pelo pelos pode porque quando sao segundo sempre sem \
        sera seus sobre sua suas tambem tem tinha todos uma
        """.split(separator: " ").map(String.init))
}
