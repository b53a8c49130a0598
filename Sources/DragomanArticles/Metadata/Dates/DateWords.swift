/// Words and signs that stand in dates beside numbers and names of months.
enum DateWords {
    /// Of Chinese, Japanese and Korean.
    static func isYearSign(_ scalar: Unicode.Scalar) -> Bool { scalar == "年" || scalar == "년" }

    static func isHourSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "時", "时", "點", "点", "시": true
        default: false
        }
    }

    static func isMinuteSign(_ scalar: Unicode.Scalar) -> Bool { scalar == "分" || scalar == "분" }

    /// What a Chinese numeral counts, ten at most; nil for what is none.
    static func value(ofIdeograph scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "〇", "零": 0
        case "一": 1
        case "二": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        case "十": 10
        default: nil
        }
    }

    /// Endings of ordinals, "of", words for year, month and day: what stands between the parts of one date.
    static let skipped = set(
        """
        de del d of st nd rd th er do di den le the t a o m ko gada metų ж жылғы y г року рік р год года
        tháng năm ngày оны сарын өдөр พ.ศ ค.ศ ឆ្នាំ ថ្ងៃទី ปี วันที่ का की साल ในวันที่
        """)

    /// Before a date: it is when a text was changed.
    static let updated = set(
        """
        updated modified revised edited aktualisiert aktualisierung geändert überarbeitet jour actualisé modifié màj
        actualizado actualizada actualización modificado actualitzat actualitzada aggiornato aggiornata aggiornamento
        modificato atualizado atualizada atualização modificada actualizat eguneratua bijgewerkt gewijzigd update
        uppdaterad uppdaterat ändrad opdateret ændret oppdatert endret uppfært päivitetty muokattu uuendatud muudetud
        atjaunots atnaujinta zaktualizowano aktualizacja zmodyfikowano aktualizováno aktualizované aktualizace upravené
        frissítve frissült módosítva posodobljeno ažurirano ažuriran izmenjeno обновлено обновлён обновлена изменено
        оновлено змінено абноўлена актуализирана обновена ажурирано жаңартылды ενημερώθηκε ενημέρωση τροποποιήθηκε
        güncelleme güncellendi güncellenme yenilənib diperbarui diperbaharui dikemaskini kemaskini imesasishwa
        განახლდა թարմացվել تحديث التحديث محدث بروزرسانی به‌روزرسانی עודכן עדכון अपडेट अपडेटेड अद्यतन
        আপডেট হালনাগাদ อัปเดต อัพเดท แก้ไข 更新 更新时间 更新時間 最后更新 最後更新 最終更新 修改 修改时间 수정 최종수정 최종업데이트 업데이트
        cập
        """)

    /// True for the hours after noon.
    static let halves: [UInt64: Bool] = set("am 午前 上午 早上 凌晨 오전 πμ صباحا").reduce(
        into: set("pm 午後 下午 晚上 오후 μμ مساء").reduce(into: [:]) { $0[$1] = true }
    ) { $0[$1] = false }

    /// The year before the first of an era.
    static let eras: [UInt64: Int] = table([
        "令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911, "中華民國": 1911,
    ])

    /// Minutes east of UTC. Only names that one part of the world uses: "CST" and "IST" are several.
    static let zones: [UInt64: Int] = table([
        "gmt": 0, "utc": 0, "wet": 0, "cet": 60, "mez": 60, "cest": 120, "mesz": 120, "eet": 120, "eest": 180,
        "msk": 180,
        "edt": -240, "cdt": -300, "mdt": -360, "pst": -480, "pdt": -420, "jst": 540, "kst": 540, "wib": 420,
        "wita": 480,
    ])

    private static func set(_ words: String) -> Set<UInt64> {
        Set(words.spacedWords.map { ByteHash.of($0.utf8) })
    }

    private static func table<Value>(_ words: [String: Value]) -> [UInt64: Value] {
        words.reduce(into: [:]) { $0[ByteHash.of($1.key.utf8)] = $1.value }
    }
}
