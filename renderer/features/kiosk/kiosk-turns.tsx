import type { InstrumentId } from '../../../shared/content/instrument-schema.ts'
import type { Language } from '../../../shared/content/schema.ts'
import type { KioskRound } from '../../../shared/contract/kiosk.ts'
import { isOwnSheet } from '../../../shared/domain/own-sheet.ts'
import { Button } from '../../ui/button.tsx'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import { KioskHeading } from './kiosk-heading.tsx'

const languages = [
  { value: 'da', label: 'Dansk' },
  { value: 'en', label: 'English' },
] as const

const privacyOf: Partial<Record<InstrumentId, 'goals.kiosk.privacy' | 'kiosk.sheet.privacy'>> = {
  G: 'goals.kiosk.privacy',
  B: 'kiosk.sheet.privacy',
}

type WelcomeProps = {
  readonly round: KioskRound
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly onBegin: () => void
}

/** What the next person meets: nothing of anybody else, and the choice of language. */
export function KioskWelcome({ round, language, onLanguage, onBegin }: WelcomeProps) {
  const text = useText()
  return (
    <section className="kiosk-turn" aria-labelledby="kiosk-heading">
      <KioskHeading>{text['kiosk.welcome']}</KioskHeading>
      <p>
        {round.instrument === 'G'
          ? text['goals.kiosk.which']
          : text['kiosk.minutes']({ questions: round.forms[language].items.length })}
      </p>
      <p>{text[privacyOf[round.instrument] ?? 'kiosk.privacy']}</p>
      <SegmentedControl label={text['kiosk.language']} value={language} choices={languages} onChange={onLanguage} />
      {round.isOver ? (
        <p role="status">{text['kiosk.over']}</p>
      ) : (
        <Button kind="primary" onClick={onBegin}>
          {text['kiosk.begin.person']}
        </Button>
      )}
      <Count round={round} />
    </section>
  )
}

type ThanksProps = {
  readonly round: KioskRound
  /** The person kept the sheet: nothing was stored. */
  readonly isKept: boolean
  readonly onNext: () => void
}

/** Said when a form is handed in: nothing of it is on the page any more. */
export function KioskThanks({ round, isKept, onNext }: ThanksProps) {
  const text = useText()
  const stored = isOwnSheet(round.instrument) ? 'kiosk.sheet.thanksHelp' : 'kiosk.thanksHelp'
  return (
    <section className="kiosk-turn" aria-labelledby="kiosk-heading">
      <KioskHeading>{text[isKept ? 'kiosk.sheet.kept' : 'kiosk.thanks']}</KioskHeading>
      <p>{text[isKept ? 'kiosk.sheet.keptHelp' : isLast(round) ? 'kiosk.thanksLast' : stored]}</p>
      <Button kind="primary" onClick={onNext}>
        {text['kiosk.nextPerson']}
      </Button>
      <Count round={round} />
    </section>
  )
}

/** As many forms have come in as people are asked. */
const isLast = ({ answers, people, instrument }: KioskRound): boolean =>
  !isOwnSheet(instrument) && answers >= people.length

function Count({ round }: { readonly round: KioskRound }) {
  const text = useText()
  if (round.answers === 0 || isOwnSheet(round.instrument)) return null
  return <p className="kiosk__help">{text['kiosk.answers']({ answers: round.answers, limit: round.minResponses })}</p>
}
