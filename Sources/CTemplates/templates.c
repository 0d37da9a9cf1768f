// The compiler copies the files in. (SwiftPM's own way to embed resources takes nine seconds for them.)
// A new file of Templates/ needs an array and a line of the table; a test tells when one is forgotten.
#include "templates.h"

static const unsigned char not_found[] = {
#embed "../../Templates/404.mustache"
};
static const unsigned char data[] = {
#embed "../../Templates/data.mustache"
};
static const unsigned char narrative[] = {
#embed "../../Templates/narrative.mustache"
};
static const unsigned char page[] = {
#embed "../../Templates/page.mustache"
};
static const unsigned char script[] = {
#embed "../../Templates/script.js"
};
static const unsigned char style[] = {
#embed "../../Templates/style.css"
};

static const template_file files[] = {
    {"404.mustache", not_found, sizeof not_found},
    {"data.mustache", data, sizeof data},
    {"narrative.mustache", narrative, sizeof narrative},
    {"page.mustache", page, sizeof page},
    {"script.js", script, sizeof script},
    {"style.css", style, sizeof style},
};

const template_file *template_files(int *count) {
    *count = sizeof files / sizeof *files;
    return files;
}
