import type { Path } from '../diagnostic.ts'
import type { Expression } from '../model/checklist.ts'
import { shapeAt } from '../model/look-up.ts'
import type { SoundFinding } from './checklist-rules.ts'

/** Words that say nothing without another word beside them, and fields of a kind that a word can do nothing with. */
export function companionFindings(expression: Expression, path: Path): SoundFinding[] {
  const {
    each,
    has,
    option,
    value,
    balances,
    with: other,
    covers,
    values,
    distinct,
    attested,
    used,
    fresh,
  } = expression
  return [
    ...(each !== undefined && (has ?? []).length === 0 ? [incomplete('each', 'has', [...path, 'each'])] : []),
    ...(option !== undefined && value === undefined ? [incomplete('option', 'value', [...path, 'option'])] : []),
    ...(balances !== undefined && other === undefined ? [incomplete('balances', 'with', [...path, 'balances'])] : []),
    ...(covers !== undefined && values === undefined && distinct === undefined
      ? [incomplete('covers', 'values', [...path, 'covers'])]
      : []),
    ...(attested === false ? [never('attested', [...path, 'attested'])] : []),
    ...(used === false ? [never('used', [...path, 'used'])] : []),
    ...(fresh !== undefined && isOtherKind(fresh, ['date', 'day']) ? [noDate(fresh, [...path, 'fresh'])] : []),
    ...[balances, other].flatMap((field, index) =>
      field !== undefined && isOtherKind(field, ['amount', 'number', 'count', 'percentage'])
        ? [noNumber(field, [...path, index === 0 ? 'balances' : 'with'])]
        : [],
    ),
  ]
}

/** Whether a field exists and holds something else. */
function isOtherKind(field: string, kinds: readonly string[]): boolean {
  const shape = shapeAt(field)
  return shape !== undefined && !kinds.includes(shape.kind)
}

function incomplete(word: string, missing: string, path: Path): SoundFinding {
  return {
    rule: 'checklist-incomplete',
    path,
    message: { nl: `Bij "${word}" hoort ook "${missing}".`, en: `"${word}" needs "${missing}" beside it.` },
    hint: { nl: `Voeg toe: ${missing}: …`, en: `Add: ${missing}: …` },
  }
}

function never(word: string, path: Path): SoundFinding {
  return {
    rule: 'checklist-incomplete',
    path,
    message: { nl: `"${word}: false" betekent niets.`, en: `"${word}: false" means nothing.` },
    hint: { nl: `Schrijf ${word}: true, of haal de regel weg.`, en: `Write ${word}: true, or remove the line.` },
  }
}

function noDate(field: string, path: Path): SoundFinding {
  return {
    rule: 'checklist-wrong-field',
    path,
    message: { nl: `"${field}" is geen datum.`, en: `"${field}" is no date.` },
    hint: {
      nl: 'Bij fresh hoort een datumveld, zoals meetings.date.',
      en: 'fresh needs a field with a date, such as meetings.date.',
    },
  }
}

function noNumber(field: string, path: Path): SoundFinding {
  return {
    rule: 'checklist-wrong-field',
    path,
    message: { nl: `"${field}" is geen getal.`, en: `"${field}" is no number.` },
    hint: {
      nl: 'Bij balances en with hoort een getal, zoals finance.costs.amount.',
      en: 'balances and with need a number, such as finance.costs.amount.',
    },
  }
}
