import type { RoleSuggestion as Suggestion } from '../../../shared/contract/roles.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { formatDayMonth } from '../../../shared/i18n/format.ts'
import { Button } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import type { Run } from '../../ui/use-command.ts'

type Props = {
  readonly meeting: Meeting
  readonly suggestion: Suggestion | undefined
  readonly names: Readonly<Record<string, string>>
  readonly run: Run
}

/** The fairest for a role that is free or whose holder cannot come, with the reason, and a button that chooses them. */
export function RoleSuggestion({ meeting, suggestion, names, run }: Props) {
  const text = useText()
  const language = useLanguage()
  if (!suggestion || meeting.status !== 'planned') return null
  const { assignment, name, reason, standInFor } = suggestion
  const holder = meeting.roles.find(({ role }) => role === assignment.role)
  if (holder && !standInFor) return null
  const why = reason
    ? text['roles.reason']({ ...reason, last: reason.lastOn && formatDayMonth(reason.lastOn, language) })
    : text['roles.agreed']
  return (
    <p className="roles__suggestion small">
      <span className={standInFor ? 'roles__away' : 'muted'}>
        {standInFor
          ? text['roles.standIn']({ away: names[standInFor] ?? '', name, why })
          : text['roles.suggested']({ name, why })}
      </span>
      <Button size="small" kind="quiet" onClick={() => void run('meetings.setRole', { id: meeting.id, assignment })}>
        {text['roles.choose']({ name })}
      </Button>
    </p>
  )
}
