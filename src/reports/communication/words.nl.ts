import { allOf, nl as planWords } from '../action-plan/words.nl.ts'

const { numeral } = planWords

/** `één doelgroep had`, `drie doelgroepen hadden`; the sentence gets its capital where it is put together. */
function many(count: number, one: string, more: string): string {
  return `${numeral(count)} ${count === 1 ? one : more}`
}

/** The Dutch turns of phrase that the communication plan puts together; whole sentences stand in the templates. */
export const nl = {
  columns: {
    audience: 'Doelgroep',
    celebrated: 'Hoe gevierd',
    channel: 'Kanaal',
    channels: 'Kanalen',
    forWhom: 'Voor wie',
    inPlace: 'Is er',
    last: 'Laatste boodschap',
    later: 'Daarna',
    message: 'Boodschap',
    next: 'Volgende uiterlijk',
    owner: 'Wie het doet',
    published: 'Waar gedeeld',
    purpose: 'Wat we willen bereiken',
    success: 'Succes',
    successes: 'Gedeelde successen',
    what: 'Boodschap',
  },
  kinds: { internal: 'de eigen mensen', market: 'de markt', stakeholder: 'belanghebbenden' },
  kindTitles: { internal: 'Binnen het ecosysteem', market: 'De markt', stakeholder: 'Belanghebbenden' },
  otherKind: 'Soort niet bekend',
  kindCount: {
    internal: (count: number) => `${numeral(count)} binnen het ecosysteem`,
    market: (count: number) => `${numeral(count)} in de markt`,
    stakeholder: (count: number) => `${numeral(count)} onder belanghebbenden`,
  },
  everyAudience: (count: number) => (count === 1 ? 'de enige doelgroep' : `${allOf(count)} doelgroepen`),
  fields: {
    message: 'Boodschap',
    owner: 'Wie het doet',
    channels: 'Kanaal',
    every: 'Hoe vaak',
    purpose: 'Wat we willen bereiken',
    aida_stage: 'Hoever de groep is (AIDA)',
  },
  never: 'nog geen',
  now: 'nu',
  nobody: 'nog geen groep',
  yes: 'ja',
  no: 'nee',
  short: {
    size: (count: number, kinds: string | null) =>
      `Dit plan telt ${many(count, 'doelgroep', 'doelgroepen')}${kinds === null ? '' : `: ${kinds}`}.`,
    overdue: (names: string, count: number) =>
      `${many(count, 'doelgroep had', 'doelgroepen hadden')} volgens het afgesproken ritme al een nieuwe boodschap moeten krijgen: ${names}.`,
    never: (names: string, count: number) =>
      `voor ${many(count, 'doelgroep', 'doelgroepen')} is een ritme afgesproken, maar staat nog geen boodschap in de gegevens: ${names}.`,
    incomplete: (count: number) =>
      `Bij ${many(count, 'doelgroep', 'doelgroepen')} ontbreekt nog de boodschap, het kanaal of wie het doet (hoofdstuk 7).`,
    kinds: (names: string) => `dit plan richt zich nog niet op ${names}.`,
    channels: (names: string, count: number) =>
      `${count === 1 ? 'Dit kanaal wordt gebruikt, maar staat' : 'Deze kanalen worden gebruikt, maar staan'} niet bij de kanalen die er zijn: ${names}.`,
  },
  notCelebrated: (names: string) => `hoe het is gevierd, staat nog niet bij ${names}.`,
  notPublished: (names: string) => `waar het is gedeeld, staat nog niet bij ${names}.`,
}
