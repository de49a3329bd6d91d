import type { Language } from '../../shared/content/schema.ts'
import type { Found } from '../../shared/contract/find.ts'
import type { NetworkId } from '../../shared/domain/ids.ts'
import type { Marked } from '../../shared/domain/search/marked.ts'
import { formatDate } from '../../shared/i18n/format.ts'
import type { Texts } from '../../shared/i18n/index.ts'
import { paths } from './paths.ts'

type Surroundings = { readonly text: Texts; readonly language: Language }

/** A text with what was searched for marked. */
export function MarkedText({ pieces }: { readonly pieces: Marked }) {
  return pieces.map(({ text, hit }, index) => {
    const key = `${index} ${text}`
    return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}

/**
 * The address of a found thing; undefined for one that is shown nowhere. `home` is the network in which a material is
 * shown: the open one, else the one opened last.
 */
export function placeOf(found: Found, home: NetworkId | undefined): string | undefined {
  const { kind, networkId, clientId, participantId, meetingId, material } = found
  if (material) {
    if (material.kind === 'handout') return home ? paths.handout(home, material.id) : paths.handouts(material.id)
    if (!home) return undefined
    if (material.kind === 'template' || material.kind === 'clause') return paths.network(home, 'contract')
    return paths.network(home, 'meetings')
  }
  if (kind === 'client') return clientId ? paths.client(clientId) : undefined
  if (participantId && networkId) return paths.member(networkId, participantId)
  if (participantId) return paths.person(participantId)
  if (networkId && meetingId) return paths.meeting(networkId, meetingId)
  if (networkId) {
    if (kind === 'contract') return paths.network(networkId, 'contract')
    return paths.network(networkId, kind === 'step' ? 'meetings' : 'overview')
  }
  return clientId ? paths.client(clientId) : undefined
}

/** What a thing without a name of its own is called. */
function nameOf(found: Found, { text, language }: Surroundings): string {
  const { kind, date, personName, clientName, networkName } = found
  const day = date ? formatDate(date, language) : ''
  switch (kind) {
    case 'meeting':
      return text['find.meetingOn']({ date: day })
    case 'note':
      return text['find.noteOn']({
        about: found.meetingId ? text['find.meetingOn']({ date: day }) : personName || clientName || networkName,
      })
    case 'reflection':
      return text['find.reflectionOf']({ name: personName })
    default:
      return ''
  }
}

/** How a found thing is shown: its name, what stands beside it, and the words around the hit. */
export function wordsOfFound(found: Found, surroundings: Surroundings) {
  const { text, language } = surroundings
  const { kind, title, networkName, clientName, date, material, meetingId } = found
  const own = nameOf(found, surroundings)
  const beside = [
    kind === 'goal' ? found.personName : '',
    kind === 'network' ? clientName : networkName,
    material ? text[`find.material.${material.kind}`] : '',
    date && kind === 'step' ? text['find.due']({ date: formatDate(date, language) }) : '',
    date && kind === 'note' && !meetingId ? formatDate(date, language) : '',
  ].filter(Boolean)
  const named = own !== '' || title.length === 0
  return {
    label: named ? own : <MarkedText pieces={title} />,
    beside: beside.join(' · '),
    // A meeting is called by its day, so its aim is told beside what was found in it.
    excerpt: named && found.excerpt.length === 0 ? title : found.excerpt,
  }
}
