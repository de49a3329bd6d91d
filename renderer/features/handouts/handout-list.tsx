import type { HandoutGroup } from '../../../shared/content/handout-schema.ts'
import type { HandoutChoice } from '../../../shared/contract/documents.ts'
import { parseQuery, rankOfName, wordsOf } from '../../../shared/domain/search/query.ts'
import { useText } from '../../ui/language.tsx'
import { useRows } from './use-rows.ts'

type Props = {
  readonly handouts: readonly HandoutChoice[]
  /** What is searched for in titles, purposes, and who fills a sheet in and when. */
  readonly words: string
  readonly chosen: ReadonlySet<string>
  readonly shown: string
  readonly onShow: (id: string) => void
  readonly onChoose: (id: string, include: boolean) => void
}

const groups: readonly HandoutGroup[] = ['before', 'meeting', 'review', 'year', 'agendas', 'methods']

const fits = (words: string) => {
  const terms = parseQuery(words)
  return ({ id, title, purpose, format, who, when }: HandoutChoice): boolean =>
    terms.length === 0 || rankOfName(terms, wordsOf([id, title, purpose, format, who, when].join(' '))) < 2
}

/** Every sheet with a tick box, by when it is used; a click on a title shows it beside the list. */
export function HandoutList({ handouts, words, ...props }: Props) {
  const text = useText()
  const found = handouts.filter(fits(words))
  const inGroups = groups.map((group) => found.filter((sheet) => sheet.group === group))
  const rowKeys = useRows(
    inGroups.flat().map(({ id }) => id),
    props.shown,
  )
  return (
    <div className="handout-list">
      {found.length === 0 && <p className="muted">{text['handouts.noneFound']({ words })}</p>}
      {groups.map((group, index) => {
        const sheets = inGroups[index] ?? []
        if (sheets.length === 0) return null
        return (
          <section key={group} aria-label={text[`handouts.group.${group}`]}>
            <h3 className="handout-list__heading">{text[`handouts.group.${group}`]}</h3>
            <Sheets handouts={sheets} rowKeys={rowKeys} {...props} />
          </section>
        )
      })}
    </div>
  )
}

type SheetsProps = Omit<Props, 'words'> & { readonly rowKeys: ReturnType<typeof useRows> }

function Sheets({ handouts, chosen, shown, onShow, onChoose, rowKeys }: SheetsProps) {
  const text = useText()
  return (
    <ul>
      {handouts.map(({ id, title, format, purpose, pages }) => (
        <li key={id} className={id === shown ? 'handout-row handout-row-shown' : 'handout-row'}>
          <label className="check handout-tick">
            <input
              type="checkbox"
              {...rowKeys(id, 'tick')}
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
            {...rowKeys(id, 'title')}
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
