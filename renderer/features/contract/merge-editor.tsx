import { Braces } from 'lucide-react'
import { useEffect, useId, useLayoutEffect, useRef } from 'react'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import { Button } from '../../ui/button.tsx'
import { useFailureText } from '../../ui/failure-text.ts'
import { SavedWord } from '../../ui/field.tsx'
import { useText } from '../../ui/language.tsx'
import { useAutosave } from '../../ui/use-autosave.ts'
import {
  type ChipText,
  caretAtEnd,
  insertWording,
  readWording,
  selectedWording,
  selectQuery,
  showWording,
  WORDING,
} from './merge-editor-dom.ts'
import { useFieldQuery } from './use-field-query.ts'

type Props = {
  readonly label: string
  readonly wording: string
  readonly fields: ContractView['insertable']
  readonly chipText: ChipText
  readonly save: (wording: string) => Promise<unknown>
  /** Takes the focus as soon as it is there. */
  readonly takesFocus?: boolean
}

/**
 * A clause's text with unbreakable chips for the merge fields, saved as it is typed. React leaves the inside of the
 * editable element alone: the browser changes it, and it is read after each change.
 */
export function MergeEditor({ label, wording, fields, chipText, save, takesFocus = false }: Props) {
  const text = useText()
  const words = useFailureText()
  const id = useId()
  const element = useRef<HTMLDivElement>(null)
  const { draft, state, failure, change, focus, blur } = useAutosave(wording, save)
  const read = (): void => {
    if (element.current) change(readWording(element.current).trim())
  }
  const query = useFieldQuery(fields, (key) => {
    insertWording(`{{${key}}}`, chipText)
    read()
  })
  useEditable(element, draft, chipText, takesFocus)

  const copy = (event: React.ClipboardEvent, cuts: boolean): void => {
    const { wording: marked, reads } = selectedWording()
    if (marked === '') return
    event.preventDefault()
    event.clipboardData.setData(WORDING, marked)
    event.clipboardData.setData('text/plain', reads)
    if (cuts) document.execCommand('delete')
  }
  const paste = (event: React.ClipboardEvent): void => {
    event.preventDefault()
    const pasted = event.clipboardData.getData(WORDING) || event.clipboardData.getData('text/plain')
    insertWording(pasted.replaceAll('\r', ''), chipText)
    read()
  }
  return (
    <div className={failure ? 'merge-editor merge-editor--wrong' : 'merge-editor'}>
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea cannot hold chips */}
      <div
        ref={element}
        className="input merge-editor__text"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        aria-autocomplete="list"
        aria-describedby={failure ? `${id}-error` : undefined}
        aria-invalid={failure ? true : undefined}
        aria-controls={query.isOpen ? `${id}-list` : undefined}
        aria-activedescendant={query.found.length > 0 ? `${id}-${query.at}` : undefined}
        tabIndex={0}
        spellCheck
        onFocus={focus}
        onBlur={() => {
          // Braces that were begun and left name no field.
          if (query.isOpen) {
            selectQuery()
            document.execCommand('delete')
            query.close()
            read()
          }
          blur()
        }}
        onInput={() => {
          read()
          query.look()
        }}
        onKeyDown={query.press}
        onCopy={(event) => copy(event, false)}
        onCut={(event) => copy(event, true)}
        onPaste={paste}
      />
      {query.isOpen && (
        <div className="merge-list" id={`${id}-list`} role="listbox" aria-label={text['contract.field.list']}>
          {query.found.map((field, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, which names the chosen one
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken in the text
            <div
              key={field.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === query.at}
              className="merge-list__option"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => query.choose(field.key)}
            >
              <span>{field.label}</span> <span className="muted small">{field.value || text['contract.empty']}</span>
            </div>
          ))}
          {query.found.length === 0 && (
            // biome-ignore lint/a11y/useFocusableInteractive: there is nothing to choose
            <div role="option" aria-selected="false" aria-disabled="true" className="merge-list__none muted">
              {text['contract.field.none']}
            </div>
          )}
        </div>
      )}
      {failure && (
        <p id={`${id}-error`} className="field__error" role="alert">
          {words(failure)}
        </p>
      )}
      <div className="row">
        <Button
          size="small"
          icon={<Braces size={15} />}
          title={text['contract.field.hint']}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            if (!element.current) return
            if (document.activeElement !== element.current) caretAtEnd(element.current)
            document.execCommand('insertText', false, '{{')
          }}
        >
          {text['contract.clause.insert']}
        </Button>
        <SavedWord state={state} />
      </div>
    </div>
  )
}

/** Keeps the element as the wording has it while nobody writes in it, and plain while somebody does. */
function useEditable(
  element: React.RefObject<HTMLDivElement | null>,
  wording: string,
  chipText: ChipText,
  takesFocus: boolean,
): void {
  const begun = useRef(takesFocus)
  useLayoutEffect(() => {
    const editable = element.current
    if (!editable || document.activeElement === editable) return
    showWording(editable, wording, chipText)
    if (!begun.current) return
    begun.current = false
    caretAtEnd(editable)
  }, [element, wording, chipText])

  useEffect(() => {
    const editable = element.current
    // Bold and the like have no place here, and a line break is all that Enter makes.
    const keepPlain = (event: InputEvent): void => {
      if (event.inputType.startsWith('format')) event.preventDefault()
      if (event.inputType !== 'insertParagraph') return
      event.preventDefault()
      document.execCommand('insertLineBreak')
    }
    editable?.addEventListener('beforeinput', keepPlain)
    return () => editable?.removeEventListener('beforeinput', keepPlain)
  }, [element])
}
