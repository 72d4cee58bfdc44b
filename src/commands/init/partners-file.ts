import { asId } from '../../load/key-words.ts'
import type { Plan } from './plan.ts'
import { writing } from './writing.ts'
import { scalar } from './yaml-text.ts'

/** `partners.yaml`: who takes part, what each brings and gets. */
export function partnersFile(plan: Plan): readonly string[] {
  const { comment, hints, words } = writing(plan)
  const [world = 'company'] = plan.archetype.worlds
  const worlds = words('partners.helix', plan.archetype.worlds)
  return [
    comment(
      'Wie er meedoet, wat elke partner brengt en wat die haalt. Nog een partner: eco add partner',
      'Who takes part, what each partner brings and gets. Another partner: eco add partner',
    ),
    comment(
      'Alleen organisaties. Namen, mailadressen en telefoonnummers van mensen horen in contacts.local.yaml.',
      'Organisations only. Names, mail addresses and phone numbers of people belong in contacts.local.yaml.',
    ),
    '#',
    ...hints('Vul bij elke partner ook aan:', 'Fill in for each partner as well:', [
      [`helix: ${world}`, 'uit welke wereld hij komt; hier meestal:', 'which world it comes from; here usually:'],
      ['', worlds, worlds],
      [
        'status: committed',
        'of prospect, approached; zonder status doet de partner al mee',
        'or prospect, approached; without a status the partner takes part already',
      ],
    ]),
    '',
    'partners:',
    ...(plan.partners.length === 0
      ? partner({ id: 'partner-1', name: undefined }, plan)
      : plan.partners.flatMap((one) => partner(one, plan))),
  ]
}

function partner(one: { id: string; name: string | undefined }, plan: Plan): readonly string[] {
  const { open } = writing(plan)
  return [
    `  - id: ${asId(one.id)}`,
    `    name: ${one.name === undefined ? open('naam van de organisatie', 'name of the organisation') : scalar(one.name)}`,
    `    reason_to_join: ${open('waarom deze partner meedoet', 'why this partner takes part')}`,
    `    brings: [${open('wat deze partner brengt', 'what this partner brings')}]`,
    `    gets: [${open('wat deze partner haalt', 'what this partner gets')}]`,
  ]
}
