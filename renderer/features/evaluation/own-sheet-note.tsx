import type { NetworkId } from '../../../shared/domain/ids.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { goalsPath } from './evaluation-paths.ts'

/** Which sheets of one's own are typed in: only those whose owner has chosen that the consultant may store them. */
export function OwnSheetNote({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  return (
    <p className="pulse-head__note">
      {text['entry.ownSheet']}{' '}
      <ButtonLink size="small" href={goalsPath(networkId)}>
        {text['entry.ownSheet.goals']}
      </ButtonLink>
    </p>
  )
}
