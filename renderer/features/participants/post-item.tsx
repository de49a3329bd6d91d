import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Sent } from '../../../shared/contract/index.ts'
import type { Employment } from '../../../shared/domain/participant.ts'
import { call } from '../../api/call.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedDate, SavedTextField } from '../../ui/saved-fields.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { usePeriod } from './use-period.ts'

/** A post with its dates, corrected where it stands. */
export function PostItem({ post }: { readonly post: Employment }) {
  const text = useText()
  const period = usePeriod()
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  const [isEditing, setEditing] = useState<boolean>()
  const name = [post.position || text['participants.postUntitled'], post.organisation].filter(Boolean).join(', ')
  const remove = async () => {
    if ((await run('participants.deleteEmployment', { employmentId: post.id })) !== undefined)
      report(text['participants.postDeleted']({ name }))
  }
  if (isEditing)
    return (
      <li>
        <PostEditor post={post} onDone={() => setEditing(false)} />
      </li>
    )
  return (
    <li>
      <span className="person-history__what">{name}</span>
      <span className="person-history__when muted small">
        {period(post.startsOn, post.endsOn) || text['participants.postNow']}
        <IconButton
          label={text['participants.postEdit']({ name })}
          autoFocus={isEditing === false}
          onClick={() => setEditing(true)}
        >
          <Pencil />
        </IconButton>
        <IconButton label={text['participants.postDelete']({ name })} onClick={() => void remove()}>
          <Trash2 />
        </IconButton>
      </span>
      <FailureNotice failure={failure} />
    </li>
  )
}

function PostEditor({ post, onDone }: { readonly post: Employment; readonly onDone: () => void }) {
  const text = useText()
  const save = (change: Sent<'participants.correctEmployment'>['change']) =>
    call('participants.correctEmployment', { employmentId: post.id, change })
  return (
    <div className="person-inset">
      <div className="columns columns--two">
        <SavedTextField
          label={text['participants.organisation']}
          autoFocus
          maxLength={300}
          value={post.organisation}
          save={(organisation) => save({ organisation })}
        />
        <SavedTextField
          label={text['participants.position']}
          maxLength={300}
          value={post.position}
          save={(position) => save({ position })}
        />
        <SavedDate
          label={text['participants.postFrom']}
          value={post.startsOn}
          save={(startsOn) => save({ startsOn })}
        />
        <SavedDate label={text['participants.postTo']} value={post.endsOn} save={(endsOn) => save({ endsOn })} />
      </div>
      <div>
        <Button size="small" onClick={onDone}>
          {text['participants.postDone']}
        </Button>
      </div>
    </div>
  )
}
