import type { GoalLevel } from './goal.ts'

/** How strongly the goals of one person are taken to move together. */
const RHO = 0.3

/**
 * The standard score of several goals of one person: T = 50 + 10·Σ(wᵢxᵢ) / √((1−ρ)·Σwᵢ² + ρ·(Σwᵢ)²) with ρ = 0.3
 * (Kiresuk & Sherman 1968, "Goal attainment scaling"). `level` is xᵢ, −2 to +2, `weight` is wᵢ, above 0. 50 means "as
 * hoped"; rounded half up to a whole number. Null with fewer than two goals, where the level itself says it all.
 */
export function standardScore(goals: readonly { readonly level: GoalLevel; readonly weight: number }[]): number | null {
  if (goals.length < 2) return null
  const sum = (of: (goal: (typeof goals)[number]) => number) => goals.reduce((total, goal) => total + of(goal), 0)
  const spread = (1 - RHO) * sum(({ weight }) => weight ** 2) + RHO * sum(({ weight }) => weight) ** 2
  return Math.floor(50 + (10 * sum(({ weight, level }) => weight * level)) / Math.sqrt(spread) + 0.5)
}
