const letters: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
}

const letter = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return letters[name] ?? whole
  const code = Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** A heading without the mark-up that editors of survey tools leave in it. Its lines stay lines. */
export const plainHeading = (heading: string): string =>
  heading
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, ' ')
    .replaceAll(/&(#?\w{2,8});/g, letter)
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim()

/** What may stand between the text above a grid and the text of one of its rows. */
const beforeRow = /.*(?:\s[-–|>]\s|:\s|\n)(?=\S)/su

/**
 * The texts in a heading that may be the question: the whole without its number, and the row of a grid, in brackets
 * (`How far do you agree? [Row]`, Google Forms and LimeSurvey) or behind a dash (`How far do you agree? - Row`,
 * SurveyXact).
 */
export function questionTexts(heading: string): string[] {
  const plain = plainHeading(heading)
  const inBrackets = /\[([^[\]]+)\]\s*$/.exec(plain)?.[1]
  const behind = plain.replace(beforeRow, '')
  const whole = plain.replace(/^\d+(?:[.)]|\s[-–])\s*/, '')
  return [whole, ...(inBrackets === undefined ? [] : [inBrackets]), ...(behind === plain ? [] : [behind])]
}

/** The beginning of a question that a tool has cut off (`Vi er enige om,.. `), null where nothing is. */
export const cutOff = (heading: string): string | null => /^(.{8,}?)(?:\.{2,}|…)\s*$/.exec(heading.trim())?.[1] ?? null
