import type { Path } from '../diagnostic.ts'
import type { Checklist } from '../model/checklist.ts'
import { type Asked, askedIn } from './asked.ts'
import { isDue, isMet, type Verdict } from './verdict.ts'

/** Gives the items that follow from others (`rollup`) their verdict: answered when all below are, open when none is. */
export function rollUp(verdicts: readonly Verdict[], methods: readonly Checklist[]): readonly Verdict[] {
  const blocks = blocksOf(verdicts, methods)
  const done = new Map<string, Verdict>()
  const settle = (verdict: Verdict): Verdict => {
    const names = verdict.item.answered_by?.rollup
    if (names === undefined || isSettledAlready(verdict)) return verdict
    const known = done.get(verdict.item.id)
    if (known !== undefined) return known
    done.set(verdict.item.id, verdict)
    const below = names.flatMap((name) => named(name, blocks) ?? ofStep(name, verdict, blocks)).map(settle)
    const settled = { ...verdict, ...summary(below) }
    done.set(verdict.item.id, settled)
    return settled
  }
  return blocks.flatMap(({ own, asked }) => {
    const settled = [...own]
    for (const place of asked.rolled) settled[place] = settle(own[place] as Verdict)
    return settled
  })
}

/** What a person said or waived stands above what can be counted. */
function isSettledAlready({ verdict }: Verdict): boolean {
  return verdict === 'stated' || verdict === 'waived' || verdict === 'not-applicable'
}

/** The verdicts of one method, each at the place of its item. */
interface Block {
  readonly method: string
  readonly asked: Asked
  readonly own: readonly Verdict[]
}

function blocksOf(verdicts: readonly Verdict[], methods: readonly Checklist[]): readonly Block[] {
  let start = 0
  return methods.map((checklist) => {
    const end = start + checklist.items.length
    const block = { method: checklist.method, asked: askedIn(checklist), own: verdicts.slice(start, end) }
    start = end
    return block
  })
}

/** The item with this id; the last one, should there be several. */
function named(name: string, blocks: readonly Block[]): Verdict | undefined {
  const block = blocks.findLast(({ asked }) => asked.places.has(name))
  return block?.own[block.asked.places.get(name) ?? -1]
}

/** The items of a step of the same method that count. */
function ofStep(name: string, { method }: Verdict, blocks: readonly Block[]): readonly Verdict[] {
  const same = blocks.filter((block) => block.method === method)
  if (!same.some(({ asked }) => asked.steps.has(name))) return []
  const counting: Verdict[] = []
  for (const { asked, own } of same)
    for (const place of asked.inStep.get(name) ?? []) {
      const verdict = own[place] as Verdict
      if (verdict.isScored && verdict.item.kind !== 'step') counting.push(verdict)
    }
  return counting
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
