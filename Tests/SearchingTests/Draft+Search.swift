import Base
import Model
import TestSupport

@testable import Exports

extension Draft {
    func index(jobs: Int = 1) async -> SearchIndex {
        await SearchIndex.make(of: await site(), jobs: jobs)
    }

    /// Every file by its path.
    func files(jobs: Int = 1) async -> [String: String] {
        let index = await index(jobs: jobs)
        return Dictionary(
            uniqueKeysWithValues: index.files.map { file in
                var bytes: [UInt8] = []
                index.append(file, to: &bytes)
                return (file.path, String(decoding: bytes, as: UTF8.self))
            })
    }

    /// Every word with its three lists, numbers or `"`, as the browser reads them.
    static func words(_ files: [String: String]) -> [String: [String]] {
        var found: [String: [String]] = [:]
        for (path, text) in files where path.hasPrefix("data/search/k") {
            var word: [UInt16] = []
            let lines = text.drop { $0 != "`" }.dropFirst().prefix { $0 != "`" }.split(separator: "\n")
            for line in lines {
                let parts = line.split(separator: "!", omittingEmptySubsequences: false)
                let head = Array(parts[0].utf16)
                word = Array(word.prefix(Int(head[0]) - 37)) + head.dropFirst()
                found[String(decoding: word, as: UTF16.self)] = parts.dropFirst().map { list in
                    list == "\"" ? "\"" : numbers(list).map(String.init).joined(separator: " ")
                }
            }
        }
        return found
    }

    private static func numbers(_ text: Substring) -> [Int] {
        var (number, sum) = (0, 0)
        var list: [Int] = []
        for code in text.utf8.map(Int.init) {
            if code > 96 {
                number = number * 30 + code - 96
            } else {
                sum += number * 55 + code - 37
                number = 0
                list.append(sum)
            }
        }
        return list
    }
}
