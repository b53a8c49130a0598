/// What a picture of the demonstration press shows: a landscape in a few flat colours, drawn in code.
enum PictureScene: String, CaseIterable, Sendable {
    case volcano, harbour, sea, city, fields, mountains, night, stadium, library, desert

    /// Width and height in pixels.
    static let size = (width: 960, height: 540)

    /// Colours from 0 as `0xRRGGBB`: four of the sky from its top, the light in it, then four of the land from the farthest ridge.
    var palette: [UInt32] {
        switch self {
        case .volcano: [0x3B2C44, 0x6B3F4E, 0xA85B4F, 0xE0905A, 0xF6D08A, 0x5A3A48, 0x43303F, 0x2E2431, 0x1B1620]
        case .harbour: [0x7FA7BF, 0x9DBDCB, 0xBFD3D5, 0xE4E3D3, 0xFFF6DC, 0x6E8B97, 0x4E6E7E, 0x355566, 0x203B4B]
        case .sea: [0x5C95B8, 0x86B3C9, 0xB4D0D6, 0xE2E8DD, 0xFFF3CF, 0x4D88A6, 0x37728F, 0x255B78, 0x164560]
        case .city: [0x8B9DB8, 0xA9B4C6, 0xCAC9CE, 0xE8DDD3, 0xFFF0DA, 0x8A8FA0, 0x6A7084, 0x4B5266, 0x2F3547]
        case .fields: [0x8FB9C9, 0xB2CDCF, 0xD6DECB, 0xF0E8C3, 0xFFF7D6, 0x9CAA6C, 0x7D9155, 0x5D7542, 0x3E5630]
        case .mountains: [0x6E8FB5, 0x94ABC6, 0xBDC9D6, 0xE3E3E2, 0xFFFAEA, 0x7C8EA4, 0x5C7089, 0x40546B, 0x283A4E]
        case .night: [0x0D1530, 0x17224A, 0x263364, 0x3B4A7D, 0xF4EFD2, 0x222C52, 0x19213F, 0x11172E, 0x0A0E1E]
        case .stadium: [0x4F6D8C, 0x7C92A6, 0xAEB9BF, 0xDCDCD2, 0xFFFFF0, 0x8B7E74, 0x6A5F5A, 0x3F7A4A, 0x2C6139]
        case .library: [0x5B4636, 0x735942, 0x8D6F50, 0xB0905F, 0xF5DFA8, 0x6B4A35, 0x533828, 0x3C281D, 0x271A13]
        case .desert: [0x79A6BF, 0xA6C1C6, 0xD4D4BE, 0xF1DFB3, 0xFFF6D8, 0xDDB277, 0xC4935A, 0xA37444, 0x7B5533]
        }
    }

    /// Where the light stands, in pixels, and its radius.
    var light: (x: Int, y: Int, radius: Int) {
        switch self {
        case .volcano: (480, 250, 70)
        case .night: (720, 120, 34)
        case .library: (260, 150, 60)
        default: (250 + Int(seed * 37) % 460, 150, 46)
        }
    }

    /// Tells one scene's ridges from another's.
    var seed: Double { Double(Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    /// How rough the land is: the sea is calm, mountains are not.
    var roughness: Double {
        switch self {
        case .sea: 0.12
        case .harbour, .stadium: 0.3
        case .fields, .desert: 0.45
        case .volcano: 0.9
        case .mountains: 1.2
        default: 0.7
        }
    }

    /// Whether the skyline is of steps (roofs, shelves, stands) rather than of hills.
    var isBuilt: Bool { [.city, .library, .stadium, .harbour].contains(self) }
}
