import { createHash } from 'node:crypto'

const sources = import.meta.glob<string>(
  [
    '../../../shared/domain/{indicators,attention,findings,disclosure,goals}/*.ts',
    '../../../shared/domain/{disclosure,evaluation,quorum,dates}.ts',
    './{portfolio,dashboard,gate}.ts',
    '../networks/{assess,facts}.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
)

/** A short name of the rules as they are in this edition of the app: what was worked out by others is worked out anew. */
export const rulesVersion: string = createHash('sha256')
  .update(JSON.stringify(Object.entries(sources).toSorted()))
  .digest('hex')
  .slice(0, 12)
