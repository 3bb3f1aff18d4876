#include "CArchive.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>
#include <string.h>

struct duizhao_zip {
  struct archive *archive;
  uint8_t *bytes;
  size_t used;
  size_t capacity;
};

static la_ssize_t take(struct archive *archive, void *data, const void *bytes, size_t count) {
  struct duizhao_zip *zip = data;
  if (zip->used + count > zip->capacity) {
    size_t capacity = (zip->used + count) * 2;
    uint8_t *larger = realloc(zip->bytes, capacity);
    if (larger == NULL) {
      archive_set_error(archive, ARCHIVE_FATAL, "out of memory");
      return -1;
    }
    zip->bytes = larger;
    zip->capacity = capacity;
  }
  memcpy(zip->bytes + zip->used, bytes, count);
  zip->used += count;
  return (la_ssize_t)count;
}

duizhao_zip *duizhao_zip_begin(void) {
  duizhao_zip *zip = calloc(1, sizeof *zip);
  if (zip == NULL) return NULL;
  zip->archive = archive_write_new();
  if (zip->archive != NULL && archive_write_set_format_zip(zip->archive) == ARCHIVE_OK &&
      archive_write_zip_set_compression_deflate(zip->archive) == ARCHIVE_OK &&
      // Not a tape: nothing is padded.
      archive_write_set_bytes_in_last_block(zip->archive, 1) == ARCHIVE_OK &&
      archive_write_open(zip->archive, zip, NULL, take, NULL) == ARCHIVE_OK) {
    return zip;
  }
  duizhao_zip_free(zip);
  return NULL;
}

int32_t duizhao_zip_add(duizhao_zip *zip, const char *name, const uint8_t *bytes, size_t count) {
  struct archive_entry *entry = archive_entry_new();
  if (entry == NULL) return DUIZHAO_NOT_PACKED;
  archive_entry_set_pathname(entry, name);
  archive_entry_set_size(entry, (la_int64_t)count);
  size_t length = strlen(name);
  archive_entry_set_filetype(entry, length > 0 && name[length - 1] == '/' ? AE_IFDIR : AE_IFREG);
  archive_entry_set_perm(entry, 0644);
  // No time is set: libarchive then writes the first that ZIP knows, 1980-01-01, in every time zone.
  int32_t status = DUIZHAO_NOT_PACKED;
  if (archive_write_header(zip->archive, entry) == ARCHIVE_OK &&
      archive_write_data(zip->archive, bytes, count) == (la_ssize_t)count) {
    status = DUIZHAO_PACKED;
  }
  archive_entry_free(entry);
  return status;
}

int32_t duizhao_zip_end(duizhao_zip *zip, const uint8_t **result, size_t *length) {
  if (archive_write_close(zip->archive) != ARCHIVE_OK) return DUIZHAO_NOT_PACKED;
  *result = zip->bytes;
  *length = zip->used;
  return DUIZHAO_PACKED;
}

void duizhao_zip_free(duizhao_zip *zip) {
  if (zip == NULL) return;
  archive_write_free(zip->archive);
  free(zip->bytes);
  free(zip);
}
