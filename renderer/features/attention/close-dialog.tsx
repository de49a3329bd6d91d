import { useState } from 'react'
import type { ClosedHow } from '../../../shared/contract/networks.ts'
import { attentionWords } from '../../../shared/i18n/attention.ts'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { DialogButtons } from '../../ui/form-buttons.tsx'
import { useCatalogue, useText } from '../../ui/language.tsx'
import { type Point, ways } from './attention-point.tsx'

type CloseProps = {
  readonly point: Point
  readonly onClose: () => void
  readonly onDone: (how: ClosedHow, note: string) => void
}

/** Closes a point with a word about what was done. */
export function CloseDialog({ point, onClose, onDone }: CloseProps) {
  const text = useText()
  const words = useCatalogue()
  const [how, setHow] = useState<ClosedHow>('handled')
  const [note, setNote] = useState('')
  const { label, text: sentence } = attentionWords(point.item, words)
  return (
    <Dialog
      title={text['overview.closePoint']({ label })}
      shape="small"
      onClose={onClose}
      footer={
        <DialogButtons onDo={() => onDone(how, note)} onCancel={onClose}>
          {text['attention.close']}
        </DialogButtons>
      }
    >
      <div className="stack">
        <p>{sentence}</p>
        <SegmentedControl
          label={text['attention.closeHow']}
          value={how}
          choices={ways.map((value) => ({ value, label: text[`overview.close.${value}`] }))}
          onChange={setHow}
        />
        <Field label={text['attention.note']} hint={text['attention.noteHint']}>
          {(ids) => (
            <textarea
              {...ids}
              className="input"
              rows={3}
              maxLength={1000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
      </div>
    </Dialog>
  )
}
