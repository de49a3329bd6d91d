/** A piece of a clause's wording: plain text, or a merge field by its key. */
export type MergePiece = { readonly text: string } | { readonly field: string }

/** Splits a wording at its `{{merge.fields}}`. */
export const mergePieces = (wording: string): MergePiece[] =>
  wording
    .split(/(\{\{\s*[\w.]+\s*\}\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const field = /^\{\{\s*([\w.]+)\s*\}\}$/.exec(part)?.[1]
      return field ? { field } : { text: part }
    })

/** The wording again. Braces typed by hand stay as they are: a complete pair is a field like any other. */
export const wordingOf = (pieces: readonly MergePiece[]): string =>
  pieces.map((piece) => ('field' in piece ? `{{${piece.field}}}` : piece.text)).join('')
