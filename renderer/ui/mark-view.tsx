import type { Drawing, FontName } from '../../shared/documents/page.ts'

const faces: Readonly<Record<FontName, { family: string; weight: number; style?: 'italic' }>> = {
  figtree: { family: 'Figtree Variable', weight: 400 },
  'figtree-semibold': { family: 'Figtree Variable', weight: 600 },
  'figtree-italic': { family: 'Figtree Variable', weight: 400, style: 'italic' },
  newsreader: { family: 'Newsreader Variable', weight: 400 },
  'newsreader-medium': { family: 'Newsreader Variable', weight: 500 },
}

/** A face of the documents in the words of CSS, at a size in pixels. */
export const cssFont = (font: FontName, size: number): string => {
  const { family, weight, style } = faces[font]
  return `${style ?? 'normal'} ${weight} ${size}px "${family}"`
}

/** One mark of a page or a chart as SVG; colours may be whatever CSS knows. */
export function MarkView({ mark }: { mark: Drawing }) {
  switch (mark.kind) {
    case 'text': {
      const { family, weight, style } = faces[mark.font]
      return (
        <text
          x={mark.x}
          y={mark.y}
          fill={mark.color}
          fontFamily={`"${family}", sans-serif`}
          fontWeight={weight}
          fontStyle={style}
          fontSize={mark.size}
          textLength={mark.width}
          lengthAdjust="spacingAndGlyphs"
          xmlSpace="preserve"
        >
          {mark.text}
        </text>
      )
    }
    case 'line': {
      const { x1, y1, x2, y2, color, thickness, dash } = mark
      return (
        <line
          x1={x1}
          y1={y1}
          x2={x2}
          y2={y2}
          stroke={color}
          strokeWidth={thickness}
          strokeDasharray={dash?.join(' ')}
        />
      )
    }
    case 'rect':
      return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} rx={mark.radius} {...paint(mark)} />
    case 'circle':
      return <circle cx={mark.x} cy={mark.y} r={mark.r} {...paint(mark)} />
    case 'path':
      return <path transform={`translate(${mark.x} ${mark.y})`} d={mark.d} {...paint(mark)} />
  }
}

const paint = ({ fill, stroke, thickness }: { fill?: string; stroke?: string; thickness?: number }) => ({
  fill: fill ?? 'none',
  ...(stroke && { stroke, strokeWidth: thickness ?? 1 }),
})
