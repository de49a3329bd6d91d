import { useText } from '../../ui/language.tsx'

/** Stands for "not stated" in a list of choices. */
export const notStated = 'none'

/** The choice for a value that may be missing, and back. */
export const toChoice = <T extends string>(value: T | null): T | 'none' => value ?? notStated
export const fromChoice = <T extends string>(choice: T | 'none'): T | null => (choice === notStated ? null : choice)

/** Sectors of a workplace and levels of leadership, with "not stated" first. */
export function usePostChoices() {
  const text = useText()
  return {
    sectors: ([notStated, 'public', 'private', 'selfGoverning'] as const).map((value) => ({
      value,
      label: text[`participants.sector.${value}`],
    })),
    levels: ([notStated, 'employees', 'leaders', 'top'] as const).map((value) => ({
      value,
      label: text[`participants.level.${value}`],
    })),
  }
}
