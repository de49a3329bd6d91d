import { useState } from 'react'
import type { KioskGoal, KioskRound } from '../../../shared/contract/kiosk.ts'
import { type GoalLevel, goalLevels } from '../../../shared/domain/goals/goal.ts'
import type { GoalId, ParticipantId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/choice-fields.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { KioskHeading } from './kiosk-heading.tsx'
import { StillThere } from './still-there.tsx'
import { useIdleClear } from './use-idle-clear.ts'

type Props = { readonly round: KioskRound; readonly onHandedIn: () => void; readonly onGiveUp: () => void }

/** One person and their goals. Who one is comes first: goals belong to somebody, unlike the forms of a review. */
export function KioskGoals({ round, onHandedIn, onGiveUp }: Props) {
  const text = useText()
  const [person, setPerson] = useState('')
  const { asking, stay } = useIdleClear(onGiveUp)
  const chosen = round.people.find(({ participantId }) => participantId === person)?.participantId
  return (
    <section className="kiosk-question" aria-labelledby="kiosk-heading">
      <KioskHeading>{text['goals.kiosk.who']}</KioskHeading>
      <p>{text['goals.kiosk.help']}</p>
      <SelectField
        label={text['kiosk.who']}
        hideLabel
        value={person}
        choices={[
          { value: '', label: text['kiosk.choose'] },
          ...round.people.map(({ participantId: value, name }) => ({ value: value as string, label: name })),
        ]}
        onChange={setPerson}
      />
      {chosen && <WithCode key={chosen} participantId={chosen} onHandedIn={onHandedIn} />}
      <p>
        <Button kind="quiet" onClick={onGiveUp}>
          {text['kiosk.giveUp']}
        </Button>
      </p>
      {asking && <StillThere onStay={stay} />}
    </section>
  )
}

type OwnerProps = { readonly participantId: ParticipantId; readonly onHandedIn: () => void }

/** The code of the person's sheet, and their goals once it has been typed. */
function WithCode({ participantId, onHandedIn }: OwnerProps) {
  const text = useText()
  const [typed, setTyped] = useState('')
  const [code, setCode] = useState<string>()
  return (
    <>
      <form
        className="stack"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          setCode(typed)
        }}
      >
        <TextField
          label={text['goals.kiosk.code']}
          hint={text['goals.kiosk.codeHint']}
          inputMode="numeric"
          maxLength={4}
          spellCheck={false}
          value={typed}
          onChange={setTyped}
        />
        <div>
          <Button type="submit" disabled={typed.trim() === ''}>
            {text['goals.kiosk.see']}
          </Button>
        </div>
      </form>
      {code !== undefined && <GoalsOf key={code} participantId={participantId} code={code} onHandedIn={onHandedIn} />}
    </>
  )
}

function GoalsOf({ participantId, code, onHandedIn }: OwnerProps & { readonly code: string }) {
  const text = useText()
  const { run, running, failure } = useCommand()
  const query = useQuery('kiosk.goals', { participantId, code })
  const [levels, setLevels] = useState<ReadonlyMap<GoalId, GoalLevel>>(new Map())
  const scores = [...levels].map(([goalId, level]) => ({ goalId, level }))
  const handIn = async (): Promise<void> => {
    if ((await run('kiosk.scoreGoals', { participantId, code, scores })) !== undefined) onHandedIn()
  }
  // No "try again": the same wrong code would count once more.
  if (query.failure) return <FailureNotice failure={query.failure} />
  return (
    <Answered query={query}>
      {(goals) =>
        goals.length === 0 ? (
          <p role="status">{text['goals.kiosk.none']}</p>
        ) : (
          <>
            {goals.map((goal, index) => (
              <KioskGoalStair
                key={goal.id}
                goal={goal}
                number={index + 1}
                level={levels.get(goal.id)}
                onLevel={(level) => setLevels((old) => new Map(old).set(goal.id, level))}
              />
            ))}
            <p className="kiosk__help">{text['goals.kiosk.privacy']}</p>
            <FailureNotice failure={failure} />
            <div className="kiosk__steps">
              <Button kind="primary" disabled={scores.length === 0} busy={running} onClick={() => void handIn()}>
                {text['goals.kiosk.hand']}
              </Button>
            </div>
          </>
        )
      }
    </Answered>
  )
}

/** A goal and its stair; only the shared words of a stair where the goal is not the network's to know. */
function KioskGoalStair({
  goal,
  number,
  level: chosen,
  onLevel,
}: {
  readonly goal: KioskGoal
  readonly number: number
  readonly level: GoalLevel | undefined
  readonly onLevel: (level: GoalLevel) => void
}) {
  const text = useText()
  const words = goal.text ?? text['goals.kiosk.private']({ number })
  return (
    <fieldset className="kiosk-choices">
      <legend>
        <strong>{words}</strong>
      </legend>
      {goal.text === null && <p className="kiosk__help">{text['goals.kiosk.privateHelp']}</p>}
      {goal.isScored ? (
        <p>{text['goals.kiosk.scored']}</p>
      ) : (
        <>
          <p className="kiosk__help">{text['goals.kiosk.which']}</p>
          {goalLevels.toReversed().map((level) => (
            <label key={level} className="kiosk-choice">
              <input type="radio" name={goal.id} checked={chosen === level} onChange={() => onLevel(level)} />
              <span className="kiosk-choice__number">{text[`goals.level.${level}`]}</span>
              <span>{goal.steps?.[goalLevels.indexOf(level)] || text[`goals.anchor.${level}`]}</span>
            </label>
          ))}
        </>
      )}
    </fieldset>
  )
}
