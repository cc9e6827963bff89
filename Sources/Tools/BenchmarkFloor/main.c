/*
 * The floor under the time of a build: read every Markdown file, parse it with libcmark-gfm, and write as many bytes
 * in as many files and folders as Dossier writes, on two threads. Nothing is linked and nothing is rendered.
 *
 *     bench-floor CONTENT_DIR OUT_DIR BYTES FILES [FOLDERS]
 */
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { threads = 2 };

/* What the two threads share. Nothing but the three counters changes once they run. */
static struct {
    char **paths;
    size_t path_count, path_capacity;
    const char *output;
    char *page;
    size_t page_bytes;
    long files, folders;
    atomic_size_t next_path;
    atomic_long next_folder, next_file;
} work;

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static void add_path(const char *path) {
    if (work.path_count == work.path_capacity) {
        work.path_capacity = work.path_capacity * 2 + 1024;
        work.paths = realloc(work.paths, work.path_capacity * sizeof *work.paths);
        if (!work.paths) fail("realloc");
    }
    work.paths[work.path_count++] = strdup(path);
}

static void collect(const char *folder) {
    DIR *directory = opendir(folder);
    if (!directory) fail(folder);
    for (struct dirent *entry; (entry = readdir(directory));) {
        if (entry->d_name[0] == '.') continue;
        char path[PATH_MAX];
        if (snprintf(path, sizeof path, "%s/%s", folder, entry->d_name) >= (int)sizeof path) continue;
        size_t length = strlen(path);
        if (entry->d_type == DT_DIR) collect(path);
        else if (length > 3 && !strcmp(path + length - 3, ".md")) add_path(path);
    }
    closedir(directory);
}

static char *read_file(const char *path, size_t *length) {
    int file = open(path, O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) fail(path);
    char *bytes = malloc((size_t)status.st_size + 1);
    if (!bytes) fail("malloc");
    ssize_t count = read(file, bytes, (size_t)status.st_size);
    if (count < 0) fail(path);
    close(file);
    *length = (size_t)count;
    return bytes;
}

static void parse(const char *path, cmark_syntax_extension *table) {
    size_t length;
    char *bytes = read_file(path, &length);
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES);
    cmark_parser_attach_syntax_extension(parser, table);
    cmark_parser_feed(parser, bytes, length);
    cmark_node_free(cmark_parser_finish(parser));
    cmark_parser_free(parser);
    free(bytes);
}

static void write_file(long number) {
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/%ld/%ld.html", work.output, number % work.folders, number);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file < 0) fail(path);
    for (size_t done = 0; done < work.page_bytes;) {
        ssize_t count = write(file, work.page + done, work.page_bytes - done);
        if (count < 0) fail(path);
        done += (size_t)count;
    }
    close(file);
}

static void *parse_all(void *table) {
    for (size_t index; (index = atomic_fetch_add(&work.next_path, 1)) < work.path_count;) {
        parse(work.paths[index], table);
    }
    return NULL;
}

static void *make_folders(void *unused) {
    for (long number; (number = atomic_fetch_add(&work.next_folder, 1)) < work.folders;) {
        char path[PATH_MAX];
        snprintf(path, sizeof path, "%s/%ld", work.output, number);
        if (mkdir(path, 0755) != 0 && errno != EEXIST) fail(path);
    }
    return unused;
}

static void *write_all(void *unused) {
    for (long number; (number = atomic_fetch_add(&work.next_file, 1)) < work.files;) write_file(number);
    return unused;
}

static void run(void *(*step)(void *), void *argument) {
    pthread_t others[threads];
    for (int index = 0; index < threads; index++) {
        if (pthread_create(&others[index], NULL, step, argument) != 0) fail("pthread_create");
    }
    for (int index = 0; index < threads; index++) pthread_join(others[index], NULL);
}

int main(int count, char **arguments) {
    long bytes = count > 3 ? atol(arguments[3]) : 0;
    work.files = count > 4 ? atol(arguments[4]) : 0;
    work.folders = count > 5 ? atol(arguments[5]) : work.files / 10 + 1;
    if (count < 5 || count > 6 || bytes < 0 || work.files < 1 || work.folders < 1) {
        fprintf(stderr, "usage: bench-floor CONTENT_DIR OUT_DIR BYTES FILES [FOLDERS]\n");
        return 64;
    }
    work.output = arguments[2];
    work.page_bytes = (size_t)(bytes / work.files);
    work.page = malloc(work.page_bytes + 1);
    if (!work.page) fail("malloc");
    memset(work.page, 'x', work.page_bytes);
    cmark_gfm_core_extensions_ensure_registered();
    cmark_syntax_extension *table = cmark_find_syntax_extension("table");
    collect(arguments[1]);
    if (mkdir(work.output, 0755) != 0 && errno != EEXIST) fail(work.output);
    run(parse_all, table);
    run(make_folders, NULL);
    run(write_all, NULL);
    return 0;
}
