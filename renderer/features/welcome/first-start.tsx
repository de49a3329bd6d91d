import { useState } from 'react'
import type { Language } from '../../../shared/content/schema.ts'
import type { Failure } from '../../../shared/contract/result.ts'
import { call, failureOf } from '../../api/call.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { OwnStart } from './own-start.tsx'
import { WelcomeFrame } from './welcome-frame.tsx'

/**
 * What a new user meets. `storeOpen`: a store is there already, emptied of its sample data, and only lacks a passphrase.
 * `onStart` tells that the first start has begun (true) and is read to its end (false).
 */
export function FirstStart({
  storeOpen,
  onLanguage,
  onStart,
}: {
  storeOpen: boolean
  onLanguage: (language: Language) => void
  onStart: (going: boolean) => void
}) {
  const text = useText()
  const [own, setOwn] = useState(false)
  const [trying, setTrying] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  const trySample = async () => {
    setTrying(true)
    try {
      if (storeOpen) await call('sample.load', null)
      else await call('vault.create', { kind: 'sample' })
    } catch (error) {
      setFailure(failureOf(error))
      setTrying(false)
    }
  }

  if (own)
    return (
      <OwnStart
        storeOpen={storeOpen}
        onLanguage={onLanguage}
        onStart={onStart}
        onBack={() => {
          onStart(false)
          setOwn(false)
        }}
      />
    )
  return (
    <WelcomeFrame title={text['welcome.title']} onLanguage={onLanguage}>
      <p className="prose">{text['welcome.lead']}</p>
      <div className="welcome__choices">
        <Card className="welcome__choice">
          <p>{text['welcome.beginText']}</p>
          <Button kind="primary" onClick={() => setOwn(true)} busy={trying}>
            {text['welcome.begin']}
          </Button>
        </Card>
        <Card className="welcome__choice">
          <p>{text['welcome.tryText']}</p>
          <Button onClick={() => void trySample()} busy={trying}>
            {trying ? text['welcome.trying'] : text['welcome.try']}
          </Button>
        </Card>
      </div>
      <FailureNotice failure={failure} />
      <p className="muted small">{text['welcome.private']}</p>
    </WelcomeFrame>
  )
}
