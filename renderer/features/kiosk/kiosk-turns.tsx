import type { Language } from '../../../shared/content/schema.ts'
import type { KioskRound } from '../../../shared/contract/kiosk.ts'
import { Button } from '../../ui/button.tsx'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import { KioskHeading } from './kiosk-heading.tsx'

const languages = [
  { value: 'da', label: 'Dansk' },
  { value: 'en', label: 'English' },
] as const

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
      <p>{text[round.instrument === 'G' ? 'goals.kiosk.privacy' : 'kiosk.privacy']}</p>
      <SegmentedControl label={text['kiosk.language']} value={language} choices={languages} onChange={onLanguage} />
      <Button kind="primary" onClick={onBegin}>
        {text['kiosk.begin.person']}
      </Button>
      <Count round={round} />
    </section>
  )
}

/** Said when a form is handed in: nothing of it is on the page any more. */
export function KioskThanks({ round, onNext }: { readonly round: KioskRound; readonly onNext: () => void }) {
  const text = useText()
  return (
    <section className="kiosk-turn" aria-labelledby="kiosk-heading">
      <KioskHeading>{text['kiosk.thanks']}</KioskHeading>
      <p>{text[isLast(round) ? 'kiosk.thanksLast' : 'kiosk.thanksHelp']}</p>
      <Button kind="primary" onClick={onNext}>
        {text['kiosk.nextPerson']}
      </Button>
      <Count round={round} />
    </section>
  )
}

/** As many forms have come in as people are asked. */
const isLast = ({ answers, people }: KioskRound): boolean => answers >= people.length

function Count({ round }: { readonly round: KioskRound }) {
  const text = useText()
  if (round.answers === 0) return null
  return <p className="kiosk__help">{text['kiosk.answers']({ answers: round.answers, limit: round.minResponses })}</p>
}
