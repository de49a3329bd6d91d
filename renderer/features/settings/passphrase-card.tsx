import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { PassphraseDialog } from './passphrase-dialog.tsx'

/** How the data are kept, and a passphrase to set or change. */
export function PassphraseCard() {
  const text = useText()
  const query = useQuery('vault.state', null)
  const [asking, setAsking] = useState(false)
  return (
    <Answered query={query}>
      {({ protection }) => {
        const has = protection === 'passphrase'
        return (
          <>
            <p className={has ? undefined : 'notice notice--warn'}>
              {has ? text['settings.securityPassphrase'] : text['settings.securityHost']}
            </p>
            <div>
              <Button icon={<KeyRound />} onClick={() => setAsking(true)}>
                {has ? text['settings.passphraseChange'] : text['settings.passphraseSet']}
              </Button>
            </div>
            {asking && <PassphraseDialog hadOne={has} onClose={() => setAsking(false)} />}
          </>
        )
      }}
    </Answered>
  )
}
