#ifndef DUIZHAO_CXML_H
#define DUIZHAO_CXML_H

#include <stddef.h>
#include <stdint.h>

/// What the reader stands on.
enum {
  DUIZHAO_XML_END_OF_FILE = 0,
  DUIZHAO_XML_START = 1,
  DUIZHAO_XML_END = 2,
  DUIZHAO_XML_TEXT = 3,
  /// The document is not well-formed; `duizhao_xml_message` says why.
  DUIZHAO_XML_MALFORMED = -1,
  /// The document type has declarations of its own, with which a few bytes can claim any amount of memory.
  DUIZHAO_XML_INTERNAL_SUBSET = -2,
  /// An entity is used that XML itself does not define.
  DUIZHAO_XML_ENTITY = -3,
  /// The handler has asked to stop.
  DUIZHAO_XML_STOPPED = -4
};

/// A pull parser over a document in memory; it opens no file and no connection.
typedef struct duizhao_xml duizhao_xml;

/// Begins to read a document, which must live as long as the reader; NULL where there is not enough memory.
duizhao_xml *duizhao_xml_open(const uint8_t *bytes, size_t count);

/// Moves to the next start, end or text; an element without content has an end of its own too.
int32_t duizhao_xml_next(duizhao_xml *reader);

/// The local name of the element, and the namespace it is in (NULL for none).
const char *duizhao_xml_name(const duizhao_xml *reader);
const char *duizhao_xml_namespace(const duizhao_xml *reader);

/// The text, or the name of the entity.
const char *duizhao_xml_text(const duizhao_xml *reader);

/// The attributes of the element, without declarations of namespaces; names with the prefix `xml:` keep it.
int32_t duizhao_xml_attribute_count(const duizhao_xml *reader);
const char *duizhao_xml_attribute_name(const duizhao_xml *reader, int32_t index);
const char *duizhao_xml_attribute_namespace(const duizhao_xml *reader, int32_t index);
const char *duizhao_xml_attribute_value(const duizhao_xml *reader, int32_t index);

/// The line, from 1, of the start tag, or of the error.
int32_t duizhao_xml_line(const duizhao_xml *reader);

/// What the parser said of the error; NULL where it said nothing.
const char *duizhao_xml_message(const duizhao_xml *reader);

/// The system identifier of the document type; NULL where there is none.
const char *duizhao_xml_system_id(const duizhao_xml *reader);

/// Frees a reader.
void duizhao_xml_close(duizhao_xml *reader);

/// Is told of each tag: `DUIZHAO_XML_START` or `DUIZHAO_XML_END`, the local name, the namespace (NULL for none) and the
/// bytes of the tag; of an element without content the end has no bytes. Returns other than 0 to stop.
typedef int32_t (*duizhao_xml_tag_handler)(
    void *context, int32_t kind, const char *name, const char *uri, size_t begin, size_t end);

/// Reads a document in UTF-8 without a byte order mark, and tells where its tags stand.
///
/// Returns `DUIZHAO_XML_END_OF_FILE` or what was wrong; then `*line` is the line, and `*message` what the parser said or
/// the name of the entity (NULL for nothing), to be freed with `duizhao_xml_free`.
int32_t duizhao_xml_tags(const uint8_t *bytes, size_t count, duizhao_xml_tag_handler handler, void *context,
                         int32_t *line, char **message);

/// What a page of HTML is made of, and how its reading ended.
enum {
  DUIZHAO_HTML_START = 1,
  DUIZHAO_HTML_END = 2,
  /// Text that stands in the page as it is.
  DUIZHAO_HTML_TEXT = 3,
  /// What a reference (`&nbsp;`) stands for; one that is not known gives `&`, and its name follows as text.
  DUIZHAO_HTML_REFERENCE = 4,
  /// What stands between `<!--` and `-->`.
  DUIZHAO_HTML_COMMENT = 5,
  DUIZHAO_HTML_DONE = 0,
  /// The handler has asked to stop, or there is not enough memory.
  DUIZHAO_HTML_STOPPED = -1,
  /// More elements than allowed are open.
  DUIZHAO_HTML_TOO_DEEP = -2
};

/// Is told of each part of a page: of an element the name, of other parts the text, with its length, and the bytes where
/// it stands; of a start tag its attributes too: names and values by turns, closed by NULL, a value NULL where there is
/// none; NULL for no attributes. Returns other than 0 to stop.
typedef int32_t (*duizhao_html_handler)(void *context, int32_t kind, const char *text, size_t length,
                                        const char *const *attributes, size_t begin, size_t end);

/// Reads a page in UTF-8 without control characters; it need not be well-formed: elements that the page leaves open are
/// ended, those that must be there are begun. Opens no file and no connection, and calls itself for no element.
int32_t duizhao_html_read(const uint8_t *bytes, size_t count, int32_t max_depth, duizhao_html_handler handler,
                          void *context);

/// Converts text from an encoding, named as XML names it, to UTF-8; `*text` is to be freed with `duizhao_xml_free`.
///
/// Returns 1, or 0 where the encoding is not known or the bytes are not in it.
int32_t duizhao_xml_utf8(const char *encoding, const uint8_t *bytes, size_t count, char **text, size_t *length);

/// Frees a message or a text.
void duizhao_xml_free(char *text);

#endif
