import DragomanLibrary
import Foundation

/// Pictures small enough to stand in the source: a quay with a crane, and a banner.
enum PressPictures {
    /// 1200 × 800 pixels.
    static let quay = PictureFile(kind: .png, bytes: Array(Data(base64Encoded: quayText) ?? Data()))
    static let quayName = StoredPicture(name: "quay.png", width: 1_200, height: 800)
    /// 728 × 90 pixels.
    static let banner: [UInt8] = Array(Data(base64Encoded: bannerText) ?? Data())

    private static let quayText = """
        iVBORw0KGgoAAAANSUhEUgAABLAAAAMgAgMAAABOjnORAAAADFBMVEXJ1t9WdIQ6MCp9HxpDQZWsAAADXklEQVR42u3QwQkAIAwA\
        sS7ZJV1Sn76FKlJyExyJkCRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJ\
        kiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkho1ioMFCxYsWLBgwYIFCxYsWLBgwYIFCxYsWLBgwYIF6zusECxYsGDBgiVYsGDB\
        ggVLsGDBggULlmDBggULFizBggULFixYggULFixYsAQLFixYsGAJFixYsGDBEixYsGDBgiVYsGDBggVLsGDBggULlmDBggULFizB\
        ggULFixYggULFixYsAQLFixYsGAJFixYsGDBEixYsGDBgiVYsGDBggVLsGDBggULlmDBggULFizBggULFixYggULFixYsAQLFixY\
        sGAJFixYsGDBEixYsGDBgiVYsGDBggVLsGDBggULlmDBggULFizBggULFixYggULFixYsAQLFixYsGAJFixYsGDBEixYsGDBgiVY\
        sGDBggVLsLKujZU9gwULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDd+50lwYIFCxYs\
        WLBgwYIFCxYsWLBgwYIFCxYsWLBgwYIFCxYsWLBgwYIFCxYsWLBgwYIFCxYsWLBgwYIFCxYsWLBgfYD1IliwYMGCBQsWLFiwYMGC\
        BQsWLFiwYMGCBQtWw2DBggULFizBggULFixYggULFixYsAQLFixYsGAJFixYsGDBEixYsGDBgiVYsGDBggVLsGDBggULlmDBggUL\
        FizBggULFixYggULFixYsAQLFixYsGAJFixYsGDBEixYsGDBgiVYsGDBggVLsGDBggULlmDBggULFizBggULFixYggULFixYsAQL\
        FixYsGAJFixYsGDBEixYsGDBgiVYsGDBggVLsGDBggULlmDBggULFizBggULFixYggULFixYsAQLFixYsGAJFixYsGDBEixYsGDB\
        giVYsGDBggVLsGDBggULlmDBggULFizBggULFixYggULFixYsAQLFixYsGAJFixYsGDBEixYsGDBgiVYsGDBggVLsGDBggULlmDB\
        ggULFizBggULFixYggULFixYsATroAXx09FaH/xR3AAAAABJRU5ErkJggg==
        """

    private static let bannerText = """
        iVBORw0KGgoAAAANSUhEUgAAAtgAAABaAgMAAAD/WslsAAAADFBMVEX07+R9HxoAAAAAAACff9wSAAAAPElEQVR42u3OAQ0AAAwC\
        IEu+f5XX0A0SkAAAAAAAAAAAAABAmZukra2tra2tra2tra2tra2tra2trV3oAbRXFU57qbq1AAAAAElFTkSuQmCC
        """
}
