import type { ImportRow } from '../../../shared/contract/exchange.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { EmploymentId, MembershipId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { Employment } from '../../../shared/domain/participant.ts'
import { overlap } from '../../../shared/domain/periods.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import { writeCsv } from '../../../shared/exchange/write-csv.ts'
import { exchangeWords } from '../../../shared/i18n/exchange-words.ts'
import type { Platform } from '../../hosts/platform.ts'
import type { Context } from '../context.ts'
import { sameText } from '../danish-order.ts'
import { fileName } from '../documents/file-name.ts'
import { foundNetwork, foundParticipant } from '../found.ts'
import { newId } from '../new-id.ts'
import { employmentOn } from '../participants/employment-store.ts'

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === ''

/** A copy of `base` whose blank fields are filled from `more`. */
function filledIn<T extends object>(base: T, more: Partial<T>): T {
  const missing = Object.entries(more).filter(([key, value]) => isBlank(base[key as keyof T]) && !isBlank(value))
  return { ...base, ...Object.fromEntries(missing) }
}

export const importHandlers = ({ stores, today }: Context, { saveFile }: Pick<Platform, 'saveFile'>) => {
  const addPost = (participantId: ParticipantId, post: ImportRow['employment']): void => {
    if (Object.values(post).every(isBlank)) return
    stores.employments.insert({ ...post, id: newId(EmploymentId), participantId, endsOn: null })
  }

  const create = ({ person, employment }: ImportRow): ParticipantId => {
    const id = newId(ParticipantId)
    stores.participants.insert({ ...person, id })
    addPost(id, employment)
    return id
  }

  /** Adds what was not known about a person; what was known stands. */
  const complete = (id: ParticipantId, { person, employment }: ImportRow): ParticipantId => {
    stores.participants.save(filledIn(foundParticipant(stores, id), person))
    const held = employmentOn(stores.employments.ofPerson(id), today())
    if (!held) addPost(id, employment)
    else if (
      isBlank(held.organisation) ||
      isBlank(employment.organisation) ||
      sameText(held.organisation, employment.organisation)
    ) {
      const { startsOn, ...post } = employment
      const isLate = startsOn !== null && held.endsOn !== null && held.endsOn < startsOn
      stores.employments.save(filledIn<Employment>(held, isLate ? post : employment))
    }
    return id
  }

  return {
    'import.known': ({ networkId }) => {
      if (networkId !== null) foundNetwork(stores, networkId)
      const posts = stores.exchange.posts()
      const memberships = stores.exchange.memberships()
      return {
        people: stores.exchange.people().map(({ id, fullName, email }) => ({
          id,
          fullName,
          email,
          organisations: (posts.get(id) ?? []).map((post) => post.organisation),
          memberships: (memberships.get(id) ?? [])
            .filter((membership) => membership.networkId === networkId)
            .map(({ startsOn, endsOn }) => ({ startsOn, endsOn })),
        })),
        customFields: stores.exchange.customFields(),
        today: today(),
      }
    },
    'import.store': ({ join, rows }) => {
      if (join) foundNetwork(stores, join.networkId)
      const fields = new Set(stores.exchange.customFields().map(({ id }) => id))
      for (const row of rows) {
        const participantId = row.existingId === null ? create(row) : complete(row.existingId, row)
        for (const { fieldId, value } of row.custom) {
          if (!fields.has(fieldId)) throw new Rejection('unknown-field')
          stores.exchange.addCustomValue({ participantId, fieldId, value })
        }
        if (!join) continue
        const membership = {
          id: newId(MembershipId),
          participantId,
          networkId: join.networkId,
          startsOn: row.joinedOn ?? join.startsOn,
          endsOn: row.leftOn,
          leaves: [],
        }
        if (membership.endsOn !== null && membership.endsOn < membership.startsOn) throw new Rejection('dates-reversed')
        const others = row.existingId === null ? [] : stores.participants.membershipsOfPerson(participantId)
        if (others.some((other) => other.networkId === join.networkId && overlap(other, membership))) {
          throw new Rejection('member-exists', { name: row.person.fullName })
        }
        stores.participants.insertMembership(membership)
      }
      const existing = rows.filter(({ existingId }) => existingId !== null).length
      return { created: rows.length - existing, existing }
    },
    'import.saveLeftOut': async ({ language, headings, rows }) => {
      const bytes = Buffer.from(writeCsv({ headings, rows }, language))
      const name = fileName([exchangeWords(language).leftOut], 'csv')
      return { savedAs: await saveFile(name, bytes, 'text/csv'), rows: rows.length }
    },
  } satisfies Partial<FeatureHandlers>
}
