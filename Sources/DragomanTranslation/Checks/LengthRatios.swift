/// How long a text is in a language against the same text in English: the mean and the spread of the natural logarithm of the ratio of their
/// lengths, measured by `Scripts/languages/length_ratios.py` on translation catalogues and on sentences of a newspaper.
enum LengthRatios {
    /// Of letters and figures from `source` to `target`.
    static func expected(from source: String, to target: String) -> (mean: Double, spread: Double) {
        let (from, fromSpread) = table[source] ?? (0.05, 0.16)
        let (to, toSpread) = table[target] ?? (0.05, 0.16)
        return (to - from, (fromSpread * fromSpread + toSpread * toSpread).squareRoot() * 0.8)
    }

    private static let table: [String: (Double, Double)] = [
        "af": (0.084, 0.115), "an": (0.125, 0.111), "ar": (-0.191, 0.177), "as": (-0.061, 0.216),
        "ast": (0.099, 0.120), "az": (0.006, 0.177), "be": (0.062, 0.181), "bg": (0.055, 0.131), "bn": (0.001, 0.183),
        "bs": (0.033, 0.149), "ca": (0.087, 0.136), "cs": (-0.038, 0.139), "cy": (0.000, 0.136),
        "da": (-0.008, 0.126), "de": (0.163, 0.125), "el": (0.168, 0.131), "eo": (0.030, 0.125), "es": (0.097, 0.118),
        "et": (0.009, 0.142), "eu": (0.138, 0.141), "fa": (-0.096, 0.140), "fi": (0.073, 0.145),
        "fil": (0.170, 0.134), "fr": (0.143, 0.131), "ga": (0.101, 0.127), "gd": (0.220, 0.160), "gl": (0.082, 0.123),
        "gu": (-0.049, 0.142), "he": (-0.254, 0.178), "hi": (-0.072, 0.143), "hr": (0.049, 0.140),
        "hu": (0.088, 0.135), "hy": (0.059, 0.166), "id": (0.115, 0.121), "is": (-0.050, 0.163), "it": (0.118, 0.116),
        "ja": (-0.589, 0.180), "ka": (0.093, 0.152), "kk": (0.064, 0.151), "km": (0.098, 0.183), "kn": (0.122, 0.163),
        "ko": (-0.698, 0.205), "ky": (0.089, 0.132), "lt": (0.020, 0.158), "lv": (0.012, 0.131), "mk": (0.073, 0.126),
        "ml": (0.152, 0.155), "mn": (-0.047, 0.196), "mr": (-0.020, 0.178), "ms": (0.112, 0.113),
        "my": (0.196, 0.152), "nb": (0.014, 0.132), "ne": (-0.032, 0.181), "nl": (0.110, 0.126),
        "nn": (-0.001, 0.148), "oc": (0.188, 0.139), "or": (0.034, 0.189), "pa": (-0.159, 0.167),
        "pl": (0.066, 0.151), "pt": (0.060, 0.112), "ro": (0.107, 0.103), "ru": (0.065, 0.164), "si": (0.000, 0.174),
        "sk": (0.011, 0.144), "sl": (0.026, 0.154), "sq": (0.046, 0.163), "sr": (0.020, 0.135), "sv": (0.007, 0.141),
        "sw": (0.083, 0.160), "ta": (0.141, 0.174), "te": (0.059, 0.155), "th": (0.042, 0.159), "tl": (0.163, 0.134),
        "tr": (0.047, 0.152), "uk": (0.053, 0.135), "ur": (-0.172, 0.160), "uz": (0.039, 0.096),
        "vi": (-0.047, 0.163), "zh": (-0.982, 0.227), "en": (0, 0.1),
    ]
}
