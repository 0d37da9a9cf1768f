import Pages
import Study

/// `sitemap.xml`: every page but the one for addresses that do not exist (https://www.sitemaps.org/protocol.html).
func sitemap(of report: Report, at url: String) -> String {
    let entries = report.pages.filter { $0.path != "404.html" }.map { page in
        "<url><loc>\(address(of: page.path, at: url))</loc><lastmod>\(report.study.date)</lastmod></url>\n"
    }
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        \(entries.joined())</urlset>

        """
}

/// The full address of a page, ready for XML. The first page is the site's own address.
func address(of path: String, at url: String) -> String {
    escapedForXML(url + (path == "index.html" ? "" : percentEncodedPath(path)))
}
