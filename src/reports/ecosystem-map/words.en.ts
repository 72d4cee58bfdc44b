import type { nl } from './words.nl.ts'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

function numeral(count: number): string {
  return small[count] ?? String(count)
}

function many(count: number, one: string, more: string): string {
  return `${numeral(count)} ${count === 1 ? one : more}`
}

/** The English words and turns of phrase of the ecosystem map. */
export const en: typeof nl = {
  columns: {
    world: 'World',
    partners: 'Partners',
    unplaced: 'Not placed',
    from: 'From',
    to: 'With',
    kind: 'Kind',
    what: 'What',
    strength: 'Strength',
    strong: 'Strong',
    medium: 'Medium',
    weak: 'Weak',
    unknown: 'Strength unknown',
    desired: 'Desired',
    flows: 'Flows',
    perYear: 'Amount per year',
    partner: 'Partner',
    influence: 'Influence',
    number: 'No.',
    stakeholder: 'Stakeholder',
    position: 'Position',
    wants: 'What this party wants',
    involve: 'How we involve it',
    link: 'Link',
    fillers: 'Who fills this link',
    content: 'What happens in it',
    name: 'Name',
  },
  kindUnknown: 'kind unknown',
  environment: 'Surroundings',
  interest: { high: 'High interest', medium: 'Medium interest', low: 'Low interest' },
  influence: { high: 'high', medium: 'medium', low: 'low' },
  mark: '●',
  themeTitle: (theme: string, partners: number) => `${theme} (${partners})`,
  notDrawn: (count: number) => (count === 1 ? 'the last link' : `the last ${numeral(count)} links`),
  empty: 'nobody yet',
  thoughtOf: (names: string) => `nobody yet (in mind: ${names})`,
  counts: {
    stakeholders: (count: number) => many(count, 'stakeholder', 'stakeholders'),
    relations: (count: number, desired: number) =>
      `${many(count, 'relation', 'relations')}${desired === 0 ? '' : desired === count ? ' (desired)' : ` (${numeral(desired)} of them desired)`}`,
    flows: (count: number) => many(count, 'value flow', 'value flows'),
    links: (count: number) => `${many(count, 'link', 'links')} in the chain`,
  },
  standsOut: {
    worlds: (names: string) => `The data hold no partner from these worlds yet: ${names}.`,
    links: (names: string, count: number) =>
      `In the data no partner fills ${count === 1 ? 'this link' : 'these links'} of the chain yet: ${names}.`,
    alone: (names: string, count: number) =>
      `${count === 1 ? 'This partner stands' : 'These partners stand'} alone in the data, without an existing relation, a value flow or an action with somebody else: ${names}.`,
    withoutRelation: (names: string) => `No existing relation in the data: ${names}.`,
    withoutFlow: (names: string) => `Named in no value flow: ${names}.`,
    withoutAction: (names: string) => `No action together with somebody else in the data: ${names}.`,
    onlyGive: (names: string) => `Give in the value flows but receive nothing: ${names}.`,
    onlyGet: (names: string) => `Receive in the value flows but give nothing: ${names}.`,
    opponents: (names: string, count: number) =>
      `${count === 1 ? 'Opponent with influence' : 'Opponents with influence'}: ${names}.`,
    missing: (names: string) => `Needed, and not at the table yet: ${names}.`,
    desired: (count: number) => `${many(count, 'relation is', 'relations are')} desired and not there yet (chapter 2).`,
  },
}
