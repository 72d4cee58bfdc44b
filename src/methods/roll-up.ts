import type { Path } from '../diagnostic.ts'
import type { Checklist } from '../model/checklist.ts'
import { askedIn } from './asked.ts'
import { isDue, isMet, type Verdict } from './verdict.ts'

/**
 * Gives the items that follow from others (`rollup`) their verdict: answered when all below are, open when none is. The
 * verdicts are those of the items of the methods, in their order.
 */
export function rollUp(verdicts: readonly Verdict[], methods: readonly Checklist[]): readonly Verdict[] {
  const { below } = ladderOf(methods)
  const settled = [...verdicts]
  const done = new Map<string, Verdict>()
  const settle = (place: number): Verdict => {
    const verdict = verdicts[place] as Verdict
    const rungs = below.get(place)
    if (rungs === undefined || isSettledAlready(verdict)) return verdict
    const known = done.get(verdict.item.id)
    if (known !== undefined) return known
    done.set(verdict.item.id, verdict)
    const result = { ...verdict, ...summary(countingAmong(rungs, verdicts).map(settle)) }
    done.set(verdict.item.id, result)
    return result
  }
  for (const place of below.keys()) settled[place] = settle(place)
  return settled
}

/** What a person said or waived stands above what can be counted. */
function isSettledAlready({ verdict }: Verdict): boolean {
  return verdict === 'stated' || verdict === 'waived' || verdict === 'not-applicable'
}

/** An item below another: by its own name it always counts, as one of a step only when it is scored. */
interface Rung {
  readonly place: number
  readonly isNamed: boolean
}

function countingAmong(rungs: readonly Rung[], verdicts: readonly Verdict[]): readonly number[] {
  return rungs.filter(({ place, isNamed }) => isNamed || verdicts[place]?.isScored === true).map(({ place }) => place)
}

/** What follows from what: the places of the items that follow from others, each with what stands below it. */
interface Ladder {
  readonly methods: readonly Checklist[]
  readonly below: ReadonlyMap<number, readonly Rung[]>
}

/** The same methods are asked of one ecosystem after another. */
let last: Ladder = { methods: [], below: new Map() }

function ladderOf(methods: readonly Checklist[]): Ladder {
  const isLast = methods.length === last.methods.length && methods.every((method, at) => method === last.methods[at])
  if (!isLast) last = { methods, below: readLadder(methods) }
  return last
}

function readLadder(methods: readonly Checklist[]): Ladder['below'] {
  const blocks = blocksOf(methods)
  const below = new Map<number, readonly Rung[]>()
  for (const { checklist, start } of blocks)
    for (const place of askedIn(checklist).rolled) {
      const names = checklist.items[place]?.answered_by?.rollup ?? []
      const rungs = names.flatMap((name) => named(name, blocks) ?? ofStep(name, checklist.method, blocks))
      below.set(start + place, rungs)
    }
  return below
}

/** A method, and the place of its first item among the items of all. */
interface Block {
  readonly checklist: Checklist
  readonly start: number
}

function blocksOf(methods: readonly Checklist[]): readonly Block[] {
  let start = 0
  return methods.map((checklist) => {
    const block = { checklist, start }
    start += checklist.items.length
    return block
  })
}

/** The item with this id; the last one, should there be several. */
function named(name: string, blocks: readonly Block[]): Rung | undefined {
  const block = blocks.findLast(({ checklist }) => askedIn(checklist).places.has(name))
  const place = block === undefined ? undefined : askedIn(block.checklist).places.get(name)
  return block === undefined || place === undefined ? undefined : { place: block.start + place, isNamed: true }
}

/** The items of a step of the same method, but for the step itself. */
function ofStep(name: string, method: string, blocks: readonly Block[]): readonly Rung[] {
  const same = blocks.filter(({ checklist }) => checklist.method === method)
  if (!same.some(({ checklist }) => askedIn(checklist).steps.has(name))) return []
  return same.flatMap(({ checklist, start }) =>
    (askedIn(checklist).inStep.get(name) ?? [])
      .filter((place) => checklist.items[place]?.kind !== 'step')
      .map((place) => ({ place: start + place, isNamed: false })),
  )
}

function summary(below: readonly Verdict[]): Pick<Verdict, 'verdict' | 'facts' | 'paths'> {
  let [due, met] = [0, 0]
  let first: Path | undefined
  for (const one of below) {
    if (!isDue(one)) continue
    due++
    if (isMet(one)) met++
    else first ??= one.paths[0]
  }
  const facts = { nl: `${met} van de ${due} vragen beantwoord.`, en: `${met} of ${due} questions answered.` }
  const paths = first === undefined ? [] : [first]
  if (due === 0)
    return { verdict: below.some((one) => one.verdict === 'later') ? 'later' : 'not-applicable', facts, paths }
  return { verdict: met === due ? 'answered' : met === 0 ? 'open' : 'partial', facts, paths }
}
