const small = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']

function numeral(count: number): string {
  return small[count] ?? String(count)
}

function many(count: number, one: string, more: string): string {
  return `${numeral(count)} ${count === 1 ? one : more}`
}

/** The Dutch words and turns of phrase of the ecosystem map; fixed sentences stand in the templates. */
export const nl = {
  columns: {
    world: 'Wereld',
    partners: 'Partners',
    unplaced: 'Niet ingedeeld',
    from: 'Van',
    to: 'Met',
    kind: 'Soort',
    what: 'Wat',
    strength: 'Sterkte',
    strong: 'Sterk',
    medium: 'Middel',
    weak: 'Zwak',
    unknown: 'Sterkte onbekend',
    desired: 'Gewenst',
    flows: 'Stromen',
    perYear: 'Bedrag per jaar',
    partner: 'Partner',
    influence: 'Invloed',
    number: 'Nr.',
    stakeholder: 'Belanghebbende',
    position: 'Houding',
    wants: 'Wat deze partij wil',
    involve: 'Hoe we haar betrekken',
    link: 'Schakel',
    fillers: 'Wie deze schakel invult',
    content: 'Wat er gebeurt',
    name: 'Naam',
  },
  kindUnknown: 'soort onbekend',
  environment: 'Omgeving',
  interest: { high: 'Belang groot', medium: 'Belang middel', low: 'Belang klein' },
  influence: { high: 'groot', medium: 'middel', low: 'klein' },
  mark: '●',
  themeTitle: (theme: string, partners: number) => `${theme} (${partners})`,
  notDrawn: (count: number) => (count === 1 ? 'de laatste schakel' : `de laatste ${numeral(count)} schakels`),
  empty: 'nog niemand',
  thoughtOf: (names: string) => `nog niemand (in gedachten: ${names})`,
  counts: {
    stakeholders: (count: number) => many(count, 'belanghebbende', 'belanghebbenden'),
    relations: (count: number, desired: number) =>
      `${many(count, 'relatie', 'relaties')}${desired === 0 ? '' : desired === count ? ' (gewenst)' : ` (waarvan ${numeral(desired)} gewenst)`}`,
    flows: (count: number) => many(count, 'waardestroom', 'waardestromen'),
    links: (count: number) => `${many(count, 'schakel', 'schakels')} in de keten`,
  },
  standsOut: {
    worlds: (names: string) => `Uit deze werelden staat nog geen partner in de gegevens: ${names}.`,
    links: (names: string, count: number) =>
      `In de gegevens vult nog geen partner ${count === 1 ? 'deze schakel' : 'deze schakels'} van de keten in: ${names}.`,
    alone: (names: string, count: number) =>
      `${count === 1 ? 'Deze partner staat' : 'Deze partners staan'} in de gegevens los: geen bestaande relatie, geen waardestroom en geen actie samen met een ander: ${names}.`,
    withoutRelation: (names: string) => `In de gegevens geen bestaande relatie: ${names}.`,
    withoutFlow: (names: string) => `In geen enkele waardestroom genoemd: ${names}.`,
    withoutAction: (names: string) => `In de gegevens geen actie samen met een ander: ${names}.`,
    onlyGive: (names: string) => `Geven in de waardestromen wel, maar ontvangen niet: ${names}.`,
    onlyGet: (names: string) => `Ontvangen in de waardestromen wel, maar geven niet: ${names}.`,
    opponents: (names: string, count: number) =>
      `${count === 1 ? 'Tegenstander met invloed' : 'Tegenstanders met invloed'}: ${names}.`,
    missing: (names: string) => `Nodig, en nog niet aan tafel: ${names}.`,
    desired: (count: number) => `${many(count, 'relatie is', 'relaties zijn')} gewenst en er nog niet (hoofdstuk 2).`,
  },
}
