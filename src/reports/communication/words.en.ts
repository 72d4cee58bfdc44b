import { allOf, en as planWords } from '../action-plan/words.en.ts'
import type { nl } from './words.nl.ts'

const { numeral } = planWords

/** `one audience is`, `three audiences are`; the sentence gets its capital where it is put together. */
function many(count: number, one: string, more: string): string {
  return `${numeral(count)} ${count === 1 ? one : more}`
}

/** The English turns of phrase that the communication plan puts together; whole sentences stand in the templates. */
export const en: typeof nl = {
  columns: {
    audience: 'Audience',
    celebrated: 'How celebrated',
    channel: 'Channel',
    channels: 'Channels',
    forWhom: 'For whom',
    inPlace: 'In place',
    last: 'Last message',
    later: 'After that',
    message: 'Message',
    next: 'Next one by',
    owner: 'Who does it',
    published: 'Where shared',
    purpose: 'What we want to reach',
    success: 'Success',
    successes: 'Successes shared',
    what: 'Message',
  },
  kinds: { internal: 'our own people', market: 'the market', stakeholder: 'stakeholders' },
  kindTitles: { internal: 'Inside the ecosystem', market: 'The market', stakeholder: 'Stakeholders' },
  otherKind: 'Kind not known',
  kindCount: {
    internal: (count) => `${numeral(count)} inside the ecosystem`,
    market: (count) => `${numeral(count)} in the market`,
    stakeholder: (count) => `${numeral(count)} among stakeholders`,
  },
  everyAudience: (count) => (count === 1 ? 'the only audience' : `${allOf(count)} audiences`),
  fields: {
    message: 'Message',
    owner: 'Who does it',
    channels: 'Channel',
    every: 'How often',
    purpose: 'What we want to reach',
    aida_stage: 'How far the audience is (AIDA)',
  },
  never: 'none yet',
  now: 'now',
  nobody: 'no audience yet',
  yes: 'yes',
  no: 'no',
  short: {
    size: (count, kinds) =>
      `This plan has ${many(count, 'audience', 'audiences')}${kinds === null ? '' : `: ${kinds}`}.`,
    overdue: (names, count) =>
      `by the agreed rhythm, ${many(count, 'audience', 'audiences')} should have had a new message by now: ${names}.`,
    never: (names, count) =>
      `${many(count, 'audience has', 'audiences have')} an agreed rhythm but no message in the data yet: ${names}.`,
    incomplete: (count) =>
      `For ${many(count, 'audience', 'audiences')} the message, the channel or who does it is still missing (chapter 7).`,
    kinds: (names) => `this plan does not address ${names} yet.`,
    channels: (names, count) =>
      `${count === 1 ? 'This channel is used but is' : 'These channels are used but are'} not among the channels in place: ${names}.`,
  },
  notCelebrated: (names) => `the data do not yet say how we celebrated ${names}.`,
  notPublished: (names) => `the data do not yet say where we shared ${names}.`,
}
