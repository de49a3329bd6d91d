import { type KeyboardEvent, useState } from 'react'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import { queryAtCaret, selectQuery } from './merge-editor-dom.ts'

type Field = ContractView['insertable'][number]

const MOST_SHOWN = 8

const fits = (label: string, query: string): boolean =>
  query
    .toLocaleLowerCase('da')
    .split(/\s+/)
    .every((word) => label.toLocaleLowerCase('da').includes(word))

/** The list of fields that opens at two braces, narrowed by what is typed after them. */
export function useFieldQuery(fields: readonly Field[], onChoose: (key: string) => void) {
  const [query, setQuery] = useState<string>()
  const [at, setAt] = useState(0)
  const begins = ({ label }: Field) => label.toLocaleLowerCase('da').startsWith((query ?? '').toLocaleLowerCase('da'))
  const found = (query === undefined ? [] : fields.filter(({ label }) => fits(label, query)))
    .toSorted((a, b) => Number(begins(b)) - Number(begins(a)))
    .slice(0, MOST_SHOWN)
  const close = (): void => setQuery(undefined)

  const look = (): void => {
    const now = queryAtCaret()
    if (now !== query) setAt(0)
    setQuery(now)
  }
  const choose = (key: string): void => {
    selectQuery()
    close()
    onChoose(key)
  }
  /** Takes the keys that belong to the open list; true where it did. */
  const press = (event: KeyboardEvent): boolean => {
    if (query === undefined) return false
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const current = found[at]
    if (step !== undefined && found.length > 0) setAt((at + step + found.length) % found.length)
    else if ((event.key === 'Enter' || event.key === 'Tab') && current) choose(current.key)
    else if (event.key === 'Escape') {
      selectQuery()
      document.execCommand('delete')
      close()
    } else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  return { isOpen: query !== undefined, found, at, look, choose, press, close }
}
