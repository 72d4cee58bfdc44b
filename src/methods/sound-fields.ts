import type { Path } from '../diagnostic.ts'
import type { Condition } from '../model/checklist.ts'
import type { Labels } from '../model/fields.ts'
import { shapeAt } from '../model/look-up.ts'
import { nearest } from '../near.ts'
import type { SoundFinding } from './checklist-rules.ts'
import { meant } from './sound-words.ts'

/** A condition on a field that does not exist, or on a value that the field cannot have. */
export function conditionFindings(
  condition: string | Condition,
  holder: string | undefined,
  path: Path,
): SoundFinding[] {
  if (typeof condition === 'string') return fieldFindings(condition, holder, path)
  const full = holder === undefined ? condition.field : `${holder}.${condition.field}`
  return [
    ...fieldFindings(condition.field, holder, [...path, 'field']),
    ...valueFindings(full, condition.is ?? [], [...path, 'is']),
    ...valueFindings(full, condition.not ?? [], [...path, 'not']),
  ]
}

/** Values that a field with fixed values never has: a Dutch word, a misspelling. */
export function valueFindings(field: string, values: readonly string[], path: Path): SoundFinding[] {
  const labels = labelsAt(field)
  if (labels === undefined) return []
  return values.flatMap((value, index): SoundFinding[] => {
    if (value === '' || Object.hasOwn(labels, value)) return []
    const near = nearLabel(value, labels)
    return [
      {
        rule: 'checklist-unknown-value',
        path: [...path, index],
        message: { nl: `"${value}" is geen waarde van ${field}.`, en: `"${value}" is not a value of ${field}.` },
        hint:
          near === undefined
            ? {
                nl: `Kies uit: ${Object.keys(labels).join(', ')}.`,
                en: `Choose from: ${Object.keys(labels).join(', ')}.`,
              }
            : meant(near),
      },
    ]
  })
}

function labelsAt(field: string): Labels | undefined {
  const shape = shapeAt(field)
  const one = shape?.kind === 'list' ? shape.of : shape
  return one?.kind === 'choice' ? one.labels : undefined
}

function nearLabel(value: string, labels: Labels): string | undefined {
  const same = Object.entries(labels).find(([, names]) =>
    names.some((name) => name.toLowerCase() === value.toLowerCase()),
  )
  return same?.[0] ?? nearest(value, Object.keys(labels))
}

/** A dotted field path that the model does not know, with the nearest field beside the first word that is wrong. */
export function fieldFindings(field: string, holder: string | undefined, path: Path): SoundFinding[] {
  const full = holder === undefined ? field : `${holder}.${field}`
  const isHolderUnknown = holder !== undefined && shapeAt(holder) === undefined
  if (field === '' || isHolderUnknown || shapeAt(full) !== undefined) return []
  const words = full.split('.')
  const good = words.findIndex((_, index) => shapeAt(words.slice(0, index + 1).join('.')) === undefined)
  const near = nearField(words[good] ?? '', words.slice(0, good).join('.'))
  return [
    {
      rule: 'checklist-unknown-field',
      path,
      message: {
        nl: `"${field}" is geen veld${holder === undefined ? ' van het model' : ` van ${holder}`}.`,
        en: `"${field}" is not a field of ${holder ?? 'the model'}.`,
      },
      ...(near === undefined ? {} : { hint: meant(near) }),
    },
  ]
}

/** The field that a person may have meant: a near name, or the Dutch or English word for it. */
function nearField(word: string, holder: string): string | undefined {
  const names = fieldNames(holder)
  const said = names.find((name) => {
    const doc = shapeAt(holder === '' ? name : `${holder}.${name}`)?.doc
    return [doc?.nl, doc?.en].some((text) => text?.toLowerCase().split(' ').includes(word.toLowerCase()))
  })
  return nearest(word, names) ?? said
}

function fieldNames(field: string): readonly string[] {
  const shape = field === '' ? shapeAt('') : shapeAt(field)
  const inner = shape?.kind === 'list' ? shape.of : shape
  const group = inner?.kind === 'either' ? inner.group : inner
  return group?.kind === 'group' ? Object.keys(group.fields) : []
}

export function holderOf(field: string | undefined): string | undefined {
  return field?.split('.').slice(0, -1).join('.')
}
