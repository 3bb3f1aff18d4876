#pragma once

// The part of the system's libicu that Duizhao uses.
//
// ICU's own headers are included in the .c files only: seen beside Foundation, which bundles an ICU of its own, their
// types would have two definitions. Every function that can fail takes a pointer to a status: 0 or below is success,
// above is ICU's UErrorCode.

#include <stdint.h>

/// The name of an error code of ICU.
const char *cicu_error_name(int32_t code);

// MARK: Boundaries

/// An iterator over the boundaries of UTF-8 text; one for each thread.
typedef struct cicu_breaks cicu_breaks;

/// Opens an iterator. kind: 0 for words, 1 for sentences. NULL on failure.
cicu_breaks *cicu_breaks_open(int32_t kind, const char *locale, int32_t *status);

void cicu_breaks_close(cicu_breaks *breaks);

/// Sets the text, which must outlive the iteration, and returns the first boundary.
int32_t cicu_breaks_start(cicu_breaks *breaks, const uint8_t *text, int32_t length, int32_t *status);

/// Returns the next boundary as a UTF-8 offset, -1 at the end.
int32_t cicu_breaks_next(cicu_breaks *breaks);

// MARK: Transliteration, normalisation, collation (UTF-16; a result longer than the capacity gives its length)

typedef struct cicu_transliterator cicu_transliterator;

cicu_transliterator *cicu_transliterator_open(const char *identifier, int32_t *status);

void cicu_transliterator_close(cicu_transliterator *transliterator);

int32_t cicu_transliterate(const cicu_transliterator *transliterator, const uint16_t *text, int32_t length,
                           uint16_t *result, int32_t capacity, int32_t *status);

/// Normalises to NFKC.
int32_t cicu_nfkc(const uint16_t *text, int32_t length, uint16_t *result, int32_t capacity, int32_t *status);

typedef struct cicu_collator cicu_collator;

cicu_collator *cicu_collator_open(const char *locale, int32_t *status);

void cicu_collator_close(cicu_collator *collator);

/// Writes a key whose bytes sort as the text does; returns its length with the closing zero.
int32_t cicu_sort_key(const cicu_collator *collator, const uint16_t *text, int32_t length, uint8_t *result,
                      int32_t capacity);

// MARK: Encodings

/// Decodes bytes; returns the number of UTF-16 units. At the first bytes that the encoding does not allow it stops
/// and stores their offset in failure; otherwise failure is -1.
int32_t cicu_decode(const char *encoding, const uint8_t *bytes, int32_t length, uint16_t *result, int32_t capacity,
                    int32_t *failure, int32_t *status);

/// Names the encoding that ICU takes bytes for, and how sure it is (0 to 100). The name is static.
const char *cicu_detect(const uint8_t *bytes, int32_t length, int32_t *confidence, int32_t *status);
