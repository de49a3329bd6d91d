import type { HandoutChoice } from '../../../shared/contract/documents.ts'
import { useText } from '../../ui/language.tsx'

/** What a sheet is for, who fills it in, when, and how long it takes: what the list has no room for. */
export function SheetFacts({ purpose, who, when, minutes, pages }: HandoutChoice) {
  const text = useText()
  const facts = [
    [text['handouts.who'], who],
    [text['handouts.when'], when],
    ...(minutes === null ? [] : [[text['handouts.time'], text['handouts.minutes']({ minutes })]]),
    [text['handouts.length'], text['handouts.pages']({ pages })],
  ] as const
  return (
    <div className="sheet-facts">
      <p>{purpose}</p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
