import { contractNotice } from '../../../shared/content/index.ts'
import type { ResolvedContract } from '../../../shared/documents/facts.ts'
import type { Signer } from '../../../shared/documents/model.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { isSigned } from '../../../shared/domain/signing.ts'
import type { Context } from '../context.ts'
import { signing } from '../signatures/signing.ts'
import { type ContractText, missingIn } from './contract-text.ts'
import { dateText, listItems } from './field-values.ts'
import { frozenOf } from './frozen.ts'

/** A line to sign on for each party. In a signed contract they stand as they were then; who signs later comes after them. */
function signerLines(context: Context, contract: Contract): Signer[] {
  if (!isSigned(contract.templateId)) return []
  const { list } = signing(context, contract)
  const frozen = frozenOf(context, contract)?.document?.signers
  const later = list.filter(({ key, signedOn }) => signedOn && !frozen?.some((line) => line.key === key))
  const lines = frozen ? [...frozen, ...later] : list
  return lines.map(({ key, name, organisation }) => {
    const { signedOn = null, keptFrom = null } = list.find((signer) => signer.key === key) ?? {}
    const day = signedOn && dateText(signedOn, contract.language)
    return {
      name,
      ...(organisation && { organisation }),
      ...(day && { signedOn: keptFrom === null ? day : `${day} (version ${keptFrom})` }),
    }
  })
}

/** A contract ready to be set in type. `draft` says on its first page that it is one. */
export function resolvedContract(
  context: Context,
  contract: Contract,
  text: ContractText,
  draft = missingIn(text).length > 0,
): ResolvedContract {
  const { language, fields } = contract
  const purpose = text.fields.find((field) => field.key === 'contract.purpose')?.value
  return {
    title: text.title,
    ...(purpose && { purpose }),
    goals: listItems(fields['contract.sharedGoals'] ?? ''),
    clauses: text.clauses.flatMap(({ neighbour, number, heading, runs }) =>
      number === null ? [] : [{ clause: neighbour, number, heading, runs }],
    ),
    signers: signerLines(context, contract),
    notice: contractNotice[language],
    draft,
  }
}
