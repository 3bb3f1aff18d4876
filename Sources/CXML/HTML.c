#include "CXML.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

typedef struct {
  htmlParserCtxtPtr parser;
  const uint8_t *bytes;
  size_t count;
  int32_t depth;
  int32_t max_depth;
  duizhao_html_handler handler;
  void *context;
  int32_t status;
  /// Where the last event ended.
  size_t last;
} page;

static size_t position(page *self) {
  long consumed = xmlByteConsumed(self->parser);
  return consumed < 0 ? 0 : (size_t)consumed > self->count ? self->count : (size_t)consumed;
}

static void stop(page *self, int32_t status) {
  if (self->status == DUIZHAO_HTML_DONE) self->status = status;
  xmlStopParser(self->parser);
}

static void tell(page *self, int32_t kind, const char *text, size_t length, const char *const *attributes, size_t begin,
                 size_t end) {
  if (self->status != DUIZHAO_HTML_DONE) return;
  if (self->handler(self->context, kind, text, length, attributes, begin, end)) stop(self, DUIZHAO_HTML_STOPPED);
  self->last = end;
}

/// The last place of a character before an offset, not before the end of the last event.
static size_t back(page *self, size_t end, char character) {
  size_t begin = end;
  while (begin > self->last && self->bytes[begin - 1] != (uint8_t)character) begin--;
  return begin > self->last ? begin - 1 : self->last;
}

static void start(void *data, const xmlChar *name, const xmlChar **attributes) {
  page *self = data;
  size_t end = position(self);
  if (++self->depth > self->max_depth) {
    stop(self, DUIZHAO_HTML_TOO_DEEP);
    return;
  }
  tell(self, DUIZHAO_HTML_START, (const char *)name, strlen((const char *)name), (const char *const *)attributes,
       back(self, end, '<'), end);
}

static void end(void *data, const xmlChar *name) {
  page *self = data;
  size_t end = position(self);
  self->depth--;
  tell(self, DUIZHAO_HTML_END, (const char *)name, strlen((const char *)name), NULL, end, end);
}

/// Text comes in pieces that stand in the document as they are, but for references: they come alone.
static void characters(void *data, const xmlChar *text, int length) {
  page *self = data;
  size_t end = position(self);
  size_t begin = end - (size_t)length;
  int is_verbatim = length >= 0 && (size_t)length <= end && memcmp(self->bytes + begin, text, (size_t)length) == 0;
  if (!is_verbatim) begin = back(self, end, '&');
  tell(self, is_verbatim ? DUIZHAO_HTML_TEXT : DUIZHAO_HTML_REFERENCE, (const char *)text, (size_t)length, NULL, begin,
       end);
}

static void comment(void *data, const xmlChar *text) {
  page *self = data;
  size_t end = position(self);
  size_t length = strlen((const char *)text);
  size_t begin = length + 7 <= end ? end - length - 7 : self->last;
  tell(self, DUIZHAO_HTML_COMMENT, (const char *)text, length, NULL, begin, end);
}

int32_t duizhao_html_read(const uint8_t *bytes, size_t count, int32_t max_depth, duizhao_html_handler handler,
                          void *context) {
  if (count > INT32_MAX - 1) return DUIZHAO_HTML_STOPPED;
  if (count == 0) return DUIZHAO_HTML_DONE;
  page self = {.bytes = bytes, .count = count, .max_depth = max_depth, .handler = handler, .context = context};
  htmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = 1;
  sax.startElement = start;
  sax.endElement = end;
  sax.characters = characters;
  sax.ignorableWhitespace = characters;
  sax.cdataBlock = characters;
  sax.comment = comment;
  self.parser = htmlCreateMemoryParserCtxt((const char *)bytes, (int)count);
  if (!self.parser) return DUIZHAO_HTML_STOPPED;
  *self.parser->sax = sax;
  self.parser->userData = &self;
  // What a page says of its encoding is of no account: it is UTF-8 here, so that positions are those of its bytes.
  htmlCtxtUseOptions(self.parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                                      | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD);
  xmlSwitchEncoding(self.parser, XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(self.parser);
  htmlFreeParserCtxt(self.parser);
  return self.status;
}
