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
      'Welke velden er nog meer zijn, laat je editor zien (Ctrl+spatie), of: eco explain unknown-key',
      'Which other fields there are, your editor shows (Ctrl+Space), or: eco explain unknown-key',
    ),
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
    `  why_together: ${open('waarom niemand dit alleen kan', 'why nobody can do this alone')}`,
    ...(plan.archetype.targets === undefined ? [] : [`  for: [${say('doelgroep-1', 'target-group-1')}]`]),
    ...targets(plan),
  ]
}

function mainSection(plan: Plan): readonly string[] {
  const { say, open, choice } = writing(plan)
  const { archetype, form, phase, language } = plan
  const [legal = 'agreement', ...others] = formOf(form).legal_forms
  const model = Object.entries(archetype.model).map(([key, value]) => `  ${choice(key, `ecosystem.${key}`, value)}`)
  return [
    'ecosystem:',
    `  id: ${asId(plan.id)}  # ${say('vast kenmerk, nooit wijzigen', 'stable id, never changed')}`,
    `  name: ${plan.name === undefined ? open('naam van het ecosysteem', 'name of the ecosystem') : scalar(plan.name)}`,
    `  summary: ${open('het ecosysteem in twee of drie zinnen', 'the ecosystem in two or three sentences')}`,
    ...model,
    ...(archetype.model.type === undefined
      ? [`  # type: regional  # ${say('het soort ecosysteem', 'the kind of ecosystem')}`]
      : []),
    `  ${choice('form', 'ecosystem.form', form)}`,
    `  region: ${plan.region === undefined ? open('regio', 'region') : scalar(plan.region)}`,
    `  ${choice('phase', 'ecosystem.phase', phase)}`,
    `  # start: 2026-09  # ${say('wanneer jullie beginnen of begonnen', 'when you begin or began')}`,
    `  # legal_form: ${legal}  # ${say('rechtsvorm; ook wel', 'legal form; or')} ${others.join(', ') || say('een andere', 'another')}`,
    `  language: ${language}`,
    `  # ${say('Bron van deze opzet', 'Source of this set-up')}: ${sourceOf(plan)}`,
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
      'Voor wie je het doet. Eén groep om mee te beginnen is genoeg.',
      'For whom you do it. One group to begin with is enough.',
    ),
    'target_groups:',
    `  - id: ${say('doelgroep-1', 'target-group-1')}`,
    `    name: ${open(`doelgroep, zoals ${about.nl}`, `target group, such as ${about.en}`)}`,
    `    profile: ${open('wie het zijn en waar ze last van hebben', 'who they are and what troubles them')}`,
    `    # size: 240  # ${say('hoe groot de groep is', 'how large the group is')}`,
  ]
}
