/// A stack in memory of its own, for what a renderer pushes and pops at every step: an array would ask each time whether it is
/// shared.
struct Stack<Element: BitwiseCopyable>: ~Copyable {
    private var elements: UnsafeMutablePointer<Element>
    private var capacity = 16
    private(set) var count = 0

    init() { elements = .allocate(capacity: capacity) }

    deinit { elements.deallocate() }

    /// The last one. Asked of a stack that is not empty.
    var top: Element {
        get { elements[count - 1] }
        set { elements[count - 1] = newValue }
    }

    /// An element by its place, which has to be below `count`.
    subscript(place: Int) -> Element { elements[place] }

    mutating func push(_ element: Element) {
        if count == capacity { grow() }
        (elements + count).initialize(to: element)
        count += 1
    }

    /// Takes the last off; nil where there is none.
    @discardableResult
    mutating func pop() -> Element? {
        guard count > 0 else { return nil }
        count -= 1
        return elements[count]
    }

    /// Takes off what lies above a height.
    mutating func cut(to height: Int) { count = min(count, max(0, height)) }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
        larger.update(from: elements, count: count)
        elements.deallocate()
        elements = larger
        capacity *= 2
    }
}
