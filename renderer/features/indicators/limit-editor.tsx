import { useRef, useState } from 'react'
import type { Answer } from '../../../shared/contract/index.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { type EditableIndicator, limitsToEdit, withChanged } from '../../../shared/domain/indicators/limits.ts'
import { formatDate, formatNumber } from '../../../shared/i18n/format.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'

type Props = {
  readonly networkId: NetworkId
  readonly indicator: EditableIndicator
  readonly known: Answer<'limits.ofNetwork'>
}

/** Changes the limits of one indicator in one network, gives the standard ones back, and tells what was changed when. */
export function LimitEditor({ networkId, indicator, known: { changed, log } }: Props) {
  const text = useText()
  const language = useLanguage()
  const { run, running, failure } = useCommand()
  const inForce: Readonly<Record<string, number>> = withChanged(changed)[indicator]
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const names = limitsToEdit(indicator)
  const written = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1)
  const numberOf = (name: string) =>
    typed[name] === undefined ? inForce[name] : Number(typed[name].trim().replace(',', '.').replace('−', '-') || 'x')
  const save = async () => {
    const values = Object.fromEntries(names.map(([name]) => [name, numberOf(name) || 0]))
    if ((await run('limits.set', { networkId, indicator, values })) !== undefined) setTyped({})
  }
  const form = useRef<HTMLFormElement>(null)
  const reset = async () => {
    if ((await run('limits.reset', { networkId, indicator })) === undefined) return
    setTyped({})
    // The button goes with what it took back; the keyboard must not be left outside the dialog.
    form.current?.querySelector('input')?.focus()
  }
  const ours = log.filter((one) => one.indicator === indicator)
  const isChanged = changed.some((one) => one.indicator === indicator)
  return (
    <details className="limit-editor">
      <summary>{text['limits.change']}</summary>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className="muted small">{text['limits.help']}</p>
        <div className="limit-editor__fields">
          {names.map(([name, kind]) => (
            <TextField
              key={name}
              label={`${text[`limit.${name}`]}${kind === 'percent' ? ' (%)' : ''}`}
              maxLength={8}
              value={typed[name] ?? written(inForce[name] ?? 0)}
              onChange={(value) => setTyped({ ...typed, [name]: value })}
            />
          ))}
        </div>
        <FailureNotice failure={failure} />
        <div className="row">
          <Button type="submit" kind="primary" size="small" busy={running}>
            {text['limits.save']}
          </Button>
          {isChanged && (
            <Button size="small" busy={running} onClick={() => void reset()}>
              {text['limits.reset']}
            </Button>
          )}
        </div>
      </form>
      <p className="limit-editor__log">{text['limits.log']}</p>
      {ours.length === 0 && <p className="muted small">{text['limits.logNone']}</p>}
      <ol className="small">
        {ours.map(({ changedOn, name, was, becomes }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the log only grows, and two changes may be alike
          <li key={index}>
            {text['limits.changed']({
              date: formatDate(changedOn, language),
              name: text[`limit.${name as 'green'}`],
              was: written(was),
              becomes: written(becomes),
            })}
          </li>
        ))}
      </ol>
    </details>
  )
}
