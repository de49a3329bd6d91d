import { useState } from 'react'
import { Link } from 'wouter'
import type { PersonPicture } from '../../../shared/domain/person-picture.ts'
import { signed } from '../../../shared/figures/balance-figure.ts'
import { formatList, formatMediumDate } from '../../../shared/i18n/format.ts'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

/** So many are shown at first. */
const FEW = 10

/** The held meetings of a network as one member had them, the newest first. */
export function PersonMeetings({ picture }: { readonly picture: PersonPicture }) {
  const text = useText()
  const language = useLanguage()
  const label = text['dashboard.personMeetings']({ network: picture.networkName })
  const [all, setAll] = useState(false)
  const count = picture.meetings.length
  const shown = all ? picture.meetings : picture.meetings.slice(-FEW)
  const columns = ['benefit', 'effort', 'balance'] as const
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={label}>
        <table className="table person-meetings" aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{text['dashboard.column.meeting']}</th>
              <th scope="col">{text['dashboard.column.attendance']}</th>
              <th scope="col">{text['dashboard.column.roles']}</th>
              <th scope="col">{text['dashboard.column.case']}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="is-number">
                  {text[`dashboard.column.${column}`]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.toReversed().map(({ meetingId, date, cell, roles, ownCase, benefit, effort }) => (
              <tr key={meetingId}>
                <th scope="row">
                  <Link href={paths.meeting(picture.networkId, meetingId)}>{formatMediumDate(date, language)}</Link>
                </th>
                <td>{text[`cell.${cell}`]}</td>
                <td>
                  {formatList(
                    roles.map((role) => text[`meetings.roles.${role}`].toLocaleLowerCase(language)),
                    language,
                  )}
                </td>
                <td>{ownCase && text['dashboard.hadCase']}</td>
                <td className="is-number">{benefit}</td>
                <td className="is-number">{effort}</td>
                <td className="is-number">
                  {benefit !== null && effort !== null && signed(benefit - effort, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {count > FEW && (
        <div>
          <Button kind="quiet" size="small" onClick={() => setAll(!all)}>
            {all ? text['overview.showFewer'] : text['overview.showAll']({ count })}
          </Button>
        </div>
      )}
    </>
  )
}
