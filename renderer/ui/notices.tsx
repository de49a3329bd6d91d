import { X } from 'lucide-react'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { useIsGroupLooking } from '../api/audience.ts'
import { Button, IconButton } from './button.tsx'
import './notice.css'
import { useText } from './language.tsx'

type Notice = { id: number; text: string; action?: { label: string; run: () => void } }
type Notify = (text: string, action?: Notice['action']) => void

const NoticeContext = createContext<Notify>(() => {})

const stays = 8000

/** Shows short messages at the foot of the window and reads them out; each may offer one action. */
export function NoticeProvider({ children }: { children: ReactNode }) {
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const shown = useIsGroupLooking()
  // What was said to the consultant is taken away before a group sees it.
  useEffect(() => {
    if (shown) setNotices([])
  }, [shown])
  const close = useCallback((id: number) => setNotices((all) => all.filter((notice) => notice.id !== id)), [])
  const notify = useCallback<Notify>((text, action) => {
    const notice = { id: Math.random(), text, ...(action && { action }) }
    setNotices((all) => [...all.slice(-2), notice])
  }, [])
  return (
    <NoticeContext value={notify}>
      {children}
      <div className="toasts" role="status">
        {notices.map((notice) => (
          <Toast key={notice.id} notice={notice} onClose={() => close(notice.id)} />
        ))}
      </div>
    </NoticeContext>
  )
}

function Toast({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const text = useText()
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(onClose, stays)
    return () => clearTimeout(timer)
  }, [held, onClose])
  const hold = useMemo(
    () => ({
      onPointerEnter: () => setHeld(true),
      onPointerLeave: () => setHeld(false),
      onFocus: () => setHeld(true),
      onBlur: () => setHeld(false),
    }),
    [],
  )
  return (
    <div className="toast" {...hold}>
      <p>{notice.text}</p>
      {notice.action && (
        <Button
          kind="quiet"
          size="small"
          onClick={() => {
            notice.action?.run()
            onClose()
          }}
        >
          {notice.action.label}
        </Button>
      )}
      <IconButton label={text['ui.close']} onClick={onClose}>
        <X />
      </IconButton>
    </div>
  )
}

/** `notify('Mødet er slettet', { label: 'Fortryd', run })` */
export const useNotify = (): Notify => useContext(NoticeContext)
