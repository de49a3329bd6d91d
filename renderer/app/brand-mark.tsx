const people = [0, 60, 120, 180, 240, 300]
const at = (degrees: number) => ({
  x: 12 + 9 * Math.sin((degrees * Math.PI) / 180),
  y: 12 - 9 * Math.cos((degrees * Math.PI) / 180),
})

/** Six people in a ring, one of them the one who has the floor. */
export function BrandMark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="9" fill="none" stroke="var(--accent-mid)" strokeWidth="1.6" />
      {people.map((degrees) => (
        <circle
          key={degrees}
          cx={at(degrees).x}
          cy={at(degrees).y}
          r="2.7"
          fill={degrees === 60 ? 'var(--second)' : 'var(--accent)'}
        />
      ))}
    </svg>
  )
}
