import type { MeetingFacts, NetworkFacts } from '../../shared/domain/network-facts.ts'

/**
 * The eighteen indicators a second time, written from content specification part (f) alone, with loops and decimal
 * numbers where the app has fractions. Shares no code with the app.
 */

const EPS = 1e-9
const r1 = (x: number): number => Math.floor(x * 10 + 0.5 + EPS) / 10
const avg = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length
const sd = (list: readonly number[]): number =>
  list.length < 2 ? 0 : Math.sqrt(list.reduce((a, b) => a + (b - avg(list)) ** 2, 0) / (list.length - 1))
const within = (p: { startsOn: string; endsOn: string | null }, d: string) =>
  d >= p.startsOn && (p.endsOn === null || d <= p.endsOn)
const pct = (a: number, b: number, green: number, amber: number): string =>
  b === 0 ? 'grey' : (a / b) * 100 >= green - EPS ? 'green' : (a / b) * 100 >= amber - EPS ? 'amber' : 'red'
const rank = ['grey', 'green', 'amber', 'red']
const worst = (...s: string[]): string => rank[Math.max(...s.map((one) => rank.indexOf(one)))] ?? 'grey'

/** Whole months from one date to another. */
function months(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number)
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number)
  const lastDay = new Date(Date.UTC(y2, m2, 0)).getUTCDate()
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < Math.min(d1, lastDay) ? 1 : 0)
}

