import type { Path } from '../diagnostic.ts'
import { type Language, lazyText, type Text } from '../text.ts'
import type { Found } from './values.ts'

/** What one expression says about an ecosystem, with what was counted and where. */
export interface Result {
  readonly state: 'answered' | 'partial' | 'open' | 'waived'
  readonly facts: Text
  /** The places that fall short, or those that answer when nothing does. */
  readonly paths: readonly Path[]
  /** A sentence that takes the demands of others about the same items, so that those are named once. */
  readonly shared?: SharedFact
  /** The parts that this one was joined from. */
  readonly parts?: readonly Result[]
}

export interface SharedFact {
  /** The list, and which of its items, in words that are equal for equal ones. */
  readonly of: string
  readonly lacking: readonly Found[]
  readonly demands: (language: Language) => readonly string[]
  readonly say: (demands: readonly string[], language: Language) => string
}

/** All parts needed: answered when all are, open when none says anything or there is none. */
export function allOf(results: readonly Result[]): Result {
  const [first] = results
  if (first === undefined) return nothing
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
  const paths: Path[] = []
  for (const one of results) for (const path of one.paths) paths.push(path)
  return { state, facts: lazyText((language) => said(results.flatMap(partsOf), language)), paths, parts: results }
}

function partsOf(one: Result): readonly Result[] {
  return one.parts?.flatMap(partsOf) ?? [one]
}

const nothing = joined('open', [])

/** The sentences of all parts, each of them once, and those about the same items as one. */
function said(parts: readonly Result[], language: Language): string {
  const sentences = parts.map(({ facts, shared }) => {
    if (shared === undefined) return facts[language]
    const alike = parts.flatMap((one) =>
      one.shared !== undefined && isAlike(one.shared, shared) ? one.shared.demands(language) : [],
    )
    return shared.say([...new Set(alike)], language)
  })
  return [...new Set(sentences)].join(' ')
}

/** Whether two facts are about the same items, of which the same ones fall short. */
function isAlike(one: SharedFact, other: SharedFact): boolean {
  return (
    one.of === other.of &&
    one.lacking.length === other.lacking.length &&
    one.lacking.every((item, index) => item === other.lacking[index])
  )
}

function isSettled(state: Result['state']): boolean {
  return state === 'answered' || state === 'waived'
}
