#ifndef DOSSIER_CRENAMING_SHIM_H
#define DOSSIER_CRENAMING_SHIM_H

/* Moving to where nothing may be, in one step. Linux has it in no header that Swift's Glibc module shows. */

#ifdef __APPLE__

#include <stdio.h>

static inline int rename_new(int folder, const char *name, int other_folder, const char *other_name) {
    return renameatx_np(folder, name, other_folder, other_name, RENAME_EXCL);
}

#else

extern int renameat2(int, const char *, int, const char *, unsigned int);

static inline int rename_new(int folder, const char *name, int other_folder, const char *other_name) {
    return renameat2(folder, name, other_folder, other_name, 1 /* RENAME_NOREPLACE */);
}

#endif

#endif
