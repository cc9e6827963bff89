import Base
import Model
import Testing

@Suite("Where a site is deployed to")
struct DeployAddressTests {
    @Test(
        "A folder on this machine or on a host",
        arguments: [
            ("/srv/www/site", nil, "/srv/www/site"), ("../www/", nil, "../www"), ("./a:b", nil, "./a:b"),
            ("a folder/it's", nil, "a folder/it's"),
            ("host:/srv/site/", "host", "/srv/site"), ("rosa@desk.example:site", "rosa@desk.example", "site"),
            ("rosa@[2001:db8::1]:/srv", "rosa@[2001:db8::1]", "/srv"),
        ])
    func address(text: String, host: String?, path: String) throws {
        #expect(try DeployAddress.parse(text).get() == DeployAddress(host: host, path: path))
    }

    @Test(
        "Text that a shell or an option could misread is not an address",
        arguments: [
            "", "/", "host:", "host:/", "-oProxyCommand=x:/srv", "rosa@-x:/srv", "a b:/srv", "host:/srv/$(x)",
            "host:/a b",
            "host:~/site", "host:/srv/../etc", "host:-rf", "ssh://host/srv", "host:/a;b", "a@b@c:/srv", "@host:/srv",
            "x\ny",
        ])
    func refused(text: String) {
        #expect(throws: DeployAddress.Fault.self) { try DeployAddress.parse(text).get() }
    }
}
