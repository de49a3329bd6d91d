import { useText } from '../../ui/language.tsx'

/** How long until a day, in words: i dag, i morgen, om 20 dage. */
export function useWhen(): (days: number) => string {
  const text = useText()
  return (days) =>
    days === 0 ? text['when.today'] : days === 1 ? text['when.tomorrow'] : text['when.inDays']({ days })
}
