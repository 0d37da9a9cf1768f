import Testing

@testable import Study

@Suite struct DigestTests {
    /// The examples of FIPS 180-4 and of NIST's “Cryptographic Standards and Guidelines: Example Values”.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func aDigestIsTheSHA256OfTheBytesInHexadecimal(text: String, digest: String) {
        #expect(sha256(Array(text.utf8)) == digest)
    }

    @Test func aTablesDigestIsThatOfItsFileAsItStands() throws {
        let text = "\u{FEFF}# today\r\nid,a\r\nm,1\r\n"
        #expect(try #require(read(table: text).study).inputs.map(\.sha256) == [sha256(Array(text.utf8))])
    }
}
