import type { DueOfOwner } from '../../facts/due.ts'
import type { Status } from '../../facts/status.ts'
import type { StatusRow } from '../../format/status.ts'
import type { Telling } from './telling.ts'

/** So many owners are named. */
const most = 3

/** What has to be ready within ninety days: how much of whom, from when. */
export function dueRow({ due, missing }: Status, telling: Telling): StatusRow | undefined {
  const { words, list } = telling
  if (due.length === 0 && missing.includes('actions')) return undefined
  const label = words.label.due
  if (due.length === 0) return { label, text: words.due.none, lines: 1 }
  const named = due.slice(0, most).map((one) => ownerText(one, telling))
  const others = due.length - named.length
  const all = due.reduce((sum, { events }) => sum + events.length, 0)
  return {
    label,
    text: `${words.due.all(all)}${list(others > 0 ? [...named, words.due.others(others)] : named)}`,
    lines: 3,
  }
}

function ownerText({ who, events }: DueOfOwner, { words, party, date }: Telling): string {
  const name = who === undefined ? words.due.nobody : party(who)
  return words.due.owner(name, events.length, withoutYear(date(events[0]?.date ?? '')))
}

/** Within ninety days there is no doubt about the year. */
function withoutYear(date: string): string {
  return date.replace(/(?<=\D) \d{4}$/, '')
}
