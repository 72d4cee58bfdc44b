import type { Indicator } from '../../model/definition.ts'
import { clause } from '../sentences.ts'
import type { Plan } from './plan.ts'

const percent = /^(?:%|procent|percent|per cent)$/i
const euro = /^(?:€|euro'?s?|eur)$/i
/** A mark or a plain number says all by itself. */
const bare = /^(?:cijfer|rapportcijfer|score|mark|grade|aantal|number)$/i

/** An indicator with its unit where neither the name nor the value says it: `Waterberging (kubieke meter)`. */
export function indicatorName(indicator: Indicator, { words }: Plan): string {
  const name = clause(indicator.name) ?? indicator.id
  const unit = clause(indicator.unit)
  if (unit === null || [percent, euro, bare].some((kind) => kind.test(unit))) return name
  return name.toLowerCase().includes(unit.toLowerCase()) ? name : words.detail(name, unit)
}

/** A value as people write it: `21%`, `€ 2.520.000`, `7,7`. */
export function valueText(indicator: Indicator, value: number | undefined, plan: Plan): string | null {
  const number = plan.number(value)
  const unit = clause(indicator.unit) ?? ''
  if (value === undefined || number === null) return null
  if (percent.test(unit)) return `${number}%`
  return euro.test(unit) ? plan.euro(value) : number
}
