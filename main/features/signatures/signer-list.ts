import type { Answer, Received } from '../../../shared/contract/index.ts'
import type { Table } from '../../../shared/exchange/table.ts'
import { writeCsv } from '../../../shared/exchange/write-csv.ts'
import { signingWords } from '../../../shared/i18n/signing-words.ts'
import type { Platform } from '../../hosts/platform.ts'
import type { Context } from '../context.ts'
import { textOf } from '../contracts/freeze.ts'
import { fileName } from '../documents/file-name.ts'
import { foundContract, foundNetwork } from '../found.ts'
import { signing } from './signing.ts'

/** The signers of a contract as a CSV file: one row each, with the contract and its version. */
export async function saveSignerList(
  context: Context,
  { saveFile }: Pick<Platform, 'saveFile'>,
  { contractId, which, language }: Received<'signatures.saveList'>,
): Promise<Answer<'signatures.saveList'>> {
  const contract = foundContract(context.stores, contractId)
  const words = signingWords(language)
  const { title } = textOf(context, contract)
  const list = signing(context, contract).list.filter(
    ({ hasLeft, state }) => !hasLeft && (which === 'all' || (state !== 'signed' && state !== 'declined')),
  )
  const table: Table = {
    name: title,
    headings: [...words.listHeadings],
    rows: list.map(({ name, email, organisation, party, joinsLater, signedOn }) => [
      name,
      email,
      organisation,
      words.parties[party],
      title,
      contract.version,
      joinsLater && signedOn !== null ? { day: signedOn } : '',
    ]),
  }
  const network = foundNetwork(context.stores, contract.networkId)
  const file = fileName([network.name, title, which === 'all' ? words.signers : words.signersMissing], 'csv')
  return { savedAs: await saveFile(file, Buffer.from(writeCsv(table, language)), 'text/csv'), rows: list.length }
}
