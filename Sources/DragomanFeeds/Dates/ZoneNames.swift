/// Time zones by name, as minutes east of UTC.
enum ZoneNames {
    private static let offsets: [String: Int] = [
        "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "a": -60, "m": -720, "n": 60, "y": 720,
        "ast": -240, "adt": -180, "at": -240, "est": -300, "edt": -240, "et": -300, "cst": -360, "cdt": -300,
        "ct": -360,
        "mst": -420, "mdt": -360, "mt": -420, "pst": -480, "pdt": -420, "pt": -480, "akst": -540, "akdt": -480,
        "hst": -600, "nst": -210, "ndt": -150, "brt": -180, "art": -180, "clt": -240,
        "cet": 60, "cest": 120, "met": 60, "mest": 120, "mez": 60, "mesz": 120, "bst": 60, "west": 60, "wat": 60,
        "cat": 120, "sast": 120,
        "eet": 120, "eest": 180, "msk": 180, "msd": 240, "eat": 180, "trt": 180, "irst": 210, "gst": 240, "pkt": 300,
        "npt": 345, "wib": 420, "wita": 480, "wit": 540, "ict": 420, "hkt": 480, "sgt": 480, "myt": 480, "awst": 480,
        "jst": 540, "kst": 540, "acst": 570, "acdt": 630, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
    ]

    static func offset(_ name: String) -> Int? { offsets[name] }
}
