import { X } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import './dialog.css'
import { useText } from './language.tsx'

type DialogProps = {
  title: string
  onClose: () => void
  /** `side` slides in from the right, for a person beside the list they are in; `broad` holds a table of many columns. */
  shape?: 'small' | 'normal' | 'wide' | 'broad' | 'side'
  /** Buttons at the foot. */
  footer?: ReactNode
  /** Esc and a click outside do not close it. */
  mustAnswer?: boolean
  children: ReactNode
}

// When a dialog closes after an answer has come, the library gives the focus back while the page behind is still inert,
// and nothing has it. So it is given again once the page is alive, unless it has gone somewhere else by then.
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () =>
      queueMicrotask(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
      }),
    [before],
  )
}

/** A dialog that is open as long as it is rendered. Keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, shape = 'normal', footer, mustAnswer = false, children }: DialogProps) {
  useFocusBack()
  const text = useText()
  return (
    <ModalOverlay
      className={classNames('dialog-ground', shape === 'side' && 'dialog-ground--side')}
      isOpen
      isDismissable={!mustAnswer}
      isKeyboardDismissDisabled={mustAnswer}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={`dialog-frame dialog-frame--${shape}`}>
        <AriaDialog className="dialog">
          <div className="dialog__head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {!mustAnswer && (
              <IconButton label={text['ui.close']} onClick={onClose}>
                <X />
              </IconButton>
            )}
          </div>
          <div className="dialog__body">{children}</div>
          {footer && <div className="dialog__foot">{footer}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
