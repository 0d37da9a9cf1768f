/// The program and its version, as every page and `report.json` name it.
package let generator = "Concordance 0.1.0"
