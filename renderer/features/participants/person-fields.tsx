import type { Sent } from '../../../shared/contract/index.ts'
import type { Participant } from '../../../shared/domain/participant.ts'
import { call } from '../../api/call.ts'
import { useText } from '../../ui/language.tsx'
import { SavedCheckedText } from '../../ui/saved-checked-text.tsx'
import { SavedDate, SavedTextField } from '../../ui/saved-fields.tsx'
import { isEmailOrEmpty, isFilled } from '../../ui/text-forms.ts'
import { FreeTextHint } from './free-text-hint.tsx'

type Props = { readonly participant: Participant; readonly years: number | null }

/** What is known about the person, whatever the workplace. */
export function PersonFields({ participant, years }: Props) {
  const text = useText()
  const save = (change: Sent<'participants.update'>['change']) =>
    call('participants.update', { id: participant.id, change })
  const yearsHint =
    years === null
      ? {}
      : { hint: years === 0 ? text['participants.yearsNew'] : text['participants.yearsOf']({ count: years }) }
  return (
    <>
      <div className="columns columns--two">
        <SavedCheckedText
          label={text['participants.fullName']}
          required
          value={participant.fullName}
          maxLength={300}
          accepts={isFilled}
          problem={text['participants.nameNeeded']}
          save={(fullName) => save({ fullName })}
        />
        <SavedTextField
          label={text['participants.nickname']}
          hint={text['participants.nicknameHint']}
          value={participant.nickname}
          maxLength={300}
          save={(nickname) => save({ nickname })}
        />
        <SavedDate
          label={text['participants.leaderSince']}
          {...yearsHint}
          value={participant.leaderSince}
          save={(leaderSince) => save({ leaderSince })}
        />
        <SavedCheckedText
          label={text['participants.email']}
          type="email"
          value={participant.email}
          accepts={isEmailOrEmpty}
          problem={text['participants.emailOdd']}
          save={(email) => save({ email: email.trim() })}
        />
        <SavedTextField
          label={text['participants.phone']}
          type="tel"
          value={participant.phone}
          maxLength={300}
          save={(phone) => save({ phone })}
        />
      </div>
      <SavedTextField
        label={text['participants.note']}
        hint={<FreeTextHint written={participant.note} />}
        multiline
        rows={2}
        maxLength={5000}
        value={participant.note}
        save={(note) => save({ note })}
      />
    </>
  )
}
