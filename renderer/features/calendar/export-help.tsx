import { useText } from '../../ui/language.tsx'

const programs = ['outlook', 'google', 'apple'] as const

/** How a file gets into the calendars that people have. */
export function ExportHelp() {
  const text = useText()
  return (
    <details className="export-help">
      <summary>{text['calendar.help']}</summary>
      <dl>
        {programs.map((program) => (
          <div key={program}>
            <dt>{text[`calendar.help.${program}`]}</dt>
            <dd>{text[`calendar.help.${program}Text`]}</dd>
          </div>
        ))}
      </dl>
      <p>{text['calendar.help.again']}</p>
    </details>
  )
}
