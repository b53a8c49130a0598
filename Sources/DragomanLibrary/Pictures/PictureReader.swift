/// Numbers and marks at places in a picture's bytes; nil beyond their end.
struct PictureReader {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var count: Int { bytes.count }

    func byte(_ place: Int) -> Int? { bytes.indices.contains(place) ? Int(bytes[place]) : nil }

    func big16(_ place: Int) -> Int? { number(place, 2) { $0 << 8 | $1 } }
    func big32(_ place: Int) -> Int? { number(place, 4) { $0 << 8 | $1 } }

    func little16(_ place: Int) -> Int? { littleEndian(place, 2) }
    func little24(_ place: Int) -> Int? { littleEndian(place, 3) }
    func little32(_ place: Int) -> Int? { littleEndian(place, 4) }

    func holds(_ mark: [UInt8], at place: Int) -> Bool {
        place >= 0 && mark.count <= count - place && bytes[place...].starts(with: mark)
    }

    func holds(_ mark: String, at place: Int) -> Bool { holds(Array(mark.utf8), at: place) }

    private func number(_ place: Int, _ size: Int, _ join: (Int, Int) -> Int) -> Int? {
        guard place >= 0, size <= count - place else { return nil }
        return bytes[place..<place + size].reduce(0) { join($0, Int($1)) }
    }

    private func littleEndian(_ place: Int, _ size: Int) -> Int? {
        guard place >= 0, size <= count - place else { return nil }
        return bytes[place..<place + size].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
