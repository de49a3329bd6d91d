import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { Link } from 'wouter'
import './button.css'
import { classNames } from './class-names.ts'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  kind?: ButtonKind
  size?: 'normal' | 'small'
  icon?: ReactNode
  /** Its work is under way: it cannot be pressed, but keeps the focus, which a disabled button loses. */
  busy?: boolean
  ref?: Ref<HTMLButtonElement>
}

const classOf = (kind: ButtonKind, size: 'normal' | 'small') =>
  classNames('button', `button--${kind}`, size === 'small' && 'button--small')

/** One primary button a screen; `danger` only for what takes something away. */
export function Button({ kind = 'secondary', size = 'normal', icon, busy = false, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      {...(busy && { 'aria-disabled': true, onClick: undefined })}
      className={classOf(kind, size)}
    >
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
  children,
  ...rest
}: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'aria-label' | 'title'> & {
  label: string
  ref?: Ref<HTMLButtonElement>
}) {
  return (
    <button type="button" {...rest} aria-label={label} title={label} className="icon-button">
      {children}
    </button>
  )
}
