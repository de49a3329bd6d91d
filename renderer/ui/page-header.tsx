import { Fragment, type ReactNode } from 'react'
import { Link } from 'wouter'
import './page-header.css'

export type Crumb = { readonly href: string; readonly label: string }

/** Where one is, what the page is called, and what can be done with all of it. */
export function PageHeader({
  title,
  crumbs = [],
  chip,
  actions,
  crumbsLabel,
}: {
  title: string
  crumbs?: readonly Crumb[]
  crumbsLabel?: string
  chip?: ReactNode
  actions?: ReactNode
}) {
  return (
    <header className="page-header">
      <div className="page-header__words">
        {crumbs.length > 0 && (
          <nav className="page-header__crumbs" aria-label={crumbsLabel}>
            {crumbs.map((crumb, index) => (
              <Fragment key={crumb.href}>
                {index > 0 && <span aria-hidden="true"> › </span>}
                <Link href={crumb.href}>{crumb.label}</Link>
              </Fragment>
            ))}
          </nav>
        )}
        <div className="page-header__line">
          <h1 tabIndex={-1}>{title}</h1>
          {chip}
        </div>
      </div>
      {actions && <div className="page-header__actions">{actions}</div>}
    </header>
  )
}
