type Json = unknown

/** Texts that break careless code: SQL, markup, control characters, halves of characters, names of built-ins. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  "'; DROP TABLE client; --",
  '" OR 1=1 --',
  '%_\\',
  '{{client.name}} {{',
  '**[O: a | P:',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'toString',
  'a\u0000b',
  '\ud83d',
  '\udc00 tilbage',
  '👩‍👩‍👧‍👦 ”æøåÆØÅ”',
  'line\r\nline\u2028line',
  '0000-00-00',
  '2026-02-30',
  '99999-01-01',
  '1e999',
  'x'.repeat(100_000),
]

/** Values of every wrong kind. */
export const hostileValues: readonly Json[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER + 2,
  1e308,
  [],
  [null],
  {},
  [[[[[[[[]]]]]]]],
  new Date(0),
  10n,
  Symbol('s'),
  () => 1,
  JSON.parse('{"__proto__": {"isSample": true}, "constructor": 1}'),
  Object.create(null),
]

/** Every place in an input, as the way to it. */
function places(value: Json, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way]
  return [way, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...way, key]))]
}

function replaced(value: Json, [key, ...rest]: readonly string[], by: Json): Json {
  if (key === undefined) return by
  if (Array.isArray(value))
    return value.map((inner, index) => (String(index) === key ? replaced(inner, rest, by) : inner))
  const entries = Object.entries(value as object)
  return Object.fromEntries(entries.map(([name, inner]) => [name, name === key ? replaced(inner, rest, by) : inner]))
}

function without(value: Json, way: readonly string[]): Json {
  const [key, ...rest] = way
  if (Array.isArray(value))
    return value.flatMap((inner, index) =>
      String(index) !== key ? [inner] : rest.length ? [without(inner, rest)] : [],
    )
  const entries = Object.entries(value as object)
  return Object.fromEntries(
    entries.flatMap(([name, inner]) =>
      name !== key ? [[name, inner]] : rest.length ? [[name, without(inner, rest)]] : [],
    ),
  )
}

const isObject = (value: Json): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
const at = (value: Json, way: readonly string[]): Json =>
  way.reduce<Json>((inner, key) => (inner as Record<string, unknown>)[key], value)

/** An input with one thing wrong at a time: each place left out, replaced by each hostile value and text, or joined by strange keys. */
export function* spoilt(input: Json): Generator<Json> {
  for (const way of places(input)) {
    for (const by of [...hostileValues, ...hostileTexts]) yield replaced(input, way, by)
    if (way.length > 0) yield without(input, way)
    const here = at(input, way)
    if (!isObject(here)) continue
    yield replaced(input, way, { ...here, extra: 1 })
    yield replaced(input, way, Object.assign(JSON.parse('{"__proto__": {"polluted": true}}'), here))
    yield replaced(input, way, Object.create(here))
  }
}
