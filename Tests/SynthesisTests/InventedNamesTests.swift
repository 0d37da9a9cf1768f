import Testing

@testable import Synthesis

@Suite struct InventedNamesTests {
    @Test func noInventedNameContainsTheNameOfAKnownNetwork() {
        let known = [
            "alexnet", "bagnet", "beit", "bit", "cait", "clip", "coat", "convnext", "cornet", "cvt", "deit",
            "densenet",
            "dino", "efficientnet", "ghost", "googlenet", "hmax", "inception", "levit", "mae", "mixer",
            "mobilenet",
            "moco", "nasnet", "nfnet", "pit", "pnas", "pvt", "regnet", "res2", "resnet", "resnext",
            "shufflenet", "simclr",
            "squeezenet", "swin", "vgg", "visformer", "vit", "vone", "xception", "xcit", "yolo",
        ]
        for model in ModelCatalogue.all {
            let name = model.family.lowercased()
            for network in known {
                #expect(!name.contains(network), "\(model.name) contains \(network)")
            }
        }
    }

    @Test func everyNameOfTheCatalogueIsUnique() {
        #expect(Set(ModelCatalogue.all.map(\.id)).count == ModelCatalogue.all.count)
        #expect(Set(ModelCatalogue.all.map(\.name)).count == ModelCatalogue.all.count)
        #expect(Set(ModelCatalogue.all.map(\.foreignName)).count == ModelCatalogue.all.count)
    }

    @Test func idsAreFitForAPath() {
        for model in ModelCatalogue.all {
            #expect(model.id.wholeMatch(of: /[a-z0-9-]+/) != nil, "\(model.id)")
        }
    }

    @Test func namesFollowFromFamilySizeAndTraining() {
        let model = InventedModel(
            family: "Korvane", size: NetworkSize(label: "50", position: 0.5), training: .robust)
        #expect(model.id == "korvane-50-robust")
        #expect(model.name == "Korvane-50 (robust)")
        #expect(model.foreignName == "korvane_50_adv")
    }
}
