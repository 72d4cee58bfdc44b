import { join } from 'node:path'
import { checklistShape, configShape } from '../../src/model/shape.ts'
import { allRules } from '../../src/rules.ts'
import type { Chances } from '../bench/chances.ts'
import { hostileText } from '../edit/hostile.ts'
import type { Case, Files, Kind } from './case.ts'
import { changed, isYaml, textOf } from './change-files.ts'
import { common, idsOf } from './common-words.ts'
import { anyFiles, exampleFiles, filesIn } from './material.ts'
import { pieces } from './pieces.ts'
import { checks, documents, readings } from './reading-kinds.ts'
import { shapedGroup } from './shaped.ts'

/** What a team adds of its own: checklists, templates, and what it chose and set aside. */
export const ownKinds: readonly Kind[] = [
  { name: 'checklists', share: 8, base: checklists, mutate: changedMostly(/tien-vragen|eigen/), runs: asked },
  { name: 'templates', share: 8, base: templates, mutate: changedTemplate, runs: printed },
  { name: 'settings', share: 8, base: settings, mutate: changedMostly(/eco\.config|baseline/), runs: weighed },
]

function changedMostly(chosen: RegExp): Kind['mutate'] {
  return (files, chance, root) => {
    const isChosen = chance.isLikely(0.8) ? (name: string) => chosen.test(name) : isYaml
    return changed(files, chance, root, isChosen)
  }
}

function checklists(chance: Chances, root: string): Files {
  const example = exampleFiles('gemeente-tien-vragen', root)
  const files = chance.isLikely(0.5) ? { ...anyFiles(chance, root), ...only(example, /tien|config/) } : { ...example }
  if (chance.isLikely(0.6)) return files
  const { steps, items, ...own } = shapedGroup(checklistShape, chance)
  const whole = { method: 'eigen', title: { nl: 'Eigen' }, steps, items, ...own }
  const config = 'methods: [berenschot, eigen, gemeente-hogelinde]\nchecklists: [tien-vragen.yaml, eigen.yaml]\n'
  return { ...files, 'eigen.yaml': hostileText(whole, chance.below(1_000_000)), 'eco.config.yaml': config }
}

function only(files: Files, chosen: RegExp): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => chosen.test(name)))
}

function asked(chance: Chances, files: Files): Case['runs'] {
  const id = idsOf(files, chance)
  const format = ['--format', chance.oneOf(['table', 'json', 'markdown']) ?? '']
  return (
    chance.oneOf([
      () => checks(chance),
      () => checks(chance),
      () => [['checklist', ...format, ...common(chance)]],
      () => [['checklist', '--next', '10', ...common(chance)]],
      () => [['explain', id(), ...common(chance)]],
      () => [['report', 'checklist', '-o', '-', ...common(chance)]],
      () => readings(chance, files),
    ])?.() ?? []
  )
}

let built: Files | undefined

/** One to four of the templates of `eco` as if a team had them, or beside the letter that an example has. */
function templates(chance: Chances, root: string): Files {
  built ??= filesIn(join(root, 'templates'), 'templates/')
  const all = built
  const names = Object.keys(all).filter((name) => name.endsWith('.hbs'))
  const some = Array.from({ length: 1 + chance.below(4) }, () => chance.oneOf(names) ?? '')
  const files = chance.isLikely(0.5) ? exampleFiles('harbour-loop', root) : anyFiles(chance, root)
  return { ...files, ...Object.fromEntries(some.map((name) => [name, all[name] ?? ''])) }
}

function changedTemplate(files: Files, chance: Chances, root: string): Files {
  if (chance.isLikely(0.1)) return changed(files, chance, root)
  const name = chance.oneOf(Object.keys(files).filter((one) => one.endsWith('.hbs'))) ?? ''
  let text = textOf(files[name])
  for (let times = 1 + chance.below(2); times > 0; times--) text = templateChange(text, chance)
  return { ...files, [name]: text }
}

/** A tag gone, twice, elsewhere, around something, another's, or with something strange in it. */
function templateChange(text: string, chance: Chances): string {
  const tags = [...text.matchAll(/\{\{[^{}]*\}\}/g)]
  const tag = chance.oneOf(tags)
  if (tag === undefined) return `${text}{{ecosystem}}`
  const put = (from: number, to: number, instead: string) => text.slice(0, from) + instead + text.slice(to)
  const end = tag.index + tag[0].length
  const list = chance.oneOf([
    'sections.partners',
    'sections.actions',
    'named.goals',
    '../this',
    'this',
    '@root',
    'x.y.z',
  ])
  const block = chance.oneOf(['if', 'unless', 'with', 'each'])
  switch (chance.below(8)) {
    case 0:
      return put(tag.index, end, sameSort(tag[0], tags, chance))
    case 1:
      return put(tag.index, end, chance.oneOf(['{{x}}', '{{this}}', '{{@index}}', '{{> eco/document-head}}']) ?? '')
    case 2:
      return put(tag.index, end, tag[0].replace(/[\w.]+(?=[\s}]*\}\}$)/, chance.oneOf(words) ?? ''))
    case 3:
      return put(tag.index, tag.index, `{{#each ${list}}}{{this}}{{@key}}{{/each}}`)
    case 4:
      return put(tag.index, tag.index, `{{#${block} ${list}}}x{{else}}y{{/${chance.isLikely(0.9) ? block : 'if'}}}`)
    case 5:
      return put(tag.index, tag.index, chance.oneOf(pieces) ?? '')
    case 6:
      return put(tag.index, chance.isLikely(0.5) ? end : end - chance.below(4), '')
    default:
      return `${text}{{#each sections.actions}}{{#each @root.sections.actions}}{{> ${chance.oneOf(words)}}}{{title}}{{/each}}{{/each}}`
  }
}

