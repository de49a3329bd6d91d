import { useQuery } from '../../api/use-query.ts'
import { RemoveSample } from '../../app/remove-sample.tsx'
import { useText } from '../../ui/language.tsx'
import { Section } from './section.tsx'

/** Takes the sample data away; shown only while there are any. */
export function SampleCard() {
  const text = useText()
  const clients = useQuery('clients.list', null).data
  if (!clients?.some(({ isSample }) => isSample)) return null
  return (
    <Section title={text['settings.sample']} help={text['settings.sampleHelp']}>
      <div>
        <RemoveSample />
      </div>
    </Section>
  )
}
