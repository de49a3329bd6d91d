import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react'
import { Link } from 'wouter'
import './button.css'
import { classNames } from './class-names.ts'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  kind?: ButtonKind
  size?: 'normal' | 'small'
  icon?: ReactNode
  /** Its work is under way: it cannot be pressed until that is done. */
  busy?: boolean
  ref?: Ref<HTMLButtonElement>
}

const classOf = (kind: ButtonKind, size: 'normal' | 'small') =>
  classNames('button', `button--${kind}`, size === 'small' && 'button--small')

/**
 * What makes a button one that cannot be pressed now, yet keeps the focus and its place in the tab order. The browser's own
 * `disabled` loses the focus to nothing: Escape no longer reaches the dialog, and who works by keyboard begins anew.
 * Enter in a field presses the form's button, so holding its click back holds the form back as well.
 */
export const heldBack = (isHeld: boolean) =>
  isHeld ? { 'aria-disabled': true, onClick: (event: MouseEvent) => event.preventDefault() } : {}

/** One primary button a screen; `danger` only for what takes something away. */
export function Button({
  kind = 'secondary',
  size = 'normal',
  icon,
  busy = false,
  disabled = false,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button type="button" {...rest} {...heldBack(busy || disabled)} className={classOf(kind, size)}>
      {icon}
      {children}
    </button>
  )
}

/** A place to go to that looks like a button. */
export function ButtonLink({
  href,
  kind = 'secondary',
  size = 'normal',
  icon,
  children,
}: {
  href: string
  kind?: ButtonKind
  size?: 'normal' | 'small'
  icon?: ReactNode
  children: ReactNode
}) {
  return (
    <Link href={href} className={classOf(kind, size)}>
      {icon}
      {children}
    </Link>
  )
}

/** An icon alone; `label` is what it is called. */
export function IconButton({
  label,
  busy = false,
  disabled = false,
  children,
  ...rest
}: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'aria-label' | 'title'> & {
  label: string
  /** Its work is under way. */
  busy?: boolean
  ref?: Ref<HTMLButtonElement>
}) {
  return (
    <button
      type="button"
      {...rest}
      {...heldBack(busy || disabled)}
      aria-label={label}
      title={label}
      className="icon-button"
    >
      {children}
    </button>
  )
}
