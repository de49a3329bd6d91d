import type { HandoutChoice } from '../../../shared/contract/documents.ts'
import { useText } from '../../ui/language.tsx'

type Props = {
  readonly handouts: readonly HandoutChoice[]
  readonly chosen: ReadonlySet<string>
  readonly shown: string
  readonly onShow: (id: string) => void
  readonly onChoose: (id: string, include: boolean) => void
}

/** Every handout with a tick box, the methods as cards after them; a click on a title shows it beside the list. */
export function HandoutList({ handouts, ...props }: Props) {
  const text = useText()
  const of = (kind: HandoutChoice['kind']) => handouts.filter((sheet) => sheet.kind === kind)
  return (
    <div className="handout-list">
      <Sheets handouts={of('handout')} {...props} />
      <h3 className="handout-list__heading">{text['handouts.methodCards']}</h3>
      <Sheets handouts={of('methodCard')} {...props} />
    </div>
  )
}

function Sheets({ handouts, chosen, shown, onShow, onChoose }: Props) {
  const text = useText()
  return (
    <ul>
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
