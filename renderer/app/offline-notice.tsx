import { useEffect, useState } from 'react'
import { bridge } from '../api/bridge.ts'
import { useText } from '../ui/language.tsx'

/** Says so when the program behind the page has stopped answering. */
export function OfflineNotice() {
  const text = useText()
  const [connected, setConnected] = useState(true)
  useEffect(() => bridge.subscribe((event) => event.type === 'connection' && setConnected(event.connected)), [])
  if (connected) return null
  return (
    <div className="notice notice--bad" role="alert">
      <p>{text['shell.offline']}</p>
    </div>
  )
}
