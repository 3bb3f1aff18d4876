#include "CXML.h"

#include <libxml/encoding.h>
#include <libxml/tree.h>
#include <stdlib.h>
#include <string.h>

int32_t duizhao_xml_utf8(const char *encoding, const uint8_t *bytes, size_t count, char **text, size_t *length) {
  *text = NULL;
  *length = 0;
  if (count > INT32_MAX / 4) return 0;
  xmlCharEncodingHandlerPtr handler = xmlFindCharEncodingHandler(encoding);
  if (!handler) return 0;
  xmlBufferPtr in = xmlBufferCreateSize(count + 1);
  xmlBufferPtr out = xmlBufferCreateSize(count + count / 2 + 16);
  int32_t done = 0;
  if (in && out && xmlBufferAdd(in, bytes, (int)count) == 0) {
    // A call converts a part; it is over when nothing is left, and has failed when a call leaves as much as it found.
    int left = xmlBufferLength(in);
    while (left > 0) {
      if (xmlCharEncInFunc(handler, out, in) < 0 || xmlBufferLength(in) >= left) break;
      left = xmlBufferLength(in);
    }
    if (left == 0) {
      *length = (size_t)xmlBufferLength(out);
      *text = malloc(*length + 1);
      if (*text) {
        memcpy(*text, xmlBufferContent(out), *length);
        done = 1;
      }
    }
  }
  xmlBufferFree(in);
  xmlBufferFree(out);
  xmlCharEncCloseFunc(handler);
  return done;
}
