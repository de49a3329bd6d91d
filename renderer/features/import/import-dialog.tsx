import { type DragEvent, useEffect, useRef, useState } from 'react'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import './import.css'
import { ImportPreview } from './import-preview.tsx'
import { ImportSource, type Source } from './import-source.tsx'
import { type FileProblem, readFile } from './read-file.ts'
import { rowsToStore } from './rows-to-store.ts'
import { SourceLine } from './source-line.tsx'
import { useImport } from './use-import.ts'

type Props = {
  /** The network that people become members of; null when they are only to be known. */
  readonly network: {
    readonly id: NetworkId
    readonly startsOn: string
    readonly members: number
    readonly most: number | undefined
  } | null
  readonly onClose: () => void
}

/** Takes a list of people in, pasted or from a file: shows how it was read, and stores it in one step when told to. */
export function ImportDialog({ network, onClose }: Props) {
  const text = useText()
  const undoNotice = useUndoNotice()
  const { run, running, failure } = useCommand()
  const known = useQuery('import.known', { networkId: network?.id ?? null })
  const [source, setSource] = useState<Source>()
  const [sheet, setSheet] = useState(0)
  const [reading, setReading] = useState(false)
  const [problem, setProblem] = useState<FileProblem>()
  const [isOver, setOver] = useState(false)
  const [startsOn, setStartsOn] = useState<string | null>(network?.startsOn ?? null)
  const made = useImport(source?.sheets[sheet], known.data, network ? startsOn : null)
  const ready = made.list?.counts.ready ?? 0
  const submit = useFocusWhenRead(source, ready > 0)
  const needsPassphrase = failure?.kind === 'rejected' && failure.code === 'passphrase-needed'

  const show = (next: Source | undefined, at = 0) => {
    setSource(next)
    setSheet(at)
    setProblem(undefined)
    made.startOver()
  }
  const takeFile = async (file: File) => {
    setReading(true)
    const read = await readFile(file)
    setReading(false)
    if (typeof read === 'string') setProblem(read)
    else show({ name: file.name, sheets: read })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) void takeFile(file)
  }
  const store = async () => {
    if (!made.list || (network && !startsOn)) return
    const join = network && startsOn ? { networkId: network.id, startsOn } : null
    const stored = await run('import.store', { join, rows: rowsToStore(made.list.rows) })
    if (!stored) return
    undoNotice(text['import.done']({ count: stored.created + stored.existing }))
    onClose()
  }

  return (
    <Dialog
      title={text[network ? 'import.titleNetwork' : 'import.title']}
      shape={source ? 'broad' : 'wide'}
      onClose={onClose}
      footer={
        <>
          <p className="muted small import-foot">{text['import.nothing']}</p>
          <Button onClick={onClose}>{text['ui.cancel']}</Button>
          {needsPassphrase ? (
            <ButtonLink kind="primary" href={paths.settings}>
              {text['clients.toPassphrase']}
            </ButtonLink>
          ) : (
            <Button
              kind="primary"
              ref={submit}
              disabled={ready === 0 || (network !== null && !startsOn)}
              busy={running}
              onClick={() => void store()}
            >
              {running ? text['import.storing'] : text['import.submit']({ count: ready })}
            </Button>
          )}
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside */}
      <div
        className={classNames('import', isOver && 'import--over')}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {source ? (
          <SourceLine
            source={source}
            rows={made.list?.rows.length}
            sheet={sheet}
            onSheet={(at) => show(source, at)}
            onOther={() => show(undefined)}
          >
            {network && (
              <DateField label={text['participants.startsOn']} required value={startsOn} onChange={setStartsOn} />
            )}
          </SourceLine>
        ) : (
          <ImportSource onText={show} onFile={(file) => void takeFile(file)} />
        )}
        <p className="muted" role="status">
          {reading && text['import.reading']}
        </p>
        {problem && (
          <p className="field__error" role="alert">
            {text[`import.file.${problem}`]}
          </p>
        )}
        {source && made.list && known.data && (
          <ImportPreview made={made} list={made.list} custom={known.data.customFields} network={network} />
        )}
        <FailureNotice failure={failure ?? known.failure} />
      </div>
    </Dialog>
  )
}

/** The button that stores has the focus as soon as a list is read, so that pasting and Enter are enough. */
function useFocusWhenRead(source: Source | undefined, isReady: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const done = useRef<Source>(undefined)
  useEffect(() => {
    if (!source || !isReady || done.current === source) return
    done.current = source
    button.current?.focus()
  }, [source, isReady])
  return button
}
