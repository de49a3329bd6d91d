import type { FontName, Mark, Page } from '../../shared/documents/page.ts'

const faces: Readonly<Record<FontName, { family: string; weight: number; style?: 'italic' }>> = {
  figtree: { family: 'Figtree Variable', weight: 400 },
  'figtree-semibold': { family: 'Figtree Variable', weight: 600 },
  'figtree-italic': { family: 'Figtree Variable', weight: 400, style: 'italic' },
  newsreader: { family: 'Newsreader Variable', weight: 400 },
  'newsreader-medium': { family: 'Newsreader Variable', weight: 500 },
}

/** One page of a document exactly as it is printed. `label` says what a screen reader should call it. */
export function PageView({ page, label, className }: { page: Page; label: string; className?: string }) {
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${page.width} ${page.height}`} className={className}>
      <rect width={page.width} height={page.height} fill="#FFFFFF" />
      {page.marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a page have no identity but their place
        <MarkView key={index} mark={mark} />
      ))}
    </svg>
  )
}

function MarkView({ mark }: { mark: Mark }) {
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
      const { x1, y1, x2, y2, color, thickness } = mark
      return <line x1={x1} y1={y1} x2={x2} y2={y2} stroke={color} strokeWidth={thickness} />
    }
    case 'rect':
      return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} rx={mark.radius} {...paint(mark)} />
    case 'circle':
      return <circle cx={mark.x} cy={mark.y} r={mark.r} {...paint(mark)} />
    case 'path':
      return <path transform={`translate(${mark.x} ${mark.y})`} d={mark.d} {...paint(mark)} />
    case 'image':
      return <image x={mark.x} y={mark.y} width={mark.width} height={mark.height} href={mark.src} />
  }
}

const paint = ({ fill, stroke, thickness }: { fill?: string; stroke?: string; thickness?: number }) => ({
  fill: fill ?? 'none',
  ...(stroke && { stroke, strokeWidth: thickness ?? 1 }),
})
