import type { HandoutChoice } from '../../../shared/contract/documents.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useText } from '../../ui/language.tsx'

type Props = {
  readonly sheet: HandoutChoice
  /** The first of the chosen sheets that is a form. */
  readonly first: HandoutChoice | undefined
  readonly onShow: (id: string) => void
}

/** In place of the page of a sheet that cannot be filled in on a screen: it will not come out, and so is not shown. */
export function NoForm({ sheet, first, onShow }: Props) {
  const text = useText()
  return (
    <EmptyState
      title={text['handouts.noForm']({ title: sheet.title })}
      action={
        first && <Button onClick={() => onShow(first.id)}>{text['handouts.noFormShow']({ title: first.title })}</Button>
      }
    >
      <p>{text['handouts.noFormText']}</p>
    </EmptyState>
  )
}
