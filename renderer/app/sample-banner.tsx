import { useText } from '../ui/language.tsx'
import { RemoveSample } from './remove-sample.tsx'

/** Reminds that nothing here is real, and takes the sample data away. */
export function SampleBanner({ hostKept }: { hostKept: boolean }) {
  const text = useText()
  return (
    <aside className="sample-banner" aria-label={text['shell.sample']}>
      <p>
        {text['shell.sample']} {hostKept && text['shell.sampleHostKept']}
      </p>
      <RemoveSample quiet />
    </aside>
  )
}
