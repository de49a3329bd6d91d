import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { useText } from './language.tsx'

type Props = {
  /** What the button that does it is called. */
  readonly children: ReactNode
  readonly disabled?: boolean
  readonly busy?: boolean
  readonly onCancel: () => void
}

/** The end of a form: its submit button, and the way out. */
export function FormButtons({ size, children, onCancel, ...deed }: Props & { readonly size?: 'small' }) {
  const text = useText()
  const small = size && { size }
  return (
    <div className="row">
      <Button kind="primary" type="submit" {...small} {...deed}>
        {children}
      </Button>
      <Button {...small} onClick={onCancel}>
        {text['ui.cancel']}
      </Button>
    </div>
  )
}

/** The foot of a dialog: the way out, and the one thing the dialog is for. `form`: the id of the form it sends. */
export function DialogButtons({
  children,
  onCancel,
  onDo,
  form,
  ...deed
}: Props & ({ readonly onDo: () => void; readonly form?: never } | { readonly form: string; readonly onDo?: never })) {
  const text = useText()
  return (
    <>
      <Button onClick={onCancel}>{text['ui.cancel']}</Button>
      <Button kind="primary" {...(form ? { type: 'submit', form } : { onClick: onDo })} {...deed}>
        {children}
      </Button>
    </>
  )
}
