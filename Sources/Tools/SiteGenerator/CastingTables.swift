extension Casting {
    /// Nearly half of the actors are people.
    static let actorKinds = [
        "person", "person", "person", "person", "person", "state", "government-body", "organisation", "organisation",
        "armed-group", "alliance", "media",
    ]
    static let bodies = [
        "state": ["Republic", "Federation", "Kingdom"],
        "government-body": ["Ministry of Defence", "State Council", "Border Service", "Supreme Court"],
        "organisation": ["Relief Fund", "Monitoring Centre", "Trade Union", "Institute"],
        "armed-group": ["Brigade", "Liberation Front", "Volunteers", "Guard"],
        "alliance": ["Pact", "Coalition", "Economic Union"],
        "media": ["Gazette", "News Agency", "Television"],
    ]
    static let eventPatterns: [(noun: String, kind: String)] = [
        ("Battle of", "battle"), ("Siege of", "siege"), ("Treaty of", "agreement"), ("Accord", "agreement"),
        ("Summit", "meeting"), ("Declaration", "statement"), ("Bridge Attack", "attack"), ("Protests", "protest"),
        ("Prisoner Exchange", "exchange"), ("Trial", "trial"),
    ]
    static let statuses = ["confirmed", "confirmed", "confirmed", "claimed", "disputed", "denied"]
    static let sourceTypes = ["article-newspaper", "report", "webpage", "book", "interview", "broadcast"]
    static let standings = ["official", "state-media", "wire", "press", "academic", "leaked", "unknown"]
}
