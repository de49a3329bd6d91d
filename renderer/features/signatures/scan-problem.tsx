import { useLanguage, useText } from '../../ui/language.tsx'
import { fileSize } from './file-size.ts'
import type { ScanProblem } from './read-scan.ts'

/** Why a file was not taken, what was kept, and what to do. */
export function ScanProblemNotice({ problem }: { readonly problem: ScanProblem | undefined }) {
  const text = useText()
  const language = useLanguage()
  if (!problem) return null
  return (
    <p className="field__error" role="alert">
      {problem.code === 'heavy'
        ? text['scan.problem.heavy']({ size: fileSize(problem.bytes, language) })
        : text[`scan.problem.${problem.code}`]}
    </p>
  )
}
