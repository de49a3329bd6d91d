/** The part of fontkit in use; the package brings no types. Units are font units, `unitsPerEm` to the em. */
declare module 'fontkit' {
  export type Font = {
    readonly unitsPerEm: number
    readonly postscriptName: string
    readonly ascent: number
    readonly descent: number
    readonly capHeight: number
    readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number }
    layout(text: string): { readonly advanceWidth: number }
  }
  export function create(bytes: Uint8Array): Font
}
