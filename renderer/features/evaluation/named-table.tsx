import { useText } from '../../ui/language.tsx'

type Column = { readonly id: string; readonly head: string; readonly title?: string | undefined }
type Props = {
  readonly columns: readonly Column[]
  readonly rows: readonly {
    readonly name: string
    readonly values: Readonly<Record<string, number | null | undefined>>
  }[]
}

/** Answers that their owners shared by name: a row for each, a column for each question by its `id`. */
export function NamedTable({ columns, rows }: Props) {
  const text = useText()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={text['evaluation.sharedTable']}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{text['evaluation.sharedName']}</th>
            {columns.map(({ id, head, title }) => (
              <th key={id} scope="col" className="is-number" title={title}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map(({ id }) => (
                <td key={id} className="is-number">
                  {values[id] ?? text['evaluation.offScale']}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
