import type { Language } from '../../../shared/content/schema.ts'
import type { TaskContext } from '../../../shared/contract/define.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { attendanceTable } from '../../../shared/exchange/attendance-table.ts'
import {
  type ExportedPeople,
  membershipsTable,
  peopleTable,
  postsTable,
} from '../../../shared/exchange/people-tables.ts'
import type { Table } from '../../../shared/exchange/table.ts'
import { writeCsv } from '../../../shared/exchange/write-csv.ts'
import { exchangeWords } from '../../../shared/i18n/exchange-words.ts'
import type { Platform } from '../../hosts/platform.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { fileName } from '../documents/file-name.ts'
import { foundNetwork } from '../found.ts'
import { attendanceGrid, recordedIn } from '../meetings/attendance-grid.ts'
import { employmentOn } from '../participants/employment-store.ts'
import { writeWorkbook } from './write-workbook.ts'

type File = { readonly format: 'csv' | 'xlsx'; readonly language: Language }
const mimes = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const

export const exportHandlers = ({ stores, today }: Context, { saveFile }: Pick<Platform, 'saveFile'>) => {
  const peopleOf = (networkId: NetworkId | null): ExportedPeople => {
    const posts = stores.exchange.posts()
    const memberships = stores.exchange.memberships()
    const values = stores.exchange.customValues()
    const exported = stores.exchange.people().flatMap((person) => {
      const own = memberships.get(person.id) ?? []
      const [here] = own.filter((membership) => membership.networkId === networkId)
      if (networkId !== null && !here) return []
      const held = posts.get(person.id) ?? []
      return {
        ...person,
        posts: held,
        present: employmentOn(held, today()),
        memberships: own,
        joinedOn: here?.startsOn ?? null,
        leftOn: here?.endsOn ?? null,
        custom: new Map((values.get(person.id) ?? []).map(({ fieldId, value }) => [fieldId, value])),
      }
    })
    return {
      people: sortedBy(exported, (person) => person.fullName),
      customFields: stores.exchange.customFields(),
      ofNetwork: networkId !== null,
    }
  }

  /** Writes the first table as CSV, or all of them as the sheets of a workbook. */
  const save = async (
    name: readonly string[],
    [first, ...more]: readonly [Table, ...Table[]],
    file: File,
    task: TaskContext,
  ) => {
    const { format, language } = file
    const bytes =
      format === 'csv' ? Buffer.from(writeCsv(first, language)) : await writeWorkbook([first, ...more], language)
    task.signal.throwIfAborted()
    return { savedAs: await saveFile(fileName(name, format), bytes, mimes[format]), rows: first.rows.length }
  }

  return {
    'export.people': async ({ networkId, ...file }, task) => {
      const words = exchangeWords(file.language)
      const name = networkId === null ? [words.allPeople] : [foundNetwork(stores, networkId).name, words.participants]
      const people = peopleOf(networkId)
      const { language } = file
      const tables = [
        peopleTable(people, language),
        postsTable(people, language),
        membershipsTable(people, language),
      ] as const
      return await save(name, tables, file, task)
    },
    'export.attendance': async ({ networkId, ...file }, task) => {
      const { name } = foundNetwork(stores, networkId)
      const table = attendanceTable(attendanceGrid(recordedIn(stores, networkId)), file.language)
      return await save([name, table.name], [table], file, task)
    },
  } satisfies Partial<FeatureHandlers>
}
