@testable import Mustache

/// A value written down in a test, to be put into a pool.
indirect enum Sample {
    case none
    case flag(Bool)
    case number(Int)
    case text(String)
    case url(String)
    case path(String)
    case html(String)
    case record(TypeID, [Sample])
    case list([Sample])

    func value(in pool: inout ValuePool) -> Value {
        switch self {
        case .none: .none
        case .flag(let flag): .flag(flag)
        case .number(let number): .number(number)
        case .text(let text): pool.text(text)
        case .url(let address): pool.url(address)
        case .path(let path): pool.path(path)
        case .html(let markup): pool.html(HTML(bytes: Array(markup.utf8)))
        case .record(let type, let fields): pool.record(type, Self.put(fields, in: &pool))
        case .list(let items): pool.list(Self.put(items, in: &pool))
        }
    }

    private static func put(_ samples: [Sample], in pool: inout ValuePool) -> Range<Int> {
        let room = pool.room(samples.count)
        for (place, sample) in zip(room, samples) {
            let value = sample.value(in: &pool)
            pool[place] = value
        }
        return room
    }
}

extension TemplateLibrary {
    /// Prints a template with a value that lies in the page's own pool, or in the shared one.
    @discardableResult
    func render(
        _ template: Template, _ sample: Sample, isShared: Bool = false, root: String = "", into output: inout [UInt8]
    ) -> Bool {
        var pool = ValuePool(isShared: isShared)
        let record = sample.value(in: &pool)
        return isShared
            ? render(template, record, in: ValuePool(), shared: pool, root: root, into: &output)
            : render(template, record, in: pool, shared: ValuePool(isShared: true), root: root, into: &output)
    }
}
