import Model

/// The last site, whose records, names and addresses still hold: only the articles' texts may be others.
struct KeptSite: Sendable {
    let site: Site
    let passages: PassageUses
    let uses: [[Entity]]
    /// The actors and events of which the articles no longer say the same.
    let renamed: Set<MentionTarget>

    /// Whether all is said of an actor or event that was said before, and no more.
    func says(_ target: MentionTarget, _ entity: Entity, _ passages: PassageUses) -> Bool {
        !renamed.contains(target) && passages[entity] == self.passages[entity]
    }
}
