import { beside } from '../beside.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'

/** The same fact, worked out once an ecosystem however many rules, questions and documents ask for it. */
export function remembered<T>(fact: (ecosystem: Ecosystem) => T): (ecosystem: Ecosystem) => T {
  const known = beside<Ecosystem, { readonly value: T }>()
  return (ecosystem) => {
    const before = known.get(ecosystem)
    if (before !== undefined) return before.value
    const value = fact(ecosystem)
    known.set(ecosystem, { value })
    return value
  }
}
