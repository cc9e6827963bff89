import Base
import Model

extension Table {
    static let accounts = Table(
        name: "accounts", title: "Accounts", summary: "What individual sources say about an event, side by side.",
        key: ["event", "number"],
        columns: [
            .id("event", of: "events", "The event, by its id.", isRequired: true) { site, row in
                site.events[row.event].record.header.id
            },
            .integer("number", "Its number among the accounts of the event, from 1.", isRequired: true) { _, row in
                Int(row.item) + 1
            },
            .text(
                "kind", "The kind of source that gives the account.", kind: .choice(["source", "article", "footnote"])
            ) { site, row in
                site.account(row).origin.map(\.kindName)
            },
            .text("id", "Its id.") { site, row in site.account(row).origin.map(site.id) },
        ]
            + Column.date("date", "When the event happened, according to the account.") { site, row in
                site.account(row).record.date
            } + [
                .text("place", "Where.") { site, row in site.account(row).record.place },
                .text("killed", "How many were killed.") { site, row in site.account(row).record.killed?.inWords },
                .text("injured", "How many were injured.") { site, row in site.account(row).record.injured?.inWords },
                .text("claimed_by", "Who claimed it.") { site, row in site.account(row).record.claimedBy },
                .text("says", "What else it says.") { site, row in site.account(row).record.says },
            ]
    ) { site in
        site.events.indices.flatMap { event in
            site.events[event].accounts.indices.map { Row(event, item: $0) }
        }
    }

    static let figures = Table(
        name: "figures", title: "Figures", summary: "Every number that is given for an event, and who gives it.",
        key: ["event", "figure", "account"],
        columns: [
            .id("event", of: "events", "The event, by its id.", isRequired: true) { site, row in
                site.events[row.event].record.header.id
            },
            .required("figure", "What was counted.") { site, row in site.figure(row).name },
            .integer("account", "The number of the account that gives it; 0 for the event itself.", isRequired: true) {
                _, row in
                row.list == 0 ? 0 : Int(row.item) + 1
            },
            .integer("low", "The lowest value, if a range is given.") { site, row in site.figure(row).quantity.low
            },
            .integer("best", "The number, or the best estimate.") { site, row in site.figure(row).quantity.best },
            .integer("high", "The highest value, if a range is given.") { site, row in
                site.figure(row).quantity.high
            },
            .text("hedge", "How exact it is: “almost”, “more than”.") { site, row in
                site.figure(row).quantity.hedge
            },
            .required("words", "The number in words.") { site, row in site.figure(row).quantity.inWords },
            .text("kind", "The kind of source that gives it.", kind: .choice(["source", "article", "footnote"])) {
                site, row in
                site.giver(row).map(\.kindName)
            },
            .text("id", "Its id.") { site, row in site.giver(row).map(site.id) },
        ]
    ) { site in
        var rows: [Row] = []
        for event in site.events.indices {
            rows += site.events[event].figures.indices.map { Row(event, item: $0) }
            for (item, account) in site.events[event].accounts.enumerated() {
                if account.record.killed != nil { rows.append(Row(event, item: item, list: 1)) }
                if account.record.injured != nil { rows.append(Row(event, item: item, list: 2)) }
            }
        }
        return rows
    }
}

extension Site {
    fileprivate func account(_ row: Row) -> Site.Account { events[row.event].accounts[Int(row.item)] }

    /// A figure of the event (list 0), or the number killed (1) or injured (2) according to one account.
    fileprivate func figure(_ row: Row) -> (name: String, quantity: Quantity) {
        switch row.list {
        case 1: ("killed", account(row).record.killed ?? Quantity())
        case 2: ("injured", account(row).record.injured ?? Quantity())
        default: (figureUse(row).figure.name, figureUse(row).figure.quantity)
        }
    }

    private func figureUse(_ row: Row) -> Site.FigureUse { events[row.event].figures[Int(row.item)] }

    fileprivate func giver(_ row: Row) -> Entity? {
        row.list == 0 ? figureUse(row).source.map(Entity.source) : account(row).origin
    }
}
