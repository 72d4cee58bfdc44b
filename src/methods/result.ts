import type { Path } from '../diagnostic.ts'
import { lazyText, type Text } from '../text.ts'

/** What one expression says about an ecosystem, with what was counted and where. */
export interface Result {
  readonly state: 'answered' | 'partial' | 'open' | 'waived'
  readonly facts: Text
  /** The places that fall short, or those that answer when nothing does. */
  readonly paths: readonly Path[]
}

/** All parts needed: answered when all are, open when none says anything or there is none. */
export function allOf(results: readonly Result[]): Result {
  const [first] = results
  if (first === undefined) return joined('open', [])
  if (results.length === 1) return first
  const short = results.filter(({ state }) => !isSettled(state))
  const state = short.length === 0 ? 'answered' : results.every((one) => one.state === 'open') ? 'open' : 'partial'
  return joined(state, short.length === 0 ? results : short)
}

/** One part is enough. */
export function anyOf(results: readonly Result[]): Result {
  const best = results.find(({ state }) => isSettled(state)) ?? results.find(({ state }) => state === 'partial')
  return best ?? joined('open', results)
}

function joined(state: Result['state'], results: readonly Result[]): Result {
  return {
    state,
    facts: lazyText((language) => results.map(({ facts }) => facts[language]).join(' ')),
    paths: results.flatMap(({ paths }) => paths),
  }
}

function isSettled(state: Result['state']): boolean {
  return state === 'answered' || state === 'waived'
}
