import Changing
import Loading
import Model

/// The texts of a site, by path below `content`, and what is made of them without a folder.
struct Texts: Equatable {
    var files: [String: String]

    init(_ files: KeyValuePairs<String, String>) {
        self.files = ["site.yaml": "title: Test\n"]
        for (path, text) in files { self.files[path] = text }
    }

    /// The site that they make.
    var site: WrittenSite {
        let bytes = Dictionary(uniqueKeysWithValues: files.map { ("content/" + $0.key, Array($0.value.utf8)) })
        let read = ReadTexts(bytes)
        return WrittenSite(read.catalog, files: read.files, findings: read.findings)
    }

    /// The texts after a change.
    func after(_ change: SiteChange) -> Texts {
        var texts = self
        for file in change.files where file.old != nil { texts.files[Self.name(file.path)] = nil }
        for file in change.files {
            guard let path = file.newPath, let new = file.new else { continue }
            texts.files[Self.name(path)] = String(decoding: new, as: UTF8.self)
        }
        return texts
    }

    private static func name(_ path: String) -> String { String(path.dropFirst("content/".count)) }
}
