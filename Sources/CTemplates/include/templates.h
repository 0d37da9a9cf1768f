#ifndef TEMPLATES_H
#define TEMPLATES_H

/// A file of the folder Templates/ as it was when the program was built.
typedef struct {
    const char *name;
    const unsigned char *bytes;
    long count;
} template_file;

/// Every file of Templates/. They are part of the program, so that it works from any folder.
const template_file *template_files(int *count);

#endif
