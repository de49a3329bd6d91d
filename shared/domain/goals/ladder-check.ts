import { type GoalDraft, type GoalLevel, goalLevels } from './goal.ts'

/** What keeps a ladder from being read the same by two people: steps without words, and pairs of steps with the same words. */
export type LadderCheck = {
  readonly missing: readonly GoalLevel[]
  readonly alike: readonly (readonly [GoalLevel, GoalLevel])[]
}

const folded = (text: string): string =>
  text
    .toLocaleLowerCase('da')
    .replaceAll(/[\p{P}\s]+/gu, ' ')
    .trim()

/** Looks at the steps of a ladder. Case, spaces and punctuation make no difference between two of them. */
export function checkLadder({ steps }: Pick<GoalDraft, 'steps'>): LadderCheck {
  const words = goalLevels.map((level, index) => ({ level, text: folded(steps[index] ?? '') }))
  const written = words.filter(({ text }) => text !== '')
  return {
    missing: words.filter(({ text }) => text === '').map(({ level }) => level),
    alike: written.flatMap((one, index) =>
      written
        .slice(index + 1)
        .filter(({ text }) => text === one.text)
        .map((other) => [one.level, other.level] as const),
    ),
  }
}
