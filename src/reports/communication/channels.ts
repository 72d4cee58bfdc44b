import { type ChannelUse, channelUse } from '../../facts/channels.ts'
import { capital, clauses } from '../sentences.ts'
import { table } from '../table.ts'
import { audienceName, type Base, channelNames } from './base.ts'

/** So many audiences in one cell. */
const most = 4

/** Which channels are there, who is reached through them, and which are meant to be used and are not there. */
export function channels(base: Base) {
  const { ecosystem, own } = base
  const uses = channelUse(ecosystem.communication ?? {})
  const named = (found: readonly ChannelUse[]) =>
    channelNames(
      found.map(({ channel }) => channel),
      base,
    )
  return {
    table: table(uses, [
      { title: own.columns.channel, cell: ({ channel }) => capital(channelNames([channel], base) ?? '') },
      {
        title: own.columns.inPlace,
        cell: ({ inPlace }) => (inPlace === undefined ? null : inPlace ? own.yes : own.no),
      },
      { title: own.columns.forWhom, cell: ({ audiences }) => firstOf(audiences.map(audienceName), base) },
      {
        title: own.columns.successes,
        cell: ({ successes }) => (successes === 0 ? null : String(successes)),
        right: true,
      },
    ]),
    known: ecosystem.communication?.channels !== undefined,
    unused: named(uses.filter(({ inPlace, audiences }) => inPlace === true && audiences.length === 0)),
  }
}

/** The first few names, which may hold an `and` of their own. */
function firstOf(names: readonly string[], { words }: Base): string | null {
  const more = names.length > most ? [words.more(names.length - most)] : []
  return clauses([...names.slice(0, most), ...more])
}
