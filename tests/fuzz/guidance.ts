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

/** The name of the next case: a number, or a case that led somewhere new with this number behind it. */
export function nextName(number: number, { leading }: Guidance): string {
  const chance = chances(Math.imul(number, 40503))
  if (leading.length === 0 || !chance.isLikely(goesOn)) return String(number)
  const near = chance.isLikely(0.5) ? leading.slice(-50) : leading
  return `${chance.oneOf(near)}.${number}`
}

/** Remembers a case that reached code of `eco` that none before did; gives how many places that were. */
export function createGuide(guidance: Guidance, script: string): (name: string) => number {
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
  return (name) => {
    const reached = rangesIn(post('Profiler.takePreciseCoverage'), script, isOurs).filter((range) => !seen.has(range))
    for (const range of reached) seen.add(range)
    guidance.seen.push(...reached)
    const { leading } = guidance
    if (reached.length > 0 && name.split('.').length < deepest) leading.push(name)
    if (leading.length > most) leading.splice(0, leading.length - most)
    return reached.length
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
  const heads = [...text.matchAll(/^\/\/ (\S+\.\w+)$/gm)].map((head) => ({
    at: head.index,
    is: /^src\//.test(head[1] ?? ''),
  }))
  return (at) => heads.findLast((head) => head.at <= at)?.is === true
}
