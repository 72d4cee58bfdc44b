import { byDate } from '../../facts/progress.ts'
import { remark, sentence } from '../sentences.ts'
import type { Watch } from './watch.ts'

/** So many of the last looks back. */
const most = 5

/** What came out of looking back together, the newest first; what goes on beneath the surface is for the team. */
export function reflections({ ecosystem, date, own }: Watch) {
  const all = ecosystem.reflections
    .flatMap((one) => {
      const what = sentence(one.what)
      return what === null ? [] : [{ ...one, what }]
    })
    .sort((one, other) => byDate(other.date || undefined, one.date || undefined))
  return {
    shown: all.slice(0, most).map((one) => ({ date: date(one.date), what: one.what, remark: remark(one) })),
    older: all.length > most ? own.reflections.older(all.length - most) : null,
  }
}
