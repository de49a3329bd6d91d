import { Fragment } from 'react'
import { Link } from 'wouter'
import type { PersonSummary } from '../../../shared/contract/participants.ts'
import type { CustomField } from '../../../shared/domain/custom-field.ts'
import { paths } from '../../app/paths.ts'
import { useText } from '../../ui/language.tsx'

type Props = { readonly people: readonly PersonSummary[]; readonly fields: readonly CustomField[] }

/** People, one row each, with the chosen fields as columns. */
export function PeopleTable({ people, fields }: Props) {
  const text = useText()
  return (
    <div className="table-scroll">
      <table className="table table--links" aria-label={text['people.title']}>
        <thead>
          <tr>
            <th scope="col">{text['participants.fullName']}</th>
            <th scope="col">{text['participants.organisation']}</th>
            <th scope="col">{text['participants.position']}</th>
            <th scope="col">{text['people.networks']}</th>
            {fields.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <Link href={paths.person(person.id)}>{person.fullName}</Link>
                {person.email && <div className="muted small table__under">{person.email}</div>}
              </th>
              <td>{person.organisation}</td>
              <td>{person.position}</td>
              <td>
                <PersonNetworks person={person} />
              </td>
              {fields.map(({ id }) => (
                <td key={id}>{person.customValues.find(({ fieldId }) => fieldId === id)?.value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The networks of a person, with a word at those that are past. */
export function PersonNetworks({ person }: { readonly person: PersonSummary }) {
  const text = useText()
  return person.networks.map(({ id, name, past }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      {past ? <span className="muted">{text['people.past']({ name })}</span> : name}
    </Fragment>
  ))
}
