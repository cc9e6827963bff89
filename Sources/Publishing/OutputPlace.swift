#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where a website may be written.
package enum OutputPlace {
    /// Why a folder cannot be the output of a site, in words; nil where it can. Links are followed; nothing is written.
    package static func fault(output: String, root: String) -> String? {
        guard !output.isEmpty, !root.isEmpty else { return "a folder's name is empty" }
        let output = resolved(output)
        guard !output.isEmpty else { return "the output folder cannot be the root of the file system" }
        for folder in ["content", "templates"] {
            let source = resolved(root + "/" + folder)
            if isWithin(output, source) { return "the output folder lies in '\(folder)', which is read" }
            if isWithin(source, output) { return "the output folder holds '\(folder)', which is read" }
        }
        return nil
    }

    /// Why a folder cannot be where a site is deployed to, in words; nil where it can.
    package static func overlap(of target: String, root: String, output: String) -> String? {
        let target = resolved(target)
        guard !target.isEmpty else { return "a site cannot be deployed to the root of the file system" }
        for folder in [root + "/content", root + "/templates", output] {
            let other = resolved(folder)
            if isWithin(target, other) || isWithin(other, target) {
                return "a site cannot be deployed to where its own files are: \(folder)"
            }
        }
        return nil
    }

    /// Whether a path leads to something in the folder that it starts from, as every path of an output does.
    package static func isInside(_ path: some StringProtocol) -> Bool {
        !path.isEmpty && !path.hasPrefix("/") && path.split(separator: "/").allSatisfy { $0 != ".." && $0 != "." }
    }

    private static func isWithin(_ inner: String, _ outer: String) -> Bool { (inner + "/").hasPrefix(outer + "/") }

    /// The absolute path without links, `.` and `..`, as far as it is there; empty for the root.
    private static func resolved(_ path: String) -> String {
        var existing = path.hasPrefix("/") ? path : "./" + path
        var rest: [Substring] = []
        while true {
            if let real = realpath(existing, nil) {
                defer { free(real) }
                let parts = String(cString: real).split(separator: "/") + rest
                return parts.map { "/" + $0 }.joined()
            }
            guard let slash = existing.dropLast(existing.hasSuffix("/") ? 1 : 0).lastIndex(of: "/") else {
                return existing
            }
            let name = existing[existing.index(after: slash)...].filter { $0 != "/" }
            if !name.isEmpty { rest.insert(Substring(name), at: 0) }
            existing = slash == existing.startIndex ? "/" : String(existing[..<slash])
        }
    }
}
