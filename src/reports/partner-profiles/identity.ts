import { firstDay } from '../../facts/dates.ts'
import type { Partner } from '../../model/definition.ts'
import { capital, clause, clauses, remark, sentence } from '../sentences.ts'
import { whatOf } from '../start-note/contributions.ts'
import type { Group, Profiles } from './profiles.ts'

/** Who the partner is, how close it stands and how firmly it said yes. */
export function identity(partner: Partner, group: Group, profiles: Profiles) {
  const { date, label } = profiles
  const { commitment } = partner
  return {
    kind: kindText(partner, group, profiles),
    essential: partner.essential === true,
    reason: sentence(partner.involvement_reason),
    commitment:
      commitment === undefined
        ? null
        : {
            level: label(['partners', 'commitment', 'level'], commitment.level),
            date: date(commitment.date),
            evidence: sentence(commitment.evidence),
            remark: remark(commitment),
          },
    remark: remark(partner),
  }
}

/** Why it takes part and what it cares about; null while nothing of it is in the data. */
export function interests(partner: Partner, profiles: Profiles) {
  const view = {
    reason: sentence(partner.reason_to_join),
    goals: sentence(partner.own_goals),
    needs: sentence(partner.needs),
    expects: sentence(partner.expectations),
    interests: clauses((partner.interests ?? []).map((item) => interestText(item, profiles))),
    shared: clauses(profiles.interests(partner.id).map(({ what, id }) => clause(what) ?? id)),
  }
  return Object.values(view).some((part) => part !== null) ? view : null
}

function interestText(item: NonNullable<Partner['interests']>[number], { own, date, noted }: Profiles): string | null {
  const what = whatOf(item)
  if (typeof item === 'string' || what === null) return what
  const since = date(item.since)
  return noted(what, item, since && own.since(since))
}

/** What it hands over, to whom, and where it goes its own way; null while nothing of it is in the data. */
export function autonomy({ autonomy: agreed }: Partner, { words, name, noted }: Profiles) {
  const givesUp = (agreed?.gives_up ?? []).map((item) => {
    const receiver = name(['bodies', 'partners'], item.to)
    const topic = clause(item.topic) ?? ''
    return noted(receiver === null ? topic : words.givesTo(topic, receiver), item)
  })
  const keeps = clauses((agreed?.keeps ?? []).map(clause))
  return givesUp.length === 0 && keeps === null ? null : { givesUp: clauses(givesUp), keeps }
}

/** `Overheid (Lokaal bestuur), in de kern, doet mee sinds januari 2024`. */
function kindText(partner: Partner, group: Group, { own, words, date, when, asOf }: Profiles): string | null {
  const { helix, involvement, joined } = partner
  const leaves = group === 'gone' ? null : when(partner.left)
  const [world, sector] = [helix === undefined ? null : own.helixOne[helix], clause(partner.sector)]
  const since = date(joined)
  const isLater = joined !== undefined && firstDay(joined) > asOf
  const joinedText = group === 'gone' ? own.wasJoined : isLater ? own.joining : own.joined
  const parts = [
    world !== null && sector !== null ? own.detail(world, sector) : (world ?? sector),
    involvement === undefined || group !== 'present' ? null : words.involvement[involvement],
    since === null || group === 'candidate' ? null : joinedText(since),
    leaves === null ? null : own.leaving(leaves),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : capital(parts.join(', '))
}
