import type { Departure, YearOfFunding } from '../../facts/departure.ts'
import { sum } from '../../facts/money.ts'
import { called } from '../sentences.ts'
import { table } from '../table.ts'
import { yearList } from '../year-list.ts'
import type { Risks } from './base.ts'

/** More years than this do not fit beside each other; the years after them stand together in one column. */
const mostYears = 6

/** What each partner pays in this year and each later one; null while nobody does. */
export function fundingTable(risks: Risks) {
  const { departures: all, terms, asOf } = risks
  const payers = all.filter(({ funding }) => funding.length > 0)
  const years = yearsOf(all)
  const own = years.length > mostYears ? years.slice(0, mostYears - 1) : years
  const last = own.at(-1) ?? 0
  const title = (year: number) => (asOf.startsWith(String(year)) ? terms.departure.running(String(year)) : String(year))
  const column = (name: string, falls: (year: number) => boolean) => ({
    title: name,
    cell: ({ funding }: Departure) =>
      amountText(
        funding.filter(({ year }) => falls(year)),
        risks,
      ),
    right: true,
  })
  return table(payers, [
    { title: terms.columns.partner, cell: ({ partner }) => called(partner) },
    ...own.map((year) => column(title(year), (other) => other === year)),
    column(terms.departure.after(String(last)), (year) => year > last),
  ])
}

/** The years after the current one in which partners pay, in words; null when there are none. */
export function laterYears(risks: Risks): string | null {
  const later = yearsOf(risks.departures).filter((year) => !risks.asOf.startsWith(String(year)))
  return yearList(later, risks)
}

function yearsOf(all: readonly Departure[]): readonly number[] {
  const years = all.flatMap(({ funding }) => funding.map(({ year }) => year))
  return [...new Set(years)].sort((one, other) => one - other)
}

/** `€ 28.000, waarvan € 8.000 zeker`; the amount alone when all of it is secured. */
function amountText(years: readonly YearOfFunding[], { terms, money }: Risks): string | null {
  const [amount, secured] = [sum(years.map((one) => one.amount)), sum(years.map((one) => one.secured))]
  const text = money(amount) ?? ''
  if (amount === 0) return null
  if (secured >= amount) return text
  return secured > 0 ? terms.departure.someSecured(text, money(secured) ?? '') : terms.departure.noneSecured(text)
}
