import { GripVertical, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { MethodChoice } from '../../../shared/contract/meeting-content.ts'
import { IconButton } from '../../ui/button.tsx'
import { CheckField } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import { useRowDrag } from '../../ui/use-row-drag.ts'

type Props = {
  readonly methods: readonly MethodChoice[]
  /** Minutes that the agenda leaves free. */
  readonly left: number
  /** How many the meeting can expect. */
  readonly people: number
  readonly onInsert: (id: string) => void
}

/** The methods beside an agenda, to be dragged into it or put in by a button. */
export function MethodList({ methods, left, people, onInsert }: Props) {
  const text = useText()
  const [onlyFitting, setOnlyFitting] = useState(false)
  const shown = onlyFitting ? methods.filter(({ minutes }) => minutes <= left) : methods
  return (
    <aside className="methods" aria-label={text['meetings.methods']}>
      <h3>{text['meetings.methods']}</h3>
      <p className="muted small">{text['meetings.methods.help']}</p>
      <CheckField
        label={text['meetings.methods.onlyFitting']({ left: Math.max(left, 0) })}
        checked={onlyFitting}
        onChange={setOnlyFitting}
      />
      {shown.length === 0 && <p className="muted small">{text['meetings.methods.noneFits']}</p>}
      <ul className="methods__rows">
        {shown.map((method) => (
          <MethodRow key={method.id} method={method} people={people} onInsert={() => onInsert(method.id)} />
        ))}
      </ul>
    </aside>
  )
}

type RowProps = { readonly method: MethodChoice; readonly people: number; readonly onInsert: () => void }

function MethodRow({ method, people, onInsert }: RowProps) {
  const text = useText()
  const { id, title, bestFor, minutes, people: groups, size, depth } = method
  const drag = useRowDrag({ kind: 'method', id }, title)
  return (
    <li {...drag.rowProps} className="method" aria-label={title}>
      <AriaButton
        {...drag.buttonProps}
        className="agenda__handle"
        aria-label={text['meetings.methods.drag']({ title })}
      >
        <GripVertical size={16} aria-hidden="true" />
      </AriaButton>
      <div>
        <p className="method__title">
          {title} <span className="method__minutes muted tabular">{text['meetings.methods.minutes']({ minutes })}</span>
        </p>
        <p className="muted small">{text['meetings.methods.bestFor']({ bestFor })}</p>
        <p className={people < size.min || people > size.max ? 'method__people--off small' : 'muted small'}>
          {text['meetings.methods.people']({ groups })} · {text[`meetings.methods.depth.${depth}`]}
        </p>
      </div>
      <IconButton label={text['meetings.methods.insert']({ title })} onClick={onInsert}>
        <Plus />
      </IconButton>
    </li>
  )
}
