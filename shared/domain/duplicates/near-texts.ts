/** Whether two texts are the same but for one letter: one too many, one other, or two neighbours that changed places. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (a[at] === b[at]) at += 1
  const [restA, restB] = [a.slice(at + 1), b.slice(at + 1)]
  if (a.length !== b.length) return a.length > b.length ? restA === b.slice(at) : restB === a.slice(at)
  return restA === restB || (a[at] === b[at + 1] && b[at] === a[at + 1] && restA.slice(1) === restB.slice(1))
}

/** The text itself and every text it becomes when one letter is left out. Two texts one letter apart always share one. */
export function withOneLetterLess(text: string): Set<string> {
  const found = new Set([text])
  for (let at = 0; at < text.length; at++) found.add(text.slice(0, at) + text.slice(at + 1))
  return found
}
