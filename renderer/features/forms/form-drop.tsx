import { FileDown } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useText } from '../../ui/language.tsx'
import { onFormRequest, requestForms } from './form-request.ts'
import './form-drop.css'

const FormsDialog = lazy(async () => ({ default: (await import('./forms-dialog.tsx')).FormsDialog }))

/** Lets forms be dropped anywhere on the window, and shows the dialog that takes them in. */
export function FormDrop() {
  const text = useText()
  const [files, setFiles] = useState<readonly File[]>()
  const isOver = useFileDrop()
  useEffect(
    () =>
      onFormRequest((request) => setFiles((before) => (before && request.files.length === 0 ? before : request.files))),
    [],
  )
  return (
    <>
      {isOver && !files && (
        <div className="form-drop" aria-hidden="true">
          <p>
            <FileDown />
            {text['forms.drop']}
          </p>
        </div>
      )}
      {files && (
        <Suspense>
          <FormsDialog files={files} onClose={() => setFiles(undefined)} />
        </Suspense>
      )}
    </>
  )
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

/** Whether files are held over the window. What takes files itself, such as a row for a scan, goes first. */
function useFileDrop(): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.defaultPrevented || !holdsFiles(event)) return setOver(false)
      // Without this the window would open the file.
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      setOver(false)
      if (event.defaultPrevented || !holdsFiles(event)) return
      event.preventDefault()
      requestForms([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}
