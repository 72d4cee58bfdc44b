import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const asOf = '2026-11-30'

/** How many findings there are where there are findings. */
export const findings = { small: 14, large: 10_000 }

/** The ecosystems of the table, each in a folder of its own below `folder`, with every method on. Written when first asked for. */
export function dataIn(folder, { lean, small, large }) {
  const made = new Map()
  const once = (name, make) => () => {
    if (!made.has(name)) made.set(name, make(join(folder, name)))
    return made.get(name)
  }
  return {
    small: once('small', (at) => put(at, lean(small))),
    faulty: once('faulty', (at) => put(at, lean(small, { faults: findings.small }))),
    large: once('large', (at) => put(at, lean(large))),
    faultyLarge: once('faulty-large', (at) => put(at, lean(large, { faults: findings.large }))),
    many: (count) => once(`many-${count}`, (at) => putMany(at, count, (seed) => lean(small, { seed })))(),
    /** One ecosystem of so many partners, actions and flows each. */
    sized: (partners) => once(`sized-${partners}`, (at) => put(at, lean(sizeOf(partners))))(),
    /** One place with so many of something in it. */
    crowded: (name, count) => once(`${name}-${count}`, (at) => putCrowd(at, crowds[name](count)))(),
  }
}

const beginning = 'ecosystem:\n  id: vol\n  name: Vol\n'

/** What is a slip or an attack: thousands of one thing in one item of a list, on one line, in a checklist or in a configuration. */
const crowds = {
  fields: (count) => `goals:\n  - id: doel\n${numbered(count, (at) => `    veld${at}: x\n`)}`,
  doubles: (count) => crowds.fields(count) + numbered(count, (at) => `    veld${at}: x\n`),
  takenOver: (count) =>
    `bron:\n${numbered(count, (at) => `  - &b${at} { veld${at}: x }\n`)}goals:\n  - id: doel\n    <<: [${numbered(count, (at) => `*b${at}, `)}]\n`,
  tags: (count) => `x: [${numbered(count, () => '!soort a, ')}]\n`,
  line: (count) => `goals: [${numbered(count, (at) => `{ id: doel-${at}, veld: x }, `)}]\n`,
  rollUps: (count) => ({
    'eco.config.yaml': 'methods: [eigen]\nchecklists: [eigen.yaml]\n',
    'eigen.yaml': `method: eigen
title: { nl: Eigen }
steps:
  - { id: begin, phase: direct, title: { nl: Begin } }
  - { id: vervolg, phase: direct, title: { nl: Vervolg } }
items:
  - { id: a0, kind: question, step: begin, ask: { nl: Wat? }, answered_by: { attested: true } }
${numbered(count, (at) => `  - { id: a${at + 1}, kind: question, step: vervolg, ask: { nl: Wat? }, answered_by: { rollup: [a${at}, begin] } }\n`)}`,
  }),
  waivers: (count) => ({
    'eco.config.yaml': `methods: []\nwaivers:\n${numbered(count, (at) => `  - { rule: unknown-reference, place: actions/a${at}, reason: Later }\n`)}`,
    'ecosystem.yaml': `${beginning}actions:\n${numbered(count, (at) => `  - { id: a${at}, title: Actie, owner: niemand }\n`)}`,
  }),
}

function putCrowd(folder, crowd) {
  if (typeof crowd === 'string') return put(folder, beginning + crowd)
  put(folder, beginning)
  for (const [file, text] of Object.entries(crowd)) writeFileSync(join(folder, file), text)
  return folder
}

function numbered(count, make) {
  return Array.from({ length: count }, (_, at) => make(at)).join('')
}

export function sizeOf(partners) {
  const goals = Math.max(1, Math.round(partners / 50))
  return { partners, goals, actions: partners, roles: 8, flows: partners, risks: Math.round(partners / 10) }
}

/** Everything with an id of its own. */
export function entitiesIn({ partners, goals, actions, roles, flows, risks }) {
  return partners + goals + 2 * goals + actions + roles + flows + risks
}

function putMany(folder, count, textOf) {
  for (let seed = 1; seed <= count; seed++) put(join(folder, String(seed)), textOf(seed))
  return folder
}

/** A folder with an ecosystem in one file. */
function put(folder, text) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'ecosystem.yaml'), text)
  writeFileSync(join(folder, 'eco.config.yaml'), 'methods: [all]\n')
  return folder
}
