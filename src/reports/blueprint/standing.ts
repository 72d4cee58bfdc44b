import { exactUpTo, type MinimumViable, minimumViable, type Requirement } from '../../facts/minimum-viable.ts'
import { opening } from '../action-plan/plan.ts'
import { partnerNames } from '../coverage/covers.ts'
import { called, quoted, short } from '../sentences.ts'
import type { Blueprint } from './base.ts'

/** So many things that stop first by name, and so many partners that are enough. */
const mostThings = 4
const mostPartners = 12

/**
 * With how few partners the work can be done, how many may leave before something stops, and what stops first. Roles are
 * told apart: another can take a role, not a capability. Null where nobody provides a capability or fills a link.
 */
export function standing(blueprint: Blueprint) {
  const { ecosystem, asOf, counted, inWords } = blueprint
  const said = blueprint.terms.standing
  const work = minimumViable({ ...ecosystem, roles: [] }, asOf)
  const whole = minimumViable(ecosystem, asOf)
  if (work.mayLeave === undefined) return null
  return {
    enough: enoughText(work, isSame(whole, work) ? whole : work, blueprint),
    withRoles: rolesText(whole, work, blueprint),
    leave: work.mayLeave === 0 ? said.none : said.some(counted(work.mayLeave, 'partner'), work.mayLeave === 1),
    first: said.first(weakest(work, blueprint), inWords(work.mayLeave + 1), work.mayLeave === 0),
  }
}

/** Whether the roles ask for nobody more; then those who hold them are as good an example. */
function isSame(whole: MinimumViable, work: MinimumViable): boolean {
  return whole.partners.length <= work.partners.length
}

function enoughText(
  work: MinimumViable,
  { partners }: MinimumViable,
  { terms, counted, some, list }: Blueprint,
): string {
  const said = terms.standing
  const has = (kind: Requirement['kind']) => work.requirements.some((one) => one.kind === kind)
  const what = list([has('capability') ? said.capabilities : null, has('link') ? said.links : null]) ?? ''
  const names = some(partners.map(called), mostPartners) ?? ''
  const count = counted(partners.length, 'partner')
  return said.enough(
    work.unmet.length > 0 ? said.provided(what) : what,
    count,
    names,
    partners.length === 1,
    work.isSmallest ? said.smallest : said.perhapsFewer(exactUpTo),
  )
}

function rolesText(whole: MinimumViable, work: MinimumViable, { terms, counted, inWords }: Blueprint): string | null {
  const roles = whole.requirements.filter(({ kind }) => kind === 'role')
  if (roles.length === 0) return null
  const alone = roles.filter(({ providers }) => providers.length === 1).length
  const { standing: said } = terms
  return [
    isSame(whole, work) ? said.sameWithRoles : said.withRoles(inWords(whole.partners.length), whole.isSmallest),
    alone === 0 ? null : opening(said.roles(counted(alone, 'role'), alone === 1)),
  ]
    .filter((part) => part !== null)
    .join(' ')
}

/** What stops first, each with on whom it rests. */
function weakest({ weakest: first }: MinimumViable, blueprint: Blueprint): string {
  const names = first.map(({ item, providers }) =>
    blueprint.terms.standing.thing(
      quoted(short(typeof item === 'string' ? item : called(item), 80)),
      partnerNames(providers, blueprint) ?? '',
    ),
  )
  return blueprint.some(names, mostThings) ?? ''
}
