import Base
import Model
import TestSupport

@testable import Reviewing

extension Draft {
    func review(jobs: Int = 1) async -> Review { await Reviewer.review(await site(), jobs: jobs) }

    /// What the reviewer finds, each with its place and its notes; of some rules only.
    func findings(_ rules: Rule...) async -> [String] {
        await review().diagnostics.filter { rules.isEmpty || rules.contains($0.rule) }.map(\.inFull)
    }
}
