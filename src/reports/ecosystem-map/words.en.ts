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
    tiedTo: 'Tied to',
    between: 'Between others',
    shared: 'Shared goals',
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
    ties: (count: number) => many(count, 'tie', 'ties'),
  },
  standsOut: {
    worlds: (names: string, one: boolean) =>
      `The data hold no partner from ${one ? 'this world' : 'these worlds'} yet: ${names}.`,
    links: (names: string, count: number) =>
      `In the data no partner fills ${count === 1 ? 'this link' : 'these links'} of the chain yet: ${names}.`,
    alone: (names: string, count: number) =>
      `${count === 1 ? 'This partner stands' : 'These partners stand'} alone in the data, without an existing relation, a value flow or an action with somebody else: ${names}.`,
    withoutRelation: (names: string) => `No existing relation in the data: ${names}.`,
    withoutFlow: (names: string) => `Named in no value flow: ${names}.`,
    withoutAction: (names: string) => `No action together with somebody else in the data: ${names}.`,
    groups: (count: number) => `The partners form ${numeral(count)} groups without a tie between them (chapter 4).`,
    bridges: (count: number) =>
      count === 1
        ? 'Without one of the partners others come apart from the rest (chapter 4).'
        : `The network leans on ${numeral(count)} partners without whom others come apart from the rest (chapter 4).`,
    onlyGive: (names: string, count: number) =>
      `${count === 1 ? 'Gives something and gets' : 'Give something and get'} nothing back according to the data: ${names}.`,
    onlyGet: (names: string, count: number) =>
      `${count === 1 ? 'Gets something and gives' : 'Get something and give'} nothing back according to the data: ${names}.`,
    opponents: (names: string, count: number) =>
      `${count === 1 ? 'Opponent with influence' : 'Opponents with influence'}: ${names}.`,
    missing: (names: string) => `Needed, and not at the table yet: ${names}.`,
    desired: (count: number) => `${many(count, 'relation is', 'relations are')} desired and not there yet (chapter 2).`,
  },
  strength: {
    lead: (ties: string) => `The data hold ${ties} between partners.`,
    whole: (tied: string | null, all: string, two: boolean) =>
      tied === null
        ? `${two ? 'Both partners' : `All ${all}`} hang together, directly or through others.`
        : `${tied} of the ${all} hang together, directly or through others.`,
    groups: (count: string) => `There are ${count} groups without a tie between them:`,
    moreGroups: (count: string, one: boolean) => `And ${count} smaller ${one ? 'group' : 'groups'}.`,
    loose: (names: string) => `No tie with another partner, though with somebody else: ${names}.`,
    alone: (count: string, one: boolean) =>
      `${count} ${one ? 'partner stands' : 'partners stand'} apart from everybody (see ‘In short’).`,
    bridges: (names: string, one: boolean) =>
      `${one ? 'When this partner drops out' : 'When one of these partners drops out'}, others come apart from the rest: ${names}.`,
    noBridges: 'When any one partner drops out, that cuts no other loose.',
    tooMany: (most: number) => `Who stands between others is worked out for up to ${most} partners; there are more.`,
    pair: (one: string, other: string) => `${one} – ${other}`,
    onlyTie: (isCrossing: boolean, isAll: boolean): string =>
      `${isAll ? 'That tie' : 'The one tie of which both worlds are known'} ${isCrossing ? 'runs between two worlds' : 'stays within one world'}.`,
    worlds: (crossing: string | null, one: boolean, known: string, share: string, all: boolean) =>
      `${crossing === null ? 'None of' : 'Of'} the ${known} ties${all ? '' : ' of which both worlds are known'}${crossing === null ? ' runs' : `, ${crossing} (${share}) ${one ? 'runs' : 'run'}`} between different worlds.`,
    untied: (pairs: string) => `No tie at all yet between: ${pairs}.`,
    moreMissing: (count: string, one: boolean) =>
      `${count} more ${one ? 'pair without a tie shares' : 'pairs without a tie share'} one or more goals.`,
    bounded: (most: number) =>
      `Of a goal with more than ${most} partners, only its owner was held against the owners of its actions.`,
  },
}
