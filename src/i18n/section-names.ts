import type { Text } from '../text.ts'

/** Titles of the sections that are one mapping, and of lists that stand in more than one place of the model. */
export const sectionNames: Readonly<Record<string, Text>> = {
  ecosystem: { nl: 'Ecosysteem', en: 'Ecosystem' },
  vision: { nl: 'Visie', en: 'Vision' },
  problem: { nl: 'Probleem', en: 'Problem' },
  value_proposition: { nl: 'Waardepropositie', en: 'Value proposition' },
  scope: { nl: 'Reikwijdte', en: 'Scope' },
  orchestration: { nl: 'Orkestratie', en: 'Orchestration' },
  governance: { nl: 'Besturing', en: 'Governance' },
  finance: { nl: 'Geld', en: 'Finance' },
  theory_of_change: { nl: 'Verandertheorie', en: 'Theory of change' },
  communication: { nl: 'Communicatie', en: 'Communication' },
  monitoring: { nl: 'Monitoring', en: 'Monitoring' },
  audiences: { nl: 'Doelgroepen van de communicatie', en: 'Audiences' },
  needs: { nl: 'Behoeften van doelgroepen', en: 'Needs of target groups' },
  outcomes: { nl: 'Resultaten, effecten en impact', en: 'Outputs, outcomes and impact' },
}

/** Other words that people use for a section, beside those that the check knows for a key. */
export const sectionWords: Readonly<Record<string, string>> = {
  activiteiten: 'actions',
  agenda: 'actions',
  behoeften: 'needs',
  besturing: 'governance',
  dirigent: 'orchestration',
  effecten: 'outcomes',
  experimenten: 'experiments',
  gebeurtenissen: 'history',
  geschiedenis: 'history',
  impact: 'outcomes',
  inkomsten: 'funding',
  leden: 'partners',
  mijlpalen: 'roadmap',
  organisaties: 'partners',
  overeenkomsten: 'agreements',
  pilots: 'experiments',
  resultaten: 'outcomes',
  stuurgroep: 'bodies',
  vergaderingen: 'meetings',
  vragen: 'answers',
  woordenlijst: 'glossary',
}
