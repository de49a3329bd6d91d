import { useState } from 'react'
import type { InstrumentView, RoundEntry } from '../../../shared/contract/evaluation.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { corrected, type Difference } from './double-entry.ts'
import type { StoredGridState } from './use-form-grid.ts'

type Props = {
  readonly entry: RoundEntry
  readonly items: InstrumentView['items']
  readonly state: StoredGridState
  readonly differences: readonly Difference[]
  readonly onDone: () => void
}

/** What the two passes disagree about: each is settled by looking at the paper, then all are stored. */
export function EntryDifferences({ entry, items, state, differences, onDone }: Props) {
  const text = useText()
  const [chosen, setChosen] = useState<ReadonlyMap<number, 'first' | 'second'>>(new Map())
  const forms = state.grid.forms
  const numberOf = (key: number): number => forms.findIndex((form) => form.key === key) + 1
  const store = async (): Promise<void> => {
    const right = differences.filter((_, index) => chosen.get(index) === 'second')
    for (const form of forms) {
      const own = right.filter((one) => one.kind === 'answer' && one.key === form.key)
      const values = corrected(form.values, own)
      if (own.length > 0 && !(await state.write(form.key, { ...form, values }))) return
    }
    for (const one of right) {
      if (one.kind === 'extra' && !(await state.write(null, one.form))) return
      if (one.kind === 'missing') state.remove(one.key)
    }
    onDone()
  }
  if (differences.length === 0) {
    return (
      <div className="row-between">
        <p role="status">{text['entry.check.alike']}</p>
        <Button kind="primary" autoFocus onClick={onDone}>
          {text['entry.check.done']}
        </Button>
      </div>
    )
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen.size === differences.length) void store()
      }}
    >
      <p role="status">{text['entry.check.differ']({ count: differences.length })}</p>
      {differences.map((difference, index) => (
        <Choice
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once and never changes
          key={index}
          index={index}
          legend={legendOf(difference)}
          options={optionsOf(difference)}
          chosen={chosen.get(index)}
          onChoose={(pass) => setChosen(new Map(chosen).set(index, pass))}
        />
      ))}
      <FailureNotice failure={state.failure?.failure} />
      <div className="row">
        <Button type="submit" kind="primary" disabled={chosen.size < differences.length}>
          {text['entry.check.store']}
        </Button>
        <Button onClick={onDone}>{text['entry.check.stop']}</Button>
      </div>
    </form>
  )

  function legendOf(difference: Difference): string {
    if (difference.kind === 'missing') return text['entry.check.missing']({ number: numberOf(difference.key) })
    if (difference.kind === 'answer') {
      const question = items.find(({ id }) => id === difference.item)
      return text['entry.check.answer']({
        number: numberOf(difference.key),
        question: `${difference.item} ${question?.text ?? ''}`,
      })
    }
    const { participantId, values } = difference.form
    const name = entry.people.find((person) => person.participantId === participantId)?.name
    return text['entry.check.extra']({
      who: name ?? text['evaluation.entry.anonymous'],
      answers: items.map(({ id }) => values[id] ?? '–').join(' '),
    })
  }

  function optionsOf(difference: Difference): { first: string; second: string } {
    if (difference.kind === 'missing') return { first: text['entry.check.keep'], second: text['entry.check.takeOut'] }
    if (difference.kind === 'extra') return { first: text['entry.check.leave'], second: text['entry.check.add'] }
    const item = items.find(({ id }) => id === difference.item)
    const words = (value: number | null | undefined): string =>
      value === undefined
        ? text['evaluation.entry.unanswered']
        : value === null
          ? (item?.offScale ?? '')
          : `${value} ${item?.steps[value - 1] ?? ''}`.trim()
    return {
      first: text['entry.check.first']({ answer: words(difference.first) }),
      second: text['entry.check.second']({ answer: words(difference.second) }),
    }
  }
}

type ChoiceProps = {
  readonly index: number
  readonly legend: string
  readonly options: { readonly first: string; readonly second: string }
  readonly chosen: 'first' | 'second' | undefined
  readonly onChoose: (pass: 'first' | 'second') => void
}

function Choice({ index, legend, options, chosen, onChoose }: ChoiceProps) {
  return (
    <fieldset className="choice-group">
      <legend>{legend}</legend>
      {(['first', 'second'] as const).map((pass) => (
        <label key={pass} className="check">
          <input type="radio" name={`difference-${index}`} checked={chosen === pass} onChange={() => onChoose(pass)} />
          <span>{options[pass]}</span>
        </label>
      ))}
    </fieldset>
  )
}
