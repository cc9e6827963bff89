import Base
import Model
import Testing

@testable import Publishing

@Suite("Requests to buckets")
struct BucketTests {
    private func options() throws -> DeployOptions { DeployOptions(to: try DeployAddress.parse("s3://bucket/a").get()) }

    private func keys(
        _ variables: [String: String], files: [String: String] = [:], _ change: (inout DeployOptions) -> Void = { _ in }
    ) throws -> BucketKeys {
        var options = try options()
        change(&options)
        return try BucketKeys(options, variable: { variables[$0] }, file: { files[$0].map { Array($0.utf8) } })
    }

    @Test("A signature is that of the example in the documentation of the protocol")
    func signature() throws {
        var keys = try keys([
            "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE",
            "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        ])
        keys.endpoint = "https://examplebucket.s3.amazonaws.com"
        let request = BucketRequest(method: "GET", path: "/test.txt", headers: [("Range", "bytes=0-9")])
        // 24 May 2013, 00:00:00 UTC.
        let signed = request.signed(keys, at: 1_369_353_600)
        #expect(
            signed.last?.value
                == "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                + "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")
    }

    @Test("An address has its path and its query in percent escapes, sorted")
    func address() {
        let request = BucketRequest(
            method: "GET", path: "/bucket/über (1).html", query: [("prefix", "a/b"), ("list-type", "2")])
        #expect(
            request.address(at: "https://s3.example.org")
                == "https://s3.example.org/bucket/%C3%BCber%20%281%29.html?list-type=2&prefix=a%2Fb")
    }

    @Test("Keys come from the environment, or from the files of the AWS command line")
    func sources() throws {
        let both = ["AWS_ACCESS_KEY_ID": "id", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_SESSION_TOKEN": "t"]
        let known = try keys(both)
        #expect([known.id, known.secret, known.token, known.region] == ["id", "secret", "t", "us-east-1"])
        #expect(known.endpoint == "https://s3.us-east-1.amazonaws.com")
        let files = [
            "/home/rosa/.aws/credentials": "[default]\naws_access_key_id=a\naws_secret_access_key=b\n[desk]\n",
            "/home/rosa/.aws/config": "[profile desk]\nregion = eu-west-1\n[default]\nregion = eu-central-1\n",
        ]
        let kept = try keys(["HOME": "/home/rosa"], files: files)
        #expect([kept.id, kept.secret, kept.token, kept.region] == ["a", "b", nil, "eu-central-1"])
        #expect(throws: DeployFailure.self) { try keys(["HOME": "/home/rosa", "AWS_PROFILE": "desk"], files: files) }
        let chosen = try keys(both) { options in
            (options.endpoint, options.region) = ("https://s3.example.org/", "auto")
        }
        #expect([chosen.endpoint, chosen.region] == ["https://s3.example.org", "auto"])
    }

    @Test(
        "A bucket and a prefix are a deploy target",
        arguments: [
            ("s3://bucket", "bucket", ""), ("s3://bucket/", "bucket", ""),
            ("s3://my.bucket-1/a/b/", "my.bucket-1", "a/b"),
        ])
    func addresses(_ text: String, _ bucket: String, _ path: String) throws {
        let address = try DeployAddress.parse(text).get()
        #expect((address.bucket, address.path) == (bucket, path))
        #expect(address.host == nil && !address.isLocal)
    }

    @Test(
        "What can be no bucket is refused",
        arguments: [
            "s3://", "s3://ab", "s3:///a", "s3://Bucket", "s3://b_cket/a", "s3://-bucket", "s3://bucket/../a",
            "S3://bucket",
        ])
    func refused(_ text: String) {
        #expect(throws: DeployAddress.Fault.self) { try DeployAddress.parse(text).get() }
    }

    @Test(
        "The address of a service is that of a host",
        arguments: [
            ("https://s3.example.org", true), ("http://127.0.0.1:9000", true), ("https://s3.example.org/", true),
            ("s3.example.org", false), ("https://", false), ("https://s3.example.org/a", false), ("ftp://a", false),
        ])
    func endpoints(_ text: String, _ isOne: Bool) { #expect(DeploySettings.isEndpoint(text) == isOne) }

    @Test("What a bucket has is written and read")
    func objects() {
        let objects = ["a b.html": BucketObject(size: 12, tag: "0123"), "c": BucketObject(size: 0, tag: "4-2")]
        #expect(BucketObject.read(BucketObject.bytes(objects)) == objects)
    }
}
