import { builtIn } from '../../methods/built-in.ts'
import type { Language, Text } from '../../text.ts'
import type { Asker } from '../ask.ts'
import { archetypes } from './archetypes.ts'
import { kindChosen, valuesOf } from './choices.ts'
import type { InitOptions } from './options.ts'
import { services } from './plan.ts'

/** What the command line left open, asked; what it said is not asked again. An empty answer stays open. */
export async function asked(options: InitOptions, asker: Asker, language: Language): Promise<InitOptions> {
  const name = options.name ?? (await asker.line(words.name, { example: words.later }))
  const type = options.type ?? (await asker.one(words.type, kinds(language)))
  const region = options.region ?? (await asker.line(words.region, { example: words.later }))
  const phase = options.phase ?? (await asker.one(words.phase, valuesOf('ecosystem.phase', language), 'direct'))
  const method = options.method ?? (await asker.several(words.methods, methods(language), usual(type)))
  const partner = options.partner ?? namesIn(await asker.line(words.partners, { example: words.later }))
  const ci = options.ci ?? (await asker.one(words.service, serviceChoices(language), 'none'))
  return { ...options, name, type, region, phase, method, partner, ci }
}

const unknown = ''

function kinds(language: Language) {
  const open = { value: unknown, label: words.unknown[language] }
  return [...archetypes.kinds.map(({ id, name }) => ({ value: id, label: name[language] })), open]
}

function methods(language: Language) {
  return builtIn.map(({ method, title, source }) => ({
    value: method,
    label: title[language] ?? title.nl,
    hint: source?.publisher ?? source?.author ?? '',
  }))
}

function usual(type: string): readonly string[] {
  return (type === unknown ? archetypes.other : kindChosen(type)).methods
}

function serviceChoices(language: Language) {
  const labels = { github: 'GitHub', gitlab: 'GitLab', none: words.none[language] }
  return services.map((value) => ({ value, label: labels[value] }))
}

function namesIn(line: string): readonly string[] {
  return line.split(',').filter((name) => name.trim() !== '')
}

const words = {
  name: { nl: 'Hoe heet het ecosysteem?', en: 'What is the ecosystem called?' },
  type: { nl: 'Wat voor samenwerking is het?', en: 'What kind of collaboration is it?' },
  region: { nl: 'In welke regio?', en: 'In which region?' },
  phase: { nl: 'In welke fase zit het werk?', en: 'Which phase is the work in?' },
  methods: { nl: 'Welke methoden tellen mee?', en: 'Which methods count?' },
  partners: { nl: 'Welke partners doen mee? Komma’s ertussen.', en: 'Which partners take part? Commas between them.' },
  service: { nl: 'Bij elke wijziging automatisch controleren?', en: 'Check automatically at every change?' },
  none: { nl: 'nee, nu niet', en: 'no, not now' },
  unknown: { nl: 'weet ik nog niet', en: 'I do not know yet' },
  later: { nl: 'mag leeg blijven', en: 'may stay empty' },
} as const satisfies Record<string, Text>
