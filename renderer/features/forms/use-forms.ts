import { useEffect, useState } from 'react'
import type { CheckedForm, FormFile, UnderstoodForm } from '../../../shared/contract/forms.ts'
import type { Failure } from '../../../shared/contract/result.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { call, failureOf } from '../../api/call.ts'
import { useLanguage } from '../../ui/language.tsx'
import { type ReadFile, readFiles } from './read-files.ts'
import type { FileProblem } from './read-form.ts'

/** A file as the preview shows it: not read, refused, or understood. */
export type FormRow = { readonly name: string; readonly file: number } & (
  | { readonly kind: 'problem'; readonly problem: FileProblem }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly form: UnderstoodForm; readonly read: FormFile }
)

/** Whose a form is where it has to be asked: somebody, nobody by name, or not yet said. */
export type Owner = ParticipantId | 'nobody' | ''

const isAsked = ({ form }: { form: UnderstoodForm }) => form.who.as === 'ask'
/** Sheets of one's own cannot be stored without their owner. */
export const needsOwner = ({ handout }: UnderstoodForm): boolean => handout === 'H01' || handout === 'H02'

function rowOf(read: ReadFile, file: number, checked: ReadonlyMap<number, CheckedForm>): FormRow {
  const base = { name: read.name, file }
  if ('problem' in read) return { ...base, kind: 'problem', problem: read.problem }
  const result = checked.get(file)
  if (!result) return { ...base, kind: 'problem', problem: 'damaged' }
  if (result.state === 'refused') {
    const { code, details } = result
    return { ...base, kind: 'refused', failure: { kind: 'rejected', code, details } }
  }
  const { name: _, ...form } = read
  return { ...base, kind: 'ready', form: result, read: { ...form, file } }
}

/** Reads files, asks what they are, and keeps what the user decides about each. */
export function useForms(files: readonly File[]) {
  const language = useLanguage()
  const [done, setDone] = useState(0)
  const [rows, setRows] = useState<readonly FormRow[]>()
  const [failure, setFailure] = useState<Failure>()
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [owners, setOwners] = useState<ReadonlyMap<number, Owner>>(new Map())

  useEffect(() => {
    const stop = new AbortController()
    setRows(undefined)
    setFailure(undefined)
    setDone(0)
    const look = async () => {
      const read = await readFiles(files, setDone, stop.signal)
      const forms = read.flatMap((one, file) => {
        if ('problem' in one) return []
        const { name: _, ...form } = one
        return [{ ...form, file }]
      })
      const checked = forms.length > 0 ? (await call('forms.check', { language, forms })).forms : []
      if (stop.signal.aborted) return
      const byFile = new Map(checked.map((one) => [one.file, one]))
      const made = read.map((one, file) => rowOf(one, file, byFile))
      setRows(made)
      setOwners(new Map())
      setLeft(new Set(made.flatMap((row) => (row.kind === 'ready' && row.form.isKnown ? [row.file] : []))))
    }
    if (files.length > 0) look().catch((error: unknown) => !stop.signal.aborted && setFailure(failureOf(error)))
    return () => stop.abort()
  }, [files, language])

  const ready = (rows ?? []).filter((row) => row.kind === 'ready')
  const isSettled = (row: (typeof ready)[number]) => !isAsked(row) || (owners.get(row.file) ?? '') !== ''
  const taken = ready.filter((row) => !left.has(row.file) && isSettled(row))
  return {
    rows,
    reading: files.length > 0 && !rows && !failure ? { done, total: files.length } : undefined,
    failure,
    ready,
    taken,
    /** Forms that are to be taken and whose owner has not been said. */
    unsaid: ready.filter((row) => !left.has(row.file) && !isSettled(row)).length,
    isTaken: (file: number) => !left.has(file),
    setTaken: (file: number, take: boolean) =>
      setLeft((all) => {
        const next = new Set(all)
        if (take) next.delete(file)
        else next.add(file)
        return next
      }),
    ownerOf: (file: number): Owner => owners.get(file) ?? '',
    setOwner: (file: number, owner: Owner) => setOwners((all) => new Map(all).set(file, owner)),
    /** Puts what was not stored in the place of what was asked for. */
    keepRefused: (refused: ReadonlyMap<number, Failure>) =>
      setRows((all) =>
        all?.flatMap((row): FormRow[] => {
          const failure = refused.get(row.file)
          if (failure) return [{ name: row.name, file: row.file, kind: 'refused', failure }]
          return taken.some(({ file }) => file === row.file) ? [] : [row]
        }),
      ),
  }
}
export type Forms = ReturnType<typeof useForms>
