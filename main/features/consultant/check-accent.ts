import { contrastToWhite, leastContrast } from '../../../shared/documents/contrast.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'

/** Throws `accent-too-pale` for a colour that white text cannot be read on, whichever way it came in. */
export function checkAccent(accent: string | null | undefined): void {
  if (accent && contrastToWhite(accent) < leastContrast) throw new Rejection('accent-too-pale')
}
