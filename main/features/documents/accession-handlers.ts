import type { FeatureHandlers, Received } from '../../../shared/contract/index.ts'
import { accessionModel } from '../../../shared/documents/accession.ts'
import type { Platform } from '../../hosts/platform.ts'
import type { Context } from '../context.ts'
import { accessionOf } from '../contracts/accession.ts'
import { foundContract } from '../found.ts'
import { pdfName } from './file-name.ts'
import { fileWords } from './handout-facts.ts'
import { layOutAccession, printing } from './print.ts'
import { wordSaver } from './save-word.ts'

export const accessionHandlers = (context: Context, platform: Pick<Platform, 'saveFile'>) => {
  const found = ({ contractId, signer }: Received<'accession.preview'>) => {
    const contract = foundContract(context.stores, contractId)
    const sheet = accessionOf(context, contract, signer)
    const { title } = accessionModel(sheet.accession, sheet.facts)
    const version = contract.version > 1 ? fileWords(contract).version(contract.version) : ''
    // The file's name says nothing of the person: it lies in folders that others see.
    return { ...sheet, title, name: [sheet.facts.networkName, title, sheet.accession.contract, version] }
  }
  const save = wordSaver(platform)
  return {
    'accession.preview': async (which) => {
      const { accession, facts } = found(which)
      return await layOutAccession(accession, facts)
    },
    'accession.export': async (which, task) => {
      const { accession, facts, title, name } = found(which)
      const about = { title: `${title} · ${accession.contract}`, author: facts.consultantName, day: context.today() }
      const { content, made } = printing({ kind: 'accession', accession, facts }, about, task)
      const savedAs = await platform.saveFile(pdfName(name), content, 'application/pdf')
      return { savedAs, ...made() }
    },
    'accession.word': async (which) => {
      const { accession, facts, name } = found(which)
      return await save(name, accessionModel(accession, facts), facts.consultantName)
    },
  } satisfies Partial<FeatureHandlers>
}
