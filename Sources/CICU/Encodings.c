#include "CICU.h"

#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

int32_t cicu_decode(const char *encoding, const uint8_t *bytes, int32_t length, uint16_t *result, int32_t capacity,
                    int32_t *failure, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  *failure = -1;
  UConverter *converter = ucnv_open(encoding, &error);
  if (U_FAILURE(error)) {
    *status = error;
    return 0;
  }
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
  const char *source = (const char *)bytes;
  UChar *target = (UChar *)result;
  ucnv_toUnicode(converter, &target, target + capacity, &source, source + length, NULL, 1, &error);
  if (error == U_INVALID_CHAR_FOUND || error == U_ILLEGAL_CHAR_FOUND || error == U_TRUNCATED_CHAR_FOUND) {
    char invalid[16];
    int8_t count = sizeof invalid;
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter, invalid, &count, &ignored);
    *failure = (int32_t)(source - (const char *)bytes) - (U_SUCCESS(ignored) ? count : 0);
    if (*failure < 0) *failure = 0;
    error = U_ZERO_ERROR;
  }
  ucnv_close(converter);
  *status = error;
  return (int32_t)(target - (UChar *)result);
}

const char *cicu_detect(const uint8_t *bytes, int32_t length, int32_t *confidence, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  static const char *const known[] = {"UTF-8", "UTF-16BE", "UTF-16LE", "GB18030", "Big5", "windows-1252", "ISO-8859-1",
                                      "Shift_JIS", "EUC-KR", "EUC-JP"};
  const char *name = NULL;
  *confidence = 0;
  UCharsetDetector *detector = ucsdet_open(&error);
  ucsdet_setText(detector, (const char *)bytes, length, &error);
  const UCharsetMatch *match = U_SUCCESS(error) ? ucsdet_detect(detector, &error) : NULL;
  if (match && U_SUCCESS(error)) {
    const char *found = ucsdet_getName(match, &error);
    *confidence = ucsdet_getConfidence(match, &error);
    for (size_t index = 0; found && index < sizeof known / sizeof *known; index++) {
      if (strcmp(found, known[index]) == 0) name = known[index];
    }
  }
  ucsdet_close(detector);
  *status = error;
  return name;
}
