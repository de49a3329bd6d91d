import type { ReactNode } from 'react'
import type { InstrumentView } from '../../../shared/contract/evaluation.ts'
import { useText } from '../../ui/language.tsx'
import { pressKey } from './form-grid.ts'
import type { GridState } from './use-form-grid.ts'

type Props = {
  readonly item: InstrumentView['items'][number] | undefined
  readonly state: Pick<GridState, 'take'>
}

/** The question under the cursor, large, with its answers as keys to be pressed by who has no keyboard. */
export function EntryQuestion({ item, state }: Props) {
  const text = useText()
  const press = (key: string) => () => void state.take((grid) => pressKey(grid, key))
  const answers = item?.steps.map((words, index) => ({ key: String(index + 1), words })) ?? []
  const offScale = item?.offScale ? [{ key: '0', words: item.offScale }] : []
  return (
    <div className="entry-question">
      <p className="entry-question__text">
        {item ? (
          <>
            <span className="entry-question__id">{item.id}</span> {item.text}
          </>
        ) : (
          text['evaluation.entry.sharing']
        )}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: the keys of a grid, not fields of a form */}
      <div className="entry-pad" role="group" aria-label={text['entry.pad']}>
        {[...answers, ...offScale].map(({ key, words }) => (
          <PadKey key={key} onPress={press(key)}>
            <kbd>{key}</kbd> {words}
          </PadKey>
        ))}
        <PadKey onPress={press('Backspace')}>{text['entry.pad.back']}</PadKey>
        {item && <PadKey onPress={press(' ')}>{text['entry.pad.skip']}</PadKey>}
        <PadKey onPress={press('Enter')}>{text['entry.pad.next']}</PadKey>
      </div>
    </div>
  )
}

/** Outside the order of Tab, since the grid has a key for each; it leaves the focus where it is. */
function PadKey({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <button
      type="button"
      className="entry-pad__key"
      tabIndex={-1}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
