import { type ReactNode, useId } from 'react'
import './card.css'
import { classNames } from './class-names.ts'

type CardProps = {
  title?: ReactNode
  /** Beside the title, at the right. */
  aside?: ReactNode
  tone?: 'plain' | 'warn'
  className?: string
  children?: ReactNode
}

/** A sheet on the paper. With a title it is a region that a screen reader can jump to. */
export function Card({ title, aside, tone = 'plain', className, children }: CardProps) {
  const id = useId()
  return (
    <section
      className={classNames('card', tone === 'warn' && 'card--warn', className)}
      aria-labelledby={title ? id : undefined}
    >
      {title && (
        <div className="card__head">
          <h2 id={id}>{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  )
}
