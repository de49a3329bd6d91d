/** Liang's hyphenation; the package brings no types of its own. */
declare module 'hyphen' {
  type Patterns = { readonly __patterns: never }
  const createHyphenator: (
    patterns: Patterns,
    options: { hyphenChar: string; minWordLength: number },
  ) => (text: string) => string
  export default createHyphenator
}
declare module 'hyphen/patterns/da.js' {
  const patterns: import('hyphen').Patterns
  export default patterns
}
declare module 'hyphen/patterns/en-gb.js' {
  const patterns: import('hyphen').Patterns
  export default patterns
}
