import { broughtBy, type Contribution, worthOf } from '../../facts/contributions.ts'
import { called } from '../sentences.ts'
import { table } from '../table.ts'
import type { Wording } from '../wording.ts'
import { moneyPer, statedWhat } from './contributions.ts'
import { participants } from './parties.ts'

type Row = Contribution & { readonly partner: string }

/**
 * What partners bring in kind on the day of the document, and what that comes to a year; null while nothing runs. What is
 * only possible is called so, and is in no sum.
 */
export function inKind(wording: Wording) {
  const rows = runningInKind(wording)
  const { perYear } = worthOf(rows)
  return rows.length === 0
    ? null
    : { table: inKindTable(rows, wording), perYear: perYear === 0 ? null : wording.money(perYear) }
}

function runningInKind(wording: Wording): readonly Row[] {
  return participants(wording).flatMap((partner) =>
    broughtBy(partner, wording.asOf)
      .now.filter(({ kind }) => kind === 'in-kind')
      .map((item) => ({ ...item, partner: called(partner) })),
  )
}

function inKindTable(rows: readonly Row[], wording: Wording) {
  const { words, date } = wording
  return table(rows, [
    { title: words.columns.partner, cell: ({ partner }) => partner },
    { title: words.columns.what, cell: (item) => statedWhat(item, wording) },
    { title: words.columns.value, cell: (item) => moneyPer(item, wording), right: true },
    { title: words.columns.period, cell: ({ from, to }) => words.period(date(from), date(to)) || null },
    {
      title: words.columns.securedInKind,
      cell: ({ secured }) => (secured === undefined ? null : secured ? words.yes : words.no),
    },
  ])
}
