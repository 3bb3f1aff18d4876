#include "CICU.h"

#include <string.h>
#include <unicode/ucol.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

cicu_transliterator *cicu_transliterator_open(const char *identifier, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UChar id[64];
  if (strlen(identifier) >= 64) {
    *status = U_ILLEGAL_ARGUMENT_ERROR;
    return NULL;
  }
  u_uastrcpy(id, identifier);
  UTransliterator *opened = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &error);
  *status = error;
  return U_SUCCESS(error) ? (cicu_transliterator *)opened : NULL;
}

void cicu_transliterator_close(cicu_transliterator *transliterator) {
  utrans_close((UTransliterator *)transliterator);
}

int32_t cicu_transliterate(const cicu_transliterator *transliterator, const uint16_t *text, int32_t length,
                           uint16_t *result, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  if (length > capacity) {
    *status = U_BUFFER_OVERFLOW_ERROR;
    return length;
  }
  memcpy(result, text, (size_t)length * sizeof *text);
  int32_t changed = length;
  int32_t limit = length;
  utrans_transUChars((const UTransliterator *)transliterator, (UChar *)result, &changed, capacity, 0, &limit, &error);
  *status = error;
  return changed;
}

int32_t cicu_nfkc(const uint16_t *text, int32_t length, uint16_t *result, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFKCInstance(&error);
  int32_t written = 0;
  if (U_SUCCESS(error)) {
    written = unorm2_normalize(normalizer, (const UChar *)text, length, (UChar *)result, capacity, &error);
  }
  *status = error;
  return written;
}

cicu_collator *cicu_collator_open(const char *locale, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UCollator *collator = ucol_open(locale, &error);
  *status = error;
  return U_SUCCESS(error) ? (cicu_collator *)collator : NULL;
}

void cicu_collator_close(cicu_collator *collator) { ucol_close((UCollator *)collator); }

int32_t cicu_sort_key(const cicu_collator *collator, const uint16_t *text, int32_t length, uint8_t *result,
                      int32_t capacity) {
  return ucol_getSortKey((const UCollator *)collator, (const UChar *)text, length, result, capacity);
}
