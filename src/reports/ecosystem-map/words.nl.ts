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
    involve: 'Hoe we deze partij betrekken',
    link: 'Schakel',
    fillers: 'Wie deze schakel invult',
    content: 'Wat er gebeurt',
    name: 'Naam',
    tiedTo: 'Verbonden met',
    between: 'Tussen anderen',
    shared: 'Gedeelde doelen',
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
    ties: (count: number) => many(count, 'band', 'banden'),
  },
  standsOut: {
    worlds: (names: string, one: boolean) =>
      `Uit ${one ? 'deze wereld' : 'deze werelden'} staat nog geen partner in de gegevens: ${names}.`,
    links: (names: string, count: number) =>
      `In de gegevens vult nog geen partner ${count === 1 ? 'deze schakel' : 'deze schakels'} van de keten in: ${names}.`,
    alone: (names: string, count: number) =>
      `${count === 1 ? 'Deze partner staat' : 'Deze partners staan'} in de gegevens los: geen bestaande relatie, geen waardestroom en geen actie samen met een ander: ${names}.`,
    withoutRelation: (names: string) => `In de gegevens geen bestaande relatie: ${names}.`,
    withoutFlow: (names: string) => `In geen enkele waardestroom genoemd: ${names}.`,
    withoutAction: (names: string) => `In de gegevens geen actie samen met een ander: ${names}.`,
    groups: (count: number) => `De partners vormen ${numeral(count)} groepen zonder onderlinge band (hoofdstuk 4).`,
    bridges: (count: number) =>
      count === 1
        ? 'Zonder één van de partners raken anderen los van de rest (hoofdstuk 4).'
        : `Het netwerk leunt op ${numeral(count)} partners zonder wie anderen los raken van de rest (hoofdstuk 4).`,
    onlyGive: (names: string, count: number) =>
      `${count === 1 ? 'Geeft iets en krijgt' : 'Geven iets en krijgen'} volgens de gegevens niets terug: ${names}.`,
    onlyGet: (names: string, count: number) =>
      `${count === 1 ? 'Krijgt iets en geeft' : 'Krijgen iets en geven'} volgens de gegevens niets terug: ${names}.`,
    opponents: (names: string, count: number) =>
      `${count === 1 ? 'Tegenstander met invloed' : 'Tegenstanders met invloed'}: ${names}.`,
    missing: (names: string) => `Nodig, en nog niet aan tafel: ${names}.`,
    desired: (count: number) => `${many(count, 'relatie is', 'relaties zijn')} gewenst en er nog niet (hoofdstuk 2).`,
  },
  strength: {
    lead: (ties: string, one: boolean) => `In de gegevens ${one ? 'staat' : 'staan'} ${ties} tussen partners.`,
    whole: (tied: string | null, all: string, two: boolean) =>
      tied === null
        ? `${two ? 'Beide partners' : `Alle ${all}`} hangen direct of via anderen met elkaar samen.`
        : `${tied} van de ${all} hangen direct of via anderen met elkaar samen.`,
    groups: (count: string) => `Er zijn ${count} groepen die onderling geen band hebben:`,
    moreGroups: (count: string, one: boolean) => `En nog ${count} ${one ? 'kleinere groep' : 'kleinere groepen'}.`,
    loose: (names: string) => `Geen band met een andere partner, wel met een ander: ${names}.`,
    alone: (count: string, one: boolean) =>
      `${count} ${one ? 'partner staat' : 'partners staan'} los van iedereen (zie ‘In het kort’).`,
    bridges: (names: string, one: boolean) =>
      `${one ? 'Valt deze partner weg' : 'Valt een van deze partners weg'}, dan raken anderen los van de rest: ${names}.`,
    noBridges: 'Valt er één partner weg, wie dan ook, dan raakt daardoor geen ander los.',
    tooMany: (most: number) => `Wie er tussen anderen in staat, rekenen we uit tot ${most} partners; dit zijn er meer.`,
    pair: (one: string, other: string) => `${one} – ${other}`,
    /** `isAll` when there is no other tie. */
    onlyTie: (isCrossing: boolean, isAll: boolean): string =>
      `${isAll ? 'Die band' : 'De ene band waarvan beide werelden bekend zijn,'} ${isCrossing ? 'loopt tussen twee werelden' : 'blijft binnen één wereld'}.`,
    worlds: (crossing: string | null, one: boolean, known: string, share: string, all: boolean) =>
      `${crossing === null ? 'Geen van' : 'Van'} de ${known} banden${all ? '' : ' waarvan beide werelden bekend zijn'} ${crossing === null ? 'loopt' : `${one ? 'loopt' : 'lopen'} er ${crossing} (${share})`} tussen verschillende werelden.`,
    untied: (pairs: string) => `Nog geen enkele band tussen: ${pairs}.`,
    moreMissing: (count: string, one: boolean) =>
      `Nog ${count} ${one ? 'paar zonder band deelt' : 'paren zonder band delen'} één of meer doelen.`,
    bounded: (most: number) =>
      `Bij een doel met meer dan ${most} partners is alleen gekeken of de kartrekker van het doel en de trekkers van de acties elkaar kennen.`,
  },
}
