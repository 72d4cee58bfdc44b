import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../examples/pps-klimaatadaptatie')

/** What the team of the example writes in one quarter: the file, what it said, and what it says then. */
const edits: readonly (readonly [file: string, was: string, is: string])[] = [
  ['doelen.yaml', '    target: 1200\n    by: 2028-12-31', '    target: 1300\n    by: 2028-12-31'],
  [
    'doelen.yaml',
    '      - { date: 2026-09-30, value: 702, by: gemeente Hogelinde }',
    '      - { date: 2026-09-30, value: 698, by: gemeente Hogelinde }\n      - { date: 2026-12-31, value: 795, by: gemeente Hogelinde }',
  ],
  [
    'doelen.yaml',
    '    deadline: 2028-07-31\n    owner: roc-lindervaart',
    '    deadline: 2028-10-31\n    owner: roc-lindervaart',
  ],
  [
    'doelen.yaml',
    'In 2026 kwamen er gemiddeld ruim 110 panden per kwartaal bij.',
    'In 2026 kwamen er gemiddeld ruim 105 panden per kwartaal bij.',
  ],
  ['acties/proeftuinen.yaml', '      new_date: 2027-01-29', '      new_date: 2028-07-31'],
  [
    'acties/proeftuinen.yaml',
    '    start: 2026-09-01\n    deadline: 2027-11-30',
    '    start: 2026-09-01\n    deadline: 2028-02-15',
  ],
  [
    'acties/proeftuinen.yaml',
    '    progress: 30\n    progress_method: Ondertekende beheerplannen',
    '    progress: 60\n    progress_method: Ondertekende beheerplannen',
  ],
  [
    'partners/in-beeld-en-vertrokken.yaml',
    '    status: approached\n    involvement: outside',
    '    status: active\n    involvement: ring\n    joined: 2027-01',
  ],
  [
    'partners/bedrijven.yaml',
    '    involvement: ring\n    involvement_reason: Levert sinds dit jaar',
    '    status: left\n    left: 2026-11-27\n    left_reason: De fabriek is verkocht.\n    involvement: ring\n    involvement_reason: Levert sinds dit jaar',
  ],
  [
    'partners/bedrijven.yaml',
    '      - what: Jaarlijkse bijdrage als groot bedrijf\n        kind: cash\n        amount: 16000',
    '      - what: Jaarlijkse bijdrage als groot bedrijf\n        kind: cash\n        amount: 12000',
  ],
  [
    'partners/bedrijven.yaml',
    '      keeps: [Eigen calculatiesysteem, Tarieven van onderaannemers]',
    '      keeps: [Tarieven van onderaannemers]',
  ],
  [
    'geld.yaml',
    '{ id: hollemark-cash-2027, kind: cash, year: 2027, amount: 16000,',
    '{ id: hollemark-cash-2027, kind: cash, year: 2027, amount: 12000,',
  ],
  [
    'geld.yaml',
    'what: Cursusgeld van werkenden en bedrijven, secured: false }\n    - { id: afdracht-2027',
    'what: Cursusgeld van werkenden en bedrijven, secured: true }\n    - { id: afdracht-2027',
  ],
  [
    'geld.yaml',
    '    - { id: kosten-markt-2027, what: "Weerpakket, verkoop en financiering", year: 2027, amount: 110000,',
    '    - { id: extra-scans-2027, what: Extra pandscans in Wijdervoort, year: 2027, amount: 18000, work_package: vraag }\n    - { id: kosten-markt-2027, what: "Weerpakket, verkoop en financiering", year: 2027, amount: 105000,',
  ],
  [
    'sturing.yaml',
    '          ondernemend-lindervaart\n        ]\n      chair: thuisvaart',
    '          ondernemend-lindervaart, zodedak\n        ]\n      chair: gemeente-hogelinde',
  ],
  [
    'sturing.yaml',
    '    role: programme-manager\n    holder: programmabureau',
    '    role: programme-manager\n    holder: ondernemend-lindervaart',
  ],
  [
    'risicos.yaml',
    '    likelihood: medium\n    impact: medium\n    mitigation: >-\n      Afspraken tot en met 2028',
    '    likelihood: high\n    impact: medium\n    mitigation: >-\n      Afspraken tot en met 2028',
  ],
  [
    'risicos.yaml',
    '  - id: r-doorpakken\n',
    '  - id: r-regelkast\n    title: Zonder Plensbak zijn er geen regelkasten\n    level: ecosystem\n    kind: technical\n    likelihood: medium\n    impact: high\n    mitigation: Drie andere leveranciers zijn om een prijs gevraagd.\n    owner: kernteam\n    goals: [bui-van-70]\n    status: open\n  - id: r-doorpakken\n',
  ],
  [
    'register.yaml',
    '    topic: Toetreding van gemeente Wijdervoort\n    status: asked',
    '    topic: Toetreding van gemeente Wijdervoort\n    status: taken\n    decided_on: 2026-11-26',
  ],
  [
    'register.yaml',
    'decisions:\n',
    'decisions:\n  - id: besluit-regelkast\n    topic: Een nieuwe leverancier van regelkasten\n    status: asked\n    proposal: De stuurgroep kiest uit drie leveranciers en stelt 20.000 euro beschikbaar.\n    raised_on: 2026-11-28\n    needed_by: 2027-01-21\n    body: stuurgroep\n',
  ],
  // What is no change: a comment, another order, another way of writing.
  ['risicos.yaml', 'risks:\n', 'risks: # bijgewerkt\n'],
  [
    'sturing.yaml',
    '  background: [publiek, privaat, onderwijs]',
    '  background:\n    - onderwijs\n    - publiek\n    - "privaat"',
  ],
]

/** The example before and after that quarter, as files of a disk in memory. */
export function quarterLater(): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'))
  const before = Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
  const after = { ...before }
  for (const [file, was, is] of edits) {
    const text = after[file] ?? ''
    if (text.split(was).length !== 2) throw new Error(`${file} does not hold this once: ${was}`)
    after[file] = text.replace(was, () => is)
  }
  const below = (folder: string, all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([file, text]) => [`${folder}/${file}`, text])
  return Object.fromEntries([...below('toen', before), ...below('nu', after)])
}
