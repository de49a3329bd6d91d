import { Menu as MenuIcon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { VaultState } from '../../shared/contract/vault.ts'
import { FormDrop } from '../features/forms/form-drop.tsx'
import { IconButton } from '../ui/button.tsx'
import { useText } from '../ui/language.tsx'
import { useActions } from './actions.ts'
import { BrandMark } from './brand-mark.tsx'
import { ErrandNotice } from './errand-notice.tsx'
import { FailureBoundary } from './failure-boundary.tsx'
import { useLastScreen } from './last-screen.ts'
import { OfflineNotice } from './offline-notice.tsx'
import { Palette } from './palette.tsx'
import { Screens } from './routes.tsx'
import { SampleBanner } from './sample-banner.tsx'
import './shell.css'
import { Sidebar } from './sidebar.tsx'
import { useIdleLock } from './use-idle-lock.ts'

/** The frame around every screen of the open app. */
export function Shell({ vault, hasSample }: { vault: VaultState; hasSample: boolean }) {
  const text = useText()
  const [location] = useLocation()
  const [searching, setSearching] = useState(false)
  const [menuOpen, setMenuOpen] = useState(false)
  const main = useRef<HTMLElement>(null)
  const run = useActions(() => setSearching(true))
  useLastScreen()
  useIdleLock(vault.protection === 'passphrase')

  // A new page is read from its beginning; another tab of the same page keeps the focus on the tab.
  const page = location.split('/').slice(0, 3).join('/')
  const shown = useRef(page)
  useEffect(() => {
    setMenuOpen(false)
    if (shown.current === page) return
    shown.current = page
    main.current?.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [page])

  return (
    <div className="shell">
      <button type="button" className="shell__skip" onClick={() => main.current?.focus()}>
        {text['shell.skip']}
      </button>
      <header className="shell__top">
        <IconButton label={text['shell.openMenu']} aria-expanded={menuOpen} onClick={() => setMenuOpen(true)}>
          <MenuIcon />
        </IconButton>
        <BrandMark size={20} />
        <span className="shell__brand-word">{text['shell.brand']}</span>
      </header>
      {menuOpen && (
        <button
          type="button"
          className="shell__veil"
          aria-label={text['shell.closeMenu']}
          onClick={() => setMenuOpen(false)}
        />
      )}
      <Sidebar open={menuOpen} run={run} />
      <main className="shell__main" id="main" tabIndex={-1} ref={main}>
        <div className="shell__content">
          <OfflineNotice />
          {hasSample && <SampleBanner hostKept={vault.protection === 'host'} />}
          <ErrandNotice />
          <FailureBoundary resetKey={location}>
            <Screens />
          </FailureBoundary>
        </div>
      </main>
      <FormDrop />
      {searching && <Palette run={run} onClose={() => setSearching(false)} />}
    </div>
  )
}
