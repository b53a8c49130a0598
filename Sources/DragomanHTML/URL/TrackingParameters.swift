/// Query parameters that say where a reader came from and nothing of the page.
///
/// A new one is a line in one of these lists.
enum TrackingParameters {
    /// Whole families, by the start of the name.
    static let prefixes = [
        "utm_", "mtm_", "pk_", "piwik_", "matomo_", "hsa_", "at_", "stm_", "vero_", "oly_", "__hs", "_hs", "mkt_",
        "trk_",
        "ga_", "sc_c", "wt_", "wt.", "fb_",
    ]

    /// Single names, lower-case.
    static let names: Set<String> = [
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid", "twclid", "ttclid",
        "igshid", "igsh", "li_fat_id", "mc_cid", "mc_eid", "mibextid", "_openstat", "openstat", "_ga", "_gl", "srsltid",
        "epik", "xtor", "xtref", "ns_campaign", "ns_source", "ns_mchannel", "ns_linkname", "ns_fee", "wtrid",
        "wickedid",
        "s_cid", "s_kwcid", "cmpid", "cmp", "cmpaid", "cndid", "ocid", "ncid", "soc_src", "soc_trk", "ref_src",
        "ref_url",
        "smid", "smtyp", "smprod", "partner", "rss", "feedtype", "feedname", "tsrc", "sr_share", "rb_clickid",
        "guccounter", "guce_referrer", "guce_referrer_sig", "ito", "ico", "spm", "scm", "share_source", "share_medium",
        "chn", "__twitter_impression", "algorithm", "emc", "nl", "traffic_source", "asgtbndr", "ftag", "sh",
    ]

    /// Names that mark the AMP form of a page.
    static let ampNames: Set<String> = ["amp", "_amp", "isamp", "outputtype", "amp_js_v", "amp_gsa", "usqp"]

    static func isTracking(_ name: String) -> Bool {
        let name = name.lowercased()
        return names.contains(name) || prefixes.contains { name.hasPrefix($0) }
    }

    static func isAMP(_ name: some StringProtocol, value: some StringProtocol) -> Bool {
        let name = name.lowercased()
        return name == "outputtype" ? value.lowercased() == "amp" : ampNames.contains(name)
    }
}
