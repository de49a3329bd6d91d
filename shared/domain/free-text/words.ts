/** A part of a text: `start` is its first character, `end` the one after its last, counted as JavaScript does. */
export type Range = { readonly start: number; readonly end: number }
export type Word = Range & { readonly text: string }

/** A word keeps an ending after an apostrophe ("Mia's"), and the bare apostrophe of a genitive ("Lars'"). A hyphen parts two words. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+|(?<=[sxzSXZ])['’](?!\p{L}))?/gu

/** The words of a text in order. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))

/** Whether two ranges share a character. */
export const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end
