import Glibc

/// A growable run of plain values that one owner writes: what the parser fills.
///
/// Unlike `Array` it makes no uniqueness check per write, and grows with `realloc`, which moves large blocks without copying.
/// It is not copyable, so the single owner that makes this sound is checked by the compiler. Subscripts are checked in debug builds only.
struct Buffer<Element: BitwiseCopyable & Sendable>: ~Copyable {
    /// Owned by this value alone and freed in `deinit` or handed on by `release`.
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count: Int
    private(set) var capacity: Int

    init(capacity: Int) {
        self.capacity = max(capacity, 16)
        self.count = 0
        self.base = Buffer.allocate(nil, self.capacity)
    }

    deinit { free(base) }

    private static func allocate(_ old: UnsafeMutablePointer<Element>?, _ capacity: Int) -> UnsafeMutablePointer<
        Element
    > {
        guard let memory = realloc(old, capacity * MemoryLayout<Element>.stride) else {
            preconditionFailure("out of memory")
        }
        return memory.assumingMemoryBound(to: Element.self)
    }

    @inline(never)
    private mutating func grow(to wanted: Int) {
        capacity = max(wanted, capacity * 2)
        base = Buffer.allocate(base, capacity)
    }

    @inline(__always)
    mutating func reserve(_ extra: Int) {
        if count + extra > capacity { grow(to: count + extra) }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow(to: count + 1) }
        (base + count).initialize(to: element)
        count += 1
    }

    /// Appends `length` values that start at `start`, which must not lie in this buffer.
    @inline(__always)
    mutating func append(_ start: UnsafePointer<Element>, _ length: Int) {
        reserve(length)
        (base + count).update(from: start, count: length)
        count += length
    }

    /// Appends values that do not lie in this buffer.
    mutating func append(_ values: UnsafeBufferPointer<Element>) {
        if let start = values.baseAddress { append(start, values.count) }
    }

    /// Appends what `write` puts into room for `length` values; it gives how many those are.
    mutating func append(upTo length: Int, _ write: (UnsafeMutableBufferPointer<Element>) throws -> Int) rethrows {
        reserve(length)
        let written = try write(UnsafeMutableBufferPointer(start: base + count, count: length))
        assert(written <= length)
        count += written
    }

    /// The values, valid until more are appended.
    var contents: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

    /// Appends values of this buffer itself.
    mutating func appendOwn(from offset: Int, _ length: Int) {
        reserve(length)
        (base + count).update(from: base + offset, count: length)
        count += length
    }

    /// Makes room for `length` values whose content does not matter yet.
    mutating func skip(_ length: Int, filledWith filler: Element) {
        reserve(length)
        (base + count).initialize(repeating: filler, count: length)
        count += length
    }

    @inline(__always)
    mutating func truncate(to newCount: Int) {
        assert(newCount <= count)
        count = newCount
    }

    @inline(__always)
    mutating func removeLast() -> Element {
        assert(count > 0)
        count -= 1
        return base[count]
    }

    mutating func remove(at index: Int) {
        assert(index < count)
        (base + index).update(from: base + index + 1, count: count - index - 1)
        count -= 1
    }

    mutating func insert(_ element: Element, at index: Int) {
        assert(index <= count)
        reserve(1)
        (base + index + 1).update(from: base + index, count: count - index)
        base[index] = element
        count += 1
    }

    @inline(__always)
    subscript(index: Int) -> Element {
        get {
            assert(index >= 0 && index < count)
            return base[index]
        }
        set {
            assert(index >= 0 && index < count)
            base[index] = newValue
        }
    }

    /// Hands the memory on, shrunk when much of it was not used.
    consuming func release() -> Shared<Element> {
        let shared = Shared(adopting: base, count: count, capacity: capacity)
        discard self
        return shared
    }
}
