import { useEffect, useState } from 'react'

/** So long after the last letter the pages are made anew. */
const REST_MS = 350

/** A value once it has stood still. */
export function useRested(value: string): string {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}
