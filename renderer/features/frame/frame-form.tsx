import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import type { Frame } from '../../../shared/domain/network.ts'
import { call } from '../../api/call.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedNumber, SavedSegmented, SavedSelect, SavedTextField } from '../../ui/saved-fields.tsx'
import type { SaveFrame } from './save-frame.ts'
import { WhenGroup } from './when-group.tsx'

const places = ['rotating', 'fixed', 'neutral', 'online'] as const
const notices = ['dayBefore', 'weekBefore'] as const
const admissions = ['everyone', 'majority', 'consultant'] as const
const facilitations = ['rotation', 'halfYear', 'external', 'mixed'] as const
const rotations = ['everyMeeting', 'halfYear', 'year', 'fixed'] as const

/** Every field of the frame, in the groups that a network settles them in; each is saved as it is filled in. */
export function FrameForm({ detail }: { readonly detail: NetworkDetail }) {
  const { frame, network } = detail
  const save: SaveFrame = (change) => call('networks.updateFrame', { id: network.id, change })
  return (
    <div className="frame-groups">
      <WhenGroup frame={frame} save={save} />
      <MembersGroup detail={detail} save={save} />
      <div className="stack">
        <PlaceGroup frame={frame} save={save} />
        <CostGroup frame={frame} save={save} isPrivate={detail.client.sector === 'private'} />
      </div>
      <TrialGroup frame={frame} save={save} />
    </div>
  )
}

type GroupProps = { readonly frame: Frame; readonly save: SaveFrame }

function PlaceGroup({ frame, save }: GroupProps) {
  const text = useText()
  return (
    <Card title={text['frame.where']}>
      <div className="stack">
        <SavedSegmented
          label={text['frame.placeKind']}
          value={frame.placeKind}
          choices={places.map((value) => ({ value, label: text[`frame.placeKind.${value}`] }))}
          save={(placeKind) => save({ placeKind })}
        />
        <SavedTextField
          label={text['frame.fixedPlace']}
          placeholder={text['frame.fixedPlaceHint']}
          value={frame.fixedPlace}
          maxLength={300}
          save={(fixedPlace) => save({ fixedPlace })}
        />
      </div>
    </Card>
  )
}

function CostGroup({ frame, save, isPrivate }: GroupProps & { readonly isPrivate: boolean }) {
  const text = useText()
  return (
    <Card title={text['frame.costs']}>
      <div className="stack">
        <SavedSegmented
          label={text['frame.costSharing']}
          value={frame.costSharing}
          choices={[
            { value: 'host', label: text['frame.costSharing.host'] },
            { value: 'equal', label: text['frame.costSharing.equal'] },
            { value: 'own', label: text['frame.costSharing.own'] },
            { value: 'workplace', label: text['frame.costSharing.workplace']({ isPrivate }) },
          ]}
          save={(costSharing) => save({ costSharing })}
        />
        <SavedNumber
          label={text['frame.costLimit']}
          hint={text['frame.costLimitHint']}
          unit={text['frame.currency']}
          value={frame.costLimit}
          min={0}
          max={1_000_000}
          optional
          save={(costLimit) => save({ costLimit })}
        />
      </div>
    </Card>
  )
}

function MembersGroup({ detail, save }: { readonly detail: NetworkDetail; readonly save: SaveFrame }) {
  const text = useText()
  const { frame, quorum, members } = detail
  return (
    <Card title={text['frame.members']}>
      <div className="stack">
        <div className="columns columns--pair">
          <SavedNumber
            label={text['frame.minMembers']}
            value={frame.minMembers}
            min={2}
            max={60}
            save={(minMembers) => (minMembers === null ? Promise.resolve() : save({ minMembers }))}
          />
          <SavedNumber
            label={text['frame.maxMembers']}
            value={frame.maxMembers}
            min={2}
            max={60}
            save={(maxMembers) => (maxMembers === null ? Promise.resolve() : save({ maxMembers }))}
          />
        </div>
        <SavedNumber
          label={text['frame.quorum']}
          hint={text['frame.quorumHint']({ quorum, members })}
          value={frame.quorum}
          min={1}
          max={60}
          optional
          save={(least) => save({ quorum: least })}
        />
        <SavedSegmented
          label={text['frame.cancelNotice']}
          value={frame.cancelNotice}
          choices={notices.map((value) => ({ value, label: text[`frame.cancelNotice.${value}`] }))}
          save={(cancelNotice) => save({ cancelNotice })}
        />
        <SavedSegmented
          label={text['frame.admissionRule']}
          value={frame.admissionRule}
          choices={admissions.map((value) => ({ value, label: text[`frame.admissionRule.${value}`] }))}
          save={(admissionRule) => save({ admissionRule })}
        />
      </div>
    </Card>
  )
}

function TrialGroup({ frame, save }: GroupProps) {
  const text = useText()
  return (
    <Card title={text['frame.trial']}>
      <div className="stack">
        <SavedSegmented
          label={text['frame.trialMeetings']}
          value={frame.trialMeetings === 3 ? '3' : '4'}
          choices={[
            { value: '3', label: text['frame.trialMeetings.of']({ count: 3 }) },
            { value: '4', label: text['frame.trialMeetings.of']({ count: 4 }) },
          ]}
          save={(count) => save({ trialMeetings: count === '3' ? 3 : 4 })}
        />
        <SavedSelect
          label={text['frame.facilitation']}
          value={frame.facilitation}
          choices={facilitations.map((value) => ({ value, label: text[`frame.facilitation.${value}`] }))}
          save={(facilitation) => save({ facilitation })}
        />
        <SavedSelect
          label={text['frame.coordinatorRotation']}
          value={frame.coordinatorRotation}
          choices={rotations.map((value) => ({ value, label: text[`frame.coordinatorRotation.${value}`] }))}
          save={(coordinatorRotation) => save({ coordinatorRotation })}
        />
      </div>
    </Card>
  )
}
