extension Checker {
    /// Checks that each partial and parent exists, and that each argument has a block it replaces.
    mutating func checkReferences() {
        let names = targets.keys.sorted().map { $0.hasPrefix("partials/") ? String($0.dropFirst(9)) : $0 }
        let blocks = blocksByTemplate()
        for (index, outline) in outlines.enumerated() {
            for tag in outline.tags where !tag.isIgnored {
                switch tag.kind {
                case .partial, .parent:
                    guard target(tag.name) == nil else { continue }
                    report(
                        tag, index, .unknownPartial, "there is no template '\(tag.name)' to include",
                        wrong: tag.name, among: names)
                case .block where tag.isOverride:
                    checkArgument(tag, index, blocks)
                default: break
                }
            }
        }
    }

    private mutating func checkArgument(_ tag: Tag, _ outline: Int, _ blocks: [Set<String>]) {
        let parent = outlines[outline].tags.last {
            $0.kind == .parent && $0.range.lowerBound < tag.range.lowerBound
                && outlines[outline].tags[$0.match].range.lowerBound > tag.range.lowerBound
        }
        guard let parent, let target = target(parent.name), !blocks[target].contains(tag.name) else { return }
        report(
            tag, outline, .unknownBlock, "the parent '\(parent.name)' has no block '\(tag.name)'",
            wrong: tag.name, among: blocks[target])
    }

    /// The blocks that a parent of each template can replace, those of the templates it includes among them.
    private func blocksByTemplate() -> [Set<String>] {
        var blocks = outlines.map { outline in
            Set(outline.tags.filter { $0.kind == .block && !$0.isIgnored }.map(\.name))
        }
        let included = outlines.map { outline in
            Set(outline.tags.filter { $0.kind == .partial || $0.kind == .parent }.compactMap { target($0.name) })
        }
        var grows = true
        while grows {
            grows = false
            for index in outlines.indices {
                for other in included[index] where !blocks[other].isSubset(of: blocks[index]) {
                    blocks[index].formUnion(blocks[other])
                    grows = true
                }
            }
        }
        return blocks
    }
}
