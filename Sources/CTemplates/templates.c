// The compiler copies the files in. (SwiftPM's own way to embed resources takes nine seconds for them.)
// A new file of Templates/ needs an array and a line of the table; a test tells when one is forgotten.
#include "templates.h"

static const unsigned char not_found[] = {
#embed "../../Templates/404.mustache"
};
static const unsigned char claims[] = {
#embed "../../Templates/claims.mustache"
};
static const unsigned char data[] = {
#embed "../../Templates/data.mustache"
};
static const unsigned char leaderboard[] = {
#embed "../../Templates/leaderboard.mustache"
};
static const unsigned char metric[] = {
#embed "../../Templates/metric.mustache"
};
static const unsigned char metrics[] = {
#embed "../../Templates/metrics.mustache"
};
static const unsigned char model[] = {
#embed "../../Templates/model.mustache"
};
static const unsigned char narrative[] = {
#embed "../../Templates/narrative.mustache"
};
static const unsigned char page[] = {
#embed "../../Templates/page.mustache"
};
// One script for readers, in the order in which its parts need each other.
static const unsigned char script[] = {
#embed "../../Templates/script/elements.js" suffix(,)
#embed "../../Templates/script/chosen-model.js" suffix(,)
#embed "../../Templates/script/carry-links.js" suffix(,)
#embed "../../Templates/script/mark-model.js" suffix(,)
#embed "../../Templates/script/chosen-line.js" suffix(,)
#embed "../../Templates/script/find-model.js" suffix(,)
#embed "../../Templates/script/leaderboard.js" suffix(,)
#embed "../../Templates/script/filter.js" suffix(,)
#embed "../../Templates/script/sort.js" suffix(,)
#embed "../../Templates/script/fold.js" suffix(,)
#embed "../../Templates/script/heatmap.js" suffix(,)
#embed "../../Templates/script/dismiss.js" suffix(,)
#embed "../../Templates/script/download.js" suffix(,)
};
static const unsigned char sections[] = {
#embed "../../Templates/sections.mustache"
};
static const unsigned char style[] = {
#embed "../../Templates/style.css"
};
static const unsigned char values[] = {
#embed "../../Templates/values.mustache"
};

static const template_file files[] = {
    {"404.mustache", not_found, sizeof not_found},
    {"claims.mustache", claims, sizeof claims},
    {"data.mustache", data, sizeof data},
    {"leaderboard.mustache", leaderboard, sizeof leaderboard},
    {"metric.mustache", metric, sizeof metric},
    {"metrics.mustache", metrics, sizeof metrics},
    {"model.mustache", model, sizeof model},
    {"narrative.mustache", narrative, sizeof narrative},
    {"page.mustache", page, sizeof page},
    {"script.js", script, sizeof script},
    {"sections.mustache", sections, sizeof sections},
    {"style.css", style, sizeof style},
    {"values.mustache", values, sizeof values},
};

const template_file *template_files(int *count) {
    *count = sizeof files / sizeof *files;
    return files;
}
