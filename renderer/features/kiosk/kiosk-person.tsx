import { useState } from 'react'
import type { Language } from '../../../shared/content/schema.ts'
import type { KioskRound, OwnSheet } from '../../../shared/contract/kiosk.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { isOwnSheet } from '../../../shared/domain/own-sheet.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { answeredCount, nothingYet, sentOf } from './answers-of-one.ts'
import { KioskOwnSheet } from './kiosk-own-sheet.tsx'
import { KioskQuestion, KioskSteps } from './kiosk-question.tsx'
import { KioskShare } from './kiosk-share.tsx'
import { StillThere } from './still-there.tsx'
import { useIdleClear } from './use-idle-clear.ts'

type Props = {
  readonly round: KioskRound
  readonly language: Language
  readonly onHandedIn: () => void
  /** The sheet stays with its owner: nothing was stored. */
  readonly onKept: () => void
  readonly onGiveUp: () => void
}

/** The form of one person, question by question. What is answered lives here until it is handed in, and nowhere else. */
export function KioskPerson({ round, language, onHandedIn, onKept, onGiveUp }: Props) {
  const text = useText()
  const { run, running, failure } = useCommand()
  const [answers, setAnswers] = useState(nothingYet)
  const [at, setAt] = useState(0)
  const { asking, stay } = useIdleClear(onGiveUp)
  const { items } = round.forms[language]
  const item = items[at]
  const back = (): void => setAt((now) => Math.max(now - 1, 0))
  const next = (): void => setAt((now) => now + 1)
  const handIn = async (participantId: ParticipantId | null): Promise<void> => {
    if ((await run('kiosk.answer', { participantId, ...sentOf(answers) })) !== undefined) onHandedIn()
  }
  const handInSheet = async (sheet: OwnSheet | null): Promise<void> => {
    if (sheet === null) onKept()
    else if ((await run('kiosk.ownSheet', sheet)) !== undefined) onHandedIn()
  }
  const isAnswered =
    item !== undefined && (answers.values[item.id] !== undefined || Boolean(answers.texts[item.id]?.trim()))
  return (
    <>
      {item ? (
        <>
          <KioskQuestion
            key={item.id}
            item={item}
            answers={answers}
            onAnswers={setAnswers}
            onBack={back}
            onNext={next}
            above={
              <div className="kiosk__progress">
                <progress value={at} max={items.length} aria-hidden="true" />
                <span>{text['kiosk.progress']({ at: at + 1, of: items.length })}</span>
                {round.leadIn && at === 0 && <p className="kiosk__lead">{round.leadIn[language]}</p>}
              </div>
            }
          />
          <KioskSteps canGoBack={at > 0} onBack={back} onNext={next} isAnswered={isAnswered} />
        </>
      ) : isOwnSheet(round.instrument) ? (
        <KioskOwnSheet
          round={round}
          written={sentOf(answers)}
          running={running}
          onBack={back}
          onHandIn={(sheet) => void handInSheet(sheet)}
          onGiveUp={onGiveUp}
        />
      ) : (
        <KioskShare
          round={round}
          answered={answeredCount(answers)}
          questions={items.length}
          running={running}
          onBack={back}
          onHandIn={(participantId) => void handIn(participantId)}
          onGiveUp={onGiveUp}
        />
      )}
      <FailureNotice failure={failure} />
      {asking && <StillThere onStay={stay} />}
    </>
  )
}
