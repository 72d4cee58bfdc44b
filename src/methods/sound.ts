import type { Path } from '../diagnostic.ts'
import type { Checklist, ChecklistItem, Expression } from '../model/checklist.ts'
import { labelOf, shapeAt } from '../model/look-up.ts'
import { nearest } from '../near.ts'
import type { Text } from '../text.ts'
import type { SoundFinding } from './checklist-rules.ts'
import { cycles } from './roll-up-cycles.ts'
import { companionFindings } from './sound-companions.ts'
import { conditionFindings, fieldFindings, holderOf, valueFindings } from './sound-fields.ts'
import { doubled, doubledMethod, doubledStep, meant, mixedRollUp, noAnswer } from './sound-words.ts'

/** What exists outside a checklist: the named facts, the other methods and their items. */
export interface Known {
  readonly signals: ReadonlySet<string>
  readonly items: ReadonlySet<string>
  readonly methods: ReadonlySet<string>
}

/** Everything in a checklist that fits its shape and yet cannot be meant, with the nearest name that does exist. */
export function soundness(checklist: Checklist, known: Known): readonly SoundFinding[] {
  const steps = new Set(checklist.steps.map(({ id }) => id))
  const own = new Set(checklist.items.map(({ id }) => id))
  const items = new Set([...known.items, ...own])
  const names = { ...known, steps, items, stepsAndItems: new Set([...steps, ...items]) }
  return [
    ...(known.methods.has(checklist.method) ? [doubledMethod(checklist.method)] : []),
    ...checklist.items.flatMap((item, index) => itemFindings(item, ['items', index], names)),
    ...repeatedIn(checklist.items, known.items).map(({ id, index }) => doubled(id, ['items', index, 'id'])),
    ...repeatedIn(checklist.steps, new Set()).map(({ id, index }) => doubledStep(id, ['steps', index, 'id'])),
    ...(checklist.off ?? []).flatMap(({ item }, index) =>
      unknownName('checklist-unknown-item', item, names.items, ['off', index, 'item'], words.item),
    ),
    ...cycles(checklist),
  ]
}

/** Those of which something known or an earlier one in the list has the same id. */
function repeatedIn(all: readonly { readonly id: string }[], known: ReadonlySet<string>) {
  const met = new Set(known)
  return all.flatMap(({ id }, index) => {
    if (met.has(id)) return [{ id, index }]
    if (id !== '') met.add(id)
    return []
  })
}

interface Names extends Known {
  readonly steps: ReadonlySet<string>
  readonly stepsAndItems: ReadonlySet<string>
}

function itemFindings(item: ChecklistItem, path: Path, names: Names): SoundFinding[] {
  const when = (item.when ?? []).flatMap((condition, index) =>
    conditionFindings(condition, undefined, [...path, 'when', index]),
  )
  const tools = (item.tools_for ?? []).flatMap((step, index) =>
    unknownName('checklist-unknown-step', step, names.steps, [...path, 'tools_for', index], words.step),
  )
  const answered =
    item.answered_by === undefined ? [] : expressionFindings(item.answered_by, [...path, 'answered_by'], names, true)
  const none = item.answered_by === undefined ? [noAnswer([...path, 'answered_by'])] : []
  return [
    ...unknownName('checklist-unknown-step', item.step, names.steps, [...path, 'step'], words.step),
    ...when,
    ...tools,
    ...answered,
    ...none,
  ]
}

function expressionFindings(expression: Expression, path: Path, names: Names, isWhole = false): SoundFinding[] {
  const {
    text,
    set,
    list,
    each,
    covers,
    fresh,
    balances,
    with: other,
    by,
    option,
    role,
    signal,
    rollup,
    has,
    where,
    all,
    any,
    values,
    value,
  } = expression
  const fields = Object.entries({ text, set, list, each, covers, fresh, balances, with: other, option })
  const within = each ?? list
  const holder = within ?? holderOf(covers ?? fresh)
  const isMixed = rollup !== undefined && !(isWhole && countWords(expression) === 1)
  return [
    ...(countWords(expression) === 0 ? [noAnswer(path)] : []),
    ...companionFindings(expression, path),
    ...(isMixed ? [mixedRollUp([...path, 'rollup'])] : []),
    ...(by === undefined ? [] : fieldFindings(by, holderOf(balances), [...path, 'by'])),
    ...fields.flatMap(([word, field]) => (field === undefined ? [] : fieldFindings(field, undefined, [...path, word]))),
    ...valueFindings(covers ?? '', values ?? [], [...path, 'values']),
    ...valueFindings(option ?? '', value === undefined ? [] : [value], [...path, 'value']).map((one) => ({
      ...one,
      path: [...path, 'value'],
    })),
    ...(has ?? []).flatMap((one, index) => conditionFindings(one, within, [...path, 'has', index])),
    ...(where ?? []).flatMap((one, index) => conditionFindings(one, holder, [...path, 'where', index])),
    ...(role === undefined || labelOf('roles.role', role, 'nl') !== role || isRole(role)
      ? []
      : [unknownRole(role, [...path, 'role'])]),
    ...(signal === undefined
      ? []
      : unknownName('checklist-unknown-signal', signal, names.signals, [...path, 'signal'], words.signal)),
    ...(rollup ?? []).flatMap((name, index) =>
      unknownName('checklist-unknown-item', name, names.stepsAndItems, [...path, 'rollup', index], words.item),
    ),
    ...((all ?? []) as readonly Expression[]).flatMap((one, index) =>
      expressionFindings(one, [...path, 'all', index], names),
    ),
    ...((any ?? []) as readonly Expression[]).flatMap((one, index) =>
      expressionFindings(one, [...path, 'any', index], names),
    ),
  ]
}

function isRole(role: string): boolean {
  const shape = shapeAt('roles.role')
  return shape?.kind === 'choice' && Object.hasOwn(shape.labels, role)
}

function countWords(expression: Expression): number {
  const {
    min: _min,
    has: _has,
    share: _share,
    values: _values,
    distinct: _distinct,
    days: _days,
    with: _with,
    by: _by,
    where: _where,
    value: _value,
    ...main
  } = expression
  return Object.values(main).filter((value) => value !== '' && !(Array.isArray(value) && value.length === 0)).length
}

const words: Readonly<Record<'step' | 'item' | 'signal', Text>> = {
  step: { nl: 'stap van deze vragenlijst', en: 'step of this checklist' },
  item: { nl: 'stap of vraag', en: 'step or item' },
  signal: { nl: 'berekend feit', en: 'computed fact' },
}

function unknownName(
  rule: SoundFinding['rule'],
  name: string,
  known: ReadonlySet<string>,
  path: Path,
  what: Text,
): SoundFinding[] {
  if (name === '' || known.has(name)) return []
  const near = nearest(name, known)
  return [
    {
      rule,
      path,
      message: { nl: `"${name}" is geen ${what.nl}.`, en: `"${name}" is no ${what.en}.` },
      ...(near === undefined ? {} : { hint: meant(near) }),
    },
  ]
}

function unknownRole(role: string, path: Path): SoundFinding {
  const shape = shapeAt('roles.role')
  const near = shape?.kind === 'choice' ? nearest(role, Object.keys(shape.labels)) : undefined
  return {
    rule: 'checklist-unknown-role',
    path,
    message: { nl: `"${role}" is geen rol.`, en: `"${role}" is no role.` },
    ...(near === undefined ? {} : { hint: meant(near) }),
  }
}
