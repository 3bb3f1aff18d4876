#include "CArchive.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>
#include <strings.h>

static int32_t read_all(struct archive *archive, size_t limit, uint8_t **result, size_t *length) {
  size_t capacity = 1 << 16;
  size_t used = 0;
  uint8_t *buffer = malloc(capacity);
  if (buffer == NULL) return DUIZHAO_TOO_LARGE;
  for (;;) {
    if (used == capacity) {
      uint8_t *larger = realloc(buffer, capacity * 2);
      if (larger == NULL) break;
      buffer = larger;
      capacity *= 2;
    }
    la_ssize_t got = archive_read_data(archive, buffer + used, capacity - used);
    if (got < 0) {
      free(buffer);
      return DUIZHAO_DAMAGED;
    }
    if (got == 0) {
      *result = buffer;
      *length = used;
      return DUIZHAO_UNPACKED;
    }
    used += (size_t)got;
    if (used > limit) break;
  }
  free(buffer);
  return DUIZHAO_TOO_LARGE;
}

int32_t duizhao_archive_unpack(const uint8_t *bytes, size_t count, size_t limit, uint8_t **result, size_t *length) {
  struct archive *archive = archive_read_new();
  if (archive == NULL) return DUIZHAO_TOO_LARGE;
  archive_read_support_filter_gzip(archive);
  archive_read_support_format_raw(archive);
  struct archive_entry *entry;
  int32_t status = DUIZHAO_DAMAGED;
  if (archive_read_open_memory(archive, bytes, count) == ARCHIVE_OK &&
      archive_read_next_header(archive, &entry) == ARCHIVE_OK) {
    status = read_all(archive, limit, result, length);
  }
  archive_read_free(archive);
  return status;
}

// More files than any workbook has.
enum { MOST_FILES = 10000 };

int32_t duizhao_zip_unpack(
    const uint8_t *bytes, size_t count, const char *name, size_t limit, uint8_t **result, size_t *length) {
  struct archive *archive = archive_read_new();
  if (archive == NULL) return DUIZHAO_TOO_LARGE;
  // By the directory at the end, so that an archive that was cut off is none.
  archive_read_support_format_zip_seekable(archive);
  int32_t status = DUIZHAO_DAMAGED;
  if (archive_read_open_memory(archive, bytes, count) == ARCHIVE_OK) {
    for (int files = 0; files < MOST_FILES; files++) {
      struct archive_entry *entry;
      int found = archive_read_next_header(archive, &entry);
      if (found == ARCHIVE_EOF) {
        status = DUIZHAO_ABSENT;
        break;
      }
      if (found != ARCHIVE_OK && found != ARCHIVE_WARN) break;
      const char *path = archive_entry_pathname(entry);
      if (path == NULL) path = archive_entry_pathname_utf8(entry);
      if (path != NULL && strcasecmp(path, name) == 0) {
        status = read_all(archive, limit, result, length);
        break;
      }
    }
  }
  archive_read_free(archive);
  return status;
}

int32_t duizhao_zip_unpack_all(
    const uint8_t *bytes, size_t count, size_t limit, duizhao_zip_file_filter filter, duizhao_zip_file_handler handler,
    void *context) {
  struct archive *archive = archive_read_new();
  if (archive == NULL) return DUIZHAO_TOO_LARGE;
  archive_read_support_format_zip_seekable(archive);
  int32_t status = DUIZHAO_DAMAGED;
  int files = 0;
  if (archive_read_open_memory(archive, bytes, count) == ARCHIVE_OK) status = DUIZHAO_UNPACKED;
  while (status == DUIZHAO_UNPACKED) {
    struct archive_entry *entry;
    int found = archive_read_next_header(archive, &entry);
    if (found == ARCHIVE_EOF) break;
    if ((found != ARCHIVE_OK && found != ARCHIVE_WARN) || ++files > MOST_FILES) {
      status = DUIZHAO_DAMAGED;
      break;
    }
    const char *name = archive_entry_pathname_utf8(entry);
    if (name == NULL) name = archive_entry_pathname(entry);
    if (name == NULL || !filter(context, name)) continue;
    uint8_t *content = NULL;
    size_t length = 0;
    status = read_all(archive, limit, &content, &length);
    if (status != DUIZHAO_UNPACKED) break;
    limit -= length;
    int32_t stops = handler(context, name, content, length);
    free(content);
    if (stops) break;
  }
  archive_read_free(archive);
  return status;
}

void duizhao_archive_free(uint8_t *bytes) { free(bytes); }
