/** The part of pdfmake in use; the package brings no types. */
declare module 'pdfmake' {
  const pdfmake: {
    setFonts(fonts: Record<string, { readonly normal: string }>): void
    setUrlAccessPolicy(allow: () => boolean): void
    setLocalAccessPolicy(allow: () => boolean): void
    createPdf(definition: object): { getBuffer(): Promise<Buffer> }
  }
  export default pdfmake
}
