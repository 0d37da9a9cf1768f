import Testing

@testable import Diagnostics
@testable import Settings

/// Mappings and lists below a mapping.
@Suite struct SettingsListTests {
    @Test(arguments: ["", "\n", "# nothing yet\n", "''"])
    func anEmptyTextIsAMappingWithoutKeys(yaml: String) {
        let (keys, problems) = ask(yaml) { settings, _ in settings.keys }
        #expect(keys == [])
        #expect(problems == [])
    }

    @Test(arguments: ["just words", "- a\n- b\n"])
    func aTextWithoutKeysIsNoMapping(yaml: String) {
        #expect(problems(yaml) == ["s.yaml:1:1: error: this text must hold keys with values"])
    }

    @Test func whatIsNoMappingBelowAKeyIsCalledByThatKey() {
        let (found, problems) = ask("metrics: [a]") { $0.settings("metrics", &$1) }
        #expect(found == nil)
        #expect(problems == ["s.yaml:1:10: error: 'metrics' must hold keys with values"])
    }

    @Test func aListOfMappingsIsReadFromItsFirstToItsLast() {
        let (names, problems) = ask("tables:\n- {path: a}\n- {path: b}\n") { settings, diagnostics in
            settings.list("tables", &diagnostics)?.map { item in
                var item = item
                return item.string("path", &diagnostics)?.value
            }
        }
        #expect(names == ["a", "b"])
        #expect(problems == [])
    }

    @Test func whatIsNoListOfMappingsIsAnError() {
        let (found, problems) = ask("tables: {path: a}") { $0.list("tables", &$1) }
        #expect(found == nil)
        #expect(problems == ["s.yaml:1:9: error: 'tables' must be a list; begin each item with '- '"])
    }

    @Test func anItemThatIsNoMappingIsAnErrorAtItsPlace() {
        let (found, problems) = ask("tables: [{path: a}, b]") { $0.list("tables", &$1) }
        #expect(found?.count == 1)
        #expect(problems == ["s.yaml:1:21: error: an item of 'tables' must hold keys with values"])
    }

    @Test func aMixedListHoldsTextsAndMappingsInTheirOrder() {
        let (items, problems) = ask("members: [V1, {name: V2}, IT]") { settings, diagnostics in
            settings.mixedList("members", &diagnostics)?.map { item in
                var below = item.settings
                return item.text?.value ?? below?.string("name", &diagnostics).map { "{\($0.value)}" }
            }
        }
        #expect(items == ["V1", "{V2}", "IT"])
        #expect(problems == [])
    }

    @Test func whatIsNoMixedListIsAnError() {
        let (found, problems) = ask("members: V1") { $0.mixedList("members", &$1) }
        #expect(found == nil)
        #expect(problems == ["s.yaml:1:10: error: 'members' must be a list; write [first, second, …]"])
    }
}
