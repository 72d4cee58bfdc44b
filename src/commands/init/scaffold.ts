import { jsonText } from '../../format/json-text.ts'
import { schemaText } from '../schema.ts'
import { actionsFile, goalsFile } from './agenda-files.ts'
import { ecosystemFile } from './ecosystem-file.ts'
import { governanceFile } from './governance-file.ts'
import { partnersFile } from './partners-file.ts'
import type { NewFile } from './place.ts'
import type { Plan } from './plan.ts'

/** Where the schemas stand, so that an editor needs no network for them. */
const schemas = '.vscode'

/**
 * The files of a new ecosystem; `ecosystem.yaml`, by which the others count, is the last. `workflow` is the text of the
 * check at every change, when that was asked.
 */
export function scaffold(plan: Plan, workflow: NewFile | undefined): readonly NewFile[] {
  const named = (nl: string, en: string) => `${plan.language === 'nl' ? nl : en}.yaml`
  return [
    { path: '.gitignore', text: ignoreText(plan), mayBeThere: true },
    { path: '.vscode/settings.json', text: jsonText(settings), mayBeThere: true },
    { path: '.vscode/extensions.json', text: jsonText({ recommendations: ['redhat.vscode-yaml'] }), mayBeThere: true },
    { path: `${schemas}/ecosystem.schema.json`, text: schemaText('ecosystem', plan.language) },
    { path: `${schemas}/config.schema.json`, text: schemaText('config', plan.language) },
    ...(workflow === undefined ? [] : [workflow]),
    yaml('eco.config.yaml', 'config', configLines(plan)),
    yaml(named('acties', 'actions'), 'ecosystem', actionsFile(plan)),
    yaml(named('doelen', 'goals'), 'ecosystem', goalsFile(plan)),
    yaml(named('besturing', 'governance'), 'ecosystem', governanceFile(plan)),
    yaml('partners.yaml', 'ecosystem', partnersFile(plan)),
    yaml('ecosystem.yaml', 'ecosystem', ecosystemFile(plan)),
  ]
}

function yaml(path: string, schema: 'ecosystem' | 'config', lines: readonly string[]): NewFile {
  const head = `# yaml-language-server: $schema=${schemas}/${schema}.schema.json`
  return { path, text: `${[head, ...lines].join('\n')}\n` }
}

/** For files without a line that names their schema; that line goes before this. */
const settings = {
  'yaml.schemas': {
    [`${schemas}/config.schema.json`]: 'eco.config.yaml',
    [`${schemas}/ecosystem.schema.json`]: ['*.yaml', '!eco.config.yaml', '!*.local.yaml'],
  },
  'yaml.format.enable': false,
  '[yaml]': { 'editor.tabSize': 2, 'editor.insertSpaces': true },
}

/** With a star behind it: what an editor makes of such a file (`contacts.local.yaml.txt`, `contacts.local.yaml~`) is as private. */
function ignoreText({ language }: Plan): string {
  const why = {
    nl: '# Gegevens van personen blijven op je eigen computer: eco leest deze bestanden niet en git bewaart ze niet.',
    en: '# Data about people stay on your own computer: eco does not read these files and git does not keep them.',
  }
  return `${why[language]}\n*.local.yaml*\n*.local.yml*\n\nnode_modules/\n`
}

function configLines({ language, methods }: Plan): readonly string[] {
  const words = {
    nl: [
      '# Instellingen van eco. Welke methoden tellen mee: berenschot, pps, tno en keten. Wat ze vragen: eco checklist --open',
      '# Taal van bevindingen en documenten: nl of en.',
    ],
    en: [
      '# Settings of eco. Which methods count: berenschot, pps, tno and keten. What they ask: eco checklist --open',
      '# Language of findings and documents: nl or en.',
    ],
  }[language]
  return [words[0] ?? '', `methods: [${methods.join(', ')}]`, words[1] ?? '', `language: ${language}`]
}