/** What the app should say, as plain numbers and words. */
export function oracle(f: NetworkFacts) {
  const k = f.minResponses
  const H = f.meetings.filter((m) => m.status === 'held')
  const R = H.filter((m) => m.attendance.size > 0)
  const on = (d: string): string[] => [
    ...new Set(f.members.filter((m) => within(m, d)).map((m) => m.participantId as string)),
  ]
  // The newest membership that covers the day decides about leave.
  const E = (m: MeetingFacts): string[] =>
    on(m.date).filter((id) => {
      const own = f.members.filter((x) => x.participantId === id && within(x, m.date)).at(-1)
      return own !== undefined && !own.leaves.some((l) => within(l, m.date))
    })
  const came = (m: MeetingFacts, id: string): boolean =>
    ['present', 'partial'].includes([...m.attendance].find(([who]) => who === id)?.[1] ?? '')
  const A = (m: MeetingFacts): string[] => E(m).filter((id) => came(m, id))
  const s9 = (status: string): string => (H.length < 2 ? 'grey' : status)

  // Pulses: closed, n ≥ k for the item.
  const pulses = (item: string) =>
    f.rounds
      .filter((r) => r.instrument === 'P' && r.closed && r.responses.length >= k)
      .map((r) => ({
        on: r.heldOn,
        values: r.responses.map((x) => x.values[item]).filter((v): v is number => v != null),
      }))
      .filter((r) => r.values.length >= k)
  const way = (item: string) => {
    const series = pulses(item).map((p) => ({ mean: avg(p.values), n: p.values.length }))
    let trend: string | null = null
    const four = series.slice(-4)
    const [a, , , d] = four
    if (a && d) {
      let s = 0
      for (let i = 0; i < 4; i++)
        for (let j = i + 1; j < 4; j++) {
          const diff = (four[j]?.mean ?? 0) - (four[i]?.mean ?? 0)
          s += diff > EPS ? 1 : diff < -EPS ? -1 : 0
        }
      const step = 3 / Math.min(a.n, d.n) - EPS
      trend = s >= 4 && d.mean - a.mean >= step ? 'rising' : s <= -4 && a.mean - d.mean >= step ? 'falling' : 'none'
    }
    let since: string | null = null
    if (series.length >= 6) {
      const six = [...series.slice(0, 3), ...series.slice(-3)]
      const step = 3 / Math.min(...six.map((x) => x.n)) - EPS
      const diff = avg(six.slice(3).map((x) => x.mean)) - avg(six.slice(0, 3).map((x) => x.mean))
      since = diff >= step ? 'risen' : diff <= -step ? 'fallen' : 'unchanged'
    }
    let shift: string | null = null
    if (series.length >= 8) {
      const sorted = series.map((x) => x.mean).sort((x, y) => x - y)
      const mid = (sorted.length - 1) / 2
      const median = ((sorted[Math.floor(mid)] ?? 0) + (sorted[Math.ceil(mid)] ?? 0)) / 2
      const sides = series.map((x) => x.mean - median).filter((x) => Math.abs(x) > EPS)
      let run: boolean[] = []
      for (const side of sides.map((x) => x > 0)) {
        run = run.at(-1) === side ? [...run, side] : [side]
        if (run.length >= 6) shift = side ? 'up' : 'down'
      }
    }
    const last = pulses(item).at(-1)
    return {
      mean: last ? r1(avg(last.values)) : null,
      n: last?.values.length ?? 0,
      on: last?.on ?? null,
      low: (last?.values ?? []).filter((v) => v <= 2).length,
      values: last?.values ?? [],
      trend,
      since,
      shift,
    }
  }
  const byMean = (m: number | null, green: number, amber: number): string =>
    m === null ? 'grey' : m >= green ? 'green' : m >= amber ? 'amber' : 'red'
  const newest = (instrument: string) =>
    f.rounds.filter((r) => r.instrument === instrument && r.closed && r.responses.length >= k).at(-1)
  const closed = (instrument: string) => f.rounds.filter((r) => r.instrument === instrument && r.closed).at(-1)
  /** Mean of a form's answered items where at least half are answered; a minus in front turns the item round. */
  const dimension = (round: ReturnType<typeof newest>, wanted: string[]): number[] =>
    (round?.responses ?? []).flatMap(({ values }) => {
      const given = wanted
        .map((w) => (w.startsWith('-') ? 6 - (values[w.slice(1)] ?? Number.NaN) : (values[w] ?? Number.NaN)))
        .filter((v) => !Number.isNaN(v))
      return given.length * 2 >= wanted.length && given.length > 0 ? [avg(given)] : []
    })

  // IND-01, IND-02
  const H4 = R.slice(-4)
  const attended = H4.reduce((n, m) => n + A(m).length, 0)
  const expected = H4.reduce((n, m) => n + E(m).length, 0)
  const ind01 = H4.length < 2 || H4.some((m) => E(m).length < 5) ? 'grey' : pct(attended, expected, 80, 65)
  const absence = (m: MeetingFacts | undefined, away: number): string => {
    if (!m) return 'grey'
    const e = E(m).length
    if (e === 0) return 'grey'
    const quorum = f.frame.quorum ?? Math.ceil(e * 0.6 - EPS)
    if (e - away < quorum || away / e > 0.4 + EPS) return s9('red')
    return s9(away >= 3 || away / e >= 0.25 - EPS ? 'amber' : 'green')
  }
  const lastMeeting = R.at(-1)
  const next = f.meetings.find((m) => m.status === 'planned' && m.date >= f.today)
  const gone = (m: MeetingFacts | undefined): number =>
    m
      ? E(m).filter((id) =>
          ['cancelled', 'lateCancelled', 'noShow'].includes([...m.attendance].find(([who]) => who === id)?.[1] ?? ''),
        ).length
      : 0
  const ind02 = worst(
    absence(lastMeeting, lastMeeting ? E(lastMeeting).length - A(lastMeeting).length : 0),
    absence(next, gone(next)),
  )

  // IND-03, IND-07, IND-10
  const [p1, p4, p5, p6, p7] = ['P1', 'P4', 'P5', 'P6', 'P7'].map(way) as [
    ReturnType<typeof way>,
    ReturnType<typeof way>,
    ReturnType<typeof way>,
    ReturnType<typeof way>,
    ReturnType<typeof way>,
  ]
  const ind03 = s9(p1.n > 0 && p1.low / p1.n >= 1 / 3 - EPS ? 'red' : byMean(p1.mean, 3.7, 3))
  const three = pulses('P5').slice(-3)
  const tired = three.length === 3 && three.every((p) => r1(avg(p.values)) < 3.7)
  const ind07 = s9(tired ? 'red' : byMean(p5.mean, 3.7, 3))
  const ind10 = s9(byMean(p7.mean, 3.8, 3))

  // IND-05: named answers of rounds where none or three others are anonymous, both for the form and for the two items.
  const people = on(f.today).map((id) => {
    const balances: number[] = []
    for (const r of f.rounds.filter((x) => x.instrument === 'P' && x.closed)) {
      const anon = r.responses.filter((x) => x.participantId === null)
      if (anon.length > 0 && anon.length < 3) continue
      const said = (item: string) => anon.filter((x) => x.values[item] != null).length
      const touched = (item: string) => anon.some((x) => x.values[item] !== undefined)
      const both = anon.filter((x) => x.values.P1 != null && x.values.P2 != null).length
      if (['P1', 'P2'].some((item) => touched(item) && said(item) < 3) || (both > 0 && both < 3)) continue
      const own = r.responses.find((x) => x.participantId === id)?.values
      if (own?.P1 != null && own.P2 != null) balances.push(own.P1 - own.P2)
    }
    return { id, balances }
  })
  const givers = people
    .filter((p) => p.balances.length >= 2)
    .map((p) => {
      const row = (n: number) => p.balances.length >= n && p.balances.slice(-n).every((b) => b < 0)
      const tooMuch = row(3) || (p.balances.length >= 3 && avg(p.balances.slice(-3)) <= -1 + EPS)
      return { ...p, status: s9(tooMuch ? 'red' : row(2) ? 'amber' : 'green') }
    })
  const ind05 = worst('grey', ...givers.map((g) => g.status))

  // IND-04
  let balances: number[] = []
  for (const r of f.rounds.filter((x) => x.instrument === 'P' && x.closed && x.responses.length >= k)) {
    const found = r.responses.flatMap(({ values: v }) => (v.P1 != null && v.P2 != null ? [v.P1 - v.P2] : []))
    if (found.length >= k) balances = found
  }
  const less = balances.filter((b) => b < 0).length
  const b = balances.length > 0 ? r1(avg(balances)) : null
  const counted =
    b === null
      ? 'grey'
      : b < -0.3 || less / balances.length >= 1 / 3 - EPS
        ? 'red'
        : b < 0.2 || less >= Math.max(2, balances.length / 5)
          ? 'amber'
          : 'green'
  const ind04 = s9(counted) === 'green' && ['amber', 'red'].includes(ind05) ? 'amber' : s9(counted)

  // IND-06
  const review = newest('R')
  const fresh = review !== undefined && H.filter((m) => m.date > review.heldOn).length < 2
  let purpose = fresh ? dimension(review, ['R1', 'R2']) : []
  if (purpose.length < k) purpose = way('P3').values
  const pm = purpose.length ? r1(avg(purpose)) : null
  const ps = purpose.length ? r1(sd(purpose)) : null
  const said =
    pm === null || ps === null ? 'grey' : pm < 3.3 || ps > 1.1 ? 'red' : pm >= 4 && ps <= 0.8 ? 'green' : 'amber'
  const signedShare = f.contract && f.contract.signers > 0 ? f.contract.signed / f.contract.signers : 0
  const ind06 =
    !f.contract && H.length >= f.frame.trialMeetings
      ? 'red'
      : s9(said) === 'green' && signedShare < 0.9 - EPS
        ? 'amber'
        : s9(said)

  // IND-08
  let safety = { values: p4.values, on: p4.on }
  const later = [newest('R'), newest('Y')].filter((r) => r !== undefined)
  let chosen: (typeof later)[number] | undefined
  for (const r of later) if (!chosen || r.heldOn > chosen.heldOn) chosen = r
  if (chosen && (p4.on === null || chosen.heldOn > p4.on)) {
    const scores = dimension(chosen, chosen.instrument === 'R' ? ['R5', 'R6', '-R7'] : ['Y9', 'Y10'])
    if (scores.length >= k) safety = { values: scores, on: chosen.heldOn }
  }
  const low = safety.values.filter((v) => v <= 2 + EPS).length
  const sm = safety.values.length ? r1(avg(safety.values)) : null
  const broken = (f.openBreaches ?? []).length > 0
  const ind08 = s9(
    broken ? 'red' : sm === null ? 'grey' : sm < 3.6 || low >= 2 ? 'red' : sm >= 4.2 && low === 0 ? 'green' : 'amber',
  )

  // IND-09
  const before = H.at(-5)?.date ?? ''
  const due = f.steps.filter((s) => s.dueOn !== null && s.dueOn <= f.today && s.dueOn > before)
  const done = due.filter((s) => s.state === 'done').length
  const ind09 = s9(
    p6.mean === null
      ? 'grey'
      : p6.mean < 3
        ? 'red'
        : p6.mean >= 3.7 && (due.length < 4 || done / due.length >= 0.5 - EPS)
          ? 'green'
          : 'amber',
  )

  // IND-11
  const weight: Record<string, number> = { facilitator: 2, coordinator: 1, host: 1, timekeeper: 1, talk: 1 }
  const yearAgo = `${Number(f.today.slice(0, 4)) - 1}${f.today.slice(4)}`
  const inYear = H.filter((m) => m.date > yearAgo)
  let total = 0
  const load = new Map<string, number>()
  const touched = new Set<string>()
  for (const m of inYear)
    for (const r of m.roles) {
      if (r.participantId === null) continue
      total += weight[r.role] ?? 0
      touched.add(r.participantId)
      if (!r.agreedFixed) load.set(r.participantId, (load.get(r.participantId) ?? 0) + (weight[r.role] ?? 0))
    }
  const sMax = Math.max(0, ...load.values()) / total
  const N = on(f.today).length
  const ind11 =
    inYear.length < 4 || total < 8
      ? 'grey'
      : sMax <= Math.max(0.3, 2 / N) + EPS
        ? 'green'
        : sMax <= 0.45 + EPS
          ? 'amber'
          : 'red'

  // IND-12, IND-13
  const t = f.frame.trialMeetings
  const tth = H[t - 1]
  const answered = tth && f.rounds.some((r) => r.instrument === 'R' && r.closed && r.heldOn >= tth.date)
  const reviewed = answered || f.formReviews.length > 0
  const days = tth ? (Date.parse(f.today) - Date.parse(tth.date)) / 86_400_000 : 0
  const ind12 = reviewed
    ? 'done'
    : tth && (H.length >= t + 2 || days > 60)
      ? 'overdue'
      : tth
        ? 'due'
        : H.length === t - 1
          ? 'soon'
          : 'running'
  const inTrial = !reviewed && ['trial', 'forming'].includes(f.network.stage)
  const lastReview = closed('R')
  const sinceReview = lastReview ? H.filter((m) => m.date > lastReview.heldOn).length : null
  const start = closed('Y')?.heldOn ?? f.network.startsOn ?? H[0]?.date
  const sinceAnnual = start === undefined ? null : months(start, f.today)
  const ind13 = inTrial
    ? 'grey'
    : worst(
        sinceReview === null ? 'grey' : sinceReview <= 4 ? 'green' : sinceReview <= 6 ? 'amber' : 'red',
        sinceAnnual === null ? 'grey' : sinceAnnual <= 12 ? 'green' : sinceAnnual <= 14 ? 'amber' : 'red',
      )

  // IND-14
  const lastPulse = closed('P')
  const pulseMeeting = f.meetings.find((m) => m.id === lastPulse?.meetingId)
  const asked = pulseMeeting ? A(pulseMeeting).length : 0
  const ind14 = s9(pct(lastPulse?.responses.length ?? 0, asked, 80, 60))

  // IND-15
  const present = on(f.today).flatMap(
    (id) => f.members.filter((m) => m.participantId === id && within(m, f.today)).at(-1) ?? [],
  )
  const band = (v: number | null, upper: number[]) => (v === null ? null : upper.filter((u) => v > u).length)
  const traits: [(string | number | null)[], number][] = [
    [present.map((m) => m.sector), 3],
    [present.map((m) => band(m.employees, [19, 49, 99, 249])), 5],
    [present.map((m) => m.place || null), Number.POSITIVE_INFINITY],
    [present.map((m) => band(m.leadershipYears, [2, 5, 10])), 4],
    [present.map((m) => m.level), 3],
  ]
  const D = traits.flatMap(([all, categories]) => {
    const told = all.filter((v) => v !== null)
    if (told.length < 2 || told.length * 2 < all.length) return []
    const squares = [...new Set(told)].reduce<number>(
      (s, v) => s + (told.filter((x) => x === v).length / told.length) ** 2,
      0,
    )
    return [(1 - squares) / (1 - 1 / Math.min(categories, told.length))]
  })
  const ind15 = s9(
    D.length < 2 ? 'grey' : D.some((d) => d < 0.5 - EPS) && D.some((d) => d >= 0.5 - EPS) ? 'green' : 'amber',
  )

  // IND-16, IND-17, IND-18
  const scored = f.goals.levels.flatMap((count, index) => Array.from({ length: count }, () => index - 2))
  const enough = scored.length >= 5 && f.goals.people >= 5
  const reached = scored.filter((level) => level >= 0).length
  const attained = enough ? pct(reached, scored.length, 60, 40) : 'grey'
  const ind16 = attained === 'red' && !f.goals.allDue ? 'amber' : attained
  const choices = (newest('Y')?.responses ?? []).map((r) => r.values.Y15).filter((v) => v != null && v !== 4)
  const stay = choices.filter((v) => v === 1 || v === 2).length
  const ind17 = choices.length >= k ? pct(stay, choices.length, 80, 60) : 'grey'
  const six = H.slice(-6)
  const counting = on(f.today).filter(
    (id) => six.length > 0 && six.filter((m) => E(m).includes(id)).length >= Math.min(3, six.length),
  )
  const withCase = counting.filter((id) => six.some((m) => m.focusPersons.some((who) => who === id))).length
  const ind18 = six.length < 6 ? 'grey' : pct(withCase, counting.length, 75, 50)

  return {
    status: {
      'IND-01': ind01,
      'IND-02': ind02,
      'IND-03': ind03,
      'IND-04': ind04,
      'IND-05': ind05,
      'IND-06': ind06,
      'IND-07': ind07,
      'IND-08': ind08,
      'IND-09': ind09,
      'IND-10': ind10,
      'IND-11': ind11,
      'IND-12': ind12,
      'IND-13': ind13,
      'IND-14': ind14,
      'IND-15': ind15,
      'IND-16': ind16,
      'IND-17': ind17,
      'IND-18': ind18,
    },
    numbers: {
      attendance: [attended, expected],
      benefit: [p1.mean, p1.n, p1.on, p1.trend, p1.since, p1.shift, p1.low],
      balance: [b, balances.length, less],
      givers: givers.map((g) => [g.id, g.balances]),
      purpose: [pm, ps, purpose.length],
      energy: [p5.mean, p5.n, p5.trend, p5.since, p5.shift],
      safety: [sm, safety.values.length, low, safety.on],
      focus: [p6.mean, done, due.length],
      facilitation: [p7.mean, p7.n],
      roleLoad: [total, on(f.today).filter((id) => !touched.has(id)).length],
      onTime: [sinceReview, sinceAnnual],
      responseRate: [lastPulse?.responses.length ?? 0, asked],
      goals: enough ? [reached, scored.length] : [0, 0],
      continuation: choices.length >= k ? [stay, choices.length] : [0, 0],
      ownCase: [withCase, counting.length],
    },
  }
}
