import { type KeyboardEvent, useState } from 'react'

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * A long list as one stop of the Tab key: the arrows, Home and End go from row to row, to what stands in the same place of
 * it. `first` is the row that Tab comes to until another was gone to; it and the rows are known by their ids, in order.
 */
export function useRows(ids: readonly string[], first: string) {
  const [gone, setGone] = useState<string>()
  const stop = [gone, first, ids[0]].find((id) => id !== undefined && ids.includes(id))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = steps[event.key]
    const { part = '', row = '' } = event.currentTarget.dataset
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const next = ids[step(ids.indexOf(row), ids.length - 1)]
    const there = next && document.querySelector<HTMLElement>(`[data-row="${next}"][data-part="${part}"]`)
    if (!there) return
    event.preventDefault()
    there.focus()
  }
  /** What the tick box (`tick`) and the title (`title`) of a row need. */
  return (id: string, part: 'tick' | 'title') => ({
    'data-row': id,
    'data-part': part,
    tabIndex: id === stop ? 0 : -1,
    onFocus: () => setGone(id),
    onKeyDown,
  })
}
