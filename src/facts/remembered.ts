import { beside } from '../beside.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'

type Fact<T> = (ecosystem: Ecosystem) => T

/** What was worked out of each ecosystem, by the fact. */
const known = beside<Ecosystem, Map<Fact<unknown>, { readonly value: unknown }>>()

/** The same fact, worked out once an ecosystem however many rules, questions and documents ask for it. */
export function remembered<T>(fact: Fact<T>): Fact<T> {
  return (ecosystem) => {
    const facts = known.get(ecosystem) ?? new Map()
    if (facts.size === 0) known.set(ecosystem, facts)
    const before = facts.get(fact)
    if (before !== undefined) return before.value
    const value = fact(ecosystem)
    facts.set(fact, { value })
    return value
  }
}
