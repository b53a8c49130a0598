/// How days are written, a row a language.
enum DateFormatRows {
    struct Row {
        var language: String
        var short: String
        var full: String
        var withWeekday = "E, @"
        var months: String
        var weekdays: String
        var first: String?
    }

    static let rows: [Row] = [
        Row(
            language: "fr", short: "d M", full: "d M y", withWeekday: "E @",
            months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche", first: "1er"),
        Row(
            language: "en", short: "M d", full: "M d, y",
            months: "January February March April May June July August September October November December",
            weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        Row(
            language: "en-GB", short: "d M", full: "d M y", withWeekday: "E @",
            months: "January February March April May June July August September October November December",
            weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        Row(
            language: "es", short: "d 'de' M", full: "d 'de' M 'de' y", withWeekday: "E @",
            months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            weekdays: "lunes martes miércoles jueves viernes sábado domingo"),
        Row(
            language: "de", short: "d. M", full: "d. M y",
            months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            weekdays: "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
        Row(
            language: "id", short: "d M", full: "d M y",
            months: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
            weekdays: "Senin Selasa Rabu Kamis Jumat Sabtu Minggu"),
        Row(
            language: "ms", short: "d M", full: "d M y",
            months: "Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember",
            weekdays: "Isnin Selasa Rabu Khamis Jumaat Sabtu Ahad"),
        Row(
            language: "ar", short: "d M", full: "d M y", withWeekday: "E @",
            months: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
            weekdays: "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"),
        Row(
            language: "it", short: "d M", full: "d M y", withWeekday: "E @",
            months: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            weekdays: "lunedì martedì mercoledì giovedì venerdì sabato domenica", first: "1º"),
        Row(
            language: "pt", short: "d 'de' M", full: "d 'de' M 'de' y",
            months: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            weekdays: "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
        Row(
            language: "gl", short: "d 'de' M", full: "d 'de' M 'de' y",
            months: "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
            weekdays: "luns martes mércores xoves venres sábado domingo"),
        Row(
            language: "ca", short: "d ~M", full: "d ~M 'del' y", withWeekday: "E @",
            months: "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
            weekdays: "dilluns dimarts dimecres dijous divendres dissabte diumenge"),
        Row(
            language: "nl", short: "d M", full: "d M y", withWeekday: "E @",
            months: "januari februari maart april mei juni juli augustus september oktober november december",
            weekdays: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
        Row(
            language: "sv", short: "d M", full: "d M y", withWeekday: "E den @",
            months: "januari februari mars april maj juni juli augusti september oktober november december",
            weekdays: "måndag tisdag onsdag torsdag fredag lördag söndag"),
        Row(
            language: "da", short: "d. M", full: "d. M y", withWeekday: "E den @",
            months: "januar februar marts april maj juni juli august september oktober november december",
            weekdays: "mandag tirsdag onsdag torsdag fredag lørdag søndag"),
        Row(
            language: "nb", short: "d. M", full: "d. M y", withWeekday: "E @",
            months: "januar februar mars april mai juni juli august september oktober november desember",
            weekdays: "mandag tirsdag onsdag torsdag fredag lørdag søndag"),
        Row(
            language: "fi", short: "d. M", full: "d. M y", withWeekday: "E @",
            months:
                "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
            weekdays: "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina"),
        Row(
            language: "pl", short: "d M", full: "d M y",
            months:
                "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            weekdays: "poniedziałek wtorek środa czwartek piątek sobota niedziela"),
        Row(
            language: "cs", short: "d. M", full: "d. M y", withWeekday: "E @",
            months: "ledna února března dubna května června července srpna září října listopadu prosince",
            weekdays: "pondělí úterý středa čtvrtek pátek sobota neděle"),
        Row(
            language: "ru", short: "d M", full: "d M y 'года'",
            months: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            weekdays: "понедельник вторник среда четверг пятница суббота воскресенье"),
        Row(
            language: "uk", short: "d M", full: "d M y 'року'",
            months: "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
            weekdays: "понеділок вівторок середа четвер п’ятниця субота неділя"),
        Row(
            language: "ro", short: "d M", full: "d M y",
            months: "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
            weekdays: "luni marți miercuri joi vineri sâmbătă duminică"),
        Row(
            language: "tr", short: "d M", full: "d M y", withWeekday: "@ E",
            months: "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
            weekdays: "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar"),
        Row(
            language: "hu", short: "M d.", full: "y. M d.", withWeekday: "@, E",
            months: "január február március április május június július augusztus szeptember október november december",
            weekdays: "hétfő kedd szerda csütörtök péntek szombat vasárnap"),
        Row(
            language: "eo", short: "d'-a de' M", full: "d'-a de' M y", withWeekday: "E, la @",
            months: "januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro",
            weekdays: "lundo mardo merkredo ĵaŭdo vendredo sabato dimanĉo"),
        Row(
            language: "oc", short: "d 'de' M", full: "d 'de' M 'de' y", withWeekday: "E @",
            months: "genièr febrièr març abril mai junh julhet agost setembre octòbre novembre decembre",
            weekdays: "diluns dimars dimècres dijòus divendres dissabte dimenge", first: "1èr"),
        Row(
            language: "vi", short: "d 'tháng' M", full: "d 'tháng' M 'năm' y", months: "1 2 3 4 5 6 7 8 9 10 11 12",
            weekdays: "thứ_Hai thứ_Ba thứ_Tư thứ_Năm thứ_Sáu thứ_Bảy Chủ_Nhật"),
        Row(
            language: "zh", short: "M'月'd'日'", full: "y'年'M'月'd'日'", withWeekday: "@E",
            months: "1 2 3 4 5 6 7 8 9 10 11 12",
            weekdays: "星期一 星期二 星期三 星期四 星期五 星期六 星期日"),
        Row(
            language: "ja", short: "M'月'd'日'", full: "y'年'M'月'd'日'", withWeekday: "@（E）",
            months: "1 2 3 4 5 6 7 8 9 10 11 12",
            weekdays: "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日"),
        Row(
            language: "ko", short: "M'월' d'일'", full: "y'년' M'월' d'일'", withWeekday: "@ E",
            months: "1 2 3 4 5 6 7 8 9 10 11 12",
            weekdays: "월요일 화요일 수요일 목요일 금요일 토요일 일요일"),
    ]
}
