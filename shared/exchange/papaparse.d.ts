/** The two functions used here. The types the package has elsewhere bring Node's along, which shared code must not have. */
declare module 'papaparse' {
  type Problem = { readonly type: string }
  const Papa: {
    parse(
      text: string,
      options: { delimiter: string; newline: '\n' },
    ): { readonly data: readonly (readonly string[])[]; readonly errors: readonly Problem[] }
    unparse(
      rows: readonly (readonly string[])[],
      options: { delimiter: string; newline: '\r\n'; escapeFormulae: boolean },
    ): string
  }
  export default Papa
}
