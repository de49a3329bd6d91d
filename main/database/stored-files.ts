import type { Database } from './open.ts'

/** A table with rows of changes that name a file: `signature_scan`, in the column `file_id`. */
const named = (side: 'before' | 'after') =>
  `SELECT json_extract(${side}, '$.file_id') FROM row_change
   WHERE table_name = 'signature_scan' AND ${side} IS NOT NULL`

/**
 * Gives the function that takes away stored files which no row names any more, nor a change that can still be taken back.
 * Files are too large for the log of changes: it holds the rows that name them, and the bytes wait here meanwhile.
 */
export function fileSweeper(db: Database): () => void {
  const sweep = db.prepare(
    `DELETE FROM stored_file WHERE id NOT IN (
       SELECT file_id FROM signature_scan UNION ${named('before')} UNION ${named('after')})`,
  )
  return () => void sweep.run()
}
