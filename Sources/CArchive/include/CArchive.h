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
  DUIZHAO_TOO_LARGE = 2
};

/// Unpacks compressed bytes (gzip and what else libarchive knows) into memory.
///
/// On success `*result` points to `*length` bytes, which the caller frees with `duizhao_archive_free`.
int32_t duizhao_archive_unpack(const uint8_t *bytes, size_t count, size_t limit, uint8_t **result, size_t *length);

/// Frees what `duizhao_archive_unpack` gave.
void duizhao_archive_free(uint8_t *bytes);

#endif
