import type { NetworkId, RoundId } from '../../../shared/domain/ids.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { wordsPath } from './evaluation-paths.ts'

type Props = { readonly networkId: NetworkId; readonly roundId: RoundId; readonly count: number }

/** The way to what was written in a round; nothing where nothing was. */
export function WordsLink({ networkId, roundId, count }: Props) {
  const text = useText()
  if (count === 0) return null
  return (
    <div>
      <p className="muted small">{text['freeText.apart']}</p>
      <ButtonLink href={wordsPath(networkId, roundId)}>{text['freeText.open']({ count })}</ButtonLink>
    </div>
  )
}
