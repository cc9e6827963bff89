import Base
import Foundation
import Model

/// The templates of the repository.
enum TemplateFiles {
    static let folder: URL = {
        var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return folder.appendingPathComponent("templates")
    }()

    /// Every template, as the build reads them.
    static let all: [SourceFile] = {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
        return paths.filter { $0.hasSuffix(".mustache") }.sorted().compactMap { path in
            guard let data = FileManager.default.contents(atPath: folder.appendingPathComponent(path).path) else {
                return nil
            }
            return SourceFile(path: "templates/" + path, bytes: Array(data))
        }
    }()

    /// The templates with one text replaced or added.
    static func with(_ path: String, _ text: String) -> [SourceFile] {
        all.filter { $0.path != path } + [SourceFile(path: path, bytes: Array(text.utf8))]
    }
}
