#ifndef DUIZHAO_CARCHIVE_H
#define DUIZHAO_CARCHIVE_H

#include <stddef.h>
#include <stdint.h>

/// What came of unpacking.
enum {
  DUIZHAO_UNPACKED = 0,
  /// The bytes are damaged, or compressed in a way that is not known.
  DUIZHAO_DAMAGED = 1,
  /// The content is larger than the limit.
  DUIZHAO_TOO_LARGE = 2,
  /// The archive has no file of the name.
  DUIZHAO_ABSENT = 3
};

/// Unpacks compressed bytes (gzip and what else libarchive knows) into memory.
///
/// On success `*result` points to `*length` bytes, which the caller frees with `duizhao_archive_free`.
int32_t duizhao_archive_unpack(const uint8_t *bytes, size_t count, size_t limit, uint8_t **result, size_t *length);

/// Unpacks one file of a ZIP archive into memory; nothing else of the archive is unpacked, and nothing reaches the disk.
///
/// `name` is the whole name of the file inside the archive, in ASCII and in any case. The result is as for
/// `duizhao_archive_unpack`.
int32_t duizhao_zip_unpack(
    const uint8_t *bytes, size_t count, const char *name, size_t limit, uint8_t **result, size_t *length);

/// Is given a file of an archive: its name, and its bytes, which last as long as the call. Returns 0 to go on.
typedef int32_t (*duizhao_zip_file_handler)(void *context, const char *name, const uint8_t *bytes, size_t count);

/// Says whether a file of an archive is to be unpacked: 1 for yes.
typedef int32_t (*duizhao_zip_file_filter)(void *context, const char *name);

/// Unpacks the files of a ZIP archive into memory one after the other, in the order in which they stand in it; nothing
/// reaches the disk.
///
/// No more than `limit` bytes are unpacked in all. Returns `DUIZHAO_UNPACKED`, `DUIZHAO_DAMAGED` or `DUIZHAO_TOO_LARGE`.
int32_t duizhao_zip_unpack_all(
    const uint8_t *bytes, size_t count, size_t limit, duizhao_zip_file_filter filter, duizhao_zip_file_handler handler,
    void *context);

/// Frees what was unpacked.
void duizhao_archive_free(uint8_t *bytes);

/// What came of packing.
enum {
  DUIZHAO_PACKED = 0,
  /// There is not enough memory, or the library lacks a part.
  DUIZHAO_NOT_PACKED = 1
};

/// A ZIP archive that is being written in memory.
typedef struct duizhao_zip duizhao_zip;

/// Begins an archive; NULL where that is not possible.
duizhao_zip *duizhao_zip_begin(void);

/// Adds a file, or a folder, whose name ends with a slash.
int32_t duizhao_zip_add(duizhao_zip *zip, const char *name, const uint8_t *bytes, size_t count);

/// Ends the archive: `*result` points to its `*length` bytes, which live as long as `zip`.
int32_t duizhao_zip_end(duizhao_zip *zip, const uint8_t **result, size_t *length);

/// Frees an archive.
void duizhao_zip_free(duizhao_zip *zip);

#endif
