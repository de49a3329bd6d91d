import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { contractModel } from '../../../shared/documents/contract-letter.ts'
import { minutesModel } from '../../../shared/documents/minutes.ts'
import { minutesWords } from '../../../shared/documents/minutes-text.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Platform } from '../../hosts/platform.ts'
import type { Context } from '../context.ts'
import { contractDocument } from '../contracts/contract-document.ts'
import { named } from '../contracts/field-names.ts'
import { whichContract } from '../contracts/which-contract.ts'
import { foundMeeting, foundNetwork } from '../found.ts'
import { sharedMinutes } from '../meetings/shared-minutes.ts'
import { editionOf } from '../networks/edition.ts'
import { documentFacts } from './document-facts.ts'
import { fileWords } from './handout-facts.ts'
import { wordSaver } from './save-word.ts'

export const wordHandlers = (context: Context, platform: Pick<Platform, 'saveFile'>) => {
  const { stores } = context
  const save = wordSaver(platform)
  return {
    'word.contract': async ({ draft, ...which }) => {
      const contract = whichContract(stores, which)
      const document = contractDocument(context, contract, draft)
      const missing = named(context, document.missing).map(({ label }) => label)
      if (missing.length > 0 && !draft) throw new Rejection('contract-incomplete', { missing })
      const { facts } = document
      const words = fileWords(contract)
      const version = contract.version > 1 ? words.version(contract.version) : ''
      const name = [facts.networkName, document.contract.title, version, document.contract.draft ? words.draft : '']
      return await save(name, contractModel(document.contract, facts), facts.consultantName)
    },
    'word.minutes': async ({ meetingId }) => {
      const minutes = sharedMinutes(context, meetingId)
      const { networkId } = foundMeeting(stores, meetingId)
      const facts = documentFacts(context, networkId, editionOf(stores, foundNetwork(stores, networkId)))
      const { title } = minutesWords(minutes)
      return await save([minutes.networkName, title, minutes.date], minutesModel(minutes, facts), facts.consultantName)
    },
  } satisfies Partial<FeatureHandlers>
}
