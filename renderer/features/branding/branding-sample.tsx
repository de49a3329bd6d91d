import type { ClientId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageView } from '../../ui/page-view.tsx'
import './branding.css'

/** As much of a page as holds the head, in points. */
const TOP = 215

/** The top of a handout, as it looks now. */
export function BrandingSample({ clientId }: { readonly clientId: ClientId | null }) {
  const text = useText()
  const language = useLanguage()
  const { data } = useQuery('branding.sample', { clientId, language }, { keepPrevious: true })
  const [page] = data?.pages ?? []
  if (!page) return null
  const foot = page.marks.flatMap((mark) => (mark.kind === 'text' && mark.y > page.height - 48 ? [mark.text] : []))
  return (
    <figure className="branding-sample">
      <PageView page={{ ...page, height: TOP }} label={text['branding.sample']} />
      <figcaption className="muted small">{text['branding.foot']({ foot: foot.join(' ') })}</figcaption>
    </figure>
  )
}
