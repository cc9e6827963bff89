import Base
import Language

/// Addresses for sources without a file, made from what they are, so that they stay when others come and go.
enum SourceSlugs {
    /// The words of an address or title, cut short, and a hash of the whole key.
    static func slugs(for keys: [SourceKey], jobs: Int) async -> [String] {
        let hashes = keys.map { StableHash.hash($0.text) }
        var seen: Set<UInt32> = []
        var shared: Set<UInt32> = []
        for hash in hashes where !seen.insert(UInt32(truncatingIfNeeded: hash)).inserted {
            shared.insert(UInt32(truncatingIfNeeded: hash))
        }
        return await Array(keys.indices).concurrentMap(jobs: jobs, chunk: 256) { [shared] index in
            let (key, hash) = (keys[index], hashes[index])
            let digits = shared.contains(UInt32(truncatingIfNeeded: hash)) ? 16 : 8
            return slug(key, StableHash.hex(hash, digits: digits))
        }
    }

    private static func slug(_ key: SourceKey, _ hash: String) -> String {
        let isWork = key.text.hasPrefix("work:")
        let words = isWork ? String(key.text.dropFirst(5).prefix { $0 != "|" }) : String(key.text.prefix { $0 != "?" })
        let base = Slug.path(words, limit: 40)
        return base.isEmpty ? "source-\(hash)" : "\(base)-\(hash)"
    }
}
