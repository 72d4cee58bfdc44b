import { nl as plan } from '../action-plan/words.nl.ts'

const { numeral } = plan

function many(count: number, one: string, more: string): string {
  return `${numeral(count)} ${count === 1 ? one : more}`
}

/** The Dutch turns of phrase of the document on experiments; whole sentences without choices stand in the templates. */
export const nl = {
  opening: (total: number, parts: string) =>
    `In de gegevens ${total === 1 ? 'staat' : 'staan'} ${many(total, 'proef', 'proeven')}: ${parts}.`,
  states: {
    running: (count: number) => many(count, 'loopt', 'lopen'),
    ended: (count: number) =>
      `${many(count, 'is', 'zijn')} afgelopen en ${count === 1 ? 'wacht' : 'wachten'} op een besluit`,
    planned: (count: number) => `${many(count, 'moet', 'moeten')} nog beginnen`,
    unknown: (count: number) => `van ${numeral(count)} is niet bekend wanneer`,
    decided: (count: number) => `na ${numeral(count)} is een besluit genomen`,
  },
  state: {
    running: 'loopt',
    ended: 'afgelopen, nog geen besluit',
    planned: 'moet nog beginnen',
    unknown: 'geen datum bekend',
  },
  decided: (decision: string) => `besluit: ${decision}`,
  columns: {
    applied: 'Wat ermee is gedaan',
    by: 'Van wie',
    evidence: 'Waaruit dat blijkt',
    experiment: 'Proef',
    goals: 'Voor welk doel',
    kind: 'Soort',
    lesson: 'Les',
    learnt: 'Les uit de proef',
    pain: 'Pijnpunt',
    period: 'Periode',
    reproducible: 'Herhaalbaar',
    shared: 'Gedeeld met',
    stage: 'Stadium',
    state: 'Stand',
    tested: 'Getoetst',
    workable: 'Werkbaar',
  },
  card: {
    hypothesis: 'Wat we willen weten',
    partners: 'Wie meedoet',
    tests: 'Waarop we toetsen',
    targets: 'Eisen',
    outcome: 'Uitkomst',
  },
  yes: 'ja',
  no: 'nee',
  learnt: 'toegepast',
  notLearnt: 'nog niet toegepast',
  policy: (what: string) => `knelpunt in beleid ${what}`,
  open: {
    overdue: (names: string, count: number) =>
      `${many(count, 'proef is', 'proeven zijn')} voorbij de einddatum zonder uitkomst en zonder besluit: ${names}.`,
    withoutDecision: (names: string, count: number) =>
      `${many(count, 'proef heeft', 'proeven hebben')} een uitkomst, maar nog geen besluit over het vervolg: ${names}.`,
    withoutOutcome: (names: string, count: number) =>
      `Na ${many(count, 'proef', 'proeven')} is een besluit genomen, maar de uitkomst staat er niet bij: ${names}.`,
    withoutLesson: (names: string, count: number) =>
      `Bij ${many(count, 'afgelopen proef', 'afgelopen proeven')} staat nog geen les: ${names}.`,
    long: (names: string, count: number) =>
      `${many(count, 'lopende proef duurt', 'lopende proeven duren')} langer dan een jaar: ${names}. Een kleinere stap leert sneller.`,
    withoutEnd: (names: string, count: number) =>
      `${many(count, 'proef loopt', 'proeven lopen')} zonder einddatum: ${names}. Spreek af wanneer u besluit.`,
    withoutGoal: (names: string, count: number) =>
      `Bij ${many(count, 'proef', 'proeven')} staat niet voor welk doel: ${names}.`,
    unused: (names: string, count: number) => `Met ${many(count, 'les', 'lessen')} is nog niets gedaan: ${names}.`,
    unshared: (names: string, count: number) =>
      `${many(count, 'les is', 'lessen zijn')} met niemand gedeeld: ${names}.`,
  },
  ended: (name: string, date: string) => `${name} (einde ${date})`,
  chart: {
    today: 'Peildatum',
    noStage: 'Stadium onbekend',
    undated: (names: string) => `Zonder datum, en daarom niet getekend: ${names}.`,
    crowdedOut: (count: number) =>
      `De tekening toont wat nog openstaat en wat het laatst begon; ${many(count, 'andere proef staat', 'andere proeven staan')} alleen in de tabel.`,
  },
  pains: (total: number, kinds: string) => `${many(total, 'pijnpunt', 'pijnpunten')}: ${kinds}.`,
  noKind: 'zonder soort',
  noBusinessCase: (names: string) =>
    `In het stadium businesscase of markt, maar zonder oordeel over de businesscase: ${names}.`,
}
