import type { Language } from '../content/schema.ts'
import type { Employment, Participant } from '../domain/participant.ts'
import { exchangeWords } from '../i18n/exchange-words.ts'
import type { Table, TableCell } from './table.ts'
import { writtenDay } from './write-csv.ts'

type Post = Omit<Employment, 'id' | 'participantId'>

/** A person with everything that may leave the app. Notes are not part of it. */
export type ExportedPerson = Pick<Participant, 'fullName' | 'nickname' | 'email' | 'phone' | 'leaderSince'> & {
  /** Newest first. */
  readonly posts: readonly Post[]
  readonly present: Post | null
  readonly memberships: readonly {
    readonly client: string
    readonly network: string
    readonly startsOn: string
    readonly endsOn: string | null
  }[]
  /** The days in the network that the export is of. */
  readonly joinedOn: string | null
  readonly leftOn: string | null
  /** By field id. */
  readonly custom: ReadonlyMap<string, string>
}

export type ExportedPeople = {
  readonly people: readonly ExportedPerson[]
  readonly customFields: readonly { readonly id: string; readonly label: string }[]
  readonly ofNetwork: boolean
}

type Column = readonly [heading: string, cell: (person: ExportedPerson) => TableCell]

const day = (date: string | null): TableCell => (date === null ? null : { day: date })

/** One row a person: what the import reads, then networks and former posts as text. */
export function peopleTable({ people, customFields, ofNetwork }: ExportedPeople, language: Language): Table {
  const words = exchangeWords(language)
  const of = words.columns
  const between = (from: string | null, to: string | null) =>
    words.between({ from: from && writtenDay(from, language), to: to && writtenDay(to, language) })
  const membershipDays: readonly Column[] = [
    [of.joinedOn, (one) => day(one.joinedOn)],
    [of.leftOn, (one) => day(one.leftOn)],
  ]
  const columns: readonly Column[] = [
    [of.fullName, (one) => one.fullName],
    [of.nickname, (one) => one.nickname],
    [of.email, (one) => one.email],
    [of.phone, (one) => one.phone],
    [of.organisation, ({ present }) => present?.organisation ?? null],
    [of.position, ({ present }) => present?.position ?? null],
    [of.level, ({ present }) => (present?.leadershipLevel ? words.levels[present.leadershipLevel] : null)],
    [of.employees, ({ present }) => present?.employees ?? null],
    [of.sector, ({ present }) => (present?.sector ? words.sectors[present.sector] : null)],
    [of.place, ({ present }) => present?.place ?? null],
    [of.postStartsOn, ({ present }) => day(present?.startsOn ?? null)],
    [of.leaderSince, (one) => day(one.leaderSince)],
    ...(ofNetwork ? membershipDays : []),
    ...customFields.map(({ id, label }) => [label, (one: ExportedPerson) => one.custom.get(id) ?? null] as const),
    [
      words.networks,
      (one) => one.memberships.map((m) => `${m.network} (${m.client}) ${between(m.startsOn, m.endsOn)}`).join('; '),
    ],
    [
      words.formerPosts,
      ({ posts, present }) =>
        posts
          .filter((post) => post !== present)
          .map((post) =>
            [post.position, post.organisation, between(post.startsOn, post.endsOn)].filter(Boolean).join(', '),
          )
          .join('; '),
    ],
  ]
  return {
    name: words.people,
    headings: columns.map(([heading]) => heading),
    rows: people.map((person) => columns.map(([, cell]) => cell(person))),
  }
}

/** One row a post, with its days. */
export function postsTable({ people }: ExportedPeople, language: Language): Table {
  const words = exchangeWords(language)
  const of = words.columns
  return {
    name: words.posts,
    headings: [
      of.fullName,
      of.organisation,
      of.position,
      of.level,
      of.employees,
      of.sector,
      of.place,
      words.from,
      words.to,
    ],
    rows: people.flatMap(({ fullName, posts }) =>
      posts.map((post) => [
        fullName,
        post.organisation,
        post.position,
        post.leadershipLevel && words.levels[post.leadershipLevel],
        post.employees,
        post.sector && words.sectors[post.sector],
        post.place,
        day(post.startsOn),
        day(post.endsOn),
      ]),
    ),
  }
}

/** One row a membership, with its days. */
export function membershipsTable({ people }: ExportedPeople, language: Language): Table {
  const words = exchangeWords(language)
  return {
    name: words.networks,
    headings: [words.columns.fullName, words.client, words.network, words.from, words.to],
    rows: people.flatMap(({ fullName, memberships }) =>
      memberships.map((one) => [fullName, one.client, one.network, day(one.startsOn), day(one.endsOn)]),
    ),
  }
}
