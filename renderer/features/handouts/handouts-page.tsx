import { useState } from 'react'
import { useRoute } from 'wouter'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { type Choice, HandoutDesk } from './handout-desk.tsx'
import { usualLook } from './look.ts'

/** All handouts without a network: to look through, to print without names, and to put together as packs. */
export function HandoutsPage() {
  const text = useText()
  const language = useLanguage()
  const [, params] = useRoute<{ detail?: string }>('/handouts/:detail?')
  const [initial] = useState<Choice>({
    sheets: [],
    look: { ...usualLook, variant: 'public', language, personal: false, copies: 1 },
  })
  return (
    <div className="stack handouts-page">
      <PageHeader title={text['handouts.title']} />
      <p className="muted">{text['handouts.intro']}</p>
      <HandoutDesk networkId={null} members={0} initial={initial} asked={params?.detail} />
    </div>
  )
}
