import type { Mapping } from '../model/definition.ts'
import type { CommunicationAudience } from './messages.ts'

type Communication = Mapping<'communication'>

export type Channel = NonNullable<Communication['channels']>[number]

export interface ChannelUse {
  readonly channel: Channel
  /** Undefined while the data do not say which channels there are. */
  readonly inPlace: boolean | undefined
  readonly audiences: readonly CommunicationAudience[]
  /** How many successes were shared through it. */
  readonly successes: number
}

/** Every channel that is there or is used: those that are used and not there first, those that nobody uses last. */
export function channelUse({ channels, audiences = [], successes = [] }: Communication): readonly ChannelUse[] {
  const published = successes.flatMap(({ published_in: where = [] }) => [...new Set(where)])
  const all = [...(channels ?? []), ...audiences.flatMap((audience) => audience.channels ?? []), ...published]
  const uses = [...new Set(all)].map((channel) => ({
    channel,
    inPlace: channels?.includes(channel),
    audiences: audiences.filter((audience) => audience.channels?.includes(channel)),
    successes: published.filter((one) => one === channel).length,
  }))
  return uses.sort((one, other) => rank(one) - rank(other))
}

function rank({ inPlace, audiences, successes }: ChannelUse): number {
  if (audiences.length + successes === 0) return 2
  return inPlace === false ? 0 : 1
}
