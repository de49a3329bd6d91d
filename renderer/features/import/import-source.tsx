import { FileUp } from 'lucide-react'
import { type ClipboardEvent, useRef, useState } from 'react'
import { readDelimited } from '../../../shared/exchange/read-delimited.ts'
import type { Sheet } from '../../../shared/exchange/sheet.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** A list that was given: pasted (no name), or the sheets of a file. */
export type Source = { readonly name: string | null; readonly sheets: readonly Sheet[] }

type Props = {
  readonly onText: (source: Source) => void
  readonly onFile: (file: File) => void
}

/** Where a list comes from: pasted, written, chosen or dropped. */
export function ImportSource({ onText, onFile }: Props) {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  const [written, setWritten] = useState('')
  const take = (list: string) => {
    const rows = readDelimited(list)
    if (rows.length > 0) onText({ name: null, sheets: [{ name: '', rows }] })
  }
  const paste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files
    const list = event.clipboardData.getData('text/plain')
    event.preventDefault()
    if (list !== '') take(list)
    else if (file) onFile(file)
  }
  // A whole list that comes at once, from wherever, is read at once; one that is typed waits for the button.
  const write = (list: string) => {
    setWritten(list)
    if (list.length - written.length > 1) take(list)
  }

  return (
    <div className="import-source" onPasteCapture={paste}>
      <TextField
        label={text['import.paste']}
        hint={text['import.pasteHelp']}
        multiline
        rows={7}
        autoFocus
        spellCheck={false}
        value={written}
        onChange={write}
      />
      {written.trim() !== '' && (
        <div>
          <Button size="small" onClick={() => take(written)}>
            {text['import.readWritten']}
          </Button>
        </div>
      )}
      <div className="import-drop">
        <FileUp aria-hidden="true" />
        <span>{text['import.dropHelp']}</span>
        <Button size="small" onClick={() => input.current?.click()}>
          {text['import.chooseFile']}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.csv,.tsv,.txt"
          data-testid="import-file"
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) onFile(file)
            // The same file may be chosen again after it was mended.
            event.target.value = ''
          }}
        />
      </div>
    </div>
  )
}
