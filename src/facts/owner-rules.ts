import type { Path } from '../diagnostic.ts'
import { type Ecosystem, find } from '../graph/ecosystem.ts'
import type { Partner } from '../model/definition.ts'
import type { Text } from '../text.ts'
import { hasLeft, isUncommitted, successorOf } from './party.ts'
import type { Finding, Rule } from './rule.ts'
import { called, departed } from './wording.ts'
import { finishedGoals, isFinished } from './work.ts'

/** Something still to be done with a partner as its owner. */
interface Charge {
  readonly item: Parameters<typeof called>[0]
  readonly kind: Text
  readonly owner: Partner
  readonly path: Path
}

const ownerLeft: Rule = {
  id: 'owner-left',
  severity: 'error',
  check: (ecosystem, { asOf }) =>
    chargesOf(ecosystem, (owner) => hasLeft(owner, asOf)).map((charge) => ({
      path: charge.path,
      message: {
        nl: `${charge.kind.nl} "${called(charge.item)}" heeft als trekker "${called(charge.owner)}", maar die is ${departed(charge.owner, 'nl')}.`,
        en: `${charge.kind.en} "${called(charge.item)}" is led by "${called(charge.owner)}", which ${departed(charge.owner, 'en')}.`,
      },
      hint: newOwner(successorOf(ecosystem, charge.owner, asOf)),
    })),
}

const ownerNotCommitted: Rule = {
  id: 'owner-not-committed',
  severity: 'warning',
  check: (ecosystem) =>
    chargesOf(ecosystem, isUncommitted).map((charge) => ({
      path: charge.path,
      message: {
        nl: `${charge.kind.nl} "${called(charge.item)}" heeft als trekker "${called(charge.owner)}", maar die heeft nog niet toegezegd.`,
        en: `${charge.kind.en} "${called(charge.item)}" is led by "${called(charge.owner)}", which has not committed itself yet.`,
      },
      hint: {
        nl: 'Kies een trekker die meedoet, of zet de partner na toezegging op "status: committed".',
        en: 'Choose an owner that takes part, or give the partner "status: committed" once it has said yes.',
      },
    })),
}

const contributorLeft: Rule = {
  id: 'contributor-left',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    ecosystem.actions.flatMap((action, position) =>
      (isFinished(action) ? [] : (action.contributors ?? [])).flatMap((id, at, all) => {
        const partner = id === action.owner || all.indexOf(id) < at ? undefined : find(ecosystem, 'partners', id)
        if (partner === undefined || !hasLeft(partner, asOf)) return []
        const next = successorOf(ecosystem, partner, asOf)?.id
        const isFree = next !== undefined && next !== action.owner && !all.includes(next)
        return {
          path: ['actions', position, 'contributors', at],
          message: {
            nl: `"${called(partner)}" werkt mee aan de actie "${called(action)}", maar is ${departed(partner, 'nl')}.`,
            en: `"${called(partner)}" helps with the action "${called(action)}", but ${departed(partner, 'en')}.`,
          },
          hint: {
            nl: `Haal de partner hier weg of zet er neer wie het overneemt${isFree ? ` (${next})` : ''}.`,
            en: `Remove the partner here or put who takes over in its place${isFree ? ` (${next})` : ''}.`,
          },
        }
      }),
    ),
}

export const ownerRules = [ownerLeft, ownerNotCommitted, contributorLeft] as const

const theAction: Text = { nl: 'De actie', en: 'The action' }
const theGoal: Text = { nl: 'Het doel', en: 'The goal' }
const theRisk: Text = { nl: 'Het risico', en: 'The risk' }

/** What partners like these still have to do as its owner. */
function chargesOf(ecosystem: Ecosystem, isMeant: (owner: Partner) => boolean): readonly Charge[] {
  const finished = finishedGoals(ecosystem)
  return [
    ...charges(ecosystem, 'actions', theAction, (owner, action) => isMeant(owner) && !isFinished(action)),
    ...charges(ecosystem, 'goals', theGoal, (owner, goal) => isMeant(owner) && !finished.has(goal.id)),
    ...charges(ecosystem, 'risks', theRisk, (owner, risk) => isMeant(owner) && risk.status !== 'closed'),
  ]
}

function charges<S extends 'actions' | 'goals' | 'risks'>(
  ecosystem: Ecosystem,
  section: S,
  kind: Text,
  isMeant: (owner: Partner, item: Ecosystem[S][number]) => boolean,
): readonly Charge[] {
  const items: readonly Ecosystem[S][number][] = ecosystem[section]
  const charges: Charge[] = []
  for (const [position, item] of items.entries()) {
    const owner = find(ecosystem, 'partners', item.owner)
    if (owner !== undefined && isMeant(owner, item))
      charges.push({ item, kind, owner, path: [section, position, 'owner'] })
  }
  return charges
}

function newOwner(successor: Partner | undefined): Finding['hint'] & object {
  return successor === undefined
    ? { nl: 'Kies een nieuwe trekker.', en: 'Choose a new owner.' }
    : {
        nl: `Opvolger is "${called(successor)}": owner: ${successor.id}`,
        en: `Its successor is "${called(successor)}": owner: ${successor.id}`,
      }
}
