import { Link } from 'wouter'
import './tab-bar.css'

export type TabLink = { readonly href: string; readonly label: string; readonly current: boolean }

/** The tabs of a page. Each is a place of its own, so they are links. */
export function TabBar({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav className="tab-bar" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
