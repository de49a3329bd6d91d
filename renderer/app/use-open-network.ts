import { useLocation } from 'wouter'
import type { NetworkId } from '../../shared/domain/ids.ts'

/** The network whose page is open, if one is. */
export function useOpenNetwork(): NetworkId | undefined {
  const [location] = useLocation()
  const id = /^\/networks\/([^/]+)/.exec(location)?.[1]
  return id && id !== 'new' ? (decodeURIComponent(id) as NetworkId) : undefined
}
