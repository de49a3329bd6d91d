import type { HandoutChoice } from '../../../shared/contract/documents.ts'
import { useText } from '../../ui/language.tsx'

type Props = {
  readonly handouts: readonly HandoutChoice[]
  readonly chosen: ReadonlySet<string>
  readonly shown: string
  readonly onShow: (id: string) => void
  readonly onChoose: (id: string, include: boolean) => void
}

/** Every handout with a tick box; a click on its title shows it beside the list. */
export function HandoutList({ handouts, chosen, shown, onShow, onChoose }: Props) {
  const text = useText()
  return (
    <ul className="handout-list">
      {handouts.map(({ id, title, format, purpose, pages }) => (
        <li key={id} className={id === shown ? 'handout-row handout-row-shown' : 'handout-row'}>
          <label className="check handout-tick">
            <input
              type="checkbox"
              checked={chosen.has(id)}
              aria-label={text['handouts.include']({ title })}
              onChange={(event) => {
                onChoose(id, event.target.checked)
                onShow(id)
              }}
            />
          </label>
          <button
            type="button"
            className="handout-title"
            aria-current={id === shown}
            title={purpose}
            onClick={() => onShow(id)}
          >
            <strong>{title}</strong>
            <span>{text['handouts.formatPages']({ format, pages })}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
