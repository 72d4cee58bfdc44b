import type { Path } from '../diagnostic.ts'
import type { Checklist } from '../model/checklist.ts'
import { askedIn } from './asked.ts'
import { isDue, isMet, type Verdict } from './verdict.ts'

/**
 * Gives the items that follow from others (`rollup`) their verdict: answered when all below are, open when none is. The
 * verdicts are those of the items of the methods, in their order.
 */
export function rollUp(verdicts: readonly Verdict[], methods: readonly Checklist[]): readonly Verdict[] {
  const settled = [...verdicts]
  const sums = new Map<number, Sum>()
  for (const { node, below } of ladderOf(methods)) {
    const verdict = settled[node]
    if (verdict !== undefined && isSettledAlready(verdict)) continue
    const sum: Sum = { due: 0, met: 0, isLater: false, first: undefined }
    for (const one of below) {
      const lower = settled[one]
      if (lower === undefined) add(sums.get(one), sum)
      // What is asked in a step counts only when it is scored; by its own name an item always does.
      else if (verdict !== undefined || lower.isScored) addVerdict(lower, sum)
    }
    if (verdict === undefined) sums.set(node, sum)
    else settled[node] = { ...verdict, ...summary(sum) }
  }
  return settled
}

/** What a person said or waived stands above what can be counted. */
function isSettledAlready({ verdict }: Verdict): boolean {
  return verdict === 'stated' || verdict === 'waived' || verdict === 'not-applicable'
}

/** An item that follows from others, by its place among the items of all methods; or a step, by a number after those. */
interface Rung {
  readonly node: number
  readonly below: readonly number[]
}

/** The same methods are asked of one ecosystem after another. */
let last: { readonly methods: readonly Checklist[]; readonly ladder: readonly Rung[] } = { methods: [], ladder: [] }

function ladderOf(methods: readonly Checklist[]): readonly Rung[] {
  const isLast = methods.length === last.methods.length && methods.every((method, at) => method === last.methods[at])
  if (!isLast) last = { methods, ladder: readLadder(methods) }
  return last.ladder
}

/** What follows from others, each after what stands below it. */
function readLadder(methods: readonly Checklist[]): readonly Rung[] {
  const blocks = blocksOf(methods)
  const below = new Map<number, readonly number[]>()
  const steps = new Map<string, number>()
  const count = blocks.reduce((all, { checklist }) => all + checklist.items.length, 0)
  const stepNode = (name: string, method: string) => {
    const key = `${method} ${name}`
    const node = steps.get(key) ?? count + steps.size
    if (!steps.has(key)) below.set(node, ofStep(name, method, blocks))
    steps.set(key, node)
    return node
  }
  for (const { checklist, start } of blocks)
    for (const place of askedIn(checklist).rolled) {
      const names = checklist.items[place]?.answered_by?.rollup ?? []
      below.set(
        start + place,
        names.map((name) => named(name, blocks) ?? stepNode(name, checklist.method)),
      )
    }
  return lowestFirst(below)
}

/** Without recursion: a checklist may be a chain of thousands. */
function lowestFirst(below: ReadonlyMap<number, readonly number[]>): readonly Rung[] {
  const met = new Set<number>()
  const ladder: Rung[] = []
  const visit = (node: number, way: Visit[]) => {
    const under = below.get(node)
    if (under === undefined || met.has(node)) return
    met.add(node)
    way.push({ rung: { node, below: under }, next: 0 })
  }
  for (const top of below.keys()) {
    const way: Visit[] = []
    visit(top, way)
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const lower = here.rung.below[here.next++]
      if (lower !== undefined) visit(lower, way)
      else {
        ladder.push(here.rung)
        way.pop()
      }
    }
  }
  return ladder
}

interface Visit {
  readonly rung: Rung
  next: number
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
function named(name: string, blocks: readonly Block[]): number | undefined {
  const block = blocks.findLast(({ checklist }) => askedIn(checklist).places.has(name))
  const place = block === undefined ? undefined : askedIn(block.checklist).places.get(name)
  return block === undefined || place === undefined ? undefined : block.start + place
}

/** The items of a step of the same method, but for the step itself. */
function ofStep(name: string, method: string, blocks: readonly Block[]): readonly number[] {
  const same = blocks.filter(({ checklist }) => checklist.method === method)
  if (!same.some(({ checklist }) => askedIn(checklist).steps.has(name))) return []
  return same.flatMap(({ checklist, start }) =>
    (askedIn(checklist).inStep.get(name) ?? [])
      .filter((place) => checklist.items[place]?.kind !== 'step')
      .map((place) => start + place),
  )
}

/** What stands below, counted. */
interface Sum {
  due: number
  met: number
  isLater: boolean
  /** Where the first that is due and not met is to be answered. */
  first: Path | undefined
}

function addVerdict(verdict: Verdict, sum: Sum): void {
  if (verdict.verdict === 'later') sum.isLater = true
  if (!isDue(verdict)) return
  sum.due++
  if (isMet(verdict)) sum.met++
  else sum.first ??= verdict.paths[0]
}

function add(more: Sum | undefined, sum: Sum): void {
  if (more === undefined) return
  sum.due += more.due
  sum.met += more.met
  sum.isLater ||= more.isLater
  sum.first ??= more.first
}

function summary({ due, met, isLater, first }: Sum): Pick<Verdict, 'verdict' | 'facts' | 'paths'> {
  const facts =
    due === 1
      ? {
          nl: `De enige vraag is ${met === 1 ? '' : 'nog niet '}beantwoord.`,
          en: `The only question is ${met === 1 ? '' : 'not '}answered${met === 1 ? '' : ' yet'}.`,
        }
      : { nl: `${met} van de ${due} vragen beantwoord.`, en: `${met} of ${due} questions answered.` }
  const paths = first === undefined ? [] : [first]
  if (due === 0) return { verdict: isLater ? 'later' : 'not-applicable', facts, paths }
  return { verdict: met === due ? 'answered' : met === 0 ? 'open' : 'partial', facts, paths }
}
