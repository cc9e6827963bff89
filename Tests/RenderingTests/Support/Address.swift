import Base
import Model

/// An address that a test knows to be safe.
func address(_ text: String) -> SafeURL {
    // swift-format-ignore: NeverForceUnwrap
    SafeURL(text)!
}
