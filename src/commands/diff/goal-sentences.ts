import type { Change } from '../../revisions/change.ts'
import type { Sentence } from './sentences.ts'
import type { Teller } from './teller.ts'

export const goalSentences: Readonly<Record<string, Sentence>> = {
  'vision.endorsed_by': (change, teller) => endorsement(change, teller.words.vision, teller),
  'goals.agreed_by': (change, teller) => endorsement(change, teller.words.goal(teller.title(change)), teller),
  'indicators.target': (change, teller) => {
    const { before, after } = change
    if (before === undefined || after === undefined || hasOtherUnit(change, teller)) return undefined
    const say = Number(after) > Number(before) ? teller.words.targetUp : teller.words.targetDown
    return say(teller.title(change), teller.number(before), inUnit(after, change, teller))
  },
  'indicators.measurements': (change, teller) => {
    const { before, after, field, items } = change
    const { words, number, date } = teller
    if (field.length === 1 && before === undefined) return measured(change, teller)
    if (field.length === 1) {
      const gone = before as Measurement
      return words.measuredNoMore(teller.title(change), inUnit(gone.value, change, teller), date(gone.date))
    }
    if (field[1] !== 'value' || before === undefined || after === undefined) return undefined
    return words.measuredAnew(teller.title(change), number(before), number(after), date(items[0]))
  },
}

interface Measurement {
  readonly value: number
  readonly date: string
}

function measured(change: Change, teller: Teller): string {
  const { value, date } = change.after as Measurement
  const { target } = teller.itemOf(change) as { readonly target?: number }
  return teller.words.measured(
    teller.title(change),
    inUnit(value, change, teller),
    teller.date(date),
    target === undefined ? '' : teller.number(target),
  )
}

function endorsement({ before, after, field }: Change, what: string, teller: Teller): string | undefined {
  if (field.length > 1) return undefined
  const { partner, date } = (after ?? before) as { readonly partner?: string; readonly date?: string }
  if (partner === undefined) return undefined
  const name = teller.name(['partners'], partner)
  return before === undefined
    ? teller.words.endorses(name, what, teller.date(date))
    : teller.words.endorsesNoMore(name, what)
}

/** Sixty stages and six hundred hours are not more or less than each other. */
function hasOtherUnit(change: Change, { itemBefore, itemOf }: Teller): boolean {
  return itemBefore(change).unit !== itemOf(change).unit
}

function inUnit(value: unknown, change: Change, teller: Teller): string {
  const { unit = '' } = teller.itemOf(change) as { readonly unit?: string }
  return `${teller.number(value)} ${unit}`.trim()
}
