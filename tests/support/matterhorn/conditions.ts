/**
 * The failure conditions of the Matterhorn Protocol 1.1 (PDF Association, 2021) that a machine can decide and that our
 * files can meet, by their index. What our files cannot hold at all is asked for by its absence (20, 21, 25, 26, 30-001).
 * Checkpoint 16 is a person's to decide in the protocol; our lists tell by their labels whether they count.
 */
export const conditions = {
  '01-003': 'An artifact is inside tagged content',
  '01-004': 'Tagged content is inside an artifact',
  '01-005': 'Content is neither tagged nor an artifact',
  '01-007': 'The file calls its own tags suspect',
  '02-001': 'A structure type is not a standard one and mapped to none',
  '06-001': 'There is no XMP metadata',
  '06-002': 'The metadata do not say that the file is PDF/UA-1',
  '06-003': 'The metadata have no title',
  '07-001': 'The window is not told to show the title',
  '07-002': 'The window is told not to show the title',
  '09-004': 'Rows, cells or groups of a table stand where they may not',
  '09-005': 'Items of a list stand where they may not',
  '10-001': 'A character has no Unicode',
  '11-001': 'The language of text is not known',
  '11-006': 'The language of the metadata is not known',
  '13-004': 'A figure has no text in its stead',
  '14-002': 'The first heading is not of the first level',
  '14-003': 'A level of headings is left out',
  '14-007': 'Headings with and without a level are mixed',
  '15-003': 'A heading of a table does not say what it heads',
  '16-001': 'A list that counts does not say how',
  '16-002': 'A list that counts says that it does not',
  '17-002': 'A formula has no text in its stead',
  '19-003': 'A note has no id',
  '20-001': 'There are layers',
  '21-001': 'A file is attached',
  '25-001': 'A form is XFA',
  '26-001': 'The file is encrypted',
  '28-002': 'An annotation other than a field or a link is not in an Annot of the structure',
  '28-004': 'An annotation other than a field has no description',
  '28-005': 'A form field has neither a tooltip nor a description',
  '28-006': 'An annotation is of a kind that is not defined',
  '28-008': 'A page with annotations does not say in what order they are reached',
  '28-009': 'Annotations are reached in another order than that of the structure',
  '28-010': 'A form field is not in a Form of the structure',
  '28-011': 'A link is not in a Link of the structure',
  '28-012': 'A link has no description',
  '30-001': 'Content comes from another file',
  '30-002': 'Content with numbers of its own is shown more than once',
  '31-005': 'A composite font does not say which glyph a code is',
  '31-009': 'A font is not embedded',
  '31-011': 'A glyph that is shown is not in its font',
  '31-014': 'A list of glyphs leaves out a glyph of the font',
  '31-016': 'A width differs from the font’s own',
  '31-019': 'A simple font has no encoding',
  '31-027': 'A font does not say what its codes mean',
  '31-028': 'A code means nothing (U+0000)',
  '31-029': 'A code means a mark of byte order',
  '31-030': 'The glyph for missing characters is shown',
} as const

export type Condition = keyof typeof conditions
/** One breach: which condition, and where. */
export type Breach = { readonly condition: Condition; readonly where: string }
export type Tell = (condition: Condition, where: string) => void
