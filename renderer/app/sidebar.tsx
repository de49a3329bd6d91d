import {
  Building2,
  CalendarDays,
  ChartLine,
  Contact,
  FileSignature,
  FileText,
  Lock,
  Settings,
  Sun,
  Trash2,
  Users,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { ActionId } from '../../shared/actions.ts'
import { useQuery } from '../api/use-query.ts'
import { classNames } from '../ui/class-names.ts'
import { useText } from '../ui/language.tsx'
import { shortcutOf } from './actions.ts'
import { BrandMark } from './brand-mark.tsx'
import { paths } from './paths.ts'

/** The way to everything, at the left. `open` matters only where the window is narrow. */
export function Sidebar({ open, run }: { open: boolean; run: (id: ActionId) => void }) {
  const text = useText()
  const recent = useQuery('networks.recent', null)
  return (
    <aside className={classNames('sidebar', open && 'sidebar--open')}>
      <div className="sidebar__brand">
        <BrandMark />
        {text['shell.brand']}
      </div>
      <button type="button" className="sidebar__search" onClick={() => run('openPalette')}>
        {text['shell.search']}
        <Keys id="openPalette" />
      </button>
      <nav aria-label={text['shell.navigation']}>
        <ul className="sidebar__list">
          <Place href={paths.today} icon={<Sun />} exact>
            {text['shell.today']}
          </Place>
          <Place href={paths.clients} icon={<Building2 />}>
            {text['shell.clients']}
          </Place>
          <Place href={paths.networks} icon={<Users />}>
            {text['shell.networks']}
          </Place>
          <Place href={paths.calendar()} icon={<CalendarDays />}>
            {text['shell.calendar']}
          </Place>
          <Place href={paths.people} icon={<Contact />}>
            {text['shell.people']}
          </Place>
          <Place href={paths.contracts} icon={<FileSignature />}>
            {text['shell.contracts']}
          </Place>
          <Place href={paths.evaluation} icon={<ChartLine />}>
            {text['shell.evaluation']}
          </Place>
          <Place href={paths.handouts()} icon={<FileText />}>
            {text['shell.handouts']}
          </Place>
        </ul>
        {recent.data && recent.data.length > 0 && (
          <>
            <h2 className="sidebar__heading" id="recent">
              {text['shell.recent']}
            </h2>
            <ul aria-labelledby="recent">
              {recent.data.map((network) => (
                <li key={network.id}>
                  <Link className="sidebar__recent" href={paths.network(network.id)}>
                    {network.name}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </nav>
      <ul className="sidebar__list sidebar__foot">
        <Place href={paths.bin} icon={<Trash2 />}>
          {text['shell.bin']}
        </Place>
        <li>
          <button type="button" className="sidebar__item" onClick={() => run('lock')}>
            <Lock />
            <span>{text['shell.lock']}</span>
            <Keys id="lock" />
          </button>
        </li>
        <Place href={paths.settings} icon={<Settings />}>
          {text['shell.settings']}
        </Place>
      </ul>
    </aside>
  )
}

function Place({
  href,
  icon,
  exact,
  children,
}: {
  href: string
  icon: ReactNode
  exact?: boolean
  children: ReactNode
}) {
  const [location] = useLocation()
  const current = exact ? location === href : location.startsWith(href)
  return (
    <li>
      <Link className="sidebar__item" href={href} aria-current={current ? 'page' : undefined}>
        {icon}
        <span>{children}</span>
      </Link>
    </li>
  )
}

function Keys({ id }: { id: ActionId }) {
  const keys = shortcutOf(id)
  return keys ? <kbd className="keys">{keys}</kbd> : null
}
