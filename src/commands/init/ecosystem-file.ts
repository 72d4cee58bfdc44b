import { asId } from '../../load/key-words.ts'
import { formOf } from './archetypes.ts'
import type { Plan } from './plan.ts'
import { writing } from './writing.ts'
import { scalar } from './yaml-text.ts'

/** `ecosystem.yaml`: what it is, why, and for whom. */
export function ecosystemFile(plan: Plan): readonly string[] {
  const { say, comment, open } = writing(plan)
  return [
    comment(
      'Wat dit ecosysteem is en waarom het er komt. Tussen [[ en ]] staat wat nog komt: vervang dat, met de haken, door je',
      'What this ecosystem is and why it is there. Between [[ and ]] stands what is still to come: replace that, brackets',
    ),
    comment(
      'eigen tekst, of haal de regel weg tot je het weet. Achter een # staat uitleg, die nergens in een document komt.',
      'included, by a text of your own, or remove the line until you know. Behind a # stands explanation, for no document.',
    ),
    comment(
      'Welke velden er nog meer zijn, laat je editor zien (Ctrl+spatie).',
      'Which other fields there are, your editor shows (Ctrl+Space).',
    ),
    '#',
    ...mainHints(plan),
    '',
    ...mainSection(plan),
    '',
    'vision:',
    `  statement: ${open('de visie in één of twee zinnen', 'the vision in one or two sentences')}`,
    `  why: ${open('waarom dit ecosysteem er moet zijn', 'why this ecosystem must exist')}`,
    `  urgency: ${open('waarom nu', 'why now')}`,
    '',
    'problem:',
    `  statement: ${open('het probleem in één of twee zinnen', 'the problem in one or two sentences')}`,
    ...(plan.archetype.targets === undefined ? [] : [`  for: [${say('doelgroep-1', 'target-group-1')}]`]),
    `  why_together: ${open('waarom niemand dit alleen kan', 'why nobody can do this alone')}`,
    ...targets(plan),
  ]
}

function mainHints(plan: Plan): readonly string[] {
  const { hints, words } = writing(plan)
  const [legal = 'agreement'] = formOf(plan.form).legal_forms
  const legals = words('ecosystem.legal_form', [legal])
  return hints('Hierbij hoort ook, als je het weet:', 'This goes with it as well, when you know:', [
    ...(plan.archetype.model.type === undefined
      ? [['type: regional', 'het soort ecosysteem', 'the kind of ecosystem'] as const]
      : []),
    [`legal_form: ${legal}`, `de rechtsvorm, zoals ${legals}`, `the legal form, such as ${legals}`],
    [`start: ${plan.year}-09`, 'wanneer jullie beginnen of begonnen', 'when you begin or began'],
  ])
}

/** The fields in the order of the model. */
function mainSection(plan: Plan): readonly string[] {
  const { say, open, choice } = writing(plan)
  const { archetype, form, phase, language } = plan
  const { type, open_system: system, radius } = archetype.model
  const fixed = (key: string, value: string | undefined) =>
    value === undefined ? [] : [`  ${choice(key, `ecosystem.${key}`, value)}`]
  return [
    `# ${say('Bron van deze opzet', 'Source of this set-up')}: ${sourceOf(plan)}`,
    'ecosystem:',
    `  id: ${asId(plan.id)}  # ${say('vast kenmerk, nooit wijzigen', 'stable id, never changed')}`,
    `  name: ${plan.name === undefined ? open('naam van het ecosysteem', 'name of the ecosystem') : scalar(plan.name)}`,
    `  summary: ${open('het ecosysteem in twee of drie zinnen', 'the ecosystem in two or three sentences')}`,
    ...fixed('type', type),
    ...fixed('form', form),
    ...fixed('open_system', system),
    `  region: ${plan.region === undefined ? open('regio', 'region') : scalar(plan.region)}`,
    ...fixed('radius', radius),
    ...fixed('phase', phase),
    `  language: ${language}`,
  ]
}

function sourceOf({ archetype: { source } }: Plan): string {
  return `${source.by}, "${source.title}", ${source.section}`
}

function targets(plan: Plan): readonly string[] {
  const { targets: about } = plan.archetype
  if (about === undefined) return []
  const { say, comment, open } = writing(plan)
  return [
    '',
    comment(
      'Voor wie je het doet. Eén groep om mee te beginnen is genoeg. Hoe groot die is, komt bij size, zoals size: 240',
      'For whom you do it. One group to begin with is enough. How large it is goes with size, such as size: 240',
    ),
    'target_groups:',
    `  - id: ${say('doelgroep-1', 'target-group-1')}`,
    `    name: ${open(`doelgroep, zoals ${about.nl}`, `target group, such as ${about.en}`)}`,
    `    profile: ${open('wie het zijn en waar ze last van hebben', 'who they are and what troubles them')}`,
  ]
}
