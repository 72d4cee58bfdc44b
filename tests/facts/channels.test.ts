import { describe, expect, test } from 'vitest'
import { channelUse } from '../../src/facts/channels.ts'

describe('the use of channels', () => {
  test('puts what is used and not there first, and what nobody uses last', () => {
    const uses = channelUse({
      channels: ['website', 'press', 'linkedin'],
      audiences: [
        { id: 'a', group: 'A', channels: ['linkedin', 'video'] },
        { id: 'b', group: 'B', channels: ['linkedin'] },
      ],
      successes: [{ what: 'Klaar', published_in: ['press', 'press'] }],
    })
    expect(
      uses.map(({ channel, inPlace, audiences, successes }) => [channel, inPlace, audiences.length, successes]),
    ).toEqual([
      ['video', false, 1, 0],
      ['press', true, 0, 1],
      ['linkedin', true, 2, 0],
      ['website', true, 0, 0],
    ])
  })

  test('does not say what is in place while the data do not', () => {
    expect(channelUse({ audiences: [{ id: 'a', group: 'A', channels: ['video'] }] })[0]?.inPlace).toBeUndefined()
  })
})
