import Pages
import Study

/// `feed.xml`: an entry for each page of the narrative, dated by the data (Atom, RFC 4287).
func feed(of report: Report, at url: String) -> String {
    let study = report.study
    let date = study.date + "T00:00:00Z"
    let narrative = Set(report.chapters.map(\.path))
    let entries = report.pages.filter { narrative.contains($0.path) }.map { page in
        let link = address(of: page.path, at: url)
        let summary = page.summary.map { "<summary>\(escapedForXML($0))</summary>" } ?? ""
        return """
            <entry><title>\(escapedForXML(page.title))</title><id>\(link)</id><link href="\(link)"/>\
            <updated>\(date)</updated>\(summary)</entry>

            """
    }
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
        <title>\(escapedForXML(study.title))</title>
        <id>\(escapedForXML(url))</id>
        <link href="\(escapedForXML(url))"/>
        <link rel="self" href="\(escapedForXML(url + "feed.xml"))"/>
        <updated>\(date)</updated>
        <author><name>\(escapedForXML(study.title))</name></author>
        <generator>\(escapedForXML(generator))</generator>
        \(entries.joined())</feed>

        """
}
