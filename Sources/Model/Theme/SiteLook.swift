extension Site {
    /// What the site's theme leads to.
    package struct Look: Sendable, Equatable {
        /// The address of the logo, and of the one for dark screens.
        package var logo: String?
        package var darkLogo: String?
        /// Nil for the built-in navigation.
        package var navigation: [NavigationEntry]?
        package var footerLinks: [NavigationEntry] = []

        package init() {}

        /// An entry of the navigation or of the foot that leads somewhere.
        package struct NavigationEntry: Sendable, Equatable {
            package enum Target: Sendable, Equatable {
                /// One of the site's lists, by the name of its page.
                case list(String)
                case link(Link)
            }

            package let target: Target
            /// Nil for a list under its usual name.
            package let title: String?

            package init(_ target: Target, title: String?) { (self.target, self.title) = (target, title) }
        }
    }
}
