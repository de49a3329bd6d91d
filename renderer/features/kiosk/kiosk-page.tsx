import { Expand } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import type { Language } from '../../../shared/content/schema.ts'
import type { KioskRound } from '../../../shared/contract/kiosk.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useKioskScreen } from '../../api/audience.ts'
import { useQuery } from '../../api/use-query.ts'
import { useIdleLock } from '../../app/use-idle-lock.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button } from '../../ui/button.tsx'
import { LanguageProvider, useLanguage, useText } from '../../ui/language.tsx'
import { enterFullScreen, leaveFullScreen } from './full-screen.ts'
import './kiosk.css'
import { KioskGoals } from './kiosk-goals.tsx'
import { KioskPerson } from './kiosk-person.tsx'
import { KioskThanks, KioskWelcome } from './kiosk-turns.tsx'
import { LeaveKiosk } from './leave-kiosk.tsx'

/** The computer handed round: one form after the other, and nothing else of the app. Only the consultant's key leads out. */
export function KioskPage({ byPassphrase }: { readonly byPassphrase: boolean }) {
  useKioskScreen()
  useIdleLock(byPassphrase)
  useEffect(() => leaveFullScreen, [])
  const query = useQuery('kiosk.round', null)
  return <Answered query={query}>{(round) => <KioskTurns round={round} byPassphrase={byPassphrase} />}</Answered>
}

function KioskTurns({ round, byPassphrase }: { readonly round: KioskRound; readonly byPassphrase: boolean }) {
  const own = useLanguage()
  const [turn, setTurn] = useState<'welcome' | 'form' | 'thanks' | 'kept'>('welcome')
  const [language, setLanguage] = useState<Language>(round.language)
  const [isLeaving, setLeaving] = useState(false)
  // The next person finds the language of the round, and nothing of what the last one chose.
  const startOver = useCallback(() => {
    setLanguage(round.language)
    setTurn('welcome')
  }, [round.language])
  // The document's language is the app's own again when the kiosk goes.
  useEffect(
    () => () => {
      document.documentElement.lang = own
    },
    [own],
  )
  return (
    <LanguageProvider language={language}>
      <div className="kiosk">
        <KioskHead round={round} language={language} onLeave={() => setLeaving(true)} />
        <main className="kiosk__main">
          {turn === 'welcome' && (
            <KioskWelcome round={round} language={language} onLanguage={setLanguage} onBegin={() => setTurn('form')} />
          )}
          {turn === 'form' && round.instrument === 'G' && (
            <KioskGoals round={round} onHandedIn={() => setTurn('thanks')} onGiveUp={startOver} />
          )}
          {turn === 'form' && round.instrument !== 'G' && (
            <KioskPerson
              round={round}
              language={language}
              onHandedIn={() => setTurn('thanks')}
              onKept={() => setTurn('kept')}
              onGiveUp={startOver}
            />
          )}
          {(turn === 'thanks' || turn === 'kept') && (
            <KioskThanks round={round} isKept={turn === 'kept'} onNext={startOver} />
          )}
        </main>
        {isLeaving && <LeaveKiosk byPassphrase={byPassphrase} onClose={() => setLeaving(false)} />}
      </div>
    </LanguageProvider>
  )
}

function KioskHead({
  round,
  language,
  onLeave,
}: {
  readonly round: KioskRound
  readonly language: Language
  readonly onLeave: () => void
}) {
  const text = useText()
  return (
    <header className="kiosk__head">
      <p>
        <strong>{round.networkName}</strong>
        <span>
          {round.forms[language].title} · {formatDate(round.heldOn, language)}
        </span>
      </p>
      <Button kind="quiet" icon={<Expand aria-hidden="true" />} onClick={enterFullScreen}>
        {text['kiosk.fullScreen']}
      </Button>
      <Button kind="quiet" onClick={onLeave}>
        {text['kiosk.leave']}
      </Button>
    </header>
  )
}
