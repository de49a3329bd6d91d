/** The part of fontkit in use; the package brings no types. Units are font units, `unitsPerEm` to the em. */
declare module 'fontkit' {
  type PathCommand = {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
    readonly args: readonly number[]
  }
  export type Glyph = {
    readonly id: number
    readonly advanceWidth: number
    readonly codePoints: readonly number[]
    readonly path: { readonly commands: readonly PathCommand[] }
  }
  export type Font = {
    readonly unitsPerEm: number
    readonly numGlyphs: number
    readonly postscriptName: string
    readonly ascent: number
    readonly descent: number
    readonly capHeight: number
    readonly xHeight: number
    /** In degrees against the clock from upright. */
    readonly italicAngle: number
    readonly head: { readonly macStyle: { readonly italic: boolean } }
    readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number }
    /** Every code point the font has a glyph for. */
    readonly characterSet: readonly number[]
    glyphForCodePoint(codePoint: number): Glyph
    getGlyph(id: number): Glyph
    layout(text: string): {
      readonly advanceWidth: number
      readonly glyphs: readonly Glyph[]
      readonly positions: readonly { readonly xAdvance: number }[]
    }
  }
  export function create(bytes: Uint8Array): Font
}
