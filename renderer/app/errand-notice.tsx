import { ArrowLeft, X } from 'lucide-react'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { Button, IconButton } from '../ui/button.tsx'
import { useText } from '../ui/language.tsx'
import { controlLabelled, type FieldErrand, setErrand, useErrand } from './field-errand.ts'

/** On the page of a field that something else is waiting for: puts the caret in it, and is the way back. */
export function ErrandNotice() {
  const errand = useErrand()
  const [location] = useLocation()
  const isThere = errand !== undefined && location === errand.page
  // Whoever goes somewhere else instead has given the errand up.
  const isGone = errand !== undefined && location !== errand.page && location !== errand.back
  useEffect(() => {
    if (isGone) setErrand(undefined)
  }, [isGone])
  return isThere ? <Notice errand={errand} /> : null
}

function Notice({ errand }: { readonly errand: FieldErrand }) {
  const text = useText()
  const [, go] = useLocation()
  useEffect(() => {
    const find = (): boolean => {
      const control = controlLabelled(errand.labels)
      control?.scrollIntoView({ block: 'center' })
      control?.focus()
      return control !== undefined
    }
    if (find()) return
    // The page is still being asked for.
    const watcher = new MutationObserver(() => find() && watcher.disconnect())
    watcher.observe(document.body, { childList: true, subtree: true })
    return () => watcher.disconnect()
  }, [errand])
  const end = (): void => setErrand(undefined)
  return (
    <aside className="errand" aria-label={text['errand.label']}>
      <p>{text['errand.fill']({ name: errand.name })}</p>
      <div className="row">
        <Button
          size="small"
          kind="primary"
          icon={<ArrowLeft size={15} />}
          onClick={() => {
            end()
            go(errand.back)
          }}
        >
          {text['errand.back']}
        </Button>
        <IconButton label={text['ui.close']} onClick={end}>
          <X />
        </IconButton>
      </div>
    </aside>
  )
}
