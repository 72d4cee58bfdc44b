import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector'
import { chances } from '../bench/chances.ts'

/** Which code of `eco` was reached, and the cases that were the first to reach some of it. */
export interface Guidance {
  readonly seen: number[]
  readonly leading: string[]
}

/** How often a case goes on from one that led somewhere new, how far that may go, and of how many the names are kept. */
const [goesOn, deepest, most] = [0.6, 8, 3000]
const together = 3

/** The name of the next case: a number, or a case that led somewhere new with this number behind it. */
export function nextName(number: number, { leading }: Guidance): string {
  const chance = chances(Math.imul(number, 40503))
  if (leading.length === 0 || !chance.isLikely(goesOn)) return String(number)
  const near = chance.isLikely(0.5) ? leading.slice(-50) : leading
  return `${chance.oneOf(near)}.${number}`
}

/**
 * Remembers cases that reached code of `eco` that none before did; says whether there were any. Asking takes as long as a
 * case, so it is done for a few together.
 */
export function createGuide(guidance: Guidance, script: string): (name: string) => boolean {
  const session = new Session()
  session.connect()
  const post = (method: string, parameters = {}) => {
    let answer: unknown
    session.post(method, parameters, (_, result) => {
      answer = result
    })
    return answer as Coverage | undefined
  }
  post('Profiler.enable')
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const seen = new Set(guidance.seen)
  const isOurs = placesOfEco(readFileSync(script, 'utf8'))
  let names: string[] = []
  return (name) => {
    names.push(name)
    if (names.length < together) return false
    const reached = rangesIn(post('Profiler.takePreciseCoverage'), script, isOurs).filter((range) => !seen.has(range))
    for (const range of reached) seen.add(range)
    guidance.seen.push(...reached)
    const { leading } = guidance
    if (reached.length > 0) leading.push(...names.filter((one) => one.split('.').length < deepest))
    if (leading.length > most) leading.splice(0, leading.length - most)
    names = []
    return reached.length > 0
  }
}

interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[]
    }[]
  }[]
}

function rangesIn(coverage: Coverage | undefined, script: string, isOurs: (at: number) => boolean): readonly number[] {
  const file = coverage?.result.find(({ url }) => url.endsWith(script.replaceAll('\\', '/')))
  return (file?.functions ?? [])
    .filter(({ ranges: [whole] }) => isOurs(whole?.startOffset ?? 0))
    .flatMap(({ ranges }) =>
      ranges.flatMap((one) => (one.count > 0 ? [one.startOffset * 2 ** 25 + one.endOffset] : [])),
    )
}

/** Whether a place in the bundle is code of `eco`, and none of a library or a test: the bundler says so above each module. */
function placesOfEco(text: string): (at: number) => boolean {
  const heads = [...text.matchAll(/^\/\/ (\S+\.\w+)$/gm)].map(({ index, 1: name = '' }) => ({
    index,
    is: /^src\//.test(name),
  }))
  const ours = new Uint8Array(text.length)
  for (const [at, { index, is }] of heads.entries()) if (is) ours.fill(1, index, heads[at + 1]?.index)
  return (at) => ours[at] === 1
}