/** Another tag that opens, closes or prints as this one does, so that the blocks mostly still fit. */
function sameSort(tag: string, tags: readonly RegExpMatchArray[], chance: Chances): string {
  const sort = tag.slice(0, 3)
  const same = tags.map(([text]) => text).filter((text) => text.startsWith(/[#/>]$/.test(sort) ? sort : '{{'))
  return chance.oneOf(same) ?? tag
}

const words = [
  'ecosystem',
  'this',
  '../this',
  '@root',
  '@key',
  'constructor',
  '__proto__',
  'document-head',
  'start-note-short',
  'goals.0',
  'length',
  '',
]

function printed(chance: Chances, files: Files): Case['runs'] {
  const own = Object.keys(files).flatMap((name) => /templates\/\w+\/([\w-]+)\.md\.hbs$/.exec(name)?.[1] ?? [])
  const report = chance.oneOf(own) ?? 'start-note'
  const audience = ['--audience', chance.oneOf(['public', 'partners', 'internal']) ?? '']
  if (chance.isLikely(0.15)) return documents(chance)
  if (chance.isLikely(0.1)) return [['report', '--list', ...common(chance)]]
  if (chance.isLikely(0.1)) return [['report', '--all', '-o', '-', ...common(chance)]]
  return [['report', report, '-o', '-', ...audience, ...common(chance)]]
}

/** A configuration with everything by chance: severities and waivers that are about something, and a list of what is known. */
function settings(chance: Chances, root: string): Files {
  const files = chance.isLikely(0.4) ? exampleFiles('energiecoalitie-fout', root) : anyFiles(chance, root)
  const id = idsOf(files, chance)
  const rule = () => (chance.isLikely(0.9) ? chance.oneOf(Object.keys(allRules)) : 'gh-meten') ?? ''
  const shaped = chance.isLikely(0.3) ? shapedGroup(configShape, chance) : {}
  const config = {
    ...(chance.isLikely(0.5) ? { methods: [chance.oneOf(['all', 'berenschot', 'tno', 'keten', 'pps', 'x'])] } : {}),
    rules: someOf(chance, () => ({
      rule: rule(),
      severity: chance.oneOf(['off', 'info', 'warning', 'error']),
      ...(chance.isLikely(0.2) ? { files: chance.oneOf(['**/*.yaml', 'acties.yaml', 'a/', '*', '[', '**']) } : {}),
      ...(chance.isLikely(0.2) ? { phase: chance.oneOf(['direct', 'organise', 'perform']) } : {}),
    })),
    waivers: someOf(chance, () => ({
      rule: rule(),
      reason: 'Zo besloten.',
      ...(chance.isLikely(0.5) ? { place: `${chance.oneOf(['actions', 'goals', 'partners'])}/${id()}` } : {}),
      ...(chance.isLikely(0.4)
        ? { until: chance.oneOf(['2026-11-29', '2026-11-30', '2027-05-31', '2026-02-30']) }
        : {}),
    })),
    ...(chance.isLikely(0.5) ? { baseline: 'eco-baseline.json' } : {}),
    ...shaped,
  }
  return { ...files, 'eco.config.yaml': hostileText(config, chance.below(1_000_000)) }
}

function someOf<T>(chance: Chances, make: () => T): readonly T[] {
  return Array.from({ length: chance.below(5) }, make)
}

/** What was known a moment ago is known now, also when it is written in the file that the configuration names. */
function weighed(chance: Chances, files: Files): Case['runs'] {
  const known = ['check', '--write-baseline', 'eco-baseline.json', '--quiet']
  const kind = chance.below(10)
  if (kind < 2) return [known, ...checks(chance)]
  if (kind < 3) return [known, ['check', '--baseline', 'eco-baseline.json', '--prune-baseline', ...common(chance)]]
  if (kind < 4) return [known, ['status', '--baseline', 'eco-baseline.json', ...common(chance)]]
  return kind < 7 ? checks(chance) : kind < 9 ? readings(chance, files) : documents(chance)
}
