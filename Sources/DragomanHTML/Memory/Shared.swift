import Glibc

/// A run of plain values with value semantics: copies share memory until one of them writes.
struct Shared<Element: BitwiseCopyable & Sendable>: Sendable {
    private var storage: Storage

    /// The memory itself. `@unchecked`: it is written only through `Shared`, which first makes sure that it holds the sole reference.
    private final class Storage: @unchecked Sendable {
        var base: UnsafeMutablePointer<Element>
        var count: Int
        var capacity: Int

        init(base: UnsafeMutablePointer<Element>, count: Int, capacity: Int) {
            self.base = base
            self.count = count
            self.capacity = capacity
        }

        deinit { free(base) }
    }

    /// Takes over memory that came from `malloc`.
    init(adopting base: UnsafeMutablePointer<Element>, count: Int, capacity: Int) {
        storage = Storage(base: base, count: count, capacity: capacity)
    }

    var count: Int { storage.count }

    /// Valid while this value (or a copy of it that was not written to) lives.
    @inline(__always)
    var base: UnsafePointer<Element> { UnsafePointer(storage.base) }

    @inline(__always)
    subscript(index: Int) -> Element {
        get {
            precondition(index >= 0 && index < storage.count, "index out of range")
            return storage.base[index]
        }
        set {
            precondition(index >= 0 && index < storage.count, "index out of range")
            makeUnique(room: 0)
            storage.base[index] = newValue
        }
    }

    mutating func append(_ element: Element) {
        makeUnique(room: 1)
        (storage.base + storage.count).initialize(to: element)
        storage.count += 1
    }

    mutating func append(contentsOf elements: some Collection<Element>) {
        let extra = elements.count
        makeUnique(room: extra)
        var next = storage.base + storage.count
        for element in elements {
            next.initialize(to: element)
            next += 1
        }
        storage.count += extra
    }

    private mutating func makeUnique(room: Int) {
        let wanted = storage.count + room
        if isKnownUniquelyReferenced(&storage), wanted <= storage.capacity { return }
        let capacity = wanted <= storage.capacity ? max(storage.count, 16) : max(wanted, storage.count * 2)
        guard let memory = malloc(max(capacity, wanted) * MemoryLayout<Element>.stride) else {
            preconditionFailure("out of memory")
        }
        let copy = memory.assumingMemoryBound(to: Element.self)
        copy.update(from: storage.base, count: storage.count)
        storage = Storage(base: copy, count: storage.count, capacity: max(capacity, wanted))
    }
}
