import type { InstrumentView } from '../../../shared/contract/evaluation.ts'
import { useText } from '../../ui/language.tsx'

/** The question under the cursor, large, with the words of its steps. */
export function EntryQuestion({ item }: { readonly item: InstrumentView['items'][number] | undefined }) {
  const text = useText()
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
      <p className="entry-question__steps">
        {item?.steps.map((words, index) => (
          <span key={words || index}>
            <kbd>{index + 1}</kbd> {words}
          </span>
        ))}
        {item?.offScale && (
          <span>
            <kbd>0</kbd> {item.offScale}
          </span>
        )}
      </p>
    </div>
  )
}
