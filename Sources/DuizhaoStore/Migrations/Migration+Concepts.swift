extension Migration {
  /// Concepts with what belongs to them, their history, and the index for full-text search.
  static let concepts = Migration(
    name: "concepts",
    sql: """
      PRAGMA application_id = 1148541544;

      CREATE TABLE change (
        -- One row for each thing that was done, in the order in which it was done.
        number INTEGER PRIMARY KEY,
        action TEXT NOT NULL,              -- add, edit, approve, reject, merge, import, undo ...
        date TEXT NOT NULL,                -- ISO 8601
        author TEXT NOT NULL,
        reason TEXT,
        undoes INTEGER REFERENCES change   -- the number of the change that this one takes back
      ) STRICT;
      CREATE INDEX change_undoes ON change (undoes) WHERE undoes IS NOT NULL;

      CREATE TABLE change_edit (
        -- What a change did to one entry. No entry before: added; none after: removed.
        change INTEGER NOT NULL REFERENCES change,
        position INTEGER NOT NULL,
        concept TEXT NOT NULL,             -- concept.id
        before TEXT,                       -- JSON
        after TEXT,                        -- JSON
        PRIMARY KEY (change, position),
        CHECK (before IS NOT NULL OR after IS NOT NULL)
      ) STRICT;
      CREATE INDEX change_edit_concept ON change_edit (concept, change);

      CREATE TABLE concept (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,                -- its first Chinese term, or its first term: what lists are sorted by
        status TEXT NOT NULL,              -- candidate, approved, rejected
        field TEXT,
        note TEXT,
        score REAL CHECK (score BETWEEN 0 AND 1),   -- what mining counted; null in all three where nobody mined
        occurrences INTEGER,
        documents INTEGER,
        created_date TEXT,
        created_by TEXT,
        modified_date TEXT,
        modified_by TEXT,
        changed INTEGER NOT NULL REFERENCES change,   -- the last change of it
        CHECK ((score IS NULL) = (occurrences IS NULL) AND (score IS NULL) = (documents IS NULL))
      ) STRICT;
      -- One for each order of lists; with what lists are filtered by, so that they need not look into the rows.
      CREATE INDEX concept_name ON concept (name, id, status, field, score);
      CREATE INDEX concept_score ON concept (score DESC, name, id, status, field);
      CREATE INDEX concept_occurrences ON concept (occurrences DESC, name, id, status, field, score);
      CREATE INDEX concept_changed ON concept (changed DESC, name, id, status, field, score);

      CREATE TABLE term (
        concept INTEGER NOT NULL REFERENCES concept ON DELETE CASCADE,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        folded TEXT NOT NULL,              -- by which it is looked up: width, case, script, number folded
        language TEXT NOT NULL,            -- BCP 47
        status TEXT NOT NULL,              -- preferred, admitted, deprecated, forbidden
        form TEXT NOT NULL,                -- full, abbreviation
        case_sensitive INTEGER NOT NULL,   -- 0 or 1
        part_of_speech TEXT,
        note TEXT,
        source TEXT,
        occurrences INTEGER,
        PRIMARY KEY (concept, position)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX term_folded ON term (folded);

      CREATE TABLE context (
        -- Sentences that a term stands in.
        concept INTEGER NOT NULL,
        term INTEGER NOT NULL,             -- term.position
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        source TEXT,
        PRIMARY KEY (concept, term, position),
        FOREIGN KEY (concept, term) REFERENCES term ON DELETE CASCADE
      ) STRICT;

      CREATE TABLE definition (
        concept INTEGER NOT NULL REFERENCES concept ON DELETE CASCADE,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        language TEXT,
        source TEXT,
        PRIMARY KEY (concept, position)
      ) STRICT;

      CREATE TABLE evidence (
        -- Passages in which two terms of a concept translate each other; start and end count bytes of UTF-8.
        concept INTEGER NOT NULL REFERENCES concept ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,                -- keyword, definition, title, sentence
        document TEXT NOT NULL,
        line INTEGER,
        source_text TEXT NOT NULL,
        source_language TEXT NOT NULL,
        source_start INTEGER NOT NULL,
        source_end INTEGER NOT NULL,
        target_text TEXT NOT NULL,
        target_language TEXT NOT NULL,
        target_start INTEGER NOT NULL,
        target_end INTEGER NOT NULL,
        PRIMARY KEY (concept, position),
        CHECK (source_start <= source_end AND target_start <= target_end)
      ) STRICT;
      CREATE INDEX evidence_document ON evidence (document);

      -- Full text; its rowid is concept.key. Only Duizhao has the tokenizer.
      CREATE VIRTUAL TABLE search USING fts5 (terms, definitions, notes, tokenize = 'duizhao');
      """
  )
}
