import Base

/// Reads the markup of a file that is imported; what is wrong with it refuses the file.
enum ImportMarkup {
    /// The root of a part of an archive, in UTF-8 or UTF-16.
    static func xml(_ bytes: [UInt8]) throws(ImportRefusal) -> MarkupNode {
        let utf8 = TextEncoding.utf16(bytes) ?? bytes
        do { return try MarkupReader.xml(utf8).root } catch { throw ImportRefusal(error.reason) }
    }

    /// The root of a web page in UTF-8.
    static func html(_ bytes: [UInt8]) throws(ImportRefusal) -> MarkupNode {
        do { return try MarkupReader.html(bytes).root } catch { throw ImportRefusal(error.reason) }
    }
}

extension String {
    /// A relative path as seen from a folder; it never leads out of the topmost one.
    func resolved(in folder: String) -> String {
        if hasPrefix("/") { return String(dropFirst()) }
        var steps = folder.split(separator: "/").map(String.init)
        for step in split(separator: "/") {
            if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(String(step)) }
        }
        return steps.joined(separator: "/")
    }
}
