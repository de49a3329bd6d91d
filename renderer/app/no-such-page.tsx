import { ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useText } from '../ui/language.tsx'
import { paths } from './paths.ts'

/** Shown for an address that leads nowhere. */
export function NoSuchPage() {
  const text = useText()
  return (
    <EmptyState
      title={text['shell.noPage']}
      action={
        <ButtonLink kind="primary" href={paths.today}>
          {text['shell.toToday']}
        </ButtonLink>
      }
    >
      {text['shell.noPageText']}
    </EmptyState>
  )
}
