/// How long a text is in a language against the same text in English: the mean and the spread of the natural logarithm of the ratio of their
/// lengths, measured by `Scripts/languages/length_ratios.py` on translation catalogues.
enum LengthRatios {
    /// Of letters and figures from `source` to `target`.
    static func expected(from source: String, to target: String) -> (mean: Double, spread: Double) {
        let (from, fromSpread) = table[source] ?? (0.05, 0.16)
        let (to, toSpread) = table[target] ?? (0.05, 0.16)
        return (to - from, (fromSpread * fromSpread + toSpread * toSpread).squareRoot() * 0.8)
    }

    private static let table: [String: (Double, Double)] = [
        "af": (0.074, 0.109), "an": (0.131, 0.105), "ar": (-0.204, 0.158), "ast": (0.092, 0.117),
        "az": (-0.051, 0.167), "be": (0.056, 0.173), "bg": (0.079, 0.157), "bn": (0.041, 0.187), "br": (0.110, 0.107),
        "bs": (0.013, 0.139), "ca": (0.121, 0.130), "cs": (0.009, 0.122), "cy": (0.016, 0.130), "da": (0.027, 0.101),
        "de": (0.163, 0.139), "el": (0.164, 0.127), "eo": (0.011, 0.104), "es": (0.143, 0.116), "et": (-0.045, 0.133),
        "eu": (0.090, 0.133), "fa": (-0.032, 0.149), "fi": (0.036, 0.133), "fr": (0.185, 0.125), "ga": (0.080, 0.118),
        "gd": (0.202, 0.133), "gl": (0.098, 0.121), "gu": (-0.039, 0.127), "he": (-0.246, 0.173),
        "hi": (-0.027, 0.154), "hr": (0.033, 0.130), "hu": (0.095, 0.140), "hy": (0.051, 0.163), "id": (0.079, 0.114),
        "is": (-0.004, 0.138), "it": (0.153, 0.121), "ja": (-0.556, 0.270), "ka": (0.061, 0.138),
        "kk": (0.035, 0.122), "km": (0.099, 0.169), "kn": (0.074, 0.159), "ko": (-0.514, 0.245), "lt": (0.000, 0.145),
        "lv": (-0.050, 0.154), "mk": (0.070, 0.129), "ml": (0.139, 0.154), "mr": (-0.055, 0.166),
        "ms": (0.041, 0.107), "my": (0.105, 0.155), "nb": (0.016, 0.113), "ne": (-0.062, 0.174), "nl": (0.105, 0.125),
        "nn": (-0.010, 0.144), "oc": (0.185, 0.134), "pa": (-0.118, 0.161), "pl": (0.073, 0.129),
        "pt": (0.083, 0.103), "ro": (0.128, 0.124), "ru": (0.080, 0.149), "si": (-0.007, 0.161), "sk": (0.012, 0.140),
        "sl": (0.012, 0.135), "sq": (0.068, 0.150), "sr": (0.011, 0.123), "sv": (0.027, 0.098), "ta": (0.038, 0.170),
        "te": (-0.010, 0.135), "th": (-0.077, 0.180), "tl": (0.149, 0.101), "tr": (0.022, 0.124),
        "uk": (0.075, 0.140), "uz": (0.000, 0.102), "vi": (0.045, 0.130), "zh": (-0.981, 0.340), "en": (0, 0.1),
    ]
}
