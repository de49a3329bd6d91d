import type { Sent } from '../../../shared/contract/index.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import type { Employment } from '../../../shared/domain/participant.ts'
import { call } from '../../api/call.ts'
import { useText } from '../../ui/language.tsx'
import { SavedNumber, SavedSelect, SavedTextField } from '../../ui/saved-fields.tsx'
import { fromChoice, toChoice, usePostChoices } from './post-choices.ts'

type Props = { readonly id: ParticipantId; readonly post: Employment | null }

/** The post held today; what is corrected here is corrected, not kept as history. */
export function PostFields({ id, post }: Props) {
  const text = useText()
  const { sectors, levels } = usePostChoices()
  const save = (change: Sent<'participants.updateEmployment'>['change']) =>
    call('participants.updateEmployment', { id, change })
  return (
    <div className="columns columns--two">
      <SavedTextField
        label={text['participants.organisation']}
        value={post?.organisation ?? ''}
        maxLength={300}
        save={(organisation) => save({ organisation })}
      />
      <SavedTextField
        label={text['participants.position']}
        value={post?.position ?? ''}
        maxLength={300}
        save={(position) => save({ position })}
      />
      <SavedSelect
        label={text['participants.level']}
        value={toChoice(post?.leadershipLevel ?? null)}
        choices={levels}
        save={(level) => save({ leadershipLevel: fromChoice(level) })}
      />
      <SavedNumber
        label={text['participants.employees']}
        value={post?.employees ?? null}
        min={0}
        max={1_000_000}
        optional
        save={(employees) => save({ employees })}
      />
      <SavedSelect
        label={text['participants.sector']}
        value={toChoice(post?.sector ?? null)}
        choices={sectors}
        save={(sector) => save({ sector: fromChoice(sector) })}
      />
      <SavedTextField
        label={text['participants.place']}
        value={post?.place ?? ''}
        maxLength={300}
        save={(place) => save({ place })}
      />
    </div>
  )
}
