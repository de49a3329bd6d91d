-- Which question each column of a survey tool's file answered, by a digest of its headings: the next file of the same
-- form is read the same way. Neither headings nor answers are kept.
CREATE TABLE survey_layout (
  instrument TEXT NOT NULL,
  headings BLOB NOT NULL CHECK (length(headings) = 32),
  targets TEXT NOT NULL,
  PRIMARY KEY (instrument, headings)
) STRICT, WITHOUT ROWID;
