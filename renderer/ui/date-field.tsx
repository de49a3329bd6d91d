import { CalendarDays } from 'lucide-react'
import { useRef } from 'react'
import { formatClock } from '../../shared/i18n/format.ts'
import { IconButton } from './button.tsx'
import { dateToText, textToClock, textToDate } from './date-text.ts'
import { Field, type FieldFrame } from './field.tsx'
import { useLanguage, useText } from './language.tsx'
import { useTyped } from './use-typed.ts'

type DateFieldProps = FieldFrame & {
  /** `2026-11-24`, or null. */
  value: string | null
  /** Called with a date that exists, or with null when the field is emptied. */
  onChange: (value: string | null) => void
  disabled?: boolean
  autoFocus?: boolean
}

/** The machine's own date. Only for what is typed and offered; what counts as today is told by the app. */
export const localToday = (): string => {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** A date, typed day first in any usual way, or picked from a calendar. */
export function DateField({ value, onChange, disabled, autoFocus, ...frame }: DateFieldProps) {
  const text = useText()
  const language = useLanguage()
  const { typed, wrong, type, settle } = useTyped(dateToText(value, language))
  const native = useRef<HTMLInputElement>(null)

  const leave = () => {
    const date = typed.trim() === '' ? null : textToDate(typed, localToday())
    const readable = typed.trim() === '' || date !== null
    settle(readable ? dateToText(date, language) : null)
    if (readable && date !== value) onChange(date)
  }

  return (
    <Field {...frame} error={wrong ? text['ui.notADate'] : frame.error}>
      {(ids) => (
        <div className="input-with-button">
          <input
            {...ids}
            className="input tabular"
            autoComplete="off"
            inputMode="numeric"
            placeholder={text['ui.datePlaceholder']}
            disabled={disabled}
            // biome-ignore lint/a11y/noAutofocus: asked for by dialogs whose first field this is
            autoFocus={autoFocus}
            value={typed}
            onChange={(event) => type(event.target.value)}
            onBlur={leave}
            onKeyDown={(event) => event.key === 'Enter' && leave()}
          />
          <input
            ref={native}
            type="date"
            className="input-with-button__native"
            tabIndex={-1}
            aria-hidden="true"
            value={value ?? ''}
            onChange={(event) => event.target.value && onChange(event.target.value)}
          />
          <IconButton
            label={text['ui.pickDate']({ label: frame.label })}
            disabled={disabled}
            onClick={() => native.current?.showPicker()}
          >
            <CalendarDays />
          </IconButton>
        </div>
      )}
    </Field>
  )
}

type TimeFieldProps = FieldFrame & { value: string; onChange: (value: string) => void; disabled?: boolean }

/** A time of day as `13:00`, typed as 13, 1300, 13.00 or 13:00. */
export function TimeField({ value, onChange, disabled, ...frame }: TimeFieldProps) {
  const text = useText()
  const language = useLanguage()
  const { typed, wrong, type, settle } = useTyped(formatClock(value, language))

  const leave = () => {
    // A time that nobody knows may stay unknown.
    if (typed.trim() === '' && value === '') return settle('')
    const clock = textToClock(typed)
    settle(clock === null ? null : formatClock(clock, language))
    if (clock !== null && clock !== value) onChange(clock)
  }

  return (
    <Field {...frame} error={wrong ? text['ui.notATime'] : frame.error}>
      {(ids) => (
        <input
          {...ids}
          className="input tabular"
          autoComplete="off"
          disabled={disabled}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => event.key === 'Enter' && leave()}
        />
      )}
    </Field>
  )
}
